"""A figure of the headline or the summary, and the figure of the body that it restates."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part, readings_of_one, term_of
from claimcheck.construction.alignment import Pair, restated
from claimcheck.lexicon.events import GROWING
from claimcheck.lexicon.grammar import DETERMINERS, stem
from claimcheck.model import Article, Assumes, Claim, Part, Relation
from claimcheck.rule import relation


@relation(
    holds=(
        "Carmaker to cut {headline: 3,000} jobs\n\nThe carmaker said on Tuesday it would cut {body: 3,000} jobs, "
        "a fifth of its workers.",
        "- A {headline: 19-year-old} pilot took her out, and the ferry was lost.\n- Olsen was saved.\n\n"
        "As a {body: 19-year-old} pilot who would become famous, Olsen took the ferry out.",
    ),
    never=(
        "Jury awards $3 million\n\nThe jury awarded $2 million to the widow and $1 million to her son.",
        "Two dead as bus crashes\n\nA man and a woman died as a bus crashed. Last May nine died as a bus crashed.",
        "Storm leaves 12 homeless\n\nThe fire brigade sent 12 engines to the harbor.",
        "Carmaker to cut 3,000 jobs\n\nThe carmaker said it would cut 2,800 jobs in Spain and 200 jobs in Italy.",
        "Floods close 40 schools\n\nFloods closed 40 schools in Ghent, and floods closed 90 schools in Delft.",
        "Brewer makes $4.1 billion offer for rival\n\nShares of the brewer rose to $21.40 after its offer for it.",
    ),
)
def restatement(article: Article) -> Iterator[Relation]:
    """Where a headline and a sentence of the body say the same, their figures are the same.

    They say the same when most of the words around the one figure stand around the other. Where only a good
    part of them do, or where the count may still have risen, it is less certain.
    """
    for pair in restated(article):
        one, two = _part("headline", _voiced(pair)), _part("body", pair.body)
        sure = pair.sure and pair.head.measure.event not in GROWING
        yield Relation(
            "restatement",
            (one, two),
            readings_of_one(one, two),
            Assumes.STATED if sure else Assumes.SAME_THING,
            "headline",
        )


def _part(role: str, claim: Claim) -> Part:
    """Return a figure in its role; points of an index are counted, and yet no whole numbers."""
    return part(role, claim, term_of(claim)._replace(whole=False))


def _voiced(pair: Pair) -> Claim:
    """Return the figure of the headline with its source in full: the "study" is that of the article."""
    sources = pair.head.attribution, pair.body.attribution
    named = [
        {stem(word) for word in chain[0].text.lower().split()} - DETERMINERS for chain in sources if chain
    ]
    in_short = len(named) == len(sources) and not named[0].isdisjoint(named[1])
    return pair.head._replace(attribution=pair.body.attribution) if in_short else pair.head
