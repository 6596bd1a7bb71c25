"""How a result says what it is measured from: it points back, is set off behind it, or names it in words alone."""

from __future__ import annotations

from claimcheck.lexicon.change import DRAWN, PAST
from claimcheck.lexicon.frames import Does, Part
from claimcheck.number import Kind
from claimcheck.syntax.cues import Cue
from claimcheck.syntax.parse import Parse

_OPENING = 3
_OPENINGS = tuple(
    (sign, *rest) for sign in (",", "–", "or", "(") for rest in ((), ("the",), ("the", "w"), ("w",))
)
"""What stands in front of a result that is set off: *, a record* rise of 12."""
_CLOSERS = frozenset((",", ".", ";", "–", ")", "of", ""))
_POINTERS = frozenset(("that", "this", "the"))
_OWN = _POINTERS | {"her", "his", "its", "their"}


def is_set_off(cue: Cue, here: Parse) -> bool:
    """Return whether a result is set off behind what it is made from: *, a fall of 12*, *leads by 187*."""
    if cue.frame.part is Part.NOUN:
        before = [name for name in here.names(max(0, cue.first - _OPENING), cue.first) if name != "~"]
        return any(before[len(before) - len(opening) :] == list(opening) for opening in _OPENINGS)
    apart = cue.frame.part is Part.PLACE or not cue.frame.sign
    return cue.does(Does.APART) and apart and here.tape.name(cue.stop) in _CLOSERS


def points_back(cue: Cue, here: Parse) -> bool:
    """Return whether a result points back to what was told: *that* rise, *the* increase, *which makes it* a fall of."""
    told_behind = here.tape.name(cue.word + 1) == "is" and cue.first == cue.word  # the gap is 12 points
    if cue.frame.part is not Part.NOUN or told_behind:
        return False
    words = here.tape.sentence.words[: here.tape.tokens[cue.first]]
    opens = bool(words) and (words[-1] in ("that", "this") or (len(words) <= _OPENING and words[-1] == "the"))
    definite = not cue.frame.sign and words[-1:] and words[-1] in _OWN
    return opens or definite or words[-4:-2] == ("which", "makes")


def is_definite(cue: Cue, here: Parse) -> bool:
    """Return whether a sentence that gives no amounts speaks of a rise already told: that *the 15 percent rise* ..."""
    the = here.tape.word(cue.first - 1) == "the" and cue.frame.part is Part.NOUN and cue.first != cue.word
    return the and cue.size.mention.kind is Kind.SHARE and not here.ends


def is_drawn(cue: Cue, here: Parse) -> bool:
    """Return whether a result is drawn from what was before, told in front of it: *Last year it was 40, so* it fell."""
    first = here.tape.tokens[cue.first]
    words = here.tape.sentence.words[:first]
    drawn = not DRAWN.isdisjoint(words)
    return drawn and (cue.does(Does.APART) or not PAST.isdisjoint(words))


def is_set_apart(cue: Cue, here: Parse) -> bool:
    """Return whether a sentence gives one figure and how far it lies from another: fetched $47, *a premium of $3*."""
    return (
        cue.does(Does.APART) and cue.frame.part is Part.NOUN and len(here.ends) == 1 and is_set_off(cue, here)
    )


def is_measured_from_words(cue: Cue, here: Parse) -> bool:
    """Return whether words tell what a figure lies above or below, and no figure: 0.06 *below last night*.

    "Three above and three below the index" are all measured from the index.
    """
    placed = cue.frame.part is Part.PLACE and cue.does(Does.APART)
    return placed and here.tape.name(cue.stop) in ("w", "the", "o", "D", "and", "of")


def leads_on(cue: Cue, here: Parse) -> bool:
    """Return whether a verb behind a pair has an end of its own behind it: infections *climbing by 21% to 15,113*."""
    end = next(iter(here.tape.claims[cue.stop + 1 :]), None) if here.tape.name(cue.stop) == "to" else None
    return end is not None and all(end not in pair for pair in here.pairs)
