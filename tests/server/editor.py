"""An editor, as far as the server can tell: it speaks JSON-RPC through pipes, and counts columns its own way."""

from __future__ import annotations

import json
import queue
import re
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

_LINE = re.compile(r"\r\n|\r|\n")
_UNITS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}
PULLS = {"textDocument": {"diagnostic": {}}}
"""The capability of an editor that asks for diagnostics."""
EDITS = {"workspace": {"workspaceEdit": {"documentChanges": True}}}
"""That of one that takes edits for a version."""


class Editor:
    """Starts a server and talks with it; `texts` are the articles that are open, by URI."""

    def __init__(
        self,
        *options: object,
        can: dict[str, Any] | None = None,
        encoding: str | None = None,
        start: str = "",
    ) -> None:
        words = ["-c", start] if start else ["-m", "claimcheck", "server"]
        self.process = subprocess.Popen(
            [sys.executable, *words, *map(str, options)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.texts: dict[str, str] = {}
        self.versions: dict[str, int] = {}
        self.encoding = encoding or "utf-16"
        self._number = 0
        self._heard: list[dict[str, Any]] = []
        self._coming: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._listening = threading.Thread(target=self._listen, daemon=True)
        self._listening.start()
        general = {"general": {"positionEncodings": [encoding]}} if encoding else {}
        told = self.ask(
            "initialize",
            {"processId": None, "rootUri": None, "capabilities": {**(can or {}), **general}},
        )
        self.server = told["capabilities"]
        self.tell("initialized", {})

    def __enter__(self) -> Editor:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        self._listening.join()
        assert self.process.stdin
        assert self.process.stdout
        with suppress(BrokenPipeError):
            self.process.stdin.close()
        self.process.stdout.close()

    def close(self) -> int:
        self.ask("shutdown", None)
        self.tell("exit", None)
        return self.process.wait(20)

    def open(self, uri: str | Path, text: str, language: str = "markdown") -> str:
        uri = uri.as_uri() if isinstance(uri, Path) else uri
        self.texts[uri], self.versions[uri] = text, 1
        self.tell(
            "textDocument/didOpen",
            {"textDocument": {"uri": uri, "languageId": language, "version": 1, "text": text}},
        )
        return uri

    def change(self, uri: str, text: str) -> None:
        self.texts[uri] = text
        self.versions[uri] += 1
        self.tell(
            "textDocument/didChange",
            {
                "textDocument": {"uri": uri, "version": self.versions[uri]},
                "contentChanges": [{"text": text}],
            },
        )

    def pull(self, uri: str, previous: str | None = None) -> dict[str, Any]:
        asked: dict[str, Any] = {"textDocument": {"uri": uri}}
        if previous:
            asked["previousResultId"] = previous
        return self.ask("textDocument/diagnostic", asked)

    def pushed(self, uri: str) -> dict[str, Any]:
        """Return the next diagnostics that are sent for an article."""
        return self.wait("textDocument/publishDiagnostics", lambda params: params["uri"] == uri)

    def hover(self, uri: str, words: str) -> str:
        at = self.texts[uri].index(words) + 1
        told = self.ask(
            "textDocument/hover", {"textDocument": {"uri": uri}, "position": self.position(uri, at)}
        )
        return told["contents"]["value"] if told else ""

    def actions(self, uri: str, words: str) -> list[dict[str, Any]]:
        at = self.texts[uri].index(words)
        place = {"start": self.position(uri, at), "end": self.position(uri, at + len(words))}
        asked = {"textDocument": {"uri": uri}, "range": place, "context": {"diagnostics": []}}
        return self.ask("textDocument/codeAction", asked)

    def apply(self, action: dict[str, Any]) -> None:
        """Make the changes of an action, as editors do: those for a version only in that version."""
        edit = action["edit"]
        for change in edit.get("documentChanges", []):
            assert change["textDocument"]["version"] == self.versions[change["textDocument"]["uri"]]
            self._edit(change["textDocument"]["uri"], change["edits"])
        for uri, edits in edit.get("changes", {}).items():
            self._edit(uri, edits)

    def quote(self, uri: str, place: dict[str, Any]) -> str:
        """Return the words at a range."""
        return self.texts[uri][self.offset(uri, place["start"]) : self.offset(uri, place["end"])]

    def offset(self, uri: str, position: dict[str, int]) -> int:
        text = self.texts[uri]
        starts = [0, *(match.end() for match in _LINE.finditer(text))]
        codec, size = _UNITS[self.encoding]
        start = starts[position["line"]]
        before = text[start:].encode(codec, "surrogatepass")[: position["character"] * size]
        return start + len(before.decode(codec, "surrogatepass"))

    def position(self, uri: str, offset: int) -> dict[str, int]:
        before = self.texts[uri][:offset]
        start = max((match.end() for match in _LINE.finditer(before)), default=0)
        codec, size = _UNITS[self.encoding]
        units = len(before[start:].encode(codec, "surrogatepass")) // size
        return {"line": len(_LINE.findall(before)), "character": units}

    def ask(self, method: str, params: object) -> Any:
        self._number += 1
        self._send({"id": self._number, "method": method, "params": params})
        number = self._number
        answer = self._until(lambda one: one.get("id") == number and "method" not in one)
        assert "error" not in answer, answer
        return answer["result"]

    def tell(self, method: str, params: object) -> None:
        self._send({"method": method, "params": params})

    def wait(self, method: str, fits: Any = lambda _params: True) -> dict[str, Any]:
        return self._until(lambda one: one.get("method") == method and fits(one["params"]))["params"]

    def _edit(self, uri: str, edits: list[dict[str, Any]]) -> None:
        (edit,) = edits
        start, end = (self.offset(uri, edit["range"][name]) for name in ("start", "end"))
        text = self.texts[uri]
        self.change(uri, text[:start] + edit["newText"] + text[end:])

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def _until(self, fits: Any) -> dict[str, Any]:
        for number, one in enumerate(self._heard):
            if fits(one):
                return self._heard.pop(number)
        while True:
            one = self._coming.get(timeout=60)
            assert one is not None, "the server has ended"
            if "id" in one and "method" in one:
                done = {"success": True} if one["method"] == "window/showDocument" else None
                self._send({"id": one["id"], "result": done})
            if fits(one):
                return one
            self._heard.append(one)

    def _listen(self) -> None:
        out = self.process.stdout
        assert out
        length = 0
        while line := out.readline():
            if line.lower().startswith(b"content-length"):
                length = int(line.split(b":")[1])
            elif line == b"\r\n":
                self._coming.put(json.loads(out.read(length)))
        self._coming.put(None)
