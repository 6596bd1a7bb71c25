"""Figures that a sentence lists: items of one shape, parted by commas, semicolons and "and"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from claimcheck.lexicon.frames import REST
from claimcheck.model import Claim
from claimcheck.syntax.contrasts import is_end
from claimcheck.syntax.partitions import Partition
from claimcheck.syntax.tape import Tape
from claimcheck.text import Sentence

_JOINTS = frozenset((",", ";", "and", "while", "alongside"))
_BROKEN = frozenset(("one", "or", "but", "(", ")", "k", "S", "P", "X", ":", "sub"))
_LEAD_AWAY = frozenset(("from", "against", "to", "b"))
"""Words that set a figure right behind them against the one before: rose 4 *to* 12."""
_EACH = frozenset(("each", "apiece"))
_WHICH_LEFT = (("which", "left"), ("which", "leaves"))
_LONGEST = 16
_PHRASE = 4
_FEWEST = 2


class Listing(NamedTuple):
    """The items of a list, in order; `closed`, if its last is "the remaining 12" or of "the rest"."""

    items: tuple[Claim, ...]
    closed: bool


def listing(tape: Tape, ends: Sequence[Claim], partitions: Sequence[Partition]) -> Listing | None:
    """Return the longest list of a sentence, the last of several; parts of an item are none."""
    if not _EACH.isdisjoint(tape.sentence.words):
        return None  # five in Lund and one each in Ayr and Hull
    parts = [one.part for one in partitions if ":" not in _between(tape, one.whole, one.part)]
    runs: list[list[Claim]] = [[]]
    for claim in (one for one in ends if one not in parts):
        last = runs[-1]
        if last and not (_joined(tape, last[-1], claim) and _alike(last[-1], claim)):
            runs.append([])
        runs[-1].append(claim)
    items = max(reversed(runs), key=len)
    if len(items) < _FEWEST or _led(tape, items[0]) in ("against", "from"):
        return None
    return Listing(tuple(items), _is_closed(tape.sentence, items))


def _is_closed(sentence: Sentence, items: Sequence[Claim]) -> bool:
    """Return whether the last item is what the others leave: *the remaining 12*, *the rest, 12*, *leaving 12*."""
    last = items[-1].mention
    between = sentence.words[items[-2].mention.stop : last.first]
    around = between + sentence.words[last.stop : last.stop + 1]
    rest = any(one == "the" and other in REST for one, other in pairwise(around))
    return rest or between[-1:] == ("leaving",) or between[-2:] in _WHICH_LEFT


def _joined(tape: Tape, one: Claim, other: Claim) -> bool:
    """Return whether one joint parts two figures, and nothing that sets one against the other."""
    between = _between(tape, one, other)
    if between[-2:] == ["sub", "z"] and tape.sentence.words[: other.mention.first][-2:] in _WHICH_LEFT:
        del between[-2:]
    joints = [name for name in between if name in _JOINTS]
    led, before = _led(tape, other), _led(tape, one)
    leads = between[:1] == ["b"] or (led in _LEAD_AWAY and led != before)
    return 0 < len(joints) <= 3 and len(between) <= _LONGEST and _BROKEN.isdisjoint(between) and not leads


def _between(tape: Tape, one: Claim, other: Claim) -> list[str]:
    first, stop = tape.claims.index(one), tape.claims.index(other)
    words = ((tape.name(atom), tape.word(atom)) for atom in range(first + 1, stop))
    return [word if word in _JOINTS or word == "one" else name for name, word in words]


def _led(tape: Tape, claim: Claim) -> str:
    """Return what leads to a figure, but for what belongs to its phrase."""
    place = tape.claims.index(claim)
    names = [tape.name(atom) for atom in range(max(0, place - _PHRASE), place)]
    return next((name for name in reversed(names) if name not in ("the", "~", "w")), "")


def _alike(one: Claim, other: Claim) -> bool:
    a, b = one.mention, other.mention
    return a.kind is b.kind and a.unit == b.unit and is_end(one) and is_end(other)
