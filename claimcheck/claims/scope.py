"""Where and when a figure holds, and whether the text stands behind it."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.lexicon.cues import CORRECTED, FORECAST, HYPOTHETICAL, PLAN, REFUTED, TIMES
from claimcheck.lexicon.calendar import MONTHS, WEEKDAYS
from claimcheck.lexicon.grammar import DETERMINERS
from claimcheck.model import Mention, Role, Scope, Sentence, Status
from claimcheck.rounding import Kind

_STATUS = (
    (CORRECTED, Status.CORRECTED),
    (REFUTED, Status.REFUTED),
    (HYPOTHETICAL, Status.HYPOTHETICAL),
    (PLAN, Status.PLAN),
    (FORECAST, Status.FORECAST),
)
_KNOWN = frozenset(("the", "them", "those", "these", "whom", "which", "all"))
_PLACE_WORDS = frozenset(("in", "near", "across", "at", "outside", "throughout", "inside"))
_YEARS = frozenset(map(str, range(1500, 2101)))
_CALENDAR = frozenset(MONTHS) | WEEKDAYS


def scope_of(sentence: Sentence, mention: Mention, stop: int) -> Scope:
    """Return the scope of a figure whose noun phrase ends before token `stop`."""
    subset = "of" if mention.kind is Kind.COUNT and _of_known(sentence, mention.stop) else None
    time, status = _of_sentence(sentence.words, "May" in sentence.text)
    if sentence.role is Role.TITLE and status is Status.ASSERTED and _announces(sentence):
        status = Status.FORECAST
    return Scope(_place(sentence, stop), time, status, subset)


def _of_known(sentence: Sentence, index: int) -> bool:
    """Return whether a figure is so many of a known lot: 12 of the 40."""
    return sentence.word(index) == "of" and sentence.word(index + 1) in _KNOWN


@lru_cache(maxsize=1)
def _of_sentence(words: tuple[str, ...], names_may: bool) -> tuple[str | None, Status]:
    """Return what all figures of a sentence share; they come one after the other, so one is kept."""
    if names_may:  # the month, not the verb
        words = tuple(word for word in words if word != "may")
    return _time(words), _status(words)


def _announces(sentence: Sentence) -> bool:
    """Return whether a headline tells what is to come: "Carmaker to cut 3,000 jobs"."""
    words = sentence.words
    return any(
        word == "to" and words[index + 1][0].isalpha() and words[index + 1] not in DETERMINERS
        for index, word in enumerate(words[1:-1], start=1)
    )


def _status(words: tuple[str, ...]) -> Status:
    return next((status for cues, status in _STATUS if not cues.isdisjoint(words)), Status.ASSERTED)


def _time(words: tuple[str, ...]) -> str | None:
    """Return the words of a sentence that bind it to a time."""
    return " ".join(word for word in words if word in TIMES or word in _YEARS) or None


def _place(sentence: Sentence, stop: int) -> str | None:
    """Return the capitalized words after "in" or "near" that follow a noun phrase, or open the sentence."""
    if sentence.word(0) in _PLACE_WORDS and sentence.tokens[0].text != sentence.words[0]:
        opening = _capitalized(sentence, 1)
        if opening and opening.lower() not in _CALENDAR:
            return opening
    for index in range(stop, min(stop + 6, len(sentence.words))):
        if sentence.words[index] in _PLACE_WORDS:
            place = _capitalized(sentence, index + 1)
            return place if place and place.lower() not in _CALENDAR else None
        if not sentence.words[index][0].isalpha():
            return None
    return None


def _capitalized(sentence: Sentence, index: int) -> str | None:
    index += sentence.word(index) == "the"
    words = []
    for token in sentence.tokens[index:]:
        if not token.text[:1].isupper():
            break
        words.append(token.text.removesuffix("'s").removesuffix("’s"))
    return " ".join(words) or None
