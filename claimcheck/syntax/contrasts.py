"""Two figures of one thing that a sentence sets against each other: what was and what is, this one and that one."""

from __future__ import annotations

from collections.abc import Container
from typing import NamedTuple

from claimcheck.construction.sizes import is_year
from claimcheck.lexicon.frames import REST_NOUNS
from claimcheck.model import Claim, Status
from claimcheck.number import Form, Kind
from claimcheck.syntax.pattern import Line, match_at, matches
from claimcheck.syntax.tape import Tape

_LINES = (
    Line(
        "from adjective<3 {before:amount} near|apart<12 ,? to adjective<3 {after:amount}",
        "It went from {before: 40} in the last year before the war to {after: 55}.",
    ),
    Line(
        "to adjective<3 {after:amount} near<6 ,? b? from adjective<4 {before:amount}",
        "It went to {after: 55} in May from {before: 40}.",
    ),
    Line(
        "{after:amount} near<8 ,? b? from adjective<4 {before:amount}",
        "It has {after: 55} trains, up from {before: 40}.",
    ),
    Line(
        "{after:amount} near<8 ,|(? against adjective<4 {before:amount}",
        "It had {after: 55} trains in May, compared with {before: 40}.",
    ),
)
"""The ways in which a sentence sets two figures against each other, each with its example."""
_PERIODS = frozenset(("ending", "ended", "period", "average", "low", "high"))
_EARLIER = frozenset("prior previous last past recent next coming".split())
_ENDS = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.SHARE, Kind.DURATION))


class Contrast(NamedTuple):
    """What was, or is set against, and what is."""

    before: Claim
    after: Claim


def contrasts(tape: Tape, taken: Container[Claim] = ()) -> tuple[Contrast, ...]:
    """Return the pairs that a sentence sets against each other, without figures that are `taken`."""
    found: list[Contrast] = []
    for line in _LINES:
        for atoms in matches(line, tape):
            before, after = tape.claims[atoms["before"]], tape.claims[atoms["after"]]
            if before and after and before not in taken and after not in taken and alike(before, after):
                pair = Contrast(before, after)
                if pair not in found:
                    found.append(pair)
    return tuple(found)


_BEHIND = (
    Line(
        "near<7 ,? to adjective<3 {after:amount} near<6 ,? from adjective<4 {before:amount}",
        "in sales to {after: 55} in May from {before: 40}",
    ),
    Line(
        "near<7 to adjective<3 {after:amount} near<8 ,? {led:against} adjective<4 {before:amount}",
        "in sales to {after: 55} in May, compared with {before: 40}",
    ),
    Line(
        "near<7 ,? from adjective<4 {before:amount} near<6 ,? to adjective<3 {after:amount}",
        "in sales, from {before: 40} in May to {after: 55}",
    ),
    Line("near<7 ,? {led:led} adjective<4 {before:amount}", "in sales on the {before: 40} of May"),
    Line(
        "{led:against} any<9 at|of|to adjective<2 {before:length}",
        "than the stone left at {before: 40 feet}",
    ),
)
"""What may follow right behind a word of arithmetic and its figure, each with its example."""


_PLACED = (
    Line("of? adjective<4 {before:amount}", "It is {before: 40} kilometers off."),
    Line("of any<8 {before:amount}", "of second-placed Lund, who have {before: 63}"),
)
"""What follows a place word right behind its figure: 30 percent above *the 40* of May, 12 short *of the 40*."""
_OVER = (Line("to the|~|w<3 {before:amount}", "to the {before: $1.8 million} that was asked"),)
"""What follows a noun that sets one figure apart from another: a premium of 12 percent *to the* price of *40*."""


class Bound(NamedTuple):
    """What was and, perhaps, what is, right behind a word of arithmetic; and the word that leads to what was."""

    before: Claim
    after: Claim | None
    led: str


def behind(tape: Tape, atom: int, *, placed: bool = False, apart: bool = False) -> Bound | None:
    """Return the figures that are bound to a word of arithmetic from an atom on.

    The word is like "above", if it is `placed`; like "premium", if it sets one figure `apart` from another.
    """
    for line in (*(_PLACED if placed else ()), *(_OVER if apart else ()), *_BEHIND):
        atoms = match_at(line, tape, atom)
        before = tape.claims[atoms["before"]] if atoms else None
        if atoms and before:
            after = tape.claims[atoms["after"]] if "after" in atoms else None
            return Bound(before, after, tape.name(atoms["led"]) if "led" in atoms else "from")
    return None


_WITH_UNITS = frozenset((Kind.MONEY, Kind.MEASURE, Kind.DURATION))
_MOST_TIMES_BARE = 10
"""A bare figure farther off hardly has the unit of the other."""
_MOST_TIMES = 100
"""Figures that are farther apart are hardly compared; a sum may lack its scale word."""


def of_one_unit(one: Claim, other: Claim) -> bool:
    """Return whether two figures are of one kind and unit."""
    a, b = one.mention, other.mention
    return a.kind is b.kind and a.unit == b.unit


def is_bare(claim: Claim) -> bool:
    """Return whether a figure stands without a noun or a unit of its own: up from *40* in May, *12* of them."""
    alone = claim.stop == claim.mention.stop or claim.word_behind == "of"
    return claim.mention.kind is Kind.COUNT and alone


def own_noun(claim: Claim) -> str | None:
    """Return the noun of a count, if it stands right behind it; none for "the 12 others"."""
    return None if is_bare(claim) or claim.measure.head in REST_NOUNS else claim.measure.head


def in_one_unit(one: Claim, other: Claim) -> bool:
    """Return whether two figures are of one unit, or a bare one takes it from the other: 136 liters, today's *160*."""
    united = any(is_bare(a) and b.mention.kind in _WITH_UNITS for a, b in ((one, other), (other, one)))
    return united or of_one_unit(one, other)


def in_points(claim: Claim) -> Claim:
    """Return a figure that counts points as one of percentage points; any other as it is."""
    counts = claim.mention.kind is Kind.COUNT and claim.word_behind in ("point", "points")
    return claim._replace(mention=claim.mention._replace(kind=Kind.POINTS)) if counts else claim


def alike(one: Claim, other: Claim) -> bool:
    """Return whether two figures measure the same sort of thing in the same unit."""
    if not (is_end(one) and is_end(other)):
        return False
    elided = one.mention.kind is not other.mention.kind
    if not in_one_unit(one, other) or (elided and "of" in (one.word_behind, other.word_behind)):
        return False  # five years, and one of them
    heads = own_noun(one), own_noun(other)
    small, large = sorted((one.number.low, other.number.low))
    if elided and large > small * _MOST_TIMES_BARE:
        return False
    if one.mention.kind is not Kind.MONEY and large > small * _MOST_TIMES:
        return False
    return one.mention.kind is not Kind.COUNT or None in heads or heads[0] == heads[1]


def is_end(claim: Claim) -> bool:
    """Return whether a figure can be one end of a comparison: an amount that the text stands behind."""
    refuted = claim.scope.status in (Status.REFUTED, Status.CORRECTED)
    plain = claim.number.form not in (Form.VAGUE, Form.QUANTIFIER) and not claim.number.is_range
    told = claim.mention.kind in _ENDS and plain and not refuted and claim.number.low > 0
    rest = claim.mention.kind is Kind.DURATION and claim.word_before == "and"  # an hour and 25 minutes
    rank = claim.word_before == "top"  # the top 20 list
    return told and not (rank or rest or is_year(claim) or _is_pronoun(claim) or _is_period(claim))


def _is_period(claim: Claim) -> bool:
    """Return whether a length of time names a period: *the 12 months ending* in May, the prior *12-month period*."""
    words = claim.sentence.words[claim.mention.stop : claim.mention.stop + 2]
    named = claim.word_before in _EARLIER or not _PERIODS.isdisjoint(words)
    return claim.mention.kind is Kind.DURATION and named


def _is_pronoun(claim: Claim) -> bool:
    """Return whether "one" stands for a thing rather than for a number: a second *one*, *one* of them."""
    return claim.number.text.lower() == "one" and claim.measure.head is None
