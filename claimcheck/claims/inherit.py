"""What one figure leaves to another: its noun, or what befell the things that it counts."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.claims.phrase import capital
from claimcheck.lexicon.cues import TIMES
from claimcheck.lexicon.events import DONE_TO, NOUN_EVENTS, SELF_COUNTED, is_person
from claimcheck.lexicon.grammar import AUXILIARIES, DETERMINERS, PREPOSITIONS, VERBS
from claimcheck.model import Measure, Mention
from claimcheck.number import Kind
from claimcheck.text import Sentence

_COMPARED = frozenset(("from", "than", "with", "against", "versus", "to"))
_JOINED = frozenset((",", "and", "but", ";", "or"))
_LISTED = frozenset((",", "and", "or", "including", "as", "well"))
_ADDED = frozenset(("more", "others", "other", "further", "another"))
_ENDING = frozenset("only just up holds holding has had have".split())
_MORE = {"more": "rise", "higher": "rise", "fewer": "fall", "less": "fall", "lower": "fall"}
_CIRCUMSTANCES = TIMES | DETERMINERS | PREPOSITIONS
_CHANGES = frozenset(("rise", "fall"))


class Antecedent(NamedTuple):
    """The last figure of a sentence that measures something, and the token behind its noun phrase."""

    mention: Mention
    measure: Measure
    stop: int


def event_shared(sentence: Sentence, mention: Mention, head: str | None, last: Antecedent) -> str | None:
    """Return the event that a list hands on: killed seven civilians *and two soldiers*."""
    event = last.measure.event
    if event is None or Kind.SHARE in (mention.kind, last.mention.kind):
        return None
    named = NOUN_EVENTS.get(last.measure.head or "")
    between = sentence.words[last.stop : mention.first]
    alike = is_person(head) == is_person(last.measure.head)
    alike = alike or "including" in between
    if named or not alike or not between:
        return None
    return event if _LISTED.issuperset(between) or (head == "other" and between[-1] in _JOINED) else None


def inherited(
    sentence: Sentence, mention: Mention, stop: int, event: str | None, last: Antecedent
) -> Measure | None:
    """Return what a figure without a noun counts, where it leaves that to the figure before it.

    Its phrase, if any, ends before token `stop`: 14 gold medals and 11 *silver*.
    """
    if last.measure.head is None and last.measure.event is None:
        return None
    before = sentence.word(mention.first - 1)
    if before in ("a", "revised"):
        before = sentence.word(mention.first - 2 - (before == "revised"))
    if before in _COMPARED:
        return _compared(sentence, mention, before, last)
    if mention.kind is Kind.SHARE:
        return _share(before, sentence.word(mention.stop), event, last)
    if mention.kind is last.mention.kind is Kind.COUNT:
        behind = sentence.word(mention.stop)
        return _told(behind, event, last.measure) if event else _elliptic(sentence, mention, stop, last)
    listed = before == "or" or (before in _JOINED and mention.unit == last.mention.unit)
    alike = mention.kind is last.mention.kind
    return Measure(last.measure.event, last.measure.head) if listed and alike else None


def _told(behind: str, event: str, last: Measure) -> Measure | None:
    """Return what a count is of that a verb belongs to: killed 12 people and *wounded* 30."""
    own = behind in DONE_TO or behind in SELF_COUNTED  # 12 dead, 30 injured
    if own or not (is_person(last.head) or event == last.event):
        return None
    return Measure(event, last.head)


def _compared(sentence: Sentence, mention: Mention, before: str, last: Antecedent) -> Measure | None:
    """Return what the other end of a change measures: 14 seats, up *from nine*; 5 percent *to $4*."""
    measure = last.measure
    named = NOUN_EVENTS.get(measure.head or "")
    if measure.event in _CHANGES:
        near = _CIRCUMSTANCES.issuperset(sentence.words[last.stop : mention.first])
        return Measure(named, measure.head) if near else None
    loose = mention.kind is Kind.COUNT and last.mention.kind is Kind.MONEY
    if mention.kind is not last.mention.kind and not loose:
        return None
    range_end = before != "to" or named or sentence.word(last.mention.first - 1) == "from"
    return Measure(measure.event, measure.head) if range_end else None


def _share(before: str, behind: str, event: str | None, last: Antecedent) -> Measure | None:
    """Return what a share is of that has no noun: 38 percent opposed it; 120 votes, or 38 percent."""
    measure = last.measure
    if behind in _MORE:
        return Measure(_MORE[behind], measure.head)
    if last.mention.kind is Kind.SHARE and (event or behind.endswith("ed")):
        return Measure(event, measure.head)
    given_again = before in ("or", "(") and last.mention.kind is Kind.COUNT
    return Measure(measure.event, measure.head) if given_again else None


def _elliptic(sentence: Sentence, mention: Mention, stop: int, last: Antecedent) -> Measure | None:
    """Return what a count is of in a clause that has lost its noun or its verb: and *eight in Dnipro*."""
    measure, before, behind = last.measure, sentence.word(mention.first - 1), sentence.word(mention.stop)
    if behind in AUXILIARIES or behind in VERBS or behind.endswith("ed"):
        return Measure(None, measure.head)
    behind = sentence.word(stop)
    closed = not behind[:1].isalnum()
    if closed and before in _ENDING:
        return Measure(NOUN_EVENTS.get(measure.head or ""), measure.head)
    goes_on = closed or behind in PREPOSITIONS or behind in _ADDED
    return measure._replace(words=()) if goes_on and _opens(sentence, mention.first - 1) else None


def _opens(sentence: Sentence, index: int) -> bool:
    """Return whether a joint, or a name, stands before a figure: *and France* 4,500."""
    return sentence.word(index) in _JOINED or capital(sentence, index)
