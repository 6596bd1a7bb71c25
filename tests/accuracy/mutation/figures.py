"""Change a figure of a relation that adds up, by a factor that no rounding of its figures allows."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.constraint import Constraint, Term
from claimcheck.interval import Interval
from claimcheck.model import Article, Assumes, Claim, Part, Relation
from claimcheck.number import Allowed, Form, Kind
from claimcheck.solve import conflicts
from claimcheck.text import Span
from claimcheck.worlds import tied
from tests.accuracy.mutation.spoiled import Spoiled, spoil

OLDEST = 115
"""Beyond it, nobody would read an age."""
FACTORS = tuple(Fraction(one) for one in ("1.5", "2", "0.5", "3", "0.3", "1.25", "6", "10", "0.15"))
_FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")
_ONE = Interval.of(1)
_PLAIN = (Form.INTEGER, Form.DECIMAL, Form.SCALED)
_FAR = Fraction(15, 100)
_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
).split()


def spoiled_figures(
    article: Article, relations: Sequence[Relation], draw: random.Random
) -> Iterator[Spoiled]:
    """Yield, for each relation of an article that is computed and holds, a text that breaks it."""
    for relation in relations:
        computed = all(part.claim for part in relation.parts) or tied((relation,))
        if computed and relation.assumes is not Assumes.SAME_SOURCE and not conflicts((relation,)):
            found = _spoil(article, relation, _companions(relation, relations), draw)
            if found:
                yield found


def _companions(relation: Relation, relations: Sequence[Relation]) -> list[Relation]:
    """Return what a relation needs to be judged: of one pair of currencies no rate can be wrong."""
    return [one for one in relations if one.kind == relation.kind == "exchange" and one is not relation]


def _spoil(
    article: Article, relation: Relation, companions: list[Relation], draw: random.Random
) -> Spoiled | None:
    """Return the text with another figure in place of one of a relation, if there is one that cannot be."""
    parts = [(part, part.claim) for part in relation.parts if part.claim and _is_plain(part.claim)]
    draw.shuffle(parts)
    text = article.document.text
    for part, claim in parts:
        start = text.find(_written(claim), claim.mention.core.start)
        for factor in draw.sample(FACTORS, len(FACTORS)):
            words = _rewritten(claim, factor)
            if words and start >= 0 and _cannot_hold(relation, part, _ratio(words, claim), companions):
                old = Span(start, start + len(_written(claim)))
                places = tuple(one.span for one in relation.parts)
                return spoil(relation.kind, text, old, words, places, relation)
    return None


def _is_plain(claim: Claim) -> bool:
    number = claim.number
    plain = number.form in _PLAIN and not number.is_range and number.low > 0
    return plain and claim.mention.kind is not Kind.DATE and bool(_written(claim))


def _written(claim: Claim) -> str:
    """Return the digits of a figure, or the word for a small one."""
    text = claim.number.text
    match = _FIGURE.match(text)
    if match:
        return match[0]
    return text if text.lower() in _WORDS else ""


def _ratio(words: str, claim: Claim) -> Fraction:
    """Return what a figure was really multiplied by: its shape may not have room for all digits of the factor."""
    new, old = (
        Fraction(text.replace(",", "")) if text[0].isdigit() else Fraction(_WORDS.index(text.lower()))
        for text in (words, _written(claim))
    )
    return new / old


def _rewritten(claim: Claim, factor: Fraction) -> str | None:
    """Return a figure times a factor in the shape of the old; `None` when it cannot be written so."""
    written = _written(claim)
    if not written[0].isdigit():
        new = _WORDS.index(written.lower()) * factor
        return _WORDS[int(new)] if new.denominator == 1 and 0 < new < len(_WORDS) else None
    new = Fraction(written.replace(",", "")) * factor
    if claim.mention.kind is Kind.AGE and new > OLDEST:
        return None
    places = len(written.partition(".")[2])
    text = f"{float(new):,.{places}f}" if "," in written or new < 1000 else f"{float(new):.{places}f}"
    value = Fraction(text.replace(",", ""))
    return text if value and (value == new or places or new > 20) else None


def _cannot_hold(relation: Relation, part: Part, factor: Fraction, companions: list[Relation]) -> bool:
    """Return whether a relation is broken for certain when one figure is multiplied."""
    assert part.term.allowed
    fresh = Allowed(*(_multiplied(one, factor, part.role) for one in part.term.allowed))
    found = conflicts([_renewed(one, part.term, fresh) for one in (relation, *companions)])
    return bool(found) and found[0].hard and (found[0].gap is None or found[0].gap > _FAR)


def _renewed(relation: Relation, term: Term, fresh: Allowed) -> Relation:
    """Return a relation in which one quantity may stand for something else; others may speak of it, too."""
    return relation._replace(
        parts=tuple(_with(one, term, fresh) for one in relation.parts),
        readings=tuple(
            reading._replace(constraints=tuple(_rebuilt(one, term, fresh) for one in reading.constraints))
            for reading in relation.readings
        ),
    )


def _multiplied(interval: Interval, factor: Fraction, role: str) -> Interval:
    """Return an interval times a factor; of "up 25 percent", which is held as 1.25, only the percentage."""
    times = Interval.of(factor)
    if role == "percent":
        return interval.minus(_ONE).times(times).plus(_ONE)
    return interval.times(times)


def _with(part: Part, term: Term, allowed: Allowed) -> Part:
    return part._replace(term=part.term._replace(allowed=allowed)) if part.term.key == term.key else part


def _rebuilt(constraint: Constraint, term: Term, allowed: Allowed) -> Constraint:
    """Return a constraint in which one quantity may stand for something else."""

    def renewed(one: Term) -> Term:
        return one._replace(allowed=allowed) if one.key == term.key else one

    if hasattr(constraint, "addends"):
        return constraint._replace(addends=tuple((sign, renewed(one)) for sign, one in constraint.addends))
    return constraint._replace(
        **{field: renewed(one) for field, one in constraint._asdict().items() if isinstance(one, Term)}
    )
