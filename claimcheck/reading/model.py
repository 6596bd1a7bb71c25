"""A model as a second reader: its readings are taken from the cache, or it is asked."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.model import Article
from claimcheck.reading.answer import answered, merged
from claimcheck.reading.cache import Cache
from claimcheck.reading.client import Endpoint, NoAnswer, Reply, ask
from claimcheck.reading.contract import BadReading, Heard, ReadBy, hash_of
from claimcheck.reading.ledger import Ledger
from claimcheck.reading.prompt import Prompt, prompts


class Model:
    """A source of what a model reads in an article; with no `endpoint` it is never asked, and the cache is all."""

    def __init__(
        self,
        cache: Cache,
        endpoint: Endpoint | None,
        ledger: Ledger,
        *,
        required: bool = False,
        told: Callable[[], None] = lambda: None,
        asks: Callable[[Endpoint, Prompt], Reply] = ask,
    ) -> None:
        """Take where readings are kept, who is asked, and what is called before the first article is sent."""
        self._cache = cache
        self._endpoint = endpoint
        self._ledger = ledger
        self._required = required
        self._told = told
        self._asks = asks

    def __call__(self, article: Article) -> Heard:
        """Return what the model reads in an article, or why it does not."""
        asked = prompts(article)
        if not asked:
            return Heard(())
        try:
            return Heard((self._reading(article, asked),))
        except (NoAnswer, BadReading) as error:
            return Heard((), str(error), self._required)

    def _reading(self, article: Article, asked: list[Prompt]) -> ReadBy:
        """Return the reading of an article.

        Raises:
            NoAnswer: the model does not give one.
            BadReading: it gives something else, or the cache holds something else.
        """
        sha256 = hash_of(article.document)
        kept = self._cache.get(sha256)
        if kept:
            self._ledger.keep()
            return kept
        if self._endpoint is None:
            raise NoAnswer("there is no reading of this text in the cache")
        too_many = self._ledger.begin()
        if too_many:
            raise NoAnswer(too_many)
        if self._ledger.first():
            self._told()
        try:
            answers = [answered(self._reply(self._endpoint, one).text, article) for one in asked]
        except (NoAnswer, BadReading):
            self._ledger.fail()
            raise
        reading = ReadBy(self._endpoint.model, sha256, merged(answers).relations, article.document.path)
        self._cache.put(reading)
        return reading

    def _reply(self, endpoint: Endpoint, prompt: Prompt) -> Reply:
        reply = self._asks(endpoint, prompt)
        self._ledger.spend(reply.asked, reply.answered)
        return reply
