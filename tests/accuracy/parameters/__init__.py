"""Which numbers and which words of the program does nothing notice?

`python -m tests.accuracy.parameters` halves and doubles each number that a module names, empties and thins each list
of words, one at a time, and reads every example of every rule, the sample articles and our own passages with the
program so changed. What makes no difference to any figure, relation or finding is printed: it should be deleted, or
get the example that notices it. `--articles FILE --first N` reads published articles besides, `--in PART` changes
only modules whose name begins like that, `--words NAME` takes the words out of one list one by one.

Only what happens between the text and its findings is looked at, so formats and reports are left out.
"""
