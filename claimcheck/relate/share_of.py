"""A share, the part that it is, and the whole that it is of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.bind import implied, implied_part, part, term_of
from claimcheck.constraint import Product, Term
from claimcheck.model import Article, Assumes, Claim, Part, Reading, Relation
from claimcheck.number import Form, Kind
from claimcheck.roles import (
    AMOUNTS,
    anaphoric_whole,
    between,
    closes,
    definite_whole,
    figure_meant,
    follows_comma,
    in_all,
    in_passing,
    is_figure,
    neighbors,
    opens_with_of,
    stands_apart,
    stated_whole,
)
from claimcheck.rule import relation

_SPELLED_OUT = ((",", "or"), ("or",), ("(",), ("(", "or"), ("–",), ("—",))


class _Trio(NamedTuple):
    """A share with its whole, and with the part when the text gives it."""

    share: Claim
    whole: Claim
    part: Claim | None = None


@relation(
    holds=(
        "Of {whole: 200} patients, {part: 90} recovered, {share: 45 percent}.",
        "She won {part: 52,310} of the {whole: 98,400} votes cast, or {share: 53 percent}.",
        "{share: About a third} of the {whole: 1,200} patients, {part: 386} in all, felt worse.",
        "{share: Forty-four percent}, or {part: 881} of the {whole: 2,010} voters, agreed.",
        "{share: A fifth} of its {whole: 900} workers, or {part: 180} people, walked out.",
        "It will cut {part: 1,300} jobs, {share: a fifth} of its {whole: 6,500} workers.",
        "The flood hurt {whole: 300} people. {share: A third} of them were children.",
    ),
    never=(
        "Turnout was 45 percent. 200 stations opened.",
        "Some 300 people came, 40 percent of whom had booked in 2009.",
        "Sales of 300 cars rose 40 percent.",
    ),
)
def share_of(article: Article) -> Iterator[Relation]:
    """A share times its whole is the part.

    The whole is the figure behind "of", or the earlier one that "of these" or "of them" points to. The part
    is a figure set off beside the share; without one it is a quantity of its own, which another share may
    speak of too.
    """
    for share in article.claims:
        if share.mention.kind is Kind.SHARE:
            trio = _before(article, share) or _in_figures(article, share) or _behind(article, share)
            if trio and _alike(trio):
                yield _relation(article, trio)


def _before(article: Article, share: Claim) -> _Trio | None:
    """Find part and whole in front of a share: 52,310 of the 98,400 votes, or 53 percent."""
    nearest, farther = neighbors(article, share, -1), neighbors(article, share, -2)
    if not (nearest and farther and is_figure(nearest) and is_figure(farther)):
        return None
    if not closes(share) or not stands_apart(nearest, share):
        return None
    if stated_whole(article, farther) is nearest:
        return _Trio(share, nearest, farther)
    if opens_with_of(farther) and follows_comma(farther, nearest):
        return _Trio(share, farther, nearest)
    return None


def _in_figures(article: Article, share: Claim) -> _Trio | None:
    """Find part and whole behind a share that they spell out: 44 percent, or 881 of the 2,010 voters."""
    given = neighbors(article, share, 1)
    if not (given and is_figure(given) and between(share, given) in _SPELLED_OUT):
        return None
    whole = stated_whole(article, given)
    return _Trio(share, whole, given) if whole else None


def _behind(article: Article, share: Claim) -> _Trio | None:
    """Find the whole behind a share, and the part on either side of both."""
    whole = stated_whole(article, share)
    if whole is None:
        whole = anaphoric_whole(article, share) or definite_whole(article, share)
        last = share
    else:
        last = whole
    if whole is None:
        return None
    left, right = neighbors(article, share, -1), neighbors(article, last, 1)
    if left and left is not whole and is_figure(left) and stands_apart(left, share) and not in_passing(left):
        return _Trio(share, whole, left)
    if right and is_figure(right) and stands_apart(last, right) and (in_all(right) or _or_else(right)):
        return _Trio(share, whole, right)
    return _Trio(share, whole, figure_meant(article, share))


def _or_else(claim: Claim) -> bool:
    """Return whether a figure is set off as another way to say it: *a fifth of the 900, or 180 people,* ..."""
    return claim.sentence.word(claim.mention.first - 1) == "or" and claim.sentence.word(claim.stop) in (
        ",",
        ".",
        ")",
    )


def _alike(trio: _Trio) -> bool:
    """Return whether part and whole can be measured against each other."""
    if trio.whole.mention.kind not in AMOUNTS or not is_figure(trio.whole):
        return False
    return trio.part is None or (
        trio.part.mention.kind is trio.whole.mention.kind
        and trio.part.mention.unit == trio.whole.mention.unit
    )


def _relation(article: Article, trio: _Trio) -> Relation:
    share, whole, given = trio
    ratio, base = term_of(share), term_of(whole)
    roles: list[Part] = [part("share", share, ratio), part("whole", whole, base)]
    if given:
        amount = term_of(given)
        roles.append(part("part", given, amount))
        readings: tuple[Reading, ...] = (_reading("as written", ratio, base, amount),)
    else:
        readings = _open_readings(article, share, ratio, base)
        roles.append(implied("part", readings[0].constraints[0].terms[2], share.span))
    kind = "majority-of" if share.number.form is Form.QUANTIFIER else "share-of"
    return Relation(kind, tuple(roles), readings, Assumes.STATED, "share")


def _open_readings(article: Article, share: Claim, ratio: Term, base: Term) -> tuple[Reading, ...]:
    """Return the readings of a share whose part is not given.

    A share set off behind another ("a third of these were killed, nearly half of the deployment") is read as
    a share of the same part; or else it speaks of what the first is a share of.
    """
    other = neighbors(article, share, -1)
    set_off = share.sentence.word(share.mention.first - 1) == ","
    whole = anaphoric_whole(article, other) if other and other.mention.kind is Kind.SHARE else None
    if other is None or whole is None or not set_off:
        return (_reading("as written", ratio, base, implied_part(share)),)
    return (
        _reading("as written", ratio, base, implied_part(other)),
        _reading("misattached", ratio, base, term_of(whole)),
    )


def _reading(label: str, ratio: Term, base: Term, amount: Term) -> Reading:
    return Reading(label, (Product(ratio, base, amount),))
