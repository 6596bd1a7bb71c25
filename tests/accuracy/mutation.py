"""Mutation: change one figure of a relation that adds up in real text, read the text again, and see it flagged.

Every relation that states all its quantities is spoiled once, by a factor that no rounding of its figures
allows. What is flagged must be flagged at the changed figure or at one that it is tied to.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from claimcheck.constraint import Constraint, Term
from claimcheck.interval import Interval
from claimcheck.model import Assumes, Claim, Part, Relation
from claimcheck.number import Allowed, Form, Kind
from claimcheck.pipeline import examine, understand
from claimcheck.read import read_text
from claimcheck.relate import relate
from claimcheck.solve import conflicts
from claimcheck.text import Document, Span
from tests.accuracy.article import ALARMS, records, with_title

FACTORS = tuple(Fraction(one) for one in ("1.5", "2", "0.5", "3", "0.3", "1.25", "6", "10", "0.15"))
_FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")
_ONE = Interval.of(1)
_PLAIN = (Form.INTEGER, Form.DECIMAL, Form.SCALED)


def score(path: Path, *, first: int | None, show: bool) -> None:
    """Print, by kind of relation, how many spoiled texts are flagged; `show` lists the misses."""
    draw = random.Random(path.name)
    spoiled: Counter[str] = Counter()
    flagged: Counter[str] = Counter()
    for record in records(path, first):
        document = read_text(with_title(record), record["id"])
        holding = list(_adding_up(document))
        for relation in holding:
            found = _spoil(document, relation, _tied_to(relation, holding), draw)
            if found is None:
                continue
            part, text = found
            spoiled[relation.kind] += 1
            if _is_flagged(text, relation):
                flagged[relation.kind] += 1
            elif show:
                print(f"  missed {relation.kind} in {record['id']}: {_around(text, part.span)}")
    for kind, count in sorted(spoiled.items()):
        print(f"  {kind}: {flagged[kind]} of {count} changed figures flagged ({flagged[kind] / count:.0%})")
    total = sum(spoiled.values())
    print(f"  all: {sum(flagged.values())} of {total} ({sum(flagged.values()) / max(total, 1):.1%})")


def _adding_up(document: Document) -> Iterator[Relation]:
    """Yield the relations of an article that are stated in full and hold."""
    for relation in relate(understand(document)):
        full = all(part.claim for part in relation.parts)
        if full and relation.assumes is not Assumes.SAME_SOURCE and not conflicts((relation,)):
            yield relation


def _tied_to(relation: Relation, others: list[Relation]) -> list[Relation]:
    """Return the relations with which one shares a quantity that nobody states: a rate of exchange."""
    free = {term.key for one in relation.constraints for term in one.terms if term.allowed is None}
    return [
        other
        for other in others
        if other is not relation and any(term.key in free for one in other.constraints for term in one.terms)
    ]


def _spoil(
    document: Document, relation: Relation, tied: list[Relation], draw: random.Random
) -> tuple[Part, str] | None:
    """Return a figure of a relation and the text with another in its place that no rounding allows."""
    parts = [part for part in relation.parts if part.claim and _is_plain(part.claim)]
    draw.shuffle(parts)
    for part in parts:
        claim = part.claim
        assert claim is not None
        for factor in draw.sample(FACTORS, len(FACTORS)):
            digits = _digits(claim.number.low * factor, claim)
            if digits and _cannot_hold(relation, part, factor, tied):
                start = document.text.index(_written(claim), claim.mention.core.start)
                rest = document.text[start + len(_written(claim)) :]
                return part, document.text[:start] + digits + rest
    return None


def _is_plain(claim: Claim) -> bool:
    text = _written(claim)
    number = claim.number
    if claim.mention.kind is Kind.DATE:
        return False
    return number.form in _PLAIN and not number.is_range and text[:1].isdigit() and number.low > 0


def _written(claim: Claim) -> str:
    """Return the digits of a figure."""
    match = _FIGURE.match(claim.number.text)
    return match[0] if match else ""


def _digits(value: Fraction, claim: Claim) -> str | None:
    """Return a new value in the shape of the old figure; `None` when it cannot be written so."""
    written = _written(claim)
    old = Fraction(written.replace(",", ""))
    new = old * value / claim.number.low
    places = len(written.partition(".")[2])
    text = f"{float(new):,.{places}f}" if "," in written or new < 1000 else f"{float(new):.{places}f}"
    return text if Fraction(text.replace(",", "")) == new or places or new > 20 else None


def _cannot_hold(relation: Relation, part: Part, factor: Fraction, tied: list[Relation]) -> bool:
    """Return whether a relation, or what it is tied to, is broken for certain when one figure is multiplied."""
    assert part.term.allowed
    fresh = Allowed(*(_multiplied(one, factor, part.role) for one in part.term.allowed))
    found = conflicts([_spoiled(one, part.term, fresh) for one in (relation, *tied)])
    return bool(found) and found[0].hard and (found[0].gap is None or found[0].gap * 100 > 15)


def _spoiled(relation: Relation, term: Term, fresh: Allowed) -> Relation:
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


def _is_flagged(text: str, relation: Relation) -> bool:
    """Return whether a changed text gets an alarm that quotes a figure of the relation."""
    spans = [part.span for part in relation.parts]
    slack = 3
    near = [Span(span.start - slack, span.end + slack) for span in spans]
    alarms = [one for one in examine(read_text(text, "")).findings if one.severity in ALARMS]
    return any(quote.span.overlaps(span) for one in alarms for quote in one.quotes for span in near)


def _around(text: str, span: Span) -> str:
    before, after = text[max(0, span.start - 90) : span.start], text[span.end : span.end + 60]
    return " ".join(f"{before}[{text[span.start : span.end]}]{after}".split())
