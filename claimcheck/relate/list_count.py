"""A number of things, and the names of them all."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.build.listing import names_of
from claimcheck.construction.named_list import AREAS, NamedList, named_list
from claimcheck.construction.neighbors import AMOUNTS, neighbor
from claimcheck.interval import Interval
from claimcheck.lexicon.events import is_person
from claimcheck.lexicon.grammar import OF_WHOM, PREPOSITIONS, is_plural, singular
from claimcheck.lexicon.lists import PICKS
from claimcheck.model import Article, Assumes, Claim, Relation
from claimcheck.number import Form, Hedge, Kind
from claimcheck.rule import relation
from claimcheck.text import Role

_FEWEST, _MOST = 2, 30
_PICKED = frozenset("some many most several few one".split())
_NEAR = 5


@relation(
    holds=(
        "Police charged {count: three} men: Adams, Brown and Clark.",
        "{count: Four} states — Ohio, Iowa, South Dakota and Texas — vote on Tuesday.",
        "It was shown in {count: two} other cities (Leeds and York).",
    ),
    never=(
        "It makes three changes to the Courts (Fees and Costs) Act.",
        "Police charged three men, including Adams and Brown.",
        "Police charged three men: Adams, 34, of Leeds, Brown and Clark.",
        "Police charged three men: Adams, Brown and others.",
        "Police charged two of the five men: Adams and Brown.",
        "Officials from two towns: Adams, Brown and Clark.",
        "It is led by three states, two of which are small: Ohio, Iowa and Utah.",
        "It was signed by three governors - Democrats and Republicans.",
        "It was signed by three governors - Republican and Democratic.",
        "It is shown in five towns: Ebern and Lund; Kiel; Hull; and Ayr.",
        "It names three members of the High Court — the Court of Adams and Brown — for life.",
        "It was gutted at three parks: Grand Hill and Deer Cree- — Deer Creek.",
        "Nine towns voted no: Ebern, Lund and Kiel.",
    ),
)
def list_count(article: Article) -> Iterator[Relation]:
    """As many names as the text counts stand in a list that a colon, a dash or a bracket opens behind it."""
    for count in article.claims:
        if count.mention.kind is Kind.COUNT and count.number.form is Form.INTEGER and count.measure.head:
            found = named_list(count.sentence, count.stop, count.measure.head)
            if (
                found
                and _may_be_slip(count, found)
                and _counts_few(count)
                and _goes_with(article, count, found)
            ):
                yield _relation(count, found)


def _counts_few(claim: Claim) -> bool:
    number = claim.number
    plain = number.hedge in (Hedge.NONE, Hedge.EXACTLY) and not number.is_range
    return plain and _FEWEST <= number.low <= _MOST and claim.sentence.role not in (Role.TITLE, Role.HEADING)


def _picks(article: Article, claim: Claim) -> bool:
    """Return whether only some of those counted are spoken of: *two of the* five, *two out of* 16, *two of which*."""
    words = claim.sentence.words[max(0, claim.mention.first - _NEAR) : claim.mention.first]
    pointed = claim.sentence.words[claim.mention.stop : claim.mention.stop + 2]
    if pointed[:1] == ("of",) and not PICKS.isdisjoint(pointed):  # two of which lie in the north
        return True
    before = neighbor(article, claim, -1)
    near = before is not None and claim.mention.first - before.mention.stop < _NEAR
    if claim.sentence.words[claim.mention.stop : claim.mention.stop + 2] in OF_WHOM:
        return True
    return "of" in words and (near or not _PICKED.isdisjoint(words))


def _tells_of_others(claim: Claim) -> bool:
    """Return whether the list may be of those in front: *officials from* two towns."""
    sentence = claim.sentence
    words = sentence.words[max(0, claim.mention.first - _NEAR) : claim.mention.first]
    at = next((index for index in reversed(range(len(words))) if words[index] in PREPOSITIONS), 0)
    return any(is_plural(word) and is_person(singular(word)) for word in words[max(0, at - 2) : at])


def _may_be_slip(count: Claim, found: NamedList) -> bool:
    """Return whether a list of so many names can have been miscounted; half of them are only some, or groups."""
    return found.most * 2 > count.number.low and found.least < count.number.low * 2


def _goes_with(article: Article, count: Claim, found: NamedList) -> bool:
    """Return whether a list is of all that is counted: no other figure between, no word on each name."""
    if _picks(article, count) or _tells_of_others(count):
        return False
    between = article.claims[count.index + 1 : count.index + _NEAR]
    clear = all(one.mention.kind not in AMOUNTS or one.span.start > found.names[0].start for one in between)
    in_pairs = len(found.names) == 2 * count.number.low and count.measure.head not in AREAS
    return clear and not in_pairs


def _relation(count: Claim, found: NamedList) -> Relation:
    counted = Interval(Interval.of(found.least).lo, Interval.of(found.most).hi)
    return names_of(count, found.names, counted, Assumes.STATED)
