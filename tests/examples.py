"""The examples of the rules. Each is examined once, whichever tests look at what came of it."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import pytest

from claimcheck.model import Article, Finding, Result
from claimcheck.pipeline import conclude, understand
from claimcheck.read import read_text
from claimcheck.rule import Check, Recognizer, Relator, discover, unmark

CHECKS = discover("claimcheck.checks", Check)
RELATORS = discover("claimcheck.relate", Relator)
RECOGNIZERS = discover("claimcheck.recognize", Recognizer)


class Examined(NamedTuple):
    """A text as it was understood, and what followed."""

    article: Article
    result: Result

    @property
    def finding(self) -> Finding:
        """The first finding."""
        return self.result.findings[0]


@cache
def understood(text: str) -> Article:
    """Return the article that a text is, with its claims."""
    return understand(read_text(text, "example"))


@cache
def examined(marked: str) -> Examined:
    """Return what follows from an example, its braces removed."""
    article = understood(unmark(marked).text)
    return Examined(article, conclude(article))


def cases(rules: tuple, field: str) -> list:
    """Return a parameter for each example in a field of some rules: the rule and the example."""
    return [
        pytest.param(rule, text, id=f"{rule.name}-{number}")
        for rule in rules
        for number, text in enumerate(getattr(rule, field), start=1)
    ]


def texts(rules: tuple, field: str) -> list:
    """Return a parameter for each example in a field of some rules: the example alone."""
    return [pytest.param(one.values[1], id=one.id) for one in cases(rules, field)]
