"""Readings that are kept: by the text, the model, and all that it was asked. The folder may be committed.

Each file is a reading as the contract has it, so that a person can review and correct it. A text that is read once
is read for good: the same check gives the same findings anywhere, without a network and without a key.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from claimcheck.reading.contract import SCHEMA, BadReading, ReadBy, dumped, loaded

_DIGITS = 12


class Cache:
    """The readings of one model in a folder."""

    def __init__(self, folder: Path, model: str) -> None:
        """Take the folder, which need not be there yet."""
        self._folder = folder
        self._model = model

    def file(self, sha256: str) -> Path:
        """Return where the reading of a text is kept."""
        return self._folder / f"{sha256[:_DIGITS]}-{_asked(self._model)}.json"

    def get(self, sha256: str) -> ReadBy | None:
        """Return the reading of a text, if there is one.

        Raises:
            BadReading: what is kept there is none.
        """
        try:
            found = loaded(self.file(sha256).read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError):
            raise BadReading(f"{self.file(sha256)} can't be read") from None
        except BadReading as error:
            raise BadReading(f"{self.file(sha256)}: {error}") from None
        return next((one for one in found if one.sha256 == sha256), None)

    def put(self, reading: ReadBy) -> None:
        """Keep a reading; it is written beside its place first, so that nobody finds half of it.

        Raises:
            BadReading: it can't be written.
        """
        file = self.file(reading.sha256)
        beside = file.with_name(f".{file.name}.{os.getpid()}")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            beside.write_text(dumped(reading) + "\n", encoding="utf-8", errors="replace")
            beside.replace(file)
        except OSError as error:
            raise BadReading(f"{file} can't be written ({error.strerror})") from None


def _asked(model: str) -> str:
    """Return what a model is known by together with all that it is asked: another prompt is another reading."""
    from hashlib import sha256

    from claimcheck.reading.prompt import task
    from claimcheck.reading.schema import answer_schema

    asked = json.dumps([SCHEMA, model, task(), answer_schema()])
    return sha256(asked.encode()).hexdigest()[:_DIGITS]
