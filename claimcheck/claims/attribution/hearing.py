"""Who speaks in each sentence of an article, with pronouns and short names resolved."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import pairwise

from claimcheck.claims.attribution.frames import frames_of, speaks
from claimcheck.claims.attribution.line import QUOTES, Frame, Line, line_of
from claimcheck.claims.attribution.quotations import Quotations
from claimcheck.claims.attribution.speaker import Sort, Speaker, stands_for
from claimcheck.claims.attribution.subjects import opening_subject
from claimcheck.lexicon import reporting as lex
from claimcheck.text import Document, Role, Sentence

NEAR = 3  # sentences that a pronoun or an anaphor looks back
DEPTH = 6  # how far pronouns may lead back to other pronouns, and quotations run on
_REACH = 20_000  # characters that a name looks back for its introduction
_FAR = 40  # speakers that a short name looks back


class Hearing:
    """One article's speakers, read sentence by sentence as the figures ask for them."""

    def __init__(self, document: Document, sentences: tuple[Sentence, ...], quotations: Quotations) -> None:
        """Begin with nothing heard."""
        self._document = document
        self._sentences = sentences
        self._quotations = quotations
        self._read: dict[int, list[Frame]] = {}
        self._lines: dict[int, Line] = {}
        self._heard: list[Speaker] = []

    def frames(self, sentence: Sentence, depth: int = 0) -> list[Frame]:
        """Return the frames of a sentence, with pronouns and short names resolved."""
        if sentence.index in self._read:
            return self._read[sentence.index]
        words = sentence.words or tuple(_word().findall(sentence.text.lower()))
        frames: list[Frame] = []
        self._read[sentence.index] = frames
        if speaks(words, sentence.role is Role.TITLE):
            line = self._lines[sentence.index] = line_of(_tokenized(sentence))
            for frame in frames_of(line):
                if sentence.role is Role.TITLE and frame.lemma in {one.lemma for one in frames} - {""}:
                    continue  # a rival
                speaker = self._resolved(frame, sentence, frames, depth)
                self._heard.append(speaker)
                frames.append(frame._replace(speaker=speaker))
        return frames

    def _resolved(self, frame: Frame, sentence: Sentence, here: list[Frame], depth: int) -> Speaker:
        """Return a speaker by the name of whom a pronoun, "the ministry" or a last name stands for."""
        speaker = frame.speaker
        if speaker.sort in (Sort.PERSON, Sort.NAME):
            return self._introduced(speaker, sentence, depth)
        if speaker.sort is Sort.UNNAMED or speaker.source.country is not None:
            return speaker
        meant = self._meant(frame, sentence, here, depth)
        if meant is None and speaker.sort is Sort.PRONOUN and speaker.definite:  # its own count
            return speaker._replace(sort=Sort.DOCUMENT)
        return _renamed(speaker, meant) if meant else speaker

    def _meant(self, frame: Frame, sentence: Sentence, here: list[Frame], depth: int) -> Speaker | None:
        """Return who is meant: of this sentence, of those just before, or by a name of all before."""
        speaker, pronoun = frame.speaker, frame.speaker.sort is Sort.PRONOUN
        near = (one.speaker for one in reversed(here) if one.cue < frame.cue)
        meant = next((one for one in near if stands_for(speaker, one)), None)
        if pronoun and meant is None:
            if not frame.left[1] and _names_before(speaker, sentence):
                return None
            line = self._lines[sentence.index]
            if QUOTES.isdisjoint(line.words[: frame.first]) and not self._quotations.opens(sentence):
                meant = self._subject(speaker, sentence, line, frame.first)
            if speaker.definite:
                return meant
        if meant is None and (pronoun or speaker.definite) and depth < DEPTH:
            meant = self._antecedent(speaker, sentence, depth)
        if meant or pronoun:
            return meant
        heard = self._heard[: -_FAR - 1 : -1]
        return next((one for one in heard if stands_for(speaker, one, near=False)), None)

    def _subject(self, speaker: Speaker, sentence: Sentence, line: Line, limit: int) -> Speaker | None:
        """Return the subject that a pronoun can mean, which is no capital at the start of a sentence."""
        subject = opening_subject(line, limit)
        if subject is None or not stands_for(speaker, subject):
            return None
        named = subject.sort is not Sort.NAME or _inner_capital(self._document.text, subject.source.name)
        return self._introduced(subject, sentence, DEPTH) if named else None

    def _antecedent(self, speaker: Speaker, sentence: Sentence, depth: int) -> Speaker | None:
        """Return the last one in the sentences just before whom a pronoun or "the ministry" can mean."""
        for earlier in self.before(sentence, NEAR):
            between = self._sentences[earlier.index + 1 : sentence.index]
            if speaker.source.text.lower() in lex.SINGULAR and any(
                _names_somebody(one.text) for one in between
            ):
                return None
            for frame in reversed(self.frames(earlier, depth + 1)):
                if stands_for(speaker, frame.speaker):
                    return frame.speaker
        last = self.before(sentence, 1)
        if not last or speaker.sort is not Sort.PRONOUN:
            return None
        line = line_of(_tokenized(last[0]))
        return self._subject(speaker, last[0], line, len(line.words))

    def _introduced(self, speaker: Speaker, sentence: Sentence, depth: int) -> Speaker:
        """Return a person or firm as introduced: "Kerr" is the coast guard's once the text has said so."""
        name = speaker.source.name
        named = next((one for one in self._heard[: -_FAR - 1 : -1] if _called(one, name)), None)
        if named is None and depth < DEPTH:
            start = sentence.span.start
            place = self._document.text.find(name, max(0, start - _REACH), start)
            if place >= 0:
                index = bisect_right(self._sentences, place, key=lambda one: one.span.start) - 1
                frames = self.frames(self._sentences[index], depth + 1)
                named = next((one.speaker for one in frames if _called(one.speaker, name)), None)
        return _renamed(speaker, named) if named else speaker

    def before(self, sentence: Sentence, reach: int) -> list[Sentence]:
        """Return the sentences just before one, the nearest first, title and summary apart from the body."""
        earlier = self._sentences[max(0, sentence.index - reach) : sentence.index]
        running = sentence.role.running
        return [
            one for one in reversed(earlier) if one.role is sentence.role or (running and one.role.running)
        ]


def _inner_capital(text: str, word: str) -> bool:
    """Return whether a word, with its capital, follows another word or a comma near the start of a text."""
    start = text.find(" " + word, 0, _REACH)
    while start > 0:
        if text[start - 1].isalnum() or text[start - 1] == ",":
            return True
        start = text.find(" " + word, start + 1, _REACH)
    return False


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


def _tokenized(sentence: Sentence) -> Sentence:
    """Return a sentence with its words and signs, also one that holds no figure and came without them."""
    if sentence.words:
        return sentence
    start, found = sentence.span.start, list(_token().finditer(sentence.text))
    texts = tuple([one[0] for one in found])
    return sentence._replace(
        texts=texts,
        words=tuple([text.lower() for text in texts]),
        starts=tuple([start + one.start() for one in found]),
        ends=tuple([start + one.end() for one in found]),
    )


@lru_cache(maxsize=1)
def _token() -> re.Pattern[str]:
    """Return the pattern of abbreviations, words with their apostrophes, and signs."""
    return re.compile(r"(?:[A-Z]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*|\d+|\S")
