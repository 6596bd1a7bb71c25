"""CC104."""

from __future__ import annotations

from claimcheck.model import Conflict, Severity
from claimcheck.number import Kind
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.arithmetic import ratio
from claimcheck.wording.figures import figure
from claimcheck.wording.quoting import bare, quoted, sentence_case


@names(
    "CC104",
    relations=("majority-of",),
    alone=True,
    severity=Severity.WARNING,
    bad=(
        "{share: Most} of the {whole: 450} inmates, {part: 212} in all, were awaiting trial.",
        "{share: A majority} of the {whole: 60} members, {part: 27} in all, voted to strike.",
        "{share: A slim majority} of the {whole: 300} delegates, {part: 260} in all, backed the plan.",
        "{share: Most} of the {whole: 80} schools, {part: 31} in all, stayed shut.",
        "{share: The vast majority} of the {whole: 900} homes, {part: 410} in all, have no power.",
    ),
    good=(
        "Most of the 450 inmates, 312 in all, were awaiting trial.",
        "A majority of the 60 members, 31 in all, voted to strike.",
        "The vast majority of the 900 homes, 810 in all, have no power.",
        "Most of the 450 inmates have lawyers.",
        "A minority of the 60 members, 12 in all, voted to strike.",
    ),
)
def majority_mismatch(conflict: Conflict, document: Document) -> Wording:
    """Most of something is more than half of it.

    "Most", "a majority" and "a minority" give no figure, but half of the whole bounds them, and where the text
    counts the part too, that can be tested. "A slim majority" ends at 65 percent; "vast" and "overwhelming"
    promise more, but bind no more than half.

    Limits: "many", "few" and "several" bind nothing, and "most" without a figure beside it cannot be tested.
    """
    part, whole, share = conflict.relations[0].claims("part", "whole", "share")
    proportion = figure(part.number.low / whole.number.low, Kind.SHARE)
    message = (
        f"{bare(document, part)} of {bare(document, whole)} is {proportion}, not {quoted(document, share)}."
    )
    return Wording(sentence_case(message), ratio(part, whole))
