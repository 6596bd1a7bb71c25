"""Words in the headings of tables."""

from __future__ import annotations

TOTALS = frozenset(
    "total totals all overall sum combined altogether sub-total subtotal grand-total everyone both".split()
)
"""What names a line that adds up others, where nothing else stands in its heading."""
TOTAL_WORDS = frozenset(("total", "totals", "subtotal", "overall"))
"""What opens or closes a longer heading of such a line: "Total awards to date", "Grand total"."""
NEVER_ADDED = frozenset(
    "average averages mean median price prices rate rates per ratio index rank score age change growth increase "
    "decrease difference height depth length speed temperature built year years".split()
)
"""What a heading names that no total is the sum of."""
CHANGES = frozenset(
    "change changes growth increase decrease difference diff rise fall gain decline variation variance yoy "
    "y-o-y +/- +/− ± δ movement".split()
)
"""What names a line that tells how two others differ."""
PERCENT = frozenset(("%", "percent", "percentage", "pct"))
"""What makes percentages of the bare numbers under a heading."""
ZEROS = frozenset(("-", "–", "—", "−", "nil", "none", "zero", "--", "..."))
"""What stands in a cell for nothing."""
OPEN_ENDED = frozenset(("including", "of", "which", "selected", "top", "main", "other", "up"))
"""Words of a heading after which the lines are no full list: "Total, of which", "Up to a total of"."""
