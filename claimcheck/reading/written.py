"""What the program itself read in an article, as a reading: for other programs, and to be corrected by people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from claimcheck.bind import IN_UNITS
from claimcheck.model import Article, Assumes, Part, Relation
from claimcheck.number import Kind
from claimcheck.reading.answer import quoted
from claimcheck.reading.contract import SURE, Quoted, ReadBy, Told, hash_of
from claimcheck.reading.kinds import BY_NAME


class _As(NamedTuple):
    """How a kind of relation is told: the kind in a reading, and its roles by those here; others keep their names."""

    kind: str
    roles: Mapping[str, str] = {}


_AGE = _As("age")
_SAME = {"headline": "first", "body": "again"}
_TOLD = {
    "share-of": _As("share"),
    "majority-of": _As("share"),
    "sum": _As("sum"),
    "net-share": _As("sum"),
    "part-of": _As("part-of"),
    "answers": _As("part-of", {"answer": "part"}),
    "rest": _As("rest", {"share": "part"}),
    "change": _As("change", {"percent": "change"}),
    "step-and-rate": _As("change", {"rate": "change", "rise": "step", "fall": "step"}),
    "difference": _As("step"),
    "rise-or-fall": _As("bound", {"before": "limit", "after": "amount"}),
    "margin": _As("difference", {"margin": "difference"}),
    "times": _As("ratio", {"before": "base", "after": "result"}),
    "product": _As("product"),
    "incidence": _As("rate"),
    "average": _As("range", {"average": "value"}),
    "restatement": _As("same", _SAME),
    "same-measure": _As("same"),
    "same-share": _As("same"),
    "bound": _As("same"),
    "two-shares": _As("same", {"fraction": "first", "percentage": "again"}),
    "majority-in-percent": _As("same", {"fraction": "first", "percentage": "again"}),
    "conversion": _As("same", {"measure": "first", "converted": "again"}),
    "one-age": _As("same"),
    "list-count": _As("names"),
    "age": _AGE,
    "age-then": _AGE,
    "age-of-life": _AGE,
    "duration": _As("duration"),
    "table-total": _As("sum"),
}
"""What is not listed has no kind of its own in a reading: exchange rates, margins of error, two sources."""


def reading_of(article: Article, relations: tuple[Relation, ...], reader: str) -> ReadBy:
    """Return relations as a reading of their article."""
    told = (one for relation in relations if (one := _told(relation, article)))
    return ReadBy(reader, hash_of(article.document), tuple(dict.fromkeys(told)), article.document.path)


def _told(relation: Relation, article: Article) -> Told | None:
    """Return a relation as a reading tells it; nothing, where it has no such kind, or the text does not give all."""
    told = _TOLD.get(relation.kind)
    if told is None:
        return None
    figures = list(dict.fromkeys(_figures(relation, told, article)))
    kind = BY_NAME["points" if told.kind == "step" and _in_percent(relation) else told.kind]
    if kind.name == "points":
        figures = [one._replace(role="points") if one.role == "step" else one for one in figures]
    counts = {role.name: sum(one.role == role.name for one in figures) for role in kind.roles}
    if not all(role.least <= counts[role.name] <= role.most for role in kind.roles):
        return None
    direction = _direction(relation) if kind.directions else ""
    sure = SURE[relation.assumes is not Assumes.STATED]
    return Told(kind.name, tuple(figures), direction, _scale(relation), sure)


def _figures(relation: Relation, told: _As, article: Article) -> Iterator[Quoted]:
    """Yield the figures in the roles of a reading; a part that the text only implies has a name."""
    for part in relation.parts:
        role = told.roles.get(part.role, part.role)
        if part.claim:
            yield quoted(role, part.claim, article)
        elif told.kind == "share":
            yield Quoted(role, "", derived=_name(part))
    if told.kind == "names":
        yield from (Quoted("name", article.document.quote(span)) for span in relation.evidence)


def _name(part: Part) -> str:
    """Return a name for a quantity that the text implies, the same wherever it comes again."""
    key = part.term.key
    return f"p{key[1]}" if isinstance(key, tuple) and len(key) > 1 else "p"


def _scale(relation: Relation) -> int:
    """Return how many units of what is counted make one of the count: weeks in a year, at so much a week."""
    key = next((part.term.key for part in relation.parts if part.role == "count"), None)
    return int(key[2]) if isinstance(key, tuple) and key[0] == IN_UNITS else 1


def _in_percent(relation: Relation) -> bool:
    before = relation.part("before")
    return bool(before and before.claim and before.claim.mention.kind is Kind.SHARE)


def _direction(relation: Relation) -> str:
    """Return the way that a relation goes as the text says it, whatever its figures do."""
    for part in relation.parts:
        key = part.term.key
        if part.role in ("rise", "fall"):
            return "up" if part.role == "rise" else "down"
        if isinstance(key, tuple) and key[0] == "factor":
            return "up" if key[2] > 0 else "down"
    (constraint, *_) = relation.constraints
    if relation.kind == "rise-or-fall":
        before = relation.part("before")
        return "up" if before and constraint.terms[0] == before.term else "down"
    signs = getattr(constraint, "addends", ((1, None), (1, None)))
    return "up" if signs[1][0] > 0 else "down"
