"""From mentions to claims: what is counted, who says so, where and when it holds."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.attribution import attribute
from claimcheck.claims.measure import measures_of
from claimcheck.claims.scope import scopes_of
from claimcheck.model import Claim, Measure, Mention, Scope
from claimcheck.number import Kind, Number
from claimcheck.text import Document, Sentence, Span

_MERGED = (Kind.COUNT, Kind.SHARE)


def build_claims(
    document: Document, sentences: tuple[Sentence, ...], mentions: tuple[tuple[Mention, ...], ...]
) -> tuple[Claim, ...]:
    """Return a claim for every mention, in order; `mentions` are those of each sentence."""
    placed = [(sentence, one) for sentence, here in zip(sentences, mentions, strict=True) for one in here]
    chains = attribute(document, sentences, [(sentence, one.span) for sentence, one in placed])
    measured = _measured(sentences, mentions)
    claims: list[Claim] = []
    first: dict[tuple[object, ...], int] = {}
    for index, ((sentence, mention), chain) in enumerate(zip(placed, chains, strict=True)):
        measure, stop, scope = next(measured)
        span = Span(mention.span.start, sentence.span_of(mention.first, stop).end)
        statement = first.setdefault(_statement(index, mention, measure), index)
        claims.append(Claim(index, span, mention, sentence, measure, chain, scope, stop, statement))
    return tuple(claims)


def _measured(
    sentences: tuple[Sentence, ...], mentions: tuple[tuple[Mention, ...], ...]
) -> Iterator[tuple[Measure, int, Scope]]:
    """Yield for each figure what it counts, the token behind its noun phrase, and where it holds.

    It goes sentence by sentence; the last thing counted is what "of them" points to in the next.
    """
    carried = Measure(None, None)
    for sentence, here in zip(sentences, mentions, strict=True):
        if here:
            found = measures_of(sentence, here, carried)
            stops = [stop for _, stop in found]
            for (measure, stop), scope in zip(
                found, scopes_of(sentence, list(zip(here, stops, strict=True))), strict=True
            ):
                yield measure, stop, scope
            carried = next((measure for measure, _ in reversed(found) if measure.head), carried)


def _statement(index: int, mention: Mention, measure: Measure) -> tuple[object, ...]:
    """Return what two claims have in common when they state the same: figure, hedge, event and head."""
    number: Number = mention.number
    known = measure.event is not None and measure.head is not None and mention.kind in _MERGED
    if not known or number.step == number.low == 1:
        return (index,)
    return (mention.kind, number.low, number.high, number.hedge, measure.event, measure.head)
