"""What a figure counts: the head of its noun phrase, and the event that befell it.

The figures of a sentence are read together, for one often leaves to another what it counts: "nine people died
in Kharkiv, eight in Dnipro", "killed 12 people and wounded 30", "34 of 41 drones", "14 seats, up from nine".
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.claims.counted import Behind, phrase_of
from claimcheck.claims.event import event_before, event_behind, fitting, money_event, noun_event
from claimcheck.claims.governor import governor_of
from claimcheck.claims.inherit import Antecedent, event_shared, inherited
from claimcheck.claims.phrase import Phrase
from claimcheck.lexicon.events import DONE_BY, DONE_TO, SELF_COUNTED, VARIABLE
from claimcheck.model import Measure, Mention
from claimcheck.number import Kind
from claimcheck.text import Sentence

_MEASURED = (Kind.COUNT, Kind.SHARE, Kind.MONEY, Kind.MEASURE, Kind.RATE, Kind.BASE)
_NOTHING = Measure(None, None)
_AREAS = frozenset(("acre", "hectare"))


def measures_of(
    sentence: Sentence, mentions: Sequence[Mention], carried: Measure = _NOTHING
) -> list[tuple[Measure, int]]:
    """Return for each figure of a sentence what it counts, and the token behind its noun phrase.

    `carried` is what the last count before the sentence counts, for "of them" to point to.
    """
    found: list[tuple[Measure, int]] = []
    last: Antecedent | None = None
    for mention, phrase in zip(mentions, _phrases(sentence, mentions), strict=True):
        if phrase is None:
            found.append((_NOTHING, mention.stop))
            continue
        stop = max(phrase.stop, mention.stop)
        measure = _measure(sentence, mention, phrase, last, carried)
        if phrase.head is None and mention.kind is Kind.COUNT and _counts_itself(sentence.word(stop)):
            stop += 1
        last = Antecedent(mention, measure, stop)
        found.append((measure, stop))
    return found


def _counts_itself(word: str) -> bool:
    """Return whether a word stands for the noun that is not there: 12 *dead*, 90 *recovered*."""
    return word in SELF_COUNTED or word in DONE_BY or word in DONE_TO


def _phrases(sentence: Sentence, mentions: Sequence[Mention]) -> list[Phrase | None]:
    """Return the noun phrases of the figures, from the last to the first; none for dates and the like."""
    phrases: list[Phrase | None] = []
    behind: Behind = None
    for mention in reversed(mentions):
        if mention.kind in _MEASURED:
            phrase = phrase_of(sentence, mention, behind)
            behind = (mention, phrase)
            phrases.append(phrase)
        else:
            phrases.append(None)
    phrases.reverse()
    return phrases


def _measure(
    sentence: Sentence, mention: Mention, phrase: Phrase, last: Antecedent | None, carried: Measure
) -> Measure:
    """Return what a figure counts, by its own noun, or else by the words before it and the figure before."""
    if phrase.head is None and not phrase.back:
        return _without_noun(sentence, mention, phrase, last)
    head = phrase.head
    if mention.kind is Kind.SHARE and not phrase.back:
        governor = governor_of(sentence, mention.first, last.stop if last else 0)
        if governor and governor.lead in ("to", "at"):
            return Measure(governor.event, governor.head)
    whole = last.measure if last else carried
    event = _event(sentence, mention, phrase, head or whole.head)
    if phrase.back:
        return Measure(event or (whole.event if mention.kind is Kind.COUNT else None), head or whole.head)
    if event is None and last:
        event = event_shared(sentence, mention, head, last)
    return Measure(event, head, phrase.words)


def _without_noun(sentence: Sentence, mention: Mention, phrase: Phrase, last: Antecedent | None) -> Measure:
    """Return what a figure counts that has no noun behind it."""
    stop = max(phrase.stop, mention.stop)
    event = None
    if mention.kind is Kind.COUNT or mention.kind is Kind.SHARE:
        event = event_behind(sentence, stop, last.measure.head if last else None)
    if event is None and (mention.kind is Kind.COUNT or mention.unit in _AREAS):
        head = mention.unit or (last.measure.head if last else None)
        event = event_before(sentence, mention.first, head)
    if event is None:
        governor = governor_of(
            sentence, mention.first, last.stop if last else 0, counted=mention.kind is Kind.COUNT
        )
        if governor and last and governor == (None, None, "at"):  # Kyiv puts the figure at 40
            return Measure(last.measure.event, last.measure.head)
        if governor:
            return Measure(governor.event, governor.head)
    if mention.kind is Kind.MONEY:
        event = money_event(sentence, mention.first)
    return (inherited(sentence, mention, stop, event, last) if last else None) or Measure(event, None)


def _event(sentence: Sentence, mention: Mention, phrase: Phrase, head: str | None) -> str | None:
    """Return the event of a figure, by its noun, the participle before that, or the words around both."""
    named = noun_event(sentence.words, phrase.noun) if phrase.head else None
    if named == "loss" and mention.kind is Kind.COUNT:
        named = None
    if named and named not in VARIABLE:
        return named
    if phrase.state:
        event = fitting(DONE_TO.get(phrase.state, ()), head) or fitting(DONE_BY.get(phrase.state, ()), head)
        if event:
            return event
    event = event_behind(sentence, max(phrase.noun + 1, phrase.stop, mention.stop), head)
    if event is None and mention.kind is not Kind.SHARE:
        event = event_before(sentence, mention.first, head)
    return event or named
