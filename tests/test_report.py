"""Reports: the same findings in every format, readable at any width, with nothing unsafe in them."""

from __future__ import annotations

import csv
import json
import re
from itertools import combinations
from pathlib import Path

import pytest
from rich.cells import cell_len

from claimcheck.model import Quote, Result, Trouble
from claimcheck.pipeline import understand
from claimcheck.report import Totals, concise
from claimcheck.report import csv as csv_report
from claimcheck.report import json as json_report
from claimcheck.report.excerpt import passages
from claimcheck.report.terminal.canvas import Look
from claimcheck.report.terminal.check import check_report
from claimcheck.report.terminal.claims import claims_report
from claimcheck.text import Span
from tests.articles import DISAGREEMENT, MISATTACHED, STORM, document, quote, result

WIDTHS = (20, 40, 80, 120, 200)
ESCAPES = re.compile(r"\x1b\[[\d;]*m")


def page(
    found: Result, width: int = 80, *, color: bool = False, verbose: bool = False, trace: bool = False
) -> str:
    return check_report(Look(width, color, verbose, trace)).of([found])


def words_of(shown: str) -> str:
    """Return the words of a page, however they are broken into lines."""
    return " ".join(re.sub(r"[│~^]", " ", shown).split())


def test_json_keeps_its_contract():
    found = result()
    report = json.loads(json_report.check_report().of([found, Trouble("b.md", "not UTF-8 text")]))
    assert list(report) == ["schema", "tool", "files", "trouble", "summary"]
    assert report["schema"] == 1
    assert report["tool"]["name"] == "claimcheck"
    assert report["trouble"] == [{"path": "b.md", "message": "not UTF-8 text"}]
    assert report["summary"] == {
        **{"files": 1, "errors": 1, "warnings": 0, "notes": 1, "consistent": 1, "figures": 0, "compared": 7},
        **{"unread": 1, "left_out": 0, "silenced": 0, "known": 0, "dropped": 0},
    }
    (file,) = report["files"]
    finding = file["findings"][0]
    assert list(finding) == [
        "rule", "name", "severity", "reason", "message", "working", "would_fit", "spans", "fingerprint",
    ]  # fmt: skip
    assert (finding["rule"], finding["severity"]) == ("CC102", "error")
    assert finding["would_fit"][0] == {"role": "share", "text": "22 percent", "replaces": None}
    for span in finding["spans"]:
        assert STORM[span["start"] : span["end"]] == span["text"]
    assert finding["spans"][0] == {
        "role": "part", "text": "About a third of these homes", "start": 117, "end": 145,
        "line": 3, "column": 67, "end_line": 3, "end_column": 95, "source": "the utility",
    }  # fmt: skip
    assert list(file["consistent"][0]) == ["relation", "working", "spans"]


def test_json_without_a_file_is_json():
    report = json.loads(json_report.check_report().of([]))
    assert report["files"] == []
    assert set(report["summary"].values()) == {0}


def test_json_holds_nothing_that_moves_a_terminal():
    assert json_report.dumps("a\x1b[31m\x9b\x7f\u2028\ud800") == r'"a\u001b[31m\u009b\u007f\u2028\ud800"'


def test_concise_is_a_line_a_finding():
    lines = concise.check_report().of([result(), Trouble("b", "is empty")]).splitlines()
    assert len(lines) == 2
    assert lines[0].startswith("storm.txt:3:67: error misattached-share “Nearly two thirds” cannot")


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("color", [False, True])
@pytest.mark.parametrize("verbose", [False, True])
def test_no_line_is_wider_than_the_page(width: int, color: bool, verbose: bool):
    for line in page(result(), width, color=color, verbose=verbose).splitlines():
        assert cell_len(ESCAPES.sub("", line)) <= width
        assert line == line.rstrip()


@pytest.mark.parametrize("width", WIDTHS)
def test_a_page_shows_everything_an_editor_needs(width: int):
    words = words_of(page(result(), width))
    for wanted in ("storm.txt", "error: does not add up", "note: sources differ", "line 5", "22 percent"):
        assert wanted in words
    assert words.endswith("1 article: 1 error, 0 warnings, 1 note; 0 figures read, 7 compared")


def test_a_page_without_styles_has_no_escape_and_marks_figures_with_signs():
    shown = page(result())
    assert "\x1b" not in shown
    lines = shown.splitlines()
    marked = next(number for number, line in enumerate(lines) if "19,000 homes." in line)
    assert lines[marked + 1].index("~") == lines[marked].index("19,000 homes")
    assert lines[marked + 1].count("~") == len("19,000 homes")


def test_the_figure_that_a_finding_stands_at_is_marked_loudest():
    lines = page(result(), 100).splitlines()
    main = next(number for number, line in enumerate(lines) if "About a third of these homes" in line)
    assert lines[main + 1].index("^") == lines[main].index("About a third")
    assert lines[main + 1].count("^") == "".join(lines).count("^") == len("About a third of these homes")


def test_a_page_with_styles_underlines_figures():
    shown = page(result(), 100, color=True)
    assert "\x1b[1;4;31mAbout a third of these homes\x1b[0m" in shown
    assert "\x1b[4m19,000 homes\x1b[0m" in shown
    assert "~" not in shown
    assert "^" not in shown


def test_sources_that_differ_stand_in_a_table():
    lines = page(result()).splitlines()
    heads = next(number for number, line in enumerate(lines) if "who says so" in line)
    assert lines[heads + 1].split() == ["3", "12,400", "homes", "the", "utility"]
    assert lines[heads + 2].split() == ["5", "15,000", "the", "mayor"]


def test_three_who_differ_share_one_table():
    text = "The utility says 12,400 homes, the mayor 15,000, the state 18,000."
    figures = ("12,400 homes", "the utility"), ("15,000", "the mayor"), ("18,000", "the state")
    quotes = [quote("one", words, text, source) for words, source in figures]
    notes = tuple(DISAGREEMENT._replace(quotes=pair) for pair in combinations(quotes, 2))
    shown = page(Result(document(text), (), notes, ()))
    assert "note: sources differ (3 notes)" in shown
    assert shown.count("15,000") == 1


def test_speakers_who_differ_are_named_with_their_figures():
    text = "The utility says 12,400 homes, the mayor 15,000."
    both = MISATTACHED._replace(
        quotes=(
            quote("one", "12,400 homes", text, "the utility"),
            quote("other", "15,000", text, "the mayor"),
        )
    )
    shown = page(Result(document(text), (), (both,), ()))
    assert "    “12,400 homes” the utility; “15,000” the mayor" in shown


def test_no_word_of_the_trade_reaches_an_editor():
    shown = page(result(), verbose=True).lower()
    assert not re.search(r"\b(hard|plausible|measure|scope|term|constraint|interval)s?\b", shown)


def test_control_characters_of_an_article_never_reach_the_terminal():
    text = "A \x1b]0;title\x07 storm\x1b[2J cut 12\u202e homes\x9b31m and 13 homes."
    words = ("12\u202e homes", "13 homes")
    finding = MISATTACHED._replace(
        message="So \x1b[31m red", quotes=tuple(quote("a", each, text, "\x1bmayor") for each in words)
    )
    shown = page(Result(document(text, "a\x1b.txt"), (), (finding,), ()), color=False)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", shown)
    assert "12 homes" in shown


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("filler", ["word ", "語", "e\N{COMBINING ACUTE ACCENT}", "👩‍🚒 ", "x"])
def test_figures_at_both_ends_of_a_long_line_are_shown_with_an_ellipsis_between(width: int, filler: str):
    text = "It cut 12 homes, " + filler * 5_000 + " and then 13 homes."
    quotes = (quote("a", "12 homes", text), quote("b", "13 homes", text))
    shown = page(Result(document(text), (), (MISATTACHED._replace(quotes=quotes),), ()), width)
    assert "12 homes" in words_of(shown)
    assert "13 homes" in words_of(shown)
    assert "…" in shown
    assert len(shown.splitlines()) < 60
    assert all(cell_len(line) <= width for line in shown.splitlines())


def test_a_quote_of_many_words_is_cut_in_its_middle():
    text = "It " + "cut " * 3_000 + "homes."
    (passage,) = passages([Quote("a", Span(0, len(text)))], document(text), 300)
    assert sum(len(piece.text) for piece in passage.pieces) < 350


def test_a_short_paragraph_is_quoted_whole():
    (passage,) = passages([quote("a", "19,000 homes")], document(), 400)
    assert "".join(piece.text for piece in passage.pieces) == STORM.strip().split("\n")[-1]
    assert [piece.text for piece in passage.pieces if piece.mark] == ["19,000 homes"]


@pytest.mark.parametrize("width", WIDTHS)
def test_a_page_with_nothing_on_it_fits_too(width: int):
    for found in (Result(document(), (), (), ()), claims()):
        assert all(cell_len(line) <= width for line in page(found, width).splitlines())


def test_an_article_without_findings_takes_no_line_unless_asked_for():
    last = "1 article: 0 errors, 0 warnings, 0 notes; 0 figures read, 0 compared\n"
    assert page(Result(document(), (), (), ())) == last
    asked = Look(80, verbose=True)
    assert "no figures" in check_report(asked).of([Result(document(), (), (), ())])
    assert "✓ 1 comparison adds up" in check_report(asked).of([result()._replace(findings=())])
    assert check_report(Look(80, quiet=True)).of([Result(document(), (), (), ())]) == ""


def test_totals():
    totals = Totals.of(result()).plus(Totals.of(Trouble("a", "b"))).plus(Totals.of(result()))
    assert totals == Totals(files=2, errors=2, warnings=0, notes=2, consistent=2, compared=14, unread=1)
    other = totals._replace(figures=1_200, known=3, silenced=2, left_out=1)
    assert " ".join(check_report(Look(100)).tail(other, ()).split()) == (
        "2 articles: 2 errors, 0 warnings, 2 notes; 1,200 figures read, 14 compared; 3 known; 2 silenced; "
        "1 left out; 1 not read"
    )


def claims() -> Result:
    """Return an article with a hedged count, a share, a range, a date, and a word that gives no figure."""
    text = (
        "More than 5,000 soldiers were hurt in 2019, 40 percent of them badly. Most of the 4,000 to 6,000 "
        "houses in the town, worth $2.5 million, burned."
    )
    doc = document(text, "war.txt")
    return Result(doc, understand(doc).claims, (), ())


def claim_of(words: str) -> dict[str, object]:
    report = json.loads(json_report.claims_report().of([claims()]))
    (found,) = (one for one in report["files"][0]["claims"] if one["number"]["text"] == words)
    return found


def test_claims_json_keeps_its_contract():
    claim = claim_of("More than 5,000")
    assert list(claim) == [
        "text", "start", "end", "line", "column", "end_line", "end_column",
        "number", "kind", "value", "hedge", "hard", "plausible", "unit", "currency",
        "measure", "source", "scope",
    ]  # fmt: skip
    assert claim["number"] == {
        "text": "More than 5,000", "start": 0, "end": 15, "line": 1, "column": 1, "end_line": 1, "end_column": 16,
    }  # fmt: skip
    assert (claim["kind"], claim["value"], claim["hedge"]) == ("count", 5000, "more than")
    assert (claim["hard"], claim["plausible"]) == ([5000, None], [5000, 6000])
    assert list(claim["measure"]) == ["event", "head"]
    assert claim["scope"]["status"] == "asserted"


@pytest.mark.parametrize(
    ("words", "kind", "value", "hard"),
    [
        ("40 percent", "share", 0.4, [0.375, 0.425]),
        ("Most", "share", None, [0.495, 1]),
        ("4,000 to 6,000", "range", None, [3500, 6500]),
        ("$2.5 million", "money", 2500000, [2400000, 2600000]),
        ("2019", "date", "2019", None),
    ],
)
def test_claims_give_values_as_a_machine_reads_them(words: str, kind: str, value: object, hard: object):
    claim = claim_of(words)
    assert (claim["kind"], claim["value"], claim["hard"]) == (kind, value, hard)


def test_money_has_a_currency_and_no_unit():
    assert (claim_of("$2.5 million")["currency"], claim_of("$2.5 million")["unit"]) == ("USD", None)


def test_claims_csv_has_a_row_a_claim_under_a_line_of_names():
    rows = list(csv.DictReader(csv_report.claims_report().of([claims()]).splitlines()))
    assert (rows[0]["value"], rows[0]["hard_low"], rows[0]["hard_high"]) == ("5000", "5000", "")
    assert len(rows) == len(claims().claims)


def test_findings_come_in_the_order_of_the_text_each_with_its_place():
    turned = result()._replace(findings=(MISATTACHED, DISAGREEMENT))
    places = [line for line in page(turned).splitlines() if line.startswith("storm.txt:")]
    assert places == ["storm.txt:3:24", "storm.txt:3:67"]


def test_a_place_is_a_link_where_the_terminal_can():
    linked = check_report(Look(80, color=True, links=True)).of([result()])
    assert f"{Path('storm.txt').absolute().as_uri()}\x1b\\" in linked
    assert "\x1b]8;" not in check_report(Look(80, color=True)).of([result()])


def test_slips_alike_are_told_once_with_the_lines_of_the_others():
    text = "Homes: 12,400.\n\nHomes: 12,400.\n\nHomes: 12,400."
    places = (0, text.index("Homes", 1), text.rindex("Homes"))
    alike = tuple(MISATTACHED._replace(quotes=(Quote("part", Span(at, at + 13)),)) for at in places)
    shown = page(Result(document(text), (), alike, ()))
    assert "+2 more like this: lines 3 and 5" in shown
    assert shown.count("✗ error") == 1


@pytest.mark.parametrize("width", WIDTHS)
def test_claims_table_fits_the_page(width: int):
    shown = claims_report(Look(width)).of([claims()])
    assert all(cell_len(line) <= width for line in shown.splitlines())
    words = " ".join(shown.split())
    assert "at least 5,000" in words
    assert "50% to 100%" in words
