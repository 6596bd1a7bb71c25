"""The measure of growth itself: it lets proportional work pass, and no quadratic work."""

from __future__ import annotations

from tests.bench.growth import grows_with_size


def test_proportional_work_passes():
    assert grows_with_size(range, sum, size=100_000, times=8)


def test_quadratic_work_fails():
    def run(size: int) -> None:
        for _ in range(size):
            sum(range(size))

    assert not grows_with_size(int, run, size=1_000, times=6)
