"""What a model answers, as a reading: numbers of figures become the quotes that they stand for."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from claimcheck.model import Article, Claim
from claimcheck.reading.contract import MOST, BadReading, Quoted, Told, told_of
from claimcheck.reading.kinds import BY_NAME
from claimcheck.reading.prompt import number_of

_DERIVED = re.compile(r"d\d{1,2}")
_NUMBER = re.compile(r"#?(\d{1,6})")
_AROUND = 30
"""Characters of context on both sides of a quote."""


class Answer(NamedTuple):
    """The relations in an answer, and why others of them are none."""

    relations: tuple[Told, ...]
    refused: tuple[str, ...] = ()


def answered(text: str, article: Article) -> Answer:
    """Return what a model answers about an article.

    Raises:
        BadReading: the answer as a whole is none.
    """
    found: list[Told] = []
    refused: list[str] = []
    by_number = {number_of(claim): claim for claim in article.claims}
    for record in _records(text):
        try:
            found.append(told_of(_with_quotes(record, article, by_number)))
        except BadReading as error:
            refused.append(str(error))
    return Answer(tuple(found), tuple(refused))


def merged(answers: Iterable[Answer]) -> Answer:
    """Return the answers to several windows as one, without what two of them tell."""
    every = list(answers)
    relations = dict.fromkeys(one for answer in every for one in answer.relations)
    return Answer(tuple(relations), tuple(why for answer in every for why in answer.refused))


def quoted(role: str, claim: Claim, article: Article) -> Quoted:
    """Return a figure in a role as a reading quotes it."""
    span, text = claim.mention.span, article.document.text
    start, end = max(0, span.start - _AROUND), min(len(text), span.end + _AROUND)
    while start > 0 and start < span.start and not text[start - 1].isspace():
        start += 1
    while end < len(text) and end > span.end and not text[end].isspace():
        end -= 1
    return Quoted(role, article.document.quote(span), text[start:end].strip(), number_of(claim))


def _records(text: str) -> list[object]:
    """Return the relations in an answer; some models put it in a fence, or words around it."""
    start, end = text.find("{"), text.rfind("}")
    try:
        value = json.loads(text[start : end + 1])
    except (ValueError, RecursionError):
        raise BadReading("the answer is no JSON") from None
    relations = value.get("relations") if isinstance(value, Mapping) else None
    if not isinstance(relations, list):
        raise BadReading("the answer has no list of relations")
    if len(relations) > MOST:
        raise BadReading(f"the answer has {len(relations):,} relations; at most {MOST} are read")
    return relations


def _with_quotes(record: object, article: Article, by_number: Mapping[int, Claim]) -> object:
    """Return a relation with quotes in place of numbers."""
    if not isinstance(record, Mapping) or not isinstance(record.get("figures"), list):
        return record
    kind = BY_NAME.get(str(record.get("kind")))
    figures = []
    for one in record["figures"]:
        name, said = (
            (str(one.get(key, "")) for key in ("role", "figure")) if isinstance(one, Mapping) else ("", "")
        )
        role = kind.role(name) if kind else None
        if role and not role.sorts:
            figures.append({"role": name, "quote": said})
        elif _DERIVED.fullmatch(said):
            figures.append({"role": name, "derived": said})
        else:
            found = _NUMBER.fullmatch(said.strip())
            claim = by_number.get(int(found[1])) if found else None
            if claim is None:
                raise BadReading(f"there is no figure {said!r}")
            figures.append(quoted(name, claim, article)._asdict())
    return {**record, "figures": figures}
