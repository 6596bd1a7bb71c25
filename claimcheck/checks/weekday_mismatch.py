"""CC601."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.chronology.weekday_dates import WeekdayDate, days_meant
from claimcheck.lexicon.calendar import WEEK
from claimcheck.model import Article, Fit, Quote, Severity
from claimcheck.rule import Inspection, Wording, inspects


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
    for found in days_meant(article):
        if found.right is not None:
            yield _inspection(article, found, WEEK[found.right]) if found.wrong else None


def _inspection(article: Article, found: WeekdayDate, right: str) -> Inspection:
    right, said = right.capitalize(), article.document.quote(found.name)
    date = " ".join(article.document.quote(found.date).split())
    return Inspection(
        Severity.ERROR,
        Wording(
            f"{date} was a {right}, not a {said}.", f"{date} = {right}", (Fit("weekday", right, found.name),)
        ),
        (Quote("weekday", found.name), Quote("date", found.date)),
    )
