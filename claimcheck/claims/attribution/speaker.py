"""Who speaks: a source, what sort of speaker it is, and the words that name it."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from claimcheck.claims.attribution.extent import bare
from claimcheck.lexicon import reporting as lex
from claimcheck.lexicon import speakers as who
from claimcheck.model import Source
from claimcheck.text import Sentence, Span

_PLAIN = (
    who.TITLES | who.SUFFIXES | who.MODIFIERS | who.ROLES | who.SPEAKING_FOR | who.RESPONDENTS | who.UNNAMED
) | ((who.DOCUMENTS - who.TITULAR) | lex.DAYS)


class SpeakerKind(Enum):
    """What a speaker is, as far as pronouns and verbs care."""

    OFFICE = "a country or one of its organs"
    PERSON = "a person"
    NAME = "a name, of a person or a firm"
    BODY = "a firm, a group"
    PEOPLE = "a kind of people: analysts, officials"
    DOCUMENT = "a report, a survey"
    PRONOUN = "he, she, it, they, and their own papers"
    UNNAMED = "somebody"
    OTHER = "a noun that no list has"


class Speaker(NamedTuple):
    """A source and what it is. `definite`: "the ministry", which stands for one that was named before."""

    source: Source
    kind: SpeakerKind
    definite: bool = False


class Phrase(NamedTuple):
    """The tokens of a noun phrase: their places in a sentence, and their words, also in lower case without 's."""

    sentence: Sentence
    places: tuple[int, ...]
    texts: tuple[str, ...]
    words: tuple[str, ...]

    @property
    def span(self) -> Span:
        """Where the phrase stands."""
        return self.sentence.span_of(self.places[0], self.places[-1] + 1)

    @property
    def text(self) -> str:
        """The words as they stand."""
        return self.sentence.quote(self.span)

    def source(self, name: str, country: str | None = None, organ: str | None = None) -> Source:
        """Return the source that these words name."""
        span = self.span
        return Source(name, country, organ, self.sentence.quote(span), span)

    def cut(self, start: int, stop: int) -> Phrase:
        """Return a part of the phrase."""
        sentence, places, texts, words = self
        return Phrase(sentence, places[start:stop], texts[start:stop], words[start:stop])


def capital(part: Phrase, at: int) -> bool:
    """Return whether a word is part of a name; a headline or a sentence writes common nouns so too."""
    word = part.words[at]
    if not part.texts[at][0].isupper() or word in _PLAIN:
        return False
    return len(part.words) > 1 or word not in who.BODIES


def last_name(part: Phrase) -> str:
    """Return the last of the names in a phrase."""
    names = [bare(part.texts[at]) for at in range(len(part.words)) if capital(part, at)]
    return names[-1] if names else part.text


def stands_for(speaker: Speaker, named: Speaker, near: bool = True) -> bool:
    """Return whether a pronoun or a definite phrase can stand for a speaker named before."""
    word = speaker.source.text.lower()
    if speaker.kind is SpeakerKind.PRONOUN:
        pronoun = word.replace("’", "'").partition("'")[0].partition(" ")[0]  # it's, its own count
        one_of_them = named.kind is SpeakerKind.PEOPLE and not named.source.name.endswith("s")
        return named.kind in _PRONOUNS.get(pronoun, ()) or (one_of_them and pronoun in lex.SINGULAR)
    if named.kind in (SpeakerKind.PRONOUN, SpeakerKind.UNNAMED) or speaker.source == named.source:
        return False
    one, other = speaker.source, named.source
    if speaker.kind is SpeakerKind.OFFICE:
        alike = one.organ is not None and one.organ == other.organ and other.country is not None
        return alike and (speaker.definite or one.organ != "officials")
    called = f"{other.name} {other.text}" if named.kind is SpeakerKind.BODY else other.text
    heads = set(map(bare, called.lower().split()))
    if heads.issuperset(map(bare, one.name.split())):
        return speaker.definite
    return (
        near
        and word in who.FIRMS
        and named.kind in (SpeakerKind.BODY, SpeakerKind.NAME)
        and other.name[:1].isupper()
    )


_THING = frozenset({SpeakerKind.OFFICE, SpeakerKind.BODY, SpeakerKind.NAME, SpeakerKind.DOCUMENT})
_HUMAN = frozenset({SpeakerKind.PERSON, SpeakerKind.NAME})
_PRONOUNS = {
    **dict.fromkeys(("he", "she", "him", "her"), _HUMAN),
    **dict.fromkeys(("it", "its"), _THING),
    **dict.fromkeys(("they", "them", "their"), _THING | {SpeakerKind.PEOPLE}),
}
