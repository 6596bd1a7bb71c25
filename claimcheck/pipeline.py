"""The table of contents: from an article to its findings, one stage a line."""

from __future__ import annotations

from claimcheck.checks import consistent, judge
from claimcheck.claims import build_claims
from claimcheck.fault import Keeper
from claimcheck.model import Article, Result
from claimcheck.recognize import recognize
from claimcheck.relate import relate
from claimcheck.segment import segment
from claimcheck.settings.suppression import heeded
from claimcheck.solve import conflicts
from claimcheck.text import Document


def understand(document: Document) -> Article:
    """Return an article with every figure it gives: what it counts, who says so, where it holds."""
    sentences = segment(document)
    mentions = recognize(sentences)
    return Article(document, sentences, build_claims(document, sentences, mentions))


def examine(document: Document) -> Result:
    """Return the claims of an article, what does not add up, and what does."""
    return conclude(understand(document))


def conclude(article: Article) -> Result:
    """Return what follows from the claims of an article, but for the findings that it asks not to report."""
    guard = Keeper()
    relations = relate(article, guard)
    found = conflicts(relations)
    findings, agreeing = judge(article, found, guard), consistent(article, relations, found, guard)
    result = Result(
        article.document, article.claims, findings, agreeing, relations, found, tuple(guard.faults)
    )
    return heeded(result)
