"""A lead in a poll, and the margin of error that it is said to lie within or outside."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part
from claimcheck.constraint import AtMost, Constraint, Product, Sum, Term
from claimcheck.construction.margins import is_lead
from claimcheck.construction.neighbors import neighbor
from claimcheck.construction.pairs import in_percent
from claimcheck.interval import Interval
from claimcheck.lexicon.grammar import PREPOSITIONS
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.number import BARE, POINT, Allowed, Hedge, Kind
from claimcheck.rounding import allow, rounded
from claimcheck.rule import relation

_SIDES = {"within": 1, "inside": 1, "outside": -1, "beyond": -1}
_ERRORS = (
    ("margin", "of", "error"),
    ("margin", "of", "sampling", "error"),
    ("sampling", "error"),
    ("error", "margin"),
)
_LEADING = frozenset("of is was at about plus or minus - + / (".split())
_NEGATED = frozenset("not n't nearly almost isn't isn’t wasn't wasn’t".split())
_ASKED = frozenset("voters adults respondents people audience likely registered".split())
_GROUP = 6
_NEAR, _FIGURES, _FARTHEST = 20, 60, 12
_POINTS = frozenset((Kind.POINTS, Kind.SHARE))
_AT_LEAST = Allowed(Interval.of("1/2", 2), Interval.of(1, 2))


@relation(
    holds=(
        "Okafor's {lead: four}-point lead is within the poll's {error: 3}-point margin of error.",
        "Okafor's {lead: four}-point lead is within the margin of error, which is plus or minus {error: 3} points.",
        "Okafor leads by {lead: five} points, within the margin of error. Roth said he felt fine. The margin of error "
        "is plus or minus {error: 3} points.",
    ),
    never=(
        "Okafor's four-point lead is not within the poll's 3-point margin of error.",
        "Okafor leads by five points. The margin of error is 3 points.",
        "The margin of error is 3 points. Her 8-point lead among women is within the margin of error.",
        "Okafor leads by five points, and Roth's plan is within the margin of error.",
    ),
)
def poll_lead(article: Article) -> Iterator[Relation]:
    """A lead within the margin of error is at most twice that margin.

    The margin of error is that of one share. The error of the difference of two shares of one poll is larger, but
    never more than twice as large; in a field of many it may be smaller.
    """
    for lead in article.claims:
        side = _side(article, lead) if is_lead(lead) else None
        error = _error_near(article, lead) if side else None
        if side and error:
            yield _relation(lead, error, side)


def _side(article: Article, lead: Claim) -> int | None:
    """Return 1 for a lead that is called within the margin of error, -1 for one outside."""
    words, following = lead.sentence.words, neighbor(article, lead, 1)
    stop = following.mention.first if following else len(words)
    at = next((index for index in range(lead.stop, stop) if words[index] in _SIDES), None)
    if (
        at is None
        or ";" in words[lead.stop : at]
        or _is_of_group(lead)
        or not _NEGATED.isdisjoint(words[at - 2 : at])
        or "error" not in words[at : at + _FARTHEST]
    ):
        return None
    return _SIDES[words[at]]


def _is_of_group(lead: Claim) -> bool:
    """Return whether a lead is one among a few of those asked, whose margin of error is larger: *among women*."""
    words = lead.sentence.words[lead.stop : lead.stop + _GROUP]
    return "among" in words[: _GROUP // 2] and _ASKED.isdisjoint(words)


def _error_near(article: Article, lead: Claim) -> Claim | None:
    """Return the margin of error of the sentence, or the only one that the sentences around it give."""
    around = article.claims[max(0, lead.index - _FIGURES) : lead.index + _FIGURES]
    errors = [
        one for one in around if abs(one.sentence.index - lead.sentence.index) <= _NEAR and _is_error(one)
    ]
    here = [one for one in errors if one.sentence is lead.sentence]
    errors = here or [one for one in errors if one.sentence.word(one.stop) not in PREPOSITIONS]  # for women
    return errors[0] if len({(one.number.low, one.mention.kind) for one in errors}) == 1 else None


def _is_error(claim: Claim) -> bool:
    """Return whether a figure is the size of a margin of error."""
    sentence, stop = claim.sentence, claim.stop
    if claim.mention.kind not in _POINTS and claim.measure.words[-1:] not in (("point",), ("points",)):
        return False
    at = claim.mention.first
    while sentence.word(at - 1) in _LEADING:
        at -= 1
    if sentence.words[at - 2 : at] == (",", "which"):
        at -= 2  # the margin of error, which is 3 points
    behind, before = sentence.words[stop : stop + 4], sentence.words[max(0, at - 4) : at]
    return any(behind[: len(run)] == run or before[-len(run) :] == run for run in _ERRORS)


def _relation(lead: Claim, error: Claim, side: int) -> Relation:
    ahead, margin = (one if one.mention.kind is Kind.SHARE else in_percent(one) for one in (lead, error))
    large, small = _term("lead", ahead), _term("error", margin)
    return Relation(
        "poll-lead",
        (part("lead", ahead, large), part("error", margin, small)),
        (Reading("as written", _within(large, small) if side > 0 else _outside(large, small)),),
        Assumes.STATED if lead.sentence is error.sentence else Assumes.SAME_THING,
        "lead",
    )


def _term(role: str, claim: Claim) -> Term:
    number = claim.number._replace(step=min(claim.number.step, POINT))
    allowed = rounded(number) if number.hedge in (*BARE, Hedge.ABOUT) else allow(number, Kind.POINTS)
    return Term((role, claim.index), allowed)


def _within(lead: Term, error: Term) -> tuple[Constraint, ...]:
    return (Sum(((1, lead), (-2, error)), slack=True),)


def _outside(lead: Term, error: Term) -> tuple[Constraint, ...]:
    """Return the constraint that a lead is at least the margin of error, or half of it among many candidates."""
    times, least = Term(("times", error.key), _AT_LEAST), Term(("least", error.key))
    return (Product(times, error, least, ratio=False), AtMost(least, lead))
