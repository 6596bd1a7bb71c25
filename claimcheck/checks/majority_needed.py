"""CC709."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.construction.neighbors import within
from claimcheck.lexicon.votes import MEMBERS
from claimcheck.model import Article, Claim, Fit, Quote, Severity
from claimcheck.rule import Inspection, Wording, inspects
from claimcheck.text import Sentence
from claimcheck.wording.quoting import bare, sentence_case

_REACH, _TAIL, _SMALLEST = 6, 8, 9
_NEEDED = frozenset("needed required necessary need needs threshold requires".split())
_OTHER = frozenset(
    "two-thirds three-fifths thirds fifths supermajority constitutional veto filibuster short away more another extra "
    "cloture qualified quorum of-those speaker vacant vacancies vacancy".split()
)


@inspects(
    "CC709",
    severity=Severity.WARNING,
    bad=(
        "The party has 310 seats, and {336} are needed for a majority in the {650}-seat house.",
        "It takes {218} votes for a majority in the {415}-member chamber.",
        "The bloc won 70 seats. A majority in the {141}-seat parliament requires {76}.",
        "With {120} seats in parliament, a majority needs {71} of them.",
        "It fell below the {41} seats required for a majority in the {101}-member assembly.",
    ),
    good=(
        "The party has 310 seats, and 326 are needed for a majority in the 650-seat house.",
        "It takes 67 votes for a majority of two-thirds in the 100-seat Senate.",
        "It needs 12 more for a majority in the 141-seat parliament.",
        "Some 218 votes are needed for a majority in the 435-member House.",
        "The party has a majority of 80 in the 650-seat house, and needs 40 rebels to lose it.",
        "With Sinn Fein staying away, 322 votes are needed for a working majority in the 650-seat house.",
    ),
)
def majority_needed(article: Article) -> Iterator[Inspection | None]:
    """The seats needed for a majority are more than half of the house.

    In a house of 650 seats that is 326. A figure that is near to it, and yet another, is reported.

    Limits: the size of the house has to stand in the sentence ("650-seat", "with 120 seats"), and the seats beside
    "needed", "takes" or "requires" and "majority"; a working majority, with seats that are never taken, is less.
    """
    for claim in article.claims:
        if _is_needed(claim):
            house = next(filter(_is_house, within(article, claim.sentence.index, claim.sentence.index)), None)
            if house and house is not claim:
                yield _judged(article, claim, house)


def _is_needed(claim: Claim) -> bool:
    """Return whether a count is what a majority takes: 326 *are needed for a majority*, a majority *requires* 71."""
    sentence = claim.sentence
    words, first, stop = sentence.words, claim.mention.first, claim.mention.stop
    if (
        "majority" not in words
        or not _OTHER.isdisjoint(words)
        or "working" in words
        or not claim.is_whole_count
    ):
        return False
    behind, before = words[stop : stop + _REACH], words[max(0, first - _REACH) : first]
    takes = before[-1:] in (("takes",), ("need",), ("needs",), ("requires",), ("required",))
    led = before[-2:] in (("takes", "about"), ("needs", "at"))
    needed = not _NEEDED.isdisjoint(behind) and "majority" in words[stop : stop + _REACH + _TAIL]
    told = takes and ("majority" in words[stop : stop + _TAIL] or "majority" in words[:first])
    return (needed or told or led) and not _is_house(claim) and not _other_between(sentence, stop)


def _other_between(sentence: Sentence, stop: int) -> bool:
    return "," in sentence.words[stop : stop + 3]


def _is_house(claim: Claim) -> bool:
    words, first, stop = claim.sentence.words, claim.mention.first, claim.mention.stop
    sized = words[stop : stop + 1] == ("-",) and not MEMBERS.isdisjoint(words[stop + 1 : stop + 2])
    seats = claim.sentence.word(stop) in ("seats", "members") and claim.sentence.word(first - 1) in (
        "with",
        "of",
    )
    return claim.is_whole_count and claim.number.low >= _SMALLEST and (sized or seats)


def _judged(article: Article, claim: Claim, house: Claim) -> Inspection | None:
    size, said = int(house.number.low), int(claim.number.low)
    right = size // 2 + 1
    if said in (right, (size + 1) // 2) or abs(said - right) > size // 10 or said > size:
        return None
    document = article.document
    message = f"A majority of {bare(document, house)} is {right}, not {bare(document, claim)}."
    return Inspection(
        Severity.WARNING,
        Wording(
            sentence_case(message), f"{size} / 2 < {right}", (Fit("needed", str(right), claim.mention.span),)
        ),
        (Quote("needed", claim.mention.span), Quote("house", house.mention.span)),
    )
