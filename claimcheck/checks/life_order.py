"""CC611."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.calendar_dates import years_of
from claimcheck.chronology.lives import Birth, births
from claimcheck.construction.neighbors import between, neighbor, within
from claimcheck.lexicon.chronology import DEEDS, WARS
from claimcheck.lexicon.people import FAMILY, PERSONAL
from claimcheck.model import Article, Claim, Quote, Severity
from claimcheck.rule import Inspection, Wording, inspects
from claimcheck.text import Sentence, Span
from claimcheck.tokens import worded

_NEAR, _REACH, _YOUNGEST = 2, 8, 10
_SPANS = frozenset((("to",), ("until",), ("through",), ("and",)))
_BETWEEN = frozenset("then later also had first both and".split())
_BREAKS = frozenset("; : ( ) — – but when after before until till since and".split())


class _Deed(NamedTuple):
    """What only somebody grown does: the last year in which it may have been, and where the text says so."""

    year: int
    name: str
    span: Span


@inspects(
    "CC611",
    severity=Severity.WARNING,
    bad=(
        "Mr. Adler was born on {June 3, 1948}. He {fought in the war of 1950 to 1953} and came home.",
        "Born in {1971}, she {married Tom Brown in 1974}.",
        "Ada Novak was born in {1948}. Novak {served in World War II} as a nurse.",
        "Kofi Mensah, born in {1990}, {graduated from college in 1997}.",
        "She was born in Turin in {1952}. She {retired in 1958}.",
    ),
    good=(
        "Mr. Adler was born on June 3, 1928. He fought in the war of 1950 to 1953 and came home.",
        "Born in 1951, she married Tom Brown in 1974.",
        "Ada Novak was born in 1948. Her father served in World War II.",
        "Ada Novak was born in 1948, after her mother married in 1943.",
        "He was born in 1948. His brother, who fought in the war of 1950 to 1953, was much older.",
        "She was born in 1971. They married in 1974.",
        "Born in 1948, he served in World War II films for a living.",
        "She was born in 1948. She graduated in a class that first met in 1950.",
    ),
)
def life_order(article: Article) -> Iterator[Inspection | None]:
    """Nobody fights, marries or retires as a child.

    Who was born in 1948 did not fight in a war of 1950 to 1953. What only those do who have grown up is held against
    the year of birth, with at least ten years between; World Wars and the wars in Korea and Vietnam have their years.

    Limits: the birth and the deed have to stand within three sentences, with a pronoun or the last name as subject.
    """
    for life in births(article) if article.claims else ():
        for deed in _deeds(article, life):
            born = life.day.year or 0
            yield _inspection(article, life, deed) if deed.year - born < _YOUNGEST else None


def _deeds(article: Article, life: Birth) -> Iterator[_Deed]:
    """Yield what a life tells of right behind the birth."""
    first = life.origin.claim.sentence.index
    for sentence in article.sentences[first : first + _NEAR + 1]:
        here = sentence if sentence.words else worded(sentence)
        if not FAMILY.isdisjoint(here.words):
            return
        for at, word in enumerate(here.words):
            if word in DEEDS and _is_subject(here, at, life):
                found = _dated(article, here, at, life)
                if found:
                    yield found


def _is_subject(sentence: Sentence, at: int, life: Birth) -> bool:
    """Return whether the one who was born does what a verb says: *he* fought, *Adler* later married."""
    before = at - 1
    while sentence.word(before) in _BETWEEN:
        if sentence.word(before) == "and" and sentence.index != life.origin.claim.sentence.index:
            break
        before -= 1
    word, born = sentence.word(before), life.origin.claim
    behind_birth = sentence.index == born.sentence.index and born.mention.stop in (before, before + 1)
    return word in PERSONAL or (bool(life.name) and word == life.name) or (behind_birth and word != "who")


def _dated(article: Article, sentence: Sentence, at: int, life: Birth) -> _Deed | None:
    """Return a deed with its year, or that of the war in which it was."""
    words = sentence.words
    for stop in range(at + 1, min(len(words), at + _REACH)):
        for war, year in WARS.items():
            if words[stop : stop + len(war)] == war and "films" not in words[stop:]:
                return _Deed(year, words[at], sentence.span_of(at, stop + len(war)))
        if words[stop] in _BREAKS:
            return None
        here = within(article, sentence.index, sentence.index)
        date = next((one for one in here if one.mention.first == stop and years_of(one)[0]), None)
        if date and date is not life.origin.claim:
            told = sentence.word(stop - 1) in ("in", "of", "from", "during") and "that" not in words[at:stop]
            last = _last_of(article, date)
            span = sentence.span_of(at, last.mention.stop)
            return _Deed(years_of(last)[1], words[at], span) if told else None
    return None


def _last_of(article: Article, date: Claim) -> Claim:
    """Return the second of two years that "to" joins, or a year by itself."""
    following = neighbor(article, date, 1)
    joined = following is not None and between(date, following) in _SPANS and years_of(following)[0]
    return following if following and joined else date


def _inspection(article: Article, life: Birth, deed: _Deed) -> Inspection:
    born = life.day.year or 0
    words = " ".join(article.document.quote(deed.span).split())
    apart = deed.year - born
    day = " ".join(article.document.quote(life.origin.claim.mention.span).split())
    born_on = f"Who was born {'on' if life.day.day else 'in'} {day}"
    message = f"{born_on} was not yet {_YOUNGEST} when it says “{words}”."
    if apart < 0:
        message = f"{born_on} came too late for what it says: “{words}”."
    return Inspection(
        Severity.WARNING,
        Wording(message, f"{deed.year} − {born} = {apart}"),
        (Quote("birth", life.origin.claim.mention.span), Quote("deed", deed.span)),
    )
