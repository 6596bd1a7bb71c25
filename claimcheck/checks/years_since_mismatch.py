"""CC610."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.calendar_dates import years_of
from claimcheck.chronology.today import years_meant
from claimcheck.chronology.years import Origin, dates, origins
from claimcheck.lexicon.chronology import FOUNDING, THINGS
from claimcheck.model import Article, Claim, Fit, Quote, Severity
from claimcheck.number import Kind
from claimcheck.rule import Inspection, Wording, inspects

_NEAR, _FEWEST = 3, 10
_LATER = frozenset(("later", "on"))
_DEFINITE = frozenset("the its their this".split())


@inspects(
    "CC610",
    severity=Severity.WARNING,
    bad=(
        "The society was founded in {1838}. In 2008, after {190 years}, it opened its archive.",
        "The bridge, which opened in {1932}, was closed for good in 2024. The {82-year-old} span will be replaced.",
        "The mill was built in {1911}. It burned down {70 years} later, in 2001.",
        "Opened in {1950}, the pool was filled in in 2010, {50 years} on.",
        "A pool\n\nPublished: May 2, 2024\n\nThe {94-year-old} pool, built in {1950}, is shut.",
    ),
    good=(
        "The society was founded in 1838. In 2008, after 170 years, it opened its archive.",
        "The bridge, which opened in 1932, was closed for good in 2024. The 92-year-old span will be replaced.",
        "The bridge, which opened in 1932, was closed in 2024. The 92-year-old span was to be replaced in 2027.",
        "The mill was built in 1911. It burned down in 2001, 70 years after the great flood.",
        "Opened in 1950, the pool was filled in in 2010. Its 25-year-old keeper wept.",
        "The pool was built in 1950 beside an 82-year-old church that was torn down in 2010.",
        "The club was founded in 1920. In 1990, after 12 years of planning, it built a hall.",
        "Founded in 1838, it moved in 1900 and, 62 years later, closed.",
    ),
)
def years_since_mismatch(article: Article) -> Iterator[Inspection | None]:
    """The years since something began must be as many as the text counts.

    What was founded in 1838 was 170 years old in 2008, and a bridge of 1932 is "the 92-year-old span" in 2024. One
    year is granted.

    Limits: the year of the beginning and that of what came later have to be the only ones in the sentence and the
    one before it; "the 92-year-old span" is read for buildings, firms and the like, not for people.
    """
    counted = [claim for claim in article.claims if _counts(claim)]
    begun = [origin for origin in origins(article) if origin.word in FOUNDING] if counted else []
    for claim in counted:
        found = (
            _old(article, claim, begun) if claim.mention.kind is Kind.AGE else _later(article, claim, begun)
        )
        if found:
            origin, end = found
            fits = abs(end - origin.year - claim.number.low) <= 1
            yield None if fits else _inspection(article, claim, origin, end)


def _counts(claim: Claim) -> bool:
    """Return whether a figure counts years from some beginning: *190 years* later, *the 82-year-old* span."""
    number, sentence, mention = claim.number, claim.sentence, claim.mention
    if not number.is_whole or number.low < _FEWEST:
        return False
    behind = sentence.word(mention.stop)
    if mention.kind is Kind.AGE:
        return claim.word_before in _DEFINITE and behind in THINGS
    if mention.kind is not Kind.DURATION or mention.unit != "year":
        return False
    return behind in _LATER or (claim.word_before == "after" and not (behind.isalpha() and behind != "it"))


def _later(article: Article, claim: Claim, begun: Sequence[Origin]) -> tuple[Origin, int] | None:
    """Return the beginning and the end of years that came to pass: *founded in 1838. In 2008, after 170 years*."""
    last = claim.sentence.index
    near = [one for one in dates(article) if last - 1 <= one.sentence.index <= last]
    start = next((origin for origin in begun if origin.claim in near), None)
    ends = [
        one for one in near if one.sentence is claim.sentence and (start is None or one is not start.claim)
    ]
    if start is None or len(near) != 2 or len(ends) != 1:
        return None
    end = years_of(ends[0])[0]
    return (start, end) if end > start.year else None


def _old(article: Article, claim: Claim, begun: Sequence[Origin]) -> tuple[Origin, int] | None:
    """Return the beginning of a thing that is so many years old, and the year in which it is."""
    near = [one for one in begun if 0 <= claim.sentence.index - one.claim.sentence.index <= _NEAR]
    if len(near) != 1:
        return None
    start = near[0]
    ends = years_meant(article, start.claim.sentence, begun) + years_meant(article, claim.sentence, begun)
    fitting = (end for end in ends if abs(end - start.year - claim.number.low) <= 1)
    later = [end for end in ends if end > start.year]
    return (start, next(fitting, later[0])) if later else None


def _inspection(article: Article, claim: Claim, start: Origin, end: int) -> Inspection:
    said = " ".join(article.document.quote(claim.mention.span).split())
    apart = end - start.year
    return Inspection(
        Severity.WARNING,
        Wording(
            f"From {start.year} to {end} is {apart} years, not {said}.",
            f"{end} − {start.year} = {apart}",
            (Fit("length", f"about {apart}", claim.mention.span),),
        ),
        (Quote("length", claim.mention.span), Quote("start", start.claim.mention.span)),
    )
