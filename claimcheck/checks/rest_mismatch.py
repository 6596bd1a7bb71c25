"""CC106."""

from __future__ import annotations

from claimcheck.model import Conflict, Severity
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.arithmetic import total_of
from claimcheck.wording.figures import value_of
from claimcheck.wording.quoting import bare, listed, sentence_case


@names(
    "CC106",
    relations=("rest",),
    alone=True,
    severity=Severity.WARNING,
    bad=(
        "In all {share: 60 percent} of the loan is due in May and the remaining {rest: 50 percent} in June.",
        "{share: Two-thirds} of the farms are let. The other {rest: 45 percent} are not.",
        "{share: 28 percent} of those polled agreed, {share: 57 percent} did not. The remaining {rest: 25 percent} "
        "had left.",
        "The family owns {share: 51 percent} of the brewery, and a bank the other {rest: 39 percent}.",
        "It sold {share: three-quarters} of its stake, and the rest, {rest: 35 percent}, went to a fund.",
    ),
    good=(
        "Some 60 percent of the loan is due in May, the remaining 40 percent in June.",
        "Profits rose 60 percent. The remaining 50 percent stake was sold.",
        "The top 1 percent own 40 percent of the land, the remaining 99 percent the rest.",
        "He holds 30 percent of the firm, his wife 20, and a bank the remaining 50 percent.",
        "Some 60 percent of the men agreed; the remaining 50 percent of the women did not vote.",
        "She owns 25 percent of the paper; her brothers own half, and the remaining 25 percent is held by staff.",
        "Some 70 percent of the shops are open; the remaining 50 percent capacity limit ends in May.",
        "About a third of the staff are nurses, some are doctors, and the other 40 percent are clerks.",
    ),
)
def rest_mismatch(conflict: Conflict, document: Document) -> Wording:
    """A share and the rest make up the whole.

    Who tells of 60 percent of a loan, and then of "the remaining" 50, tells of 110. Rounding is granted. Less
    than all is flagged only where one share and the rest stand side by side, since a text may leave out
    parts that it gives no figure for.

    Limits: the rest has to be called "the remaining", "the other" or "the rest", at most two sentences on.
    """
    claims = [part.claim for part in conflict.relations[0].parts if part.claim]
    made = total_of(claims)
    message = f"{listed([bare(document, one) for one in claims])} make {made}, not all of it."
    return Wording(sentence_case(message), f"{' + '.join(map(value_of, claims))} = {made}")
