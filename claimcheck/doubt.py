"""The benefit of the doubt, where words leave open which figures a result was made from.

Of several sets of figures that may be meant, the one that fits is. One that does not is taken for a slip only if no
other can be meant, and if it looks like a slip: off by little, or by a thousand or a million. What lies farther off
was read wrong.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from claimcheck.model import Relation
from claimcheck.solve import holds

_FARTHEST = 3
_SCALES = tuple(Fraction(10) ** power for power in (1, 2, 3, 6, -1, -2, -3, -6))
_NEAR = Fraction(1, 20)


def meant(options: Iterable[Relation], doubtful: frozenset[str] = frozenset()) -> Relation | None:
    """Return the relation that a text means: the first that holds; or the only one there is.

    One of a `doubtful` construction is meant only if it holds.
    """
    made: list[Relation] = []
    for one in options:
        if holds(one):
            return one
        made.append(one)
    alone = len({one.stated for one in made}) == 1
    return made[0] if alone and made[0].construction not in doubtful else None


def is_slip(
    stated: Fraction, right: Fraction, farthest: Fraction | int = _FARTHEST, *, scaled: bool = True
) -> bool:
    """Return whether a value may stand where another is right: at most so many times off, or of another scale."""
    if not right or not stated:
        return False
    ratio = stated / right
    near = ratio * farthest >= 1 and ratio <= farthest
    return near or (scaled and any(abs(ratio / scale - 1) <= _NEAR for scale in _SCALES))
