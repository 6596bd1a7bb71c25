"""CC404."""

from __future__ import annotations

from claimcheck.model import Claim, Conflict, Severity
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.quoting import phrase, quoted, sentence_case, speaker


@names(
    "CC404",
    relations=("two-sources",),
    alone=True,
    severity=Severity.NOTE,
    bad=(
        "The ministry put the dead at {one: 120}; a monitoring group said {other: at least 200} had died.",
        "The army said {one: 40} soldiers were killed. The rebels said {other: 90} soldiers were killed.",
        "The health ministry said {one: 31} people were injured. The city council said {other: 54} people were "
        "injured.",
        "The interior ministry reported {one: 15} deaths. The opposition party reported {other: 60} deaths.",
        "The coroner said {one: 12} miners were killed. The union said {other: 19} miners were killed.",
    ),
    good=(
        "The ministry put the dead at 120; a monitoring group said about 120 had died.",
        "The ministry put the dead at 120; a monitoring group said at least 200 were hurt.",
        "The army said 40 soldiers were killed in Homs. The rebels said 90 soldiers were killed in Idlib.",
        "The army said 40 soldiers were killed in 2014. The rebels said 90 soldiers were killed in 2016.",
        "The health ministry said 31 people were injured. The city council said 54 others were injured.",
        "The army said 40 soldiers were killed. The army said on Friday that 90 soldiers were killed.",
    ),
)
def source_disagreement(conflict: Conflict, document: Document) -> Wording:
    """Two speakers give different figures for the same thing.

    That is no mistake: sources differ, may speak of different days and count different things. It is a note, so
    that an editor can see who says what, and whether the text tells why they differ.

    Limits: only counts of people hurt, killed, missing and the like are compared, and only of named speakers.
    """
    one, other = conflict.relations[0].stated
    message = f"{_said(document, one, 'says')}, {_said(document, other, '')}."
    return Wording(sentence_case(message), f"{quoted(document, one)} ≠ {quoted(document, other)}")


def _said(document: Document, claim: Claim, verb: str) -> str:
    return " ".join(filter(None, (speaker(claim.attribution[0]), verb, phrase(document, claim))))
