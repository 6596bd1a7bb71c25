"""The articles that are open: which version was examined, when the next one is due, and who hears of it.

An article is examined when nothing was typed for a moment, by a child process, one article after the other; what
happens to that child is told in the article. Whoever asks (for diagnostics, a hover, an action) gets what holds for the
text as it is now.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import NamedTuple

from lsprotocol.types import PositionEncodingKind
from pygls.uris import to_fs_path
from pygls.workspace import TextDocument, Workspace

from claimcheck.run.apart import Apart, Failed, Lost
from claimcheck.server import reader
from claimcheck.server.answer import Answer
from claimcheck.server.lines import Lines
from claimcheck.server.shown import Article

QUIET = 0.25
"""Seconds without a key after which somebody has finished typing a figure."""


class Manner(NamedTuple):
    """How articles are examined: the configuration for all of them, whether others are searched, and the limits.

    `most` is in bytes, `budget` in seconds of processor time.
    """

    config: Path | None = None
    search: bool = True
    most: int = 2**20
    budget: int = 20


class Desk:
    """What is known of the articles in a workspace."""

    def __init__(self, manner: Manner) -> None:
        """Take how articles are examined; nothing is open yet."""
        self._manner = manner
        self._child = Apart(manner.budget)
        self._articles: dict[str, Article] = {}
        self._edited: dict[str, float] = {}
        self._turn = asyncio.Lock()
        self._numbers = count(1)
        self.versioned = True

    def edited(self, uri: str) -> None:
        """Remember that somebody is typing."""
        self._edited[uri] = asyncio.get_running_loop().time()

    def closed(self, uri: str) -> None:
        """Forget an article."""
        self._articles.pop(uri, None)
        self._edited.pop(uri, None)

    def forget(self) -> None:
        """Forget what was found: something changed that it depends on."""
        self._articles.clear()

    async def quiet(self, uri: str) -> None:
        """Wait until nothing was typed for a moment."""
        now = asyncio.get_running_loop().time
        while (left := self._edited.get(uri, 0) + QUIET - now()) > 0:
            await asyncio.sleep(left)

    async def article(self, uri: str, workspace: Workspace) -> Article | None:
        """Return an article as it is now, with what was found in it; nothing, if it is not open."""
        # the request may be canceled, the child still answers: only who waits for it may ask it something else
        return await asyncio.shield(asyncio.ensure_future(self._newest(uri, workspace)))

    async def explained(self, rule: str) -> str:
        """Return a page on a rule."""
        async with self._turn:
            page = await asyncio.to_thread(self._asked, lambda: self._child.do(reader.page, rule))
        return page if isinstance(page, str) else "\n".join(page.trouble)

    def close(self) -> None:
        """End the child."""
        self._child.close()

    async def _newest(self, uri: str, workspace: Workspace) -> Article | None:
        async with self._turn:
            document = workspace.text_documents.get(uri)
            if document is None:
                return None
            kept = self._articles.get(uri)
            if kept and (kept.version, kept.text) == (document.version, document.source):
                return kept
            text, version = document.source, document.version
            answer = await asyncio.to_thread(self._answer, text, document, workspace.root_path)
            encoding = PositionEncodingKind(workspace.position_encoding or PositionEncodingKind.Utf16)
            lines = Lines(text, encoding.value)
            article = Article(uri, version, text, lines, answer, next(self._numbers), self.versioned)
            if uri in workspace.text_documents:
                self._articles[uri] = article
            return article

    def _answer(self, text: str, document: TextDocument, root: str | None) -> Answer:
        most = self._manner.most
        if len(text) > most or len(text.encode(errors="replace")) > most:
            return Answer(trouble=(f"is larger than {most / 2**20:g} MB, so it is not checked",))
        language = document.language_id or ""
        path = to_fs_path(document.uri) or str(Path(root or ".") / "untitled")
        asked = reader.Asked(text, path, language, self._manner.config, self._manner.search)
        answer = self._asked(lambda: self._child.do(reader.answer, asked))
        assert isinstance(answer, Answer)
        return answer

    def _asked(self, ask: Callable[[], Answer | str]) -> Answer | str:
        """Return what the child answers, or that it did not."""
        try:
            return ask()
        except (Lost, Failed) as error:
            return Answer(trouble=(str(error),))
