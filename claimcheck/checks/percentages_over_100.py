"""CC203."""

from __future__ import annotations

from claimcheck.model import Conflict
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording import bare, listed, sentence_case, total_of, value_of


@names(
    "CC203",
    relations=("answers",),
    alone=True,
    bad=(
        "{answer: 47%} backed the plan, {answer: 41%} opposed it and {answer: 16%} were undecided.",
        "Some voters ({answer: 52 percent}) like her, {answer: 44 percent} do not, and {answer: 9 percent} are unsure.",
        "In May, {answer: 61%} said yes, {answer: 33%} said no and {answer: 11%} had no opinion.",
        "{answer: 38.5%} chose A, {answer: 35.5%} chose B, {answer: 18.5%} chose C and {answer: 12.5%} were undecided.",
        "Asked twice, {answer: 70%} agreed, {answer: 25%} disagreed, and {answer: 10%} were not sure.",
    ),
    good=(
        "47% backed the plan, 38% opposed it and 16% were undecided.",
        "47% like tea, 62% like coffee and 16% like both.",
        "In May, 61% said yes and 33% said no.",
        "38.5% chose A, 35.5% chose B, 18.5% chose C and 7.5% were undecided.",
        "About 70% agreed, about 25% disagreed, and about 10% were not sure.",
    ),
)
def percentages_over_100(conflict: Conflict, document: Document) -> Wording:
    """The answers to one question are no more than 100 percent.

    Each answer may have been rounded up, so half a unit is granted for each; a sum below 100 is never flagged.
    Answers are added up only when the last of them is of those who gave none, so that nobody is counted twice.

    Limits: questions with several answers are common, so lists that name nobody undecided are left alone.
    """
    claims = [part.claim for part in conflict.relations[0].parts if part.claim]
    made = total_of(claims)
    message = f"{listed([bare(document, one) for one in claims])} make {made}, more than 100%."
    return Wording(sentence_case(message), f"{' + '.join(map(value_of, claims))} = {made}")
