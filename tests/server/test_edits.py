"""A thousand edits in a row, of what upsets those who count lines and columns, leave text and places right."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import pytest

from claimcheck import check_text
from tests.server.editor import PULLS, Editor

SENTENCES = (
    "Its ferries carried 4.2 million people, up 25 percent from 3.6 million in 2018.",
    "Of 200 residents, 90 spoke, or 55 percent.",
    "The crash killed 14 people, including nine passengers and six crew members.",
    "Most of the 450 inmates, 212 in all, were awaiting trial.",
    "The council met on Tuesday.",
)
ODD = (
    "\u2028",
    "\u2029",
    "\x0c",
    "\x0b",
    "\x85",
    "\r\n",
    "\r",
    "\n",
    "\n\n",
    "😀",
    "👩‍👩‍👧",
    "é",
    "e\u0301",
    "\u00a0",
    "\t",
    "",
)


@pytest.mark.parametrize(("encoding", "edits", "looks"), [("utf-16", 1_000, 15), ("utf-8", 100, 5)])
def test_a_thousand_edits_leave_text_and_places_right(encoding: str, edits: int, looks: int):
    random = Random(17)
    text = "\r\n\r\n".join(SENTENCES)
    seen = 0
    with Editor(can=PULLS, encoding=encoding) as editor:
        uri = editor.open("untitled:edits", text, "plaintext")
        for number in range(edits):
            text = edited(text, random)
            editor.change(uri, text)
            if number % (edits // looks) == 0:
                seen += looked_at(editor, uri, text)
        looked_at(editor, uri, text)
        assert seen > looks, "there was something to look at"
        assert editor.close() == 0


def edited(text: str, random: Random) -> str:
    """Return a text with something put in, taken out or moved."""
    start = random.randrange(len(text) + 1)
    end = min(len(text), start + random.choice((0, 0, 0, 1, 2, 30)))
    new = random.choice((random.choice(ODD), random.choice(ODD) * 2, f"\n\n{random.choice(SENTENCES)}\n\n"))
    changed = text[:start] + new + text[end:]
    return changed if len(changed) < 6_000 else changed[:3_000]


def looked_at(editor: Editor, uri: str, text: str) -> int:
    """Hold what the editor is told against what the text yields by itself; return how many findings that were."""
    told = [
        (one["code"], editor.quote(uri, one["range"]), *sides(editor, uri, one))
        for one in editor.pull(uri)["items"]
        if "code" in one
    ]
    result = check_text(text)
    wanted = [
        (one.name, *(result.document.quote(quote.span) for quote in one.quotes)) for one in result.findings
    ]
    assert told == wanted
    return len(told)


def sides(editor: Editor, uri: str, one: dict) -> list[str]:
    return [editor.quote(uri, each["location"]["range"]) for each in one["relatedInformation"]]


def test_lines_are_those_of_the_protocol():
    from claimcheck.server.lines import Lines

    text = "a\x0cb\u2028c\r\nd\re😀f\n"
    for encoding, width in (("utf-8", 4), ("utf-16", 2), ("utf-32", 1)):
        lines = Lines(text, encoding)
        places = [(at.line, at.character) for at in map(lines.position, range(len(text) + 1))]
        assert all(one <= other for one, other in pairwise(places))
        assert places[text.index("d")] == (1, 0)
        assert places[text.index("e")] == (2, 0)
        assert places[text.index("f")] == (2, 1 + width)
        assert places[-1] == (3, 0)
