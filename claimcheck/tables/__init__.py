"""Tables: their figures in rows and columns, and which lines are made of others.

`sheet` puts the figures of an article into the cells of its tables. `totals`, `shares` and `changes` find lines
that are computed from others. What a table says in its headings is a guess at most ("Total number of cases" may be
a total or one more item), so a structure is believed only where the arithmetic holds in most of its lines: a line
in which it does not hold, among many in which it does, is a slip. A lone column with a plain "Total" needs no other.
"""
