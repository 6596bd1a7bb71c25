"""Where odd texts come from: examples of the rules cut short, mixed and with other figures, and a small grammar."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from functools import cache

from claimcheck.rule import Check, Recognizer, Relator, discover, unmark

_KINDS = {"checks": Check, "relate": Relator, "recognize": Recognizer}
_FIGURE = re.compile(r"\d[\d,.]*\d|\d")
_WORD = re.compile(r"\S+|\n\n")

FIGURES = (
    *(
        "0",
        "1",
        "2",
        "12",
        "-5",
        "0.0",
        ".5",
        "1,000,000",
        "10^9",
        "2.5 million",
        "100",
        "104",
        "999999999999",
    ),
    *("zero", "one", "two", "a dozen", "dozens", "half", "a third", "nearly half", "most", "none", "all"),
    *(
        "$0",
        "£5m",
        "5-7",
        "0-0",
        "1 1/2",
        "’21",
        "2021",
        "50%",
        "0%",
        "100%",
        "150 percent",
        "5 points",
        "-0",
    ),
    *(
        "twice",
        "tripled",
        "one in 10",
        "10 km",
        "5ft 3in",
        "20C",
        "5 p.m.",
        "March 4",
        "4/3/2021",
        "\N{FULLWIDTH DIGIT ONE}\N{FULLWIDTH DIGIT TWO}",
        "²",
        "Ⅻ",
    ),
    "trillions of",
)
THINGS = (
    "people",
    "votes",
    "of the homes",
    "seats",
    "$",
    "percent",
    "men and women",
    "of them",
    "years",
    "of whom",
)
TIES = (
    *(
        "of the",
        ", or",
        "(",
        ")",
        "including",
        "and",
        "from",
        "to",
        "up from",
        "compared with",
        "out of every",
    ),
    *(
        "more than",
        "nearly",
        "at least",
        "rose",
        "fell",
        "said the mayor,",
        "who was born in",
        ", a",
        ":",
        "—",
        "“",
        "”",
    ),
    *(
        "a share of",
        "an average of",
        "total",
        "the other",
        "each",
        "per",
        ".",
        "\n\n",
        "\u00a0",
        "respectively",
    ),
)


@cache
def examples() -> tuple[str, ...]:
    """Return the text of every example of every rule."""
    rules = (rule for chapter, kind in _KINDS.items() for rule in discover(f"claimcheck.{chapter}", kind))
    fields = ("bad", "good", "holds", "never", "examples")
    marked = (text for rule in rules for field in fields for text in getattr(rule, field, ()))
    return tuple(dict.fromkeys(unmark(text).text for text in marked))


def cut(text: str) -> Iterator[str]:
    """Yield every beginning of a text, and the text without each of its words."""
    words = _WORD.findall(text)
    for at in range(len(words)):
        yield " ".join(words[:at])
        yield " ".join(words[:at] + words[at + 1 :])


def _sliced(draw: random.Random) -> str:
    text = draw.choice(examples())
    start, stop = sorted((draw.randint(0, len(text)), draw.randint(0, len(text))))
    return text[start:stop]


def _cut(draw: random.Random) -> str:
    return draw.choice(list(cut(draw.choice(examples()))) or [""])


def _with_other_figures(draw: random.Random) -> str:
    text = draw.choice(examples())
    return _FIGURE.sub(lambda match: draw.choice(FIGURES) if draw.random() < 0.5 else match[0], text)


def _spliced(draw: random.Random) -> str:
    one, other = (_WORD.findall(draw.choice(examples())) for _ in range(2))
    return " ".join(one[: draw.randint(0, len(one))] + other[draw.randint(0, len(other)) :])


def _shuffled(draw: random.Random) -> str:
    words = _WORD.findall(draw.choice(examples()))
    for _ in range(draw.randint(1, 4)):
        one, other = draw.randrange(len(words)), draw.randrange(len(words))
        words[one], words[other] = words[other], words[one]
    return " ".join(words)


def _made_up(draw: random.Random) -> str:
    pieces = (draw.choice(draw.choice((FIGURES, THINGS, TIES))) for _ in range(draw.randint(1, 40)))
    return " ".join(pieces)


def _noise(draw: random.Random) -> str:
    alphabet = "0123456789 ,.%$£()-–—'’“”\"/\n\t\u00a0\u2028½éß漢🌊\ud800\ufeff\u200baeinorst"
    return "".join(draw.choice(alphabet) for _ in range(draw.randint(1, 60)))


_MAKERS: tuple[Callable[[random.Random], str], ...] = (
    *(
        _sliced,
        _cut,
        _with_other_figures,
        _with_other_figures,
        _spliced,
        _shuffled,
        _made_up,
        _made_up,
        _noise,
    ),
)


def odd_texts(draw: random.Random) -> Iterator[str]:
    """Yield odd texts without end, the same for the same seed."""
    while True:
        yield draw.choice(_MAKERS)(draw)


MARKS = (
    *(
        "# ",
        "## ",
        "- ",
        "> ",
        "1. ",
        "| 5 | 6 |\n|---|---|\n",
        "```\n",
        "`",
        "**",
        "_",
        "[5](",
        ")",
        "![",
        "&amp;",
        "&#53;",
        "&",
    ),
    *(
        "<p>",
        "</p>",
        "<b>",
        "<td>",
        "</table>",
        "<table><tr>",
        "<!--",
        "-->",
        "<script>",
        "<![CDATA[",
        "<h1>",
        "<",
        "{5}",
    ),
    *(
        "---\ntitle: 5\n---\n",
        "---\n",
        "+++\n",
        "title: ",
        '{"headline": "5 of 6"}',
        "{{",
        "}}",
        "{%",
        "import x\n",
        "\\",
        "\r",
    ),
)
SUFFIXES = ("txt", "md", "mdx", "html", "json", "docx", "")


def odd_files(draw: random.Random) -> Iterator[tuple[bytes, str]]:
    """Yield the bytes of odd files without end, with names that tell of a format."""
    for text in odd_texts(draw):
        words = [
            word for word in _WORD.findall(text) for word in (draw.choice(MARKS), word) if draw.random() < 0.7
        ]
        raw = draw.choice((" ", "", "\n")).join(words).encode("utf-8", "replace")
        if draw.random() < 0.2:
            at = draw.randint(0, len(raw))
            raw = raw[:at] + draw.randbytes(draw.randint(1, 4)) + raw[at:]
        if draw.random() < 0.05:
            raw = raw.decode("utf-8", "replace").encode("utf-16")
        yield raw, f"a.{draw.choice(SUFFIXES)}"
