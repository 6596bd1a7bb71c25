"""CC406."""

from __future__ import annotations

from claimcheck.model import Conflict, Severity
from claimcheck.rule import Wording, names
from claimcheck.text import Document, Role
from claimcheck.wording.quoting import quoted, sentence_case


@names(
    "CC406",
    relations=("orphan",),
    alone=True,
    severity=Severity.WARNING,
    bad=(
        "Nurses accept {headline: 4.8 percent} raise\n\nNurses in the north have ended two years of bans. It is not "
        "all they wanted, but it is {body: 4.2 percent} and a floor under staffing, said their union.",
        "Typical rent to go up by {headline: $96}\n\nTenants who pay little will be asked for more from April. The "
        "average tenant is to find {body: $69} more for a month, said the town.",
        "Tanker spills {headline: 42 tonnes}\n\nDivers closed a hole in the hull on Sunday. In the bay "
        "{body: 24 tonnes} of oil had been skimmed off by then, said the coast guard.",
        "Loans at {headline: 3.85 percent} frighten builders\n\nNobody will dig a cellar this year, said a mason "
        "in Lund. His bank now asks for {body: 3.58 percent}.",
        "Divers put lake at {headline: 38 meters}\n\nNobody had ever sounded the pond behind the mill in Lund. A rope "
        "with a stone on it ran out, said a boy who held it, for {body: 83 meters}.",
    ),
    good=(
        "Nurses accept 4.2 percent raise\n\nNurses in the north have ended two years of bans. It is not "
        "all they wanted, but it is 4.2 percent and a floor under staffing, said their union.",
        "Profit up 25 percent at shipyard\n\nThe shipyard earned $5 million, after $4 million a year ago.",
        "Town to spend $95 million on schools\n\nThe town will spend $60 million on walls and $35 million on desks.",
        "Half of voters stay home\n\nThe clerk counted 48.7 percent of those on the rolls.",
        "Taxi fare goes to 12 dollars\n\nA ride will cost about a third more from May, said the town.",
        "A house for 2 million dollars\n\nThe house on the hill has been sold. A neighbor had paid $400,000.",
    ),
)
def orphan_figure(conflict: Conflict, document: Document) -> Wording:
    """A headline should give no figure that the article has nowhere.

    Only sums of money, shares and measures with at least two digits are looked at, in the headline and in a summary
    of several items, and only where the article gives some figure of that kind. A figure that a reader can work out
    of those of the article, as a sum, a difference, a share or a change, is no orphan; nor is one that rounds
    another.

    Limits: it does not know which figure the headline means; the nearest is named. Counts are not looked at, for
    the article may list what a headline counts.
    """
    head, nearest = conflict.relations[0].stated
    where = "headline" if head.sentence.role is Role.TITLE else "summary"
    figure, other = quoted(document, head), quoted(document, nearest)
    message = f"The {where} says {figure}, which the article nowhere gives; the nearest to it is {other}."
    return Wording(sentence_case(message), f"{figure} ≠ {other}")
