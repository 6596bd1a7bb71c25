"""How a sentence hangs together around its figures: the parse that all relations read.

- `tape` writes a sentence as a row of atoms, one for each figure with its noun phrase and one for each other word, by
  its class. Everything after it reads atoms, never words.
- `pattern` compiles a line such as `{cue:noun} of {size}` to a regular expression over atoms.
- `cues` finds the figures that a word of arithmetic (`lexicon.frames`) makes the result of others: *a rise of 12*.
- `operands` finds what such a result was made from: bound by a preposition, or the nearest figures that can be it.
"""
