"""A language server: an editor shows what does not add up while somebody writes.

Two processes share the work. The one that an editor starts talks with it (`service`), keeps the articles that are open
(`desk`) and says in the terms of the protocol (`shown`, `lines`) what the other one answers. That is a child
(`reader`), which examines a text as `check` would the file, with the same configuration, remarks and baseline, and
answers in plain records (`answer`), changes included: what would fit, and the remark that silences (`silence`).
Whatever an article does to the child, the server and the other articles go on.

Articles come whole with every change, never as edits to be put together: how lines are counted differs between
editors (form feed, U+2028), and half a character off is a figure off.
"""
