from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import check_file
from claimcheck.calendar_dates import Day, dated, read_iso


@given(st.dates(min_value=date(1583, 1, 1)))
def test_a_weekday_is_that_of_the_calendar(day: date) -> None:
    assert read_iso(day.isoformat()).weekday == day.weekday()
    assert not read_iso(day.isoformat()).impossible


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-03-04", Day(4, 3, 2024)),
        ("2024-03", Day(None, 3, 2024)),
        ("2024", Day(None, None, 2024)),
        ("--03-04", Day(4, 3, None)),
        ("196X", Day(None, None, None)),
        ("1997/1998", Day(None, None, None)),
        ("", Day(None, None, None)),
    ],
)
def test_a_date_is_read_as_far_as_it_goes(text: str, day: Day) -> None:
    assert read_iso(text) == day


@pytest.mark.parametrize(
    ("published", "year"),
    [("2024-03-10", 2024), ("2024-12-20", 2025), ("2024-01-05", 2023), ("2024-07-01", None), (None, None)],
)
def test_a_day_takes_the_year_that_is_near_its_publication(published: str | None, year: int | None) -> None:
    month = {"2024-12-20": 1, "2024-01-05": 12}.get(published or "", 3)
    assert dated(Day(4, month, None), published).year == year


@pytest.mark.parametrize(
    ("day", "names"), [("Monday, March 4", []), ("Tuesday, March 4", ["weekday-mismatch"])]
)
def test_the_date_of_an_article_gives_its_days_their_year(tmp_path: Path, day: str, names: list[str]) -> None:
    article = tmp_path / "trial.md"
    article.write_text(f"---\ntitle: A trial\ndate: 2024-03-10\n---\n\nThe trial opened on {day}, in Oslo.\n")
    assert [finding.name for finding in check_file(article).findings] == names
