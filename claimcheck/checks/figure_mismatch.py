"""CC401."""

from __future__ import annotations

from claimcheck.model import Conflict, Severity
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.quoting import phrase, quoted


@names(
    "CC401",
    relations=("same-measure", "same-share"),
    alone=True,
    severity=Severity.WARNING,
    bad=(
        "The ferry sank with {first: 212} school children aboard. The {again: 221} school children wore life vests.",
        "The firm runs {first: 14} coal plants. The {again: 41} coal plants burn lignite.",
        "The court heard {first: 17} state witnesses. The {again: 71} state witnesses were sworn in.",
        "The town bought {first: 23} police cars. The {again: 32} police cars are white.",
        "The club signed {first: 11} young players. The {again: 16} young players train at dawn.",
    ),
    good=(
        "The ferry sank with 212 school children aboard. The 212 school children wore life vests.",
        "The ferry sank with about 210 school children aboard. The 212 school children wore life vests.",
        "The town bought 23 police cars. The 12 fire engines are old.",
        "The firm runs 14 coal plants. In Texas, the three coal plants are old.",
        "The storm killed 12 people. Last year, the 30 people killed were mostly old.",
    ),
)
def figure_mismatch(conflict: Conflict, document: Document) -> Wording:
    """A figure given twice must be the same both times.

    Two figures count as the same only when the second points back to the first ("the 212 school children") in
    the same words, and no other time, place or speaker comes between.

    Limits: a figure that comes again in other words, or many sentences later, is not compared.
    """
    one, other = conflict.relations[0].stated
    message = f"The text says {phrase(document, one)}, and later {phrase(document, other)}."
    return Wording(message, f"{quoted(document, one)} ≠ {quoted(document, other)}")
