"""A reading as records, and from and to JSON: its shape is checked here, and nothing of what it says."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from claimcheck.reading.kinds import BY_NAME, SCALES
from claimcheck.text import Document

SCHEMA = 1
"""The version of the contract, raised when something that a program may rely on goes or changes."""
SURE = ("stated", "likely")
MOST = 500
"""More relations than this no article has; a reader that gives more has lost its way."""
_LONGEST = 400
"""No figure and no context is longer, in characters."""


class BadReading(Exception):
    """What should be a reading, or an answer of a model, is none; the message is one line."""


class Quoted(NamedTuple):
    """A figure in a role, by the words of the text; or, with `derived`, a quantity that the text only implies."""

    role: str
    quote: str
    context: str = ""
    index: int | None = None  # type: ignore[assignment]  # it hides tuple.index, which nobody needs here
    derived: str | None = None


class Told(NamedTuple):
    """A relation as somebody read it, and nothing more: not placed in the text, and not yet believed."""

    kind: str
    figures: tuple[Quoted, ...]
    direction: str = ""
    scale: int = 1
    sure: str = SURE[0]

    def quoted(self, role: str) -> tuple[Quoted, ...]:
        """Return what stands in a role."""
        return tuple(one for one in self.figures if one.role == role)


class ReadBy(NamedTuple):
    """What one reader read in one article, which is known by the hash of its text; `path` is for people."""

    reader: str
    sha256: str
    relations: tuple[Told, ...]
    path: str = ""


class Heard(NamedTuple):
    """What a source has to say of an article, or why it says nothing; `grave`, where it should have."""

    readings: tuple[ReadBy, ...]
    why_not: str = ""
    grave: bool = False


def hash_of(document: Document) -> str:
    """Return what an article is known by: the SHA-256 of its text without mark-up."""
    from hashlib import sha256

    return sha256(document.text.encode("utf-8", "replace")).hexdigest()


def dumped(reading: ReadBy) -> str:
    """Return a reading as JSON, on one line for each relation, so that a person can review and correct it."""
    head = {
        "schema": SCHEMA,
        "article": {"path": reading.path, "sha256": reading.sha256},
        "reader": reading.reader,
    }
    lines = ",\n".join(f"  {json.dumps(_plain(one), ensure_ascii=False)}" for one in reading.relations)
    return f'{json.dumps(head, ensure_ascii=False)[:-1]}, "relations": [\n{lines}\n]}}'


def loaded(text: str) -> tuple[ReadBy, ...]:
    """Return the readings in a file: one, a list of them, or one after the other.

    Raises:
        BadReading: something in it is none.
    """
    return tuple(_reading(one) for one in _values(text))


def told_of(record: object) -> Told:
    """Return a relation from plain values.

    Raises:
        BadReading: it is none of a kind that is known, in its roles.
    """
    if not isinstance(record, Mapping):
        raise BadReading("a relation is no object")
    kind = BY_NAME.get(_text(record, "kind"))
    if kind is None:
        raise BadReading(f"no kind of relation {_text(record, 'kind')!r}")
    figures = record.get("figures")
    if not isinstance(figures, list):
        raise BadReading(f"{kind.name}: has no list of figures")
    direction, scale = record.get("direction"), record.get("scale", 1)
    told = Told(
        kind.name,
        tuple(map(_quoted, figures)),
        direction if isinstance(direction, str) and direction in kind.directions else "",
        scale if isinstance(scale, int) and scale in SCALES else 1,
        SURE[record.get("sure") == SURE[1]],
    )
    for role in kind.roles:
        count = len(told.quoted(role.name))
        if not role.least <= count <= role.most:
            raise BadReading(f"{kind.name}: has {count} figures as {role.name}")
    unknown = next((one.role for one in told.figures if kind.role(one.role) is None), None)
    if unknown is not None:
        raise BadReading(f"{kind.name}: has no role {unknown!r}")
    if kind.directions and not told.direction:
        raise BadReading(f"{kind.name}: has no direction")
    return told


def _values(text: str) -> Iterator[object]:
    """Yield the JSON values of a text."""
    decoder, at = json.JSONDecoder(), 0
    while at < len(text):
        if text[at] in " \t\r\n\ufeff":
            at += 1
            continue
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            raise BadReading("is no JSON") from None
        yield from value if isinstance(value, list) else (value,)


def _reading(record: object) -> ReadBy:
    if not isinstance(record, Mapping) or record.get("schema") != SCHEMA:
        raise BadReading(f'is no reading: it has no "schema": {SCHEMA}')
    article, relations = record.get("article"), record.get("relations")
    if not isinstance(article, Mapping) or not isinstance(relations, list):
        raise BadReading("is no reading: it has no article, or no list of relations")
    if len(relations) > MOST:
        raise BadReading(f"has {len(relations):,} relations; at most {MOST} are read")
    path = article.get("path")
    return ReadBy(
        _text(record, "reader"),
        _text(article, "sha256"),
        tuple(map(told_of, relations)),
        path if isinstance(path, str) else "",
    )


def _quoted(record: object) -> Quoted:
    if not isinstance(record, Mapping):
        raise BadReading("a figure is no object")
    index, derived, context = (record.get(name) for name in ("index", "derived", "context"))
    if isinstance(derived, str):
        return Quoted(_text(record, "role"), "", derived=derived[:_LONGEST])
    return Quoted(
        _text(record, "role"),
        _text(record, "quote"),
        context[:_LONGEST] if isinstance(context, str) else "",
        index if isinstance(index, int) else None,
    )


def _text(record: Mapping[str, object], name: str) -> str:
    value = record.get(name)
    if not isinstance(value, str) or not value.strip():
        raise BadReading(f"has no {name!r}")
    return value[:_LONGEST]


def _plain(told: Told) -> dict[str, object]:
    """Return a relation as plain values, without what is left at its default."""
    figures = [
        {"role": one.role, "derived": one.derived}
        if one.derived
        else {
            "role": one.role,
            "quote": one.quote,
            **({"context": one.context} if one.context else {}),
            **({"index": one.index} if one.index is not None else {}),
        }
        for one in told.figures
    ]
    plain: dict[str, object] = {"kind": told.kind, "figures": figures, "sure": told.sure}
    if told.direction:
        plain["direction"] = told.direction
    if told.scale != 1:
        plain["scale"] = told.scale
    return plain
