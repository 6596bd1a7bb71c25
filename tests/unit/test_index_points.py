"""Points of an index are amounts; points of a percentage are not."""

from __future__ import annotations

from claimcheck import check_text


def test_a_fall_of_an_index_in_points_is_what_lies_between_its_values() -> None:
    right = check_text("The index fell 59.35 points to 4,038.61 from 4,097.96.")
    assert right.findings == ()
