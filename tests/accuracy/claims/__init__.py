"""What every figure of more than four hundred passages counts, who says so, and where it holds, marked by hand.

There is one file for each desk, one passage a line, and two for speakers, whose passages are `about` that alone.
A figure is marked with the words of the number, and with

- `head`: the noun that is counted, in the singular, also where it has to be understood ("killed 12 people and
  wounded 30"); none where the participle counts for itself ("12 dead");
- `event`: what befell or was done to it, by the classes of `claimcheck.lexicon.events`; none where no class
  fits;
- `source`: who says so, as country and organ ("US/labor", "/police") or as a word of the name, the outermost
  first; none for the narrator;
- `place`, `time`, `status`, `subset`: where they bind the figure; asserted and of nothing if unmarked.

Dates, times, ages and stretches of time are not marked. Passages with an odd number are for tuning, those
with an even number are held out, but for their speakers, which were looked at once. The fresh ones were written
by somebody who had not seen the program, after all tuning, and tell how it does on what it has not met.
"""
