"""Measure the program on labeled articles, which stay outside the project, and on passages of our own.

`python -m tests.accuracy FOLDER` looks for the sets it knows in a folder (one JSON record a line) and prints
a table for each scorer:

- `alarms`: what is reported on articles as they were published, by rule, beside what each rule was tried on;
- `mutation`: how many figures that are changed in them are flagged;
- `calibration`: how often the table of intervals holds what news states in full;
- `summaries`, `contradictions`, `number_specs`, `number_spans`: sets that others have marked;
- `claims`: marked passages that are here; `slips`: news items that are here, each with a slip. Without FOLDER,
  only these two.

`--list` quotes every alarm, to be read; `--first N` stops after N records of each set.
"""
