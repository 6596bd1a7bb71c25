"""A list of pairs has as few things as it has commas."""

from __future__ import annotations

import pytest

from claimcheck import check_text


@pytest.mark.parametrize("count", ["four", "six", "eight"])
def test_each_pair_is_one_thing_or_two(count: str) -> None:
    text = f"It invests in {count} sectors: Transport and Logistics, Power and Gas, Telecoms and Data, Parks and Zones."
    assert check_text(text).findings == ()
