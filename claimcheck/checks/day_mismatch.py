"""CC407."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model import Article, Fit, Quote, Severity
from claimcheck.rule import Inspection, Wording, inspects
from claimcheck.same.days import SameDay, same_days


@inspects(
    "CC407",
    severity=Severity.WARNING,
    bad=(
        "Ferry to Lund sails again on {headline: Friday}\n\nThe ferry to Lund will sail again on {body: Tuesday}, said "
        "its owner.",
        "Library opens new reading room {headline: Monday}\n\nOn {body: Thursday} the library opens its new reading "
        "room.",
        "- A rare double rainbow was seen over Lund on {headline: Wednesday}.\n- A baker took a picture of it.\n\nA "
        "double rainbow stood over Lund early on {body: Tuesday}, and many saw it.",
        "Dockers vote on strike on {headline: Sunday}\n\nThe dockers will vote on a strike on {body: Saturday}.",
        "Choir sings in market hall on {headline: Thursday}\n\nThe choir of the school will sing in the market hall on "
        "{body: Friday}.",
    ),
    good=(
        "Ferry to Lund sails again on Friday\n\nThe ferry to Lund will sail again on Friday, said its owner.",
        "Ferry to Lund sails again on Friday\n\nOn Tuesday the town paid for a new engine.",
        "Dockers vote on strike on Sunday\n\nDockers said on Saturday they will vote on a strike on Sunday.",
        "Shops brace for Black Friday\n\nThe shops in the old town brace for a rush on Saturday.",
        "Ferry to sail again by Friday\n\nThe owner said Tuesday that he expects the ferry to sail again within days.",
        "Who will win Friday's race?\n\nMost think that Lee will win the race, in a poll of Tuesday.",
        "Roe and Poe meet in Lund Tuesday\n\nRoe will talk of trade. The meeting of Roe and Poe in Lund has been "
        "pushed back to Friday.",
        "Library opens on Monday\n\nThe mayor fell ill on Thursday.",
    ),
)
def day_mismatch(article: Article) -> Iterator[Inspection | None]:
    """A headline or a summary must give the weekday that the article gives.

    It is held against the likest sentence of the body that names a weekday: at least two in five of its telling words
    come again there, three in five where the body names the day of the headline elsewhere. A sentence that is half
    as like and has the day of the headline may be meant instead. In published news 95 of 96 such pairs agree.

    Limits: only headlines and items of a summary with a single weekday are looked at; a name such as Good Friday is
    no weekday, and short forms (Fri.) are not read.
    """
    for pair in same_days(article):
        yield None if pair.agrees else _inspection(article, pair)


def _inspection(article: Article, pair: SameDay) -> Inspection:
    head, body = pair.head, pair.there[0]
    here, there = article.document.quote(head.span), article.document.quote(body.span)
    wording = Wording(
        f"It says {here} at the top, and {there} in the sentence of the article that says the same.",
        f"{here} ≠ {there}",
        (Fit("headline", there, head.span), Fit("body", here, body.span)),
    )
    return Inspection(Severity.WARNING, wording, (Quote("headline", head.span), Quote("body", body.span)))
