"""Parts of a whole that the text names without saying that they are all of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.build.part import part_of as part_of_whole
from claimcheck.construction.listing import on_one_axis
from claimcheck.construction.tally import votes_cast
from claimcheck.model import Assumes, Claim, Relation
from claimcheck.rule import relation
from claimcheck.syntax.antecedents import included, parts_of_the, pointed
from claimcheck.syntax.parse import Parse


@relation(
    parsed=True,
    holds=(
        "The crash killed {whole: 14} people, including {part: nine} passengers and {part: four} crew members.",
        "Diaz scored {whole: 34} points, {part: 20} of them in the first half and {part: 14} after the break.",
        "Police held {whole: 30} men, {part: 12} of whom were charged.",
        "The bill passed by {part: 61} votes to {part: 37} in the {whole: 98}-member chamber.",
        "{part: Nine} of the {whole: 12} jurors agreed.",
        "Only {part: 64} out of {whole: 86} nominees were confirmed.",
        "{part: Nine} jurors out of {whole: 12} agreed.",
        "{part: Nine} of the town's {whole: 12} schools are shut.",
    ),
    never=(
        "It killed 14 people and hurt nine passengers.",
        "The crash killed 14 people in 2009, including a judge.",
        "Some 155 million of the six countries' 200 million people live in Ghana.",
        "It took 300 people out of 12 camps.",
        "It let 12 of the 10-story towers.",
        "Some 500 of the 300-seat theater's tickets were sold.",
    ),
)
def part_of(parses: Sequence[Parse]) -> Iterator[Relation]:
    """Parts that exclude each other are together at most the whole.

    Parts are added up only when they lie on one axis (passengers and crew, not students and minors);
    otherwise each of them alone is at most the whole.
    """
    for here in parses:
        for parts, whole in included(here):
            yield from _relations(whole, parts, together=on_one_axis(parts))
        for parts, whole in pointed(here):
            yield from _relations(whole, parts, together=True)
        figures = [claim for claim in here.tape.claims if claim]
        for house in figures:
            yield from _relations(house, votes_cast(figures, house), together=True)
        for one, whole, out in parts_of_the(here):
            sure = Assumes.SAME_THING if out else Assumes.STATED  # they took 300 out of 12 camps
            yield from _relations(whole, [one], together=False, assumes=sure)


def _relations(
    whole: Claim, parts: Sequence[Claim], *, together: bool, assumes: Assumes = Assumes.STATED
) -> Iterator[Relation]:
    groups = [list(parts)] if together and parts else [[one] for one in parts]
    for group in (one for one in groups if all(part.number.low >= 0 for part in one)):
        yield part_of_whole(group, whole, assumes)
