"""How many times as much it is, where what it was stands behind, in the sentence before, or further on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.build.multiple import times_of
from claimcheck.doubt import is_slip, meant
from claimcheck.model import Assumes, Claim, Relation
from claimcheck.number import Kind
from claimcheck.rule import relation
from claimcheck.syntax.around import one_each, pairs_further_on, tells_of_a_time_ago
from claimcheck.syntax.contrasts import Contrast
from claimcheck.syntax.parse import Parse, sentence_above
from claimcheck.syntax.pattern import Line, match_at

_BASE = Line(
    "as the|~|w|n<4 {before:amount}",
    "It had a third as many as the {before: 124} of the others.",
)
_MORE = frozenset("more higher larger greater bigger".split())

Option = tuple[str, Contrast]
"""A pair of which one may be so many times the other, and how it was found."""


@relation(
    parsed=True,
    holds=(
        "The group with {after: 31} cases had {multiple: a quarter as many} as the {before: 124} of the others.",
        "They packed {after: 1,230} parcels. Six years ago {before: 410} were enough, so demand has "
        "{multiple: trebled}.",
        "Cases {multiple: triple} in Lund\n\nThe office said so on Monday. It counted cases all week. Cases went from "
        "{before: 32} in May to {after: 96} in June.",
    ),
    never=(
        "They packed 1,230 parcels. There were 410 volunteers, and demand has trebled.",
        "Cases triple in Lund\n\nThe office said so on Monday. Prices went from 32 to 96 crowns in a week.",
    ),
)
def multiplied(parses: Sequence[Parse]) -> Iterator[Relation]:
    """What it is now is what it was, so many times."""
    for place, here in enumerate(parses):
        for multiple in here.tape.claims:
            if multiple and multiple.mention.kind is Kind.MULTIPLE and not multiple.number.is_range:
                found = meant(_built(multiple, *option) for option in _options(multiple, place, parses))
                if found:
                    yield found


def _options(multiple: Claim, place: int, parses: Sequence[Parse]) -> Iterator[Option]:
    """Yield the pairs that a multiple may be of, the surest first."""
    here, above = parses[place], sentence_above(parses, place)
    found = [*_beside(multiple, here)]
    if not found and above and tells_of_a_time_ago(here) is not tells_of_a_time_ago(above):
        found = [("ago", pair) for pair in one_each(here, above) if _in_front(multiple, pair)]
    if not found and not here.ends:
        later = pairs_further_on(here.place(multiple), here, parses)
        found = [("later", pair) for pair in later]
    yield from (option for option in found if _is_near(multiple, option[1]))


def _beside(multiple: Claim, here: Parse) -> Iterator[Option]:
    """Yield a figure behind the multiple, and the nearest of its sort in front of it."""
    behind = match_at(_BASE, here.tape, here.place(multiple) + 1)
    before = here.tape.claims[behind["before"]] if behind else None
    hosts = [one for one in here.hosts(before) if one.index < multiple.index] if before else []
    if before and hosts:
        yield "host", Contrast(before, hosts[-1])


def _in_front(multiple: Claim, pair: Contrast) -> bool:
    """Return whether a multiple stands behind the amounts it may be of."""
    return all(end.index < multiple.index and end.mention.kind is not Kind.SHARE for end in pair)


def _is_near(multiple: Claim, pair: Contrast) -> bool:
    before, after = _in_order(multiple, pair)
    return is_slip(multiple.number.low, after.number.low / before.number.low, scaled=False)


def _in_order(multiple: Claim, pair: Contrast) -> tuple[Claim, Claim]:
    """Return what it was and what it is: a multiple above one makes more of it."""
    low, high = sorted(pair, key=lambda end: end.number.low)
    return (low, high) if multiple.number.low >= 1 else (high, low)


def _built(multiple: Claim, how: str, pair: Contrast) -> Relation:
    before, after = pair if how == "host" else _in_order(multiple, pair)
    one_sentence = all(end.sentence is multiple.sentence for end in pair)
    assumes = Assumes.STATED if one_sentence else Assumes.SAME_THING
    return times_of(multiple, before, after, assumes, how, more=multiple.word_behind in _MORE)
