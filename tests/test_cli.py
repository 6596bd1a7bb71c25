"""The program as people run it: its commands, its options, what it prints and the code it ends with."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

import claimcheck
from tests.articles import STORM, wrapped
from tests.conftest import Ran, process

Run = Callable[..., Ran]
SLIP = "Sales rose 25 percent to 420 from 360."
SHARE = "Of 200 patients, 90 recovered, 60 percent."


@pytest.fixture
def storm(tmp_path: Path) -> Path:
    """Write an article in which something is wrong."""
    path = tmp_path / "storm.txt"
    path.write_text(STORM, encoding="utf-8")
    return path


def test_an_article_in_which_all_adds_up_ends_with_0(run: Run, article: Path):
    ran = run("check", article)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "1 article: 0 errors, 0 warnings, 0 notes; 3 figures read, 3 compared\n"


@pytest.mark.usefixtures("found")
@pytest.mark.parametrize(
    ("fail_on", "code"), [(None, 1), ("error", 1), ("warning", 1), ("note", 1), ("never", 0)]
)
def test_findings_decide_the_exit_code(run: Run, storm: Path, fail_on: str | None, code: int):
    assert run("check", storm, *(("--fail-on", fail_on) if fail_on else ())).code == code


@pytest.mark.usefixtures("found")
def test_notes_count_only_when_asked_for(run: Run, storm: Path, monkeypatch: pytest.MonkeyPatch):
    from claimcheck import pipeline

    examine = pipeline.examine
    monkeypatch.setattr(
        pipeline, "examine", lambda doc: (r := examine(doc))._replace(findings=r.findings[1:])
    )
    assert [run("check", storm, "--fail-on", level).code for level in ("warning", "note")] == [0, 1]


@pytest.mark.usefixtures("found")
def test_a_file_alone_is_checked(run: Run, storm: Path):
    assert run(storm) == run("check", storm)
    assert run("--format", "json", storm) == run("check", storm, "--format", "json")


@pytest.mark.usefixtures("found")
def test_every_format_tells_the_same_findings_at_the_same_places(run: Run, storm: Path):
    report = json.loads(run(storm, "--format", "json").out)
    concise = run(storm, "--format", "concise").out.splitlines()
    page = run(storm).out
    findings = report["files"][0]["findings"]
    assert len(concise) == len(findings) == 2
    for line, finding in zip(concise, findings, strict=True):
        start = finding["spans"][0]
        where = f"{storm}:{start['line']}:{start['column']}"
        assert (
            line
            == f"{where}: {finding['severity']} {finding['name']} {finding['message']} {finding['reason']}"
        )
        assert finding["name"] in page


@pytest.mark.usefixtures("found")
def test_a_report_can_be_written_to_a_file(run: Run, storm: Path, tmp_path: Path):
    target = tmp_path / "report.json"
    ran = run(storm, "--format", "json", "--output", target)
    assert (ran.code, ran.out, ran.err) == (1, "", "")
    assert json.loads(target.read_text(encoding="utf-8"))["summary"]["errors"] == 1


@pytest.mark.usefixtures("found")
@pytest.mark.parametrize("width", [20, 40, 80, 120])
def test_width_is_respected(run: Run, storm: Path, width: int):
    assert max(map(len, wrapped(run(storm, "--width", width).out))) <= width


@pytest.mark.usefixtures("found")
def test_color_is_off_in_a_pipe_on_when_asked_for(run: Run, storm: Path):
    assert "\x1b" not in run(storm).out
    assert "\x1b" in run(storm, "--color").out


@pytest.mark.usefixtures("found")
@pytest.mark.parametrize(
    ("name", "value", "color"),
    [("NO_COLOR", "1", False), ("NO_COLOR", "", True), ("TERM", "dumb", False), ("TERM", "xterm", True)],
)
def test_color_in_a_terminal_unless_it_is_unwanted(
    storm: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str, color: bool
):
    from claimcheck.cli.streams import look

    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv(name, value)
    assert look(None, None).color is color
    assert look(None, None, output=storm).color is False


@pytest.mark.usefixtures("found")
def test_verbose_shows_the_working_of_what_adds_up(run: Run, storm: Path):
    assert "4,100 / 12,400" not in run(storm).out
    assert "4,100 / 12,400" in run(storm, "--verbose").out


@pytest.mark.usefixtures("found")
def test_a_dash_is_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(STORM.encode())))
    report = json.loads(run("-", "--format", "json").out)
    assert report["files"][0]["path"] == "<stdin>"


def test_what_is_piped_in_is_checked():
    ran = process("--format", "json", given=b"Nothing happened on Tuesday.")
    assert ran.returncode == 0
    assert json.loads(ran.stdout)["files"][0]["path"] == "<stdin>"


@pytest.mark.parametrize("words", [(), ("check",), ("claims",)])
def test_without_a_path_and_a_pipe_there_is_help(words: tuple[str, ...]):
    ran = process(*words)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert ran.stdout.startswith(b"Usage: claimcheck")


def test_the_version(run: Run):
    assert run("--version") == (0, f"claimcheck {claimcheck.__version__}\n", "")


@pytest.mark.parametrize(
    ("word", "near"), [("chekc", "check"), ("explan", "explain"), ("clams", "claims"), ("rule", "rules")]
)
def test_a_misspelled_command_brings_the_nearest(run: Run, word: str, near: str):
    ran = run(word)
    assert ran == (2, "", f"claimcheck: no command or file '{word}'; did you mean {near}?\n")


def test_a_misspelled_file_brings_the_nearest(run: Run, storm: Path):
    typed = storm.with_name("strom.txt")
    assert run(typed).err == f"claimcheck: no command or file '{typed}'; did you mean {storm}?\n"
    assert run("check", typed).err == f"claimcheck: {typed}: no such file; did you mean {storm}?\n"


@pytest.mark.parametrize(
    "words",
    [
        ("check", "--formt", "json"),
        ("check", "--format", "xml"),
        ("check", "--width", "3"),
        ("check", "--fail-on", "often"),
        ("explain",),
        ("nonsense",),
    ],
)
def test_bad_usage_is_one_line_and_2(run: Run, words: tuple[str, ...]):
    ran = run(*words)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("claimcheck: ")
    assert ran.err.count("\n") == 1


def test_rules_lists_every_rule(run: Run):
    listed = json.loads(run("rules", "--format", "json").out)
    page = run("rules").out
    assert listed["schema"] == 1
    for rule in listed["rules"]:
        assert rule["name"] in page
        assert list(rule) == ["id", "name", "group", "severity", "title", "rationale", "bad", "good"]


@pytest.mark.parametrize("word", ["CC102", "cc102", "misattached-share", "misattached_share"])
def test_explain_shows_a_rule_by_id_or_name(run: Run, word: str):
    ran = run("explain", word)
    assert (ran.code, ran.err) == (0, "")
    for part in ("misattached-share CC102", "Why", "Flagged", "Not flagged", "✗", "✓", "Known limits"):
        assert part in ran.out
    assert "--ignore misattached-share" in ran.out


def test_a_rule_can_be_ignored(run: Run, storm: Path):
    storm.write_text(SLIP, encoding="utf-8")
    assert run(storm).code == 1
    for word in ("CC301", "change-mismatch"):
        assert run(storm, "--ignore", word).code == 0
    ran = run(storm, "--ignore", "share-mismach")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "claimcheck: --ignore: no rule 'share-mismach'; did you mean share-mismatch (CC101)?\n"


def test_trace_tells_what_ties_the_figures_and_every_step(run: Run, storm: Path):
    storm.write_text(SHARE, encoding="utf-8")
    words = " ".join(run(storm, "--trace").out.split())
    assert "tied 1. a share of a whole: share “60 percent” in line 1, whole “200” in line 1" in words
    assert "may mean “60 percent” in line 1: 57.5% to 62.5%" in words
    assert "narrowed 1. “60 percent”: at least 57.5% and at most" in words


@pytest.mark.parametrize(
    ("figures", "reason"),
    [
        (("90", "200"), "a share of a whole: share “60 percent”"),
        (("200", "12"), "not compared: no words tie the two"),
        (("200", "12"), "of other things: patient and engine"),
        (("200", "13"), "no figure “13”"),
    ],
)
def test_compare_tells_why_two_figures_were_or_were_not_compared(
    run: Run, storm: Path, figures: tuple[str, str], reason: str
):
    storm.write_text(SHARE + " It sent 12 engines.", encoding="utf-8")
    ran = run(storm, "--compare", *figures)
    assert ran.code == 0
    assert reason in " ".join(ran.out.split())


@pytest.mark.parametrize("option", [("--trace",), ("--compare", "1", "2")])
def test_tracing_is_for_the_terminal(run: Run, storm: Path, option: tuple[str, ...]):
    ran = run(storm, "--format", "json", *option)
    assert (ran.code, ran.out) == (2, "")


def test_explain_suggests_the_nearest_rule(run: Run):
    ran = run("explain", "share-mismach")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "claimcheck: no rule 'share-mismach'; did you mean share-mismatch (CC101)?\n"


@pytest.mark.parametrize("format", ["terminal", "json", "csv"])
def test_claims_lists_figures(run: Run, article: Path, format: str):
    ran = run("claims", article, "--format", format)
    assert (ran.code, ran.err) == (0, "")
    assert "45 percent" in ran.out


def test_help_names_every_command(run: Run):
    shown = run("--help").out
    for command in ("check", "claims", "explain", "rules"):
        assert f"  {command} " in shown


@pytest.mark.parametrize("format", ["json", "concise"])
def test_only_a_page_in_the_terminal_loads_rich(article: Path, format: str):
    program = (
        "import sys; from claimcheck.cli import main; code = main(sys.argv[1:]);"
        "heavy = {name.split('.')[0] for name in sys.modules} & {'rich', 'pint', 'pydantic', 'click'};"
        "sys.exit(str(heavy) if heavy else code)"
    )
    import subprocess

    ran = subprocess.run(
        [sys.executable, "-c", program, "check", "--format", format, str(article)],
        capture_output=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"])
def test_output_is_utf_8_whatever_the_locale(tmp_path: Path, start: bytes):
    path = tmp_path / "fünf.txt"
    path.write_bytes(start + "Fünf von 200.".encode())
    ran = process("--format", "json", path, environment=[("PYTHONIOENCODING", "ascii"), ("LC_ALL", "C")])
    assert ran.returncode == 0
    assert json.loads(ran.stdout.decode("utf-8"))["files"][0]["path"] == str(path)


@pytest.mark.parametrize(
    ("line", "expected"),
    [("claimcheck che", "check"), ("claimcheck check --sel", "--select"), ("claimcheck exp", "explain")],
)
def test_a_shell_can_complete(line: str, expected: str):
    asked = {"_CLAIMCHECK_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(line.count(" "))}
    ran = process(environment=list(asked.items()))
    assert expected in ran.stdout.decode().split()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_what_a_shell_needs_to_complete(run: Run, shell: str):
    ran = run("completion", shell)
    assert (ran.code, ran.err) == (0, "")
    assert "_CLAIMCHECK_COMPLETE" in ran.out


@pytest.mark.parametrize("flag", ["-O", "-OO", "-I"])
def test_python_may_be_told_to_leave_things_out(article: Path, flag: str):
    import subprocess

    article.write_text("Sales rose 25 percent to 420 from 360.", encoding="utf-8")
    program = f"import sys; sys.path.insert(0, {str(Path(claimcheck.__file__).parents[1])!r});"
    program += "from claimcheck.cli import main; sys.exit(main(sys.argv[1:]))"
    words = [sys.executable, flag, "-c", program, "check", "--format", "concise", str(article)]
    ran = subprocess.run(words, capture_output=True, check=False)
    assert (ran.returncode, ran.stderr) == (1, b"")
    assert b"change-mismatch" in ran.stdout
