"""CC107."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.construction.neighbors import between, neighbor
from claimcheck.model import Article, Claim, Fit, Quote, Severity
from claimcheck.number import Form, Kind
from claimcheck.rule import Inspection, Wording, inspects
from claimcheck.wording.quoting import bare, sentence_case

_EVERY = frozenset((one, other) for one in ("of", "in", "for", "among") for other in ("every", "each")) | {
    ("out", "of", "every"), ("out", "of", "each"), ("per",),
}  # fmt: skip
_FEWEST = 1_000


@inspects(
    "CC107",
    severity=Severity.WARNING,
    bad=(
        "{About two percent} of every {1,000} babies are born with it.",
        "The illness strikes {0.4 percent} in every {1,000} people.",
        "It affects {12%} out of every {1,000} pupils.",
        "The rate is {3 percent} per {100,000} residents.",
        "{Some 5 percent} for every {10,000} births are early.",
    ),
    good=(
        "About two of every 1,000 babies are born with it.",
        "About two percent of all babies are born with it.",
        "The bank takes two percent of every $1,000 that it lends.",
        "Fees are 5 percent of every 12th bill.",
        "It affects 12% out of every 100 pupils.",
        "Taxes rose by two percent, and of every 1,000 jobs 12 were lost.",
        "The rate is 3 per 100,000 residents, or 2 percent of the 150 who were ill per 5 million.",
    ),
)
def percent_of_every(article: Article) -> Iterator[Inspection | None]:
    """A percentage is not of every thousand.

    "Two percent of every 1,000 babies" are 20 of them, in a roundabout way; what is meant most likely is two of
    every 1,000, ten times less.

    Limits: a sum of money may well be a percentage of every $1,000, so only people and things are looked at.
    """
    for claim in article.claims:
        base = neighbor(article, claim, 1) if claim.mention.kind is Kind.SHARE else None
        if base and _is_base(base) and claim.number.form in (Form.INTEGER, Form.DECIMAL):
            words = between(claim, base)
            if words in _EVERY or (*words, base.sentence.word(base.mention.first)) in _EVERY:
                yield _inspection(article, claim, base)


def _is_base(claim: Claim) -> bool:
    number = claim.number
    counts = claim.mention.kind in (Kind.COUNT, Kind.BASE) and number.form is not Form.VAGUE
    return counts and number.low >= _FEWEST and not number.is_range and number.low % _FEWEST == 0


def _inspection(article: Article, share: Claim, base: Claim) -> Inspection:
    document = article.document
    said, every, hits = bare(document, share), bare(document, base).removeprefix("every "), share.number.text
    right = share.number.low * base.number.low
    amount = f"{int(right):,}" if right.denominator == 1 else f"{float(right):,g}"
    message = f"{said} of every {every} are {amount} of them; {hits} of every {every} may be meant."
    return Inspection(
        Severity.WARNING,
        Wording(
            sentence_case(message), f"{said} × {every} = {amount}", (Fit("share", hits, share.mention.span),)
        ),
        (Quote("share", share.mention.span), Quote("base", base.mention.span)),
    )
