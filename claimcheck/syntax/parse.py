"""A sentence as it was read: its tape, its results with what is bound to each, and the pairs it sets side by side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from claimcheck.lexicon.frames import Does, Part
from claimcheck.model import Article, Claim
from claimcheck.number import Form, Kind
from claimcheck.syntax.contrasts import Bound, Contrast, alike, behind, contrasts, is_end
from claimcheck.syntax.cues import Cue, cues_of
from claimcheck.syntax.lists import Listing, listing
from claimcheck.syntax.partitions import Partition, partitions
from claimcheck.syntax.tape import Tape, tape_of

_PROFITS = ("gain", "lose", "lost")


class Parse(NamedTuple):
    """A sentence with a figure, read once for all relations.

    `bound` goes with `cues`; `ends` are the figures that can be amounts of their own, in order.
    """

    tape: Tape
    cues: tuple[Cue, ...]
    bound: tuple[Bound | None, ...]
    pairs: tuple[Contrast, ...]
    ends: tuple[Claim, ...]
    partitions: tuple[Partition, ...]
    listing: Listing | None

    def follows(self, other: Parse) -> bool:
        """Return whether this is the sentence right behind another, in running text."""
        one, before = self.tape.sentence, other.tape.sentence
        return one.index - before.index == 1 and one.role.running and before.role.running

    @property
    def bases(self) -> frozenset[int]:
        """The figures that something is measured from, by their index."""
        told = [one.before.index for one in self.bound if one]
        return frozenset((*told, *(pair.before.index for pair in self.pairs)))

    def hosts(self, base: Claim) -> list[Claim]:
        """Return the figures that may be compared with a base: of one sort, and no base themselves."""
        others = (
            self.bases
            | {one.part.index for one in self.partitions}
            | {one.before.index for one in self.pairs}
        )
        return [one for one in self.ends if one.index not in others and alike(one, base)]

    def names(self, first: int, stop: int) -> list[str]:
        """Return the atoms from one up to, not including, another."""
        return [self.tape.name(atom) for atom in range(first, stop)]

    def between(self, one: Claim, other: Claim) -> list[str]:
        """Return the atoms between two figures of this sentence."""
        return self.names(self.place(one) + 1, self.place(other))

    def weighs(self, pair: Contrast) -> bool:
        """Return whether "against" or "compared with" sets a pair against each other, which may be no change."""
        first, stop = self.place(pair.after) + 1, self.place(pair.before)
        return any(
            self.tape.name(at) == "against" and self.tape.word(at) != "instead" for at in range(first, stop)
        )

    def place(self, claim: Claim) -> int:
        """Return the atom of a figure of this sentence."""
        return self.tape.claims.index(claim)


def parse_of(article: Article) -> tuple[Parse, ...]:
    """Return the parse of every sentence with a figure, in order."""
    return tuple(
        _parse(tape_of(sentence, tuple(claims)))
        for sentence, claims in groupby(article.claims, key=lambda claim: claim.sentence)
    )


def sentence_above(parses: Sequence[Parse], place: int) -> Parse | None:
    """Return the sentence right in front of one, if it has figures and belongs to the same running text."""
    return parses[place - 1] if place and parses[place].follows(parses[place - 1]) else None


def sentence_below(parses: Sequence[Parse], place: int) -> Parse | None:
    """Return the sentence right behind one, if it has figures and belongs to the same running text."""
    behind = parses[place + 1] if place + 1 < len(parses) else None
    return behind if behind and behind.follows(parses[place]) else None


def _parse(tape: Tape) -> Parse:
    cues = tuple(cue for cue in cues_of(tape) if _is_size(cue, tape) and not _is_height(cue, tape))
    sizes = [cue.size for cue in cues if cue.does(Does.CHANGE, Does.APART)]  # a rate or an average is a level
    ends = tuple(claim for claim in tape.claims if claim and is_end(claim) and claim not in sizes)
    bound = tuple(_bound(cue, tape, ends) for cue in cues)
    several = len(ends) > 1
    pairs = contrasts(tape, sizes) if several else ()
    parts = tuple(one for one in partitions(tape) if one.part not in sizes) if several else ()
    return Parse(tape, cues, bound, pairs, ends, parts, listing(tape, ends, parts) if several else None)


def _is_height(cue: Cue, tape: Tape) -> bool:
    """Return whether a length tells how high something lies, rather than how far from another: 800 feet *above sea*.

    Nor do 214 matches *behind her* lie behind anything.
    """
    behind_him = (
        cue.frame.part is Part.PLACE and tape.name(cue.stop) == "o" and cue.size.mention.kind is Kind.COUNT
    )
    return behind_him or (cue.is_place and tape.name(cue.stop) in ("w", ".", ""))


def _is_size(cue: Cue, tape: Tape) -> bool:
    """Return whether a figure can tell how far apart two others are: no 6/32, no profit."""
    profit = tape.word(cue.word)[:4] in _PROFITS and cue.size.mention.kind is Kind.MONEY
    return "/" not in cue.size.number.text and cue.size.number.form is not Form.VAGUE and not profit


def _bound(cue: Cue, tape: Tape, ends: Sequence[Claim]) -> Bound | None:
    """Return what is bound to a word behind it; "rose 5 against 3" sets one rise against another."""
    apart = cue.does(Does.APART)
    placed, noun = apart and cue.frame.part is Part.PLACE, apart and cue.frame.part is Part.NOUN
    found = behind(tape, cue.stop, placed=placed, apart=noun and cue.frame.sign != 0)
    if found is None or found.before not in ends or (found.after and not alike(found.before, found.after)):
        return None
    another = found.led == "against" and not found.after and cue.frame.part is not Part.COMPARATIVE
    return None if another and found.before.mention.kind is cue.size.mention.kind else found
