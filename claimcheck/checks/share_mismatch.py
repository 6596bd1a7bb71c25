"""CC101."""

from __future__ import annotations

from claimcheck.model import Claim, Conflict
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.arithmetic import other_share
from claimcheck.wording.figures import figure, value_of
from claimcheck.wording.quoting import bare, quoted, sentence_case


@names(
    "CC101",
    relations=("share-of",),
    alone=True,
    bad=(
        "Of {whole: 200} patients, {part: 90} recovered, {share: 60 percent}.",
        "Okafor won {part: 52,310} of the {whole: 98,400} votes cast, or {share: 58 percent}.",
        "The plant will cut {part: 1,300} jobs, {share: a third} of its {whole: 6,500} workers.",
        "{share: Nearly half} of the {whole: 1,200} patients, {part: 386} in all, reported side effects.",
        "The council approved {part: 18} of the {whole: 60} requests ({share: 45%}).",
        "{share: Half} of the {whole: 900} staff are nurses, {share: a third} of whom, {part: 350}, are men.",
        "Exports brought {part: $3.1bn}, or {share: 60%}, of total sales of {whole: $7.8bn}.",
        "In a poll of {whole: 1,200} nurses, {part: 360}, or {share: 45 percent}, said no.",
        "The city spent {part: $4 million} of the {whole: $10 million} on roads, or {share: 60 percent}.",
        "Of the {whole: 9,400} people asked, {part: 6,600} answered, a response rate of {share: 60 percent}.",
    ),
    good=(
        "Those who scored above 90, a tenth of the 2,000, get in.",
        "People over 60 make up 30 percent of the population of 4 million.",
        "About 6,000 jobs, 2,000 of them in Leeds, or 4 percent of its staff of 150,000, will go.",
        "There were 1,822 homes (430.5/km²), of which 363 (20%) were let.",
        "Of 7 judges, 3 dissented, 43 percent.",
        "About a third of the 1,200 patients, 386 in all, reported side effects.",
        "The plant will cut 1,300 jobs, a fifth of its 6,500 workers.",
        "She won 52,310 of the 98,400 votes cast, or 53.2 percent.",
        "Nearly half of the 900 staff are part-time; nearly half of those, about 210, are students.",
        "The town lost 20 buses, half of its 60 trams and all its boats.",
        "Of the 1,200 voters, 360 were women and 20 percent of those said no.",
        "He won 12 of the 40 races, 50 percent more than his rival.",
        "Half of the 900 staff are nurses, a third of whom, 150, are men.",
        "Seven of 10 voters (71 percent) agreed.",
        "Half of the 900 nurses (300 doctors were not asked) agreed.",
    ),
)
def share_mismatch(conflict: Conflict, document: Document) -> Wording:
    """A share must agree with the part and the whole it is a share of.

    When a text gives a part, its whole and the share, any two of them fix the third. Rounding is granted, and
    so are hedges: the share is wrong only when no value that it may stand for fits.

    Limits: part, whole and share have to stand in one sentence, or the whole right before it; shares of an
    amount that is told pages away are not computed.
    """
    relation = conflict.relations[0]
    if not relation.states("part"):
        share, whole = relation.claims("share", "whole")
        message = f"{bare(document, share)} of {bare(document, whole)} is more than all of them."
        return Wording(sentence_case(message), f"{value_of(share)} > 100%")
    part, whole, share = relation.claims("part", "whole", "share")
    shares = [one.claim for one in relation.parts if one.role == "share" and one.claim]
    if len(shares) > 1:
        return _of_a_share(document, shares, whole, part)
    message, working = other_share(document, part, whole, share)
    return Wording(sentence_case(message), working)


def _of_a_share(document: Document, shares: list[Claim], whole: Claim, part: Claim) -> Wording:
    """Return the words for a share of a share: a third of half of 900 is about 150, not 350."""
    made = whole.number.low
    for one in shares:
        made *= one.number.low
    nested = " of ".join(bare(document, one) for one in (*shares, whole))
    amount = figure(round(made), whole.mention.kind, unit=whole.mention.unit)
    working = " × ".join(map(value_of, (*shares, whole)))
    message = f"{nested} is about {amount}, not {quoted(document, part)}."
    return Wording(sentence_case(message), f"{working} ≈ {amount}")
