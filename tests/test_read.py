"""Files become documents: their text, their paragraphs, and where everything stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.read import STDIN, Unreadable, files, nearest, read, read_stdin, read_text
from claimcheck.text import Role, Span


def blocks(text: str) -> list[tuple[str, str]]:
    """Return each block's role and words."""
    document = read_text(text, "a.txt")
    return [(block.role.value, document.quote(block.span)) for block in document.blocks]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_positions_count_code_points_lines_and_columns_as_they_stand(end: str):
    text = f"Title 👩‍🚒 here{end}{end}Fire 🔥 killed 12 people.{end}"
    document = read_text(text, "a.txt")
    start = text.index("12")
    place = document.locate(Span(start, start + 2))
    assert (place.start, place.end) == (start, start + 2)
    assert document.source[place.start : place.end] == "12"
    assert (place.line, place.column, place.end_line, place.end_column) == (3, 15, 3, 17)


def test_the_end_of_the_text_has_a_place():
    place = read_text("One.\nTwo.", "a").locate(Span(5, 9))
    assert (place.end_line, place.end_column) == (2, 5)


def test_title_then_a_summary_whose_figures_come_again_then_the_body():
    text = "Fire kills 12\n\nTwelve died; 340 fled.\nIn all, 340 people fled the fire.\nTwelve died in it.\n"
    assert [role for role, _ in blocks(text)] == ["title", "summary", "body", "body"]


def test_a_first_paragraph_with_other_figures_is_no_summary():
    text = "Fire kills 12\n\nOn the 14th, 80 homes burned.\n\nIn all, 340 people fled.\n"
    assert [role for role, _ in blocks(text)] == ["title", "body", "body"]


def test_a_list_before_the_body_is_the_summary_without_its_marks():
    text = "Fire kills 12\n\n- 12 dead\n* 340 fled\n2. One\n   more\n\nThe fire began at night.\n"
    assert blocks(text) == [
        ("title", "Fire kills 12"),
        ("summary", "12 dead"),
        ("summary", "340 fled"),
        ("summary", "One\n   more"),
        ("body", "The fire began at night."),
    ]


@pytest.mark.parametrize(
    "first", ["It burned all night.", "- A list item", "A line that is " + "long " * 40, "He said “no.”"]
)
def test_what_is_no_title(first: str):
    assert blocks(f"{first}\n\nNobody was hurt by it.\n")[0][0] != "title"


def test_a_text_of_one_paragraph_has_no_title():
    assert blocks("Of 200 patients, 90 recovered") == [("body", "Of 200 patients, 90 recovered")]


def test_a_title_may_stand_directly_above_its_paragraphs():
    text = "Fire kills 12\nThe fire began at night, the mayor said.\nNobody knows why it did.\n"
    assert [role for role, _ in blocks(text)] == ["title", "body", "body"]


def test_lines_that_end_like_sentences_are_paragraphs():
    assert len(blocks("It burned.\n\nOne fell ill.\nTwo fled.”\nThree stayed.\n")) == 4


def test_wrapped_lines_belong_together_up_to_a_short_last_one():
    text = (
        "The fire began on Tuesday night in a shed behind\nthe school and spread to the roof within one hour"
        ".\n"
        "The pupils had left.\nTeachers said that they saw smoke over the fields\nat nine in the evening.\n"
    )
    assert [words.split()[0] for _, words in blocks(text)] == ["The", "Teachers"]


def test_long_lines_are_paragraphs_whatever_they_end_with():
    long = "The fire spread " + "and spread " * 20
    assert len(blocks(f"{long}\nA cross-heading\n{long}\n\nEnd.")) == 4


def test_a_number_that_begins_a_wrapped_line_is_no_list_item():
    text = (
        "The fire was the worst that the town had seen since May\n12. It began in a shed at the end of it.\n"
    )
    assert len(blocks(text)) == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_that_announce_themselves(tmp_path: Path, encoding: str):
    path = tmp_path / "a.txt"
    path.write_bytes("Zwölf 🔥 starben.".encode(encoding))
    assert read(path).text == "Zwölf 🔥 starben."


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"", "is empty"),
        (b" \r\n\t\n", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        ("café 12".encode("latin-1"), "not UTF-8 text; --encoding windows-1252 may read it"),
        (b"caf\x81 12", "not UTF-8 text"),
        ("“12 dead”".encode("cp1252"), "not UTF-8 text; --encoding windows-1252 may read it"),
        (b"12 dead\x00", "holds binary data"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "holds binary data"),
        (b"\xff\xd8\xff\xe1\x03\x02\x01\x04\x05", "holds binary data"),
        ("12 dead".encode("utf-32"), "holds binary data"),
        ("12 dead".encode("utf-16-le"), "holds binary data"),
    ],
)
def test_what_is_no_text_is_refused_in_plain_words(raw: bytes, message: str):
    with pytest.raises(Unreadable, match=f"^{message}$"):
        read_stdin(raw)


def test_folders_are_walked_in_order_without_hidden_and_foreign_files(tmp_path: Path):
    for name in ("b.txt", "a.md", "c.png", ".d.txt", "sub/e.TXT", ".git/f.txt", "node_modules/g.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    (tmp_path / "sub" / "loop").symlink_to(tmp_path)
    names = [str(path.relative_to(tmp_path)) for path in files([tmp_path])]
    assert names == ["a.md", "b.txt", "sub/e.TXT"]


def test_patterns_and_single_files_are_taken_once_and_in_order(tmp_path: Path):
    for name in ("b.txt", "a.txt", "c.png"):
        (tmp_path / name).write_text("x")
    paths = [tmp_path / "c.png", tmp_path / "*.txt", tmp_path / "a.txt", STDIN]
    assert [path.name for path in files(paths)] == ["c.png", "a.txt", "b.txt", "-"]


@pytest.mark.parametrize("name", ["none.txt", "none*.txt", "x" * 5000])
def test_a_path_that_leads_nowhere_is_yielded_to_be_reported(tmp_path: Path, name: str):
    assert list(files([tmp_path / name])) == [tmp_path / name]


def test_the_nearest_name_is_found(tmp_path: Path):
    (tmp_path / "article.txt").touch()
    assert nearest(tmp_path / "artcle.txt") == "article.txt"
    assert nearest(tmp_path / "letter.md") is None
    assert nearest(tmp_path / "no" / "letter.md") is None


def test_roles_have_names_an_editor_knows():
    names = "title summary body heading list quote caption table note remark"
    assert [role.value for role in Role] == names.split()
