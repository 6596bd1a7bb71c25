"""How long an editor waits for the server, from the last key to the diagnostics, beyond the wait on purpose."""

from __future__ import annotations

import time
from collections.abc import Iterator
from statistics import median

from claimcheck.server.desk import QUIET
from tests.server.editor import Editor

_WORDS = 1_000
_RUNS = 15
_SLIP = "Its ferries carried 4.2 million people, up 25 percent from 3.6 million in 2018.\n\n"
_PARAGRAPH = (
    "The council of Ebern met on Tuesday to hear about its ferries, and the harbor master said what he thought of "
    "them. Of the {n} people who came on day {n} to the hall by the river, many spoke, and nobody could say how many "
    "would come again before the year is out, or who would pay for the boats that the town has been promised.\n\n"
)


def typed() -> Iterator[str]:
    """Yield the milliseconds for an article of 1,000 words, by how an editor is told."""
    each = len(_PARAGRAPH.split())
    paragraphs = [_SLIP, *(_PARAGRAPH.format(n=number + 17) for number in range(_WORDS // each))]
    with Editor() as editor:
        uri = editor.open("untitled:bench", "".join(paragraphs))
        editor.pushed(uri)
        took = []
        for number in range(_RUNS):
            changed = "".join((*paragraphs, f"That is all, for the {number}th time."))
            start = time.perf_counter()
            editor.change(uri, changed)
            editor.pushed(uri)
            took.append(time.perf_counter() - start - QUIET)
    words = sum(len(one.split()) for one in paragraphs)
    best, middle = min(took) * 1000, median(took) * 1000
    yield f"from the last key to the diagnostics, {words:,} words: {best:.0f} ms at best, {middle:.0f} ms in the middle"
