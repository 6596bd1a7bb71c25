"""Scraps of mark-up that, repeated, ask the most of a reader, by the name of the file they would stand in."""

from __future__ import annotations

HOSTILE = {
    "a.html": (
        "<", "<a ", '<a b="', "<a b='\"", "<!--", "</", "<nav><article>", "<p>", "<div>", "<b>", "<li>",
        "<br>", "<table><td>", "<title>", "<script>", "<div><p>", "<div class=nav><article>", "&", "&amp",
        "&#", "</p>", "<p>5 of ", "<h1>a", "<blockquote>", "a | ", "<ul><li>", "<del>", "<a\t\n ",
        "<sup>5</sup>", "=\"'",
    ),
    "a.md": (
        "*a ", "[", "[a](", "![", "`", "> ", "- ", "\n- ", "{{<", "{%", "{{< highlight >}}", "{{< code >}}x",
        "<!--", "|a", "\n|-|", "[^a]", "\n[^a]: b\n", "\n\n", "**", "<a b='", "_a_", "é ", "👩 ", "\\", "~~a",
    ),
    "a.mdx": ("{", "}", "<A ", "<A b='", "{a}", "import a\n", "<A>{b}", "</A", "<>"),
    "front.md": ("a: b\n", "- ", "[", "{", "'", '"', "a: |\n  b\n", "&a ", "a: 'b\n", "\n", "  a"),
}  # fmt: skip
SCRAPS = [(name, one) for name, scraps in HOSTILE.items() for one in scraps]


def repeated(name: str, scrap: str, size: int) -> bytes:
    """Return a file of about `size` bytes that repeats a scrap, in the front matter of "front.md"."""
    raw = scrap * (size // len(scrap))
    return (f"---\n{raw}\n---\nText" if name == "front.md" else raw + "\n\nText").encode()
