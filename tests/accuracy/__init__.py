"""Measure the program on labeled articles, which stay outside the project, and on passages of our own.

`python -m tests.accuracy FOLDER` looks for the sets it knows in a folder (one JSON record a line) and prints
a table for each, and one for `claims`, which is here; without FOLDER, only that. `--list` quotes every alarm,
to be read; `--first N` stops after N records of each set.
"""
