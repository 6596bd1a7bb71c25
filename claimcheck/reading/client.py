"""A model behind an endpoint that speaks as OpenAI's does: one prompt goes out, and one answer comes back.

Whatever goes wrong there becomes one line that names no key and quotes nothing of what the other side says: that may
hold anything. Errors that pass, such as too many requests at a time, are tried again after a pause.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from ipaddress import ip_address
from typing import NamedTuple
from urllib.parse import urlsplit

from claimcheck.reading.prompt import Prompt
from claimcheck.reading.schema import answer_schema

_LONGEST = 4 * 2**20
"""No answer is longer, in bytes."""
_PASSING = frozenset((408, 409, 425, 429, 500, 502, 503, 504, 529))
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 60.0


class NoAnswer(Exception):
    """A model does not answer, and why, in one line."""


class Endpoint(NamedTuple):
    """Where a model is asked, and how: `url` is what `/chat/completions` follows, times are in seconds."""

    url: str
    model: str
    key: str = ""
    timeout: float = 120.0
    retries: int = 3
    longest: int = 4096
    """The most tokens of an answer."""


class Reply(NamedTuple):
    """What a model says, and how many tokens it took in and gave out, if it tells."""

    text: str
    asked: int = 0
    answered: int = 0


def unsafe(endpoint: Endpoint) -> str:
    """Return why nothing is sent to an endpoint; nothing, where it may be."""
    parts = urlsplit(endpoint.url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return "the url of the reader has to begin with http:// or https://"
    if endpoint.key and parts.scheme == "http" and not is_here(endpoint.url):
        return "a key is sent by https only"
    return ""


def is_here(url: str) -> bool:
    """Return whether a url leads to this machine."""
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def ask(endpoint: Endpoint, prompt: Prompt, pause: Callable[[float], None] = time.sleep) -> Reply:
    """Return what a model answers; between two tries there is a pause.

    Raises:
        NoAnswer: it does not, or not in a shape that is known.
    """
    for attempt in range(endpoint.retries + 1):
        try:
            return _reply(_sent(endpoint, prompt))
        except _Passing as error:
            if attempt == endpoint.retries:
                raise NoAnswer(f"{error}, {endpoint.retries + 1} times") from None
            pause(min(error.after or _FIRST_PAUSE * 2**attempt, _LONGEST_PAUSE))
    raise NoAnswer("it was never asked")


class _Passing(Exception):
    """An error that may pass, and after how many seconds, if the other side says so."""

    def __init__(self, message: str, after: float = 0.0) -> None:
        super().__init__(message)
        self.after = after


def _sent(endpoint: Endpoint, prompt: Prompt) -> bytes:
    """Send a prompt, and return what comes back; no redirection is followed, so the key stays where it belongs."""
    import httpx

    headers = {"Authorization": f"Bearer {endpoint.key}"} if endpoint.key else {}
    url = endpoint.url.rstrip("/") + "/chat/completions"
    try:
        with (
            httpx.Client(timeout=endpoint.timeout, trust_env=not is_here(endpoint.url)) as client,
            client.stream("POST", url, json=_body(endpoint, prompt), headers=headers) as response,
        ):
            if response.status_code in _PASSING:
                raise _Passing(f"HTTP {response.status_code}", _seconds(response.headers.get("Retry-After")))
            if response.status_code != httpx.codes.OK:
                raise NoAnswer(f"HTTP {response.status_code}")
            raw = b""
            for piece in response.iter_bytes():
                raw += piece
                if len(raw) > _LONGEST:
                    raise NoAnswer("the answer is too long")
            return raw
    except httpx.TimeoutException:
        raise _Passing(f"no answer within {endpoint.timeout:g} seconds") from None
    except httpx.TransportError as error:
        raise _Passing(f"no connection ({type(error).__name__})") from None
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
        raise NoAnswer(f"it can't be asked ({type(error).__name__})") from None


def _body(endpoint: Endpoint, prompt: Prompt) -> dict[str, object]:
    """Return what is sent: the prompt, and what makes the answer the same each time, as far as anything does."""
    shape = {"name": "reading", "strict": True, "schema": answer_schema()}
    return {
        "model": endpoint.model,
        "messages": [
            {"role": "system", "content": prompt.task},
            {"role": "user", "content": prompt.article},
        ],
        "temperature": 0,
        "seed": 0,
        "max_tokens": endpoint.longest,
        "response_format": {"type": "json_schema", "json_schema": shape},
    }


def _reply(raw: bytes) -> Reply:
    """Return what an endpoint answers.

    Raises:
        NoAnswer: it is of no known shape, was cut off, or refused.
    """
    try:
        record = json.loads(raw)
        choice = record["choices"][0]
        message = choice["message"]
    except (ValueError, LookupError, TypeError, RecursionError):
        raise NoAnswer("the endpoint answers in no shape that is known") from None
    if not isinstance(choice, Mapping) or not isinstance(message, Mapping):
        raise NoAnswer("the endpoint answers in no shape that is known")
    if message.get("refusal") or choice.get("finish_reason") == "content_filter":
        raise NoAnswer("the model refuses")
    if choice.get("finish_reason") == "length":
        raise NoAnswer("the answer was cut off; max-tokens is too low for this article")
    text, usage = message.get("content"), record.get("usage")
    if not isinstance(text, str):
        raise NoAnswer("the answer is empty")
    counts = usage if isinstance(usage, Mapping) else {}
    return Reply(text, *(_count(counts.get(name)) for name in ("prompt_tokens", "completion_tokens")))


def _count(value: object) -> int:
    return value if isinstance(value, int) and value > 0 else 0


def _seconds(told: str | None) -> float:
    """Return after how many seconds to come again; nothing, where that is told as a date or not at all."""
    try:
        return max(0.0, float(told or 0))
    except ValueError:
        return 0.0
