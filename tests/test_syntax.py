"""How a sentence is read: every line of every pattern reads its own example, and nothing else is needed for it."""

from __future__ import annotations

from importlib import import_module

import pytest

from claimcheck.pipeline import understand
from claimcheck.read import read_text
from claimcheck.rule import unmark
from claimcheck.syntax import contrasts, cues, partitions
from claimcheck.syntax.pattern import Line, compiled, matches
from claimcheck.syntax.tape import Tape, tape_of

LINES = (
    *contrasts._LINES,
    *contrasts._BEHIND,
    *cues._BINDINGS,
    *partitions._LINES,
    contrasts._PLACED,
    import_module("claimcheck.relate.shared")._IN_ALL,
)


def tape(text: str) -> Tape:
    article = understand(read_text(text, "example"))
    return tape_of(article.sentences[0], article.claims)


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.text)
def test_a_line_reads_what_its_example_marks(line: Line) -> None:
    example = unmark(line.example)
    read = tape(example.text)
    found = [
        {(name, read.sentence.starts[read.tokens[atom]]) for name, atom in names.items() if name != "led"}
        for names in matches(line, read)
    ]
    marked = {
        (role, example.text.index(example.text[span.start : span.end], span.start))
        for role, span in example.marks
    }
    assert marked in found, f"{read.text} {found}"


@pytest.mark.parametrize(
    ("text", "atoms"),
    [
        ("It has 12 of the council's 40 seats.", "o x C of the the C ."),
        ("Sales rose 5 percent, compared with 3 percent.", "w v S , against S ."),
        ("The rise was 12%.", "the n is S ."),
        ("It was up $5 (4%) on Monday.", "o is b M ( S ) on w ."),
        ("The 12-day tours were $5.", "the L w is M ."),
    ],
)
def test_a_tape_has_one_atom_for_a_figure_and_its_noun_and_one_for_each_other_word(
    text: str, atoms: str
) -> None:
    assert tape(text).text.split() == atoms.split()


def test_a_pattern_takes_time_in_proportion_to_a_sentence() -> None:
    for line in LINES:
        assert compiled(line.text).search("w " * 20_000) is None
