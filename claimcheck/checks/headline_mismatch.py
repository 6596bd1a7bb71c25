"""CC402."""

from __future__ import annotations

from claimcheck.model import Conflict
from claimcheck.rule import Wording, names
from claimcheck.text import Document, Role
from claimcheck.wording import phrase, quoted


@names(
    "CC402",
    relations=("restatement",),
    alone=True,
    bad=(
        "Carmaker to cut {headline: 3,000} jobs\n\nThe carmaker said on Tuesday it would cut {body: 1,300} jobs, "
        "a fifth of its 6,500 workers.",
        "Harbor bridge to cost city {headline: $45 million}\n\nThe new harbor bridge is to cost the city "
        "{body: $54 million} and will open in May.",
        "School orders {headline: 600} new desks\n\nThe village school has ordered {body: 160} new desks.",
        "Baker gives away {headline: 900} loaves\n\nA baker in Hull gave away {body: 190} loaves as he gives away "
        "bread each May.",
        "Zoo counts {headline: 31} penguin chicks\n\nThe zoo counts {body: 13} penguin chicks this spring.",
    ),
    good=(
        "Carmaker to cut 1,300 jobs\n\nThe carmaker said on Tuesday it would cut 1,300 jobs, a fifth of all.",
        "Carmaker to cut 3,000 jobs\n\nThe carmaker said it would cut 1,300 jobs in Spain and 1,700 jobs in Italy.",
        "School orders 600 new desks\n\nThe school has ordered nearly 600 new desks.",
        "Storm leaves 12 homeless\n\nThe fire brigade sent 30 engines to the harbor.",
        "Zoo counts 31 penguin chicks\n\nThe zoo has 13 seals and 31 penguin chicks.",
    ),
)
def headline_mismatch(conflict: Conflict, document: Document) -> Wording:
    """A headline or a summary must give the figure that the article gives.

    It is compared with a sentence of the body only when both say the same in nearly the same words, and only
    when no other figure of the body fits it.

    Limits: a headline in words of its own, which the body nowhere uses, is not compared; nor are figures for
    another year, or for what is still to come.
    """
    head, body = conflict.relations[0].stated
    where = "headline" if head.sentence.role is Role.TITLE else "summary"
    message = f"The {where} says {phrase(document, head)}, the article {phrase(document, body)}."
    return Wording(message, f"{quoted(document, head)} ≠ {quoted(document, body)}")
