"""CC708."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import groupby
from typing import NamedTuple

from claimcheck.bind import counted_out
from claimcheck.doubt import is_slip
from claimcheck.interval import Interval
from claimcheck.lexicon.budgets import BROUGHT_IN, COMES_IN, GOES_OUT, LEFT, SPENT, TRADE
from claimcheck.model import Article, Claim, Fit, Quote, Severity, Status
from claimcheck.number import Form, Kind
from claimcheck.rounding import allow, exact
from claimcheck.rule import Inspection, Wording, inspects
from claimcheck.wording.figures import figure
from claimcheck.wording.quoting import bare, listed, sentence_case

_BACK, _REACH, _FAR, _FARTHEST = 2, 7, 12, 2
_STOPS = frozenset(("versus", "compared", "than", "from", "while", "but", ";"))
_OTHERS = frozenset(
    "cuts growth wider narrower forecast estimate target estimated expected expects expect widen "
    "budgeted previous earlier year-earlier net gross operating record pretax pre-tax tax underlying".split()
)
_CHANGED = frozenset(
    "rose fell grew widened narrowed shrank increased decreased dropped climbed jumped declined swelled rising falling "
    "up down rise fall increase decrease change cut".split()
)
_LEAVES = frozenset("leave leaves leaving left".split())
_TOLD = frozenset((Status.ASSERTED, Status.FORECAST, Status.PLAN))
_LEVEL = frozenset(("to", "at", "reached", "hit", "totaled", "totalled"))


class _Side(NamedTuple):
    """A sum that comes in (1) or goes out (-1), or what is left of both (0), and whether it is one of trade."""

    claim: Claim
    side: int
    trade: bool
    sign: int


class _Budget(NamedTuple):
    """What comes in, what goes out, and what is said to be left: with 1, a surplus; -1, a deficit; 0, either."""

    comes: tuple[Claim, ...]
    goes: tuple[Claim, ...]
    left: Claim
    sign: int

    @property
    def made(self) -> Fraction:
        """What is left, below zero if more goes out."""
        return sum((one.number.low for one in self.comes), Fraction(0)) - sum(
            (one.number.low for one in self.goes), Fraction(0)
        )


@inspects(
    "CC708",
    severity=Severity.WARNING,
    bad=(
        "Revenue came to {$4.2 billion} and spending to {$4.9 billion}, leaving a deficit of {$1.2 billion}.",
        "Exports were {$31.4 billion} in May and imports {$28.1 billion}, for a trade surplus of {$4.3 billion}.",
        "The town takes in {$41.2 million}. Its spending of {$43.5 million} leaves a shortfall of {$3.2 million}.",
        "It had a trade deficit of {$2.6 billion} in May. Exports were {$8.1 billion} and imports {$9.7 billion}.",
        "The town would spend {$41.2 million}. Taxes bring in {$29.8 million}, aid is put at {$7.1 million} and fees "
        "at {$3 million}. That leaves a hole of {$1.9 million}.",
        "Takings were {€3.2 million} against expenses of {€2.9 million}, so it made a profit of {€600,000}.",
        "The city has revenue of {$231 million} and expenditures of {$227 million}, a deficit of {$4 million}.",
    ),
    good=(
        "Revenue came to $4.2 billion and spending to $4.9 billion, leaving a deficit of $700 million.",
        "Exports were $31.4 billion and imports $28.1 billion, for a trade surplus of $3.3 billion.",
        "Exports were $31.4 billion and imports $28.1 billion. The budget deficit was $4.3 billion.",
        "Exports rose $1.4 billion and imports $2.1 billion, for a trade deficit of $4.3 billion.",
        "Revenue was $4.2 billion and spending $4.9 billion, against a deficit of $900 million a year earlier.",
        "Revenue was $4.2 billion and spending about $5 billion, leaving a deficit of $700 million.",
        "Exports were $31.4 billion in May and imports $28.1 billion, for a surplus of $9.9 billion this year.",
    ),
)
def balance_mismatch(article: Article) -> Iterator[Inspection | None]:
    """What comes in, less what goes out, is the surplus or the deficit.

    Revenue less spending, exports less imports: where a text gives both and what is left, this can be computed, and
    whether it is a surplus or a deficit. Rounding is granted to each. Where several figures of one side stand near,
    those that fit are taken.

    Limits: sums of money with the word for what they are right in front or behind, within three sentences; changes,
    forecasts and figures of another year are left alone.
    """
    for _, claims in groupby(_sums(article), key=lambda one: one.sentence.role):
        sides = [side for claim in claims if (side := _side(claim))]
        for left in (one for one in sides if not one.side):
            found = list(_budgets(left, sides))
            if any(map(_fits, found)):
                yield None
            else:
                slips = [one for one in found if _is_slip(one, alone=len(found) == 1)]
                if len(slips) == 1:
                    yield _inspection(article, slips[0])


def _is_slip(budget: _Budget, *, alone: bool) -> bool:
    """Return whether a budget has what is left on the wrong side, or nearly right.

    Of several budgets one is meant only if its sentence says that this is what it leaves.
    """
    left = budget.left.number.low
    if abs(budget.made) == left:
        return True
    leaves = not _LEAVES.isdisjoint(budget.left.sentence.words)
    one_sentence = all(one.sentence is budget.left.sentence for one in (*budget.comes, *budget.goes))
    return is_slip(left, abs(budget.made), _FARTHEST, scaled=one_sentence) if alone or leaves else False


def _sums(article: Article) -> Iterator[Claim]:
    for claim in article.claims:
        number = claim.number
        plain = number.form is not Form.VAGUE and not number.is_range and number.low > 0
        if claim.mention.kind is Kind.MONEY and plain and claim.scope.status in _TOLD:
            yield claim


def _side(claim: Claim) -> _Side | None:
    """Return on which side a sum is, by the nearest word for one in front of it, or right behind."""
    sentence, first, stop = claim.sentence, claim.mention.first, claim.mention.stop
    behind = [sentence.word(stop + at) for at in range(3)]
    if not _OTHERS.isdisjoint(behind):
        return None
    if (
        behind[0] in ("in", "of", "worth")
        or behind[0] in LEFT
        or behind[0].endswith(("-", "budget", "trade"))
    ):
        for at, word in enumerate(behind):
            if (found := _named(claim, word, behind[:at])) is not None:
                return found
    level = claim.word_before in _LEVEL
    for at in range(first - 1, max(-1, first - 1 - (_FAR if level else _REACH)), -1):
        word = sentence.words[at]
        if word in _STOPS or word in _OTHERS or word in (".", ")"):
            return None
        if not level and (word in _CHANGED or word[0].isdigit()):
            return None
        if (found := _named(claim, word, sentence.words[max(0, at - 2) : at])) is not None:
            return None if {*sentence.words[max(0, at - 2) : first]} & _OTHERS else found
    return None


def _named(claim: Claim, word: str, before: Sequence[str]) -> _Side | None:
    if word in LEFT:
        return _Side(claim, 0, "trade" in before, LEFT[word])
    if word in COMES_IN or word in GOES_OUT:
        return _Side(claim, 1 if word in COMES_IN else -1, word in TRADE, 0)
    if word in BROUGHT_IN or word in SPENT:
        return _Side(claim, 1 if word in BROUGHT_IN else -1, False, 0)
    return None


def _budgets(left: _Side, sides: Sequence[_Side]) -> Iterator[_Budget]:
    """Yield what may be meant: one sum of each side, or all of them."""
    here = left.claim.sentence.index
    near = [
        one
        for one in sides
        if one.side
        and one.claim.mention.unit == left.claim.mention.unit
        and -_BACK <= one.claim.sentence.index - here <= 1
    ]
    words = left.claim.sentence.words
    alone = "budget" not in words and any(one.trade for one in near) and all(one.trade for one in near)
    trade = left.trade or alone
    near = [one for one in near if one.trade == trade]
    comes = [one.claim for one in near if one.side > 0]
    goes = [one.claim for one in near if one.side < 0]
    for one in comes:
        for other in goes:
            yield _Budget((one,), (other,), left.claim, left.sign)
    if comes and goes and len(comes) + len(goes) > 2:
        yield _Budget(tuple(comes), tuple(goes), left.claim, left.sign)


def _fits(budget: _Budget) -> bool:
    """Return whether what is left may be what a budget leaves, with all figures rounded, and the right way."""
    figures = (*budget.comes, *budget.goes, budget.left)
    read = exact if counted_out(figures) and all(one.number.form is Form.INTEGER for one in figures) else None
    terms = [read(one.number).hard if read else allow(one.number, Kind.MONEY).hard for one in figures]
    total = Interval.of(0)
    for place, term in enumerate(terms[:-1]):
        total = total.plus(term if place < len(budget.comes) else term.negated())
    left = terms[-1]
    ways = [left] if budget.sign > 0 else [left.negated()] if budget.sign < 0 else [left, left.negated()]
    return any(not total.meet(way).empty for way in ways)


def _inspection(article: Article, budget: _Budget) -> Inspection:
    document, unit = article.document, budget.left.mention.unit
    comes, goes = (listed([bare(document, one) for one in ones]) for ones in (budget.comes, budget.goes))
    made = figure(abs(budget.made), Kind.MONEY, unit=unit)
    noun = "a surplus" if budget.made > 0 else "a deficit"
    said = bare(document, budget.left)
    wrong_way = abs(budget.made) == budget.left.number.low
    message = (
        f"{comes} less {goes} leaves {noun} of {made}, not {'the other way round' if wrong_way else said}."
    )
    if wrong_way:
        message = f"{comes} less {goes} leaves {noun} of {said}, not the other way round."
    fits = () if wrong_way else (Fit("left", made, budget.left.mention.span),)
    quotes = (
        *(Quote("in", one.mention.span) for one in budget.comes),
        *(Quote("out", one.mention.span) for one in budget.goes),
        Quote("left", budget.left.mention.span),
    )
    working = f"{comes} − {goes} = {'' if budget.made > 0 else '−'}{made}"
    return Inspection(Severity.WARNING, Wording(sentence_case(message), working, fits), quotes)
