"""The sample articles give the reports that stand beside them, and every format agrees on what it finds."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from claimcheck.report import concise
from claimcheck.report import json as json_report
from claimcheck.report.terminal.canvas import Look
from claimcheck.report.terminal.check import check_report
from claimcheck.rule import Check, discover
from tests.articles import wrapped
from tests.snapshots import ARTICLES, EXPECTED, examined, snapshots

CLEAN = {
    *("city-budget", "election-night", "glacier-study", "grocer-results", "school-lunch-poll"),
    *("storm-toll", "tennis-semifinal", "vaccine-trial"),
}
"""Articles in which everything agrees, full of what looks as if it did not."""
DESKS = 10

each_article = pytest.mark.parametrize("article", ARTICLES, ids=lambda path: path.stem)


@each_article
def test_an_article_gives_the_report_beside_it(article: Path):
    for path, text in snapshots(article).items():
        assert path.read_text(encoding="utf-8") == text, "run `make snapshots` and read the difference"


def test_no_report_stands_there_without_its_article():
    assert {path.stem for path in EXPECTED.iterdir()} == {path.stem for path in ARTICLES}


def test_there_are_articles_of_both_kinds():
    assert len(ARTICLES) >= DESKS
    assert {path.stem for path in ARTICLES} > CLEAN


@each_article
def test_an_article_has_findings_unless_it_is_clean(article: Path):
    names = [finding.name for finding in examined(article).findings]
    assert bool(names) is (article.stem not in CLEAN), names


@each_article
def test_every_format_agrees_on_findings_and_places(article: Path):
    result = examined(article)
    report = json.loads(json_report.check_report().of([result]))
    (file,) = report["files"]
    lines = concise.check_report().of([result]).splitlines()
    for line, finding in zip(lines, file["findings"], strict=True):
        first = finding["spans"][0]
        place = f"{file['path']}:{first['line']}:{first['column']}"
        assert (
            line
            == f"{place}: {finding['severity']} {finding['name']} {finding['message']} {finding['reason']}"
        )
    page = check_report(Look(80)).of([result])
    told = re.findall(r"([a-z-]+) (CC\d+)$", page, re.MULTILINE)
    assert set(told) == {(finding["name"], finding["rule"]) for finding in file["findings"]}
    for finding in file["findings"]:
        for span in finding["spans"]:
            assert result.document.source[span["start"] : span["end"]] == span["text"]


@pytest.mark.parametrize("width", [20, 40, 80, 120, 200])
@each_article
def test_a_report_keeps_to_its_width_and_to_plain_words(article: Path, width: int):
    page = check_report(Look(width, verbose=True, trace=True)).of([examined(article)])
    assert max(map(len, wrapped(page))) <= width
    trade = re.findall(r"\b(?:hard|plausible|measure|scope|term|constraint|interval)s?\b", page)
    assert set(trade) <= set(article.read_text(encoding="utf-8").split())


def test_most_rules_are_shown_by_an_article():
    shown = {finding.name for article in ARTICLES for finding in examined(article).findings}
    wanted = {
        *("share-mismatch", "misattached-share", "impossible-percentage", "majority-mismatch"),
        *("fraction-mismatch", "sum-mismatch", "parts-exceed-whole", "change-mismatch", "wrong-direction"),
        *("points-or-percent", "figure-mismatch", "headline-mismatch", "source-disagreement"),
        *("attribution-conflict", "conversion-mismatch", "chained-conflict"),
    }
    assert wanted <= {check.name for check in discover("claimcheck.checks", Check)}
    assert wanted <= shown
