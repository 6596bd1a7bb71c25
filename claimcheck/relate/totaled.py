"""Parts that are told one after the other, and the total that they make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.build.total import sum_of
from claimcheck.doubt import is_slip, meant
from claimcheck.lexicon.frames import ANY_THING, TOGETHER
from claimcheck.lexicon.numbers import DASHES
from claimcheck.model import Assumes, Claim, Relation
from claimcheck.number import Kind
from claimcheck.rule import relation
from claimcheck.syntax.contrasts import in_one_unit, is_bare, is_end
from claimcheck.syntax.lists import Listing
from claimcheck.syntax.parse import Parse, sentence_above, sentence_below
from claimcheck.syntax.partitions import count_alike
from claimcheck.syntax.rates import is_rate
from claimcheck.syntax.totals import leads_to_total

_FEWEST, _MOST = 3, 8
_FARTHEST = Fraction(7, 5)
_NEAR = 4
_BODIES = frozenset((("member",), ("seat",), ("strong",), ("person",), ("man",)))
_OPENERS = frozenset((":", "("))
_DEFINITE = frozenset(("the", "all", "these", "those"))
_TURNS = frozenset(("but", "sub", ";"))
_ADDED = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE))


@relation(
    parsed=True,
    holds=(
        "Sales came to {total: $842 million}. North America brought {part: $511 million}, Europe {part: $204 million} "
        "and the rest of the world {part: $127 million}.",
        "Lost are {part: nine} vases, {part: 14} boxes and {part: three} rings. The {total: 26} objects were insured.",
        "The crash hurt {total: 58} people. {part: Thirty-one} of the injured are in Ebern, {part: 19} are in Lund and "
        "{part: eight} were flown out.",
    ),
    never=(
        "Of the 102 closed claims a total of 73 claims were settled: 55 were withdrawn, the other 18 were granted.",
        "They named the 20 dead. Nine of the victims were Poles, seven were Danes, one was from Lund, two were Finns.",
        "Ten democrats are up in May. The report names four seats in Ohio, one in Iowa and two in Maine.",
        "Some 100 staff were sacked. Now there are 80 workers in Ebern, 17 in Lund and 22 in Kiel.",
        "It added 77,000 places in May, far below the 115,000 of June. All 226,000 places that were added are new.",
        "Some 30 of the guests fled and the other 140 stayed. The 190-room hotel is in Ebern.",
        "Some 26 members back it, with 45 undecided, but all 54 farmers will vote no.",
        "Sales came to $842 million. Europe brought $204 million and Asia $127 million.",
    ),
)
def totaled(parses: Sequence[Parse]) -> Iterator[Relation]:
    """All the parts of a list make the total that is told beside it, or in the sentence before or behind.

    A list in another sentence is full if it ends with the rest, or if it has three parts and goes on with what was
    counted; a total behind it says so, or speaks of "the 26 objects".
    """
    for place, here in enumerate(parses):
        above, below = sentence_above(parses, place), sentence_below(parses, place)
        for total in here.ends:
            found = meant(
                _built(total, how, listing) for how, listing in _options(total, here, above, below) if listing
            )
            if found:
                yield found


def _options(
    total: Claim, here: Parse, above: Parse | None, below: Parse | None
) -> Iterator[tuple[str, Listing | None]]:
    """Yield the lists that a total may be that of."""
    told = _is_total(total)
    if not told and any(_is_total(one) and _like(total, one) for one in here.ends):
        return  # of the 102, a total of 73: 55 ... and the other 18
    if (
        here.listing
        and total not in here.listing.items
        and (told or _opens(total, here.listing))
        and not _turns(total, here)
    ):
        yield "here", _of(total, here)
    parts = (total, *(one.part for one in here.partitions))
    if any(one not in parts and _like(total, one) for one in here.ends):
        return
    if above and above.listing and (told or _is_definite(total)):
        yield "above", _of(total, above)
    if below and below.listing and _is_full(total, below.listing):
        yield "below", _of(total, below)


def _turns(total: Claim, here: Parse) -> bool:
    """Return whether the sentence turns to something else between a list and a total: 26 are for it, *but* all 54."""
    listing = here.listing
    return listing is not None and not _TURNS.isdisjoint(here.between(listing.items[-1], total))


def _opens(total: Claim, listing: Listing) -> bool:
    """Return whether a list of a sentence has all of the figure in front of it: 53 people: 31 ..., *the other five*."""
    first = listing.items[0]
    words = total.sentence.words[total.stop : first.mention.first]
    opened = bool(words) and (words[-1] in _OPENERS or words[-1] in DASHES)
    full = listing.closed or ((_is_body(total) or opened) and len(listing.items) >= _FEWEST)
    return total.index < first.index and full


def _is_body(total: Claim) -> bool:
    """Return whether a figure is the size of a body, whoever sits in it: a *54*-member council."""
    return total.word_behind == "-" and total.sentence.words[total.mention.stop + 1 :][:1] in _BODIES


def _is_total(total: Claim) -> bool:
    """Return whether words beside a figure say that it is a total."""
    words, first, stop = total.sentence.words, total.mention.first, total.stop
    before = words[max(0, first - _NEAR) : first]
    return leads_to_total(total) or not TOGETHER.isdisjoint(before + words[stop : stop + 2])


def _is_definite(total: Claim) -> bool:
    """Return whether a figure speaks of things already told: *the 28 objects*, *all 28*."""
    sized = total.word_behind == "-"  # the 190-room hotel
    return not sized and total.word_before in _DEFINITE and total.mention.kind is Kind.COUNT


def _is_full(total: Claim, listing: Listing) -> bool:
    """Return whether a list has all of what was just counted: 68 injured. *31 of the injured* ..."""
    first = listing.items[0]
    if listing.closed or first.mention.kind is not Kind.COUNT:
        return listing.closed
    same = first.measure.head is not None and first.measure.head == total.measure.head
    same = same or (is_bare(first) and first.mention.first == 0)
    return len(listing.items) >= _FEWEST and (same or first.word_behind == "of")


def _of(total: Claim, parse: Parse) -> Listing | None:
    """Return the list of a sentence, if nothing else there could be a part, and the total may be that of its items."""
    listing = parse.listing
    if listing is None or len(listing.items) > _MOST or not _counts(total, listing.items):
        return None
    counted = (total, *listing.items, *(one.part for one in parse.partitions))
    others = [one for one in parse.ends if one not in counted and _like(total, one)]
    amounts = [one.number.low for one in listing.items]
    near = is_slip(total.number.low, sum(amounts, Fraction(0)), _FARTHEST)
    return listing if near and not others and max(amounts) < total.number.low else None


def _counts(total: Claim, parts: Sequence[Claim]) -> bool:
    """Return whether a total can count the parts: the same things, or *28 objects* of several kinds."""
    if all(_like(total, one) for one in parts):
        return True
    counts = all(one.mention.kind is Kind.COUNT is total.mention.kind for one in parts)
    if counts and _is_body(total):
        return True
    heads = [one.measure.head for one in parts]
    several = None not in heads and len(set(heads)) == len(heads)
    return counts and several and total.measure.head in ANY_THING


def _like(total: Claim, one: Claim) -> bool:
    kinds = one.mention.kind in _ADDED and total.mention.kind in _ADDED
    added = kinds and in_one_unit(total, one) and is_end(one) and not is_rate(one)
    return added and (one.mention.kind is not Kind.COUNT or count_alike(total, one))


def _built(total: Claim, how: str, listing: Listing) -> Relation:
    one_sentence = all(part.sentence is total.sentence for part in listing.items)
    assumes = Assumes.STATED if one_sentence else Assumes.SAME_THING
    return sum_of(listing.items, total, assumes, f"list {how}")
