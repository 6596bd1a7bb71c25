"""A part and the whole that it is of: *12 of the 40*, *of the 40, 12*, *40 people, 12 of them*."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.lexicon.events import ANYBODY, is_person
from claimcheck.model import Claim
from claimcheck.number import Kind
from claimcheck.syntax.contrasts import in_one_unit, is_end, own_noun
from claimcheck.syntax.pattern import Line, matches
from claimcheck.syntax.tape import Tape

_LINES = (
    Line(
        "{part:amount} near<3 of adjective<5 {whole:amount}",
        "It has {part: 12} of the council's {whole: 40} seats.",
    ),
    Line(
        "{part:amount} any<9 out of adjective<3 {whole:amount}",
        "There {part: 12} answered, out of {whole: 40}.",
    ),
    Line(
        "{part:amount} any<9 of adjective<4 of {whole:amount}",
        "It made {part: 12 tons} in May out of total output of {whole: 40 tons}.",
    ),
    Line(
        "{part:amount} in adjective<4 of adjective<2 {whole:amount}",
        "It fell to {part: 12} in a labor force of {whole: 40}.",
    ),
    Line(
        "of|among adjective<5 {whole:amount} stretch<9 {part:amount}",
        "Of the {whole: 40} who were asked, {part: 12} said no.",
    ),
    Line(
        "of the|~<2 {whole:amount} any<24 , {part:amount}",
        "Of the {whole: 320} lots that came under the hammer at Pell & Sons on Monday, {part: 272} found a buyer.",
    ),
    Line(
        "{whole:amount} any<12 , among o {part:amount}",
        "A crowd of {whole: 12,400} saw the match, among them {part: 1,860} guests.",
    ),
    Line(
        "of|among adjective<5 {whole:amount} k against C ,? stretch<9 {part:amount}",
        "Of the {whole: 460} adults younger than 30, the plan won {part: 299}.",
    ),
    Line(
        "{whole:amount} any<9 ,|(|and|–|: {part:amount} of o",
        "There were {whole: 40} people, {part: 12} of them women.",
    ),
    Line(
        "{whole:amount} any<9 of o|sub ,? {part:amount}",
        "There were {whole: 40} people, of whom {part: 12} were women.",
    ),
)
"""The ways in which a sentence gives a part with its whole, each with its example."""


class Partition(NamedTuple):
    """A part, and the whole that it is of."""

    part: Claim
    whole: Claim


def partitions(tape: Tape) -> tuple[Partition, ...]:
    """Return the parts of a sentence with their wholes, the surest first."""
    found: list[Partition] = []
    for line in _LINES:
        for atoms in matches(line, tape):
            part, whole = tape.claims[atoms["part"]], tape.claims[atoms["whole"]]
            if part and whole and can_be_part(part, whole) and Partition(part, whole) not in found:
                found.append(Partition(part, whole))
    return tuple(found)


def can_be_part(part: Claim, whole: Claim) -> bool:
    """Return whether a figure can be a part of another: of one unit, no larger, and counting the same sort of thing."""
    a, b = part.mention, whole.mention
    measured = in_one_unit(part, whole) and Kind.SHARE not in (a.kind, b.kind)
    ends = is_end(part) and is_end(whole) and part.number.low <= whole.number.low
    return (
        measured
        and ends
        and (a.kind is not Kind.COUNT or b.kind is not Kind.COUNT or count_alike(part, whole))
    )


def count_alike(one: Claim, other: Claim) -> bool:
    """Return whether two counts are of one sort of thing, as far as their nouns tell: women are people."""
    a, b = own_noun(one), own_noun(other)
    return a == b or None in (a, b) or all(head in ANYBODY or is_person(head) for head in (a, b))
