"""A licence follows from counts over articles, and what somebody made of an alarm outlives the next measuring."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

import claimcheck.licence as licence
from claimcheck.licence import Licence, Readings, Record
from claimcheck.model import Severity
from tests.accuracy.licences import readings
from tests.accuracy.licences.observe import Alarm, Observed, observe
from tests.accuracy.licences.table import Counts, source

SLIP = {"id": "one", "source": "made", "title": "", "text": "Cases tripled in a week, from 420 to 890."}
RIGHT = {**SLIP, "id": "two", "text": "Cases doubled in a week, from 420 to 890."}
NOTHING = Readings(0, 0, 0, 0)


@pytest.fixture
def many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let 20,000 articles be measured."""
    monkeypatch.setattr(licence, "ARTICLES", {"news": 20_000})


def earned(errors: Readings = NOTHING, warnings: Readings = NOTHING) -> Severity:
    return Licence((Record("news", 500, 490, errors, warnings),)).ceiling


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize(
    ("errors", "warnings", "severity"),
    [
        (NOTHING, NOTHING, Severity.ERROR),
        (Readings(40, 0, 0, 0), NOTHING, Severity.ERROR),
        (Readings(0, 0, 2, 0), NOTHING, Severity.ERROR),
        (Readings(0, 0, 3, 0), NOTHING, Severity.WARNING),
        (Readings(0, 2, 0, 1), NOTHING, Severity.WARNING),
        (NOTHING, Readings(0, 90, 30, 0), Severity.ERROR),
        (NOTHING, Readings(0, 0, 30, 1), Severity.NOTE),
        (Readings(0, 0, 0, 31), NOTHING, Severity.NOTE),
    ],
)
def test_a_severity_is_earned_by_what_it_costs_a_reader(
    errors: Readings, warnings: Readings, severity: Severity
):
    assert earned(errors, warnings) is severity


def test_on_few_articles_nothing_is_an_error(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(licence, "ARTICLES", {"news": 19_999})
    assert earned() is Severity.WARNING


@pytest.mark.usefixtures("many")
def test_the_least_of_all_licences_counts_and_what_was_never_measured_is_a_warning():
    free = Licence((Record("news", 9, 9, NOTHING, NOTHING),))
    costly = Licence((Record("news", 9, 9, NOTHING, Readings(0, 0, 99, 0)),))
    assert licence.earned([free], Severity.ERROR) is Severity.ERROR
    assert licence.earned([free], Severity.NOTE) is Severity.NOTE
    assert licence.earned([free, None], Severity.ERROR) is Severity.WARNING
    assert licence.earned([free, costly, None], Severity.ERROR) is Severity.NOTE


def test_as_long_as_nothing_was_measured_the_word_of_a_rule_stands(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(licence, "ARTICLES", {})
    assert licence.earned([None], Severity.ERROR) is Severity.ERROR


@pytest.mark.usefixtures("many")
def test_a_licence_is_told_genre_by_genre():
    told = licence.told(Licence((Record("news", 500, 490, Readings(6, 0, 1, 0), NOTHING),)))
    assert told == [
        "News: met 25.00 times in 1,000 articles; 98.0% agree (96.4% to 98.9%); "
        "0.35 alarms in 1,000 articles, 6 true, 1 false."
    ]


def test_an_article_shows_what_was_tried_what_held_and_what_would_be_said():
    seen = observe(SLIP)
    assert seen.genre == "news"
    assert (seen.tried["times"], seen.held["times"]) == (1, 0)
    (alarm,) = seen.alarms
    assert (alarm.rule, alarm.severity, alarm.constructions) == ("CC304", Severity.ERROR, {"times"})
    assert observe(RIGHT).held["times"] == 1
    assert observe(RIGHT).alarms == ()


def test_the_key_of_an_alarm_outlives_an_edit_elsewhere_and_tells_articles_apart():
    (alarm,) = observe(SLIP).alarms
    (again,) = observe({**SLIP, "text": "It was a bad year. " + SLIP["text"]}).alarms
    (other,) = observe({**SLIP, "id": "another"}).alarms
    assert alarm.key == again.key != other.key


def test_readings_are_kept_in_order_and_read_again(tmp_path: Path):
    path = tmp_path / "readings.txt"
    kept = [readings.Reading("CC304", "b", "false"), readings.Reading("CC101", "a", "true")]
    readings.write(kept, path)
    assert path.read_text(encoding="utf-8") == "CC101 a true\nCC304 b false\n"
    assert readings.read(path) == {one.key: one for one in kept}
    path.write_text("CC101 a perhaps\n", encoding="utf-8")
    with pytest.raises(ValueError, match="is no reading"):
        readings.read(path)


def test_the_readings_that_are_kept_can_be_read():
    assert all(one.rule.startswith("CC") for one in readings.read().values())


def test_the_table_counts_by_genre_and_reading():
    counts = Counts({"k": readings.Reading("CC304", "k", "false")})
    alarms = tuple(Alarm("CC304", frozenset({"times"}), Severity.ERROR, key, ()) for key in ("k", "l"))
    counts.add(Observed("news", Counter({"times": 3, "CC304": 3}), Counter({"times": 1, "CC304": 1}), alarms))
    counts.add(Observed("releases", Counter({"times": 1}), Counter({"times": 1}), ()))
    assert counts.rows("times") == (
        ("news", 3, 1, (0, 0, 1, 1), (0, 0, 0, 0)),
        ("releases", 1, 1, (0, 0, 0, 0), (0, 0, 0, 0)),
    )
    module: dict = {}
    exec(source(counts), module)
    assert module["ARTICLES"] == {"news": 1, "releases": 1}
    assert module["CHECKS"] == {"CC304": counts.rows("CC304")}
    assert module["CONSTRUCTIONS"] == {"times": counts.rows("times")}
