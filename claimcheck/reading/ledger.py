"""What a run has asked of a model so far, over all its processes, and what it may ask yet."""

from __future__ import annotations

from multiprocessing import Array
from typing import NamedTuple

_MILLION = 1_000_000
_ASKED, _KEPT, _IN, _OUT, _FAILED, _TOLD = range(6)


class Limits(NamedTuple):
    """How many articles may be asked about, for how many tokens and how much money; 0 is without a limit.

    Prices are for a million tokens that go in, and that come out.
    """

    articles: int = 0
    tokens: int = 0
    cost: float = 0.0
    price_in: float = 0.0
    price_out: float = 0.0


class Spent(NamedTuple):
    """Articles that were asked about, that were read from the cache, and that failed; tokens in and out, and money."""

    asked: int
    kept: int
    failed: int
    tokens_in: int
    tokens_out: int
    cost: float


class Ledger:
    """Counts that processes share which are forked from this one."""

    def __init__(self, limits: Limits) -> None:
        """Begin with nothing spent."""
        self._limits = limits
        self._counts = Array("q", 6)

    def begin(self) -> str:
        """Count one more article to ask about, or return why it is one too many."""
        spent = self.spent
        with self._counts.get_lock():
            if self._limits.articles and spent.asked >= self._limits.articles:
                return f"the limit of {self._limits.articles:,} articles is reached"
            if self._limits.tokens and spent.tokens_in + spent.tokens_out >= self._limits.tokens:
                return f"the limit of {self._limits.tokens:,} tokens is reached"
            if self._limits.cost and spent.cost >= self._limits.cost:
                return f"the limit of {self._limits.cost:g} in cost is reached"
            self._counts[_ASKED] += 1
        return ""

    def first(self) -> bool:
        """Return whether nobody has called this before."""
        with self._counts.get_lock():
            self._counts[_TOLD] += 1
            return int(self._counts[_TOLD]) == 1

    def spend(self, tokens_in: int, tokens_out: int) -> None:
        """Count tokens."""
        with self._counts.get_lock():
            self._counts[_IN] += tokens_in
            self._counts[_OUT] += tokens_out

    def keep(self) -> None:
        """Count an article that need not be asked about."""
        with self._counts.get_lock():
            self._counts[_KEPT] += 1

    def fail(self) -> None:
        """Count an article that was asked about in vain."""
        with self._counts.get_lock():
            self._counts[_FAILED] += 1

    @property
    def spent(self) -> Spent:
        """What was spent so far."""
        asked, kept, into, out, failed, _ = self._counts[:]
        cost = (into * self._limits.price_in + out * self._limits.price_out) / _MILLION
        return Spent(asked, kept, failed, into, out, cost)
