"""CC901."""

from __future__ import annotations

from claimcheck.model import Conflict
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.kinds import working
from claimcheck.wording.quoting import listed, quoted


@names(
    "CC901",
    bad=(
        "Carmaker to cut {headline: 1,530} jobs\n\nThe carmaker said it would cut {part: about 1,400} jobs, "
        "{share: 20 percent} of its {whole: 6,500} workers.",
        "Bank to close {headline: 497} branches\n\nThe bank said on Monday it would close {part: about 450} "
        "branches, {share: 45 percent} of its {whole: 1,000} offices.",
        "School to admit {headline: 91} refugees\n\nThe village school is to admit {part: nearly 100} refugees, "
        "{share: 55 percent} of all {whole: 180} children.",
        "Museum lends {headline: 41} paintings\n\n"
        "The museum lends {part: nearly 50} paintings, {share: 15 percent} of its {whole: 320} works.",
        "The line owns {first: about 300} diesel trains, {share: 25 percent} of its {whole: 1,200} trains. The "
        "{again: 340} diesel trains are old.",
    ),
    good=(
        "Carmaker to cut 1,400 jobs\n\n"
        "The carmaker said it would cut about 1,400 jobs, 20 percent of its 6,500 workers.",
        "Zoo to move 310 penguins\n\nThe zoo said it is to move about 300 penguins, 25 percent of its 1,200 birds.",
        "The line owns about 300 diesel trains, 25 percent of its 1,200 trains. The 304 diesel trains are old.",
        "Bank to close 497 branches\n\n"
        "The bank said on Monday it would close nearly 500 branches, 45 percent of its 1,100 offices.",
        "Museum lends 41 paintings\n\n"
        "The museum lends nearly 50 works, 15 percent of its 320, among them 41 paintings.",
    ),
)
def chained_conflict(conflict: Conflict, document: Document) -> Wording:
    """Several statements, each fine by itself, cannot all be true.

    A headline may round what the body gives, and a share may fit the part it is given for, and still all three
    together may leave no value: no single one is at fault, so the working lists each step. All rounding is
    granted first, as with every other rule, and the set is as small as it can be: without any one of its
    statements, the rest would fit.

    Limits: more than sixty statements that hang together are tested one by one only.
    """
    figures = [
        quoted(document, part.claim) if part.span == part.claim.mention.span else document.quote(part.span)
        for part in conflict.parts
        if part.claim
    ]
    steps = "; ".join(working(document, relation) for relation in conflict.relations)
    return Wording(f"These figures cannot all be true: {listed(figures)}.", steps)
