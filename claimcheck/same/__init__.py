"""The same thing twice: which figure of an article another one gives again.

A headline repeats the figure of a sentence below it, and a sentence one above it. Which one it repeats is told by
everything around the two but their values: the noun, what befell it, the words beside, the year, the place. Each
question has a room of its own:

- `sort`: could the two be one quantity at all, and do their values agree?
- `surroundings`: what stands around a figure?
- `features`, `weights`, `score`: how sure is it that two figures are one thing? `weights` is fitted on published
  news, where figures that are one thing agree: no reader labeled anything, and the score never sees a value. Figures
  of headlines have a table, those of the body another.
- `exclusion`: which pairs are never one thing because the words say so, and which may differ though all is alike?
- `counterpart`, `elsewhere`, `meaning`: which figure does a headline give again, is its own given elsewhere or worked
  out, and so, do two that differ clash?
- `again`, `repeats`, `slip`, `last`: which figure of the body takes up an earlier one, or gives it again in other
  words, and does a slip lie between the two?
- `days`: which sentence names the day of a headline?
- `terms`: what do two such figures mean to the solver?
"""
