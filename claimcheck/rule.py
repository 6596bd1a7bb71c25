"""What a rule file declares, how rules are found, and the mark-up of their examples.

There are three kinds of rule. A *recognizer* reads a quantity off a numeral, a *relation* ties claims
together, a *check* gives a conflict its name and its words, or inspects claims directly. A rule is one
function in one file of its chapter; its decorator makes it a record of its own, with its name taken from
the function and its title and rationale from the docstring. Every view of a rule (`explain`, the table in
the README, the tests) renders that record.

A rule without examples does not load. Braces in an example mark what the rule is about, with or without a
role: `"Of {200} patients, {share: 60 percent} recovered."`
"""

from __future__ import annotations

import inspect
import pkgutil
import re
import sys
from collections.abc import Callable, Iterable
from functools import cache
from importlib import import_module
from typing import NamedTuple, TypeVar

from claimcheck.fault import BadRule
from claimcheck.licence import earned, of_check
from claimcheck.model import Article, Conflict, Fit, Mention, Numeral, Quote, Relation, Severity
from claimcheck.text import Document, Sentence, Span

_BRACES = r"\{(?:(?<role>[a-z-]+): )?(?<text>[^{}]*)\}"


GROUPS = {
    "1": "Shares",
    "2": "Parts and sums",
    "3": "Change",
    "4": "The same thing twice",
    "5": "Units, money, products",
    "6": "Calendar and people",
    "7": "Bounds and order",
    "8": "Remarks to the program",
    "9": "Several statements together",
}
"""The groups, by the first digit of an id."""


class Example(NamedTuple):
    """A text without its braces, and the role and place of what stood in them."""

    text: str
    marks: tuple[tuple[str | None, Span], ...]


class Wording(NamedTuple):
    """What a check says of a conflict: one sentence, the arithmetic, and what would agree."""

    message: str
    working: str
    would_fit: tuple[Fit, ...] = ()


class Inspection(NamedTuple):
    """What a check finds by itself: how sure it is, its words, and the passages it is about."""

    severity: Severity
    wording: Wording
    quotes: tuple[Quote, ...]


class Recognizer(NamedTuple):
    """A rule that reads a quantity off a numeral, or off one of the words in `anchor`.

    Recognizers look at the tokens beside their anchor and at nothing else, so none can take more than linear
    time. `rank` settles which of two equally long readings wins: the lower. A recognizer that reads nothing
    unless a certain word stands beside the numeral says so in `beside`, and is not asked elsewhere.
    """

    name: str
    title: str
    rationale: str
    examples: tuple[str, ...]
    never: tuple[str, ...]
    read: Callable[[Sentence, Numeral], Mention | None]
    anchor: frozenset[str]
    rank: int
    beside: frozenset[str] = frozenset()


class Relator(NamedTuple):
    """A rule that ties claims together: those of an article, or `parsed`, of the sentences as they were read."""

    name: str
    title: str
    rationale: str
    holds: tuple[str, ...]
    never: tuple[str, ...]
    find: Callable[..., Iterable[Relation]]
    parsed: bool = False


class Check(NamedTuple):
    """A rule that names a kind of conflict, or that finds a defect by itself (`inspect`).

    It names conflicts whose relations are all of the kinds `relations` (any, when that is empty), whose
    repair is `repair`, and that consist of a single relation where `alone` is set. The most particular
    check that applies speaks.

    `inspect` yields, for each thing that it looks at, what is wrong with it, or `None` where all is well: so a
    rate of findings has a denominator.
    """

    id: str
    name: str
    title: str
    rationale: str
    severity: Severity
    bad: tuple[str, ...]
    good: tuple[str, ...]
    relations: frozenset[str] = frozenset()
    repair: str | None = None
    alone: bool = False
    word: Callable[[Conflict, Document], Wording] | None = None
    inspect: Callable[[Article], Iterable[Inspection | None]] | None = None

    def applies(self, conflict: Conflict) -> bool:
        """Return whether this check could name a conflict."""
        if self.word is None or (self.alone and len(conflict.relations) > 1):
            return False
        if self.repair and (conflict.repair is None or conflict.repair.label != self.repair):
            return False
        return not self.relations or {one.kind for one in conflict.relations} <= self.relations

    @property
    def particular(self) -> tuple[bool, bool, bool]:
        """Return how particular the check is: a repair before a lone relation before a set of kinds."""
        return (self.repair is not None, self.alone, bool(self.relations))


Rule = TypeVar("Rule", Recognizer, Relator, Check)
_stripped = sys.flags.optimize > 1
"""With `python -OO` no function has a docstring: rules work all the same, and `explain` has little to tell."""
_ID = re.compile(r"CC[1-9]\d\d")


def recognizer(
    *,
    examples: Iterable[str],
    never: Iterable[str],
    anchor: Iterable[str] = (),
    beside: Iterable[str] = (),
    rank: int = 1,
) -> Callable[[Callable[[Sentence, Numeral], Mention | None]], Recognizer]:
    """Declare a recognizer. Braces in `examples` mark what it reads; in `never` it reads nothing."""

    def declare(read: Callable[[Sentence, Numeral], Mention | None]) -> Recognizer:
        return Recognizer(
            *_described(read),
            *_examples(read, examples, never),
            read,
            frozenset(anchor),
            rank,
            frozenset(beside),
        )

    return declare


def relation(
    *, holds: Iterable[str], never: Iterable[str], parsed: bool = False
) -> Callable[[Callable[..., Iterable[Relation]]], Relator]:
    """Declare a relation; `holds` are texts in which it is found, `never` texts in which it is not.

    It gets the article, or with `parsed` the parse of every sentence with a figure.
    """

    def declare(find: Callable[..., Iterable[Relation]]) -> Relator:
        return Relator(*_described(find), *_examples(find, holds, never), find, parsed)

    return declare


def names(
    id: str,
    *,
    relations: Iterable[str] = (),
    repair: str | None = None,
    alone: bool = False,
    severity: Severity = Severity.ERROR,
    bad: Iterable[str],
    good: Iterable[str],
) -> Callable[[Callable[[Conflict, Document], Wording]], Check]:
    """Declare a check that names conflicts. `severity` is the highest it may give, if its licence allows it."""

    def declare(word: Callable[[Conflict, Document], Wording]) -> Check:
        return Check(
            _id_of(word, id),
            *_described(word),
            earned([of_check(id)], severity),
            *_examples(word, bad, good),
            frozenset(relations),
            repair,
            alone,
            word,
        )

    return declare


def inspects(
    id: str,
    *,
    severity: Severity,
    bad: Iterable[str],
    good: Iterable[str],
) -> Callable[[Callable[[Article], Iterable[Inspection | None]]], Check]:
    """Declare a check that finds a defect in the claims themselves, and yields `None` for what has none.

    `severity` is the highest it may give, if its licence allows it.
    """

    def declare(inspect: Callable[[Article], Iterable[Inspection | None]]) -> Check:
        return Check(
            _id_of(inspect, id),
            *_described(inspect),
            earned([of_check(id)], severity),
            *_examples(inspect, bad, good),
            inspect=inspect,
        )

    return declare


@cache
def discover(package: str, kind: type[Rule]) -> tuple[Rule, ...]:
    """Return every rule of one kind in a package, in the order of the file names."""
    chapter = import_module(package)
    found: list[Rule] = []
    for module in sorted(pkgutil.iter_modules(chapter.__path__), key=lambda one: one.name):
        members = vars(import_module(f"{package}.{module.name}")).values()
        found.extend(member for member in members if isinstance(member, kind))
    return tuple(found)


def unmark(marked: str) -> Example:
    """Return an example without its braces, and where they stood."""
    import regex  # takes 12 ms to load, and a check of an article reads no examples

    pieces: list[str] = []
    marks: list[tuple[str | None, Span]] = []
    end = length = 0
    for match in regex.finditer(_BRACES, marked):
        before = marked[end : match.start()]
        start = length + len(before)
        length = start + len(match["text"])
        marks.append((match["role"], Span(start, length)))
        pieces += (before, match["text"])
        end = match.end()
    return Example("".join(pieces) + marked[end:], tuple(marks))


def _place(function: Callable[..., object]) -> str:
    """Return where a function stands that was to be a rule."""
    return f"{inspect.getfile(function)}: the rule {function.__name__}"


def _id_of(function: Callable[..., object], id: str) -> str:
    if not _ID.fullmatch(id):
        raise BadRule(_place(function), f"has the id {id!r}; an id is CC and three digits, as in CC101")
    return id


def _described(function: Callable[..., object]) -> tuple[str, str, str]:
    """Return a rule's name, title and rationale."""
    title, _, rationale = inspect.cleandoc(function.__doc__ or "").partition("\n")
    if not title and not _stripped:
        raise BadRule(_place(function), "has no docstring")
    return function.__name__.replace("_", "-"), title, rationale.strip()


def _examples(
    function: Callable[..., object], first: Iterable[str], second: Iterable[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    positive, negative = tuple(first), tuple(second)
    if not positive or not negative:
        raise BadRule(_place(function), "needs examples of both kinds")
    return positive, negative
