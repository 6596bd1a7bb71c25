"""Relations as news states them, tied by nearness alone: more of them than the program dares to compute.

What is tied wrongly lies far off, and is told apart by that; nothing here may judge a text.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part, term_of
from claimcheck.constraint import Constraint, Product, Sum, Term, equal
from claimcheck.construction.neighbors import AMOUNTS, between, is_figure, neighbor
from claimcheck.interval import Interval
from claimcheck.lexicon.change import DOWN, UP
from claimcheck.model import Article, Assumes, Claim, Part, Reading, Relation
from claimcheck.number import Allowed, Form, Kind
from claimcheck.rounding import rate

_ONE = Interval.of(1)
_REACH = 5
_SHORT = 4
_NEAR = 5
_FARTHEST = 12
_BASES = frozenset("from against versus vs with than compared".split())
_ENDS_PHRASE = frozenset(("(", ")", ",", ";", "as", "than", "and"))
_LEVELS = AMOUNTS | {Kind.MEASURE, Kind.SHARE}
_PERCENT = (Form.INTEGER, Form.DECIMAL)
_IN_WORDS = (Form.FRACTION, Form.ODDS)


def loosely_tied(article: Article) -> Iterator[Relation]:
    """Yield what the figures of a sentence may be to each other, by kind and nearness."""
    for claim in article.claims:
        number, kind = claim.number, claim.mention.kind
        if kind is Kind.SHARE and number.form in _PERCENT:
            yield from _in_words(article, claim)
            yield from _share(article, claim)
        moves = kind in (Kind.POINTS, Kind.MULTIPLE) or (kind is Kind.SHARE and number.form in _PERCENT)
        ends = _ends(article, claim) if moves and _moves(claim) else None
        if ends:
            yield _change(claim, *ends)


def _in_words(article: Article, percentage: Claim) -> Iterator[Relation]:
    """Find the fraction in words in front of a percentage in brackets."""
    fraction = neighbor(article, percentage, -1)
    if not fraction or fraction.mention.kind is not Kind.SHARE or fraction.number.form not in _IN_WORDS:
        return
    words = between(fraction, percentage)
    if words[-1:] in (("(",), ("or",)) and len(words) <= _FARTHEST and _ENDS_PHRASE.isdisjoint(words[:-1]):
        one, other = term_of(fraction), term_of(percentage)
        roles = part("fraction", fraction, one), part("percentage", percentage, other)
        yield _tie("two-shares", roles, equal(one, other), "fraction")


def _share(article: Article, share: Claim) -> Iterator[Relation]:
    """Find "so many of so many" next to a percentage, on either side."""
    for offsets in ((-2, -1), (1, 2), (-1, 1)):
        given, whole = (neighbor(article, share, offset) for offset in offsets)
        if not (given and whole and is_figure(given) and is_figure(whole)):
            continue
        alike = (given.mention.kind, given.mention.unit) == (whole.mention.kind, whole.mention.unit)
        words = between(given, whole)
        if alike and "of" in words[:_SHORT] and len(words) <= _NEAR:
            ratio, base, amount = map(term_of, (share, whole, given))
            roles = part("share", share, ratio), part("whole", whole, base), part("part", given, amount)
            yield _tie("share-of", roles, Product(ratio, base, amount), "share")


def _moves(claim: Claim) -> bool:
    """Return whether a word for a change stands beside a figure; a multiple is one itself."""
    first, stop = claim.mention.first, claim.mention.stop
    beside = claim.sentence.words[max(0, first - _NEAR) : stop + 2]
    return claim.mention.kind is Kind.MULTIPLE or not (UP | DOWN).isdisjoint(beside)


def _ends(article: Article, step: Claim) -> tuple[Claim, Claim] | None:
    """Return what it was and what it is: the nearest figure behind "from" or the like, and the nearest other."""
    near = (neighbor(article, step, offset) for offset in sorted(range(-_REACH, _REACH + 1), key=abs))
    levels = [one for one in near if one and one is not step and _is_level(one, step)]
    before = next((one for one in levels if one.number.low and _is_base(one)), None)
    if before is None:
        return None
    after = next((one for one in levels if not _is_base(one) and _sort(one) == _sort(before)), None)
    return (before, after) if after else None


def _is_base(claim: Claim) -> bool:
    first = claim.mention.first
    return not _BASES.isdisjoint(claim.sentence.words[max(0, first - _SHORT) : first])


def _is_level(claim: Claim, step: Claim) -> bool:
    """Return whether a figure may be an end of a change: of points and percents, the ends are of another kind."""
    plain = claim.number.form not in (Form.VAGUE, Form.QUANTIFIER) and not claim.number.is_range
    rates = claim.mention.kind is Kind.SHARE
    return plain and claim.mention.kind in _LEVELS and rates is (step.mention.kind is Kind.POINTS)


def _sort(claim: Claim) -> tuple[Kind, str | None]:
    return claim.mention.kind, claim.mention.unit


def _change(step: Claim, before: Claim, after: Claim) -> Relation:
    was, now = term_of(before), term_of(after)
    sign = 1 if after.number.low >= before.number.low else -1
    ends = part("before", before, was), part("after", after, now)
    if step.mention.kind is Kind.POINTS:
        points = term_of(step)
        roles = (part("step", step, points), *ends)
        return _tie("difference", roles, Sum(((100, was), (sign, points), (-100, now))), "step")
    if step.mention.kind is Kind.MULTIPLE:
        times = term_of(step)
        return _tie("times", (part("multiple", step, times), *ends), Product(times, was, now), "multiple")
    factor = Allowed(*(one.times(Interval.of(sign)).plus(_ONE) for one in rate(step.number)))
    grown = Term(("factor", step.index, sign), factor)
    return _tie("change", (part("percent", step, grown), *ends), Product(grown, was, now), "percent")


def _tie(kind: str, roles: tuple[Part, ...], constraint: Constraint, derived: str) -> Relation:
    return Relation(kind, roles, (Reading("as written", (constraint,)),), Assumes.STATED, derived)
