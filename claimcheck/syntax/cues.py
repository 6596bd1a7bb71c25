"""The figures that a word makes the result of others: *a rise of 12*, *12 more*, *a majority of 975*."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.lexicon.change import ANNUAL, OTHER_BASIS, PERIODS, RANKS
from claimcheck.lexicon.frames import FRAMES, Does, Frame, Part
from claimcheck.model import Claim
from claimcheck.number import Kind
from claimcheck.syntax.pattern import Line, matches
from claimcheck.syntax.rates import thing_of
from claimcheck.syntax.tape import CUES, Tape

_BINDINGS = (
    Line("{cue:noun} of ~<2 the? ~<2 w? {size}", "It had a {cue: rise} of {size: about 12 percent}."),
    Line("{cue:noun} w? is ~<2 at? ~<2 {size}", "The {cue: gap} is {size: 12 points}."),
    Line("{cue:noun} , of ~<2 {size}", "That {cue: gap}, of {size: 12 points}, was wide."),
    Line(
        "{cue:noun} , the? ~<2 w? ~<2 {size}",
        "The {cue: proportion}, {size: a quarter} of those asked, was high.",
    ),
    Line("{cue:noun} at ~<2 {size}", "That puts {cue: turnout} at {size: 56 percent}."),
    Line("{size} -? w|z<2 {cue:noun}", "It had a {size: 12 percent} pay {cue: rise}."),
    Line("{cue:verb} ~<2 by? ~<2 the? {size}", "It {cue: rose} sharply by {size: 12 percent}."),
    Line("{cue:verb} the? w<3 by ~<2 {size}", "It {cue: expanded} the bus fleet by {size: 12 percent}."),
    Line("{cue:place} ~<2 by? ~<2 {size}", "Sales were {cue: up} {size: 12 percent}."),
    Line("{size} {cue:place}", "It came in {size: 52 seconds} {cue: ahead}."),
    Line("{cue:front} ~<2 {size}", "It costs an {cue: extra} {size: £98.40}."),
    Line("{size} ~<2 {cue:comparative}", "It had {size: 12 percent} {cue: fewer} guests."),
)
"""The ways in which English ties a figure to a word of arithmetic, each with its example."""
_PARTS = {
    "noun": Part.NOUN,
    "verb": Part.VERB,
    "place": Part.PLACE,
    "front": Part.FRONT,
    "comparative": Part.COMPARATIVE,
}


class Cue(NamedTuple):
    """A figure, the frame of the word that makes it a result, and the atoms from that to the other."""

    size: Claim
    frame: Frame
    word: int
    first: int
    stop: int

    @property
    def is_place(self) -> bool:
        """Whether a length tells where something lies: 375 feet *below* the 2,600-foot level."""
        placed = self.frame.part is Part.PLACE and self.frame.does is Does.APART
        return placed and self.size.mention.kind is Kind.MEASURE

    def does(self, *what: Does) -> bool:
        """Return whether the word does one of several things."""
        return self.frame.does in what


def cues_of(tape: Tape) -> tuple[Cue, ...]:
    """Return the figures of a sentence that a word makes the result of others, each once."""
    if CUES.isdisjoint(tape.sentence.words):
        return ()
    found: dict[int, Cue] = {}
    for line in _BINDINGS:
        for atoms in matches(line, tape):
            word, size = atoms["cue"], atoms["size"]
            claim, frame = tape.claims[size], _frame(tape, line, word)
            read = claim and frame and size not in found and _is_read(tape, frame, word, size)
            if claim and frame and read and not _is_particle(tape, frame, word, claim):
                found[size] = Cue(claim, frame, word, min(word, size), max(word, size) + 1)
    return tuple(found[size] for size in sorted(found))


def _frame(tape: Tape, line: Line, word: int) -> Frame | None:
    """Return the frame that a word has in a line of its class."""
    name = line.text[line.text.index("{cue:") + len("{cue:") :].partition("}")[0]
    frames = FRAMES.get(tape.word(word), ())
    return next((frame for frame in frames if frame.part is _PARTS[name]), None)


def has_other_base(cue: Cue, tape: Tape) -> bool:
    """Return whether a change is measured from something that its sentence need not give.

    4 percent *a year*, *on the year*, *at constant currency*, by seven *places*, 100 *times*, an *annual* rise of 4.
    """
    words = tape.sentence.words
    annual = not ANNUAL.isdisjoint(words[max(0, tape.tokens[cue.word] - 2) : tape.tokens[cue.word]])
    behind = words[cue.size.mention.stop : cue.size.mention.stop + _NEAR]
    on_period = any(
        one in ("on", "for") and other in PERIODS for one, other in zip(behind, behind[2:], strict=False)
    )
    no_amount = not (RANKS | {"times"}).isdisjoint(behind[:1])
    yearly = cue.size.mention.kind is Kind.SHARE and thing_of(cue.size) is not None
    return yearly or annual or on_period or no_amount or not OTHER_BASIS.isdisjoint(words)


def _is_read(tape: Tape, frame: Frame, word: int, size: int) -> bool:
    """Return whether a word does arithmetic here: the metal *Lead* does none, what *exceeded* 12 was more, who *won*
    12 seats won by nothing, and 40 people *younger* than 30 are not 40 younger.

    Nor is the second half of a score (a 52-to-*48* lead) a result, nor what an average is of (that of *those three*).
    """
    token, claim = tape.tokens[word], tape.claims[size]
    name = token > 0 and tape.sentence.role.running and tape.sentence.capital(token)
    first = tape.tokens[size]
    scored = tape.sentence.words[max(0, first - 2) : first] == ("to", "-")
    between = [tape.name(atom) for atom in range(word + 1, size)]
    set_of = frame.does in (Does.MEAN, Does.SHARE) and "the" in between
    stands_first = frame.part is Part.PLACE and word < size and tape.word(word) != "ahead"
    needs_by = frame.does is Does.APART and (frame.part is Part.VERB or stands_first)
    things = claim is not None and claim.mention.kind is Kind.COUNT and claim.stop > claim.mention.stop
    of_things = frame.part is Part.COMPARATIVE and frame.does is Does.APART and things
    return not (name or scored or set_of or of_things) and ("by" in between or not needs_by)


def _is_particle(tape: Tape, frame: Frame, word: int, size: Claim) -> bool:
    """Return whether "up" belongs to its verb: *ran up* $40, *picked up* 12, *make up* 56 percent."""
    if tape.word(word - 1) in _MAKE and tape.word(word) == "up":
        return True
    tied = tape.name(word - 1) in ("is", "x", ",", "–", "(", "~", "n", "")
    return (
        frame.part is Part.PLACE
        and frame.does is Does.CHANGE
        and size.mention.kind not in _RATES
        and not tied
    )


_MAKE = frozenset("make makes made making".split())
_NEAR = 5
_RATES = (Kind.SHARE, Kind.POINTS)
