"""CC206."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from claimcheck.construction.listing import is_dash
from claimcheck.construction.neighbors import within
from claimcheck.lexicon.numbers import UNITS
from claimcheck.model import Article, Claim, Fit, Quote, Severity
from claimcheck.number import Kind
from claimcheck.rule import Inspection, Wording, inspects
from claimcheck.text import Sentence, Span
from claimcheck.wording.quoting import bare, listed, sentence_case

_EACH, _AT = frozenset(("each", "apiece")), frozenset("in at for from on to by".split())
_MOST = 12
_OPEN = frozenset("including include includes among elsewhere other others another rest least about".split())


class _Each(NamedTuple):
    """So many each in several places: how many, in how many places at least and at most, and where it is said."""

    size: int
    least: int
    most: int
    span: Span


@inspects(
    "CC206",
    severity=Severity.WARNING,
    bad=(
        "{Twenty-five} people have died: {12} in Ebern, {five} in Lund, {four} in Kiel and {one each in Ayr, Hull and "
        "Dorran}.",
        "The army lost {15} men: {six} in Ebern, {four} in Lund, and {two each in Ayr and Hull}.",
        "It opened {nine} shops: {three} in Ebern and {two each in Lund and Kiel}.",
        "Police made {30} arrests — {20} in Ebern and {five apiece in Lund, Kiel and Ayr}.",
        "The cup drew {11} teams: {five} from Ebern, {three} from Lund and {one each from Kiel and Ayr}.",
    ),
    good=(
        "Twenty-four people have died: 12 in Ebern, five in Lund, four in Kiel and one each in Ayr, Hull and Dorran.",
        "The army lost 14 men: six in Ebern, four in Lund, and two each in Ayr and Hull.",
        "Twenty-five people have died, including 12 in Ebern and one each in Ayr and Hull.",
        "The cup drew 11 teams: five from Ebern, three from Lund, one each from Kiel and Ayr, and the host.",
        "It opened nine shops: three in Ebern and two each in Lund, Kiel and elsewhere.",
        "Two men won $5 each in Ebern and Lund: 12 others won nothing.",
    ),
)
def each_listed_mismatch(article: Article) -> Iterator[Inspection | None]:
    """A list with "one each in" some places adds up to its total.

    "12 in Ebern, five in Lund and one each in Ayr, Hull and Dorran" are 20, for each place that is named counts.

    Limits: the total in front of a colon or a dash, all parts behind it without nouns of their own, and "each" with the
    last of them.
    """
    for sentence in article.sentences:
        if not _EACH.isdisjoint(sentence.words):
            claims = [
                one
                for one in within(article, sentence.index, sentence.index)
                if one.mention.kind is Kind.COUNT
            ]
            each = _each(sentence)
            if (
                each
                and len(claims) > 1
                and all(one.number.is_whole for one in claims)
                and _OPEN.isdisjoint(sentence.words)
            ):
                total, *parts = [one for one in claims if not one.mention.span.within(each.span)]
                if (
                    parts
                    and _opens(total, parts[0])
                    and all(one.span.end <= each.span.start for one in parts)
                ):
                    yield _judged(article, total, parts, each)


def _each(sentence: Sentence) -> _Each | None:
    """Return "one each in Ayr, Hull and Dorran", if it ends the list."""
    words = sentence.words
    at = next((index for index, word in enumerate(words) if word in _EACH), 0)
    before = sentence.word(at - 1)
    size = int(before) if before.isdecimal() and len(before) < 4 else UNITS.get(before, 0)
    if not size or sentence.word(at + 1) not in _AT:
        return None
    stop = next(
        (
            index
            for index in range(at + 2, len(words))
            if words[index] in (".", ";", ")") or is_dash(sentence, index)
        ),
        0,
    )
    names = words[at + 2 : stop]
    if not stop or not all(
        sentence.capital(index) or words[index] in (",", "and", "the", "of") for index in range(at + 2, stop)
    ):
        return None
    commas = names.count(",") - sum(one == "," and other == "and" for one, other in pairwise(names))
    ands = names.count("and")
    return (
        _Each(size, commas + 1 + (ands > 0), commas + 1 + ands, sentence.span_of(at - 1, stop))
        if ands
        else None
    )


def _opens(total: Claim, first: Claim) -> bool:
    """Return whether a list of all opens between a total and its first part."""
    words, at = total.sentence.words, first.mention.first - 1
    signed = words[at] == ":" or is_dash(total.sentence, at)
    return signed and at - total.stop < _MOST and total.measure.head is not None


def _judged(article: Article, total: Claim, parts: list[Claim], each: _Each) -> Inspection | None:
    some = sum(int(one.number.low) for one in parts)
    least, most = some + each.size * each.least, some + each.size * each.most
    if least <= total.number.low <= most:
        return None
    document = article.document
    said = " ".join(document.quote(each.span).split())
    numbers = [*(bare(document, one) for one in parts), said]
    figures = " + ".join(str(int(one.number.low)) for one in parts)
    working = f"{figures} + {each.size * each.most} = {most}"
    return Inspection(
        Severity.WARNING,
        Wording(
            sentence_case(f"{listed(numbers)} make {most}, not {bare(document, total)}."),
            working,
            (Fit("total", str(most), total.mention.span),),
        ),
        (
            Quote("total", total.mention.span),
            *(Quote("part", one.mention.span) for one in parts),
            Quote("each", each.span),
        ),
    )
