"""A figure of the headline or the summary, and the figure of the body that it restates."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part, readings_of_one
from claimcheck.lexicon.events import GROWING
from claimcheck.lexicon.grammar import DETERMINERS, stem
from claimcheck.model import Article, Assumes, Claim, Part, Relation
from claimcheck.rule import relation
from claimcheck.same.meaning import Counterpart, counterparts
from claimcheck.same.terms import terms_again


@relation(
    holds=(
        "Carmaker to cut {headline: 3,000} jobs\n\nThe carmaker said on Tuesday it would cut {body: 3,000} jobs, "
        "a fifth of its workers.",
        "Mayor wants {headline: 700%} rise in solar power\n\nThe mayor wants a {body: 700%} rise in solar power.",
        "- A {headline: 19-year-old} pilot took her out, and the ferry was lost.\n- Olsen was saved.\n\n"
        "As a {body: 19-year-old} pilot who would become famous, Olsen took the ferry out.",
    ),
    never=(
        "Jury awards $3 million\n\nThe jury awarded $2 million to the widow and $1 million to her son.",
        "Two dead as bus crashes\n\nA man and a woman died as a bus crashed. Last May nine died as a bus crashed.",
        "Storm leaves 12 homeless\n\nThe fire brigade sent 12 engines to the harbor.",
        "Carmaker to cut 3,000 jobs\n\nThe carmaker said it would cut 2,800 jobs in Spain and 200 jobs in Italy.",
        "Brewer makes $4.1 billion offer for rival\n\nShares of the brewer rose to $21.40 after its offer for it.",
    ),
)
def restatement(article: Article) -> Iterator[Relation]:
    """Where a headline and a sentence of the body say the same, their figures are the same.

    They say the same when what stands around the one figure stands around the other. Where only a good part of it
    does, or where the count may still have risen, it is less certain.
    """
    for found in counterparts(article):
        sure = found.sure and found.head.measure.event not in GROWING
        one, two = _parts(found)
        yield Relation(
            "orphan" if found.orphan else "restatement",
            (one, two),
            readings_of_one(one, two),
            Assumes.STATED if sure else Assumes.SAME_THING,
            "",
        )


def _parts(found: Counterpart) -> tuple[Part, Part]:
    head, body = _voiced(found), found.body
    one, other = terms_again(head, body)
    return part("headline", head, one), part("body", body, other)


def _voiced(found: Counterpart) -> Claim:
    """Return the figure of the headline with its source in full: the "study" is that of the article."""
    sources = found.head.attribution, found.body.attribution
    named = [
        {stem(word) for word in chain[0].text.lower().split()} - DETERMINERS for chain in sources if chain
    ]
    in_short = len(named) == len(sources) and not named[0].isdisjoint(named[1])
    return found.head._replace(attribution=found.body.attribution) if in_short else found.head
