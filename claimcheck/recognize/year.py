"""Years and decades."""

from __future__ import annotations

from claimcheck.lexicon.calendar import AFTER_YEAR, BEFORE_YEAR, ERAS, MONTHS, PERIOD_NOUNS
from claimcheck.lexicon.grammar import is_plural
from claimcheck.lexicon.numbers import DASHES, HYPHENS
from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Kind
from claimcheck.recognize.season import season
from claimcheck.rule import recognizer
from claimcheck.text import Sentence

_YEARS = range(1500, 2101)
_RECENT = range(1900, 2051)
_APOSTROPHES = frozenset("'’‘`")
_WHOSE = frozenset(("his", "her", "their", "my", "your", "our"))
_OWNERS = ("'s", "’s", "s'", "s’")
_PIVOT = 30
"""A year of two figures below this is of this century: '24, but '68 of the last."""
_MODIFIERS = frozenset(("early", "mid", "late", "the", "-"))
_NO_YEAR_BEFORE = frozenset("$£€#/")
_NO_YEAR_AFTER = frozenset("%°/")


@recognizer(
    rank=0,
    examples=(
        "in {2009}",
        "since {1985}, they",
        "the {1990s} were",
        "in April {1994} and",
        "in October, {1996}, it",
        "the early {'60s} were",
        "in {44 BC}",
        "in {1997-98} it",
        "the {2016} election",
        "in {2004/05} it",
        "his {2020} reelection bid",
        "the firm's {1986} earnings",
        "cut {1986} exports by half",
        "in FY {2014} it",
        "in {’21} it",
        "November of {'24}.",
        "in {'09} it",
        "the year of our Lord {two thousand twenty-three}, and",
    ),
    never=(
        "2,009 people",
        "1500 people died",
        "2000 troops",
        "$2009",
        "2009 percent",
        "his early 50s",
        "the army's 2000 troops",
        "in 2004/06",
        "at 5' 11 tall",
        "of '12 men' there",
    ),
)
def year(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """A year or a decade; the month before a year is no part of it."""
    first, stop = numeral.first, numeral.stop
    text, after = sentence.words[first], sentence.word(numeral.stop)
    if stop - first > 1 or not (text.isdigit() and text.isascii()):
        return _in_words(sentence, numeral)
    years = season(sentence, first) if after == "/" else None
    if years:
        return mention(sentence, first, stop + 2, Kind.DATE, numeral.number)._replace(iso=years)
    if after in ERAS and sentence.texts[stop].isupper():
        return mention(sentence, first, stop + 1, Kind.DATE, numeral.number)
    plural = after == "s" and sentence.tight(stop)
    if len(text) == 2:
        return _short_decade(sentence, numeral) if plural else _short(sentence, numeral, text, after)
    if len(text) != 4 or int(text) not in _YEARS:
        return None
    if plural:
        iso = f"{text[:3]}X" if text[3] == "0" else None
        return mention(sentence, first, stop + 1, Kind.DATE, numeral.number)._replace(iso=iso)
    return _plain(sentence, numeral, text, after)


def _in_words(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """Read the year of a solemn date: in the year of our Lord two thousand twenty-three."""
    if not numeral.spelled or sentence.word(numeral.first - 1) != "lord":
        return None
    found = mention(sentence, numeral.first, numeral.stop, Kind.DATE, numeral.number)
    return found._replace(iso=f"{numeral.number.low}")


def _plain(sentence: Sentence, numeral: Numeral, text: str, after: str) -> Mention | None:
    first, stop = numeral.first, numeral.stop
    before, end = sentence.word(first - 1), sentence.word(stop + 1)
    if before in _NO_YEAR_BEFORE or after in _NO_YEAR_AFTER:
        return None
    if (
        after in DASHES
        and sentence.tight(stop)
        and end.isdecimal()
        and len(end) in (2, 4)
        and sentence.tight(stop + 1)
    ):
        iso = f"{text}/{text[: 4 - len(end)]}{end}"
        return mention(sentence, first, stop + 2, Kind.DATE, numeral.number)._replace(iso=iso)
    if after in HYPHENS and sentence.tight(stop) and end[:1].isalpha():
        return None
    month = sentence.word(first - 1 - (before in (",", "of", ".")))
    named = (
        before in BEFORE_YEAR or month in MONTHS or (int(text) in _RECENT and _owned(sentence, first, after))
    )
    if not named and after[:1].isalpha() and after not in AFTER_YEAR:
        return None
    iso = f"{text}-{MONTHS[month]:02}" if month in MONTHS else text
    return mention(sentence, first, stop, Kind.DATE, numeral.number)._replace(iso=iso)


def _owned(sentence: Sentence, first: int, after: str) -> bool:
    """Return whether four digits tell of which year something is: his *2020* bid, the *1986* exports."""
    before = sentence.word(first - 1)
    owned = before in _WHOSE or before.endswith(_OWNERS)
    opens = first == 0 and sentence.capital(first + 1) and not is_plural(after)  # 2026 Board Appointments
    return opens or (owned and not is_plural(after)) or after in PERIOD_NOUNS


def _short(sentence: Sentence, numeral: Numeral, text: str, after: str) -> Mention | None:
    """Read '21 and class of ’98; no inches, and no figure that opens a quotation."""
    first = numeral.first
    before = sentence.word(first - 2)
    if sentence.word(first - 1) not in _APOSTROPHES or not sentence.tight(first):
        return None
    known = before in BEFORE_YEAR or before in MONTHS
    if sentence.tight(first - 1) or not known or is_plural(after):
        return None
    iso = f"{20 if int(text) < _PIVOT else 19}{text}"
    return mention(sentence, first - 1, numeral.stop, Kind.DATE, numeral.number)._replace(iso=iso)


def _short_decade(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """Read '60s and "the 60s"; in "his early 60s" it is an age."""
    text, before = sentence.words[numeral.first], sentence.word(numeral.first - 1)
    if sentence.word(numeral.first - 1 - (before in _MODIFIERS)) in _WHOSE:
        return None
    mark = before in _APOSTROPHES and sentence.tight(numeral.first)
    if text[1] != "0" or not (mark or before in _MODIFIERS):
        return None
    iso = f"19{text[0]}X"
    return mention(sentence, numeral.first - mark, numeral.stop + 1, Kind.DATE, numeral.number)._replace(
        iso=iso
    )
