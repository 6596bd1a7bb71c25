"""CC607."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.chronology.today import years_meant
from claimcheck.chronology.years import Origin, named_years, origins
from claimcheck.lexicon.chronology import (
    ANNIVERSARIES,
    BIRTH,
    ENDING,
    FOUNDING,
    NAMED_ANNIVERSARIES,
    STARTS,
    YEARLY,
)
from claimcheck.model import Article, Claim, Quote, Severity
from claimcheck.number import Kind
from claimcheck.rule import Inspection, Wording, inspects
from claimcheck.text import Sentence, Span

_NEAR = 3
_OWNERS = frozenset("its his her their our a".split())
_PAUSES = 8
"""Seasons that may have been left out: those of two wars, or of a war and an epidemic."""


class _Kept(NamedTuple):
    """An anniversary or a season as it is counted, and what it is called."""

    number: int
    noun: str
    sentence: Sentence
    span: Span
    owner: str = ""

    def fits(self, years: int) -> bool:
        """Return whether it may be kept so many years after the beginning, give or take one."""
        return self.number - 2 <= years <= self.number + (_PAUSES if self.noun in YEARLY else 1)


@inspects(
    "CC607",
    severity=Severity.WARNING,
    bad=(
        "The mill will mark its {115th birthday} in 2026. It began in {1901} with one loom.",
        "In 2016 he celebrated his {57th birthday}; he was born in {1949}.",
        "The opera was founded in {1924}. Its {70th season} opens in 2024.",
        "Founded in {1952}, the firm celebrated its {75th anniversary} in 2022.",
        "A mill\n\nPublished: May 2, 2025\n\nIt opened in {1990}. This week it keeps its {25th anniversary}.",
        "The zoo, which was founded in {1838}, celebrated its {bicentenary} in 2028.",
        "The bridge opened in {1932}. On Monday, Nov. 4, 2024, it had its {82nd anniversary}, the town said.",
    ),
    good=(
        "The mill will mark its 125th birthday in 2026. It began in 1901 with one loom.",
        "In 2016 he celebrated his 67th birthday; he was born in 1949.",
        "The opera was founded in 1924. Its 98th season opens in 2024.",
        "Founded in 1952, the firm kept its 70th anniversary a year late, in 2023.",
        "The firm was founded in 1952. It gave a dinner for the 50th anniversary of the battle of Ebern in 2022.",
        "The zoo was founded in 1838, and the town that feeds it, chartered in 1928, had its centenary in 2028.",
        "Born in 1949, he left school before his 18th birthday.",
        "The mill dates from 1990. As the Chinese say, every 5th anniversary in 2025 deserves a cake.",
        "The race dates from 1878. It will honor Lund's 250th birthday in 2026.",
        "Speech\n\nPublished: May 2, 2025\n\nFor the 80th anniversary of its opening on May 4, 2025 the bridge is lit.",
        "Founded in 1901, it marked in 2012 the 75th anniversary of its rescue in 1937.",
    ),
)
def anniversary_mismatch(article: Article) -> Iterator[Inspection | None]:
    """An anniversary is as many years off as it is counted.

    Founded in 1901, a firm is 125 years old in 2026, and its 115th birthday was in 2016. The year of the
    anniversary stands beside it, or the article says when it appeared; one year is granted, and of seasons those
    that may have been left out. Where any two years of the article lie as far apart as the text counts, it is
    silent.

    Limits: what began has to stand within three sentences.
    """
    kept = [one for claim in article.claims if (one := _counted(claim))] + list(_named(article))
    begun = origins(article) if kept else ()
    for one in kept:
        starts = [origin for origin in begun if _ties(one, origin)]
        ends = years_meant(article, one.sentence, begun)
        starts = [origin for origin in starts if origin.year < max(ends, default=0)]
        if starts and ends:
            every = named_years(article)
            fits = any(one.fits(end - start) for start in every for end in every | set(ends))
            yield None if fits else _inspection(article, one, starts, ends)


def _counted(claim: Claim) -> _Kept | None:
    """Return the anniversary or season that an ordinal counts: its 75th anniversary, the 90th opera season."""
    if claim.mention.kind is not Kind.ORDINAL or claim.word_before == "every":
        return None
    sentence, stop = claim.sentence, claim.mention.stop
    for at in range(stop, stop + 3):
        noun = sentence.word(at).removesuffix("’s").removesuffix("'s")
        if noun in ANNIVERSARIES | YEARLY:
            span = sentence.span_of(claim.mention.first, at + 1)
            own = _is_own(sentence, at + 1)
            number, owner = int(claim.number.low), _owner(sentence, claim.mention.first - 1)
            return _Kept(number, noun, sentence, span, owner) if own else None
    return None


def _owner(sentence: Sentence, at: int) -> str:
    """Return the name of what has an anniversary, if it is named: *Lund's* 250th birthday."""
    word = sentence.texts[at] if at >= 0 and sentence.capital(at) else ""
    return word[:-2] if word.endswith(("'s", "’s")) else ""


def _is_own(sentence: Sentence, at: int) -> bool:
    """Return whether what an anniversary is of, if anything, is a beginning: *of her death*, not *of the battle*."""
    return sentence.word(at) != "of" or sentence.word(at + 2) in STARTS


def _named(article: Article) -> Iterator[_Kept]:
    """Yield the anniversaries that have a name of their own: a centenary, a bicentennial."""
    for sentence in article.sentences:
        for at, word in enumerate(sentence.words):
            own = sentence.word(at - 1) in _OWNERS and _is_own(sentence, at + 1)
            if word in NAMED_ANNIVERSARIES and own:
                yield _Kept(NAMED_ANNIVERSARIES[word], word, sentence, sentence.span_of(at, at + 1))


def _ties(one: _Kept, origin: Origin) -> bool:
    """Return whether an anniversary may be that of something that began: a birthday, of a birth or a firm."""
    near = abs(origin.claim.sentence.index - one.sentence.index) <= _NEAR
    if one.owner not in origin.claim.sentence.text:
        return False
    begun = BIRTH | FOUNDING if one.noun == "birthday" else STARTS - BIRTH | {"since"}
    return near and origin.word in (begun - ENDING if one.noun in YEARLY else begun)


def _inspection(article: Article, one: _Kept, starts: Sequence[Origin], ends: Sequence[int]) -> Inspection:
    start = min(starts, key=lambda origin: abs(origin.claim.span.start - one.span.start))
    end = ends[len(ends) // 2]
    words = " ".join(article.document.quote(one.span).split())
    message = f"From {start.year} to {end} is {end - start.year} years, which does not make a {words}."
    return Inspection(
        Severity.WARNING,
        Wording(message, f"{end} − {start.year} = {end - start.year}"),
        (Quote("anniversary", one.span), Quote("start", start.claim.mention.span)),
    )
