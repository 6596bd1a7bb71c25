"""Words of a finding: figures as the article would write them, its own words, the working, what would fit.

- `figures`: values in digits.
- `quoting`: what the article says, inside a sentence of ours.
- `arithmetic`: sums, ratios and differences that anybody can redo; `kinds`: which of them shows a kind of relation.
- `fitting`: the values that would agree, in words.
"""
