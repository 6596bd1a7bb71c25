"""How the time for an article grows with it, whatever stands in it: `make growth` prints it as a table.

Each text is made at some size, and at two, four and eight times that. The exponent is the slope between the longest
and the one of a quarter of it: 1 is in proportion, 2 by the square.
"""

from __future__ import annotations

import gc
import math
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from claimcheck.pipeline import examine
from claimcheck.read import read_stdin
from claimcheck.rule import Check, discover, unmark

_SIZE, _TIMES = 2_000, (1, 2, 4, 8)
_NOTHING = 0.005
"""Seconds that say nothing about growth."""
_HEAD = """# How time grows with an article

Written by `make growth`: texts of {size:,} characters and of two, four and eight times as many, the time of the
processor for all of `check` but the report, the slope on a logarithmic scale between the last and a quarter of it
(1 is in proportion), and the seconds that a megabyte would take at the longest. Running text takes {prose:.1f} s.

| text | format | at 1, 2, 4, 8 times (s) | exponent | s for 1 MB |
|---|---|---|---|---|
"""


class Grown(NamedTuple):
    """What a kind of text took at each size."""

    name: str
    format: str
    seconds: tuple[float, ...]
    size: int

    @property
    def exponent(self) -> float:
        """The slope from a quarter of the longest to it; 1 where both say nothing."""
        last, before = max(self.seconds[3], _NOTHING), max(self.seconds[1], _NOTHING)
        return math.log(last / before, 4)

    @property
    def megabyte(self) -> float:
        """The seconds that a megabyte would take, if it went on in proportion."""
        return self.seconds[3] / self.size * 2**20


def _places(count: int) -> list[str]:
    return [f"{'ABCDEFGHKLMNPRST'[at % 16]}{'aeiou'[at % 5]}{'nrlst'[at // 5 % 5]}ton" for at in range(count)]


def _list(count: int, *, off: int) -> str:
    draw = random.Random(count)
    numbers = [draw.randint(11, 99) for _ in range(count)]
    parts = ", ".join(f"{number} in {place}" for number, place in zip(numbers, _places(count), strict=True))
    return f"The storm killed {sum(numbers) + off:,} people: {parts} and 5 in Zed."


def _polled(count: int) -> str:
    answers = ", ".join(f"{11 + at % 30}% said {place}" for at, place in enumerate(_places(count)))
    return f"Asked what they want, {answers} and 12% said nothing."


def _repeated(text: str) -> Callable[[int], str]:
    return lambda size: text * (size // len(text))


UNITS = {
    "running text": "The council met on a rainy day, and nobody knew when it would meet again. ",
    "figures in each sentence": "He said 12 people died and 30 were hurt. ",
    "including": "12 people, including 3 men and 4 women, ",
    "shares": "five of the 10 men and ",
    "changes": "rose 5 percent to 6 from 5, ",
    "brackets": "((5))",
    "straight quotes": '"5" ',
    "open quotes": "“5 men. ",
    "slashes": "1/2/3/",
    "paragraphs": "5 men\n\n5 men. ",
    "definite figures": "The 5 men. ",
    "of of of": "of ",
    "5 of 5 of": "5 of ",
    "tabs": "5\t",
    "hyphens": "5-",
    "thousands of": "thousands of millions of ",
    "points": "1.1.1.",
    "commas": "1,000,",
    "years": "in 2019 and 2020, ",
    "ages": "Novak, 34, who was born in 1979, was arrested in March 2019. ",
    "exchange rates": "It paid $113 million (£60 million) in 1999 and $226 million (£120 million) in 2001. ",
    "conversions": "It is 10 miles (16 km) long. ",
    "rows": "12,30,45%,7.5\n",
    "dates": "on Monday, March 4, 2024, ",
    "scores": "won 6-4, 6-3, ",
    "and": "5 and ",
    "or": "5 or ",
    "from to": "from 5 to 6 ",
    "said": "he said, she said, ",
    "according to": "according to the ministry, 5 men left, ",
    "capitals": "A Man Of The House 5 ",
    "letters": "a",
    "digits": "1",
    "spaces": "5" + " " * 50,
    "lines": "a\n",
    "wide spaces": "5\u00a0men.\u2009",
    "per": "5 per 10 per ",
    "percent": "5 percent ",
    "half": "half of half of ",
    "a third of these": "A third of these men fell. ",
    "averages": "an average of 5 and a total of 10 in 3 ",
    "respectively": "5 and 6 men and women, respectively, ",
}
MADE: dict[str, Callable[[int], str]] = {
    "a wrong list in one sentence": lambda size: _list(size // 15, off=1_000),
    "a right list in one sentence": lambda size: _list(size // 15, off=5),
    "answers to one question": lambda size: _polled(size // 16),
    "a headline": lambda size: (
        "Storm kills 5,000 men\n\n" + "Some 5,000 men were killed in the storm. " * (size // 41)
    ),
}
FORMATS = {
    "md": ("- 5 of *10* men, ", "# 5 men\n\n", "> 5 ", "[5](x) ", "`5` ", "| 5 | 6 |\n", "*5", "<b>5"),
    "html": ("<p>5 men</p>", "<b>5", "<table><tr><td>5", "&amp;5 ", "<div>5 men"),
}


def kinds() -> Iterator[tuple[str, str, Callable[[int], str]]]:
    """Yield each kind of text: its name, its format and what makes so much of it."""
    for name, text in UNITS.items():
        yield name, "txt", _repeated(text)
    for name, make in MADE.items():
        yield name, "txt", make
    for check in discover("claimcheck.checks", Check):
        yield check.name, "txt", _repeated(unmark(check.bad[0]).text.replace("\n\n", " ") + " ")
    for format, texts in FORMATS.items():
        for text in texts:
            yield f"`{text.strip()}`".replace("|", "\\|").replace("``5``", "code"), format, _repeated(text)


def measured(name: str, format: str, make: Callable[[int], str]) -> Grown:
    """Return what a kind of text took at each size."""
    texts = [make(_SIZE * times).encode() for times in _TIMES]
    return Grown(name, format, tuple(_seconds(text, format) for text in texts), len(texts[-1]))


def _seconds(raw: bytes, format: str) -> float:
    gc.collect()
    start = time.process_time()
    examine(read_stdin(raw, f"a.{format}"))
    return time.process_time() - start


def page(rows: Sequence[Grown]) -> str:
    """Return the table, what grows fastest first."""
    prose = next(row.megabyte for row in rows if row.name == "running text")
    lines = [
        f"| {row.name} | {row.format} | {', '.join(f'{each:.2f}' for each in row.seconds)} "
        f"| {row.exponent:.2f} | {row.megabyte:.1f} |"
        for row in sorted(rows, key=lambda row: -row.exponent)
    ]
    return _HEAD.format(size=_SIZE, prose=prose) + "\n".join(lines) + "\n"


if __name__ == "__main__":
    examine(read_stdin(b"Of 200 men, 90 left, 60 percent.", "a.txt"))  # loads what is needed
    rows = []
    for kind in kinds():
        rows.append(measured(*kind))
        sys.stderr.write(f"{rows[-1].name}: {rows[-1].exponent:.2f}\n")
    print(page(rows))
