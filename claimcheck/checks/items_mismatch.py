"""CC205."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.construction.neighbors import within
from claimcheck.lexicon.grammar import PREPOSITIONS, singular
from claimcheck.lexicon.lists import NOT_FULL
from claimcheck.model import Article, Claim, Fit, Quote, Severity
from claimcheck.rule import Inspection, Wording, inspects
from claimcheck.text import Block, Role, Sentence
from claimcheck.tokens import worded

_MARKED = re.compile(r"\s*(?:[-*+•‣▪◦·–]|\d{1,2}[.)])\s")
_FEWEST, _MOST, _NEAR, _LONGEST_TAIL = 2, 20, 4, 10
_TELLS = PREPOSITIONS | frozenset("to when that if where which you we".split())
_PAIRED = re.compile(r"\band\b|&|/|;")
_OPEN = NOT_FULL | frozenset("least some several many both of per such top".split())
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


class _Items(NamedTuple):
    """The items of a list with marks in front, and the sentence that opens it with a colon."""

    opener: Sentence
    items: tuple[Block, ...]


@inspects(
    "CC205",
    severity=Severity.WARNING,
    bad=(
        "The mill won {four} contracts:\n\n- cranes for Ebern\n- cranes for Lund\n- repairs for Kiel",
        "Mill wins {four} contracts\n\nThe mill has won the following contracts:\n\n- cranes for Ebern\n"
        "- cranes for Lund\n- repairs for Kiel",
        "The plan has {three} parts:\n\n1. A new bridge\n2. A tunnel\n3. A ferry\n4. A footpath",
        "You need {five} things:\n\n* a saw\n* a hammer\n* nails\n* a plank",
        "There are {two} ways to pay:\n\n• by card\n• in cash\n• by bank transfer",
    ),
    good=(
        "The mill won three contracts:\n\n- cranes for Ebern\n- cranes for Lund\n- repairs for Kiel",
        "The mill won four contracts:\n\n- cranes for Ebern and Lund\n- cranes for Kiel\n- repairs for Ayr",
        "The mill won four contracts, including:\n\n- cranes for Ebern\n- cranes for Lund\n- repairs for Kiel",
        "The mill won four contracts in May. It builds:\n\n- cranes\n- hulls\n- masts",
        "It took two years to do this:\n\n- cranes for Ebern\n- cranes for Lund\n- repairs for Kiel",
        "The two leaders herald progress in trade:\n\n- cranes for Ebern\n- hulls for Lund\n- masts for Kiel",
        "The plan has two parts:\n\n- bridges\n  - one in Ebern\n- tunnels\n  - one in Lund",
    ),
)
def items_mismatch(article: Article) -> Iterator[Inspection | None]:
    """A list has as many items as the sentence that opens it says.

    "The plan has three parts:" is followed by three items, with a dash, a dot or a number in front of each. Where the
    sentence only says "the following contracts", the last number of contracts in front of it, as in the headline,
    is meant. An item that names two with "and" may count as two, and what stands below an item counts with it.

    Limits: only lists whose items are marked in the source, and no list that is said to be of some ("including").
    """
    for found in _lists(article):
        count = _counted(article, found)
        if count:
            yield (
                None
                if _fits(int(count.number.low), found.items, article)
                else _inspection(article, count, found)
            )


def _lists(article: Article) -> Iterator[_Items]:
    """Yield the lists of an article that a colon opens, without items that lie deeper."""
    blocks, document = article.document.blocks, article.document
    opener: int | None = None
    column = 0
    items: list[Block] = []
    last = {one.block: one for one in article.sentences}
    for number, block in enumerate((*blocks, None)):
        place = document.locate(block.span) if block else None
        mark = (
            place
            and _MARKED.match(document.source, document.line_starts[place.line - 1])
            and block
            and block.role is not Role.REMARK
        )
        if place and mark and items and place.column > column:
            continue
        if place and block and mark and (not items or place.column == column):
            column = place.column
            items.append(block)
            continue
        if opener is not None and opener in last and len(items) >= _FEWEST:
            yield _Items(last[opener], tuple(items))
        opener, items = number, []
        if block is None or not document.quote(block.span).rstrip().endswith(":"):
            opener = None


def _counted(article: Article, found: _Items) -> Claim | None:
    """Return the figure that counts the items: the only one of the opener, or that of *the following* things."""
    sentence = found.opener if found.opener.words else worded(found.opener)
    words = sentence.words[:-1]
    if not _OPEN.isdisjoint(words):
        return None
    here = within(article, sentence.index, sentence.index)
    if here:
        return here[0] if len(here) == 1 and _is_number(here[0]) and _ends(here[0]) else None
    if words[-2:-1] != ("following",):
        return None
    noun = singular(words[-1])
    above = within(article, sentence.index - _NEAR, sentence.index - 1)
    near = [one for one in above if one.measure.head == noun][-1:]
    return near[0] if near and _is_number(near[0]) else None


def _ends(claim: Claim) -> bool:
    """Return whether nothing but the noun of a count, and what tells of it, stand in front of the colon."""
    tail = claim.sentence.words[claim.stop : -1]
    return len(tail) < _LONGEST_TAIL and (not tail or tail[0] in _TELLS)


def _is_number(claim: Claim) -> bool:
    few = _FEWEST <= claim.number.low <= _MOST
    return claim.is_whole_count and few and claim.measure.head is not None


def _fits(count: int, items: tuple[Block, ...], article: Article) -> bool:
    """Return whether a list may have so many; one that is much shorter or longer is of something else."""
    least = len(items)
    most = least + sum(len(_PAIRED.findall(article.document.quote(one.span))) for one in items)
    return least <= count <= most or not least <= count * 2 <= least * 4


def _inspection(article: Article, count: Claim, found: _Items) -> Inspection:
    said, number = article.document.quote(count.mention.span), len(found.items)
    right = _NUMBERS[number] if number < len(_NUMBERS) else str(number)
    return Inspection(
        Severity.WARNING,
        Wording(
            f"The list has {right} items, not {said}.",
            f"{number} ≠ {said}",
            (Fit("count", right, count.mention.span),),
        ),
        (Quote("count", count.mention.span),),
    )
