"""Who says so: for each figure the chain of speakers, the outermost first, and nobody for the narrator.

A figure has the speakers of all the frames around it (see `frames`). Where none is, an open quotation or an
anaphor ("of those casualties") carries on the last one.
A wrong speaker is worse than none: what fits no pattern is the narrator's.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from claimcheck.claims.frames import CUES, HEARSAY, Frame, frames_of
from claimcheck.claims.line import QUOTES, line_of
from claimcheck.claims.speakers import Sort, Speaker, stands_for
from claimcheck.lexicon import reporting as lex
from claimcheck.model import Source
from claimcheck.text import Document, Role, Sentence, Span, Token

_NEAR = 3  # sentences that a pronoun or an anaphor looks back
_DEPTH = 6  # how far pronouns may lead back to other pronouns, and quotations run on
_REACH = 20_000  # characters that a name looks back for its introduction
_FAR = 40  # speakers that a short name looks back


def attribute(
    document: Document, sentences: tuple[Sentence, ...], mentions: Sequence[tuple[Sentence, Span]]
) -> list[tuple[Source, ...]]:
    """Return, for each figure, who says so: the chain of speakers, outermost first; () for the narrator."""
    hearing = _Hearing(document, sentences)
    return [hearing.chain(sentence, span) for sentence, span in mentions]


class _Hearing:
    """One article's speakers, read sentence by sentence as the figures ask for them."""

    def __init__(self, document: Document, sentences: tuple[Sentence, ...]) -> None:
        self._document = document
        self._sentences = sentences
        self._read: dict[int, list[Frame]] = {}
        self._heard: list[Speaker] = []
        self._chains: dict[int, Source] = {}
        self._silent: set[int] = set()
        self._quotes = tuple(_places(mark, document.text) for mark in '“”"')
        self._quoting = any(self._quotes)

    def chain(self, sentence: Sentence, span: Span) -> tuple[Source, ...]:
        """Return the speakers of a figure, the outermost first."""
        if sentence.index in self._silent:
            return ()
        frames = self._frames(sentence)
        quoted = self._opens_quoted(sentence)
        if not frames and not quoted and _POINTERS.isdisjoint(sentence.words):
            self._silent.add(sentence.index)
            return ()
        at = bisect_right(sentence.starts, span.start) - 1
        around = [frame for frame in frames if frame.covers(at)]
        chain = _ordered(around)
        if all(frame.rank == HEARSAY for frame in around):
            carried = self._carried(sentence, span, at, quoted)
            chain = ([carried] if carried else []) + chain
        if chain:
            self._chains[sentence.index] = chain[0]
        return tuple(chain)

    def _frames(self, sentence: Sentence, depth: int = 0) -> list[Frame]:
        """Return the frames of a sentence, with pronouns and short names resolved."""
        if sentence.index in self._read:
            return self._read[sentence.index]
        tokens, words = sentence.tokens, sentence.words
        if not tokens and not CUES.isdisjoint(_word().findall(sentence.text.lower())):
            tokens = _tokens(sentence.text, sentence.span.start)
            words = tuple([token.text.lower() for token in tokens])
        frames: list[Frame] = []
        self._read[sentence.index] = frames
        if not CUES.isdisjoint(words):
            for frame in frames_of(line_of(sentence, tokens, words)):
                if sentence.role is Role.TITLE and any(
                    one.lemma == frame.lemma for one in frames if one.lemma
                ):
                    continue
                speaker = self._resolved(frame, sentence, frames, depth)
                self._heard.append(speaker)
                frames.append(frame._replace(speaker=speaker))
        return frames

    def _resolved(self, frame: Frame, sentence: Sentence, here: list[Frame], depth: int) -> Speaker:
        """Return whom a pronoun, "the ministry" or a last name stands for."""
        speaker = frame.speaker
        if speaker.sort is Sort.UNNAMED:
            return speaker
        if speaker.sort in (Sort.PERSON, Sort.NAME):
            return self._introduced(speaker, sentence, depth)
        if speaker.source.country is not None:
            return speaker
        near = (one.speaker for one in reversed(here) if one.cue < frame.cue)
        named = next((one for one in near if stands_for(speaker, one)), None)
        if speaker.sort is Sort.PRONOUN and not frame.left[1] and _names_before(speaker, sentence):
            return _renamed(speaker, named) if named else speaker
        if named is None and (speaker.sort is Sort.PRONOUN or speaker.definite) and depth < _DEPTH:
            named = self._antecedent(speaker, sentence, depth)
        if named is None and speaker.sort is not Sort.PRONOUN:
            heard = self._heard[: -_FAR - 1 : -1]
            named = next((one for one in heard if stands_for(speaker, one, near=False)), None)
        return _renamed(speaker, named) if named else speaker

    def _antecedent(self, speaker: Speaker, sentence: Sentence, depth: int) -> Speaker | None:
        """Return the last one in the sentences just before whom a pronoun or "the ministry" can mean."""
        for earlier in self._before(sentence, _NEAR):
            if speaker.source.text.lower() in lex.SINGULAR and self._interrupted(earlier, sentence):
                return None
            for frame in reversed(self._frames(earlier, depth + 1)):
                if stands_for(speaker, frame.speaker):
                    return frame.speaker
        return None

    def _before(self, sentence: Sentence, reach: int) -> list[Sentence]:
        """Return the sentences just before one, the nearest first, title and summary apart from the body."""
        earlier = self._sentences[max(0, sentence.index - reach) : sentence.index]
        running = sentence.role.running
        return [
            one for one in reversed(earlier) if one.role is sentence.role or (running and one.role.running)
        ]

    def _interrupted(self, earlier: Sentence, sentence: Sentence) -> bool:
        """Return whether somebody new comes up between a speaker and a pronoun."""
        between = self._sentences[earlier.index + 1 : sentence.index]
        return any(_names_somebody(one.text) for one in between)

    def _introduced(self, speaker: Speaker, sentence: Sentence, depth: int) -> Speaker:
        """Return a person or firm as introduced: "Kerr" is the coast guard's once the text has said so."""
        name = speaker.source.name
        named = next((one for one in self._heard[: -_FAR - 1 : -1] if _called(one, name)), None)
        if named is None and depth < _DEPTH:
            start = sentence.span.start
            place = self._document.text.find(name, max(0, start - _REACH), start)
            if place >= 0:
                index = bisect_right(self._sentences, place, key=lambda one: one.span.start) - 1
                frames = self._frames(self._sentences[index], depth + 1)
                named = next((one.speaker for one in frames if _called(one.speaker, name)), None)
        return _renamed(speaker, named) if named else speaker

    def _opens_quoted(self, sentence: Sentence) -> bool:
        """Return whether a sentence begins inside a quotation or with one."""
        return self._quoting and (sentence.text[0] in QUOTES or self._quoted(sentence, sentence.span.start))

    def _carried(self, sentence: Sentence, span: Span, at: int, quoted: bool) -> Source | None:
        """Return who goes on speaking: in an open quotation, or of the same casualties."""
        if quoted:
            return self._quotation(sentence) if self._quoted(sentence, span.start) else None
        noun = _anaphor(sentence, span, at)
        if noun is None:
            return None
        for earlier in self._before(sentence, _NEAR):
            if earlier.index in self._chains:
                words = earlier.words
                return self._chains[earlier.index] if not noun or noun in words else None
            if earlier.words and not _comment(earlier):
                return None
        return None

    def _quoted(self, sentence: Sentence, at: int) -> bool:
        """Return whether a place stands inside a quotation that its paragraph opened."""
        start, end = self._document.blocks[sentence.block].span
        opened, closed, straight = (
            bisect_left(marks, at) - bisect_left(marks, start) for marks in self._quotes
        )
        if opened > closed or straight % 2 == 0:
            return opened > closed
        every = bisect_left(self._quotes[2], end) - bisect_left(self._quotes[2], start)
        return every % 2 == 0 or self._document.text[start] == '"'

    def _quotation(self, sentence: Sentence) -> Source | None:
        """Return who is quoted: named behind the quotation, before it, or in the paragraph before."""
        own = [frame for frame in self._frames(sentence) if frame.rank < 2]
        if own:
            return own[-1].speaker.source
        for later in self._sentences[sentence.index + 1 : sentence.index + 1 + _DEPTH]:
            if later.block != sentence.block or not self._quoted(later, later.span.start):
                break
            closing = [frame for frame in self._frames(later) if frame.left[1]]
            if closing:
                return closing[0].speaker.source
        for earlier in self._before(sentence, _NEAR):
            if earlier.block < sentence.block - 1:
                break
            frames = [frame for frame in self._frames(earlier) if frame.rank < 2]
            if frames:
                return frames[-1].speaker.source
            if earlier.text[0] not in QUOTES and not self._quoted(earlier, earlier.span.start):
                break
        return None


def _places(mark: str, text: str) -> list[int]:
    """Return where a sign stands in a text."""
    return [one.start() for one in re.finditer(mark, text)] if mark in text else []


def _anaphor(sentence: Sentence, span: Span, at: int) -> str | None:
    """Return the noun that ties a figure to what was said before: "" for "of them", None if nothing does."""
    stop = bisect_left(sentence.starts, span.end, at)
    for index in (stop, 0):
        if sentence.word(index) not in _POINTERS:
            continue
        pointer, noun, following = (sentence.word(index + step) for step in (1, 2, 3))
        if pointer in ("them", "those") and noun in lex.RESUMES:
            return ""
        if pointer in ("these", "those", "the") and noun.endswith("s") and following in lex.RESUMES:
            return noun
    return None


_POINTERS = frozenset(("of", "among"))


def _ordered(frames: list[Frame]) -> list[Source]:
    """Return the speakers around a figure, the outermost first and none of them twice."""
    chain: list[Source] = []
    for frame in sorted(frames, key=lambda frame: (frame.rank, frame.cue)):
        if all(frame.speaker.source.key != one.key for one in chain):
            chain.append(frame.speaker.source)
    return chain


def _comment(sentence: Sentence) -> bool:
    """Return whether a sentence is the writer's remark on a figure."""
    return sentence.word(0) in ("this", "that") and sentence.word(1) in (
        "figure",
        "number",
        "total",
        "toll",
        "is",
    )


def _names_somebody(text: str) -> bool:
    """Return whether a sentence opens with a name, or has a first name and a last one."""
    words = text.split()
    opening = words[0].strip('“",')
    if opening[:1].isupper() and opening.lower() not in lex.PLAIN_OPENERS:
        return True
    return any(one[0].isupper() and two[0].isupper() for one, two in pairwise(words[1:]))


def _names_before(speaker: Speaker, sentence: Sentence) -> bool:
    """Return whether a sentence names somebody before "he said": "When Holm resigned, he said"."""
    source = speaker.source
    if source.span is None or source.text.lower() not in lex.SINGULAR:
        return False
    words = sentence.text[: source.span.start - sentence.span.start].split()[1:]
    bare_words = (word.strip('.,;“”"') for word in words)
    return any(word[:1].isupper() and word.lower() not in lex.DATES for word in bare_words)


def _called(speaker: Speaker, name: str) -> bool:
    """Return whether a speaker goes by a name, or has it among his."""
    if speaker.sort not in (Sort.PERSON, Sort.NAME, Sort.BODY):
        return False
    return speaker.source.name == name or name in speaker.source.name.split()


def _renamed(speaker: Speaker, named: Speaker) -> Speaker:
    source = speaker.source
    return Speaker(named.source._replace(text=source.text, span=source.span), named.sort)


@lru_cache(maxsize=1)
def _word() -> re.Pattern[str]:
    """Return the pattern that shows, cheaply, whether anybody speaks in a sentence."""
    return re.compile("[a-z]+")


def _tokens(text: str, offset: int) -> tuple[Token, ...]:
    """Return the words and signs of a sentence that holds no figure, and came without them."""
    return tuple([Token(one[0], offset + one.start(), offset + one.end()) for one in _token().finditer(text)])


@lru_cache(maxsize=1)
def _token() -> re.Pattern[str]:
    """Return the pattern of abbreviations, words with their apostrophes, and signs."""
    return re.compile(r"(?:[A-Z]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*|\d+|\S")
