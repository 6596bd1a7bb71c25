"""Numbers that are names."""

from __future__ import annotations

from claimcheck.lexicon.calendar import BEFORE_YEAR
from claimcheck.lexicon.labels import (
    ABBREVIATED,
    ALSO_COUNTED,
    BEFORE_LABEL,
    CAPITALIZED,
    CODES_OF_LAW,
    FUNCTION_WORDS,
    SERIES,
    STREETS,
)
from claimcheck.lexicon.money import CODES
from claimcheck.lexicon.numbers import DASHES
from claimcheck.lexicon.units import DURATIONS
from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Form, Kind
from claimcheck.recognize.code import code
from claimcheck.rule import recognizer
from claimcheck.text import Role, Sentence, word_at

_LONGEST_NAME = 4
_LONGEST_LIST = 2
"""Digits of the number of a paragraph that stands alone: 23."""
_ZIP = 5
_JOINTS = frozenset(("and", "or", "through", "to"))
_SEVERAL = frozenset(
    "sections section clauses clause articles subsections chapters paragraphs pages pp".split()
)
"""What is told apart by numbers, in the plural: sections 201 *or 301*."""
_HEADS = frozenset((Role.TITLE, Role.HEADING, Role.SUMMARY))
_QUOTES = frozenset("\"“”‘’'")
_SHOWN = frozenset(("cbs", "cbs's", "cbs’s", "on"))


@recognizer(
    rank=0,
    examples=(
        "an {F-16} jet",
        "{COVID-19} spread",
        "Flight {370} vanished",
        "Route {66} runs",
        "the Apollo {11} mission",
        "{737} Max",
        "at {12 Elm Street}",
        "No. {5} is",
        "on {9/11} and {24/7}",
        "call {555-0123}.",
        "call {1-800-555-0199}.",
        "see {MH370} there",
        "a {4G} phone",
        "Formula {1} cars",
        "as noted [{12}] before",
        "room {12} is",
        "Air Force {One} left",
        "Springfield, IL {62701}.",
        "code {24703L202} is",
        "the S&P {500} drops",
        "in Week {2}, it",
        "the {Six} Nations began",
        "on “{60 Minutes}” he spoke",
        "{50} U.S.C. {1701} says",
        "Public Law {107-51} says",
        "{23}.",
        "section {47}({2}) of it",
        "sections {201} or {301} of it",
        "the firm {18F} is small",
    ),
    never=(
        "in Kursk 5,000 troops",
        "On Friday 12 people died",
        "about 5 homes",
        "Police shot 3 men",
        "in part 20 people",
        "last week 5,000 were hurt",
        "this unit 5,000 were in",
        "eight-to-10 feet",
        "10-20 people",
        "5k-20k people",
        "the mid-30s",
        "47km away",
        "she beat Roth 54 to 46",
        "a group of seven met",
        "LEFT 5 WOUNDED THERE",
        "Three Men died",
        "in 60 minutes",
        "192.",
        "families Eleven GOP senators",
    ),
)
def label(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """A number that is part of a name, an address or a code, and counts nothing."""
    first, stop = numeral.first, numeral.stop
    if numeral.number.form is Form.VAGUE:
        return None
    title = _title(sentence, numeral)
    if title:
        return mention(sentence, first, title, Kind.LABEL, numeral.number)
    if numeral.spelled:
        named = _spelled(sentence, first, stop)
    elif sentence.tight(first) or sentence.tight(stop):
        first, stop = code(sentence, numeral)
        named = (first, stop) != (numeral.first, numeral.stop) or _apart(sentence, numeral)
    else:
        named = _apart(sentence, numeral)
    if named:
        stop += 2 * (stop == numeral.stop and _numbers_on(sentence, numeral))
        return mention(sentence, first, stop, Kind.LABEL, numeral.number)
    return None if numeral.spelled or not sentence.capital(stop) else _street(sentence, numeral)


def _numbers_on(sentence: Sentence, numeral: Numeral) -> bool:
    """Return whether a dash and a further number belong to a label: Public Law 107-51, pages 12-14."""
    index = numeral.stop
    if sentence.word(numeral.first - 1) not in BEFORE_LABEL:
        return False
    dashed = sentence.word(index) in DASHES and sentence.tight(index) and sentence.tight(index + 1)
    return dashed and sentence.word(index + 1).isdigit()


def _apart(sentence: Sentence, numeral: Numeral) -> bool:
    """Return whether only its neighbors make a number a name: Route 66, No. 5, Apollo 11."""
    before, after = sentence.word(numeral.first - 1), sentence.word(numeral.stop)
    bare = numeral.stop - numeral.first == 1 and "," not in sentence.words[numeral.first]
    if after in CODES_OF_LAW:
        return True
    if bare and before in CAPITALIZED:
        return sentence.capital(numeral.first - 1) and (
            before != "p" or sentence.word(numeral.first - 2) == "&"
        )
    opener = sentence.word(numeral.first - 3)
    if before in _JOINTS and opener in _SEVERAL and sentence.word(numeral.first - 2)[:1].isdigit():
        return True
    if bare and before in BEFORE_LABEL:
        return before not in ALSO_COUNTED or not after[:1].isalpha() or after in FUNCTION_WORDS
    return _numbered(sentence, numeral, before, after) or _named(sentence, numeral, after)


def _numbered(sentence: Sentence, numeral: Numeral, before: str, after: str) -> bool:
    """Return whether a number follows "No.", opens a list item, or stands in brackets as a footnote does."""
    first = numeral.first
    if before == "." and sentence.word(first - 2) in ABBREVIATED:
        return True
    if before == "[":
        return after == "]"
    if before == "(" and after == ")":
        joined = sentence.tight(first - 1) and len(sentence.words[first]) <= _LONGEST_LIST  # section 47(2)
        return joined or first == 1 or sentence.word(numeral.stop + 1)[:1].isdigit()
    listed = len(sentence.words) > 2 or len(sentence.words[0]) <= _LONGEST_LIST
    return first == 0 and numeral.stop == 1 and after in (".", ")") and listed


def _named(sentence: Sentence, numeral: Numeral, after: str) -> bool:
    """Return whether a short number closes a name: Apollo 11, or opens one: 737 Max."""
    first, stop = numeral.first, numeral.stop
    text = sentence.words[first]
    if stop - first > 1 or len(text) > _ZIP or not text.isdigit():
        return False
    if after in SERIES and sentence.capital(stop):
        return True
    if first < 2 or not sentence.capital(first - 1) or sentence.role is Role.TITLE:
        return False
    before, other = sentence.word(first - 1), sentence.word(first - 2)
    if len(text) > _LONGEST_NAME:
        return before == "d.c." or (len(before) == 2 and word_at(sentence.texts, first - 1).isupper())
    if (
        before in FUNCTION_WORDS
        or before in BEFORE_YEAR
        or before in CODES
        or other == "."
        or other in DASHES
    ):
        return False
    scored = after == "to" and sentence.word(stop + 1)[:1].isdigit()  # beat Roth 54 to 46
    shouted = (
        after.isalpha() and word_at(sentence.texts, first - 1).isupper() and sentence.texts[stop].isupper()
    )
    if scored or shouted:  # LEFT 5 WOUNDED
        return False
    return not after[:1].isalpha() or after in FUNCTION_WORDS or after in ("mission", "-")


def _spelled(sentence: Sentence, first: int, stop: int) -> bool:
    """Return whether a number word is part of a name: Air Force One, Channel Four."""
    if _opens_name(sentence, first, stop):
        return True
    if stop - first > 1 or not (sentence.capital(first) and sentence.capital(first - 1)):
        return False
    before = sentence.word(first - 1)
    if sentence.role is Role.TITLE or before in FUNCTION_WORDS:
        return False
    return first > 1 or before in BEFORE_LABEL


def _opens_name(sentence: Sentence, first: int, stop: int) -> bool:
    """Return whether a number word with a capital is the first of a name: the Six Nations."""
    if stop - first > 1 or not sentence.capital(first) or first < 1 or sentence.role in _HEADS:
        return False
    free = sentence.word(first - 1)[-1:].isalpha() and not sentence.capital(first - 1)
    return free and sentence.capital(stop) and not sentence.texts[stop].isupper()


def _title(sentence: Sentence, numeral: Numeral) -> int:
    """Return the token behind a program that is named after a stretch of time: “60 Minutes”; 0 for none."""
    stop = numeral.stop
    if sentence.word(stop) not in DURATIONS or sentence.role in _HEADS:
        return 0
    named = sentence.capital(stop) and not sentence.texts[stop].isupper()
    quoted = sentence.word(numeral.first - 1) in _QUOTES and sentence.word(stop + 1) in _QUOTES
    return stop + 1 if named and (quoted or sentence.word(numeral.first - 1) in _SHOWN) else 0


def _street(sentence: Sentence, numeral: Numeral) -> Mention | None:
    for index in range(numeral.stop + 1, numeral.stop + 4):
        if not sentence.capital(index):
            return None
        if sentence.words[index] in STREETS:
            return mention(sentence, numeral.first, index + 1, Kind.LABEL, numeral.number)
    return None
