"""One share of one whole, given twice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from claimcheck.bind import part, term_of
from claimcheck.constraint import equal
from claimcheck.construction.wholes import anaphoric_whole, stated_whole
from claimcheck.lexicon.grammar import PREPOSITIONS
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.number import Kind
from claimcheck.rule import relation
from claimcheck.same.last import may_be_of_one_speaker

_NARROWS = PREPOSITIONS - {"as"}


@relation(
    holds=(
        "The blast hurt 300 people. {one: About a third} of these people died. "
        "{other: One-third} of the people were killed.",
    ),
    never=(
        "Some 90,000 votes were cast. Novak got 52 percent of the votes. Lind got 40 percent of the votes.",
        "The blast hurt 300 people. A third of them died. Half of them were children.",
        "A third of voters stayed home, and a third of the 90 judges did.",
    ),
)
def same_share(article: Article) -> Iterator[Relation]:
    """Two shares of one quantity with one event behind both are the same share."""
    known: dict[tuple[int, str], Claim] = {}
    for claim in article.claims:
        if claim.mention.kind is not Kind.SHARE or claim.measure.event is None:
            continue
        whole = stated_whole(article, claim) or anaphoric_whole(article, claim)
        if whole is None or whole.measure.event == claim.measure.event:
            continue  # 52 percent of the votes, and then 40 percent of the votes, are two candidates'
        first = known.setdefault((whole.statement, claim.measure.event), claim)
        if first is not claim and may_be_of_one_speaker(first, claim) and _told_alike(first, claim):
            one, other = term_of(first), term_of(claim)
            yield Relation(
                "same-share",
                (part("one", first, one), part("other", claim, other)),
                (Reading("as written", (equal(one, other),)),),
                Assumes.SAME_THING,
                "other",
            )


def _told_alike(one: Claim, other: Claim) -> bool:
    """Return whether nothing in their clauses narrows one of them down: charged, and charged *with arson*."""
    return all(map(_is_plain, (one, other)))


def _is_plain(claim: Claim) -> bool:
    clause = takewhile(lambda word: word.isalpha(), claim.sentence.words[claim.stop :])
    return _NARROWS.isdisjoint(clause)
