"""Relations from outside: what a language model, another program or a person reads, this program judges.

A *reading* says of an article how its figures hang together, and nothing else: relations of some kinds, with figures
in roles. It is a public contract (`schema`, written to `schema.json`), the same in both directions: `written` gives
what the program itself read, `placed` takes what anybody else did.

Nothing in a reading is believed. `contract` checks its shape, `placed` finds each quote among the figures that were
recognized here, so that every number is ours, `vetoes` turns down what cannot hang together, `built` makes relations
with the builders that the program itself uses, and `judged` grants the benefit of the doubt.

The kinds and their roles are data (`kinds`): the schema, the prompt, the table in the documentation and the tests are
all made from them. `prompt` asks a model, `answer` takes what it says, `client` talks to it, and `cache` keeps it.
"""
