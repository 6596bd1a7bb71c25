"""CC601."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.calendar_dates import Day, appeared, dated, day_of
from claimcheck.lexicon.calendar import PARTS_OF_DAY, SHORT_DAYS, WEEK
from claimcheck.model import Article, Claim, Fit, Quote, Severity
from claimcheck.number import Kind
from claimcheck.rule import Inspection, Wording, inspects
from claimcheck.text import Sentence, Span

_TODAYS_CALENDAR, _NEAR = 1753, 4
_THE, _SIGNS = frozenset(("the",)), frozenset(",.(")
_ENDS = frozenset((",", ".", ";", ")", ""))
_LEADS = ((",", "a"), ("(",), ("(", "a"), (",", "which", "was", "a"), (",", "which", "is", "a"))
"""The words between a date and its weekday."""


@inspects(
    "CC601",
    severity=Severity.ERROR,
    bad=(
        "The trial opened on {Monday}, {March 5, 2024}.",
        "They met on {Friday}, {17 July 2021}, in Oslo.",
        "It rained on {Sunday}, {Dec. 24, 2019}.",
        "On {Thursday}, {January 1, 2020}, it snowed; on Friday it was warm.",
        "The paper of {Saturday} {June 4, 2021} is lost.",
        "The trial opened on {Monday} ({March 5, 2024}).",
        "The trial opened on {5 March 2024}, a {Monday}, in Oslo.",
        "It rained on {Mon}., {March 5, 2024}, in Oslo.",
        "A trial\n\nPublished: 7 March 2024\n\nThe trial opened on {Monday} morning, {March 5}, in Oslo.",
    ),
    good=(
        "The trial opened on Monday, March 4, 2024.",
        "They met on Saturday, 17 July 2021, in Oslo.",
        "It rained on Monday, March 5.",
        "By Friday, 2,024 people had come.",
        "It opened on March 4, 2024, on a Tuesday it closed.",
        "A trial\n\nMarch 7, 2024\n\nThe trial in 2018 opened on Monday, March 5, in Oslo.",
        "The Sun, March 5, 2024, and the letter of Monday, March 5, 1524, are lost.",
        "The trial that began on Monday ended on March 5, 2024.",
    ),
)
def weekday_mismatch(article: Article) -> Iterator[Inspection | None]:
    """A weekday must fall on its date.

    It is checked where weekday, day, month and year stand together. Without a year, the date that an article
    gives itself (in its front matter, its page, a date line or a dateline) fixes it for days within two months; if
    that leaves the year open, any weekday is granted.

    Limits: days before 1753 are left alone, since much of the world had another calendar, and a weekday in
    another clause than its date is not compared.
    """
    published = appeared(article) if article.claims else None
    for claim in article.claims:
        if claim.mention.kind is Kind.DATE:
            named = _weekday_before(claim) or _weekday_behind(claim)
            stated = _dated(article, claim, published).weekday if named else None
            if named and stated is not None:
                right = WEEK[stated]
                yield None if right == named[0] else _inspection(article, claim, named[1], right.capitalize())


def _dated(article: Article, claim: Claim, published: str | None) -> Day:
    """Return a day, in the year of publication where it has none and the sentence tells of no other."""
    day = day_of(claim)
    if day.year is None and published:
        around = article.claims[max(0, claim.index - _NEAR) : claim.index + _NEAR]
        other = any(
            one.sentence is claim.sentence and day_of(one).year and one.mention.iso != published
            for one in around
        )
        return day if other else dated(day, published)
    return day if (day.year or 0) >= _TODAYS_CALENDAR else day._replace(year=None)


def _weekday_before(claim: Claim) -> tuple[str, Span] | None:
    """Return the weekday in front of a date: Monday, March 4; Mon. 4 March; Monday (4 March)."""
    sentence, at = claim.sentence, claim.mention.first - 1
    for passed in (_THE, _SIGNS, _SIGNS, PARTS_OF_DAY):
        at -= sentence.word(at) in passed
    opened = sentence.word(at + 1) == "("
    return None if opened and sentence.word(claim.mention.stop) != ")" else _weekday(sentence, at)


def _weekday_behind(claim: Claim) -> tuple[str, Span] | None:
    """Return the weekday behind a date: March 4, 2024, a Monday; March 4 (Monday)."""
    sentence, stop = claim.sentence, claim.mention.stop
    for words in _LEADS:
        at = stop + len(words)
        if sentence.words[stop:at] == words and sentence.word(at + 1) in _ENDS:
            return _weekday(sentence, at)
    return None


def _weekday(sentence: Sentence, at: int) -> tuple[str, Span] | None:
    word = sentence.word(at)
    if word in WEEK:
        return word, sentence.span_of(at, at + 1)
    short = SHORT_DAYS.get(word) if sentence.capital(at) and sentence.word(at - 1) != "the" else None
    return (short, sentence.span_of(at, at + 1)) if short else None


def _inspection(article: Article, claim: Claim, weekday: Span, right: str) -> Inspection:
    date = " ".join(article.document.quote(claim.mention.span).split())
    message = f"{date} was a {right}, not a {article.document.quote(weekday)}."
    return Inspection(
        Severity.ERROR,
        Wording(message, f"{date} = {right}", (Fit("weekday", right, weekday),)),
        (Quote("weekday", weekday), Quote("date", claim.mention.span)),
    )
