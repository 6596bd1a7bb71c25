"""Patterns over a tape: a line of atoms with names, compiled once.

`{cue:noun} of ~<2 {size}` reads: a word of class `noun`, kept as `cue`; the word "of"; at most two adverbs; a figure,
kept as `size`. Between spaces stands an atom, a class of atoms, several with bars between them, or a name; `?` behind
it says that it may be missing, `<3` that up to three may stand there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.syntax.tape import Tape

if TYPE_CHECKING:
    from regex import Pattern


class Line(NamedTuple):
    """A pattern, and a sentence that it reads, with what its names stand for marked in braces."""

    text: str
    example: str


_CLASSES = {
    "noun": "[ny]", "verb": "[vy]", "comparative": "k", "place": "b", "front": "f",
    "figure": "[CMUSPXL]", "amount": "[CMULS]", "share": "S", "length": "U",
    "any": r"[a-z~,–-]+", "stretch": r"w|the|~|n|in|of|for|D|L|T|at|by|-|,|o|x|z|y|v|is|sub|from|with|and",
    "near": r"w|the|~|n|in|of|for|D|L|T|at|by|-|–|o",
    "apart": "before|after|during|since|between|when|sub|x|z|on",
    "led": "from|on|over|against|above|below",
    "against": "against",
    "adjective": "w|the|n|k|~|-",
}  # fmt: skip
"""Classes of atoms that lines name. What is `near` keeps a figure and its preposition together."""


@cache
def compiled(line: str) -> Pattern[str]:
    """Return the regular expression of a line."""
    import regex  # takes 12 ms: loaded with the first sentence that has a word of arithmetic

    return regex.compile("(?:^|(?<= ))" + "".join(map(_element, line.split())))


@cache
def needed(line: str) -> tuple[frozenset[str], ...]:
    """Return for each element of a line that must stand there which atoms will do; none, where any word will."""
    found = []
    for element in line.split():
        body = element.strip("{}").partition(":")[2] or "figure" if element[0] == "{" else element
        if element.endswith("?") or "<" in element or body.endswith("}?"):
            continue
        atoms = [_CLASSES.get(atom, atom) for atom in body.rstrip("}").split("|")]
        if not any("]+" in atom for atom in atoms):
            found.append(frozenset(one for atom in atoms for one in _alternatives(atom)))
    return tuple(found)


def _alternatives(atom: str) -> Iterator[str]:
    """Yield the atoms of a class: those in brackets are one letter each."""
    yield from atom[1:-1] if atom[0] == "[" and len(atom) > 1 else atom.split("|")


def _element(element: str) -> str:
    body, limit, most = element.partition("<")
    quantifier = f"{{0,{most}}}" if limit else ""
    if body.endswith("?"):
        body, quantifier = body[:-1], "?"
    if body.startswith("{"):
        name, _, kind = body[1:-1].partition(":")
        return f"(?:(?P<{name}>{_CLASSES[kind or 'figure']}) ){quantifier}"
    atoms = "|".join(_CLASSES.get(atom, _escaped(atom)) for atom in body.split("|"))
    return f"(?:(?:{atoms}) ){quantifier}"


def _escaped(atom: str) -> str:
    return "".join(f"\\{letter}" if letter in "().[]" else letter for letter in atom)


def matches(line: Line, tape: Tape, first: int = 0) -> Iterator[Mapping[str, int]]:
    """Yield for every place from an atom on where a line holds the atom of each of its names."""
    if first >= len(tape.offsets) or any(map(tape.names.isdisjoint, needed(line.text))):
        return
    found = compiled(line.text)
    for match in found.finditer(tape.text, tape.offsets[first], overlapped=True):
        yield {name: tape.atom(match.start(name)) for name in found.groupindex if match.start(name) >= 0}


def match_at(line: Line, tape: Tape, atom: int) -> Mapping[str, int] | None:
    """Return the atom of each name of a line that holds right from an atom on."""
    if atom >= len(tape.offsets) or any(map(tape.names.isdisjoint, needed(line.text))):
        return None
    found = compiled(line.text)
    match = found.match(tape.text, tape.offsets[atom])
    if match is None:
        return None
    return {name: tape.atom(match.start(name)) for name in found.groupindex if match.start(name) >= 0}
