"""Two figures side by side: why they were, or were not, taken to speak of the same thing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, product

from claimcheck.model import Claim, Relation, Result, Status
from claimcheck.report.figures import kind
from claimcheck.report.reading import said_by
from claimcheck.report.safe import one_line
from claimcheck.report.ties import placed, shared_words, tie
from claimcheck.text import Document

_MOST_PAIRS = 8
_STATUS = {
    Status.REFUTED: "refuted",
    Status.FORECAST: "a forecast",
    Status.PLAN: "a plan",
    Status.HYPOTHETICAL: "supposed",
    Status.CORRECTED: "corrected",
    Status.PARTIAL: "counted in part",
    Status.ASSERTED: "given as a fact",
}


def comparison(words: tuple[str, str], result: Result) -> Iterator[tuple[str, list[str]]]:
    """Yield each pair of figures that the words may mean, with what ties it or keeps it apart."""
    one, other = (_meant(figure, result) for figure in words)
    for figure, claims in zip(words, (one, other), strict=True):
        if not claims:
            yield f"no figure “{one_line(figure)}”", []
    for left, right in islice(_pairs(one, other), _MOST_PAIRS):
        heading = f"{placed(left, result.document)} and {placed(right, result.document)}"
        yield heading, list(_reasons(left, right, result))


def _pairs(ones: list[Claim], others: list[Claim]) -> list[tuple[Claim, Claim]]:
    """Return the pairs of different figures, each once, in the order of the text."""
    pairs = {
        (min(one.index, two.index), max(one.index, two.index)): (one, two)
        for one, two in product(ones, others)
    }
    ordered = (pairs[key] for key in sorted(pairs) if key[0] != key[1])
    return [(one, two) if one.index < two.index else (two, one) for one, two in ordered]


def _meant(figure: str, result: Result) -> list[Claim]:
    """Return the figures that some words stand for: those that read so, or else those that hold the words."""
    wanted = " ".join(figure.lower().split())
    texts = [(claim, _text(claim, result.document)) for claim in result.claims]
    return [claim for claim, text in texts if text == wanted] or [
        claim for claim, text in texts if f" {wanted} " in f" {text} "
    ]


def _text(claim: Claim, document: Document) -> str:
    return " ".join(document.quote(claim.mention.span).lower().split())


def _reasons(one: Claim, other: Claim, result: Result) -> Iterator[str]:
    if one.statement == other.statement:
        yield "one statement, made twice: the figure, its hedge and what it counts are the same"
        return
    ties = [relation for relation in result.relations if _joins(relation, one, other)]
    if ties:
        yield from (tie(relation, result.document) for relation in ties)
        return
    yield "not compared: no words tie the two"
    yield from _differences(one, other)
    shared = shared_words(one, other)
    if one.sentence is not other.sentence:
        yield f"both sentences have {', '.join(shared)}" if shared else "their sentences share no word"


def _joins(relation: Relation, one: Claim, other: Claim) -> bool:
    """Return whether a relation speaks of both figures, in these or in the same words elsewhere."""
    spoken = {part.claim.statement for part in relation.parts if part.claim}
    return {one.statement, other.statement} <= spoken


def _differences(one: Claim, other: Claim) -> Iterator[str]:
    """Yield in what the two differ, as far as the text tells."""
    aspects = (
        ("of another sort", kind(one.mention), kind(other.mention)),
        ("in another unit", one.mention.unit, other.mention.unit),
        ("of another event", one.measure.event, other.measure.event),
        ("of other things", one.measure.head, other.measure.head),
        ("from another speaker", said_by(one) or "the article", said_by(other) or "the article"),
        ("in another place", one.scope.place, other.scope.place),
        ("at another time", one.scope.time, other.scope.time),
        ("of another standing", _STATUS[one.scope.status], _STATUS[other.scope.status]),
    )
    for what, left, right in aspects:
        if left != right:
            yield f"{what}: {one_line(left or 'not said')} and {one_line(right or 'not said')}"
