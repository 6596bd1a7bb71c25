"""Markdown, HTML and agency JSON: which role each part of an article has, and where it stands."""

from __future__ import annotations

import pytest

from claimcheck.read import read_stdin, read_text
from claimcheck.text import Span


def blocks(text: str, path: str) -> list[str]:
    document = read_text(text, path)
    return [f"{block.role.value}: {document.quote(block.span)}" for block in document.blocks]


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ("<title>Fire kills 5 | Post</title><h1>Fire kills 5</h1><p>It burned.", ["title: Fire kills 5"]),
        (
            "<title>Fire kills 5</title><h1>Blaze kills 6</h1><p>It burned.",
            ["title: Fire kills 5", "title: Blaze kills 6"],
        ),
        ("<title>Fire kills 5 - Post</title><p>It burned.", ["title: Fire kills 5"]),
        ("<h1>Fire</h1><p>It burned.<h1>Five dead</h1>", ["title: Fire", "heading: Five dead"]),
        ("<meta name=description content='Of &quot;5&quot;'><p>It burned.", ['summary: Of "5"']),
        ("<meta name=description content='Five peop…'><p>It burned.", []),
        (
            "<figure><img alt=5><figcaption>A <i>house</i></figcaption></figure><p>It burned.",
            ["caption: A house"],
        ),
        ("<blockquote><p>“Five,” he said.</blockquote><p>It burned.", ["quote: “Five,” he said."]),
        ("<table><tr><th>a<td>5</table><p>It burned.", ["table: a", "table: 5"]),
        ("<p>It burned.<ol><li>5<li>6</ol>", ["list: 5", "list: 6"]),
        ("<p>It burned.<p class=correction>It was 6.", []),
        ("<p>It <a href=/5>burned</a>.<p><a href=/6>All 7 parts</a>", []),
        ("<p>It burned.<code>5</code><pre>6</pre><kbd>7</kbd><p hidden>8", []),
    ],
)
def test_the_parts_of_a_page(page: str, told: list[str]):
    assert sorted(blocks(page, "a.html")) == sorted([*told, "body: It burned."])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("# Fire\n\nIt burned.\n\n## More\n", ["title: Fire", "body: It burned.", "heading: More"]),
        ("---\ntitle: Fire\n---\n# Fire\n\nIt burned.", ["title: Fire", "body: It burned."]),
        (
            "---\nheadline: Fire\nstandfirst: Big\ncaption: 5\n---\nIt burned.",
            ["title: Fire", "summary: Big", "body: It burned."],
        ),
        (
            "---\nkey_points:\n- Of 5\n- Of 6\n---\nIt burned.",
            ["summary: Of 5", "summary: Of 6", "body: It burned."],
        ),
        (
            "Fire\n====\n\n* 5 *dead*\n* 6\n\nIt burned.",
            ["title: Fire", "summary: 5 dead", "summary: 6", "body: It burned."],
        ),
        ("Fire kills 12\n\nIt burned.", ["title: Fire kills 12", "body: It burned."]),
        ("It ~~froze~~ burned[^1].\n\n[^1]: Of 5.", ["body: It burned.", "note: Of 5."]),
        (
            "[It](/5) burned. ![6](7 '8') `9` <!-- 10 --> <b>So</b> it [is][1].\n\n[1]: /5 '6'",
            ["body: It burned. So it is."],
        ),
        ("<aside>5</aside>\n\n<div>It\n*burned*.</div>\n", ["body: It *burned*."]),
    ],
)
def test_the_parts_of_a_markdown_text(text: str, told: list[str]):
    assert blocks(text, "a.md") == told


@pytest.mark.parametrize(
    ("text", "path", "day"),
    [
        ("---\ndate: 2024-03-04 05:06:07 +0200\n---\na", "a.md", "2024-03-04"),
        ("---\ndate: 2024-03\npubDate: 'Mar 5, 2024'\n---\na", "a.md", "2024-03"),
        ("+++\ndate = 2024-03-04T05:06:07Z\n+++\na", "a.md", "2024-03-04"),
        ('{"published": "Mon, 04 Mar 2024 05:06:07 GMT"}\n\na', "a.md", "2024-03-04"),
        ("---\ndate: today\n---\na", "a.md", None),
        (
            "<time datetime=2024-03-05></time><time pubdate datetime=2024-03-04></time><p>a",
            "a.html",
            "2024-03-04",
        ),
        ('<meta property="article:published_time" content="2024-03-04T05:06"><p>a', "a.html", "2024-03-04"),
        (
            '{"headline": "a", "versioncreated": "2024-03-05", "firstcreated": "2024-03-04"}',
            "a.json",
            "2024-03-04",
        ),
        ("2024-03-04", "a.txt", None),
    ],
)
def test_the_day_on_which_an_article_appeared(text: str, path: str, day: str | None):
    assert read_text(text, path).published == day


def test_an_item_in_the_later_form_is_read_in_the_form_that_keeps_most():
    item = '{"bodies": [{"contenttype": "text/plain", "value": "No"}, {"contenttype": "text/html",'
    item += '"value": "<p>a<p>b"}]'
    item += ', "descriptions": [{"value": "c 5"}], "headlines": [{"value": "d"}]}'
    assert blocks(item, "a.json") == ["title: d", "summary: c 5", "body: a", "body: b"]


PLACES = [
    ("a.html", "<p>It&#146;s\t<b>é 👩\u200d🚒</b>\r\n&amp; e\u0301:&nbsp;{}</p>", "5&#44;<i>000</i>", 2),
    ("a.md", "# It's\t*é* 👩\u200d🚒\r\n\r\n> &amp; e\u0301:\r\n> {} dead\r\n", "[**5,000**](/7)", 4),
    (
        "a.json",
        '{{"uri": "é",\r\n\t"body_html": "It\\u2019s \\ud83d\\udd25 e\u0301 {}"}}',
        "<b>5\\u002c</b>000",
        2,
    ),
    ("a.md", '---\r\ntitle: "It\\u2019s 👩\u200d🚒\r\n  {}"\r\n---\r\n\r\nText.', "5,000", 3),
    ("a.txt", "It’s\té 👩\u200d🚒\r\n\r\n& e\u0301: {}", "5,000", 3),
]


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize(("path", "around", "written", "line"), PLACES)
def test_a_figure_is_found_in_the_source_among_all_sorts_of_signs(
    mark: bytes, path: str, around: str, written: str, line: int
):
    source = around.format(written)
    document = read_stdin(mark + source.encode(), path)
    start = document.text.index("5,000")
    place = document.locate(Span(start, start + 5))
    assert document.source == source
    inner = written.removeprefix("[**").removeprefix("<b>").removesuffix("**](/7)").removesuffix("</i>")
    assert source[place.start : place.end] == inner
    before = source[: place.start]
    assert place.line == line
    assert place.column == place.start - (before.rindex("\n") + 1 if "\n" in before else 0) + 1
