"""What an editor gets from the language server: through pipes, as any editor does."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck import check_file
from tests.conftest import process
from tests.server.editor import EDITS, PULLS, Editor

SLIP = "Its ferries carried 4.2 million people, up 25 percent from 3.6 million in 2018."
REMARK = "claimcheck: ignore[change-mismatch] because REASON"
CALM = "Of 200 residents, 90 spoke, 45 percent."


@pytest.fixture(scope="module")
def editor() -> Iterator[Editor]:
    """Start an editor that asks for diagnostics, once for all tests that need no other."""
    with Editor(can={**PULLS, **EDITS}) as editor:
        yield editor


def codes(told: dict) -> list[str]:
    return [one["code"] for one in told["items"]]


def test_a_finding_stands_at_its_figure_and_names_the_others(editor: Editor):
    uri = editor.open("untitled:a", f"# Ferries\n\n{SLIP}\n")
    (one,) = editor.pull(uri)["items"]
    assert editor.quote(uri, one["range"]) == "25 percent"
    assert (one["code"], one["severity"], one["source"]) == ("change-mismatch", 1, "claimcheck")
    assert "Working: 4.2 million / 3.6 million − 1 = 16.7%" in one["message"]
    others = [
        (editor.quote(uri, each["location"]["range"]), each["message"]) for each in one["relatedInformation"]
    ]
    assert others == [("4.2 million", "after: 4.2 million"), ("3.6 million", "before: 3.6 million")]


def test_what_has_not_changed_is_not_sent_again(editor: Editor):
    uri = editor.open("untitled:same", SLIP)
    first = editor.pull(uri)
    again = editor.pull(uri, first["resultId"])
    assert again == {"kind": "unchanged", "resultId": first["resultId"]}
    editor.change(uri, CALM)
    assert editor.pull(uri, first["resultId"])["items"] == []


def test_hover_shows_the_working_of_what_does_and_does_not_add_up(editor: Editor):
    uri = editor.open("untitled:hover", f"{SLIP}\n\n{CALM}\n")
    wrong = editor.hover(uri, "3.6 million")
    assert "From 3.6 million to 4.2 million is 16.7%, not 25 percent." in wrong
    assert "Would fit: about 17 percent" in wrong
    assert "Why an error:" in wrong
    assert editor.hover(uri, "45 percent").startswith("Adds up: ")
    assert editor.hover(uri, "residents") == ""


def test_a_fix_that_is_applied_takes_the_finding_away(editor: Editor):
    before = f"😀 {SLIP}\r\n"
    uri = editor.open("untitled:fix", before)
    titles = [one["title"] for one in editor.actions(uri, "25 percent")]
    assert titles[:3] == [
        "Replace “25 percent” with “about 17 percent”",
        "Replace “3.6 million” with “about 3.4 million”",
        "Replace “4.2 million” with “about 4.5 million”",
    ]
    for title in titles[:3]:
        (one,) = [one for one in editor.actions(uri, "25 percent") if one["title"] == title]
        assert [each["code"] for each in one["diagnostics"]] == codes(editor.pull(uri)) == ["change-mismatch"]
        editor.apply(one)
        assert editor.pull(uri)["items"] == [], editor.texts[uri]
        editor.change(uri, before)


@pytest.mark.parametrize(
    ("language", "text", "remark"),
    [
        ("markdown", f"# Ferries\n\nOne. {SLIP}\n\nMore.\n", f"{SLIP} <!-- {REMARK} -->\n\n"),
        ("markdown", f"- {SLIP}\n- And so on.\n", "REASON -->\n- And"),
        ("markdown", f"> Wrapped: {SLIP[:40]}\n> {SLIP[40:]}\n> More.\n", "More. <!-- claimcheck:"),
        ("markdown", f"# {SLIP}\n\nBody.\n", "REASON -->\n\nBody"),
        ("markdown", f"**{SLIP}**\r\n", "2018.** <!-- claimcheck:"),
        ("markdown", f"<p>{SLIP}</p>\n", "REASON --></p>"),
        ("mdx", f"# Ferries\n\n{SLIP}\n", f"2018. {{/* {REMARK} */}}\n"),
        ("html", f"<article><h1>Ferries</h1><p>{SLIP}</p></article>", "REASON --></p>"),
        ("plaintext", f"Ferries\n\nOne.\n\n{SLIP}\nMore.\n", f"\n[{REMARK}]\nIts ferries"),
        ("plaintext", SLIP, f"[{REMARK}]\nIts ferries"),
    ],
)  # fmt: skip
def test_a_finding_is_ignored_by_the_remark_of_the_format(
    editor: Editor, language: str, text: str, remark: str
):
    uri = editor.open(f"untitled:{language}-{hash(text)}", text, language)
    assert codes(editor.pull(uri)) == ["change-mismatch"]
    (ignore,) = [one for one in editor.actions(uri, "25 percent") if one["title"].startswith("Ignore")]
    editor.apply(ignore)
    assert remark in editor.texts[uri]
    assert editor.pull(uri)["items"] == [], editor.texts[uri]


def test_a_finding_in_front_matter_is_ignored_at_its_figure_in_the_body(editor: Editor):
    body = "The carmaker said it would cut 1,300 jobs, a fifth of its 6,500 workers."
    uri = editor.open("untitled:matter", f"---\ntitle: Carmaker to cut 3,000 jobs\n---\n\n{body}\n")
    (name,) = codes(editor.pull(uri))
    (ignore,) = [one for one in editor.actions(uri, "3,000 jobs") if one["title"].startswith("Ignore")]
    editor.apply(ignore)
    assert f"workers. <!-- claimcheck: ignore[{name}]" in editor.texts[uri]
    assert editor.pull(uri)["items"] == []


def test_a_rule_is_explained_in_a_window_or_a_message(editor: Editor):
    uri = editor.open("untitled:explain", SLIP)
    (explain,) = [one for one in editor.actions(uri, "25 percent") if one["title"].startswith("Explain")]
    asked = explain["command"]
    editor.ask("workspace/executeCommand", {"command": asked["command"], "arguments": asked["arguments"]})
    assert "A percentage of change must agree" in editor.wait("window/showMessage")["message"]
    with Editor(can={**PULLS, "window": {"showDocument": {"support": True}}}) as other:
        other.ask("workspace/executeCommand", {"command": asked["command"], "arguments": asked["arguments"]})
        shown = Path(other.wait("window/showDocument")["uri"].removeprefix("file://"))
        assert "A percentage of change must agree" in shown.read_text(encoding="utf-8")
        assert other.close() == 0
        assert not shown.parent.exists()


def test_who_is_not_asked_sends_and_takes_away():
    with Editor() as editor:
        uri = editor.open("untitled:pushed", SLIP)
        first = editor.pushed(uri)
        assert ([one["code"] for one in first["diagnostics"]], first["version"]) == (["change-mismatch"], 1)
        for number in range(20):
            editor.change(uri, f"{SLIP} {number}")
        editor.change(uri, CALM)
        assert editor.pushed(uri) == {"uri": uri, "diagnostics": [], "version": 22}, (
            "only the last is examined"
        )
        fix = editor.actions(editor.open("untitled:plain", SLIP, "plaintext"), "25 percent")[0]
        assert list(fix["edit"]) == ["changes"], "this editor knows no versions"
        editor.tell("textDocument/didClose", {"textDocument": {"uri": uri}})
        assert "version" not in editor.pushed(uri)
        assert editor.close() == 0


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
def test_columns_are_counted_as_agreed(encoding: str):
    with Editor(can=PULLS, encoding=encoding) as editor:
        assert editor.server["positionEncoding"] == encoding
        uri = editor.open("untitled:columns", f"Title\x0b\r\n\r\n“😀é” \u2028 \x0c {SLIP}")
        (one,) = editor.pull(uri)["items"]
        assert editor.quote(uri, one["range"]) == "25 percent"
        editor.apply(editor.actions(uri, "25 percent")[0])
        assert "up about 17 percent from" in editor.texts[uri]


def test_a_byte_order_mark_moves_nothing(editor: Editor):
    uri = editor.open("untitled:bom", f"\ufeff{SLIP}", "plaintext")
    (one,) = editor.pull(uri)["items"]
    assert editor.quote(uri, one["range"]) == "25 percent"
    assert [editor.quote(uri, each["location"]["range"]) for each in one["relatedInformation"]] == [
        "4.2 million",
        "3.6 million",
    ]
    editor.apply(editor.actions(uri, "25 percent")[0])
    assert editor.texts[uri].startswith("\ufeffIts ferries")
    assert editor.pull(uri)["items"] == []


@pytest.mark.parametrize(
    ("name", "language"),
    [("prog.py", "python"), ("data.json", "json"), ("notes.rst", "restructuredtext"), ("x", "toml")],
)
def test_what_is_no_article_is_left_alone(editor: Editor, tmp_path: Path, name: str, language: str):
    assert editor.pull(editor.open(tmp_path / name, SLIP, language))["items"] == []


@pytest.mark.parametrize("text", ["", " \n", "\0", f"{CALM}\0", "\ud800", "---\ntitle: [\n---\n", "<p"])
@pytest.mark.parametrize("language", ["markdown", "html", "plaintext", "mdx"])
def test_odd_texts_are_no_trouble(editor: Editor, text: str, language: str):
    uri = editor.open(f"untitled:odd-{language}-{text.encode(errors='replace').hex()}", text, language)
    assert editor.pull(uri)["items"] == []


def test_settings_remarks_and_baseline_are_those_of_check(tmp_path: Path):
    news = tmp_path / "news"
    news.mkdir()
    other = "Of 200 residents, 90 spoke, or 55 percent."
    (tmp_path / "claimcheck.toml").write_text(
        '[severity]\nchange-mismatch = "note"\n[per-file."news/**"]\nignore = ["share-mismatch"]\n',
        encoding="utf-8",
    )
    texts = {
        tmp_path / "a.md": f"{SLIP}\n\n{other}\n",
        news / "b.md": f"{SLIP}\n\n{other}\n",
        tmp_path / "c.md": f"{SLIP} <!-- claimcheck: ignore because so -->\n\n{other}\n",
        tmp_path / "d.html": f"<p>{SLIP}</p><p>{other}</p>",
    }
    for path, text in texts.items():
        path.write_text(text, encoding="utf-8")
    with Editor(can=PULLS) as editor:
        assert told(editor, texts) == checked(tmp_path)
        assert len(checked(tmp_path)) == 6
        process("check", tmp_path / "a.md", "--write-baseline", folder=tmp_path)
        (tmp_path / "claimcheck.toml").write_text(
            'baseline = "claimcheck-baseline.jsonl"\n', encoding="utf-8"
        )
        editor.tell("workspace/didChangeWatchedFiles", {"changes": []})
        assert told(editor, texts) == checked(tmp_path)
        assert len(checked(tmp_path)) == 5
        (tmp_path / "claimcheck.toml").write_text('exclude = ["news/"]\n', encoding="utf-8")
        for uri in editor.texts:
            editor.tell("textDocument/didSave", {"textDocument": {"uri": uri}})
        assert told(editor, texts) == checked(tmp_path)
        (tmp_path / "claimcheck.toml").write_text("exclud = 1\n", encoding="utf-8")
        editor.tell("workspace/didChangeConfiguration", {"settings": None})
        (one,) = editor.pull((tmp_path / "a.md").as_uri())["items"]
        assert (one["severity"], "did you mean exclude?" in one["message"]) == (3, True)


def told(editor: Editor, texts: dict[Path, str]) -> list[tuple[str, str, int, int]]:
    severities = {1: "error", 2: "warning", 3: "note"}
    found = []
    for path, text in texts.items():
        uri = path.as_uri()
        if uri not in editor.texts:
            editor.open(uri, text, "html" if path.suffix == ".html" else "markdown")
        for one in editor.pull(uri)["items"]:
            at = one["range"]["start"]
            found.append(
                (path.name, f"{severities[one['severity']]} {one['code']}", at["line"], at["character"])
            )
    return sorted(found)


def checked(folder: Path) -> list[tuple[str, str, int, int]]:
    ran = process("check", ".", "--format", "json", "--fail-on", "never", folder=folder)
    assert ran.returncode == 0, ran.stderr
    found = []
    for file in json.loads(ran.stdout)["files"]:
        for one in file["findings"]:
            at, what = one["spans"][0], f"{one['severity']} {one['name']}"
            found.append((Path(file["path"]).name, what, at["line"] - 1, at["column"] - 1))
    return sorted(found)


def test_what_is_too_large_is_said_and_nothing_else_is_lost():
    with Editor("--max-size", "0.5", can=PULLS) as editor:
        large = editor.open("untitled:large", f"{SLIP}\n" * 9_000)
        (one,) = editor.pull(large)["items"]
        assert one["message"] == "is larger than 0.5 MB, so it is not checked"
        assert codes(editor.pull(editor.open("untitled:small", SLIP))) == ["change-mismatch"]


POISONED = """
import sys
from claimcheck.server import reader
from tests.server import poison
reader.answer = poison.answer
from claimcheck.cli import main
sys.exit(main(["server", *sys.argv[1:]]))
"""


def test_no_article_ends_the_server():
    with Editor("--budget", "1", can=PULLS, start=POISONED) as editor:
        for name, word in (
            ("dies", "SIGKILL"),
            ("hangs", "1 seconds of processor time"),
            ("fails", "ValueError"),
        ):
            (one,) = editor.pull(editor.open(f"untitled:{name}", name))["items"]
            assert word in one["message"]
            assert codes(editor.pull(editor.open(f"untitled:behind-{name}", SLIP))) == ["change-mismatch"]
        assert editor.close() == 0


def test_without_its_editor_the_server_and_its_child_end():
    with Editor(can=PULLS) as editor:
        editor.pull(editor.open("untitled:a", SLIP))
        assert editor.process.stdin
        editor.process.stdin.close()
        editor.process.wait(20)


def test_without_pygls_the_command_says_what_to_install(run, monkeypatch: pytest.MonkeyPatch):
    for name in [one for one in sys.modules if one.startswith(("pygls", "lsprotocol", "claimcheck.server."))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pygls", None)
    monkeypatch.setitem(sys.modules, "lsprotocol", None)
    ran = run("server")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "claimcheck: the language server needs pygls: pip install 'claimcheck-news[lsp]'\n"


def test_the_file_and_the_editor_are_told_the_same(tmp_path: Path, editor: Editor):
    path = tmp_path / "ferries.md"
    path.write_text(SLIP, encoding="utf-8")
    names = [one.name for one in check_file(path).findings]
    assert codes(editor.pull(editor.open(path, SLIP))) == names
