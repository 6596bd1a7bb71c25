"""The figures beside a change that say how large it is: rose *25 percent*, fell *by 12*, *a four-point* drop."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from claimcheck.construction.directions import Way, size_before, size_behind
from claimcheck.construction.neighbors import between
from claimcheck.lexicon.change import FALL, FALLING, FELL, RISE, RISING, ROSE
from claimcheck.lexicon.grammar import DETERMINERS
from claimcheck.model import Article, Claim
from claimcheck.number import Form, Kind, hundredths

_FARTHEST = 4
_LONGEST = 14
_MOST_FIGURES = 7
_BARRIERS = frozenset(("and", "while", "but", ";", "with", "compared", "against", "versus", "vs"))
_OTHER_BASE = frozenset(
    "from over since compared than year-on-year annually year-over-year average every".split()
)
_PERIODS = frozenset("the a year month quarter week day last same".split())
_IN = frozenset(("in", "within"))
_EACH = frozenset(("a", "per", "each", "every"))
_RESTATES = ((",", "or"), ("or",), ("(", "or"), ("(",))
_SHARPLY = ((",", "up"), (",", "down"))
_ENDS = frozenset((".", ";", ""))
_NO_AMOUNT = frozenset((Kind.DATE, Kind.DURATION, Kind.ORDINAL, Kind.TIME, Kind.AGE, Kind.LABEL))
_YEARS = range(1900, 2100)
_WITH_UNIT = frozenset((Kind.MONEY, Kind.SHARE, Kind.MEASURE))
_HUNDREDTHS = {"cent": "USD", "pence": "GBP"}
_PERCENT = 100
_CLAUSE = ROSE | FELL | frozenset("went after when as because".split())
_MOVES = RISE | RISING | FALL | FALLING
_CAUSES = frozenset("by on after despite to".split())
_POINTS = frozenset(("point", "points"))


class Size(NamedTuple):
    """How much something went up (`sign` 1) or down (-1), and the word that says so."""

    claim: Claim
    sign: int
    verb: Way


def in_points(claim: Claim) -> bool:
    """Return whether a figure counts percentage points: two percentage points, a four-point drop."""
    stop, sentence = claim.mention.stop, claim.sentence
    named = sentence.word(stop) in _POINTS or (
        sentence.word(stop + 1) in _POINTS and sentence.word(stop) == "-"
    )
    return claim.mention.kind is Kind.POINTS or (claim.mention.kind is Kind.COUNT and named)


def as_in(claim: Claim, model: Claim) -> Claim:
    """Return a figure in the unit of another, if it leaves out its own (to 12 percent from 10.5) or is in cents."""
    figure, other = claim.mention, model.mention
    cents = figure.unit in _HUNDREDTHS and other.unit == _HUNDREDTHS[figure.unit]
    bare = figure.kind is Kind.COUNT and other.kind in _WITH_UNIT and claim.stop == figure.stop
    if bare and other.kind is not Kind.SHARE:
        return claim._replace(mention=figure._replace(kind=other.kind, unit=other.unit))
    return (
        in_hundredths(claim, other.kind, other.unit)
        if cents or (bare and _lacks_percent(claim, model))
        else claim
    )


def _lacks_percent(claim: Claim, model: Claim) -> bool:
    """Return whether a bare number may be a percentage: not ages *30 to 49*, up from 15 percent; nor a share's part."""
    number, stop = claim.number, claim.mention.stop
    behind = claim.sentence.words[stop : stop + 2]  # 27 percent, up from 24, or 20 percent
    if number.form not in (Form.INTEGER, Form.DECIMAL) or number.low > _PERCENT:
        return False
    apart = claim.index > model.index or between(claim, model) == ("to",)
    return apart and behind[:1] != ("(",) and behind != (",", "or")


def in_hundredths(claim: Claim, kind: Kind, unit: str | None) -> Claim:
    """Return a figure as so many hundredths of a unit: cents as dollars, a bare number as percent or points."""
    small = hundredths(claim.number._replace(step=min(claim.number.step, Fraction(1))))
    mention = claim.mention._replace(kind=kind, unit=unit, number=small)
    return claim._replace(mention=mention, statement=-1 - claim.index)  # so read, a quantity of its own


def sizes_before(earlier: list[Claim], head: int, *, spanned: bool = False) -> tuple[Size, ...]:
    """Return the sizes that stand before the ends: rose *25 percent* to, up *$3, or 4 percent,* from.

    The two ends may span the time that is named in between: doubled over two decades *from 12 to 25*.
    """
    if not earlier:
        return ()
    last = first = earlier[0]
    words = last.sentence.words[last.mention.stop : head]
    span = spanned and words[:1] in (("over",), ("in",))
    clause = words[words.index(",") + 2 :] if "," in words else ()
    moved_again = not _CLAUSE.isdisjoint(words) or not _MOVES.isdisjoint(
        clause
    )  # up 20 percent, it rose to 12,010
    if not plain(words) or moved_again or (not span and _own_base(words)) or _of_another(last):
        return ()
    if len(earlier) > 1 and restates(earlier[1], last):
        first = earlier[1]
    verb = size_before(first.sentence, first.mention.first) or size_behind(last.sentence, last.mention.stop)
    if verb is None and Kind.MULTIPLE in (first.mention.kind, last.mention.kind):
        verb = Way(1, first.mention.first)
    sizes = (first,) if first is last else (first, last)
    return tuple(Size(one, verb.sign, verb) for one in sizes) if verb else ()


def _of_another(multiple: Claim) -> bool:
    """Return whether a multiple is of what follows it, and no verb: *double the dose* cut the rate."""
    sentence, stop = multiple.sentence, multiple.mention.stop
    of_it = sentence.word(stop) in DETERMINERS and not sentence.word(stop - 1).endswith("d")
    return of_it and multiple.mention.kind is Kind.MULTIPLE


_RESULTS = frozenset("result results resulted lead leads led cause causes caused yield".split())


def sizes_behind(article: Article, end: Claim, way: Way | None) -> tuple[Size, ...]:
    """Return the size that stands behind the ends: to 210, *or 50 percent*; to 210, *a 50 percent* drop."""
    size = next(figures(article, end, 1, bracketed=True), None)
    if size is None:
        return ()
    sentence = size.sentence
    words = sentence.words[end.mention.stop : size.mention.first]
    if not _RESULTS.isdisjoint(words):
        return ()  # from 220 to 250, will result in a 70 percent increase of those who leave
    if words == ("(",) and size.mention.kind is end.mention.kind:
        return ()  # nearly four in ten (38%)
    article_at = {"a", "an"} & set(words[-_FARTHEST:])
    verb = size_behind(sentence, size.mention.stop) if article_at else None
    if verb and _own_base(sentence.words[verb.token + 1 : verb.token + 3]):
        return ()
    told_of = words[-1:] == ("of",) and words[-2:-1] not in ((",",), ("or",)) and _CAUSES.isdisjoint(words)
    if told_of or (words in _SHARPLY and size.word_behind in _ENDS):
        verb = size_before(sentence, size.mention.first)
    set_off = any(words[-len(one) :] == one for one in _RESTATES) or words == (",",)
    restated = size.mention.kind is Kind.SHARE or in_points(size)  # not: up from 200 million, or 1.95 a share
    if verb is None and set_off and restated and sentence.word(size.mention.stop) != "of":
        verb = way
    return (Size(size, verb.sign, verb),) if verb and plain(words) and len(words) <= _FARTHEST * 2 else ()


def _own_base(words: tuple[str, ...]) -> bool:
    """Return whether a size is measured against something else: up 12 percent *on the year*, 5 percent *a year*."""
    pairs = tuple(pairwise(words))
    on = any(one == "on" and other in _PERIODS for one, other in pairs)
    each = _IN.isdisjoint(words) and any(one in _EACH and other in _PERIODS for one, other in pairs)
    return on or each or not _OTHER_BASE.isdisjoint(words)


def restates(one: Claim, other: Claim) -> bool:
    """Return whether a figure gives the same in other words: 12 points, *or 3 percent*."""
    words = one.sentence.words[one.mention.stop : other.mention.first]
    return len(words) <= _FARTHEST and any(words[-len(opener) :] == opener for opener in _RESTATES)


def figures(article: Article, claim: Claim, step: int, *, bracketed: bool = False) -> Iterator[Claim]:
    """Yield the amounts on or back in a sentence; dates ("from March 1986's 238.8") and brackets don't count."""
    stop = claim.index + step * _MOST_FIGURES
    for index in range(claim.index + step, stop, step):
        if not 0 <= index < len(article.claims) or article.claims[index].sentence is not claim.sentence:
            return
        one = article.claims[index]
        if one.mention.kind not in _NO_AMOUNT and (bracketed or not in_brackets(one)) and not is_year(one):
            yield one


def in_brackets(claim: Claim) -> bool:
    """Return whether a figure stands alone in brackets: the same in another unit."""
    before, behind = claim.word_before, claim.sentence.word(claim.stop)
    return before in ("(", ";") and behind in (")", ";")


def is_year(claim: Claim) -> bool:
    """Return whether a count may be a year: from the same 1985 period."""
    text = claim.number.text
    return claim.mention.kind is Kind.COUNT and len(text) == 4 and text.isdecimal() and int(text) in _YEARS


def plain(words: tuple[str, ...], longest: int = _LONGEST) -> bool:
    """Return whether nothing in some words, save what stands in brackets, begins another clause."""
    if "(" in words and ")" in words:
        words = words[: words.index("(")] + words[len(words) - words[::-1].index(")") :]
    return len(words) <= longest and _BARRIERS.isdisjoint(words)
