"""Words for what comes in, what goes out, and what is left between the two."""

from __future__ import annotations

COMES_IN = frozenset(
    "revenue revenues receipts income takings taxes aid grants fees exports exported".split()
)
GOES_OUT = frozenset(
    "spending expenditure expenditures outlays costs salaries pensions expenses outgoings imports imported "
    "outlay".split()
)
TRADE = frozenset("exports exported imports imported".split())
LEFT = {
    "surplus": 1,
    "deficit": -1,
    "shortfall": -1,
    "hole": -1,
    "profit": 1,
    "loss": -1,
    "balance": 0,
    "gap": 0,
}
"""What is left: 1, where more comes in; -1, where more goes out; 0, where the word does not say."""
BROUGHT_IN = frozenset(
    "bring brings brought take takes took collect collects collected raise raises raised earn earns earned add".split()
)
SPENT = frozenset("spend spends spent swallow swallows swallowed cost consume consumed".split())
