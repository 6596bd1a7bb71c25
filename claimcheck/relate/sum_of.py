"""A total and all of its parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.bind import counted_out, part, term_of
from claimcheck.constraint import parts_of
from claimcheck.construction.full_list import added_up, listed_in_full, rest_and_others
from claimcheck.construction.neighbors import is_figure
from claimcheck.construction.tally import games_played
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.rule import relation

_COUNTED = 10
"""In steps of so many things are still counted; a total of 4,000 is round, whatever its parts are."""


@relation(
    holds=(
        "It has {total: 60} flights: {part: 40} to Europe, 20 of them to Spain, and {part: 20} to Asia.",
        "The crash killed {total: 14} people: {part: nine} passengers and {part: five} crew members.",
        "It hurt {total: 12} people — {part: five} men, {part: four} women and {part: three} children.",
        "It hurt {total: 10} people: {part: five} men, {part: four} women and {part: a} child.",
        "The crash killed {total: 31} people, {part: 18} men and {part: 13} women.",
        "Police found {total: four} cars - {part: two} in Leeds, {part: one} in York and {part: one} in Hull.",
        "The fund has {total: $300 million}: {part: $210 million} in cash and {part: $90 million} in stock.",
        "Of the {total: 40} clerks, {part: 25} stayed and the remaining {part: 15} left.",
        "It met {part: two} of the {total: five} unions. The other {part: three} refused.",
        "It spent {part: $24 million} on roads and {part: $5 million} on rail, for a total of {total: $29 million}.",
        "They won {total: 14} medals: {part: three} gold, {part: five} silver and {part: six} bronze.",
        "Leeds won {part: ten}, drew {part: three} and lost {part: two} of their {total: 15} games.",
        "It showed {total: three} tapes, {part: one} made in May and the other {part: two} in June.",
        "The prize is {total: $90}, split between {part: $50} for Ann and {part: $40} for Bob.",
    ),
    never=(
        "It drew five-figure crowds: 15,000 in Ebern and 12,000 in Lund.",
        "The crash killed 20 people: 12 in Ebern, five in Lund and one each in Ayr, Hull and Kiel.",
        "Most of the 300 homes were lost: 140 to fire and 31 to the flood.",
        "She won 14 of the 20 wards; in two of the other six she lost narrowly.",
        "The crash killed 14 people, including nine passengers and four crew members.",
        "It hurt 31 people, 18 men and four women among them.",
        "It hurt 31 people, 18 women and four children.",
        "It hurt 31 people, 18 men and four women over 60.",
        "It hurt 12 people: five students and four minors.",
        "Four parks are abroad: two in Fiji, one in Guam and one here with a reef.",
        "She was one of the senators - four women and four men - who wrote it.",
        "They flipped 32 seats - nine more than needed and two in Ohio.",
        "Police held 12 men on Monday and five on Tuesday. The other three were let go.",
        "Six men were sent, but only one of them is for it. Lee, himself sent, is against it, as are the other four.",
        "Two of the five men were held and another fled; the other two are free.",
        "It held four talks — one with Labor and one with the Greens in each chamber.",
        "It has three lines: one for cars; one for ships, which is run by the port and in the summer by the pilots of "
        "Lund; and one for planes.",
        "Leeds won ten and lost two of their 15 games.",
        "The total of $50 billion is mostly from three funds: $20 billion for rail and $10 billion for roads.",
        "He sold 100 shares at $30 and 200 shares at $40, for a total of $11,000.",
    ),
)
def sum_of(article: Article) -> Iterator[Relation]:
    """Parts that a closed list, "the remaining" or "a total of" makes complete add up to their total.

    The parts have to exclude each other.
    """
    for claim in article.claims:
        if is_figure(claim) and not _is_one_of(claim):
            parts = listed_in_full(article, claim) or added_up(article, claim) or games_played(article, claim)
            found = (claim, parts) if parts else rest_and_others(article, claim)
            if found:
                yield _relation(*found)


def _is_one_of(claim: Claim) -> bool:
    """Return whether a figure only picks one of those that are listed: *one of* the eight - four men and four women."""
    return claim.number.low == 1 and claim.word_behind == "of"


def _relation(total: Claim, parts: Sequence[Claim]) -> Relation:
    exactly = counted_out(parts)
    whole = term_of(
        total, listed=exactly and (total.number.step <= _COUNTED or total.number.low < _COUNTED**2)
    )
    terms = tuple(term_of(one, listed=exactly) for one in parts)
    return Relation(
        "sum",
        (
            part("total", total, whole),
            *(part("part", one, term) for one, term in zip(parts, terms, strict=True)),
        ),
        (Reading("as written", (parts_of(terms, whole, slack=False),)),),
        Assumes.STATED,
        "total",
    )
