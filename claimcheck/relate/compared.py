"""A result of comparing two figures: a rise of 12 percent on the 40, a majority of 975, 28 more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.build.change import change, difference
from claimcheck.doubt import is_slip, meant
from claimcheck.lexicon.frames import Does
from claimcheck.model import Assumes, Claim, Relation
from claimcheck.number import Kind
from claimcheck.rule import relation
from claimcheck.syntax.contrasts import Contrast, in_points, is_bare, of_one_unit, own_noun
from claimcheck.syntax.cues import Cue, has_other_base
from claimcheck.syntax.operands import operands
from claimcheck.syntax.parse import Parse
from claimcheck.syntax.partitions import count_alike

_JOINED = Fraction(6, 5)
"""A total and what joins it are at most so many times apart."""
_POINTS = 100
_DOUBTFUL = frozenset(("against",))
"""What "compared with" leads to may be the figure of another month than the change was measured from."""
_BOUND = frozenset(("bound", "against", "host", "clause"))
"""How a pair was found where words bind it; elsewhere only the word for the result says which came first."""


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
        "It is one of the largest buyers and will raise output by up to 50 percent over the next five years.",
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
                options = operands(number, place, parses)
                found = meant((made for option in options if (made := _built(cue, *option))), _DOUBTFUL)
                if found:
                    yield found


def _built(cue: Cue, how: str, pair: Contrast) -> Relation | None:
    before, after = pair
    size, sign = cue.size, cue.frame.sign
    if before.mention.kind is Kind.SHARE:
        size = in_points(size)  # the Dow's points are none of a percentage
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
