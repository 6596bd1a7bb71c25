"""What a result was made from: bound to it by a preposition, in one clause with it, or the nearest that can be it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.lexicon.frames import Does, Part
from claimcheck.lexicon.grammar import PRONOUNS, STOPS
from claimcheck.model import Claim
from claimcheck.number import Kind
from claimcheck.syntax.around import a_time_ago, on_both_sides, one_each, pairs_further_on
from claimcheck.syntax.contrasts import Contrast, alike, of_one_unit, own_noun
from claimcheck.syntax.cues import Cue
from claimcheck.syntax.parse import Parse, sentence_above, sentence_below
from claimcheck.syntax.partitions import count_alike
from claimcheck.syntax.pointing import (
    is_definite,
    is_drawn,
    is_measured_from_words,
    is_set_apart,
    is_set_off,
    leads_on,
    points_back,
)
from claimcheck.syntax.totals import leads_to_total

_BARRIERS = frozenset(("v", "y", "z", "x", "is", "sub", "and", "but", ";", ":", "S", "P", "X", ","))
_FARTHEST = 8
_NEAR = 4
_OPENING = 3
_PRONOUNS = frozenset((word,) for word in PRONOUNS)
_RATIOS = frozenset((Kind.SHARE, Kind.POINTS))

Option = tuple[str, Contrast]
"""A pair that a result may have been made from, and how it was found."""


def operands(number: int, place: int, parses: Sequence[Parse]) -> Iterator[Option]:
    """Yield the pairs that a result may have been made from, the surest first."""
    here, above = parses[place], sentence_above(parses, place)
    cue, bound = here.cues[number], here.bound[number]
    if bound and bound.after and _goes_on(bound.before, bound.after, here):
        return
    if bound and bound.after:
        yield "against" if bound.led == "against" else "bound", Contrast(bound.before, bound.after)
    elif bound:
        yield from _hosts(cue, bound.before, here, above)
    elif not (is_measured_from_words(cue, here) or leads_on(cue, here)):
        found = [
            ("against" if here.weighs(pair) else "clause", pair)
            for pair in here.pairs
            if _in_one_clause(cue, here, pair)
        ]
        if not found and is_set_off(cue, here):
            found = [("pair", pair) for pair in _pairs(here.ends, cue)]
        found = found or [("joined", pair) for pair in _joined(cue, here, above)]
        found = found or [("sides", pair) for pair in on_both_sides(cue, here)]
        found = found or [*_further(cue, place, parses)]
        if not found and cue.size.mention.kind is Kind.SHARE:
            found = [("later", pair) for pair in pairs_further_on(cue.first, here, parses)]
        yield from found


def _further(cue: Cue, place: int, parses: Sequence[Parse]) -> Iterator[Option]:
    """Yield the pairs of which one figure or both stand in the sentences around."""
    here, above = parses[place], sentence_above(parses, place)
    below = sentence_below(parses, place)
    yield from (("ago", pair) for pair in a_time_ago(cue, here, (above, below)))
    if above and (points_back(cue, here) or is_definite(cue, here)):
        pairs = [*_pairs(above.ends, cue)] or [*one_each(above, sentence_above(parses, place - 1))]
        yield from (("above", pair) for pair in pairs)
    if above and (points_back(cue, here) or is_drawn(cue, here) or is_set_apart(cue, here)):
        for one in (end for end in here.ends if end.index < cue.size.index):
            yield from (("across", Contrast(other, one)) for other in above.ends if alike(one, other))


def _goes_on(before: Claim, after: Claim, here: Parse) -> bool:
    """Return whether a third end follows: from 42 percent in May *and 44 in June*, so either may be meant."""
    last = max(before, after, key=lambda end: end.index)
    third = next((one for one in here.ends if one.index > last.index and alike(one, last)), None)
    between = here.between(last, third) if third else []
    return between[-1:] == ["and"] and len(between) <= _NEAR


def _joined(cue: Cue, here: Parse, above: Parse | None) -> Iterator[Contrast]:
    """Yield what there was and the new total that more of it makes: 117. *14 more take the toll to 131*."""
    if (
        cue.frame.part not in (Part.FRONT, Part.COMPARATIVE)
        or cue.frame.sign <= 0
        or cue.size.mention.kind is Kind.SHARE
    ):
        return
    totals = [one for one in here.ends if one.index > cue.size.index and leads_to_total(one)]
    before = [one for one in here.ends if one.index < cue.size.index] or (above.ends if above else ())
    for total in totals[:1]:
        for one in before:
            if (
                of_one_unit(one, total)
                and _of_what_joins(one, total, cue.size)
                and one.number.low < total.number.low
            ):
                yield Contrast(one, total)


def _of_what_joins(before: Claim, total: Claim, more: Claim) -> bool:
    """Return whether what there was counts what the total and what joins it count: deaths, or lives lost."""
    told = before.measure.event is not None and before.measure.event == more.measure.event
    same = own_noun(more) in (None, own_noun(before)) or own_noun(before) is None
    return count_alike(before, total) and (told or same)


def _hosts(cue: Cue, before: Claim, here: Parse, above: Parse | None) -> Iterator[Option]:
    """Yield what is compared: the nearest figure in front of the result, or the only one of the sentence above."""
    first = min(cue.size.index, before.index)
    left = [one for one in here.hosts(before) if one.index < first]
    if left:
        yield "host", Contrast(before, left[-1])
        return
    noun = before.word_behind.isalpha() and before.word_behind not in STOPS
    names = before.mention.kind is Kind.MEASURE and noun  # the 2,600-foot level
    from_above = cue.size.mention.kind in _RATIOS or (cue.does(Does.APART) and cue.frame.part is Part.NOUN)
    hosts = above.hosts(before) if above and not names and from_above else []
    told = before.mention.kind is not Kind.COUNT or before.measure.head is not None
    if len(hosts) == 1 and told and hosts[0].measure.head == before.measure.head:
        yield "host above", Contrast(before, hosts[0])


def _pairs(ends: Sequence[Claim], cue: Cue) -> Iterator[Contrast]:
    """Yield every two figures of one sort in front of a result."""
    left = [one for one in ends if one.index < cue.size.index]
    for at, one in enumerate(left):
        for other in left[at + 1 :]:
            if alike(one, other) and one.number.low != other.number.low and not _in_two_items(one, other):
                yield Contrast(one, other)


def _in_two_items(one: Claim, other: Claim) -> bool:
    """Return whether a semicolon parts two figures as items: Roe, with 41; Poe, with 33. *It is now 33* is none."""
    words = one.sentence.words[one.mention.stop : other.mention.first]
    return ";" in words and words[words.index(";") + 1 :][:1] not in _PRONOUNS


def _in_one_clause(cue: Cue, here: Parse, pair: Contrast) -> bool:
    """Return whether a result and a pair stand in one clause: no verb and no other figure parts them."""
    first, last = sorted(map(here.place, pair))
    if cue.stop <= first:
        between = here.names(cue.stop, first)
        if between[:1] == [","] and between[1:2] in (["from"], ["to"]):
            del between[0]
    else:
        between = here.names(last + 1, cue.first)
        if "," in between and len(between) - between.index(",") <= _OPENING:
            between.remove(",")
    return len(between) <= _FARTHEST and _BARRIERS.isdisjoint(between)
