"""CC901."""

from __future__ import annotations

from claimcheck.model import Conflict
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording import listed, quoted, working


@names(
    "CC901",
    bad=(
        "Carmaker to cut {headline: 1,530} jobs\n\nThe carmaker said it would cut {part: about 1,400} jobs, "
        "{share: 20 percent} of its {whole: 6,500} workers.",
    ),
    good=(
        "Carmaker to cut 1,400 jobs\n\nThe carmaker said it would cut about 1,400 jobs, 20 percent of its "
        "6,500 workers.",
    ),
)
def chained_conflict(conflict: Conflict, document: Document) -> Wording:
    """Several statements, each fine by itself, cannot all be true.

    No single relation is at fault: the figures contradict each other only together. The working lists each
    step.

    Limits: more than sixty statements that hang together are tested one by one only.
    """
    figures = [quoted(document, part.claim) for part in conflict.parts if part.claim]
    steps = "; ".join(working(document, relation) for relation in conflict.relations)
    return Wording(f"These figures cannot all be true: {listed(figures)}.", steps)
