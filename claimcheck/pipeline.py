"""The table of contents: from an article to its findings, one stage a line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from claimcheck.checks import consistent, judge
from claimcheck.claims import build_claims
from claimcheck.fault import Keeper
from claimcheck.model import Article, Conflict, Dropped, Relation, Result, Trouble
from claimcheck.recognize import recognize
from claimcheck.relate import relate
from claimcheck.segment import segment
from claimcheck.settings.suppression import heeded
from claimcheck.solve import conflicts
from claimcheck.text import Document

if TYPE_CHECKING:
    from claimcheck.reading.contract import Heard, ReadBy

    Source = Callable[[Article], Heard]
    """What knows how others read an article: files, or a model."""


def understand(document: Document) -> Article:
    """Return an article with every figure it gives: what it counts, who says so, where it holds."""
    sentences = segment(document)
    mentions = recognize(sentences)
    return Article(document, sentences, build_claims(document, sentences, mentions))


def examine(document: Document) -> Result:
    """Return the claims of an article, what does not add up, and what does."""
    return conclude(understand(document))


def examine_with(sources: Sequence[Source], document: Document) -> Result:
    """Return what an article yields together with what others read in it, as far as they did."""
    article = understand(document)
    heard = [source(article) for source in sources]
    result = conclude(article, [reading for one in heard for reading in one.readings])
    trouble = tuple(
        Trouble(document.path, f"read by rules alone: {one.why_not}", grave=one.grave, partial=True)
        for one in heard
        if one.why_not
    )
    return result._replace(trouble=trouble)


def conclude(article: Article, readings: Sequence[ReadBy] = ()) -> Result:
    """Return what follows from the claims of an article, but for the findings that it asks not to report.

    What others read in it is judged after all that the program reads itself, and changes nothing of that.
    """
    guard = Keeper()
    relations = relate(article, guard)
    found = conflicts(relations)
    dropped: tuple[Dropped, ...] = ()
    if readings:
        for joined in guard("what others read", partial(_with, article, readings, relations, found)):
            relations, found, dropped = joined
    findings, agreeing = judge(article, found, guard), consistent(article, relations, found, guard)
    result = Result(
        article.document,
        article.claims,
        findings,
        agreeing,
        relations,
        found,
        tuple(guard.faults),
        dropped=dropped,
    )
    return heeded(result)


def _with(
    article: Article, readings: Sequence[ReadBy], own: tuple[Relation, ...], found: tuple[Conflict, ...]
) -> Iterator[tuple[tuple[Relation, ...], tuple[Conflict, ...], tuple[Dropped, ...]]]:
    """Yield relations and conflicts together with those of readings, and the relations that were dropped."""
    from claimcheck.reading.judged import clashes, judged

    made = [judged(article, one, own) for one in readings]
    read = tuple(relation for one in made for relation in one.relations)
    dropped = tuple(each for one in made for each in one.dropped)
    yield (*own, *read), (*found, *clashes(own, read, found)), dropped
