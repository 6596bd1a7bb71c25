"""A fraction in words, and the percentage that is given with it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part, term_of
from claimcheck.constraint import Term, equal
from claimcheck.interval import NON_NEGATIVE
from claimcheck.lexicon.grammar import AUXILIARIES, PREPOSITIONS
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.number import Allowed, Form, Kind
from claimcheck.roles import between, neighbors
from claimcheck.rule import relation

_FARTHEST = 9
_BEFORE_OTHER = frozenset(("than", "as", "versus", "vs", "either", ",", "(", ")", ";", ":")) | AUXILIARIES
_SET_OFF = ((",", "or"), ("or",), (",",))


@relation(
    holds=(
        "{fraction: Roughly three-quarters} of voters ({percentage: 77%}) agree.",
        "{fraction: Eight-in-ten} men and boys ({percentage: 78%}) know it.",
        "{fraction: Nearly half}, or {percentage: 48 percent}, of the farms are let.",
    ),
    never=(
        "It sold half as many (30%) as planned.",
        "A third of voters agree, and 40 percent do not.",
        "A third of the fee goes to the state (12 percent in all).",
        "Half of the town is more at risk than the coast (30%).",
    ),
)
def two_shares(article: Article) -> Iterator[Relation]:
    """A fraction in words stands for the percentage in brackets behind its noun."""
    for exact in article.claims:
        rounded = neighbors(article, exact, -1)
        if rounded and _in_words(rounded) and _in_percent(exact) and _belongs(rounded, exact):
            one, other = _as_said(term_of(rounded)), term_of(exact)
            if exact.number.low > 1:  # 102% is no share at all, and far from half
                one, other = (term._replace(domain=NON_NEGATIVE) for term in (one, other))
            yield Relation(
                "two-shares",
                (part("fraction", rounded, one), part("percentage", exact, other)),
                (Reading("as written", (equal(one, other),)),),
                Assumes.STATED,
                "percentage",
            )


def _as_said(term: Term) -> Term:
    """Return a share that the exact figure stands beside: a bound that is true misleads nobody there."""
    allowed = term.allowed
    bound = allowed is not None and (allowed.hard.lo == 0 or allowed.hard.hi == 1)
    return term._replace(allowed=Allowed(allowed.hard, allowed.hard)) if allowed and bound else term


def _in_words(claim: Claim) -> bool:
    return claim.mention.kind is Kind.SHARE and claim.number.form in (Form.FRACTION, Form.ODDS)


def _in_percent(claim: Claim) -> bool:
    return claim.mention.kind is Kind.SHARE and claim.number.form in (Form.INTEGER, Form.DECIMAL)


def _belongs(rounded: Claim, exact: Claim) -> bool:
    words = between(rounded, exact)
    behind = exact.sentence.word(exact.mention.stop)
    if words in _SET_OFF:
        return behind in (",", ")") and (words != (",",) or behind == ",")
    if words[-1:] != ("(",) or behind != ")" or len(words) > _FARTHEST:
        return False
    return _BEFORE_OTHER.isdisjoint(words[:-1]) and (len(words) < 2 or words[-2] not in PREPOSITIONS)
