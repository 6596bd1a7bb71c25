"""The answers to one question of a poll, or the shares of one vote."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.build.part import answers_of
from claimcheck.construction.poll import exclusive_shares
from claimcheck.model import Article, Assumes, Relation
from claimcheck.rule import relation


@relation(
    holds=(
        "{answer: 47%} backed the plan, {answer: 38%} opposed it and {answer: 16%} were undecided.",
        "Last year {answer: 28%} of farmers sold, {answer: 57%} kept all and the remaining {answer: 15%} bought.",
        "In the poll {answer: 52%} of voters disapprove of the law while {answer: 44%} approve.",
        "More voters disapprove ({answer: 52%}) than approve ({answer: 45%}) of it.",
        "The mill is owned {answer: 40 percent} by a bank and {answer: 60 percent} by its staff.",
        "The yarn is a blend of {answer: 60 percent} cotton, {answer: 30 percent} wool and {answer: 10 percent} silk.",
        "Lopez beat Hart, {answer: 53.6 percent} to {answer: 46.4 percent}.",
    ),
    never=(
        "The mill is 60 percent owned by a bank and 45 percent financed by debt.",
        "47% like tea, 62% like coffee and 16% like both.",
        "47% backed the plan, up from 38% in May; 16% were undecided.",
        "47% backed the plan and 16% were undecided.",
        "It lifted its stake to 90% and bought the remaining 40% of a mill.",
        "Some 83% of men approve, while 62% of women disapprove.",
        "The mill is 80 percent owned by a firm which is 60 percent owned by a bank.",
        "Support grew 60% to 70%.",
        "Backers of Lee lead those of Hart 64 percent to 54 percent in saying that it matters.",
        "By now 61 percent of all and 88 percent of the young approve of her, while 23 percent disapprove.",
        "Some 60% approve of his taxes and 55% disapprove of his roads.",
    ),
)
def answers(article: Article) -> Iterator[Relation]:
    """The answers of one sentence exclude each other where its words say that they are all there are.

    They do when the last are of those who have none or of "the remaining" ones, when one group is for and the
    other against, and when they are the sides of a vote or the owners of one thing. Their sum may exceed 100 by
    the rounding of each, and may well fall short of it.
    """
    for answers in exclusive_shares(article):
        yield answers_of(answers, Assumes.STATED)
