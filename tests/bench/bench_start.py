"""The start is what a user waits for most often: it may not grow unseen."""

from __future__ import annotations

from pathlib import Path

from tests.bench.clock import YARDSTICK, command, starts


def test_a_cold_check_takes_little_more_than_loading_its_libraries(article: Path):
    yardstick, check = starts([YARDSTICK, command(article, "--format", "json")])
    assert check < 2.2 * yardstick
