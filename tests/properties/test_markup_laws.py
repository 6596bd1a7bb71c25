"""What holds for every text with mark-up, however broken: it is read or refused, and every place is right."""

from __future__ import annotations

import html
import json
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.read import Unreadable, read_stdin
from claimcheck.text import Document, Role, Span
from tests.formats.writers import docx, from_html, from_json, from_markdown, spaced

SCRAPS = [
    *(
        "<p>",
        "</p>",
        "<b",
        "<b>",
        "</i>",
        "<li>",
        "<ul>",
        "</ul>",
        "<table>",
        "<tr><td>",
        "</table>",
        "<h1>",
        "<h2>",
    ),
    *(
        "<nav>",
        "</nav>",
        "<article>",
        "<main>",
        "<aside>",
        "<div class='meta'>",
        "</div>",
        "<del>",
        "</del>",
        "<br>",
    ),
    *(
        "<!--",
        "-->",
        "<script>",
        "</script",
        "<title>",
        "</title>",
        "<sup>",
        "<time datetime=2024-05-06>",
        "<a href='",
    ),
    *(
        '<meta name=description content="',
        '"',
        "'",
        "=",
        ">",
        "<",
        "/>",
        "</",
        "<!",
        "<?",
        "&amp;",
        "&#146;",
        "&#x1F525;",
    ),
    *(
        "&#xD800;",
        "&#99999999;",
        "&notit;",
        "&",
        ";",
        "**",
        "_",
        "~~",
        "[",
        "](x)",
        "![",
        "[^1]",
        "\n[^1]: ",
        "`",
        "\n```\n",
    ),
    *(
        "\n> ",
        "\n- ",
        "\n1. ",
        "\n# ",
        "\n\n",
        "\r\n",
        "\r",
        "\t",
        "  \n",
        "\n    ",
        "\n| a | b |\n|---|---|\n",
        "|",
        "\\",
    ),
    *(
        "{{<",
        ">}}",
        "{{% ",
        "%}}",
        "{%",
        "%}",
        "{",
        "}",
        "{:",
        "---\n",
        "+++\n",
        "title: ",
        "title = ",
        '"""',
        "- ",
        ": ",
        "|\n",
    ),
    *(
        "import a\n",
        "export ",
        "<Chart a={",
        "5,000",
        "half",
        "of ",
        "é",
        "e\u0301",
        "👩\u200d🚒",
        "\u00ad",
        "\u200b",
        "\ue000",
        " ",
        ".",
    ),
]
soup = st.lists(st.sampled_from(SCRAPS), max_size=40).map("".join)
WORDS = ["5,000", "people", "“half”", "cafe\u0301", "👩\u200d🚒", "of", "12", "percent", "AT", "1\u202f000"]
words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12)


def document(raw: str | bytes, suffix: str) -> Document | None:
    try:
        return read_stdin(raw if isinstance(raw, bytes) else raw.encode(), f"a{suffix}")
    except Unreadable:
        return None


def keeps_the_laws(found: Document) -> None:
    """Check that blocks and pieces fit the text, and that places within a block never go back."""
    size, at = len(found.source), 0
    for block in found.blocks:
        assert at <= block.span.start < block.span.end <= len(found.text)
        at = block.span.end
        assert found.quote(block.span).strip() == found.quote(block.span) != ""
        places = [found.locate(Span(one, one + 1)) for one in range(*block.span)]
        assert all(0 <= place.start < place.end <= size for place in places)
        assert all(one.start <= two.start and one.end <= two.end for one, two in pairwise(places))
        pieces = [one for one in found.pieces if one.text.within(block.span)]
        assert sum(one.text.end - one.text.start for one in pieces) == block.span.end - block.span.start
        assert all(one.source.end <= two.source.start for one, two in pairwise(pieces))
    body = [
        found.locate(one.span).start for one in found.blocks if one.role not in (Role.TITLE, Role.SUMMARY)
    ]
    assert body == sorted(body)


@pytest.mark.parametrize("suffix", [".md", ".mdx", ".html"])
@given(text=soup)
def test_any_soup_of_mark_up_is_read_or_refused(suffix: str, text: str):
    found = document(text, suffix)
    if found:
        keeps_the_laws(found)


@given(head=soup, text=soup, kind=st.sampled_from(["---\n{}\n---\n", "+++\n{}\n+++\n", "{{{}}}\n"]))
def test_any_front_matter_is_read_or_passed_over(head: str, text: str, kind: str):
    found = document(kind.format(head) + text, ".md")
    if found:
        keeps_the_laws(found)


@given(text=st.text(max_size=200))
def test_any_text_is_read_as_any_format_or_refused(text: str):
    raw = text.encode(errors="replace")
    for suffix in (".md", ".mdx", ".html", ".json", ".docx", ".txt"):
        found = document(raw, suffix)
        if found and suffix != ".txt":
            keeps_the_laws(found)


@given(text=soup, form=st.sampled_from(["body_html", "body_text", "headline"]), plain=st.booleans())
def test_any_field_of_an_item_is_read(text: str, form: str, plain: bool):
    found = document(json.dumps({form: text, "uri": "5"}, ensure_ascii=plain), ".json")
    if found:
        keeps_the_laws(found)


@given(text=soup, cut=st.integers(0, 400))
def test_any_word_file_is_read_or_refused(text: str, cut: int):
    run = f"<w:p><w:r><w:t>{html.escape(text)}</w:t><w:br/><w:t>5</w:t></w:r></w:p>"
    for raw in (docx(run), docx(text), docx(run)[:cut], docx(run)[cut:]):
        found = document(raw, ".docx")
        if found:
            keeps_the_laws(found)


def in_tags(word: str, way: int) -> str:
    """Return a word with one of the ways in which HTML can write it."""
    middle = len(word) // 2
    ways = (
        word,
        f"<b>{word[:middle]}</b>{word[middle:]}",
        "".join(f"&#{ord(letter)};" for letter in word),
        f'<a href="/7">{word}</a><!-- 8 -->',
        f"<del>9</del><script>10</script>{word}",
        word.replace("“", "&ldquo;").replace("”", "&#148;"),
    )
    return ways[way % len(ways)]


def in_marks(word: str, way: int) -> str:
    """Return a word with one of the ways in which Markdown can write it."""
    ways = (
        word,
        f"**{word}**",
        f"[{word}](/7 '8')",
        f"~~9~~{word}",
        f"{word}{{{{< a 10 >}}}}",
        f"<b>{word}</b>",
    )
    return ways[way % len(ways)]


def in_item(word: str, way: int) -> str:
    text = in_tags(word, way)
    return "".join(
        f"\\u{ord(one):04x}" if way % 2 and ord(one) < 0xD800 else json.dumps(one)[1:-1] for one in text
    )


@pytest.mark.parametrize(
    ("suffix", "start", "write", "end", "strip"),
    [
        (".html", "<main><p>", in_tags, "</main>", from_html),
        (".md", "", in_marks, "\n", from_markdown),
        (".md", "> - ", in_marks, "\n", from_markdown),
        (".json", '{"body_html": "<p>', in_item, '"}', from_json),
    ],
)
@given(
    said=words,
    ways=st.lists(st.integers(0, 11), min_size=12, max_size=12),
    space=st.sampled_from([" ", "  "]),
)
def test_each_word_is_read_and_found_again_in_the_source(  # noqa: PLR0913, PLR0917 - five give the way of writing
    suffix: str,
    start: str,
    write: Callable[[str, int], str],
    end: str,
    strip: Callable[[str], str],
    said: list[str],
    ways: list[int],
    space: str,
):
    marked = space.join(write(word, way) for word, way in zip(said, ways, strict=False))
    found = document(f"{start}So {marked}{end}", suffix)
    assert found is not None
    assert found.text == " ".join(["So", *said])
    at = len("So ")
    for word in said:
        place = found.locate(Span(at, at + len(word)))
        assert strip(found.source[place.start : place.end]) == spaced(word)
        at += len(word) + 1
