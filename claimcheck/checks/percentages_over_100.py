"""CC203."""

from __future__ import annotations

from claimcheck.model import Conflict
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.arithmetic import added, total_of
from claimcheck.wording.quoting import bare, listed, sentence_case


@names(
    "CC203",
    relations=("answers",),
    alone=True,
    bad=(
        "{answer: 47%} backed the plan, {answer: 41%} opposed it and {answer: 16%} were undecided.",
        "Some voters ({answer: 52 percent}) like her, {answer: 44 percent} do not, and {answer: 9 percent} are unsure.",
        "In May, {answer: 61%} said yes, {answer: 33%} said no and {answer: 11%} had no opinion.",
        "{answer: 38.5%} chose A, {answer: 35.5%} chose B, {answer: 18.5%} chose C and {answer: 12.5%} were undecided.",
        "Lopez beat Hart by {answer: 57.6 percent} to {answer: 46.4 percent}.",
        "Of those asked, {answer: 58 percent} approve of the law and {answer: 48 percent} disapprove.",
        "Foreign films took {answer: 48.5%} of the box office, ours the remaining {answer: 62.5%}.",
        "More voters disapprove ({answer: 62%}) than approve ({answer: 45%}) of it.",
        "Its energy mix is {answer: 60 percent} renewable, {answer: 30 percent} gas and {answer: 20 percent} coal.",
        "The mill is owned {answer: 55 percent} by a bank and {answer: 60 percent} by its staff.",
        "Asked twice, {answer: 70%} agreed, {answer: 25%} disagreed, and {answer: 10%} were not sure.",
    ),
    good=(
        "47% backed the plan, 38% opposed it and 16% were undecided.",
        "47% like tea, 62% like coffee and 16% like both.",
        "In May, 61% said yes and 33% said no.",
        "38.5% chose A, 35.5% chose B, 18.5% chose C and 7.5% were undecided.",
        "Lopez beat Hart by 53.6 percent to 46.4 percent.",
        "Among men, 58 percent approve of the law, while 61 percent of women disapprove.",
        "Some 58 percent approve of her budget and 61 percent disapprove of her plans for rail.",
        "In May 58 percent approved of the law. Now 61 percent disapprove.",
        "It raised its stake to 90 percent by buying the remaining 40 percent of a mill.",
        "Support for the plan jumped 41 percent to 62 percent of the members.",
        "The town is 60 percent white, 40 percent Catholic and 20 percent poor.",
        "Last month 58 percent approved of the law and this week 61 percent disapproved.",
        "About 70% agreed, about 25% disagreed, and about 10% were not sure.",
    ),
)
def percentages_over_100(conflict: Conflict, document: Document) -> Wording:
    """The answers to one question are no more than 100 percent.

    Each answer may have been rounded up, so half a unit is granted for each; a sum below 100 is never flagged.
    Answers are added up only where nobody is counted twice: the last are of those who gave none or of "the
    remaining" ones, the same people are for something and against it, or they are the two sides of a vote, the
    owners of one thing or the parts of a mixture.

    Limits: questions with several answers are common, so other lists are left alone.
    """
    claims = [part.claim for part in conflict.relations[0].parts if part.claim]
    made = total_of(claims)
    message = f"{listed([bare(document, one) for one in claims])} make {made}, more than 100%."
    return Wording(sentence_case(message), added(claims))
