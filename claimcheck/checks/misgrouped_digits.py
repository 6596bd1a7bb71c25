"""CC507."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from claimcheck.model import Article, Fit, Quote, Severity
from claimcheck.rule import Inspection, Wording, inspects
from claimcheck.text import Role, Span

_GROUPED = r"(?<![\w.,/=:$£€¥₹-])[$£¥₹]?\d{1,3}(?:,\d{3})*,\d{2,3}(?![\w,/:%€-]|\.\d)"
_DECIMAL = r"(?<![\d.,])\d{1,2},\d{1,2}(?![\d,])|\d€|€\s?\d+,\d{2}\b|\d\.\d{3},\d"
"""A comma in front of decimals, as on the Continent: 2,5 million; 1.250,00 euros."""
_BEHIND = re.compile(r"\s+(?:[A-Za-z“\"(]|$)|[.;,?!)]")
_CURRENCIES = re.compile(r"\s*(?:euros?|kron\w+|francs?|lire|EUR|SEK|NOK|DKK|CHF|z[lł]oty)\b")
_HUNDRED = 3


@inspects(
    "CC507",
    severity=Severity.ERROR,
    bad=(
        "The strike took {100,00} cars out of production.",
        "The mill cut {223,00} jobs in May.",
        "The firm has {4,550,00} shares.",
        "Those who earn {$250,00} a year pay a third of it.",
        "Some {800,00} clerks were sent home.",
    ),
    good=(
        "The strike took 100,000 cars out of production.",
        "The price rose to 250,00 euros.",
        "Sales rose by 2,5 percent to 312,75 million, the German firm said.",
        "The picture is 100,00 by 80,5 cm.",
        "The town lies at 12,34,567 people, as they count in India.",
        "It sold lots 101,102 and 103.",
        "The file is at https://example.com/a?resize=768,12 for now.",
        "On May 5,2004, it had 12,50 left.",
    ),
)
def misgrouped_digits(article: Article) -> Iterator[Inspection | None]:
    """Commas part digits in threes.

    In "100,00 cars" a digit is missing, or the comma stands in the wrong place: a hundred thousand may be meant, or
    ten thousand, or a hundred.

    Limits: where a text writes decimals with a comma, or a sum is in a currency of the Continent, it is silent.
    """
    found = [
        (
            Span(sentence.span.start + match.start(), sentence.span.start + match.end()),
            sentence.text[match.end() :],
        )
        for sentence in article.sentences
        if sentence.words and "," in sentence.text and sentence.role is not Role.TABLE
        for match in _pattern().finditer(sentence.text)
    ]
    decimal = bool(found) and re.search(_DECIMAL, article.document.text) is not None
    for span, behind in found:
        digits = article.document.quote(span)
        if _is_misgrouped(digits, behind):
            yield None if decimal else _inspection(digits, span)
        else:
            yield None


def _is_misgrouped(digits: str, behind: str) -> bool:
    """Return whether the last group has two digits, the ones before more than two, and a word or sign follows."""
    first, *_, last = digits.lstrip("$£¥₹").split(",")
    long = len(first) == _HUNDRED or digits.count(",") > 1
    ends = _BEHIND.match(behind) is not None or not behind
    return len(last) < _HUNDRED and long and ends and not _CURRENCIES.match(behind)


def _inspection(digits: str, span: Span) -> Inspection:
    sign = digits[: len(digits) - len(digits.lstrip("$£¥₹"))]
    without = f"{sign}{int(digits.lstrip('$£¥₹').replace(',', '')):,}"
    message = f"{digits} has two digits behind its comma: one is missing, or the comma is out of place."
    fits = (Fit("digits", f"{digits}0", span), Fit("digits", without, span))
    return Inspection(Severity.ERROR, Wording(message, digits, fits), (Quote("digits", span),))


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    return re.compile(_GROUPED)
