"""What a figure counts: the head of its noun phrase, and the event that befell it."""

from __future__ import annotations

from claimcheck.claims.phrase import Phrase, phrase_after
from claimcheck.lexicon.events import CLAIMING, HEADS_OF, NOUN_EVENTS, TOLL, VERB_EVENTS
from claimcheck.lexicon.grammar import ADVERBS, AUXILIARIES, DETERMINERS, IRREGULAR, singular
from claimcheck.model import Measure, Mention, Sentence
from claimcheck.rounding import Kind

_REACH = 7
_SELF_COUNTED = frozenset(("dead", "wounded", "injured", "missing", "hurt"))
_LINKS = AUXILIARIES | ADVERBS | frozenset("who that feared reportedly confirmed believed presumed noted counted as being".split())
_RISING = frozenset(
    "to at of was is stood stands rose risen rises climbed reached hit put has had now reach from".split()
)
_NO_HEAD = Phrase(0, 0, None, ())


def measure_of(sentence: Sentence, mention: Mention) -> tuple[Measure, int]:
    """Return what a mention counts, and the token behind its noun phrase."""
    if mention.kind not in (Kind.COUNT, Kind.SHARE):
        return Measure(None, None), mention.stop
    phrase = _phrase(sentence, mention)
    head = phrase.head
    after = _event_after(sentence, max(phrase.stop, mention.stop), head)
    if mention.kind is Kind.SHARE:
        return Measure(after, head, phrase.words), max(phrase.stop, mention.stop)
    event = NOUN_EVENTS.get(head or "") or after or _event_before(sentence, mention.first, head)
    if head is None and sentence.word(mention.stop) in _SELF_COUNTED:
        return Measure(event, None, ()), mention.stop + 1
    return Measure(event, head, phrase.words), max(phrase.stop, mention.stop)


def _phrase(sentence: Sentence, mention: Mention) -> Phrase:
    index = mention.stop
    one = mention.number.low == mention.number.high == 1
    if sentence.word(index) == "of":
        index += 1
        while sentence.word(index) in DETERMINERS:
            index += 1
        return phrase_after(sentence, index)
    if mention.kind is Kind.SHARE:
        return _NO_HEAD
    return phrase_after(sentence, index, singular_head=one)


def _event_after(sentence: Sentence, index: int, head: str | None) -> str | None:
    """Return the event of the participle or verb behind a noun phrase: people *were killed*, 12 *dead*."""
    for word in sentence.words[index : index + _REACH]:
        if word in VERB_EVENTS:
            return _undergone(word, head)
        if word not in _LINKS and not word.endswith("ly"):
            return None
    return None


def _event_before(sentence: Sentence, index: int, head: str | None) -> str | None:
    """Return the event of the verb or noun before a figure: *killed* 12, the *toll* rose to 12."""
    before = sentence.word(index - 1)
    if before in VERB_EVENTS:
        return _undergone(before, head)
    if before in _RISING:
        for offset in range(2, _REACH + 2):
            word = sentence.word(index - offset)
            if word in TOLL:
                return "death" if sentence.word(index - offset - 1) == "death" or word == "toll" else None
            if word in NOUN_EVENTS or word in IRREGULAR:
                return NOUN_EVENTS.get(singular(word))
            if word not in _RISING and word not in _LINKS:
                return NOUN_EVENTS.get(singular(word))
    return None


def _undergone(verb: str, head: str | None) -> str | None:
    """Return the event of a verb if it can befall the head."""
    if verb in CLAIMING and head != "life":
        return None
    event = VERB_EVENTS[verb]
    return event if event not in HEADS_OF or head in HEADS_OF[event] else None
