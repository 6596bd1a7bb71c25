"""How a sentence hangs together around its figures: the parse that all relations read.

- `tape` writes a sentence as a row of atoms, one for each figure with its noun phrase and one for each other word, by
  its class. Everything after it reads atoms, never words.
- `pattern` compiles a line such as `{cue:noun} of {size}` to a regular expression over atoms.
- `cues` finds the figures that a word of arithmetic (`lexicon.frames`) makes the result of others: *a rise of 12*.
- `contrasts`, `partitions`, `lists` and `rates` find figures that stand beside each other: set against each other, a
  part and its whole, a list, so much each. `antecedents` finds what "them" means, `totals` a new total.
- `pointing` tells how a result says what it is measured from, and `operands` finds that: bound by a preposition, in
  one clause, or the nearest figures that can be it; `around` looks in the sentences around.
- `parse` keeps all that of a sentence, once for all relations.
"""
