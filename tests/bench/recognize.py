"""What reading numbers costs beside a bare look at whether a sentence may hold one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from claimcheck.read import read
from claimcheck.recognize import recognize
from claimcheck.segment import may_hold_figure, segment, sentence
from tests.bench.clock import seconds


def recognition(paths: Sequence[Path]) -> Iterator[str]:
    """Yield the costs on some articles, in milliseconds for 1,000 words.

    The samples are dense with figures; on news, quantities should take at most 4 times the bare look.
    """
    found = [segment(read(path)) for path in paths]
    every = [one for sentences in found for one in sentences]
    words = sum(len(one.text.split()) for one in every)
    marked = [one for one in every if one.words]
    bare = seconds(lambda: [may_hold_figure(one.text) for one in every])
    tokens = seconds(lambda: [sentence(0, one.span, one.text, one.role, 0) for one in marked])
    read_all = seconds(lambda: [recognize(sentences) for sentences in found])
    yield f"{len(marked)} of {len(every)} sentences may hold a figure"
    for name, took in (("bare look", bare), ("words and places", tokens), ("quantities", read_all)):
        each = took * 1_000_000 / words
        yield f"{name:<26}{each:9.2f} ms for 1,000 words, {took / bare:.1f} times the bare look"
