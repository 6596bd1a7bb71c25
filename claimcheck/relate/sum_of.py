"""A total and the full list of its parts."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import counted_out, part, term_of
from claimcheck.constraint import parts_of
from claimcheck.listing import listed_after, on_one_axis
from claimcheck.model import Article, Assumes, Reading, Relation
from claimcheck.number import Hedge, Kind
from claimcheck.roles import is_figure
from claimcheck.rule import relation

_OPENERS = frozenset((":", "—", "–"))
_FEWEST = 2


@relation(
    holds=(
        "The crash killed {total: 14} people: {part: nine} passengers and {part: five} crew members.",
        "It hurt {total: 12} people — {part: five} men, {part: four} women and {part: three} children.",
    ),
    never=(
        "The crash killed 14 people, including nine passengers and four crew members.",
        "It hurt 12 people: five students and four minors.",
    ),
)
def sum_of(article: Article) -> Iterator[Relation]:
    """Parts listed behind a colon or a dash make up the total, when they exclude each other."""
    for total in article.claims:
        if (
            total.mention.kind is not Kind.COUNT
            or not is_figure(total)
            or total.number.hedge is not Hedge.NONE
        ):
            continue
        parts = listed_after(article, total, _OPENERS)
        if len(parts) < _FEWEST or not on_one_axis(parts):
            continue
        exactly = counted_out(parts)
        whole = term_of(total, listed=exactly)
        terms = tuple(term_of(one, listed=exactly) for one in parts)
        yield Relation(
            "sum",
            (
                part("total", total, whole),
                *(part("part", one, term) for one, term in zip(parts, terms, strict=True)),
            ),
            (Reading("as written", (parts_of(terms, whole, slack=False),)),),
            Assumes.STATED,
            "total",
        )
