"""Reports for machines: the same findings in each, in the shape that its readers ask for, whatever an article says."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import junitparser
import pytest
from markdown_it import MarkdownIt

import claimcheck
from claimcheck.fingerprint import fingerprints
from claimcheck.model import Result, Severity, Trouble
from claimcheck.report import Draft, Report, concise, github, gitlab, jsonl, junit, markdown, rdjsonl, sarif
from claimcheck.report import json as json_report
from claimcheck.report.place import region, utf8_bytes
from claimcheck.text import Span
from tests.articles import document, result
from tests.conftest import Ran
from tests.hostile import ATTACKS, hostile, many
from tests.snapshots import ARTICLES, examined

SCHEMAS = Path(claimcheck.__file__).parent / "report" / "schema"
UNREAD = Trouble("b.md", "not UTF-8 text")
REPORTS: dict[str, Report] = {
    "concise": concise.check_report(),
    "json": json_report.check_report(),
    "jsonl": jsonl.check_report(),
    "sarif": sarif.check_report(),
    "github": github.check_report(),
    "gitlab": gitlab.check_report(),
    "junit": junit.check_report(Severity.ERROR),
    "rdjsonl": rdjsonl.check_report(),
    "markdown": markdown.check_report(),
}
each_report = pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)
CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
each_attack = pytest.mark.parametrize("attack", ATTACKS, ids=ascii)


def schema(name: str) -> dict[str, object]:
    loaded: dict[str, object] = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(loaded)
    return loaded


def lines_of(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture(scope="module")
def found() -> list[Result]:
    return [examined(article) for article in ARTICLES]


def test_the_same_findings_stand_at_the_same_lines_in_every_format(found: list[Result]):
    known = sorted(
        (one.document.path, one.document.locate(finding.quotes[0].span).line, finding.name)
        for one in found
        for finding in one.findings
    )
    assert len(known) > 20
    of = {name: report.of(found) for name, report in REPORTS.items()}
    (run,) = json.loads(of["sarif"])["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    names = {finding.rule: finding.name for one in found for finding in one.findings}
    told = {
        "concise": re.findall(r"^([^:]+):(\d+):\d+: \w+ (\S+)", of["concise"], re.MULTILINE),
        "json": [
            (file["path"], one["spans"][0]["line"], one["name"])
            for file in json.loads(of["json"])["files"]
            for one in file["findings"]
        ],
        "jsonl": [
            (one["path"], one["spans"][0]["line"], one["name"])
            for one in lines_of(of["jsonl"])
            if one["type"] == "finding"
        ],
        "sarif": [
            (place["artifactLocation"]["uri"], place["region"]["startLine"], names[rules[one["ruleIndex"]]])
            for one in run["results"]
            for place in (one["locations"][0]["physicalLocation"],)
        ],
        "github": re.findall(r"^(fix[^:]+):(\d+):\d+: \w+ (\S+)", of["github"], re.MULTILINE),
        "gitlab": [
            (one["location"]["path"], one["location"]["lines"]["begin"], one["check_name"])
            for one in json.loads(of["gitlab"])
        ],
        "junit": [
            (case.get("file"), case.get("line"), case.get("name").split()[0])
            for case in ElementTree.fromstring(of["junit"]).iter("testcase")
            if case.get("line")
        ],
        "rdjsonl": [
            (one["location"]["path"], one["location"]["range"]["start"]["line"], one["code"]["value"])
            for one in lines_of(of["rdjsonl"])
        ],
    }
    for name, ones in told.items():
        assert sorted((path, int(line), rule) for path, line, rule in ones) == known, name
    assert of["markdown"].count("\n#### ") == len(known)


@each_report
def test_every_finding_says_why_it_is_as_sure_as_it_is(report: Report, found: list[Result]):
    text = report.of(found)
    for reason in {finding.reason for one in found for finding in one.findings}:
        words = reason.replace("'", "&apos;") if report is REPORTS["junit"] and "&apos;" in text else reason
        assert words in text


@each_report
def test_nothing_found_is_a_report_too(report: Report):
    text = report.of([])
    assert report.of([Result(document(), (), (), ())]).count("misattached") == text.count("misattached")
    assert "\x1b" not in text


@each_report
@each_attack
def test_no_control_character_of_an_article_gets_out(report: Report, attack: str):
    assert not re.search(
        "[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", report.of([hostile(attack)])
    )


def test_json_keeps_to_its_published_schema(found: list[Result]):
    validator = jsonschema.Draft202012Validator(schema("check"))
    for outcomes in ([*found, UNREAD], [], [result()], [hostile(attack) for attack in ATTACKS]):
        validator.validate(json.loads(REPORTS["json"].of(outcomes)))


def test_every_line_of_jsonl_keeps_to_its_published_schema(found: list[Result]):
    validator = jsonschema.Draft202012Validator(schema("jsonl"))
    lines = lines_of(REPORTS["jsonl"].of([*found, UNREAD]))
    for line in lines:
        validator.validate(line)
    assert [line["type"] for line in lines[-2:]] == ["trouble", "summary"]


def test_claims_keep_to_their_published_schema(found: list[Result]):
    text = json_report.claims_report().of([*found, UNREAD])
    jsonschema.Draft202012Validator(schema("claims")).validate(json.loads(text))


def test_rules_keep_to_their_published_schema(run_json: dict[str, object]):
    jsonschema.Draft202012Validator(schema("rules")).validate(run_json)


@pytest.fixture
def run_json(run: type[Ran]) -> dict[str, object]:
    loaded: dict[str, object] = json.loads(run("rules", "--format", "json").out)
    return loaded


def test_what_would_fit_tells_what_it_stands_for():
    one = examined(next(article for article in ARTICLES if article.stem == "fever-clinic"))
    (file,) = json.loads(REPORTS["json"].of([one]))["files"]
    fits = [fit for finding in file["findings"] for fit in finding["would_fit"]]
    assert fits
    for fit in fits:
        assert (
            one.document.source[fit["replaces"]["start"] : fit["replaces"]["end"]] == fit["replaces"]["text"]
        )


def test_columns_are_counted_as_each_reader_counts():
    text = "An égg 🥚 of 12 homes.\nIt ends\nhere 13\nhomes."
    doc = document(text)
    start = text.index("12")
    assert region(Span(start, start + 8), doc) == (1, 14, 22)
    assert region(Span(start, start + 8), doc, utf8_bytes) == (1, 17, 25)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_figure_that_runs_over_a_line_is_shown_to_its_end(end: str):
    doc = document(f"It cost 4.2{end}million dollars.")
    span = Span(doc.text.index("4.2"), doc.text.index(" dollars"))
    assert region(span, doc) == (1, 9, 12)


def test_a_draft_leaves_no_trace_of_an_article_without_findings():
    draft = Draft(Report(str, "<", ",", lambda _totals, _trouble: ">"))  # type: ignore[arg-type]
    assert draft.add("") + draft.add("a") + draft.add("") + draft.add("b") == "<a,b"


# SARIF


def sarif_results(one: Result) -> list[dict[str, object]]:
    return json.loads(REPORTS["sarif"].of([one]))["runs"][0]["results"]  # type: ignore[no-any-return]


def test_sarif_never_has_a_result_without_a_place_on_one_line(found: list[Result]):
    for one in (*found, *map(hostile, ATTACKS)):
        for finding in sarif_results(one):
            (place,) = finding["locations"]
            for where in (place, *finding["relatedLocations"]):
                where = where["physicalLocation"]["region"]
                assert where["startLine"] == where["endLine"]
                assert 1 <= where["startColumn"] <= where["endColumn"]


def test_sarif_links_the_other_figures_from_its_message(found: list[Result]):
    for one in found:
        for finding in sarif_results(one):
            links = re.findall(r"(?<!\\)\[[^\]]*\]\((\d+)\)", finding["message"]["text"])
            assert [int(link) for link in links] == [place["id"] for place in finding["relatedLocations"]]


@each_attack
def test_no_article_adds_a_link_to_sarif(attack: str):
    for finding in sarif_results(hostile(attack)):
        text = finding["message"]["text"].replace("\\\\", "")
        unescaped = re.findall(r"(?<!\\)\]\(([^)]*)\)", text)
        assert unescaped == [str(place["id"]) for place in finding["relatedLocations"]]


def test_a_path_in_sarif_is_a_uri_inside_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    assert sarif.uri("./a b/ü#?.md") == "a%20b/%C3%BC%23%3F.md"
    assert sarif.uri(str(tmp_path / "in" / "a.md")) == "in/a.md"
    assert sarif.uri("<stdin>") == "%3Cstdin%3E"
    assert sarif.uri(str(tmp_path.parent / "out.md")).startswith("file:///")


def test_sarif_tells_what_was_not_read():
    (run,) = json.loads(REPORTS["sarif"].of([UNREAD]))["runs"]
    (invocation,) = run["invocations"]
    assert not invocation["executionSuccessful"]
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "b.md: not UTF-8 text"


# GitHub


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Return the commands of a log as the runner reads them."""
    found = []
    for line in re.split(r"\r\n|\r|\n", text):
        assert "##[" not in line
        if line.lstrip().startswith("::"):
            kind, properties, message = re.fullmatch(r"::(\w+)(?: (.*?))?::(.*)", line).groups()
            pairs = (pair.partition("=") for pair in (properties or "").split(",") if pair)
            found.append((kind, {name: decoded(value) for name, _, value in pairs}, decoded(message)))
    return found


def decoded(words: str) -> str:
    for sign, code in ((":", "%3A"), (",", "%2C"), ("\n", "%0A"), ("\r", "%0D"), ("%", "%25")):
        words = words.replace(code, sign)
    return words


@each_attack
def test_no_article_commands_the_runner(attack: str):
    told = commands(REPORTS["github"].of([hostile(attack)]))
    assert [kind for kind, _, _ in told] == ["group", "endgroup", "error", "notice"]
    for _, properties, _ in told[2:]:
        assert list(properties) == ["file", "line", "endLine", "col", "endColumn", "title"]


def test_the_surest_annotations_come_first_and_the_last_says_how_many_more():
    found = [many(12, Severity.NOTE), many(13, Severity.WARNING), many(11, Severity.ERROR)]
    text = REPORTS["github"].of(found)
    kinds = [kind for kind, _, _ in commands(text)][2:]
    assert kinds == ["error"] * 10 + ["warning"] * 10 + ["notice"] * 10
    *_, (_, _, last) = commands(text)
    assert last.startswith("1 error and 3 warnings and 3 notices more than GitHub shows")
    assert len(re.findall(r"^\w+\.md:\d+:\d+: ", text, re.MULTILINE)) == 36


def test_ten_annotations_of_a_kind_need_no_last_word():
    told = commands(REPORTS["github"].of([many(10, Severity.NOTE), many(10, Severity.ERROR)]))
    assert [kind for kind, _, _ in told][2:] == ["error"] * 10 + ["notice"] * 10
    assert "more than GitHub shows" not in told[-1][2]


def test_an_annotation_marks_the_figure():
    (_, _, (kind, where, message), _) = commands(REPORTS["github"].of([result()]))
    assert kind == "error"
    assert (where["file"], where["line"], where["col"], where["endColumn"]) == ("storm.txt", "3", "67", "95")
    assert message.splitlines()[1].startswith("Working: ")


# GitLab, JUnit, reviewdog


def test_gitlab_has_a_fingerprint_of_its_own_for_every_finding():
    twice = document("It cut 12 homes.\n\nIt cut 12 homes.\n", "a.md")
    finding = result().findings[0]
    spans = [Span(7, 15), Span(25, 33)]
    same = tuple(finding._replace(quotes=(finding.quotes[0]._replace(span=span),)) for span in spans)
    one = Result(twice, (), same, ())
    other = one._replace(document=twice._replace(path="b.md"))
    marks = [entry["fingerprint"] for entry in json.loads(REPORTS["gitlab"].of([one, other]))]
    assert len(set(marks)) == len(marks) == 4
    assert len(set(fingerprints(one))) == 2


def test_junit_fails_where_the_build_fails():
    for least, failures in ((Severity.ERROR, 1), (Severity.NOTE, 2), (None, 0)):
        xml = junitparser.JUnitXml.fromstring(junit.check_report(least).of([result(), UNREAD]).encode())
        suites = list(xml)
        assert [suite.name for suite in suites] == ["storm.txt", "b.md"]
        assert (suites[0].tests, suites[0].failures, suites[1].errors) == (2, failures, 1)


@each_attack
def test_no_article_breaks_the_xml(attack: str):
    root = ElementTree.fromstring(REPORTS["junit"].of([hostile(attack)]))
    assert {element.tag for element in root.iter()} == {
        *("testsuites", "testsuite", "testcase", "failure", "system-out"),
    }


def test_a_suggestion_replaces_just_the_figure_and_only_where_that_is_all_that_stands_there():
    plain = examined(next(article for article in ARTICLES if article.stem == "fever-clinic"))
    suggested = [one["suggestions"] for one in lines_of(REPORTS["rdjsonl"].of([plain]))]
    assert any(suggested)
    marked = claimcheck.check_text("x")._replace(document=document("x"))
    assert lines_of(REPORTS["rdjsonl"].of([marked])) == []


# Markdown


class Rendered(HTMLParser):
    """What a page of Markdown becomes: its elements, and its text node by node."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=False)
        self.tags: set[str] = set()
        self.texts: list[str] = [""]
        self.comments: list[str] = []
        self.feed(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not attrs, attrs
        self.tags.add(tag)
        self.texts.append("")

    def handle_endtag(self, _tag: str) -> None:
        self.texts.append("")

    def handle_data(self, data: str) -> None:
        self.texts[-1] += data

    def handle_entityref(self, name: str) -> None:
        self.texts[-1] += {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}[name]

    def handle_charref(self, name: str) -> None:
        self.texts[-1] += chr(int(name))

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)


OURS = {
    *("h2", "h3", "h4", "p", "ul", "li", "strong", "blockquote", "b", "ins", "span"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}
AUTOLINKED = re.compile(r"@\w|#\d|\bGH-\d|https?://|www\.\w|:\w+:|\$", re.IGNORECASE)


@each_attack
def test_no_article_gets_mark_up_into_markdown(attack: str):
    page = Rendered(REPORTS["markdown"].of([hostile(attack)]))
    assert page.tags <= OURS
    assert page.comments == [" a report of claimcheck "]
    assert not [text for text in page.texts if len(text) > 1 and AUTOLINKED.search(text.replace("GH-", ""))]


def test_markdown_shows_the_words_as_they_are():
    words = "<b>5</b> & 10% of $4_000 *each* | at [x](y) #1 @a www.b.c"
    page = Rendered(f"- {markdown.inline(words)}\n")
    assert "".join(page.texts).strip() == words


def test_markdown_is_cut_with_a_line_that_says_so():
    text = REPORTS["markdown"].of([many(50, Severity.NOTE), many(400, Severity.ERROR)])
    assert len(text) < 65_536
    assert text.index("error.md") < text.find("note.md") or "note.md" not in text
    shown = text.count("\n#### ")
    assert f"**{450 - shown} findings more**" in text


def test_the_summary_fits_whatever_one_finding_says():
    one = hostile("long words " * 20_000)
    assert len(REPORTS["markdown"].of([one])) < 65_536


# Several at once


def test_several_formats_are_written_at_once(run: type[Ran], tmp_path: Path, storm: Path):
    files = {name: tmp_path / f"out.{name}" for name in REPORTS if name != "concise"}
    words = [word for name, file in files.items() for word in ("--format", f"{name}={file}")]
    ran = run(storm, "--format", "concise", *words)
    assert ran.code == 1
    alone = {name: run(storm, "--format", name).out for name in files}
    assert ran.out == run(storm, "--format", "concise").out
    assert {name: file.read_text(encoding="utf-8") for name, file in files.items()} == alone


@pytest.fixture
def storm(tmp_path: Path) -> Path:
    path = tmp_path / "storm.txt"
    path.write_text("The fund spent 390. Sales rose 25 percent to 420 from 360.\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "words",
    [
        ("--format", "json", "--format", "sarif"),
        ("--format", "json=a", "--format", "sarif=a"),
        ("--format", "json="),
        ("--format", "srif"),
        ("--format", "json=a", "--output", "b"),
    ],
)
def test_formats_that_cannot_be_written_are_bad_usage(run: type[Ran], storm: Path, words: tuple[str, ...]):
    ran = run(storm, *words)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)


@pytest.mark.parametrize("name", REPORTS)
def test_the_exit_code_does_not_depend_on_the_format(run: type[Ran], storm: Path, name: str):
    assert run(storm, "--format", name).code == 1
    assert run(storm, "--format", name, "--fail-on", "never").code == 0


def test_a_report_on_a_line_is_in_order(found: list[Result]) -> None:
    places = [int(line) for line in re.findall(r"glacier-study.txt:(\d+):", REPORTS["concise"].of(found))]
    assert all(one <= other for one, other in pairwise(places))


def _texts(found: list[Result]) -> Iterator[str]:
    yield from (report.of(found) for report in REPORTS.values())


def test_no_report_knows_where_it_was_made(found: list[Result], tmp_path: Path):
    assert not [text for text in _texts(found) if str(Path.cwd()) in text or str(tmp_path) in text]
