"""CC703."""

from __future__ import annotations

from claimcheck.model import Conflict, Fit
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.arithmetic import apart, subtracted
from claimcheck.wording.quoting import bare, quoted, sentence_case


@names(
    "CC703",
    relations=("margin",),
    alone=True,
    bad=(
        "Okafor won by {more: 52,310} votes to {less: 46,090}, a margin of {margin: 5,000}.",
        "Okafor beat him {more: 54} to {less: 46 percent}, a {margin: 10}-point lead.",
        "Okafor led {more: 48 percent} to Roth's {less: 42 percent}, giving her a {margin: three}-point lead.",
        "Women prefer her by a {margin: 12}-point margin ({more: 62%} vs. {less: 45%}).",
        "The Herons won {61-38}, a margin of {margin: 17}.",
        "Okafor won by a margin of {margin: 312} votes, {more: 4,210} to {less: 3,998}.",
        "Only {less: 31%} liked it, compared with {more: 55%} who did not, a gap of {margin: 34 percentage points}.",
        "The bill passed on a vote of {more: 214} to {less: 186}, a narrow majority of {margin: 38}.",
    ),
    good=(
        "Okafor beat him 54 to 46 percent, a nine-point lead.",
        "Okafor had 51.6 percent to Roth's 47.9 percent, a four-point lead.",
        "Okafor won by 52,310 votes to 46,090, a margin of more than 6,000.",
        "The Herons won 4-1, opening a five-point lead at the top.",
        "Okafor had 49.3 percent to Roth's 49.1 percent, a 212-vote edge.",
        "The party won 341 seats to 222, a majority of 46.",
        "Okafor won 46.8 percent to 43.9 percent, close to her five-point lead in May.",
        "Okafor led 48 percent to 43 percent, with a margin of error of 3 percentage points.",
        "Okafor beat Roth 312 to 287 in the vote, a four-point margin.",
        "Okafor leads 48 percent to 43 percent, with a 10-point lead among women.",
        "Okafor polls at 41 to 44 percent, a seven-point lead over Roth.",
        "The bill failed by two votes, 58-42, in the chamber of 100.",
        "The party won 120 seats to Labor's 90, a 12-seat loss.",
        "The council voted 40-35, a seven-point margin.",
    ),
)
def margin_mismatch(conflict: Conflict, document: Document) -> Wording:
    """A margin must be what lies between the two results.

    A lead, gap, edge or majority that is named beside two results is the larger less the smaller. Percentages are
    rounded, and the margin between them may have been computed before that, so it may be off by a point; votes
    and goals are exact where one of them isn't round.

    Limits: both results and the margin have to stand next to each other in one sentence. A margin in percent
    ("a 5 percent lead") may be relative, so it is not tested; nor is the majority of a party in a parliament,
    which is over all others together.
    """
    margin, more, less = conflict.relations[0].claims("margin", "more", "less")
    right, figure = apart(more, less), margin.number.text
    said = quoted(document, margin).partition(figure)[0] + figure
    if more.mention.span == less.mention.span:
        message = f"{bare(document, more)} is a difference of {right}, not {said}."
    else:
        message = f"{bare(document, more)} and {bare(document, less)} are {right} apart, not {said}."
    return Wording(
        sentence_case(message), subtracted(more, less), (Fit("margin", right, margin.mention.span),)
    )
