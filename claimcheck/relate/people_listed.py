"""Those who were counted, and a sentence that tells how many of each nation or class they were."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.build.total import sum_of
from claimcheck.construction.listing import on_one_axis
from claimcheck.lexicon.events import ANYBODY, is_person
from claimcheck.lexicon.people import THEY
from claimcheck.model import Assumes, Claim, Relation
from claimcheck.number import Kind
from claimcheck.rule import relation
from claimcheck.syntax.parse import Parse, sentence_above

_LONGEST_SUBJECT = 5
_FEWEST = 2
_ENDS = frozenset((".", ";", "", "–"))


@relation(
    parsed=True,
    holds=(
        "An avalanche killed {total: six} climbers on Monday. They were {part: three} Danes, {part: a} Finn and "
        "{part: two} Poles.",
        "The dead, {total: six} in all, were {part: three} Danes, {part: a} Finn and {part: two} Poles.",
        "The crash hurt {total: nine} people. Those injured were {part: four} women, {part: three} men and "
        "{part: two} children.",
    ),
    never=(
        "An avalanche killed six climbers on Monday. Among them were three Danes, a Finn and two Poles.",
        "An avalanche killed six climbers and hurt 12 hikers. They were three Danes, a Finn and two Poles.",
        "An avalanche killed six climbers on Monday. They were three teachers, a student and two fathers.",
        "An avalanche killed six climbers on Monday. They were three Danes, a Finn and some others.",
        "An avalanche killed six climbers. There were three Danes, a Finn and two Poles.",
    ),
)
def people_listed(parses: Sequence[Parse]) -> Iterator[Relation]:
    """So many of each nation, sex or class are all of those whom the sentence in front counts."""
    for place, here in enumerate(parses):
        listed = here.listing.items if here.listing else ()
        if listed:
            told = listed[0] if _is_in_all(listed[0]) else None
            items = listed[1:] if told else listed
            total = told or _counted(sentence_above(parses, place))
            plain = total and all(_is_plain(one) for one in (*items, total))
            if total and plain and len(items) >= _FEWEST and on_one_axis(items) and _is_of_them(here, items):
                assumes = Assumes.STATED if told else Assumes.SAME_THING
                yield sum_of(items, total, assumes, "people")


def _is_of_them(here: Parse, items: Sequence[Claim]) -> bool:
    """Return whether a sentence says no more than who they were: *They were* three Danes, a Finn and two Poles."""
    first, last = here.place(items[0]), here.place(items[-1])
    words = here.tape.sentence.words[: items[0].mention.first]
    opened = bool(words) and (
        words[0] in THEY or words[:2] == ("the", "dead") or (words[0] == "the" and "in" in words)
    )
    short = sum(word.isalpha() for word in words) <= _LONGEST_SUBJECT + 2
    return opened and short and here.tape.name(first - 1) == "is" and here.tape.name(last + 1) in _ENDS


def _is_in_all(claim: Claim) -> bool:
    """Return whether a figure is the number of all in an aside: the dead, *six in all*, were."""
    stop = claim.mention.stop
    return claim.sentence.words[stop : stop + 2] == ("in", "all")


def _counted(above: Parse | None) -> Claim | None:
    """Return the only people whom a sentence counts."""
    several = [one for one in above.ends if one.mention.kind is Kind.COUNT] if above else []
    if len(several) != 1:
        return None
    head = several[0].measure.head
    known = (
        is_person(head or "")
        or several[0].measure.event is not None
        or (head or "").endswith(("er", "or", "ist"))
    )
    return several[0] if known and (head is not None or head in ANYBODY) else None


def _is_plain(claim: Claim) -> bool:
    return claim.is_whole_count and claim.number.low < _FEWEST * 100
