"""A model on this machine for the tests: an endpoint that gives recorded answers, or fails as it is told to."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple


class Said(NamedTuple):
    """What the endpoint says: a status, a body, headers, and after how many seconds."""

    status: int = 200
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    after: float = 0.0


class Asked(NamedTuple):
    """What the endpoint was asked: the path, the headers in lower case, and the body."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]


def saying(content: object, *, finish: str = "stop", **message: object) -> Said:
    """Return an answer of a model in the shape of the protocol; `content` that is no text is written as JSON."""
    text = content if isinstance(content, str) or content is None else json.dumps(content)
    choice = {
        "index": 0,
        "finish_reason": finish,
        "message": {"role": "assistant", "content": text, **message},
    }
    usage = {"prompt_tokens": 1000, "completion_tokens": 50}
    return Said(200, json.dumps({"choices": [choice], "usage": usage}).encode())


class Endpoint:
    """An endpoint that is running; `asked` is all that came in so far."""

    def __init__(self, says: Callable[[int], Said]) -> None:
        """Take what is said to each request, by its number from 0."""
        self.asked: list[Asked] = []
        endpoint, lock = self, threading.Lock()

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                raw = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                with lock:
                    number = len(endpoint.asked)
                    headers = {name.lower(): value for name, value in self.headers.items()}
                    endpoint.asked.append(Asked(self.path, headers, json.loads(raw)))
                said = says(number)
                time.sleep(said.after)
                self.send_response(said.status)
                for name, value in (*said.headers, ("Content-Length", str(len(said.body)))):
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(said.body)

            def log_message(self, format: str, *args: object) -> None:
                """Say nothing."""

        class Server(ThreadingHTTPServer):
            def handle_error(self, request: object, client_address: object) -> None:
                """Mind no client that hangs up."""

        self.server = Server(("127.0.0.1", 0), Handler)

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.server.server_address[1]}/v1"


@contextmanager
def running(*says: Said | Callable[[int], Said]) -> Iterator[Endpoint]:
    """Run an endpoint that says one thing after the other, and the last of them from then on."""

    def script(number: int) -> Said:
        said = says[min(number, len(says) - 1)]
        return said if isinstance(said, Said) else said(number)

    endpoint = Endpoint(script)
    thread = threading.Thread(target=endpoint.server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield endpoint
    finally:
        endpoint.server.shutdown()
        endpoint.server.server_close()
        thread.join()
