"""Parts of a whole that the text names without saying that they are all of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.bind import counted_out, part, term_of
from claimcheck.constraint import parts_of
from claimcheck.construction.listing import listed_after, on_one_axis, pointed_parts
from claimcheck.construction.neighbors import between, is_figure, neighbor
from claimcheck.construction.tally import votes_cast
from claimcheck.construction.wholes import stated_whole
from claimcheck.lexicon.events import is_person
from claimcheck.lexicon.numbers import HYPHENS
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.number import Kind
from claimcheck.rule import relation

_OPENERS = frozenset(("including",))
_MADE_OF = frozenset("member seat nation state country team".split())


@relation(
    holds=(
        "The crash killed {whole: 14} people, including {part: nine} passengers and {part: four} crew members.",
        "Diaz scored {whole: 34} points, {part: 20} of them in the first half and {part: 14} after the break.",
        "Police held {whole: 30} men, {part: 12} of whom were charged.",
        "The bill passed by {part: 61} votes to {part: 37} in the {whole: 98}-member chamber.",
        "{part: Nine} of the {whole: 12} jurors agreed.",
        "Only {part: 64} out of {whole: 86} nominees were confirmed.",
        "{part: Nine} jurors out of {whole: 12} agreed.",
        "{part: Nine} of the town's {whole: 12} schools are shut.",
    ),
    never=(
        "It killed 14 people and hurt nine passengers.",
        "The crash killed 14 people in 2009, including a judge.",
        "Some 155 million of the six countries' 200 million people live in Ghana.",
        "It took 300 people out of 12 camps.",
        "It let 12 of the 10-story towers.",
        "Some 500 of the 300-seat theater's tickets were sold.",
    ),
)
def part_of(article: Article) -> Iterator[Relation]:
    """Parts that exclude each other are together at most the whole.

    Parts are added up only when they lie on one axis (passengers and crew, not students and minors);
    otherwise each of them alone is at most the whole.
    """
    for whole in article.claims:
        if whole.mention.kind is Kind.COUNT and is_figure(whole):
            listed = listed_after(article, whole, _OPENERS)
            pointed = pointed_parts(article, whole)
            if listed:
                yield from _relations(whole, listed, together=on_one_axis(listed))
            elif pointed:
                yield from _relations(whole, pointed, together=True)
            yield from _relations(whole, votes_cast(article, whole), together=True)
            part_before = neighbor(article, whole, -1)
            if part_before and _is_part(article, part_before, whole):
                out_of = between(part_before, whole)[:1] == ("out",)
                sure = Assumes.SAME_THING if out_of else Assumes.STATED  # they took 300 out of 12 camps
                yield from _relations(whole, [part_before], together=False, assumes=sure)


def _is_part(article: Article, claim: Claim, whole: Claim) -> bool:
    """Return whether one count is so many of another: nine of the 12 jurors."""
    counts = claim.mention.kind is Kind.COUNT and is_figure(claim)
    return counts and stated_whole(article, claim) is whole and not _is_size(whole)


def _is_size(whole: Claim) -> bool:
    """Return whether a figure tells how large each of some things is: 12 of the *10-story* towers."""
    head = whole.measure.head
    stop = whole.mention.stop
    joined = whole.sentence.word(stop) in HYPHENS and whole.sentence.tight(stop)
    return joined and not is_person(head or "") and head not in _MADE_OF


def _relations(
    whole: Claim, parts: Sequence[Claim], *, together: bool, assumes: Assumes = Assumes.STATED
) -> Iterator[Relation]:
    groups = [list(parts)] if together and parts else [[one] for one in parts]
    for group in groups:
        exactly = counted_out((whole, *group))
        total = term_of(whole, listed=exactly)
        terms = tuple(term_of(one, listed=exactly) for one in group)
        yield Relation(
            "part-of",
            (
                part("whole", whole, total),
                *(part("part", one, term) for one, term in zip(group, terms, strict=True)),
            ),
            (Reading("as written", (parts_of(terms, total, slack=True),)),),
            assumes,
            "whole",
        )
