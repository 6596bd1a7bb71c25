"""CC104."""

from __future__ import annotations

from claimcheck.model import Conflict
from claimcheck.number import Kind
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.arithmetic import other_share
from claimcheck.wording.figures import figure, value_of
from claimcheck.wording.quoting import quoted, sentence_case


@names(
    "CC104",
    relations=("majority-of", "majority-in-percent"),
    alone=True,
    bad=(
        "{share: Most} of the {whole: 450} inmates, {part: 212} in all, were awaiting trial.",
        "{share: A majority} of the {whole: 60} members, {part: 27} in all, voted to strike.",
        "{share: A slim majority} of the {whole: 300} delegates, {part: 260} in all, backed the plan.",
        "{share: Most} of the {whole: 80} schools, {part: 31} in all, stayed shut.",
        "{share: The vast majority} of the {whole: 900} homes, {part: 410} in all, have no power.",
        "{fraction: A majority} of voters, {percentage: 46 percent}, backed the plan.",
        "{fraction: A minority} of the farms ({percentage: 57%}) are let.",
    ),
    good=(
        "A majority of voters, 54 percent, backed the plan.",
        "Most of the farms (62%) are let.",
        "Those who read the news most of the time (42%) feel worn out.",
        "Most of the 450 inmates, 312 in all, were awaiting trial.",
        "A majority of the 60 members, 31 in all, voted to strike.",
        "The vast majority of the 900 homes, 810 in all, have no power.",
        "Most of the 450 inmates have lawyers.",
        "A minority of the 60 members, 12 in all, voted to strike.",
        "It holds 61 of the 120 seats, a majority of about four with its allies.",
    ),
)
def majority_mismatch(conflict: Conflict, document: Document) -> Wording:
    """Most of something is more than half of it.

    "Most", "a majority" and "a minority" give no figure, but half of the whole bounds them, and where the text
    counts the part too, or gives it in percent, that can be tested. "A slim majority" ends at 65 percent;
    "vast" and "overwhelming" promise more, but bind no more than half.

    Limits: "many", "few" and "several" bind nothing, and "most" without a figure beside it cannot be tested.
    """
    relation = conflict.relations[0]
    if relation.kind == "majority-in-percent":
        said, percentage = relation.claims("fraction", "percentage")
        below = percentage.number.low < said.number.low
        sign, bound = ("<", said.number.low) if below else (">", said.number.high)
        message = f"{quoted(document, percentage)} is not {quoted(document, said)}."
        return Wording(sentence_case(message), f"{value_of(percentage)} {sign} {figure(bound, Kind.SHARE)}")
    part, whole, share = relation.claims("part", "whole", "share")
    message, working = other_share(document, part, whole, share)
    return Wording(sentence_case(message), working)
