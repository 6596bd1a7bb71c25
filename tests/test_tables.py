"""Tables in every format: where their cells stand, what is computed from them, and what is found to be off."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest

from claimcheck.pipeline import examine
from claimcheck.read import read_text
from claimcheck.read.formats import format_for
from claimcheck.text import Document

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

Rows = list[list[str]]


def markdown(rows: Rows) -> Document:
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    lines.insert(1, "|" + "---|" * len(rows[0]))
    return read_text("# Harvest\n\nIt was a year.\n\n" + "\n".join(lines) + "\n", "table.md")


def plain(rows: Rows) -> Document:
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    lines.insert(1, "|" + "---|" * len(rows[0]))
    return read_text("Harvest\n\nIt was a year.\n\n" + "\n".join(lines) + "\n", "table.txt")


def page(rows: Rows) -> Document:
    head = "".join(f"<th>{cell}</th>" for cell in rows[0])
    body = "".join("<tr>" + "".join(f"<td><p>{cell}</p></td>" for cell in row) + "</tr>" for row in rows[1:])
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return read_text(f"<h1>Harvest</h1><p>It was a year of rain and wind.</p>{table}", "table.html")


def word(rows: Rows) -> Document:
    def cell(text: str) -> str:
        return f"<w:tc><w:tcPr/><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"

    body = "".join("<w:tr>" + "".join(map(cell, row)) + "</w:tr>" for row in rows)
    xml = f'<w:document xmlns:w="{_WORD}"><w:body><w:p><w:r><w:t>It was a year.</w:t></w:r></w:p>'
    xml += f"<w:tbl>{body}</w:tbl></w:body></w:document>"
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        archive.writestr("word/document.xml", xml)
    return format_for("table.docx").read(made.getvalue(), "table.docx")


WRITERS = (markdown, plain, page, word)

HARVEST = [
    ["", "2021", "2022", "2023"],
    ["Tea", "410", "380", "395"],
    ["Rye", "95", "120", "101"],
    ["Oats", "", "14", "–"],
    ["Total", "505", "514", "496"],
]


@pytest.mark.parametrize("write", WRITERS)
def test_every_cell_has_its_place_and_an_empty_one_has_none(write):
    document = write(HARVEST)
    (table,) = document.tables
    assert [[document.quote(cell) if cell else "" for cell in row] for row in table.rows] == HARVEST
    assert table.head == (0 if write is word else 1)


def test_a_cell_that_goes_over_several_stands_in_each():
    document = read_text(
        "<p>It was a year of rain.</p><table><tr><th rowspan=2>Crop<th colspan=2>Tons</tr><tr><th>2021<th>2022</tr>"
        "<tr><td>Tea<td>410<td>380</tr></table>",
        "table.html",
    )
    (table,) = document.tables
    assert [[document.quote(cell) if cell else "" for cell in row] for row in table.rows] == [
        ["Crop", "Tons", "Tons"],
        ["Crop", "2021", "2022"],
        ["Tea", "410", "380"],
    ]
    assert table.head == 2


def test_a_table_inside_a_cell_is_one_of_its_own():
    inner = "<table><tr><td>1<td>2</tr><tr><td>3<td>4</tr></table>"
    document = read_text(
        f"<p>It rained.</p><table><tr><td>A<td>B</tr><tr><td>{inner}<td>C</tr></table>", "table.html"
    )
    outer, nested = document.tables
    assert [[document.quote(cell) for cell in row if cell] for row in nested.rows] == [["1", "2"], ["3", "4"]]
    assert document.quote(outer.rows[1][1]) == "C"


def test_layout_is_no_table():
    document = read_text("<table><tr><td><p>It rained on 12 days.</p></td></tr></table>", "table.html")
    assert document.tables == ()


GOOD = {
    "totals below": HARVEST,
    "totals beside": [
        ["", "Tea", "Rye", "Total"],
        ["2021", "410", "95", "505"],
        ["2022", "380", "120", "500"],
    ],
    "a total in front": [
        ["", "All", "Men", "Women"],
        ["Cooks", "50", "38", "12"],
        ["Clerks", "60", "31", "29"],
    ],
    "subtotals": [
        ["", "2021", "2022"],
        ["Tea", "410", "380"],
        ["Rye", "95", "120"],
        ["Subtotal", "505", "500"],
        ["Coal", "70", "60"],
        ["Peat", "30", "45"],
        ["Subtotal", "100", "105"],
        ["Total", "605", "605"],
    ],
    "lines that are parts of others": [
        ["", "2021", "2022"],
        ["Staff", "410", "380"],
        ["Men", "210", "170"],
        ["Women", "200", "210"],
        ["Total", "410", "380"],
    ],
    "rounded": [
        ["$ million", "2021", "2022"],
        ["Tea", "4.1", "3.8"],
        ["Rye", "2.4", "2.2"],
        ["Total", "6.6", "5.9"],
    ],
    "shares": [["", "Votes", "%"], ["Lee", "1,240", "62"], ["Kim", "760", "38"], ["Total", "2,000", "100"]],
    "shares in brackets": [["", "n (%)"], ["Lee", "1,240 (62%)"], ["Kim", "760 (38%)"], ["Total", "2,000"]],
    "changes": [["", "2021", "2022", "Change"], ["Tea", "400", "500", "25%"], ["Rye", "120", "90", "-25%"]],
    "a folded table": [
        ["State", "Jobs", "State", "Jobs"],
        ["Alaska", "410", "Maine", "395"],
        ["Idaho", "95", "Ohio", "101"],
        ["Iowa", "120", "Total", "1,121"],
    ],
    "averages": [["", "2021", "2022"], ["Tea", "4", "6"], ["Rye", "8", "2"], ["Average", "6", "4"]],
    "no sums": [
        ["", "Height (m)", "Built"],
        ["North", "410", "1998"],
        ["South", "95", "2003"],
        ["Total", "2", ""],
    ],
}
BAD = {
    "a total": (
        [["", "2021"], ["Tea", "410"], ["Rye", "95"], ["Total", "550"]],
        "table-total-mismatch",
        "550",
    ),
    "one total of three": (
        [
            ["", "2021", "2022", "2023"],
            ["Tea", "410", "380", "395"],
            ["Rye", "95", "120", "101"],
            ["Total", "505", "500", "946"],
        ],
        "table-total-mismatch",
        "946",
    ),
    "one row of many": (
        [
            ["", "Men", "Women", "Total"],
            ["A", "40", "12", "52"],
            ["B", "31", "29", "60"],
            ["C", "14", "6", "30"],
            ["D", "8", "3", "11"],
        ],
        "table-total-mismatch",
        "30",
    ),
    "four digits": (
        [["", "2021", "2022"], ["Tea", "1016", "980"], ["Rye", "835", "720"], ["Total", "1851", "2070"]],
        "table-total-mismatch",
        "2070",
    ),
    "money": (
        [["", "2021"], ["Tea", "$41,300"], ["Rye", "$9,870"], ["Total", "$15,170"]],
        "table-total-mismatch",
        "$15,170",
    ),
    "a share": (
        [
            ["", "Votes", "%"],
            ["A", "900", "45%"],
            ["B", "600", "30%"],
            ["C", "300", "51%"],
            ["D", "200", "10%"],
            ["Total", "2,000", ""],
        ],
        "table-share-mismatch",
        "51%",
    ),
    "a share without a sign": (
        [
            ["", "Votes", "Share (%)"],
            ["A", "900", "45"],
            ["B", "600", "30"],
            ["C", "300", "51"],
            ["D", "200", "10"],
            ["Total", "2,000", ""],
        ],
        "table-share-mismatch",
        "51",
    ),
    "a share in brackets": (
        [
            ["", "n (%)"],
            ["A", "900 (45%)"],
            ["B", "600 (30%)"],
            ["C", "300 (51%)"],
            ["D", "200 (10%)"],
            ["Total", "2,000"],
        ],
        "table-share-mismatch",
        "51%",
    ),
    "a change": (
        [
            ["", "2021", "2022", "Change"],
            ["A", "400", "500", "25%"],
            ["B", "120", "90", "-25%"],
            ["C", "100", "150", "5%"],
            ["D", "80", "88", "10%"],
        ],
        "table-change-mismatch",
        "5%",
    ),
    "a difference": (
        [
            ["", "2021", "2022", "Change"],
            ["A", "41", "53", "12"],
            ["B", "88", "71", "-7"],
            ["C", "19", "17", "-2"],
            ["D", "9", "14", "5"],
        ],
        "table-change-mismatch",
        "-7",
    ),
}


@pytest.mark.parametrize("rows", GOOD.values(), ids=GOOD.keys())
@pytest.mark.parametrize("write", WRITERS)
def test_a_table_that_adds_up_is_left_alone(write, rows):
    assert examine(write(rows)).findings == ()


@pytest.mark.parametrize(("rows", "rule", "figure"), BAD.values(), ids=BAD.keys())
@pytest.mark.parametrize("write", WRITERS)
def test_a_slip_in_a_table_is_found_where_it_stands(write, rows, rule, figure):
    document = write(rows)
    (finding,) = examine(document).findings
    assert finding.name == rule
    assert figure in [document.quote(quote.span) for quote in finding.quotes]
    assert figure.replace("-", "−") in finding.message


@pytest.mark.parametrize(
    "behind", ["", "\n\nThe council met on a rainy day, and nobody knew when it would meet again."]
)
def test_what_a_summary_tells_of_a_cell_is_held_against_it(behind: str):
    table = "| Sacks | 2021 | 2022 |\n|-|-|-|\n| Barley | 310 | 380 |\n| Oats | 95 | 120 |"
    text = f"A harvest\n\nThe farms brought in 340 sacks of barley in 2022.\n\n{table}{behind}"
    (finding,) = examine(read_text(text, "harvest.txt")).findings
    assert finding.name == "table-text-mismatch"
