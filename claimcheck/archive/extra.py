"""Packages that come with an extra, and what to install where one is missing."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from claimcheck.settings import Wrong


def needed(module: str, extra: str = "archive") -> Any:  # noqa: ANN401 - a module, which has no type of its own
    """Return a module of a package that an extra brings.

    Raises:
        Wrong: it is not installed; the message says how it is.
    """
    try:
        return import_module(module)
    except ImportError:
        package = module.partition(".")[0]
        raise Wrong(
            f"an archive needs the package {package}: pip install 'claimcheck-news[{extra}]'"
        ) from None
