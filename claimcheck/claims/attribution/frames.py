"""The words that hand a statement on: a speaker, and the stretch of the sentence that is his.

A sentence is read once, at the words for saying ("said", "according to", "reportedly"); each gives a frame.
"""

from __future__ import annotations

from claimcheck.claims.attribution.line import QUOTES, SEPARATORS, Frame, Line
from claimcheck.claims.attribution.nouns import (
    HANDED,
    LABELING,
    TELLING,
    count,
    gapped,
    headline,
    query,
    statement,
)
from claimcheck.claims.attribution.participles import participle
from claimcheck.claims.attribution.speaker import Speaker, SpeakerKind
from claimcheck.claims.attribution.subjects import presented
from claimcheck.claims.attribution.verbs import spoken
from claimcheck.lexicon import reporting as lex
from claimcheck.lexicon import speakers as who
from claimcheck.text import Role

_CUES = frozenset(lex.VERBS) | lex.ADVERBS | who.COUNTS | who.STATEMENTS | {"according", "citing"}
_HANDING = _CUES | {"at"}
_WORTH = _CUES | HANDED
HEARSAY = 9  # the rank of "reportedly", inside all others
_MOST = 30  # speakers of one sentence
_OPENERS = frozenset(("and", "but", "while", "that", ";", ":", "“", '"', "because", "—"))
_BEYOND = SEPARATORS | lex.STOPS | lex.LINKS
_FIGURES = lex.FIGURE_OPENERS - lex.DETERMINERS
_BOUND = SEPARATORS | (lex.STOPS - lex.HELPING - _FIGURES)


def speaks(words: tuple[str, ...], title: bool) -> bool:
    """Return whether it is worth reading a sentence."""
    return not _WORTH.isdisjoint(words) or (title and not LABELING.isdisjoint(words))


def frames_of(line: Line) -> list[Frame]:
    """Return the frames of a sentence in order, their stretches cut where the next speaker takes over."""
    labeled = headline(line) if line.sentence.role is Role.TITLE else None
    if labeled:
        return [labeled]
    found: list[Frame] = []
    for at in [at for at, word in enumerate(line.words) if word in _HANDING]:
        if len(found) == _MOST:
            break
        frame = _frame(line, at, line.words[at], found)
        if frame:
            found.append(frame)
    if not found:
        asked = (query(line, at) for at, word in enumerate(line.words) if word in HANDED)
        found = [frame for frame in asked if frame][:1]
    return _settled(line, found)


def _frame(line: Line, at: int, word: str, found: list[Frame]) -> Frame | None:
    if word == "at":
        return gapped(line, at, found[-1]) if found else None
    if word in _READERS:
        return _READERS[word](line, at)
    if word in who.COUNTS and line.word(at + 1) in lex.COPULAS:
        return count(line, at)
    frame = None
    if word in lex.VERBS:
        frame = participle(line, at, found) if word in lex.PARTICIPLES else spoken(line, at, found)
    told = frame is None and word in who.STATEMENTS and line.word(at + 1) in TELLING
    return statement(line, at) if told else frame


def _according(line: Line, at: int) -> Frame | None:
    """Read "according to X", which speaks for the clause after it, before it, or around it."""
    if line.word(at + 1) != "to":
        return None
    stop = line.after(at + 2)
    speaker = line.speaker(at + 2, stop)
    if line.word(stop) in who.CLOSE:  # people familiar with the talks
        speaker = Speaker(line.phrase(at + 2, stop).source(lex.HEARSAY), SpeakerKind.UNNAMED)
    if speaker is None or (speaker.kind is SpeakerKind.OTHER and line.word(stop) in QUOTES):
        return None
    if line.word(stop) == ",":
        speaker = presented(speaker, line, stop + 1, at + 2)
    if at == 0 or line.word(at - 1) in _OPENERS:
        return Frame(speaker, at, at, right=line.clause(stop), rank=0)
    return Frame(speaker, at, at, (0, at), line.resumed(at, stop), rank=0)


def _hearsay(line: Line, at: int) -> Frame:
    """Read "reportedly", which holds up to a comma, and for the noun phrase or the figure in front."""
    left, opening = line.opening(line.helped(at), _BEYOND), line.opening(at, _BOUND)
    counts = line.words[opening] in _FIGURES or line.words[opening][0].isdigit()
    if counts and line.word(at - 1) in lex.HELPING:
        left = min(left, opening)
    source = line.phrase(at, at + 1).source(lex.HEARSAY)
    return Frame(Speaker(source, SpeakerKind.UNNAMED), at, at, (left, at), (at, line.pause(at)), rank=HEARSAY)


def _citing(line: Line, at: int) -> Frame | None:
    """Read "citing X", who is the source of another, and not what so many percent cite."""
    if line.word(at - 1) in who.RESPONDENTS or line.word(at - 1).isdigit():
        return None
    stop = line.after(at + 1)
    speaker = line.speaker(at + 1, stop)
    if speaker is None or speaker.kind is SpeakerKind.OTHER:
        return None
    return Frame(speaker, at, at, (0, at), (stop, len(line.words)), rank=2)


_READERS = {"according": _according, "citing": _citing, **dict.fromkeys(lex.ADVERBS, _hearsay)}


def _settled(line: Line, found: list[Frame]) -> list[Frame]:
    """Cut the stretches where one speaker takes over from another."""
    if len(found) < 2:
        return found
    spoken = [frame for frame in found if frame.rank < 2]
    for at, frame in enumerate(spoken):
        if frame.left[1] and (frame.lemma or frame.rank == 0):
            start = max(frame.left[0], _taken_over(line, spoken[:at], frame))
            spoken[at] = frame._replace(left=(start, frame.left[1]))
        elif at and spoken[at - 1].right[1] > frame.first and _sibling(line, frame.first):
            earlier = spoken[at - 1]
            spoken[at - 1] = earlier._replace(
                right=(earlier.right[0], max(earlier.right[0], frame.first - 1))
            )
    return spoken + [frame for frame in found if frame.rank >= 2]


def _taken_over(line: Line, earlier: list[Frame], frame: Frame) -> int:
    """Return where the clause begins that a speaker behind it closes."""
    start = 0
    for one in earlier:
        if one.left[1] and not one.lemma and one.rank == 1:
            continue  # "confirmed by X"
        if one.left[1]:
            start = max(start, one.right[1] or one.cue + 1)
        else:
            cut = one.right[1]
            contrast = line.word(cut) == ";" or line.word(cut + 1) in lex.CONTRASTS
            start = max(start, cut) if cut < frame.cue and contrast else start
    return start


def _sibling(line: Line, first: int) -> bool:
    return line.word(first - 1) in ("and", "but", "while", "whereas", "although", "though", ";", ",")
