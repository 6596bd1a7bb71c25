"""CC602."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.calendar_dates import day_of
from claimcheck.lexicon.calendar import WEEKDAYS
from claimcheck.lexicon.grammar import AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS
from claimcheck.model import Article, Claim, Quote, Severity
from claimcheck.number import Kind
from claimcheck.rule import Inspection, Wording, inspects

_BEFORE_DATES = (DETERMINERS | WEEKDAYS | {"on"}) - {"each", "every", "no"}
_LEAD_TO_WHOLE = (DETERMINERS | PRONOUNS) - {"this", "last", "next", "that"}
_AFTER_DATES = AUXILIARIES | CONJUNCTIONS | PREPOSITIONS


@inspects(
    "CC602",
    severity=Severity.ERROR,
    bad=(
        "The court will rule on {February 30}.",
        "She was born on {June 31, 1984}.",
        "The bridge opened on {31 April 2019}.",
        "It closed on {February 29, 2023}.",
        "The vote is set for {Nov. 31}.",
        "The {Sept. 31} vote was close.",
    ),
    good=(
        "The court will rule on February 29.",
        "She was born on July 31, 1984.",
        "The bridge opened on 30 April 2019.",
        "It closed on February 29, 2024.",
        "The June 30 vote was close; last June 31 villages voted.",
        "In June 31 people died, and in April 31 percent of the wells ran dry.",
        "By Nov. 31 of the 40 towns had voted.",
        "Every June 31 villages vote, and each April 31 tons of salt arrive.",
    ),
)
def impossible_date(article: Article) -> Iterator[Inspection | None]:
    """A date must be in the calendar.

    A day that no calendar has is a slip in the day or in the month, and readers who plan by it are misled. February
    29 is granted unless the text gives a year that has none.

    Limits: dates in digits alone (31/2) are left alone, since it is not to be told which number is the month; and
    so is a month in front of a number of things ("in June 31 people died").
    """
    for claim in article.claims:
        day = day_of(claim) if claim.mention.kind is Kind.DATE else None
        if day and day.day and day.month and _ends(claim):
            yield _inspection(article, claim) if day.impossible else None


def _inspection(article: Article, claim: Claim) -> Inspection:
    words = " ".join(article.document.quote(claim.mention.span).split())
    wording = Wording(f"There is no {words}: the month has fewer days.", "")
    return Inspection(Severity.ERROR, wording, (Quote("date", claim.mention.span),))


def _ends(claim: Claim) -> bool:
    """Return whether a date ends behind its number: "In June 31 people died" has none, "on June 31" has one."""
    sentence, first = claim.sentence, claim.mention.first
    before, word = sentence.word(first - 1), sentence.word(claim.mention.stop)
    if before in _BEFORE_DATES or before.endswith(("'s", "’s")):
        return True
    if sentence.word(first)[:1].isdigit() or day_of(claim).year:
        return True
    if word == "of":  # Nov. 31 of last year; by November, 31 of the 40 towns
        return sentence.word(claim.mention.stop + 1) not in _LEAD_TO_WHOLE
    return (not word[:1].isalnum() and word != "%") or word in _AFTER_DATES
