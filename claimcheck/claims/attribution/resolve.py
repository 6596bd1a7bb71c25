"""Who speaks in each sentence of an article, with pronouns and short names resolved."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from claimcheck.claims.attribution.frames import frames_of, speaks
from claimcheck.claims.attribution.line import QUOTES, Frame, Line, line_of
from claimcheck.claims.attribution.quotations import Quotations
from claimcheck.claims.attribution.speaker import Speaker, SpeakerKind, stands_for
from claimcheck.claims.attribution.subjects import opening_subject
from claimcheck.lexicon import reporting as lex
from claimcheck.text import Document, Role, Sentence

NEAR = 3  # sentences that a pronoun or an anaphor looks back
QUOTED_ON = 6  # sentences that a quotation runs on before it is told who speaks
_REACH = 20_000  # characters that a name looks back for its introduction
_FAR = 40  # speakers that a short name looks back


def frames_by_sentence(
    document: Document, sentences: tuple[Sentence, ...], quotations: Quotations, giving: Iterable[Sentence]
) -> tuple[tuple[Frame, ...], ...]:
    """Return the frames of the sentences of an article, with pronouns and short names resolved.

    Those that give a figure are read, and what stands so near them that it may tell who speaks there.
    """
    so_far = _SoFar(document, sentences, quotations, [], [])
    near = {index for one in giving for index in _near(one, sentences, quotations)}
    for sentence in sentences:
        so_far.frames.append(tuple(_frames(so_far, sentence)) if sentence.index in near else ())
    return tuple(so_far.frames)


def _near(sentence: Sentence, sentences: tuple[Sentence, ...], quotations: Quotations) -> Iterator[int]:
    """Yield the index of a sentence, of those just before, and of those that go on with its quotation."""
    yield from (one.index for one in (sentence, *before(sentences, sentence, 2 * NEAR)))
    if quotations.opens(sentence):
        later = sentences[sentence.index + 1 : sentence.index + 1 + QUOTED_ON]
        yield from (one.index for one in later if one.block == sentence.block)


def before(sentences: tuple[Sentence, ...], sentence: Sentence, reach: int) -> list[Sentence]:
    """Return the sentences just before one, the nearest first, title and summary apart from the body."""
    earlier = sentences[max(0, sentence.index - reach) : sentence.index]
    running = sentence.role.running
    return [one for one in reversed(earlier) if one.role is sentence.role or (running and one.role.running)]


class _SoFar(NamedTuple):
    """An article, with the frames of the sentences read so far, and everybody who has spoken in them."""

    document: Document
    sentences: tuple[Sentence, ...]
    quotations: Quotations
    frames: list[tuple[Frame, ...]]
    heard: list[Speaker]


class _Place(NamedTuple):
    """The sentence that is being read: its words as they are, and its frames so far."""

    sentence: Sentence
    line: Line
    frames: list[Frame]


def _frames(so_far: _SoFar, sentence: Sentence) -> list[Frame]:
    """Return the frames of the next sentence."""
    words = sentence.words or tuple(_word().findall(sentence.text.lower()))
    if not speaks(words, sentence.role is Role.TITLE):
        return []
    place = _Place(sentence, line_of(_tokenized(sentence)), [])
    for frame in frames_of(place.line):
        rival = sentence.role is Role.TITLE and frame.lemma in {one.lemma for one in place.frames} - {""}
        if not rival:
            speaker = _resolved(so_far, place, frame)
            so_far.heard.append(speaker)
            place.frames.append(frame._replace(speaker=speaker))
    return place.frames


def _resolved(so_far: _SoFar, place: _Place, frame: Frame) -> Speaker:
    """Return a speaker by the name of whom a pronoun, "the ministry" or a last name stands for."""
    speaker = frame.speaker
    if speaker.kind in (SpeakerKind.PERSON, SpeakerKind.NAME):
        return _introduced(so_far, speaker, place.sentence)
    if speaker.kind is SpeakerKind.UNNAMED or speaker.source.country is not None:
        return speaker
    meant = _meant(so_far, place, frame)
    if meant is None and speaker.kind is SpeakerKind.PRONOUN and speaker.definite:  # its own count
        return speaker._replace(kind=SpeakerKind.DOCUMENT)
    return _renamed(speaker, meant) if meant else speaker


def _meant(so_far: _SoFar, place: _Place, frame: Frame) -> Speaker | None:
    """Return who is meant: of this sentence, of those just before, or by a name of all before."""
    speaker, pronoun = frame.speaker, frame.speaker.kind is SpeakerKind.PRONOUN
    near = (one.speaker for one in reversed(place.frames) if one.cue < frame.cue)
    meant = next((one for one in near if stands_for(speaker, one)), None)
    if pronoun and meant is None:
        if not frame.left[1] and _names_before(speaker, place.sentence):
            return None
        quoted = not QUOTES.isdisjoint(place.line.words[: frame.first])
        if not quoted and not so_far.quotations.opens(place.sentence):
            meant = _subject(so_far, speaker, place.sentence, place.line, frame.first)
        if speaker.definite:
            return meant
    if meant is None and (pronoun or speaker.definite):
        meant = _antecedent(so_far, speaker, place.sentence)
    if meant or pronoun:
        return meant
    return next((one for one in _latest(so_far) if stands_for(speaker, one, near=False)), None)


def _subject(so_far: _SoFar, speaker: Speaker, sentence: Sentence, line: Line, limit: int) -> Speaker | None:
    """Return the subject that a pronoun can mean, which is no capital at the start of a sentence."""
    subject = opening_subject(line, limit)
    if subject is None or not stands_for(speaker, subject):
        return None
    named = subject.kind is not SpeakerKind.NAME or _inner_capital(so_far.document.text, subject.source.name)
    return _introduced(so_far, subject, sentence) if named else None


def _antecedent(so_far: _SoFar, speaker: Speaker, sentence: Sentence) -> Speaker | None:
    """Return the last one in the sentences just before whom a pronoun or "the ministry" can mean."""
    singular = speaker.source.text.lower() in lex.SINGULAR
    for earlier in before(so_far.sentences, sentence, NEAR):
        between = so_far.sentences[earlier.index + 1 : sentence.index]
        if singular and any(_names_somebody(one.text) for one in between):
            return None
        for frame in reversed(so_far.frames[earlier.index]):
            if stands_for(speaker, frame.speaker):
                return frame.speaker
    last = before(so_far.sentences, sentence, 1)
    if not last or speaker.kind is not SpeakerKind.PRONOUN:
        return None
    line = line_of(_tokenized(last[0]))
    return _subject(so_far, speaker, last[0], line, len(line.words))


def _introduced(so_far: _SoFar, speaker: Speaker, sentence: Sentence) -> Speaker:
    """Return a person or firm as introduced: "Kerr" is the coast guard's once the text has said so."""
    name = speaker.source.name
    named = next((one for one in _latest(so_far) if _called(one, name)), None)
    if named is None:
        start = sentence.span.start
        place = so_far.document.text.find(name, max(0, start - _REACH), start)
        if place >= 0:
            index = bisect_right(so_far.sentences, place, key=lambda one: one.span.start) - 1
            there = so_far.sentences[max(0, index)]
            spoken = (frame.speaker for frame in frames_of(line_of(_tokenized(there))))
            named = next((one for one in spoken if _called(one, name)), None)
    return _renamed(speaker, named) if named else speaker


def _latest(so_far: _SoFar) -> list[Speaker]:
    """Return the speakers whom a short name may mean, the latest first."""
    return so_far.heard[: -_FAR - 1 : -1]


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
    if speaker.kind not in (SpeakerKind.PERSON, SpeakerKind.NAME, SpeakerKind.BODY):
        return False
    return speaker.source.name == name or name in speaker.source.name.split()


def _renamed(speaker: Speaker, named: Speaker) -> Speaker:
    source = speaker.source
    return Speaker(named.source._replace(text=source.text, span=source.span), named.kind)


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
