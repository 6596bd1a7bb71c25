"""A million articles: Parquet, JSON lines, web archives and folders in, a folder of Parquet files out.

Read it in the order in which an article passes through it:

1. `sources` finds the inputs, and gives each article as a `Raw`: where it stands, how large it is, what reads it.
2. `splits` cuts an input into splits of bounded size, always at the same places.
3. `rows` makes a row of each article, in the children of the warden; whatever goes wrong is told in the row.
4. `schema` says what a row holds, in version `SCHEMA`; `batch` is the same work on an Arrow batch, the seam at which
   an engine for many machines takes hold of it.
5. `parts` writes the rows of a split beside their place and renames the file when it is whole. A file that is there
   is a split that is done: that is all that a second run has to know.
6. `run` goes through the splits, those of its shard, and counts; `progress` tells how far it is.

`recipe` is what decides the rows: the settings and columns. A folder of rows belongs to one recipe and one version of
the program, which it keeps in `_claimcheck.json`; a run with another is refused.

`report` counts over the rows with DuckDB. pyarrow and duckdb come with the extra `archive`, FastWARC with `warc`; each
is loaded by the function that needs it, and `extra` tells what to install where it is missing.
"""
