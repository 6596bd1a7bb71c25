"""The constructions in which a text ties figures to each other, and how they are told by the words between.

A relation (`relate`) asks here which figures belong together, and poses what follows from it. Most files begin
at one figure, look at the words beside it, and turn nearly all figures away at the first of them.

- What all have in common: `neighbors` has the steps from one figure to the next; `apposition` reads what is
  said again in a bracket or behind ", or", and `pairs` two figures set against each other.
- Shares: `wholes` finds the figure that a share or a part is of, `set_off` the part and the whole in front of a
  share that says the same, and `trios` a share with both, wherever they stand.
- Parts: `listing` reads lists and what "of them" points to, `full_list` those that are complete, `named_list`
  lists of names, `tally` games and votes, `poll` answers of which nobody gives two.
- Changes: `moves` finds what was and what is, `sizes` by how much, `directions` which way, and `doubts` the
  readings under which the figures go the other way. `margins` are of two parties at one time.
- The same again: `again` sets a figure beside the last one for the same things, `alignment` a headline beside the
  sentence it was made from, found by the `likeness` of their words; `people` tells whose age it is.
"""
