"""What befell the things that a figure counts, by the words in front of the figure and behind its noun."""

from __future__ import annotations

from claimcheck.lexicon.events import (
    BOUGHT,
    COMPOUND_EVENTS,
    DISEASES,
    DONE_BY,
    DONE_TO,
    HARMED,
    MONEY_EVENTS,
    NOUN_EVENTS,
    OF_PERSONS,
    SAID_OF,
    WITH_PARTICLE,
    is_person,
)
from claimcheck.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    singular,
)
from claimcheck.text import Sentence, word_at

_REACH = 7
_PASSIVE = frozenset("was were is are be been being get got getting feared reported confirmed".split())
_LINKS = (
    AUXILIARIES
    | ADVERBS
    | frozenset(
        "who that feared reportedly confirmed believed presumed noted counted as being remain remained "
        "remains found listed thought left to".split()
    )
)
_SKIPPED = DETERMINERS | frozenset("all both another further additional also some up".split())
_AFTERWARD = PREPOSITIONS | CONJUNCTIONS | ADVERBS
_NEVER = frozenset(("time",))
_INSERTED = (",", "including")
_WIDEST = 4
_FARTHEST = 8

Events = tuple[tuple[str, frozenset[str]], ...]


def noun_event(words: tuple[str, ...], index: int) -> str | None:
    """Return the event that a noun names by itself, or together with the noun in front of it."""
    head = singular(words[index])
    event = NOUN_EVENTS.get(head)
    if index:
        event = COMPOUND_EVENTS.get((word_at(words, index - 1), head), event)
    return None if head == "case" and DISEASES.isdisjoint(words) else event


def event_behind(sentence: Sentence, index: int, head: str | None) -> str | None:
    """Return the event of the participle or verb behind a noun phrase: people *were killed*, 12 *dead*.

    A verb that does something to others needs the passive, or nothing behind it that could be its object:
    "two gunmen killed" 12 people.
    """
    words = sentence.words
    passive = False
    if words[index : index + 2] == _INSERTED:
        index = _behind_insertion(words, index + 2)
    for at in range(index, min(len(words), index + _REACH)):
        word = words[at]
        following = word_at(words, at + 1)
        if word in DONE_BY:
            event = fitting(DONE_BY[word], head)
            if event:
                return event
        pair = SAID_OF.get((word, following))
        if pair:
            return fitting((pair,), head)
        if word in DONE_TO:
            if not (passive or not following[:1].isalnum() or following in _AFTERWARD):
                return None
            event = fitting(DONE_TO[word], head)
            harmed = event == "death" and following in ("or", "and") and sentence.word(at + 2) in HARMED
            return "casualty" if harmed else event
        if word in _PASSIVE:
            passive = True
        elif word not in _LINKS and not word.endswith("ly"):
            return None
    return None


def _behind_insertion(words: tuple[str, ...], index: int) -> int:
    """Return the token behind ", including 15 children,"."""
    limit = min(len(words), index + _FARTHEST)
    return next((at + 1 for at in range(index, limit) if words[at] == ","), index)


def event_before(sentence: Sentence, first: int, head: str | None) -> str | None:
    """Return the event of the verb or noun in front of a figure: *killed* 12, the *arrest of* 12."""
    words = sentence.words
    at = first - 1
    if at > 2 and words[at] == "of" and word_at(words, at - 1) == "total":
        at -= 3
    while (
        at > 0
        and first - at < _WIDEST
        and words[at] in _SKIPPED
        and (word_at(words, at - 1), words[at]) not in WITH_PARTICLE
    ):
        at -= 1
    if at < 0:
        return None
    word = words[at]
    if word in DONE_TO:
        return fitting(DONE_TO[word], head)
    if at == 0:
        return None
    if word == "of":
        return _of_event(word_at(words, at - 1), head)
    if word == "and":
        return _shared_event(words, at, head)
    pair = WITH_PARTICLE.get((word_at(words, at - 1), word))
    return fitting((pair,), head) if pair else None


def _of_event(noun: str, head: str | None) -> str | None:
    """Return the event of a noun with "of" behind it: the arrest of 12, the killing of 12."""
    event = NOUN_EVENTS.get(singular(noun))
    if event in OF_PERSONS:
        return event
    return fitting(DONE_TO[noun], head) if noun in DONE_TO and noun.endswith("ing") else None


def _shared_event(words: tuple[str, ...], at: int, head: str | None) -> str | None:
    """Return the event of a verb whose first object has no figure: *killed a commander and* six guards."""
    for index in range(at - 2, max(0, at - _WIDEST), -1):
        if words[index] in DETERMINERS:
            verb = word_at(words, index - 1)
            return fitting(DONE_TO[verb], head) if verb in DONE_TO else None
    return None


def money_event(sentence: Sentence, first: int) -> str | None:
    """Return what was done with a sum, by the words in front of it: *fined* $3 million."""
    words = sentence.words
    bought = word_at(words, first - 1) == "for"
    for at in range(first - 1, max(-1, first - _FARTHEST), -1):
        word = words[at]
        if bought:
            if word in BOUGHT:
                return "purchase"
        elif word in MONEY_EVENTS:
            return MONEY_EVENTS[word]
        elif word in PREPOSITIONS:
            return None
        if not word[0].isalpha():
            return None
    return None


def fitting(events: Events, head: str | None) -> str | None:
    """Return the first event that can befall a head; one without a noun is somebody."""
    if head in _NEVER:
        return None
    for event, heads in events:
        anybody = "*" in heads and is_person(head)
        if not heads or head in heads or anybody or (head is None and "person" in heads):
            return event
    return None
