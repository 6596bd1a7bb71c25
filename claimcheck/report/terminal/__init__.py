"""The report as a page in a terminal; the only place that draws with rich.

It speaks an editor's words: figures add up or they do not, sources differ, another value would fit. Passages
are cut around the figures they are quoted for (`excerpt`), so a line of any length stays readable at any
width. The figure that a finding stands at is marked loudest; where no style can mark it, in a pipe or a
file, a row of signs below the line does.

One file a page: `check`, `claims`, `rules` and `trace`; each is loaded only when it is drawn.
"""
