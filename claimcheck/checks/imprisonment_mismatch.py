"""CC612."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.calendar_dates import years_of
from claimcheck.chronology.today import today
from claimcheck.construction.neighbors import within
from claimcheck.lexicon.chronology import ENTERED, LEFT
from claimcheck.lexicon.people import FAMILY
from claimcheck.model import Article, Claim, Fit, Quote, Severity
from claimcheck.number import Kind
from claimcheck.rule import Inspection, Wording, inspects

_NEAR, _REACH, _FEWEST = 3, 6, 4
_LED = frozenset(("after", "spent"))
_PRISON = frozenset("prison jail captivity custody".split())
_BREAKS = frozenset((";", ":", "(", ")", "—", "–", "and", ","))


class _Entry(NamedTuple):
    """The year in which somebody came to be where the years are counted, with its date and the word for it."""

    year: int
    claim: Claim
    word: str


@inspects(
    "CC612",
    severity=Severity.WARNING,
    bad=(
        "He spent {27 years} in prison. He was arrested in May {2008}, and a judge freed him on May 9, 2025.",
        "After {25 years} in jail he walked free in 2026. He had been convicted in {1991}.",
        "Jailed in {1979}, she was released in 2019 after {30 years} in prison.",
        "A judge\n\nPublished: May 2, 2025\n\nShe walked out on Friday after {32 years} in prison. She was jailed in "
        "{1998}.",
        "Imprisoned in {1962}, he was freed in 1990, having spent {18 years} in jail.",
    ),
    good=(
        "He spent 17 years in prison. He was arrested in May 2008, and a judge freed him on May 9, 2025.",
        "He spent 15 years in prison. He was arrested in 2008, convicted in 2010, and freed in 2025.",
        "Arrested in 2008, he spent 12 years in prison and was freed in 2020. He was arrested again in 2022.",
        "He was arrested in 2008 and sentenced to 27 years in prison; in 2025 he was freed.",
        "He was jailed in 1991. His brother was freed in 2020 after 25 years in prison.",
        "She was arrested in 1991 after 12 years in office, and freed in 2020.",
    ),
)
def imprisonment_mismatch(article: Article) -> Iterator[Inspection | None]:
    """The years in prison are those between coming and going.

    Who was arrested in 2008 and freed in 2025 spent 17 years in prison, not 27. One year is granted.

    Limits: years that are counted with "after" or "spent" and "in prison" or "in jail"; the years of the arrest or the
    verdict and of the release within three sentences. Where several are named, those that fit are taken.
    """
    for claim in article.claims:
        if _counts(claim):
            starts = _entries(article, claim)
            ends = _ends(article, claim, starts)
            if starts and ends:
                fits = any(abs(end - start.year - claim.number.low) <= 1 for end in ends for start in starts)
                if fits or len(starts) == 1:
                    yield None if fits else _inspection(article, claim, starts[0], ends[-1])


def _counts(claim: Claim) -> bool:
    """Return whether a figure counts years in prison: *spent 27 years in prison*, *after 25 in jail*."""
    number, sentence, mention = claim.number, claim.sentence, claim.mention
    plain = number.is_whole and number.low >= _FEWEST
    led = sentence.word(mention.first - 1) in _LED and sentence.word(mention.stop) == "in"
    led = led and not _PRISON.isdisjoint(sentence.words[mention.stop : mention.stop + _NEAR])
    return (
        mention.kind is Kind.DURATION
        and mention.unit == "year"
        and plain
        and led
        and FAMILY.isdisjoint(sentence.words)
    )


def _entries(article: Article, claim: Claim) -> list[_Entry]:
    """Return the years near a figure in which somebody came in."""
    found = []
    for date in _dates_near(article, claim):
        word = _word_before(date, ENTERED)
        if word and FAMILY.isdisjoint(date.sentence.words):
            found.append(_Entry(years_of(date)[0], date, word))
    return found


def _dates_near(article: Article, claim: Claim) -> list[Claim]:
    """Return the dates with a year within some sentences of a figure."""
    here = claim.sentence.index
    return [one for one in within(article, here - _NEAR, here + _NEAR) if years_of(one)[0]]


def _word_before(date: Claim, among: frozenset[str]) -> str:
    """Return the word of some that stands close in front of a date, in its clause."""
    sentence, first = date.sentence, date.mention.first
    for at in range(first - 1, max(-1, first - 1 - _REACH), -1):
        if sentence.words[at] in among:
            return sentence.words[at]
        if sentence.words[at] in _BREAKS:
            return ""
    return ""


def _ends(article: Article, claim: Claim, starts: Sequence[_Entry]) -> list[int]:
    """Return the years in which somebody may have left: those named near, or today's."""
    taken = {one.claim for one in starts}
    named = [years_of(one)[0] for one in _dates_near(article, claim) if one not in taken]
    left = not LEFT.isdisjoint(claim.sentence.words)
    known = today(article) if left and not named else None
    later = [year for year in named if starts and year > starts[0].year]
    return later or (list(range(known.first, known.last + 1)) if known and not named else [])


def _inspection(article: Article, claim: Claim, start: _Entry, end: int) -> Inspection:
    said = " ".join(article.document.quote(claim.mention.span).split())
    apart = end - start.year
    day = " ".join(article.document.quote(start.claim.mention.span).split())
    message = f"From {day} ({start.word}) to {end} is {apart} years, not {said}."
    return Inspection(
        Severity.WARNING,
        Wording(
            message, f"{end} − {start.year} = {apart}", (Fit("length", f"about {apart}", claim.mention.span),)
        ),
        (Quote("length", claim.mention.span), Quote("start", start.claim.mention.span)),
    )
