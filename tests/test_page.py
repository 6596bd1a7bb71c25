"""The page: the article as it reads, its figures marked, its findings beside them, and nothing else of it."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from claimcheck.model import Result, Severity
from claimcheck.pipeline import examine
from claimcheck.read import read_text
from claimcheck.report import Totals
from claimcheck.report import page as page_report
from claimcheck.report.page.marks import Mark, Marks
from claimcheck.text import Span
from tests.articles import document, result
from tests.hostile import ATTACKS, hostile, many
from tests.snapshots import ARTICLES, examined

REPORT = page_report.check_report()
each_attack = pytest.mark.parametrize("attack", ATTACKS, ids=ascii)
VOID = {"meta", "br"}


class Page(HTMLParser):
    """A page as a tree would tell it: its elements with their attributes, and its text outside style and script."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text: list[str] = []
        self.raw: dict[str, str] = {}
        self.comments: list[str] = []
        self.feed(text)
        self.close()
        assert not self.open, "every element is closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in ("style", "script"):
            self.raw[self.open[-1]] = data
        else:
            self.text.append(data)

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)

    def all(self, tag: str, cls: str = "") -> list[dict[str, str | None]]:
        """Return the attributes of the elements with a tag, and a class if one is given."""
        alike = (given for name, given in self.elements if name == tag)
        return [given for given in alike if not cls or cls in (given.get("class") or "").split()]

    @property
    def words(self) -> str:
        return " ".join("".join(self.text).split())


def page(*found: Result) -> Page:
    return Page(REPORT.of(found))


def test_the_article_reads_as_it_was_written():
    text = (
        "---\ntitle: Ships\ndescription: Fewer ships.\n---\n\nOf 12 ships, **three** were sold.\n\n"
        "## Where\n\n- north: 4\n- south: 5\n\n> “We had 12,” he said.\n\n"
        "| Year | Ships |\n|---|---|\n| 2018 | 12 |\n| 2019 | 9 |\n"
    )
    shown = page(examine(read_text(text, "ships.md")))
    assert len(shown.all("td")) >= 6
    assert ("h2", {"class": "title"}) in shown.elements
    assert ("h3", {"class": "heading"}) in shown.elements
    assert ("p", {"class": "summary"}) in shown.elements
    assert ("blockquote", {"class": "quote"}) in shown.elements
    for words in ("Of 12 ships, three were sold.", "north: 4", "“We had 12,” he said."):
        assert words in shown.words


def test_a_table_keeps_its_rows_and_columns():
    text = (
        "<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2018</td><td rowspan='2'>12</td></tr>"
        "<tr><td>2019</td></tr><tr><td>2020</td><td>9</td></tr></table><p>Nine ships are left.</p>"
    )
    raw = REPORT.of([examine(read_text(f"<article><h1>Ships</h1>{text}</article>", "ships.html"))])
    table = raw.partition('<table class="figures">')[2].partition("</table>")[0]
    words = [re.sub(r"<(?!/?t[dh])[^>]*>", "", row) for row in table.split("</tr>") if row.strip()]
    assert words == [
        "<th>Year</th><th>Ships</th>", "\n<td>2018</td><td>12</td>", "\n<td>2019</td><td></td>",
        "\n<td>2020</td><td>9</td>",
    ]  # fmt: skip


def test_every_finding_has_a_card_and_marks_at_its_figures():
    for article in ARTICLES:
        found = examined(article)
        shown = page(found)
        cards = {str(given["id"]).rpartition("f")[2]: given["id"] for given in shown.all("article", "card")}
        assert len(cards) == len(found.findings)
        for number, finding in enumerate(found.findings, start=1):
            name = cards[str(number)]
            marked = [given for given in shown.all("a", "fig") if name in (given.get("data-f") or "").split()]
            assert len(marked) == len({quote.span for quote in finding.quotes})
            assert len([given for given in marked if name in (given.get("data-at") or "").split()]) == 1


def test_a_card_says_all_that_a_finding_has_to_say():
    found = result()
    words = page(found).words
    for finding in found.findings:
        for part in (finding.message, finding.working, finding.reason, finding.name, finding.rule):
            assert part in words
        assert all(fit.text in words for fit in finding.would_fit)


def test_figures_that_overlap_share_a_mark():
    text = "Between 4,000 and 6,000 homes burned."
    finding = result().findings[0]
    spans = (Span(8, 23), Span(18, 29))
    quotes = tuple(finding.quotes[0]._replace(span=span) for span in spans)
    marks = Marks.of(Result(document(text), (), (finding._replace(quotes=quotes),), ()))
    assert marks.marks == (Mark(Span(8, 29), (0,), (0,), ()),)
    assert marks.severity(marks.marks[0]) is Severity.ERROR


def test_links_lead_somewhere_and_names_are_given_once():
    for found in ([examined(article)] for article in ARTICLES):
        shown = page(*found)
        names = [given["id"] for _, given in shown.elements if "id" in given]
        assert len(names) == len(set(names))
        links = [str(given["href"]) for tag, given in shown.elements if tag == "a"]
        assert {link[1:] for link in links if link.startswith("#")} <= set(names)
        assert len([link for link in links if not link.startswith("#")]) == 1


def test_many_articles_have_an_index_of_those_with_findings():
    found = [examined(article) for article in ARTICLES]
    shown = page(*found)
    sections = [given["id"] for given in shown.all("section")]
    assert len(sections) == sum(bool(one.findings) for one in found)
    assert shown.all("nav", "index")
    clean = len(found) - len(sections)
    assert f"{clean} articles without a finding left out" in shown.words
    assert not page(found[0]).all("nav")
    assert page(result()._replace(findings=())).all("section")


def test_the_header_tells_the_totals():
    totals = Totals.of(result())
    assert (totals.errors, totals.notes) == (1, 1)
    assert "1 error, 1 note, 1 adds up" in page(result()).words


def test_the_policy_allows_this_style_and_this_script_and_nothing_else():
    shown = page(result())
    (policy,) = (given["content"] for given in shown.all("meta") if given.get("http-equiv"))
    digests = {name: b64encode(sha256(text.encode()).digest()).decode() for name, text in shown.raw.items()}
    hashes = {name: f"'sha256-{digest}'" for name, digest in digests.items()}
    assert dict(part.split(" ", 1) for part in str(policy).split("; ")) == {
        "default-src": "'none'",
        "style-src": hashes["style"],
        "script-src": hashes["script"],
        "base-uri": "'none'",
        "form-action": "'none'",
    }


OUTSIDE = re.compile(r"(?:src|srcset|action|poster|background|data)\s*=|url\(|@import|fetch\(|XMLHttp|eval\(")


def test_nothing_is_loaded_from_elsewhere():
    text = REPORT.of([result()])
    assert not OUTSIDE.findall(re.sub(r"data-\w+=", "", text))
    assert "innerHTML" not in text


@each_attack
def test_nothing_of_an_article_becomes_mark_up(attack: str):
    shown, plain = page(hostile(attack)), page(hostile("word"))
    assert {tag for tag, _ in shown.elements} <= {tag for tag, _ in plain.elements} | {"h2", "h3", "ul", "li"}
    attributes = {name for _, given in shown.elements for name in given}
    assert attributes <= {name for _, given in plain.elements for name in given}
    assert not shown.comments
    assert not any(
        given.get("href", "#").startswith("javascript") for _, given in shown.elements if given.get("href")
    )
    raw = REPORT.of([hostile(attack)])
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", raw)


def test_a_long_article_is_a_page_too():
    shown = page(many(600, Severity.WARNING))
    assert len(shown.all("article", "card")) == 600
