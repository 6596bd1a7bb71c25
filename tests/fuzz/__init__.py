"""Texts that nobody would write, in numbers: `make fuzz` and its findings.

`texts` makes them, `oracle` says what has to hold of each, whatever it says. A few are tried with every run of the
tests, as many as wanted with `make fuzz`; what was found once stands in `test_fuzz` and is tried for ever.
"""
