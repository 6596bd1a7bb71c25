"""CC711."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.construction.neighbors import within
from claimcheck.construction.wholes import stated_whole
from claimcheck.lexicon.votes import TWO_SIDES
from claimcheck.model import Article, Claim, Fit, Quote, Severity
from claimcheck.rule import Inspection, Wording, inspects
from claimcheck.wording.quoting import bare, sentence_case

_BACK, _FARTHEST = 2, 3
_OTHER = frozenset(
    "needed required short simple two-thirds working previous earlier reduced notional projected average over "
    "combined".split()
)


@inspects(
    "CC711",
    severity=Severity.WARNING,
    bad=(
        "The party holds {61} of the {120} seats, a majority of {four}.",
        "The party won {341} of the {650} seats. Its majority of {42} is its largest yet.",
        "Yes took {61,700} of the {118,000} valid votes. A majority of {4,500} is enough to go ahead.",
        "The motion had {31} of the {58} votes, a majority of {six}.",
        "With {53} of the {100} seats, it has a majority of {12}.",
    ),
    good=(
        "The party holds 61 of the 120 seats, a majority of two.",
        "The party won 341 of the 650 seats. Its majority of 32 is its largest yet.",
        "She had 21,400 of the 48,000 votes, a majority of 3,120 over Brown.",
        "The party holds 61 of the 120 seats, a majority of four with its allies.",
        "The party holds 61 of the 120 seats, and needs a majority of 72 for a new law.",
        "Yes took 61,700 of the 118,000 valid votes. In 1994 it had a majority of 4,500.",
    ),
)
def overall_majority(article: Article) -> Iterator[Inspection | None]:
    """A majority over all others is what one side has more than all the rest.

    Of 120 seats, 61 are two more than the other 59. In a house, and in a vote with two sides (yes or no, a motion), the
    majority follows from the part and the whole.

    Limits: the part and the whole ("61 of the 120 seats") stand in the sentence of the majority or in one of the two
    before; votes for several candidates are left alone, for there the majority is that over the next.
    """
    for claim in article.claims:
        if _is_majority(claim):
            last = claim.sentence.index
            around = within(article, last - _BACK, last)
            found = [pair for one in around if (pair := _share(article, one, claim))]
            if len(found) == 1:
                part, whole = found[0]
                right = 2 * int(part.number.low) - int(whole.number.low)
                near = (
                    right > 0
                    and right <= claim.number.low * _FARTHEST
                    and claim.number.low <= right * _FARTHEST
                )
                if near:
                    yield (
                        None if right == claim.number.low else _inspection(article, claim, part, whole, right)
                    )


def _is_majority(claim: Claim) -> bool:
    """Return whether a count is a majority: *a majority of 42*, a *42-seat majority*."""
    sentence, first, stop = claim.sentence, claim.mention.first, claim.mention.stop
    named = sentence.words[max(0, first - 2) : first] == ("majority", "of")
    joined = sentence.word(stop) == "-" and sentence.word(stop + 2) == "majority"
    own = (
        sentence.word(stop) != "with"
        and sentence.word(first - 3) not in ("previous", "old")
        and sentence.words[0] not in ("in", "last", "then")
    )
    return claim.is_whole_count and (named or joined) and own and _OTHER.isdisjoint(sentence.words)


def _share(article: Article, part: Claim, majority: Claim) -> tuple[Claim, Claim] | None:
    """Return a part and its whole near a majority, of seats or of a vote with two sides."""
    if not 0 <= majority.sentence.index - part.sentence.index <= _BACK or part is majority:
        return None
    whole = stated_whole(article, part) if part.is_whole_count else None
    if whole is None or whole is majority or not whole.is_whole_count or part.number.low >= whole.number.low:
        return None
    seats = whole.measure.head in ("seat", "member")
    votes = whole.measure.head == "vote" and not TWO_SIDES.isdisjoint(part.sentence.words)
    return (part, whole) if seats or votes else None


def _inspection(article: Article, claim: Claim, part: Claim, whole: Claim, right: int) -> Inspection:
    document = article.document
    rest = int(whole.number.low - part.number.low)
    said = bare(document, claim)
    message = f"{bare(document, part)} of {bare(document, whole)} is a majority of {right:,}, not {said}."
    return Inspection(
        Severity.WARNING,
        Wording(
            sentence_case(message),
            f"{int(part.number.low):,} − {rest:,} = {right:,}",
            (Fit("majority", f"{right:,}", claim.mention.span),),
        ),
        (
            Quote("part", part.mention.span),
            Quote("whole", whole.mention.span),
            Quote("majority", claim.mention.span),
        ),
    )
