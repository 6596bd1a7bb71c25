"""What others' programs make of what claimcheck writes: `make foreign`.

They come from npm and PyPI, take a minute to install and more to run, and so stand apart from `make test`. None of
these tests is skipped where a program is missing: the run fails, and says what to do.
"""
