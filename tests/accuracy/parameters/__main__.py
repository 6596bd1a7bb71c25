"""Change one thing after the other, and print what nothing notices."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any, TypeVar

import regex  # noqa: F401 -- loaded before the processes part, so that none of them has to
import sentencex  # noqa: F401

from tests.accuracy import parameters
from tests.accuracy.parameters.sites import NUMBERS, WORDS, Change, Site, sites
from tests.accuracy.parameters.trial import Text, attempt, digests, texts

Answer = TypeVar("Answer")
_FORK = get_context("fork")


def main() -> None:
    options = _options()
    read, expected = _apart(_baseline, options.articles, options.first)
    changes = list(_changes(options.part, options.words))
    print(f"{len(changes)} changes, {len(read)} texts", flush=True)
    unnoticed: set[Site] = set()
    with _FORK.Pool(options.jobs, maxtasksperchild=1) as pool:
        for trial in pool.imap(partial(attempt, read=read, expected=expected), changes):
            if not trial.noticed:
                unnoticed.add(trial.change.site)
                print(f"{trial.change.site}: {trial.change.how}", flush=True)
    numbers = sum(site.is_number for site in unnoticed)
    print(f"unnoticed: {numbers} numbers and {len(unnoticed) - numbers} lists of words")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.accuracy.parameters",
        description=parameters.__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--in", dest="part", default="", help="modules whose name begins so: lexicon.events")
    parser.add_argument("--words", default="", help="take the words of this list out one by one")
    parser.add_argument("--articles", type=Path, nargs="*", default=[], help="published articles to read")
    parser.add_argument("--first", type=int, default=200, help="so many of each file")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    return parser.parse_args()


def _changes(part: str, words: str) -> Iterator[Change]:
    for site in sites(part):
        if words:
            length = _apart(_length, site) if site.name == words else 0
            yield from (Change(site, number) for number in range(length))
        else:
            yield from (Change(site, how) for how in (NUMBERS if site.is_number else WORDS))


def _baseline(articles: Sequence[Path], first: int) -> tuple[list[Text], list[bytes]]:
    read = texts(articles, first)
    return read, list(digests(read))


def _length(site: Site) -> int:
    module = __import__(f"claimcheck.{site.module}", fromlist=[site.name])
    return len(getattr(module, site.name))


def _apart(work: Callable[..., Answer], *words: Any) -> Answer:
    """Return the answer of some work in a process of its own, which alone loads the program."""
    with _FORK.Pool(1) as pool:
        return pool.apply(work, words)


if __name__ == "__main__":
    assert "claimcheck" not in sys.modules
    main()
