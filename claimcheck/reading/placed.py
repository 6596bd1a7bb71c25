"""Where the quotes of a reading stand: each must be a figure that was recognized here, or words of the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from claimcheck.bind import Figure, Implied
from claimcheck.model import Article, Claim
from claimcheck.reading.contract import Quoted, Told
from claimcheck.reading.kinds import BY_NAME, Relating
from claimcheck.text import Span


class Misplaced(Exception):
    """A relation that is not taken, and why, in one line."""


class Placed(NamedTuple):
    """A relation with its figures found in the text; `words` are those of roles that no figure plays."""

    kind: Relating
    figures: Mapping[str, tuple[Figure, ...]]
    words: Mapping[str, tuple[Span, ...]]
    sign: int = 1
    scale: int = 1

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The figures that the text gives, role by role."""
        every = (one for figures in self.figures.values() for one in figures)
        return tuple(one for one in every if isinstance(one, Claim))

    @property
    def implied(self) -> tuple[Implied, ...]:
        """The quantities that the text only implies."""
        every = (one for figures in self.figures.values() for one in figures)
        return tuple(one for one in every if isinstance(one, Implied))

    def all(self, role: str) -> tuple[Figure, ...]:
        """Return what stands in a role."""
        return self.figures.get(role, ())

    def claims_in(self, role: str) -> tuple[Claim, ...]:
        """Return the figures in a role that the text gives."""
        return tuple(one for one in self.all(role) if isinstance(one, Claim))

    def given(self, role: str) -> tuple[Claim, ...]:
        """Return the figures in a role.

        Raises:
            Misplaced: one of them is none that the text gives.
        """
        found = self.claims_in(role)
        if len(found) < len(self.all(role)):
            raise Misplaced(f"the text has to give the {role} itself")
        return found

    def one(self, role: str) -> Claim | None:
        """Return the figure in a role, if there is one."""
        return next(iter(self.given(role)), None)

    def the(self, role: str) -> Claim:
        """Return the one figure in a role, which the text gives."""
        return self.given(role)[0]

    def any(self, role: str) -> Figure:
        """Return the one figure in a role, given or implied."""
        return self.all(role)[0]


def placed(told: Told, article: Article, reader: str) -> Placed:
    """Return a relation with its figures found in an article.

    Raises:
        Misplaced: one can't be found.
    """
    kind = BY_NAME[told.kind]
    figures: dict[str, tuple[Figure, ...]] = {}
    words: dict[str, tuple[Span, ...]] = {}
    around = article.sentences[0].span if article.sentences else Span(0, 0)
    for role in kind.roles:
        said = told.quoted(role.name)
        if not role.least <= len(said) <= role.most:
            raise Misplaced(f"{len(said)} figures are {role.name}")
        if role.sorts:
            figures[role.name] = tuple(_figure(one, article, reader, around) for one in said)
        else:
            words[role.name] = tuple(_words(said, article.document.text, _anchor(figures)))
    return Placed(kind, figures, words, -1 if told.direction == "down" else 1, told.scale)


def _figure(said: Quoted, article: Article, reader: str, around: Span) -> Figure:
    """Return the figure that a quote means: by its number, or else by its words and those around them."""
    if said.derived:
        return Implied(f"{reader} {said.derived}", around)
    at = (said.index or 0) - 1
    if 0 <= at < len(article.claims) and _is_quoted(said, article.claims[at], article):
        return article.claims[at]
    found = [claim for claim in _candidates(said, article) if _is_quoted(said, claim, article)]
    if said.context and len(found) > 1:
        places = list(_places(said.context, article.document.text, whole=False))
        found = [claim for claim in found if any(claim.mention.core.within(place) for place in places)]
    if len(found) != 1:
        why = "stands there more than once" if found else "is no figure of the text"
        raise Misplaced(f"“{said.quote}” {why}")
    return found[0]


def _candidates(said: Quoted, article: Article) -> Iterator[Claim]:
    """Yield the figures that stand where a quote does, in order; no figure is longer than a sentence."""
    starts = [claim.mention.span.start for claim in article.claims]
    seen = -1
    for place in _places(said.quote, article.document.text, whole=False):
        at = max(0, bisect_right(starts, place.start) - 1)
        while at < len(starts) and starts[at] < place.end:
            if at > seen:
                seen = at
                yield article.claims[at]
            at += 1


def _is_quoted(said: Quoted, claim: Claim, article: Article) -> bool:
    """Return whether a quote is that of a figure, with its hedge and what it counts, or without."""
    quote = " ".join(said.quote.split())
    spans = claim.mention.span, claim.mention.core, claim.span
    told = [" ".join(article.document.quote(span).split()) for span in spans]
    if quote in told:
        return True
    number = claim.number.text.lower()
    return f" {number} " in f" {quote.lower()} " and any(f" {quote} " in f" {words} " for words in told)


def _words(said: Sequence[Quoted], text: str, near: int) -> Iterator[Span]:
    """Yield where words stand, each once: those nearest to a figure, where they stand more than once."""
    taken: list[Span] = []
    for one in said:
        places = [place for place in _places(one.quote, text) if not any(map(place.overlaps, taken))]
        if not places:
            raise Misplaced(f"“{one.quote}” does not stand in the text as often as it is told")
        taken.append(min(places, key=lambda place: abs(place.start - near)))
        yield taken[-1]


def _anchor(figures: Mapping[str, tuple[Figure, ...]]) -> int:
    """Return where the first figure of a relation stands."""
    spans = [
        one.mention.span if isinstance(one, Claim) else one.span for each in figures.values() for one in each
    ]
    return spans[0].start if spans else 0


def _places(words: str, text: str, *, whole: bool = True) -> Iterator[Span]:
    """Yield where some words stand, whatever space is between them; `whole`, not as a part of longer words."""
    import re

    parts = words.split()
    if parts:
        pattern = r"\s+".join(map(re.escape, parts))
        pattern = rf"(?<!\w){pattern}(?!\w)" if whole else pattern
        yield from (Span(*match.span()) for match in re.finditer(pattern, text))
