"""Two years, and how long it was between them."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part
from claimcheck.calendar_dates import day_of
from claimcheck.constraint import Sum, Term
from claimcheck.interval import Interval
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.number import Allowed, Form, Hedge, Kind
from claimcheck.roles import between, neighbors
from claimcheck.rounding import allow
from claimcheck.rule import relation

_ENDS = frozenset((",", ".", ";", ")", ""))
_ONE = Interval.of(-1, 1)


@relation(
    holds=(
        "He ran the bank from {start: 1999} to {end: 2008}, {length: nine years}.",
        "She was mayor for {length: 12 years}, from {start: 1990} to {end: 2002}.",
    ),
    never=(
        "He ran the bank from 1999 to 2008, nine years after his father.",
        "She was mayor for two years and, from 1990 to 2002, a judge.",
        "From 1999 to 2008, prices doubled every nine years.",
    ),
)
def duration(article: Article) -> Iterator[Relation]:
    """From one year to another it is as many years as lie between, give or take one.

    "From 1999 to 2008" may begin and end in any month, and may count both years.
    """
    for start in article.claims:
        end = neighbors(article, start, 1)
        if end and _year(start) and _year(end) and between(start, end) in (("to",), ("until",), ("through",)):
            length = _behind(article, end) or _before(article, start)
            if length and start.sentence.word(start.mention.first - 1) == "from":
                yield _relation(start, end, length)


def _behind(article: Article, end: Claim) -> Claim | None:
    """Return a length of time set off behind the years: "from 1999 to 2008, nine years"."""
    length = neighbors(article, end, 1)
    if length is None or not _is_length(length) or between(end, length) not in ((",",), (",", "or"), ("(",)):
        return None
    return length if length.sentence.word(length.mention.stop) in _ENDS else None


def _before(article: Article, start: Claim) -> Claim | None:
    """Return a length of time in front of the years: "for 12 years, from 1990 to 2002"."""
    length = neighbors(article, start, -1)
    if length is None or not _is_length(length) or between(length, start) not in ((",", "from"), ("from",)):
        return None
    return length if length.sentence.word(length.mention.first - 1) == "for" else None


def _is_length(claim: Claim) -> bool:
    mention = claim.mention
    plain = mention.number.form is Form.INTEGER and mention.number.hedge in (Hedge.NONE, Hedge.EXACTLY)
    return mention.kind is Kind.DURATION and mention.unit == "year" and plain


def _year(claim: Claim) -> int | None:
    return day_of(claim).year if claim.mention.kind is Kind.DATE else None


def _relation(start: Claim, end: Claim, length: Claim) -> Relation:
    first, last = (_year_term(claim) for claim in (start, end))
    years = Term(("length", length.index), allow(length.number, Kind.COUNT), whole=True)
    leeway = Term(("leeway", length.index), Allowed(_ONE, _ONE), domain=_ONE)
    spans = Sum(((1, last), (-1, first), (-1, years), (1, leeway)))
    return Relation(
        "duration",
        (part("length", length, years), part("start", start, first), part("end", end, last)),
        (Reading("as written", (spans,)),),
        Assumes.STATED,
        "length",
    )


def _year_term(claim: Claim) -> Term:
    year = Interval.of(_year(claim) or 0)
    return Term(("year", claim.index), Allowed(year, year), whole=True)
