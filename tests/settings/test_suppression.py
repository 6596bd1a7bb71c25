"""What an article asks not to report, in every format, and what is said of a remark that silences nothing."""

from __future__ import annotations

import pytest

from claimcheck.pipeline import examine
from claimcheck.read import read_stdin
from tests.formats.writers import docx

SLIP = "Sales rose 25 percent to 420 from 360."


def found(text: str | bytes, name: str = "a.md") -> list[str]:
    """Return the names of the findings of an article."""
    raw = text.encode() if isinstance(text, str) else text
    return [one.name for one in examine(read_stdin(raw, name)).findings]


SILENT = {
    "on the line": f"{SLIP} <!-- claimcheck: ignore -->",
    "by name": f"{SLIP} <!-- claimcheck: ignore[change-mismatch] because the firm says so -->",
    "by id": f"{SLIP} <!-- claimcheck: ignore[CC301] -->",
    "by group": f"{SLIP} <!-- claimcheck: ignore[change] -->",
    "one of several": f"{SLIP} <!-- claimcheck: ignore[CC101, CC301] -->",
    "the line before": f"<!-- claimcheck: ignore -->\n{SLIP}",
    "the paragraph before": f"<!-- claimcheck: ignore -->\n\n{SLIP}",
    "on two lines": f"{SLIP} <!--\n claimcheck: ignore\n because of it -->",
    "in a wrapped paragraph": "Sales rose 25 percent\nto 420 <!-- claimcheck: ignore --> from\n360.",
    "in a list": f"- One\n- {SLIP} <!-- claimcheck: ignore -->",
    "in a heading": f"## {SLIP} <!-- claimcheck: ignore -->",
    "in a footnote": f"Of note.[^1]\n\n[^1]: {SLIP} <!-- claimcheck: ignore -->",
    "in a table": f"| a | b |\n|---|---|\n| us | {SLIP} <!-- claimcheck: ignore --> |",
    "in a quotation": f"> {SLIP} <!-- claimcheck: ignore -->",
    "around blocks": f"<!-- claimcheck: ignore-start -->\n\n{SLIP}\n\nMore.\n\n<!-- claimcheck: ignore-end -->",
    "to the end": f"<!-- claimcheck: ignore-start[CC3] -->\n\n{SLIP}",
    "for the file": f"{SLIP}\n\n<!-- claimcheck: ignore-file because it is satire -->",
    "in YAML": f"---\ntitle: A\nclaimcheck: {{ignore: [CC301], because: satire}}\n---\n\n{SLIP}",
    "in YAML without brackets": f"---\nclaimcheck:\n  ignore: change-mismatch\n---\n\n{SLIP}",
    "in TOML": f"+++\ntitle = 'A'\nclaimcheck = {{ignore = ['CC301']}}\n+++\n\n{SLIP}",
    "in JSON": f'{{"title": "A", "claimcheck": {{"ignore": ["CC301"]}}}}\n\n{SLIP}',
    "sic": "Sales rose 25 percent [sic] to 420 from 360.",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_a_remark_silences(text: str):
    assert found(text) == []
    result = examine(read_stdin(text.encode(), "a.md"))
    assert result.silenced == 1


OTHERS = {
    "a.html": f"<article><h1>A</h1><p>{SLIP}<!-- claimcheck: ignore --></p><p>B</p></article>",
    "before.html": f"<article><h1>A</h1><p>B</p><!-- claimcheck: ignore --><p>{SLIP}</p></article>",
    "a.mdx": f"{SLIP} {{/* claimcheck: ignore[CC301] because so */}}",
    "before.mdx": f"{{/* claimcheck: ignore */}}\n{SLIP}",
    "a.txt": f"A title\n\n[claimcheck: ignore[CC301] because so]\n{SLIP}\n\nMore.",
    "file.txt": f"{SLIP}\n[claimcheck: ignore-file]",
}


@pytest.mark.parametrize("name", OTHERS)
def test_every_format_has_room_for_remarks(name: str):
    assert found(OTHERS[name], name) == []


def test_a_paragraph_in_brackets_is_a_remark_in_word():
    paragraphs = ("[claimcheck: ignore[CC301] because the firm says so]", SLIP)
    written = "".join(f"<w:p><w:r><w:t>{one}</w:t></w:r></w:p>" for one in paragraphs)
    assert found(docx(written), "a.docx") == []
    other = found(docx(written.replace("CC301", "CC101")), "a.docx")
    assert sorted(other) == ["change-mismatch", "unused-suppression"]


LOUD = {
    "another rule": (f"{SLIP} <!-- claimcheck: ignore[CC101] -->", "change-mismatch", "unused-suppression"),
    "another paragraph": (
        f"{SLIP}\n\nMore. <!-- claimcheck: ignore -->",
        "change-mismatch",
        "unused-suppression",
    ),
    "after the end": (
        f"<!-- claimcheck: ignore-start -->\n\nMore.\n\n<!-- claimcheck: ignore-end -->\n\n{SLIP}",
        "unused-suppression",
        "change-mismatch",
    ),
    "in code": (f"`<!-- claimcheck: ignore -->` {SLIP}", "change-mismatch"),
    "in a block of code": (f"```\n<!-- claimcheck: ignore-file -->\n```\n\n{SLIP}", "change-mismatch"),
    "another comment": (f"{SLIP} <!-- ignore this -->", "change-mismatch"),
    "no such rule": (
        f"{SLIP} <!-- claimcheck: ignore[chnage-mismatch] -->",
        "change-mismatch",
        "unused-suppression",
    ),
    "no such word": (f"{SLIP} <!-- claimcheck: ignroe -->", "change-mismatch", "unused-suppression"),
    "nothing to silence": ("All is well. <!-- claimcheck: ignore -->", "unused-suppression"),
    "an end alone": ("All is well. <!-- claimcheck: ignore-end -->", "unused-suppression"),
}


@pytest.mark.parametrize("key", LOUD)
def test_what_is_no_remark_for_it_silences_nothing(key: str):
    text, *names = LOUD[key]
    assert sorted(found(text)) == sorted(names)


def test_a_remark_that_silences_nothing_stands_where_it_was_written():
    text = "All is well.\n\nAnd so it stays. <!-- claimcheck: ignroe[CC301] because -->"
    result = examine(read_stdin(text.encode(), "a.md"))
    (finding,) = result.findings
    place = result.document.locate(finding.quotes[0].span)
    assert text[place.start : place.end] == "ignroe[CC301] because"
    assert (place.line, finding.message) == (3, "“ignroe” is no word to this program; did you mean “ignore”?")


def test_what_a_remark_says_is_no_text_of_the_article():
    reason = "because 90 of the 200 patients recovered, or 60 percent"
    for name, text in (
        ("a.md", f"<!-- claimcheck: ignore {reason} -->\n\nMore."),
        ("a.txt", f"[claimcheck: ignore {reason}]\nMore."),
    ):
        assert found(text, name) == ["unused-suppression"]
