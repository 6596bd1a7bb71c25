"""Calibrate the table of intervals: how far what is stated lies from what the other figures leave.

- `loose`: relations tied more loosely than the program dares to, for the sake of more cases.
- `cases`: the figure of a relation that is under test, and what the others leave for it.
- `scorer`: by row of the table, how often the two intervals hold.
"""
