"""A baseline: a line a finding, in order, with room for a reason; what it lists is not reported, and all else is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.model import Result
from claimcheck.pipeline import examine
from claimcheck.read import read_text
from claimcheck.settings import Wrong
from claimcheck.settings.known import Entry, entries, known, load, merged, text

SLIP = "Sales rose 25 percent to 420 from 360."
SHARE = "Of 200 patients, 90 recovered, 60 percent."


def result(words: str, path: str) -> Result:
    return examine(read_text(words, path))


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Return a folder with two articles."""
    (tmp_path / "a.txt").write_text(f"{SLIP}\n\n{SHARE}")
    (tmp_path / "b.txt").write_text(SLIP)
    return tmp_path


def listed(archive: Path) -> list[Entry]:
    found = [entries(result(path.read_text(), str(path)), archive) for path in sorted(archive.glob("*.txt"))]
    return [one for each in found for one in each]


def test_a_line_tells_where_and_what_and_has_room_for_a_reason(archive: Path):
    lines = text(reversed(listed(archive))).splitlines()
    assert lines == sorted(lines)
    assert [list(json.loads(line)) for line in lines] == [
        ["path", "rule", "fingerprint", "message", "reason"]
    ] * 3
    assert [json.loads(line)["path"] for line in lines] == ["a.txt", "a.txt", "b.txt"]


def test_what_is_listed_is_not_reported_and_what_is_new_is(archive: Path):
    path = archive / "a.txt"
    store = known(listed(archive), archive)
    same = store.without(result(f"Rain fell.\n\n{SLIP}\n\n{SHARE}", str(path)))
    assert (same.findings, same.known) == ((), 2)
    edited = store.without(result(f"{SLIP.replace('25', '26')}\n\n{SHARE}", str(path)))
    assert [one.name for one in edited.findings] == ["change-mismatch"]


def test_a_second_slip_alike_is_new(archive: Path):
    store = known(listed(archive), archive)
    again = store.without(
        result(f"{SLIP}\n\n{SHARE}\n\nIn May it was told again. {SLIP}", str(archive / "a.txt"))
    )
    assert len(again.findings) == 1


def test_an_entry_holds_in_its_own_file_only_unless_that_is_gone(archive: Path):
    store = known(listed(archive), archive)
    assert store.without(result(SHARE, str(archive / "c.txt"))).findings
    (archive / "a.txt").rename(archive / "c.txt")
    store = known([one._replace(reason="old") for one in listed(archive) if one.path != "b.txt"], archive)
    moved = known([Entry("a.txt", *one[1:]) for one in listed(archive) if one.path == "c.txt"], archive)
    article = result(f"{SLIP}\n\n{SHARE}", str(archive / "c.txt"))
    assert moved.without(article).findings == ()
    assert moved.compared(article) == ((), frozenset(moved.gone))


def test_entries_that_are_found_no_more_are_stale(archive: Path):
    store = known(listed(archive), archive)
    stale, moved = store.compared(result(SLIP, str(archive / "a.txt")))
    assert [one.rule for one in stale] == ["share-mismatch"]
    assert moved == frozenset()


def test_writing_again_keeps_reasons_and_what_was_not_checked(archive: Path):
    before = [one._replace(reason=f"reason {one.path}") for one in listed(archive)]
    found = [one for one in listed(archive) if one.path == "a.txt"][:1]
    after = merged(before, found, ["a.txt"], archive)
    assert sorted((one.path, one.reason) for one in after) == [
        ("a.txt", "reason a.txt"),
        ("b.txt", "reason b.txt"),
    ]


def test_what_was_written_is_read_again(archive: Path):
    file = archive / "known.jsonl"
    file.write_text(text(listed(archive)), encoding="utf-8")
    assert list(load(file)) == sorted(listed(archive))


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("<<<<<<< ours", "line 1: is no JSON record; a merge may have left its marks"),
        ("[1]", "line 1: is no JSON record"),
        ('{"path": "a"}', "line 1: has no 'rule'"),
    ],
)
def test_a_line_that_is_none_is_named(tmp_path: Path, line: str, message: str):
    file = tmp_path / "known.jsonl"
    file.write_text(line)
    with pytest.raises(Wrong, match=message):
        load(file)


def test_a_missing_baseline_tells_what_makes_one(tmp_path: Path):
    with pytest.raises(Wrong, match="no such baseline; --write-baseline makes one"):
        load(tmp_path / "known.jsonl")
