"""A fraction in words, and the percentage that is given with it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import part, term_of
from claimcheck.constraint import Term, equal
from claimcheck.construction.neighbors import between, neighbor
from claimcheck.interval import NON_NEGATIVE
from claimcheck.lexicon.change import NOUNS
from claimcheck.lexicon.grammar import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, VERBS
from claimcheck.lexicon.numbers import DASHES
from claimcheck.model import Article, Assumes, Claim, Reading, Relation
from claimcheck.number import Allowed, Form, Hedge, Kind
from claimcheck.rule import relation

_FARTHEST = 9
_IN_PERCENT = NOUNS | frozenset(
    "percent percentage point tariff tax rate duty levy yield interest inflation".split()
)
"""What is given in percent itself: half of the *rise*, 3 percent, was due to food."""
_BEFORE_OTHER = frozenset(("than", "as", "versus", "vs", "either", ",", "(", ")", ";", ":")) | AUXILIARIES
_NO_NOUN = _BEFORE_OTHER | VERBS | CONJUNCTIONS
_OPENS_CLAUSE = frozenset(("", ",", "that", "“"))
_SET_OFF = ((",", "or"), ("or",), (",",))
_ENDS = {"(": (")",), ",": (",",), "or": (",", ".", ")", ";"), **{dash: (dash,) for dash in DASHES}}
"""What has to stand behind the second share, by what stands before it."""


@relation(
    holds=(
        "{fraction: Roughly three-quarters} of voters ({percentage: 77%}) agree.",
        "{fraction: Eight-in-ten} men and boys ({percentage: 78%}) know it.",
        "{fraction: Nearly half}, or {percentage: 48 percent}, of the farms are let.",
        "{fraction: Nearly half} of the farms in the valley, {percentage: 48 percent}, are let.",
        "{fraction: More than half} — {percentage: 59 percent} — of the lost days were made up.",
        "{percentage: 48 percent} of the farms, or {fraction: nearly half}, are let.",
        "{percentage: 48 percent} ({fraction: nearly half}) are let.",
        "{fraction: A majority} of the farms, {percentage: 57 percent}, are let.",
        "{fraction: One in 12} pupils at the school, or {percentage: 8 percent}, is from abroad.",
        "It takes up {fraction: 17.5 thousandths} of the width, or {percentage: 1.75 percent}.",
    ),
    never=(
        "They trust it “just about always” (2%) or “most of the time” (22%).",
        "Some 70 percent of those who read most of the time (62%) agree.",
        "It sold half as many (30%) as planned.",
        "A third of voters agree, and 40 percent do not.",
        "A third of the fee goes to the state (12 percent in all).",
        "Half of the town is more at risk than the coast (30%).",
        "A third of the nurses, 20 percent of the doctors and all of the clerks agreed.",
        "Some 48 percent said no, a third less than in May.",
        "Half of the rise, 3 percent, was due to food.",
        "A third of the fee goes to the state, or 12 percent of the price.",
    ),
)
def two_shares(article: Article) -> Iterator[Relation]:
    """A fraction in words, or a majority, and a percentage that is set off beside it are one share."""
    for second in article.claims:
        first = neighbor(article, second, -1)
        if first is None or {first.mention.kind, second.mention.kind} != {Kind.SHARE}:
            continue
        if (_in_words(first) and _in_percent(second) and _belongs(first, second)) or (
            _in_percent(first) and _in_words(second) and _said_again(first, second)
        ):
            yield _relation(*((first, second) if _in_words(first) else (second, first)))


def _relation(rounded: Claim, exact: Claim) -> Relation:
    if _in_parts(rounded):  # at most 17.5 thousandths, or 1.75 percent: the bound is on both
        number = rounded.number._replace(hedge=Hedge.NONE)
        rounded = rounded._replace(mention=rounded.mention._replace(number=number))
    one, other = _as_said(term_of(rounded)), term_of(exact)
    if exact.number.low > 1:  # 102% is no share at all, and far from half
        one, other = (term._replace(domain=NON_NEGATIVE) for term in (one, other))
    return Relation(
        "majority-in-percent" if rounded.number.form is Form.QUANTIFIER else "two-shares",
        (part("fraction", rounded, one), part("percentage", exact, other)),
        (Reading("as written", (equal(one, other),)),),
        Assumes.STATED,
        "percentage",
    )


def _as_said(term: Term) -> Term:
    """Return a share that the exact figure stands beside: a bound that is true misleads nobody there."""
    allowed = term.allowed
    bound = allowed is not None and (allowed.hard.lo == 0 or allowed.hard.hi == 1)
    return term._replace(allowed=Allowed(allowed.hard, allowed.hard)) if allowed and bound else term


def _in_words(claim: Claim) -> bool:
    stop = claim.mention.stop
    if claim.sentence.words[stop : stop + 3] == ("of", "the", "time"):  # how often: most of the time (22%)
        return False
    if claim.number.form is Form.QUANTIFIER:  # not: those who trust most shops (62%)
        return claim.number.text != "most" or claim.word_before in _OPENS_CLAUSE
    return claim.number.form in (Form.FRACTION, Form.ODDS) or _in_parts(claim)


def _in_percent(claim: Claim) -> bool:
    return claim.number.form in (Form.INTEGER, Form.DECIMAL) and not _in_parts(claim)


def _in_parts(claim: Claim) -> bool:
    """Return whether a share is so many small parts: 17.5 thousandths."""
    return claim.number.text.endswith("ths")


def _belongs(rounded: Claim, exact: Claim) -> bool:
    """Return whether a percentage gives a fraction in figures: in brackets, between commas or dashes."""
    words = between(rounded, exact)
    behind = exact.word_behind
    if not _IN_PERCENT.isdisjoint(words):
        return False
    if words in _SET_OFF:
        return behind in (",", ")") and (words != (",",) or behind == ",")
    if words[-2:] == (",", "or"):  # one in 12 pupils at the school, or 8 percent
        noun = words[:-2]
        return behind in _ENDS["or"] and len(noun) < _FARTHEST and _NO_NOUN.isdisjoint(noun)
    if not words or behind not in _ENDS.get(words[-1], ()) or len(words) > _FARTHEST:
        return False
    return _BEFORE_OTHER.isdisjoint(words[:-1]) and (len(words) < 2 or words[-2] not in PREPOSITIONS)


def _said_again(exact: Claim, rounded: Claim) -> bool:
    """Return whether a fraction says a percentage again in words: 48 percent, or nearly half."""
    words = between(exact, rounded)
    behind = rounded.word_behind
    if not words or behind not in _ENDS.get(words[-1], ()) or len(words) > _FARTHEST:
        return False
    noun = words[: -1 - (words[-2:] == (",", "or"))]
    return not noun or (words[-1] != "," and noun[0] == "of" and _BEFORE_OTHER.isdisjoint(noun))
