"""How a sentence is read: every line of every pattern reads its own example, and nothing else is needed for it."""

from __future__ import annotations

from importlib import import_module

import pytest

from claimcheck.pipeline import understand
from claimcheck.read import read_text
from claimcheck.rule import unmark
from claimcheck.syntax import antecedents, contrasts, cues, partitions
from claimcheck.syntax.parse import parse_of
from claimcheck.syntax.pattern import Line, compiled, matches, needed
from claimcheck.syntax.tape import Tape, tape_of

LINES = (
    *contrasts._LINES,
    *contrasts._BEHIND,
    *cues._BINDINGS,
    *partitions._LINES,
    *antecedents._OF_THE,
    *contrasts._PLACED,
    *contrasts._OVER,
    import_module("claimcheck.relate.multiplied")._BASE,
    *(
        getattr(import_module("claimcheck.relate.shared"), name)
        for name in ("_IN_ALL", "_MADE_UP", "_WITHIN")
    ),
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


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.text)
def test_a_line_is_compiled_only_where_all_that_it_needs_stands(line: Line) -> None:
    read = tape(unmark(line.example).text)
    assert not any(map(read.names.isdisjoint, needed(line.text)))
    for atoms in needed(line.text):
        assert not [*matches(line, read._replace(names=read.names - atoms))]


def test_a_pattern_takes_time_in_proportion_to_a_sentence() -> None:
    for line in LINES:
        assert compiled(line.text).search("w " * 20_000) is None


@pytest.mark.parametrize(
    ("text", "whole", "parts"),
    [
        (
            "It shut 90 shops in four states, 40 of them in Ohio, 30 in Iowa and 12 in Utah.",
            "90",
            ["40", "30", "12"],
        ),
        ("In four states it shut 90 shops, 40 of them in Ohio.", "90", ["40"]),
        ("Seven men are missing, three of them old, four of them young.", "Seven", ["four"]),
        ("It held 30 men, 42 of whom were charged.", "30", ["42"]),
        ("It sold 30 houses to 12 nurses, nine of whom were new.", "12", ["nine"]),
        ("It gave 12 vans to the town, of which nine were new.", "12", ["nine"]),
        ("It hurt 12 people, including four women and three men.", "12", ["four", "three"]),
        ("It sold 12 vehicles, including nine vans.", "12", ["nine"]),
    ],
)
def test_a_pointer_means_the_nearest_figure_that_it_can_mean(text: str, whole: str, parts: list[str]) -> None:
    (here,) = parse_of(understand(read_text(text, "example")))
    *_, found = (*antecedents.included(here), *antecedents.pointed(here))
    assert found.whole.number.text == whole
    assert [part.number.text for part in found.parts] == parts


@pytest.mark.parametrize(
    "text",
    [
        "Three of the shops are in Ohio, four of them in Utah.",
        "The ship took 12 nurses and their friends, 40 of them in need.",
        "It held 30 men in raids and in streets, 42 of them in Utah.",
        "It sold half of the shops, nine of them in Utah.",
        "It gave $12 to the town, of which nine were late.",
        "It is one of zero doubts, three of them new.",
        "The storm hit six towns, including 40 soldiers.",
        "Aid went to 12 towns, including 40 cars.",
        "Seven guests, including 2021 winners, came.",
        "It is up 8 points, including 9-point rises in Ohio.",
        "It let 12 of the 10-story towers.",
    ],
)
def test_a_pointer_that_may_mean_something_else_means_no_figure(text: str) -> None:
    for here in parse_of(understand(read_text(text, "example"))):
        found = (*antecedents.included(here), *antecedents.pointed(here), *antecedents.parts_of_the(here))
        assert not list(found)
