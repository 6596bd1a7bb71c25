"""Word files: what an editor sees once all changes are accepted, and where it stands."""

from __future__ import annotations

import pytest

from claimcheck.read import read_stdin
from claimcheck.text import Span
from tests.formats.writers import docx

DELETED_MARK = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def blocks(body: str) -> list[tuple[str, str]]:
    document = read_stdin(docx(body), "a.docx")
    return [(block.role.value, document.quote(block.span)) for block in document.blocks]


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (run("5,") + run("000", "<w:b/>") + run(" dead"), "5,000 dead"),
        (run("5,") + f"<w:del>{run('000')}</w:del><w:ins>{run('100')}</w:ins>", "5,100"),
        (f"<w:moveFrom>{run('9')}</w:moveFrom><w:moveTo>{run('8')}</w:moveTo>", "8"),
        (run("12", "<w:strike/>") + run("13", "<w:strike w:val='0'/>"), "13"),
        (run("6 km") + run("2", "<w:vertAlign w:val='superscript'/>"), "6 km²"),
        (run("7") + "<w:r><w:instrText>PAGE 99</w:instrText><w:tab/></w:r>" + run("8"), "7 8"),
        ("<w:pPr><w:tabs><w:tab w:pos='720'/></w:tabs></w:pPr>" + run("9"), "9"),
        (f"<w:hyperlink>{run('ten')}</w:hyperlink><w:r><w:noBreakHyphen/></w:r>{run('year')}", "ten-year"),
        (run("5 &amp; 6 &#128293;"), "5 & 6 🔥"),
    ],
)
def test_a_paragraph_reads_as_if_all_changes_were_accepted(inside: str, text: str):
    assert blocks(f"<w:p>{inside}</w:p>") == [("body", text)]


def test_a_deleted_paragraph_mark_joins_two_paragraphs():
    body = f"<w:p>{DELETED_MARK}{run('Of 200 ')}</w:p><w:p>{run('patients')}</w:p>"
    assert blocks(body) == [("body", "Of 200 patients")]
    assert blocks(body + f"<w:p>{DELETED_MARK}{run('End.')}</w:p>")[-1] == ("body", "End.")


def test_styles_give_roles_in_any_language():
    def styled(style: str, text: str) -> str:
        return f"<w:p><w:pPr><w:pStyle w:val='{style}'/></w:pPr>{run(text)}</w:p>"

    numbered = f"<w:p><w:pPr><w:numPr/></w:pPr>{run('Nine.')}</w:p>"
    cell = f"<w:tbl><w:tr><w:tc><w:p>{run('5')}</w:p></w:tc></w:tr></w:tbl>"
    body = (
        styled("Titel", "Fire")
        + styled("Untertitel", "Of 5")
        + styled("berschrift2", "More")
        + numbered
        + cell
    )
    assert blocks(body) == [
        ("title", "Fire"),
        ("summary", "Of 5"),
        ("heading", "More"),
        ("list", "Nine."),
        ("table", "5"),
    ]


def test_a_place_is_the_number_of_the_paragraph_and_the_offset_in_it():
    body = (
        f"<w:p>{run('Title 👩‍🚒')}</w:p><w:p/><w:p>{run('Of 200, ')}<w:r><w:br/></w:r>{run('90 left.')}</w:p>"
    )
    document = read_stdin(docx(body), "a.docx")
    start = document.text.index("90")
    place = document.locate(Span(start, start + 2))
    assert (place.line, place.column, place.end_line, place.end_column) == (3, 10, 3, 12)
    assert document.source[place.start : place.end] == "90"
