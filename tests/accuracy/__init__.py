"""Measure the program on labeled articles, which stay outside the project, and on passages of our own.

`python -m tests.accuracy PATH...` takes folders and files (one JSON record a line; the fields tell which set it is)
and prints a table for each scorer:

- `alarms`: what is reported on articles as they were published, by rule, beside what each rule was tried on;
- `mutation`: how many figures that are changed in them are flagged;
- `calibration`: how often the table of intervals holds what news states in full;
- `coverage`: how much of the arithmetic that stands in them is related;
- `slips`, `corrections`: articles with a slip and their right twins, by others; `traps`: right sentences;
- `summaries`, `contradictions`, `number_specs`, `number_spans`: sets that others have marked;
- `claims`, `own_slips`: marked passages, and news items each with a slip, that are here. Without a path,
  only these two.

`--only slips,traps` runs only these; `--list` quotes every alarm, to be read; `--first N` stops after N records of
each file. Four more commands tell with `--help` what they do: `python -m tests.accuracy.coverage` lists what is not
related, `tests.accuracy.licences` measures what each rule may claim, `tests.accuracy.parameters` finds numbers and
words that nothing notices, `tests.accuracy.first_contact` writes down what is flagged in a set before it is opened.
"""
