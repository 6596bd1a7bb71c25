"""What takes how long, and whether time grows with length only. `make bench` runs it; no change is held up by it.

The files called `bench_*.py` are tests that measure time, so a busy machine may fail them: they are no part of the
other tests. `python -m tests.bench` prints how long the program takes to start, and what each stage costs.
"""
