"""CC502."""

from __future__ import annotations

from claimcheck.model import Claim, Conflict, Relation
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording import bare, sentence_case


@names(
    "CC502",
    relations=("exchange",),
    bad=(
        "It paid {sum: $113 million} ({exchanged: £60 million}) for one mine and {sum: $226 million} "
        "({exchanged: £180 million}) for another.",
        "The fine of {sum: €520} ({exchanged: $570}) rises to {sum: €910} ({exchanged: $790}) for a second offense.",
        "One ticket is {sum: £22} ({exchanged: $28}), a season {sum: £412} ({exchanged: $650}).",
        "Sales were {sum: $4.10 billion} ({exchanged: €3.78 billion}); costs were {sum: $2.60 billion} "
        "({exchanged: €2.93 billion}).",
        "She owed {sum: $1,200} ({exchanged: £960}), and he {sum: $3,400} ({exchanged: £1,850}).",
    ),
    good=(
        "It paid $113 million (£60 million) for one mine and $226 million (£120 million) for another.",
        "The fine of €500 ($550) rises to €900 ($990) for a second offense.",
        "It paid $113 million (£60 million) in 1998 and $226 million (£150 million) in 2004.",
        "One ticket is £20 ($25), a season £410 ($520).",
        "It paid $113 million (£60 million) for the mine.",
    ),
)
def exchange_rate_mismatch(conflict: Conflict, document: Document) -> Wording:
    """Two currencies have one rate in an article.

    Whoever converts several sums for one article does so at one rate, so each pair gives the rate for the next.
    Rates may differ by a few percent, as the days do on which they were looked up; sums that are dated to
    different years are never compared.

    Limits: a single sum in two currencies is not tested, since no rate is known beyond what the text gives.
    """
    pairs = [_pair(relation) for relation in conflict.relations[:2]]
    (one, two), (three, four) = pairs
    rates = [f"{float(base.number.low / quote.number.low):.2f}" for base, quote in pairs]
    message = (
        f"{bare(document, one)} for {bare(document, two)} is a rate of {rates[0]}, "
        f"{bare(document, three)} for {bare(document, four)} one of {rates[1]}."
    )
    return Wording(sentence_case(message), f"{rates[0]} ≠ {rates[1]}")


def _pair(relation: Relation) -> tuple[Claim, Claim]:
    """Return the two sums of a relation, in one order of currencies throughout."""
    one, other = relation.stated
    first, second = sorted((one, other), key=lambda claim: claim.mention.unit or "")
    return first, second
