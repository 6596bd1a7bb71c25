"""From mentions to claims: what is counted, who says so, where and when it holds."""

from __future__ import annotations

from claimcheck.claims.attribution import attribute
from claimcheck.claims.measure import measure_of
from claimcheck.claims.scope import scope_of
from claimcheck.model import Claim, Document, Measure, Mention, Sentence, Span
from claimcheck.rounding import Number


def build_claims(
    document: Document, sentences: tuple[Sentence, ...], mentions: tuple[tuple[Mention, ...], ...]
) -> tuple[Claim, ...]:
    """Return a claim for every mention, in order; `mentions` are those of each sentence."""
    placed = [(sentence, one) for sentence, here in zip(sentences, mentions, strict=True) for one in here]
    chains = attribute(document, sentences, [(sentence, one.span) for sentence, one in placed])
    claims: list[Claim] = []
    first: dict[tuple[object, ...], int] = {}
    for index, ((sentence, mention), chain) in enumerate(zip(placed, chains, strict=True)):
        measure, stop = measure_of(sentence, mention)
        span = Span(mention.span.start, sentence.tokens[stop - 1].end)
        scope = scope_of(sentence, mention, stop)
        statement = first.setdefault(_statement(index, mention, measure), index)
        claims.append(Claim(index, span, mention, sentence, measure, chain, scope, stop, statement))
    return tuple(claims)


def _statement(index: int, mention: Mention, measure: Measure) -> tuple[object, ...]:
    """Return what two claims have in common when they state the same: figure, hedge, event and head."""
    number: Number = mention.number
    if measure.event is None or measure.head is None or number.step == number.low == 1:
        return (index,)
    return (mention.kind, number.low, number.high, number.hedge, measure.event, measure.head)
