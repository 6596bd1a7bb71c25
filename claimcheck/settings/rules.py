"""What a word for rules means: an id, a name, a group, the beginning of an id, or `all`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from claimcheck.model import Severity
from claimcheck.rule import GROUPS, Check, discover
from claimcheck.settings import Wrong, nearest_of

_PREFIX = "cc"


class Meant(NamedTuple):
    """The ids that a word stands for, and how particular it is: a rule more than a group, a group more than all."""

    ids: frozenset[str]
    rank: int


@cache
def checks() -> dict[str, Check]:
    """Return the checks by id."""
    return {check.id: check for check in sorted(discover("claimcheck.checks", Check), key=lambda one: one.id)}


def meant(word: str) -> Meant:
    """Return the rules that a word stands for.

    Raises:
        Wrong: it stands for none.
    """
    wanted = _plain(word)
    if wanted == "all":
        return Meant(frozenset(checks()), 0)
    if wanted.startswith(_PREFIX) and wanted[len(_PREFIX) :].isdigit():
        found = frozenset(id for id in checks() if id.lower().startswith(wanted))
        if found:
            return Meant(found, len(wanted))
    if digit := _groups().get(wanted):
        return Meant(frozenset(id for id in checks() if id[len(_PREFIX)] == digit), 1)
    return Meant(frozenset((rule(word).id,)), len("CC101"))


def rule(word: str) -> Check:
    """Return the rule that goes by an id or a name, in either case, with hyphens or underscores.

    Raises:
        Wrong: none does.
    """
    wanted, named = (
        _plain(word),
        {key: check for id, check in checks().items() for key in (id.lower(), check.name)},
    )
    if wanted in named:
        return named[wanted]
    near = nearest_of(wanted, [*named, *_groups()])
    if near is None:
        raise Wrong(f"no rule {word!r}; claimcheck rules lists them")
    told = f"{named[near].name} ({named[near].id})" if near in named else near
    raise Wrong(f"no rule {word!r}; did you mean {told}?")


def chosen(before: frozenset[str], select: Iterable[str] | None, ignore: Iterable[str]) -> frozenset[str]:
    """Return the ids that are on after some more words; the more particular word wins, and on a tie `ignore`."""
    on = _ranks(select) if select is not None else dict.fromkeys(before, 0)
    off = _ranks(ignore)
    return frozenset(id for id, rank in on.items() if rank > off.get(id, -1))


def rated(severity: Severity, id: str, wanted: Severity) -> Severity:
    """Return what a finding is where the surest of its rule are to be `wanted`."""
    surest = severity is checks()[id].severity
    return wanted if surest else min(severity, wanted, key=lambda one: one.rank)


def _ranks(words: Iterable[str]) -> dict[str, int]:
    """Return the ids that words stand for, each with the rank of its most particular word."""
    found: dict[str, int] = {}
    for ids, rank in map(meant, words):
        found.update({id: max(rank, found.get(id, rank)) for id in ids})
    return found


def group_names() -> tuple[str, ...]:
    """Return the words for groups of rules."""
    return tuple(_groups())


@cache
def _groups() -> dict[str, str]:
    """Return the first digit of the ids of each group, by the name of the group."""
    return {_plain(name).replace(",", ""): digit for digit, name in GROUPS.items()}


def _plain(word: str) -> str:
    return "-".join(word.lower().replace("_", "-").split())
