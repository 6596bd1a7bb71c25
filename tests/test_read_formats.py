"""One article in every format: what is found, and where it stands, is the same."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck import check_file
from claimcheck.model import Result
from claimcheck.read import Unreadable, files, formats, read, read_stdin, read_text
from claimcheck.text import Document, Role
from tests.conftest import Ran, process
from tests.formats.writers import FORMATS, spaced

ARTICLE = Path(__file__).parent.parent / "fixtures" / "articles" / "front-line-casualties.txt"
TITLE, *PARAGRAPHS = ARTICLE.read_text(encoding="utf-8").strip().split("\n\n")
names = pytest.mark.parametrize("name", FORMATS)


@pytest.fixture
def written(tmp_path: Path, name: str) -> Path:
    path = tmp_path / name
    path.write_bytes(FORMATS[name].write(TITLE, PARAGRAPHS))
    return path


def straight(text: str) -> str:
    return spaced(text.replace("’", "'"))


def told(result: Result) -> list[object]:
    return [
        (
            one.rule,
            one.severity,
            straight(one.message),
            [(quote.role, straight(result.document.quote(quote.span))) for quote in one.quotes],
        )
        for one in result.findings
    ]


def blocks(document: Document) -> list[tuple[Role, str]]:
    return [(block.role, straight(document.quote(block.span))) for block in document.blocks]


@names
def test_every_format_gives_the_findings_of_the_plain_text(written: Path):
    plain = check_file(ARTICLE)
    assert told(plain)
    assert told(check_file(written)) == told(plain)


@names
def test_every_format_gives_the_blocks_of_the_plain_text(written: Path):
    roles = [Role.TITLE, Role.SUMMARY, *[Role.BODY] * (len(PARAGRAPHS) - 1)]
    assert blocks(read(written)) == list(zip(roles, map(straight, (TITLE, *PARAGRAPHS)), strict=True))


@names
def test_a_cut_of_the_source_without_its_mark_up_is_what_is_quoted(written: Path, name: str):
    result = check_file(written)
    document = result.document
    spans = [quote.span for finding in result.findings for quote in finding.quotes]
    spans += [claim.mention.span for claim in result.claims] + [block.span for block in document.blocks]
    for span in spans:
        place = document.locate(span)
        cut = document.source[place.start : place.end]
        assert straight(FORMATS[name].strip(cut)) == straight(document.quote(span))


@names
def test_lines_and_columns_lead_to_the_same_place(written: Path):
    document = read(written)
    lines = document.source.splitlines(keepends=True)
    for block in document.blocks:
        place = document.locate(block.span)
        assert document.source.startswith(lines[place.line - 1][place.column - 1 :], place.start)


@names
def test_the_format_can_be_named_and_standard_input_be_given_a_name(written: Path, name: str):
    raw, expected = written.read_bytes(), read(written)
    assert read_stdin(raw, name).blocks == expected.blocks
    assert read_stdin(raw, format=FORMATS[name].name).blocks == expected.blocks
    if name != "a.docx":
        assert read_text(expected.source, "<text>", FORMATS[name].name).blocks == expected.blocks


@pytest.mark.parametrize("option", ["--stdin-filename=a.html", "--input-format=html"])
def test_the_program_knows_the_format_of_standard_input(option: str):
    raw = b"<nav>Of 9, 12</nav><p>Of 200 patients, 90 recovered, <b>6</b>0 percent."
    ran = process(option, "--format", "json", given=raw)
    report = json.loads(ran.stdout)["files"][0]
    assert report["path"] == ("a.html" if "filename" in option else "<stdin>")
    assert [one["rule"] for one in report["findings"]] == ["CC101"]


def test_an_unknown_format_brings_the_known_ones(run: Callable[..., Ran], article: Path):
    ran = run(article, "--input-format", "rtf")
    assert ran.code == 2
    assert "no format 'rtf'; there are docx, html, markdown, mdx, ninjs, plain" in ran.err


def test_a_named_format_beats_the_ending():
    assert read_text("<p>a</p>", "a.html", "plain").text == "<p>a</p>"
    assert read_text("**a**", "a.unheard-of").text == "**a**"


def test_folders_are_searched_for_every_format_but_json(tmp_path: Path):
    for name in ("a.docx", "b.HTML", "c.mdx", "d.json", "e.ninjs", "f.md", "g.txt"):
        (tmp_path / name).touch()
    assert [path.name for path in files([tmp_path])] == [
        "a.docx",
        "b.HTML",
        "c.mdx",
        "e.ninjs",
        "f.md",
        "g.txt",
    ]


def test_names_and_endings_of_formats_are_unique():
    names = [one.name for one in formats()]
    endings = [suffix for one in formats() for suffix in one.suffixes]
    assert len({*names}) == len(names)
    assert len({*endings}) == len(endings)


@pytest.mark.parametrize("suffix", [suffix for one in formats() for suffix in one.suffixes])
@pytest.mark.parametrize("raw", [b"", b" \n", b"\0\1\2", b"\xff\xd8\xff\xe1", b"caf\xe9 12", b"PK\3\4\0\10"])
def test_what_is_no_article_is_refused_in_plain_words(suffix: str, raw: bytes):
    with pytest.raises(Unreadable, match=r"^[a-zA-Z ,;.()0-9-]+$"):
        read_stdin(raw, f"a{suffix}")


def test_plain_text_does_not_wait_for_the_other_formats():
    program = (
        "import sys; from pathlib import Path; from claimcheck.read import read; read(Path(sys.argv[1]));"
        "late = {'claimcheck.read.html', 'claimcheck.read.markup', 'pyromark', 'yaml', 'html', 'json'};"
        "sys.exit(str(late & {*sys.modules}) if late & {*sys.modules} else 0)"
    )
    ran = subprocess.run([sys.executable, "-c", program, str(ARTICLE)], capture_output=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, b"")
