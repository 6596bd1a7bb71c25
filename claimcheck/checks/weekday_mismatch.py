"""CC601."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.calendar_dates import dated, day_of
from claimcheck.lexicon.calendar import WEEK
from claimcheck.model import Article, Claim, Fit, Quote, Severity
from claimcheck.number import Kind
from claimcheck.rule import Inspection, Wording, inspects
from claimcheck.text import Span


@inspects(
    "CC601",
    severity=Severity.ERROR,
    bad=(
        "The trial opened on {Monday}, {March 5, 2024}.",
        "They met on {Friday}, {17 July 2021}, in Oslo.",
        "It rained on {Sunday}, {Dec. 24, 2019}.",
        "On {Thursday}, {January 1, 2020}, it snowed; on Friday it was warm.",
        "The paper of {Saturday} {June 4, 2021} is lost.",
    ),
    good=(
        "The trial opened on Monday, March 4, 2024.",
        "They met on Saturday, 17 July 2021, in Oslo.",
        "It rained on Monday, March 5.",
        "By Friday, 2,024 people had come.",
        "The trial that began on Monday ended on March 5, 2024.",
    ),
)
def weekday_mismatch(article: Article) -> Iterator[Inspection | None]:
    """A weekday must fall on its date.

    It is checked where weekday, day, month and year stand together. Without a year, the date that an article
    gives itself (in its front matter or its page) fixes it for days within two months; if that leaves the year
    open, any weekday is granted.

    Limits: old dates are read in today's calendar, and a weekday in another clause than its date is not compared.
    """
    for claim in article.claims:
        if claim.mention.kind is Kind.DATE:
            day = dated(day_of(claim), article.document.published)
            named, stated = _weekday_before(claim), day.weekday
            if named and stated is not None:
                right = WEEK[stated]
                yield None if right == named[0] else _inspection(article, claim, named[1], right.capitalize())


def _weekday_before(claim: Claim) -> tuple[str, Span] | None:
    sentence, at = claim.sentence, claim.mention.first - 1
    at -= sentence.word(at) == ","
    word = sentence.word(at)
    return (word, sentence.span_of(at, at + 1)) if word in WEEK else None


def _inspection(article: Article, claim: Claim, weekday: Span, right: str) -> Inspection:
    date = " ".join(article.document.quote(claim.mention.span).split())
    message = f"{date} was a {right}, not a {article.document.quote(weekday)}."
    return Inspection(
        Severity.ERROR,
        Wording(message, f"{date} = {right}", (Fit("weekday", right, weekday),)),
        (Quote("weekday", weekday), Quote("date", claim.mention.span)),
    )
