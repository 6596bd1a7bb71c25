"""A result of comparing two figures: a rise of 12 percent on the 40, a majority of 975, 28 more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.build.change import change, difference
from claimcheck.doubt import is_slip, meant
from claimcheck.lexicon.change import DRAWN, PAST
from claimcheck.lexicon.frames import Does, Part
from claimcheck.lexicon.grammar import PRONOUNS, STOPS
from claimcheck.model import Assumes, Claim, Relation
from claimcheck.number import Kind
from claimcheck.rule import relation
from claimcheck.syntax.around import a_time_ago, on_both_sides, one_each, pairs_further_on
from claimcheck.syntax.contrasts import Contrast, alike, in_points, is_bare, of_one_unit, own_noun
from claimcheck.syntax.cues import Cue, has_other_base
from claimcheck.syntax.parse import Parse, sentence_above, sentence_below
from claimcheck.syntax.partitions import count_alike
from claimcheck.syntax.totals import leads_to_total

_BARRIERS = frozenset(("v", "y", "z", "x", "is", "sub", "and", "but", ";", ":", "S", "P", "X", ","))
_FARTHEST = 8
_NEAR = 4
_OPENING = 3
_OPENINGS = tuple(
    (sign, *rest) for sign in (",", "–", "or", "(") for rest in ((), ("the",), ("the", "w"), ("w",))
)
"""What stands in front of a result that is set off: *, a record* rise of 12."""
_CLOSERS = frozenset((",", ".", ";", "–", ")", "of", ""))
_POINTERS = frozenset(("that", "this", "the"))
_OWN = _POINTERS | {"her", "his", "its", "their"}
_PRONOUNS = frozenset((word,) for word in PRONOUNS)
_JOINED = Fraction(6, 5)
"""A total and what joins it are at most so many times apart."""
_POINTS = 100
_RATIOS = frozenset((Kind.SHARE, Kind.POINTS))
_DOUBTFUL = frozenset(("against",))
"""What "compared with" leads to may be the figure of another month than the change was measured from."""
_BOUND = frozenset(("bound", "against", "host", "clause"))
"""How a pair was found where words bind it; elsewhere only the word for the result says which came first."""

Option = tuple[str, Contrast]
"""A pair that a result may have been made from, and how it was found."""


@relation(
    parsed=True,
    holds=(
        "It made {after: £23.1 million}, a rise of {percent: 10 percent} on the {before: £21 million} of 2020.",
        "It has {after: 1,212} pupils, {step: 64} more than last year's {before: 1,148}.",
        "He got {after: 11,842} votes to the {before: 10,967} cast for Diaz, a majority of {step: 875}.",
        "The rate was {after: 5.2 percent}, from {before: 4.5 percent} in May. That rise of {step: 0.7} points "
        "was the steepest.",
        "The disease had claimed {before: 117} lives. {step: Fourteen} more deaths take the toll to {after: 131}.",
        "It made {after: 3.9 million tons}. Output was {percent: 30 percent} above the {before: 3 million tons} of "
        "2019.",
    ),
    never=(
        "It went from 3 states to 35 states to the benefit of 12 more women.",
        "Futures started at 93.33, a support point, and eased to 93.30 or 0.06 below last night.",
        "The rise would bring in 1.3 million pounds. The 30 percent increase brought in 600,000 pounds against costs "
        "of 900,000 pounds.",
        "Samples from the 2,750 ft level were good. A hole 375 ft below the 2,600 ft level was empty.",
        "Shares of Hale, +0.03%, and Lowe, +3.63%, which stayed open, only recorded a 3.5% decline.",
        "Sales rose 20 percent.",
        "Sales rose 5 percent to $40 million, against a rise of 3 percent in 2020.",
        "The Dow rose 90 points to 15,928. The Nasdaq climbed 14 points to 4,098.",
        "The town won 46.9% to 45.4%, while Lee won the county by 5 percentage points.",
        "Credit eased to 9.1 billion from 9.2 billion while loans rose seven percent.",
        "It had grown to $11 million from $6.3 million, and was still $1.7 million short of matching that of Lund.",
        "Ahead are Ann Roe, at 41 percent; Tom Poe, at 33 percent, a drop of 18 points; and Al Fox.",
        "It has a 52-to-48 lead in the one house and a 241-to-194 lead in the other.",
        "In May 26% of men and 17% of women agreed, a drop of 6 points and 8 points respectively.",
        "It saw a 50-year low in crime. Thefts are down 75 percent over the last two years.",
        "It paid $414 million in the 12 months ending in May, up 5.4% from the prior 12-month period.",
        "The toll rose to 1,016 from 827, with cases climbing by 21% to 15,113.",
        "The fleet shrank by 12 to a total of 41 boats, against 66 a year ago.",
    ),
)
def compared(parses: Sequence[Parse]) -> Iterator[Relation]:
    """What it is now is what it was and a rise or fall; what is more is what is less and what lies between."""
    for place, here in enumerate(parses):
        for number, cue in enumerate(here.cues):
            if cue.does(Does.CHANGE, Does.APART) and not has_other_base(cue, here.tape):
                options = _options(number, place, parses)
                found = meant((made for option in options if (made := _built(cue, *option))), _DOUBTFUL)
                if found:
                    yield found


def _options(number: int, place: int, parses: Sequence[Parse]) -> Iterator[Option]:
    """Yield the pairs that a result may have been made from, the surest first."""
    here, above = parses[place], sentence_above(parses, place)
    cue, bound = here.cues[number], here.bound[number]
    if bound and bound.after and _goes_on(bound.before, bound.after, here):
        return
    if bound and bound.after:
        yield "against" if bound.led == "against" else "bound", Contrast(bound.before, bound.after)
    elif bound:
        yield from _hosts(cue, bound.before, here, above)
    elif not (_measured_from_words(cue, here) or _leads_on(cue, here)):
        found = [
            ("against" if here.weighs(pair) else "clause", pair)
            for pair in here.pairs
            if _in_one_clause(cue, here, pair)
        ]
        if not found and _set_off(cue, here):
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
    if above and (_points(cue, here) or _is_definite(cue, here)):
        pairs = [*_pairs(above.ends, cue)] or [*one_each(above, sentence_above(parses, place - 1))]
        yield from (("above", pair) for pair in pairs)
    if above and (_points(cue, here) or _follows(cue, here) or _set_apart(cue, here)):
        for one in (end for end in here.ends if end.index < cue.size.index):
            yield from (("across", Contrast(other, one)) for other in above.ends if alike(one, other))


def _is_definite(cue: Cue, here: Parse) -> bool:
    """Return whether a sentence that gives no amounts speaks of a rise already told: that *the 15 percent rise* ..."""
    the = here.tape.word(cue.first - 1) == "the" and cue.frame.part is Part.NOUN and cue.first != cue.word
    return the and cue.size.mention.kind is Kind.SHARE and not here.ends


def _set_apart(cue: Cue, here: Parse) -> bool:
    """Return whether a sentence gives one figure and how far it lies from another: fetched $47, *a premium of $3*."""
    return (
        cue.does(Does.APART) and cue.frame.part is Part.NOUN and len(here.ends) == 1 and _set_off(cue, here)
    )


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


def _measured_from_words(cue: Cue, here: Parse) -> bool:
    """Return whether words tell what a figure lies above or below, and no figure: 0.06 *below last night*.

    "Three above and three below the index" are all measured from the index.
    """
    placed = cue.frame.part is Part.PLACE and cue.does(Does.APART)
    return placed and here.tape.name(cue.stop) in ("w", "the", "o", "D", "and", "of")


def _leads_on(cue: Cue, here: Parse) -> bool:
    """Return whether a verb behind a pair has an end of its own behind it: infections *climbing by 21% to 15,113*."""
    end = next(iter(here.tape.claims[cue.stop + 1 :]), None) if here.tape.name(cue.stop) == "to" else None
    return end is not None and all(end not in pair for pair in here.pairs)


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


def _set_off(cue: Cue, here: Parse) -> bool:
    """Return whether a result is set off behind what it is made from: *, a fall of 12*, *leads by 187*."""
    if cue.frame.part is Part.NOUN:
        before = [name for name in here.names(max(0, cue.first - _OPENING), cue.first) if name != "~"]
        return any(before[len(before) - len(opening) :] == list(opening) for opening in _OPENINGS)
    apart = cue.frame.part is Part.PLACE or not cue.frame.sign
    return cue.does(Does.APART) and apart and here.tape.name(cue.stop) in _CLOSERS


def _points(cue: Cue, here: Parse) -> bool:
    """Return whether a result points back to what was told: *that* rise, *the* increase, *which makes it* a fall of."""
    told_behind = here.tape.name(cue.word + 1) == "is" and cue.first == cue.word  # the gap is 12 points
    if cue.frame.part is not Part.NOUN or told_behind:
        return False
    words = here.tape.sentence.words[: here.tape.tokens[cue.first]]
    opens = bool(words) and (words[-1] in ("that", "this") or (len(words) <= _OPENING and words[-1] == "the"))
    definite = not cue.frame.sign and words[-1:] and words[-1] in _OWN
    return opens or definite or words[-4:-2] == ("which", "makes")


def _follows(cue: Cue, here: Parse) -> bool:
    """Return whether a result is drawn from what was before, told in front of it: *Last year it was 40, so* it fell."""
    first = here.tape.tokens[cue.first]
    words = here.tape.sentence.words[:first]
    drawn = not DRAWN.isdisjoint(words)
    return drawn and (cue.does(Does.APART) or not PAST.isdisjoint(words))


def _built(cue: Cue, how: str, pair: Contrast) -> Relation | None:
    size, sign = in_points(cue.size), cue.frame.sign
    before, after = pair
    if not sign or how not in _BOUND:
        low, high = sorted(pair, key=lambda end: end.number.low)
        before, after = (high, low) if sign < 0 else (low, high)
    if how == "joined":
        slight = is_slip(after.number.low, before.number.low + size.number.low, _JOINED)
    else:
        slight = how in _BOUND or _slight(size, before, after)
    if not slight:
        return None
    one_sentence = before.sentence is after.sentence is size.sentence
    assumes = Assumes.STATED if one_sentence else Assumes.SAME_THING
    percentages = size.mention.kind is Kind.POINTS and before.mention.kind is Kind.SHARE
    if (size.mention.kind is Kind.SHARE and not cue.frame.sign) or _of_all_seats(size, pair):
        return None  # a majority of 52 percent
    if size.mention.kind is Kind.SHARE:
        return change(size, before, after, sign, assumes, how)
    bare = is_bare(before) and is_bare(after)
    if percentages or ((bare or of_one_unit(size, before)) and _of_same_things(size, pair)):
        return difference(size, before, after, sign or 1, assumes, how)
    return None


def _of_same_things(size: Claim, pair: Contrast) -> bool:
    """Return whether a difference is of what a pair counts: from three states to 35, for *12,000 more women*."""
    heads = {own_noun(one) for one in (*pair, size)} - {None}
    return own_noun(size) is None or len(heads) == 1 or any(count_alike(size, end) for end in pair)


def _of_all_seats(size: Claim, pair: Contrast) -> bool:
    """Return whether a majority is that over all others together, as in a house: 341 seats to 222, a majority of 46."""
    return "majority" in size.sentence.words and any(own_noun(one) == "seat" for one in pair)


def _slight(size: Claim, before: Claim, after: Claim) -> bool:
    """Return whether a result is near enough to what a pair makes to be a slip, if it is wrong."""
    apart = abs(after.number.low - before.number.low)
    if size.mention.kind is Kind.POINTS:
        return is_slip(size.number.low / _POINTS, apart)
    if size.mention.kind is not Kind.SHARE:
        return size.number.low <= max(before.number.low, after.number.low) and is_slip(size.number.low, apart)
    points = before.mention.kind is Kind.SHARE and is_slip(size.number.low, apart)
    return points or is_slip(size.number.low, apart / before.number.low)
