"""An archive: each article is a row, none is there twice, and a run that was ended goes on where it was."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest
from jsonschema import Draft202012Validator
from pyarrow import parquet

import claimcheck
from claimcheck.archive.batch import batch_of, check_batch
from claimcheck.archive.extra import needed
from claimcheck.archive.recipe import Columns, Recipe
from claimcheck.archive.schema import SCHEMA, schema
from claimcheck.settings import Wrong
from tests.archive import COLUMNS, ENDLESS, KILLS, RAISES, SAMPLES, harmful, lines, records, rows
from tests.conftest import Ran

Run = Callable[..., Ran]
forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="children are forks, which this system has not")
DOCUMENTED = json.loads(
    (Path(claimcheck.__file__).parent / "report" / "schema" / "archive.json").read_text(encoding="utf-8")
)


@pytest.fixture
def news(tmp_path: Path) -> Path:
    return lines(tmp_path / "news.jsonl", list(records(60)))


def test_each_article_is_a_row_with_what_check_finds(run: Run, tmp_path: Path):
    ran = run("archive", SAMPLES, tmp_path / "out")
    assert ran.code == 0, ran.err
    checked = json.loads(run("check", SAMPLES, "--format", "json").out)
    found = {row["id"]: row for row in rows(tmp_path / "out")}
    assert len(found) == len(checked["files"])
    for file in checked["files"]:
        row = found[Path(file["path"]).name]
        assert [one["fingerprint"] for one in row["findings"]] == [
            one["fingerprint"] for one in file["findings"]
        ]
        assert [(one["start"], one["text"]) for each in row["findings"] for one in each["spans"]] == [
            (one["start"], one["text"]) for each in file["findings"] for one in each["spans"]
        ]
        assert row["consistent"] == len(file["consistent"])
    assert sum(row["errors"] for row in found.values()) == checked["summary"]["errors"]
    assert sum(row["compared"] for row in found.values()) == checked["summary"]["compared"]


def test_columns_are_what_the_options_say(run: Run, tmp_path: Path, news: Path):
    assert run("archive", news, tmp_path / "out", *COLUMNS).code == 0
    found = rows(tmp_path / "out")
    assert [row["id"] for row in found] == [f"n{number}" for number in range(60)]
    assert found[5]["date"] == date(2002, 6, 6)
    assert found[5]["year"] == 2002
    assert found[5]["group"] == "sport"
    texts = {one["url"]: {"text": one["body"], "title": one["headline"]} for one in records(60)}
    spans = [(row["id"], span) for row in found for one in row["findings"] for span in one["spans"]]
    assert {span["column"] for _, span in spans} == {"text", "title"}
    assert all(texts[id][one["column"]][one["start"] : one["end"]] == one["text"] for id, one in spans)


def packed(path: Path, form: str) -> Path:
    """Return a file of JSON lines in another form."""
    if form == "parquet":
        records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        parquet.write_table(pa.Table.from_pylist(records), path.with_suffix(".parquet"), row_group_size=7)
        return path.with_suffix(".parquet")
    target = path.with_name(f"{path.name}.{form}")
    if form == "gz":
        target.write_bytes(gzip.compress(path.read_bytes()))
    else:
        target.write_bytes(pa.Codec("zstd").compress(path.read_bytes(), asbytes=True))
    return target


@pytest.mark.parametrize("form", ["gz", "zst", "parquet"])
def test_the_rows_are_the_same_in_whatever_form_the_articles_come(
    run: Run, tmp_path: Path, news: Path, form: str
):
    for name, given in (("one", news), ("other", packed(news, form))):
        assert run("archive", given, tmp_path / name, *COLUMNS, "--split", 25).code == 0
    assert rows(tmp_path / "one") == rows(tmp_path / "other")
    assert len(list((tmp_path / "other").glob("*.parquet"))) == 3


def test_columns_in_columns_are_named_with_dots(run: Run, tmp_path: Path):
    article = next(iter(records(1)))
    nested = {"text": article["body"], "meta": {"desk": "city"}}
    given = lines(tmp_path / "news.jsonl", [nested])
    for name, each in (("one", given), ("other", packed(given, "parquet"))):
        assert run("archive", each, tmp_path / name, "--group", "meta.desk").code == 0
        assert [row["group"] for row in rows(tmp_path / name)] == ["city"]


def test_what_is_written_is_what_is_documented(run: Run, tmp_path: Path, news: Path):
    with news.open("a") as file:
        file.write(json.dumps({"body": GERMAN}) + "\n")
    assert run("archive", news, tmp_path / "out", *COLUMNS).code == 0
    (file,) = (tmp_path / "out").glob("*.parquet")
    written = parquet.read_schema(file)
    assert written.metadata[b"claimcheck.schema"] == str(SCHEMA).encode()
    assert DOCUMENTED["title"].endswith(f"schema {SCHEMA}")
    assert written.equals(schema())
    same_fields(pa.struct(list(written)), DOCUMENTED)
    found = parquet.read_table(file).to_pylist()
    assert found[-1]["state"] == "left out"
    for row in found:
        row["date"] = row["date"] and row["date"].isoformat()
        row["relations"] = dict(row["relations"])
        Draft202012Validator(DOCUMENTED).validate(row)


def same_fields(written: pa.DataType, documented: dict) -> None:
    """Hold the fields of a type, their order, and which may be empty against the document."""
    if pa.types.is_list(written):
        same_fields(written.value_type, documented["items"])
    elif pa.types.is_struct(written):
        inner = next((one for one in documented.get("oneOf", ()) if "properties" in one), documented)
        assert [field.name for field in written] == list(inner["properties"])
        for field in written:
            told = inner["properties"][field.name]
            empty = "null" in told.get("type", ()) or any(
                one["type"] == "null" for one in told.get("oneOf", ())
            )
            assert field.nullable == empty, field.name
            assert told["description"], field.name
            same_fields(field.type, told)


def test_a_folder_is_searched_for_inputs_and_for_articles(run: Run, tmp_path: Path):
    folder = tmp_path / "in"
    (folder / "city").mkdir(parents=True)
    (folder / "old").mkdir()
    shutil.copy(SAMPLES / "ferry-fire.txt", folder / "city")
    lines(folder / "old" / "news.jsonl", list(records(2)))
    lines(folder / "news.jsonl", list(records(2, 2)))
    assert run("archive", folder, tmp_path / "out", "--text", "body").code == 0
    found = {row["id"]: row["group"] for row in rows(tmp_path / "out")}
    assert found == {
        "city/ferry-fire.txt": "city",
        **dict.fromkeys(("news.jsonl:1", "news.jsonl:2", "old/news.jsonl:1", "old/news.jsonl:2")),
    }


@forks
@pytest.mark.parametrize("jobs", [1, 2])
def test_an_article_that_does_harm_is_a_row_with_trouble(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jobs: int
):
    monkeypatch.setattr("claimcheck.pipeline.examine", harmful)
    monkeypatch.delenv("CLAIMCHECK_DEBUG")
    articles = list(records(100))
    for number, harm in ((3, KILLS), (40, RAISES), (77, ENDLESS)):
        articles[number]["body"] += f"\n\n{harm}"
    given = lines(tmp_path / "news.jsonl", articles)
    ran = run(
        *("archive", given, tmp_path / "out", *COLUMNS, "--budget", 1, "--jobs", jobs),
        *("--split", 30, "--max-trouble", 3),
    )
    found = rows(tmp_path / "out")
    assert ran.code == 0
    assert [row["id"] for row in found] == [one["url"] for one in articles]
    assert {row["id"]: row["trouble"] for row in found if row["state"] != "checked"} == {
        "n3": "could not be finished: it ended the program that read it (SIGKILL)",
        "n40": "internal error (LookupError)",
        "n77": "could not be finished in 1 seconds of processor time",
    }
    assert found[77]["group"] == articles[77]["desk"]


GERMAN = (
    "Von den 200 Menschen, die man gefragt hat, sind 90 nicht mit dem Zug gekommen, und das ist die Hälfte."
)
TROUBLED = [
    ("no JSON", "is a line that is no JSON"),
    ("[" * 50_000, "is a line that is no JSON"),
    ("[1]", "is a line of JSON without fields"),
    ('{"id": 7}', "has no text in column 'text'"),
    ('{"text": 7}', "has no text in column 'text'"),
    ('{"text": " "}', "has no text in column 'text'"),
    (f'{{"text": "{"a" * 70_000}"}}', "is larger than 0.0625 MB (--max-size sets the limit)"),
    (f'{{"text": "{"a" * 400_000}"}}', "is a line longer than an article may be (--max-size sets the limit)"),
    ('{"text": "\\ud800 Of 200 people, 90 left."}', None),
]


def test_a_line_that_is_no_article_is_a_row_with_trouble(run: Run, tmp_path: Path):
    given = tmp_path / "news.jsonl"
    given.write_text("\n".join(['{"text": "Of 200 people, 90 left."}', *(line for line, _ in TROUBLED)]))
    ran = run("archive", given, tmp_path / "out", "--max-size", 0.0625, "--max-trouble", 100)
    assert ran.code == 0, ran.err
    told = [row["trouble"] for row in rows(tmp_path / "out")]
    assert sorted(map(str, told)) == sorted(map(str, [None, *(why for _, why in TROUBLED)]))


def test_too_much_trouble_fails(run: Run, tmp_path: Path):
    given = lines(tmp_path / "news.jsonl", [{"text": "Of 200 people, 90 left."}] * 48 + [{"text": ""}] * 2)
    assert run("archive", given, tmp_path / "one", "--max-trouble", 4).code == 0
    ran = run("archive", given, tmp_path / "other", "--max-trouble", 3.9)
    assert ran.code == 2
    assert ran.err == "claimcheck: 4 % of the articles have trouble (--max-trouble)\n"
    assert run("archive", given, tmp_path / "other", "--max-trouble", 3.9).code == 2, "all is there before"


@pytest.mark.parametrize("text", ["", GERMAN])
def test_a_run_in_which_nothing_was_checked_fails(run: Run, tmp_path: Path, text: str):
    given = lines(tmp_path / "news.jsonl", [{"text": text}] * 3)
    assert run("archive", given, tmp_path / "out", "--max-trouble", 100).code == 2


def test_a_split_with_nothing_but_trouble_ends_the_run_and_is_not_kept(run: Run, tmp_path: Path):
    given = lines(tmp_path / "news.jsonl", [{"text": "It was 7."}] * 100 + [{"text": ""}] * 200)
    ran = run("archive", given, tmp_path / "out", "--split", 100, "--max-trouble", 100)
    assert (ran.code, len(rows(tmp_path / "out"))) == (2, 100)
    assert ran.err == (
        "claimcheck: news.jsonl: nothing but trouble in 100 articles: has no text in column 'text'\n"
    )


def test_shards_make_up_the_whole(run: Run, tmp_path: Path, news: Path):
    other = lines(tmp_path / "more.jsonl", list(records(10, 60)))
    for name, shards in (("whole", ["1/1"]), ("halves", ["2/2", "1/2"]), ("many", ["1/3", "3/3", "2/3"])):
        for shard in shards:
            ran = run("archive", news, other, tmp_path / name, *COLUMNS, "--split", 15, "--shard", shard)
            assert ran.code == 0, ran.err
    whole = {
        file.name: parquet.read_table(file).to_pylist() for file in (tmp_path / "whole").glob("*.parquet")
    }
    assert len(whole) == 5
    for name in ("halves", "many"):
        folder = (tmp_path / name).glob("*.parquet")
        assert {file.name: parquet.read_table(file).to_pylist() for file in folder} == whole


def test_a_shard_without_work_succeeds(run: Run, tmp_path: Path, news: Path):
    assert run("archive", news, tmp_path / "out", *COLUMNS, "--shard", "2/2").code == 0


PROGRAM = """
import os, signal, sys
from claimcheck.archive import parts
from claimcheck.cli import main
written = parts.write
def write(part, rows, told):
    if "00002" in part.name:
        part.with_name(f".{part.name}.left.part").touch()
        os.kill(os.getpid(), signal.SIGKILL)
    written(part, rows, told)
import claimcheck.archive.run as run
run.write = write
main(sys.argv[1:])
"""


@forks
def test_a_run_that_was_killed_goes_on_where_it_was(run: Run, tmp_path: Path, news: Path):
    words = ["archive", str(news), str(tmp_path / "out"), *COLUMNS, "--split", "15"]
    killed = subprocess.run([sys.executable, "-c", PROGRAM, *words], check=False)
    assert killed.returncode == -signal.SIGKILL
    before = {file.name: file.stat().st_mtime_ns for file in (tmp_path / "out").glob("*.parquet")}
    assert len(before) == 2
    ran = run(*words)
    assert ran.code == 0
    assert ran.out.startswith("60 articles in 4 files, 2 of them there before: ")
    after = {file.name: file.stat().st_mtime_ns for file in (tmp_path / "out").glob("*.parquet")}
    assert before.items() <= after.items()
    assert [row["id"] for row in rows(tmp_path / "out")] == [f"n{number}" for number in range(60)]
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == ["_claimcheck.json", *sorted(after)]


@forks
def test_a_run_that_is_ended_leaves_no_child_and_no_half_file(tmp_path: Path):
    given = lines(tmp_path / "news.jsonl", list(records(2000)))
    out = tmp_path / "out"
    words = ["archive", str(given), str(out), *COLUMNS, "--split", "20", "--jobs", "2"]
    running = subprocess.Popen([sys.executable, "-m", "claimcheck", *words], stderr=subprocess.DEVNULL)
    end = time.monotonic() + 60
    while not list(out.glob("*.parquet")) and time.monotonic() < end:
        time.sleep(0.02)
    running.terminate()
    assert running.wait(60) == 128 + signal.SIGTERM
    assert all(parquet.read_table(file).num_rows == 20 for file in out.glob("*.parquet"))
    assert not list(out.glob(".*.part"))


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (["--ignore", "share-mismatch"], "was begun with another rules; "),
        (["--split", "30"], "was begun with another split; "),
        (["--severity", "share-mismatch=note"], "was begun with another severity; "),
        (["--group", "headline"], "was begun with another columns; "),
    ],
)
def test_rows_of_two_recipes_do_not_get_into_one_folder(
    run: Run, tmp_path: Path, news: Path, change: list[str], complaint: str
):
    words = ("archive", news, tmp_path / "out", *COLUMNS)
    assert run(*words).code == 0
    ran = run(*words, *change)
    assert ran.code == 2
    assert complaint in ran.err
    assert run(*words, "--select", "all", "--jobs", 1).code == 0


def test_rows_of_two_versions_do_not_get_into_one_folder(
    run: Run, tmp_path: Path, news: Path, monkeypatch: pytest.MonkeyPatch
):
    words = ("archive", news, tmp_path / "out", *COLUMNS)
    assert run(*words).code == 0
    monkeypatch.setattr(claimcheck, "__version__", "99.0")
    ran = run(*words)
    assert ran.code == 2
    assert "was begun with another version; " in ran.err


def test_an_input_that_has_changed_is_refused(run: Run, tmp_path: Path, news: Path):
    words = ("archive", news, tmp_path / "out", *COLUMNS)
    assert run(*words).code == 0
    with news.open("a") as file:
        file.write('{"body": "It was 7."}\n')
    ran = run(*words)
    assert ran.code == 2
    assert "news.jsonl has changed since " in ran.err


REFUSED = [
    (["{news}"], "name the inputs, and behind them a folder for the rows"),
    (["{folder}", "{out}"], "/out lies in an input, and would be read as one the next time"),
    (["{folder}/none.jsonl", "{out}"], "none.jsonl: no such file"),
    (["{calm}", "{out}"], "is no Parquet file, JSON lines, web archive or folder"),
    (["{news}", "{news}", "{out}"], "two inputs are called news.jsonl"),
    (["{news}", "{out}"], "news.jsonl: has no column 'text'; it has body, desk, headline, published, url"),
    (["{news}", "{out}", "--text", "body", "--group", "topic"], "has no column 'topic'"),
    (["{news}", "{out}", "--shard", "3/2"], "--shard: '3/2' is no part of the work"),
    (["{news}", "{folder}", "--text", "body"], "holds Parquet files that this program did not write"),
    (["{news}", "{calm}", "--text", "body"], "cannot be written to"),
]


@pytest.mark.parametrize(("words", "complaint"), REFUSED)
def test_what_can_not_be_meant_is_told_in_a_line(
    run: Run, tmp_path: Path, news: Path, article: Path, words: list[str], complaint: str
):
    (tmp_path / "foreign.parquet").touch()
    places = {"news": news, "folder": tmp_path, "out": tmp_path / "out", "calm": article}
    ran = run("archive", *(word.format(**places) for word in words))
    assert ran.code == 2
    assert complaint in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("name", ["cut.jsonl.gz", "none.parquet", "cut.jsonl.zst"])
def test_a_damaged_input_is_told_and_the_others_are_checked(run: Run, tmp_path: Path, news: Path, name: str):
    damaged = tmp_path / "in" / name
    damaged.parent.mkdir()
    if name.endswith("parquet"):
        damaged.write_bytes(b"PAR1 and nothing more")
    else:
        damaged.write_bytes(packed(news, name.rpartition(".")[2]).read_bytes()[:-100])
    shutil.copy(news, damaged.parent / "news.jsonl")
    ran = run("archive", damaged.parent, tmp_path / "out", *COLUMNS)
    assert ran.code == 2
    assert "could not be read" in ran.err
    assert len(rows(tmp_path / "out")) == 60


def test_without_the_extra_a_line_says_what_to_install(
    run: Run, tmp_path: Path, news: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    ran = run("archive", news, tmp_path / "out", *COLUMNS)
    assert ran.code == 2
    assert (
        ran.err
        == "claimcheck: an archive needs the package pyarrow: pip install 'claimcheck-news[archive]'\n"
    )
    with pytest.raises(Wrong, match=r"claimcheck-news\[warc\]"):
        needed("no_such_package", "warc")


def test_the_seam_takes_a_batch_and_gives_the_rows_that_the_command_writes(
    run: Run, tmp_path: Path, news: Path
):
    assert run("archive", news, tmp_path / "out", *COLUMNS).code == 0
    columns = Columns("body", "headline", "url", "published", "desk")
    batch = pa.RecordBatch.from_pylist(list(records(60)))
    found = check_batch(batch, Recipe(columns=columns))
    assert found.schema.equals(schema())
    assert found.to_pylist() == rows(tmp_path / "out")
    assert check_batch(batch.slice(0, 0), Recipe(columns=columns)).equals(batch_of([]))
    with pytest.raises(ValueError, match="no column 'text'"):
        check_batch(batch)
