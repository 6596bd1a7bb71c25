"""An average, and the range of what it was taken from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.build.middle import within
from claimcheck.construction.neighbors import neighbor
from claimcheck.construction.pairs import Pair, range_at, same_sort
from claimcheck.lexicon.grammar import AUXILIARIES, VERBS
from claimcheck.lexicon.numbers import DASHES
from claimcheck.model import Article, Assumes, Claim, Relation
from claimcheck.number import Form
from claimcheck.rule import relation
from claimcheck.text import word_at

_AVERAGES = frozenset("average averaging averages averaged mean median".split())
_IS = frozenset(("of", "was", "is", "at", "being"))
_LED_BY = frozenset(("a", "an", "the", "its", "their"))
_OPENERS = frozenset((",", "(", "with", "and", "for", "or", *DASHES))
_CLOSERS = frozenset((",", ".", ";", ")", "", *DASHES))
_RATES = frozenset(("a", "an", "per", "each"))
_RANGING = frozenset(("ranging", "range", "ranged"))
_BARRIERS = (
    AUXILIARIES | VERBS | frozenset("compared than from to versus against below above up down".split())
)
_NOT_ALL = frozenset(
    "most mostly typically typical usually generally normally normal often many some majority middle depending "
    "percentile quartile interquartile confidence interval".split()
)
_LONGEST_TAIL = 4


@relation(
    holds=(
        "Prices ranged from {low: $5} to {high: $9}, averaging {average: $7}.",
        "The fee varies from {low: 2 percent} to {high: 6 percent} in town. The average is {average: 3 percent}.",
    ),
    never=(
        "Most prices lie between $5 and $9, with an average of $11.",
        "Those earning $20,000 to $50,000 would see cuts averaging $300.",
        "Rates lie between 12 and 18 percent, compared with an average of 21 percent.",
        "It carries 12 to 18 people a day, an average of 100 a week.",
        "Rents range from $500 to $900. On average a family earns $3,000.",
    ),
)
def average(article: Article) -> Iterator[Relation]:
    """An average is no less than the least and no more than the most of what it is taken from.

    Where the range is that of most of them only, the average may well lie outside.
    """
    for claim in article.claims:
        at = _average_word(claim)
        if at is not None and _NOT_ALL.isdisjoint(claim.sentence.words):
            pair = _range_before(article, claim, at) or _range_behind(article, claim)
            if pair:
                yield from _relation(claim, pair)


def _average_word(claim: Claim) -> int | None:
    """Return where the words begin that make a figure an average."""
    words, at = claim.sentence.words, claim.mention.first - 1
    at -= at > 0 and words[at] in _IS
    if at < 0 or words[at] not in _AVERAGES or claim.number.form is Form.VAGUE or claim.number.is_range:
        return None
    return at - (word_at(words, at - 1) in _LED_BY)


def _range_before(article: Article, claim: Claim, at: int) -> Pair | None:
    """Read "between 12 and 18 percent, with an average of 15", and a sentence that begins "The average is 15"."""
    sentence = claim.sentence
    near = article.claims[claim.index - 1] if claim.index else None
    pair = range_at(article, near, -1) if near else None
    if pair is None or not _is_of_all(claim, pair):
        return None
    if near and near.sentence.index == sentence.index - 1:
        alone = at == 0 and sentence.words[0] == "the" and _NOT_ALL.isdisjoint(near.sentence.words)
        return pair if alone else None
    words = sentence.words[pair.stop : at]
    return pair if words and words[-1] in _OPENERS and _is_tail(words[:-1]) else None


def _range_behind(article: Article, claim: Claim) -> Pair | None:
    """Read "an average of 15 percent, ranging from 12 to 18"."""
    near = neighbor(article, claim, 1)
    pair = range_at(article, near, 1) if near else None
    words = claim.sentence.words[claim.stop : pair.first] if pair else ()
    led = words[:1] in ((",",), ("(",)) and not _RANGING.isdisjoint(words)
    return pair if led and _is_tail(words[1:-1]) else None


def _is_tail(words: Sequence[str]) -> bool:
    return len(words) <= _LONGEST_TAIL and _BARRIERS.isdisjoint(words)


def _is_of_all(claim: Claim, pair: Pair) -> bool:
    """Return whether an average is of all, at the same rate: nothing follows, or "a day" for both."""
    words, stop = claim.sentence.words, claim.stop
    behind, rate = claim.sentence.word(stop), pair.other.sentence.words[pair.other.stop :][:2]
    return behind in _CLOSERS or (behind in _RATES and words[stop : stop + 2] == rate)


def _relation(claim: Claim, pair: Pair) -> Iterator[Relation]:
    like = same_sort(claim, pair.other)
    if like is None or not {*like.measure.words[-1:]} <= {*pair.other.measure.words[-1:]}:
        return
    ends = sorted(pair[:2], key=lambda end: end.number.low)
    yield within(like, ends[0], ends[1], Assumes.STATED)
