"""A sentence as a row of atoms: what patterns are read on.

Each atom is a letter or a short word, and a space. A figure is one capital letter for its kind, and swallows the noun
phrase behind it ("12 of the council's 40 seats" is `C of the C`). Words of the small classes stand for themselves or
for their class, all others are `w`. So a pattern over atoms holds for any words.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.lexicon.change import RANGING
from claimcheck.lexicon.frames import FRAMES, Part
from claimcheck.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    VERBS,
)
from claimcheck.lexicon.numbers import DASHES, HYPHENS
from claimcheck.model import Claim
from claimcheck.number import Kind
from claimcheck.text import Sentence

KINDS = {
    Kind.COUNT: "C", Kind.MONEY: "M", Kind.MEASURE: "U", Kind.SHARE: "S", Kind.POINTS: "P", Kind.MULTIPLE: "X",
    Kind.DURATION: "L", Kind.TIME: "T", Kind.DATE: "D", Kind.AGE: "A", Kind.ORDINAL: "O", Kind.SCORE: "R",
    Kind.LABEL: "B", Kind.RATE: "E", Kind.BASE: "B",
}  # fmt: skip
"""The letter of each kind of figure."""

_BE = "is are was were be been being stands stood remains remained hits hit reaches reached equals totals".split()
_CLASSES: tuple[tuple[str, frozenset[str]], ...] = (
    ("z", VERBS),
    (
        "~",
        ADVERBS
        | frozenset("about around roughly nearly almost over some just by-now sharply steeply".split()),
    ),
    ("o", PRONOUNS),
    ("x", AUXILIARIES),
    ("the", DETERMINERS - frozenset(("that", "whose", "each"))),
    (
        "sub",
        frozenset(
            "who whom which whose where when while because although though after if unless that".split()
        ),
    ),
)
_OPEN_BRACKETS, _CLOSED_BRACKETS = frozenset("(["), frozenset(")]")
_SIGNS = frozenset(",;:.")
_OWNERS = ("'s", "’s", "s'", "s’")
_AGAINST = frozenset("against versus vs than".split())
_NO_NOUN = PREPOSITIONS | DETERMINERS
_TO_COMPARE = {
    "compared": ("with", "to"),
    "instead": ("of",),
    "rather": ("than",),
    "as": ("against",),
    "opposed": ("to",),
}


def _written() -> dict[str, str]:
    """Return the atom of every word of a closed class; later lines win."""
    atoms: dict[str, str] = {}
    for atom, words in _CLASSES:
        atoms.update(dict.fromkeys(words, atom))
    atoms.update((word, word) for word in PREPOSITIONS | {"to", "and", "or", "but", "nor", "so", "yet"})
    atoms.update(dict.fromkeys(CONJUNCTIONS - {"and", "or", "but", "that"}, "sub"))
    atoms.update(dict.fromkeys(_BE, "is"))
    atoms.update(dict.fromkeys(_AGAINST, "against"))
    atoms.update(dict.fromkeys(("nearly", "almost", "about", "roughly", "around", "just", "only"), "~"))
    atoms.update((sign, sign) for sign in _SIGNS)
    atoms.update(dict.fromkeys(_OPEN_BRACKETS, "("))
    atoms.update(dict.fromkeys(_CLOSED_BRACKETS, ")"))
    atoms.update(dict.fromkeys(DASHES, "–"))
    for word, frames in FRAMES.items():
        parts = {frame.part for frame in frames}
        atoms[word] = "y" if len(parts) > 1 else next(iter(parts)).value
    return atoms


_ATOMS = _written()
CUES = frozenset(FRAMES)
"""Every form of a word that does arithmetic."""


class Tape(NamedTuple):
    """The atoms of a sentence as text; where each begins in it, its token, and its figure, if it is one.

    `names` are the atoms that occur.
    """

    sentence: Sentence
    text: str
    offsets: tuple[int, ...]
    tokens: tuple[int, ...]
    claims: tuple[Claim | None, ...]
    names: frozenset[str] = frozenset()

    def atom(self, offset: int) -> int:
        """Return the atom that stands at an offset of the text."""
        return bisect_right(self.offsets, offset) - 1

    def name(self, atom: int) -> str:
        """Return what an atom is; nothing beyond either end."""
        if not 0 <= atom < len(self.offsets):
            return ""
        end = self.offsets[atom + 1] if atom + 1 < len(self.offsets) else len(self.text)
        return self.text[self.offsets[atom] : end - 1]

    def word(self, atom: int) -> str:
        """Return the word of an atom, in lower case; of a figure, its first one."""
        return self.sentence.words[self.tokens[atom]] if 0 <= atom < len(self.tokens) else ""


def tape_of(sentence: Sentence, claims: Sequence[Claim]) -> Tape:
    """Return the tape of a sentence, whose figures are `claims`, in order."""
    names: list[str] = []
    tokens: list[int] = []
    figures: list[Claim | None] = []
    for token, name, claim in _atoms(sentence, claims):
        names.append(name)
        tokens.append(token)
        figures.append(claim)
    offsets: list[int] = []
    length = 0
    for name in names:
        offsets.append(length)
        length += len(name) + 1
    text = " ".join(names) + " "
    return Tape(sentence, text, tuple(offsets), tuple(tokens), tuple(figures), frozenset(names))


def _atoms(sentence: Sentence, claims: Sequence[Claim]) -> Iterator[tuple[int, str, Claim | None]]:
    words = sentence.words
    token = 0
    waiting = iter(claims)
    claim = next(waiting, None)
    while token < len(words):
        if claim and token >= claim.mention.first:
            yield claim.mention.first, KINDS[claim.mention.kind], claim
            token = _phrase_end(words, claim)
            claim = next(waiting, None)
            continue
        compares = sentence.word(token + 1) in _TO_COMPARE.get(words[token], ())
        yield token, "against" if compares else _name(sentence, token), None
        token += 1 + compares


def _phrase_end(words: tuple[str, ...], claim: Claim) -> int:
    """Return the token behind the noun phrase of a figure: before a word that does arithmetic, or one of its own."""
    stop = claim.mention.stop
    while stop < min(claim.stop, len(words)) and words[stop] not in CUES:
        if words[stop] in _NO_NOUN or not (words[stop][0].isalpha() or words[stop] in HYPHENS):
            break
        stop += 1
    return stop


def spans(sentence: Sentence, token: int) -> bool:
    """Return whether "from" or "to" makes a range or a ratio: ranging *from* 4 to 9, from 14 *to* 1 to 19 to 1."""
    word, behind = sentence.word(token), sentence.words[token + 1 :]
    ratio = behind[:1] in (("1",), ("one",)) and sentence.word(token - 1)[:1].isdigit() and "to" in behind
    return (word == "from" and sentence.word(token - 1) in RANGING) or (word == "to" and ratio)


def _name(sentence: Sentence, token: int) -> str:
    word = sentence.words[token]
    known = "span" if spans(sentence, token) else _ATOMS.get(word)
    if word == "may" and sentence.capital(token):
        return "w"
    if known:
        if known == "y" and sentence.word(token - 1) in DETERMINERS:
            return "n"
        return known
    if word.endswith(_OWNERS):
        return "the"
    if word in HYPHENS:
        return "-" if sentence.tight(token) else "–"
    if word.endswith("ly"):
        return "~"
    return "w" if word[0].isalnum() else "q"


__all__ = ["CUES", "KINDS", "Part", "Tape", "tape_of"]
