"""The report over an archive: its figures against another count, and nothing that gets out of its place."""

from __future__ import annotations

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Callable
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path

import pytest

from tests.archive import COLUMNS, lines, records, rows
from tests.conftest import Ran

Run = Callable[..., Ran]


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the rows of some articles: groups of several sizes, one of no group and date, one with trouble."""
    from claimcheck.cli import main

    folder = tmp_path_factory.mktemp("archive")
    articles = list(records(70))
    articles += [{"url": "bare", "body": articles[0]["body"]}, {"url": "empty", "body": "", "desk": "city"}]
    articles[7]["desk"] = "=cmd()"
    articles[7]["url"] = "@SUM(1)"
    articles[10]["desk"] = '<script>alert("x")</script>'
    articles[10]["url"] = 'https://example.org/?a=<b>&c="d"'
    articles[14]["url"] = "javascript:alert(1)"
    given = lines(folder / "news.jsonl", articles)
    assert (
        main(["archive", str(given), str(folder / "out"), *COLUMNS, "--split", "25", "--max-trouble", "2"])
        == 0
    )
    return folder / "out"


def table(run: Run, out: Path, name: str, *more: object) -> list[dict[str, str]]:
    """Return a table of the report."""
    ran = run("archive", "report", out, "--format", "csv", "--table", name, *more)
    assert ran.code == 0, ran.err
    return list(csv.DictReader(StringIO(ran.out)))


def test_the_figures_are_those_of_another_count(run: Run, out: Path):
    apart: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for row in rows(out):
        key = (row["group"] or "", str(row["year"] or ""))
        apart[key]["articles"] += 1
        apart[key]["checked"] += row["state"] == "checked"
        apart[key]["trouble"] += row["state"] == "failed"
        apart[key]["relations"] += sum(dict(row["relations"]).values())
        for finding in row["findings"]:
            apart[key][f"{finding['severity']}s"] += 1
    found = table(run, out, "years")
    assert [(one["group"].removeprefix("'"), one["year"]) for one in found] == sorted(
        apart, key=lambda key: (not key[0], key[0], not key[1], key[1])
    )
    for one in found:
        counted = apart[one["group"].removeprefix("'"), one["year"]]
        for name in ("articles", "checked", "trouble", "relations", "errors", "warnings", "notes"):
            assert int(one[name]) == counted[name], (one, name)
        for name, of in (("articles", "checked"), ("relations", "relations")):
            told = one[f"errors_per_1000_{name}"]
            expected = f"{1000 * counted['errors'] / counted[of]:.1f}" if counted[of] else ""
            assert told == expected


def test_rules_are_counted_and_shown_with_examples(run: Run, out: Path):
    findings = [(row["id"], one) for row in rows(out) for one in row["findings"]]
    for one in table(run, out, "rules"):
        of_rule = [(id, finding) for id, finding in findings if finding["rule"] == one["rule"]]
        assert int(one["articles"]) == len({id for id, _ in of_rule})
        severities = Counter(finding["severity"] for _, finding in of_rule)
        assert [int(one[name]) for name in ("errors", "warnings", "notes")] == [
            severities[name] for name in ("error", "warning", "note")
        ]
        assert (one["example"].removeprefix("'"), one["example_message"]) in [
            (id, finding["message"]) for id, finding in of_rule
        ]
    assert sum(int(one["errors"]) for one in table(run, out, "rules")) == sum(
        finding["severity"] == "error" for _, finding in findings
    )


def test_the_articles_to_look_at_first_have_most_errors_and_are_the_latest(run: Run, out: Path):
    found = table(run, out, "articles", "--first", 7)
    wanted = sorted(
        (row for row in rows(out) if row["errors"] + row["warnings"]),
        key=lambda row: (
            -row["errors"],
            -row["warnings"],
            -row["date"].toordinal() if row["date"] else 0,
            row["id"],
        ),
    )
    assert [one["id"] for one in found] == [row["id"] for row in wanted[:7]]
    assert found[0]["messages"].startswith(wanted[0]["findings"][0]["message"])


def test_no_cell_is_a_formula(run: Run, out: Path):
    for name in ("years", "rules", "articles"):
        cells = [cell for one in table(run, out, name, "--first", 99) for cell in one.values()]
        assert not [cell for cell in cells if cell.startswith(("=", "@", "+", "-"))]
    assert "'=cmd()" in {one["group"] for one in table(run, out, "years")}


class Elements(HTMLParser):
    """The elements of a page with their attributes, and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data


def test_the_page_loads_nothing_and_no_article_gets_out_of_its_place(run: Run, out: Path, tmp_path: Path):
    file = tmp_path / "report.html"
    assert run("archive", "report", out, "--format", "page", "--first", 99, "-o", file).code == 0
    page = Elements(file.read_text(encoding="utf-8"))
    assert not [tag for tag, _ in page.found if tag in ("script", "link", "img", "iframe", "object")]
    policy = next(given["content"] for tag, given in page.found if given.get("http-equiv"))
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "script-src" not in policy
    assert '<script>alert("x")</script>' in page.words
    assert not [
        given for _, given in page.found if "style" in given or any(name.startswith("on") for name in given)
    ]
    links = {given["href"] for tag, given in page.found if tag == "a"}
    assert 'https://example.org/?a=<b>&c="d"' in links
    assert all(link.startswith("https://") for link in links)


def test_the_bars_are_as_long_as_what_they_stand_for(run: Run, out: Path):
    page = run("archive", "report", out, "--format", "page").out
    years, _, groups = page.partition("by group")
    high = [float(size) for size in re.findall(r'<rect [^>]*height="([\d.]+)"', years)]
    errors, checked = Counter(), Counter()
    for row in rows(out):
        errors[row["year"]] += row["errors"]
        checked[row["year"]] += row["state"] == "checked"
    rates = [errors[year] / checked[year] for year in sorted(year for year in checked if year)]
    assert high == pytest.approx([max(high) * rate / max(rates) for rate in rates], abs=0.06)
    assert len(re.findall("<rect ", groups)) == len({row["group"] for row in rows(out)} - {None})


@pytest.mark.parametrize("width", [40, 60, 80, 100])
def test_the_page_in_the_terminal_keeps_to_its_width(run: Run, out: Path, width: int):
    ran = run("archive", "report", out, "--width", width)
    assert ran.code == 0
    assert max(map(len, ran.out.splitlines())) <= width
    assert "CC101 share-mismatch" in ran.out
    assert "72 articles: 0 left out, 1 with trouble; " in " ".join(ran.out.split())


def test_rows_of_an_engine_in_folders_of_their_own_are_counted_too(run: Run, out: Path, tmp_path: Path):
    for file in out.glob("*.parquet"):
        target = tmp_path / "rows" / file.stem / "part-0.parquet"
        target.parent.mkdir(parents=True)
        target.write_bytes(file.read_bytes())
    (tmp_path / "rows" / "_temporary.parquet").touch()
    assert table(run, tmp_path / "rows", "years") == table(run, out, "years")


def test_a_folder_without_rows_is_told_in_a_line(run: Run, tmp_path: Path):
    ran = run("archive", "report", tmp_path)
    assert (ran.code, ran.err) == (
        2,
        f"claimcheck: {tmp_path}: holds no rows; claimcheck archive makes them\n",
    )
    (tmp_path / "foreign.parquet").write_bytes(b"no rows")
    ran = run("archive", "report", tmp_path)
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "cannot be counted" in ran.err


def test_a_folder_called_report_can_be_an_input(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "report").mkdir()
    lines(tmp_path / "report" / "news.jsonl", list(records(2)))
    monkeypatch.chdir(tmp_path)
    assert run("archive", "./report", "out", *COLUMNS).code == 0
