"""How much of the arithmetic that stands in published text does the program compute?

Figures that fit each other exactly ("386 of 1,200 ... 32.2 percent") hardly do so by chance: there the text states
a relation, whatever its words. So every such set of figures is looked up by arithmetic alone (`families`), in one
sentence, over two, between headline and body and inside the body (`places`), and it is counted whether the program
relates them. No labels are needed. How many sets fit by chance is estimated by asking the same of figures that the
text does not give, some steps beside the one that is tested. Then

    coverage = related / (sets that fit - sets that would fit by chance)

`python -m tests.accuracy.coverage PATH...` prints the table, and `--show "share, sentence"` lists sets of a row that
the program does not relate: each is a wording that is not read.
"""
