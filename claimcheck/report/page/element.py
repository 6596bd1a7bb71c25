"""Elements of the page, and words of an article inside them."""

from __future__ import annotations

from html import escape

from claimcheck.report import Totals
from claimcheck.report.safe import safe
from claimcheck.report.telling import counted


def shown(words: str) -> str:
    """Return words of an article as text of the page: nothing in them is mark-up, and none turns the direction."""
    return escape(safe(words))


def element(tag: str, content: str, **attributes: str | None) -> str:
    """Return an element. Its content is mark-up; `cls` is its class, `aria_label` its `aria-label`."""
    given = "".join(
        f' {"class" if name == "cls" else name.replace("_", "-")}="{value}"'
        for name, value in attributes.items()
        if value is not None
    )
    return f"<{tag}{given}>{content}</{tag}>"


def tally(totals: Totals) -> str:
    """Return how much was found, each count with the color of its severity."""
    counts = ((totals.errors, "error"), (totals.warnings, "warning"), (totals.notes, "note"))
    words = [element("b", counted(count, noun), cls=noun) for count, noun in counts if count]
    words.append(f"{totals.consistent} add{'s' * (totals.consistent == 1)} up")
    return ", ".join(words)
