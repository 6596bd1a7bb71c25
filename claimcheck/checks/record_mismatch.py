"""CC707."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.construction.neighbors import within
from claimcheck.lexicon.sport import DRAWS, GAMES, LOSSES, POINTS, UNBEATEN, WINS
from claimcheck.model import Article, Claim, Fit, Quote, Severity
from claimcheck.rule import Inspection, Wording, inspects
from claimcheck.wording.quoting import bare, listed, sentence_case

_NEAR, _MOST = 3, 82
_OTHERS = frozenset(
    "straight successive consecutive last past first opening final home away row remaining previous last-minute least "
    "half stage round more further league cup all since".split()
)


class _Record(NamedTuple):
    """Games won, drawn and lost, with the games played and the points made, as far as they are told."""

    wins: Claim
    draws: Claim | None
    losses: Claim | None
    games: Claim | None
    points: Claim | None

    @property
    def parts(self) -> list[Claim]:
        """The games won, drawn and lost."""
        return [one for one in (self.wins, self.draws, self.losses) if one]

    @property
    def played(self) -> int:
        """How many games these are."""
        return sum(int(one.number.low) for one in self.parts)

    @property
    def earned(self) -> set[int]:
        """How many points they may bring: three or two for a win, one for a draw."""
        won, drawn = int(self.wins.number.low), int(self.draws.number.low) if self.draws else 0
        return {3 * won + drawn, 2 * won + drawn}


@inspects(
    "CC707",
    severity=Severity.WARNING,
    bad=(
        "With {14} wins, {nine} draws and {seven} defeats from {32} matches, Lund are third.",
        "Lund have {six} wins, {two} draws and {three} losses from {12} games.",
        "In {20} games Lund had {11} victories, {four} draws and {six} defeats.",
        "With {ten} wins, {five} draws and {three} defeats, Lund have {37} points.",
        "They are unbeaten in {ten} matches, with {seven} wins and {four} draws.",
        "Lund are top on {43} points after {13} wins, {two} draws and {two} losses.",
    ),
    good=(
        "With 14 wins, nine draws and seven defeats from 30 matches, Lund are third.",
        "With ten wins, five draws and three defeats, Lund have 35 points.",
        "With ten wins, five draws and three defeats, Lund have 25 points.",
        "With ten wins, five draws and three defeats, Lund are 37 points clear of the drop.",
        "Lund have six wins, two draws and three losses from the first 12 games, with one called off.",
        "Lund had ten wins, five draws and three defeats, with six wins in their last eight games.",
        "They are unbeaten in ten matches, with seven wins and three draws.",
        "With 14 wins and seven defeats, Lund played 30 matches.",
    ),
)
def record_mismatch(article: Article) -> Iterator[Inspection | None]:
    """Games won, drawn and lost are the games played, and bring so many points.

    Fourteen wins, nine draws and seven defeats are 30 matches and 51 points, or 37 where a win brings two.

    Limits: all three stand in one sentence, as nouns, with the games or the points; points taken off are not read.
    """
    seen: set[int] = set()
    for claim in article.claims:
        if claim.sentence.index not in seen and _is(claim, WINS):
            seen.add(claim.sentence.index)
            record = _record([*within(article, claim.sentence.index, claim.sentence.index)])
            if record:
                yield from _judged(article, record)


def _is(claim: Claim, nouns: frozenset[str]) -> bool:
    stop = claim.mention.stop
    named = not nouns.isdisjoint(claim.sentence.words[stop : stop + 2])
    return claim.is_whole_count and claim.number.low <= _MOST * 2 and named


def _record(claims: list[Claim]) -> _Record | None:
    """Return the record of a sentence that tells of one side, once."""
    words = claims[0].sentence.words
    wins, draws, losses, games, points = (
        [one for one in claims if _is(one, nouns)] for nouns in (WINS, DRAWS, LOSSES, GAMES, POINTS)
    )
    unbeaten = not UNBEATEN.isdisjoint(words) and not losses
    if len(wins) != 1 or len(draws) != 1 or len(losses) + unbeaten != 1:
        return None
    order = sorted((*wins, *draws, *losses), key=lambda one: one.index)
    close = order[-1].index - order[0].index == len(order) - 1
    around = sorted((*order, *games), key=lambda one: one.index)
    told = words[max(0, around[0].mention.first - _NEAR) : around[-1].stop]
    if not close or len(games) > 1 or len(points) > 1 or not _OTHERS.isdisjoint(told):
        return None
    played = games[0] if games else None
    made = points[0] if points and _holds(points[0]) else None
    return _Record(wins[0], draws[0], losses[0] if losses else None, played, made) if played or made else None


def _holds(points: Claim) -> bool:
    """Return whether points are those that a side has: *have* 51 points, *on* 43 points, and no lead of 12."""
    words, first, stop = points.sentence.words, points.mention.first, points.mention.stop
    held = not {"have", "has", "had", "on", "with", "for"}.isdisjoint(words[max(0, first - _NEAR) : first])
    return held and {"clear", "ahead", "behind", "adrift", "above", "below", "off"}.isdisjoint(
        words[stop : stop + _NEAR]
    )


def _judged(article: Article, record: _Record) -> Iterator[Inspection | None]:
    if record.games:
        off = record.games.number.low != record.played
        yield _inspection(article, record, record.games, str(record.played), "matches") if off else None
    if record.points:
        off = int(record.points.number.low) not in record.earned
        yield _inspection(article, record, record.points, str(max(record.earned)), "points") if off else None


def _inspection(article: Article, record: _Record, said: Claim, right: str, what: str) -> Inspection:
    document = article.document
    stated = bare(document, said)
    outcomes = ("won", "drawn", "lost")
    told = listed(
        [f"{bare(document, one)} {what}" for one, what in zip(record.parts, outcomes, strict=False)]
    )
    message = f"{told} make {right} {what}, not {stated}."
    amounts = [int(one.number.low) for one in record.parts]
    working = f"{' + '.join(map(str, amounts))} = {right}"
    if what == "points":
        working = f"3 × {amounts[0]} + {amounts[1]} = {right}"
    quotes = (Quote(what, said.mention.span), *(Quote("part", one.mention.span) for one in record.parts))
    return Inspection(
        Severity.WARNING,
        Wording(sentence_case(message), working, (Fit(what, right, said.mention.span),)),
        quotes,
    )
