"""The scorers of slips and traps: what counts as flagged, which file is which set, and the row that is written down."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from tests.accuracy import sets, slips, traps
from tests.accuracy.first_contact import row
from tests.accuracy.slip import outcome, slip_of

RIGHT = "Of 200 patients, 90 recovered, 45 percent. The ward has 7 beds."
SLIP = {
    "id": "one",
    "kind": "share",
    "difficulty": "easy",
    "distance": "sentence",
    "bad": RIGHT.replace("45 percent", "60 percent"),
    "good": RIGHT,
    "wrong": "60 percent",
    "with": ["200", "90"],
}


def written(path: Path, *records: dict) -> Path:
    path.write_text("".join(json.dumps(one) + "\n" for one in records), encoding="utf-8")
    return path


def test_a_slip_is_flagged_by_a_finding_at_one_of_its_figures():
    found = outcome(slip_of(SLIP))
    assert (found.flagged, found.placed, found.alarms) == (True, True, ())


def test_a_finding_elsewhere_flags_no_slip():
    elsewhere = {**SLIP, "wrong": "7 beds", "good": SLIP["bad"].replace("7 beds", "9 beds"), "with": []}
    found = outcome(slip_of(elsewhere))
    assert found.loudest is None
    assert found.placed
    assert [one.name for one in found.alarms] == ["share-mismatch"]


def test_the_wrong_figure_is_the_one_that_differs_from_the_twin():
    twice = {**SLIP, "bad": "It has 40 beds. " + SLIP["bad"], "wrong": "40", "with": [], "good": SLIP["bad"]}
    assert not outcome(slip_of(twice)).flagged


def test_a_figure_does_not_stand_inside_another():
    inside = {**SLIP, "wrong": "", "with": ["20", "0 percent", "00"]}
    assert not outcome(slip_of(inside)).placed


def test_figures_of_a_correction_are_looked_up_in_any_place_and_case():
    correction = {"id": "c", "kind": "share", "bad": SLIP["bad"], "good": RIGHT, "figures": ["60 PERCENT"]}
    assert outcome(slip_of(correction)).flagged


def test_a_slip_in_markdown_is_read_as_markdown():
    markdown = {key: text.replace("200", "**200**") for key, text in SLIP.items() if key in ("bad", "good")}
    assert outcome(slip_of({**SLIP, **markdown, "format": "markdown"})).flagged


def test_the_table_of_slips_counts_by_kind_and_distance(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    right = {**SLIP, "id": "two", "kind": "sum", "bad": RIGHT, "good": SLIP["bad"], "distance": "far"}
    path = written(tmp_path / "some.jsonl", SLIP, right)
    slips.score([path], first=None, show=False)
    told = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["some", "1", "of", "2", "(", "50%)", "0", "1"] in told
    assert ["kind", "sum", "0", "of", "1", "(", "0%)", "0", "1"] in told
    assert ["distance", "sentence", "1", "of", "1", "(100%)", "0", "0"] in told
    assert "patients" not in str(told), "a text is quoted that nobody asked for"


def test_a_row_of_the_first_contact_tells_flagged_and_twins_by_distance_and_kind(tmp_path: Path):
    path = written(tmp_path / "7-desk.jsonl", SLIP)
    day = date(2024, 3, 4)
    told = row(path, day, "blind", "before frames")
    assert (
        told
        == "| 7-desk | 2024-03-04 | before frames | blind | 1 of 1 | 0 | 0 | sentence 1/1 | share 1/1 |\n"
    )


def test_a_trap_that_raises_an_alarm_is_told_and_a_crash_is_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    path = written(
        tmp_path / "traps.jsonl",
        *(
            {"id": str(n), "kind": "k", "format": "plain", "text": text}
            for n, text in enumerate((RIGHT, SLIP["bad"]))
        ),
    )
    traps.score([path], first=None, show=False)
    assert "traps: 1 of 2 silent, 1 flagged, 0 crash" in capsys.readouterr().out

    def crash(_document: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("tests.accuracy.traps.examine", crash)
    traps.score([path], first=None, show=False)
    assert "traps: 0 of 2 silent, 0 flagged, 2 crash" in capsys.readouterr().out


def test_a_set_is_known_by_its_fields_and_a_folder_gives_its_own_files_only(tmp_path: Path):
    inside = tmp_path / "kept"
    inside.mkdir()
    written(inside / "blind.jsonl", SLIP)
    one = written(tmp_path / "a.jsonl", SLIP)
    other = written(tmp_path / "b.jsonl", {"id": "x", "source": "y", "format": "markdown", "text": "z"})
    unknown = written(tmp_path / "c.jsonl", {"x": 1})
    assert sets.found([tmp_path]) == {"slips": [one], "articles": [other]}
    with pytest.raises(ValueError, match="holds no set"):
        sets.found([unknown])
