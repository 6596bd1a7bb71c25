"""A share, the part that it is, and the whole that it is of."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.bind import implied, implied_part, part, term_of
from claimcheck.constraint import Product, Term
from claimcheck.construction.neighbors import neighbor
from claimcheck.construction.trios import Trio, nested_in, trio_of
from claimcheck.construction.wholes import anaphoric_whole
from claimcheck.doubt import is_slip
from claimcheck.model import Article, Assumes, Claim, Part, Reading, Relation
from claimcheck.number import Form, Kind
from claimcheck.rule import relation


@relation(
    holds=(
        "Of {whole: 200} patients, {part: 90} recovered, {share: 45 percent}.",
        "She said that of the {whole: 640} homes visited in Ayr, {part: 224}, or {share: 35 percent}, were cold.",
        "She won {part: 52,310} of the {whole: 98,400} votes cast, or {share: 53 percent}.",
        "{share: About a third} of the {whole: 1,200} patients, {part: 386} in all, felt worse.",
        "{share: Forty-four percent}, or {part: 881} of the {whole: 2,010} voters, agreed.",
        "{share: A fifth} of its {whole: 900} workers, or {part: 180} people, walked out.",
        "It will cut {part: 1,300} jobs, {share: a fifth} of its {whole: 6,500} workers.",
        "The flood hurt {whole: 300} people. {share: A third} of them were children.",
        "Farmers hold {part: 12} of the council's {whole: 40} seats, or {share: 30 percent}.",
        "Exports brought {part: $3.1bn}, or {share: 40%}, of total sales of {whole: $7.8bn}.",
        "The firm has {whole: 1,200} workers, {part: 360} ({share: 30%}) of them women.",
        "In a poll of {whole: 1,200} nurses, {part: 360}, or {share: 30 percent}, said no.",
        "The poll reached {whole: 1,200} nurses. Of those, {part: 360}, or {share: 30 percent}, said no.",
        "It saw {whole: 640} homes and found that {part: 224} of them, or {share: 35 percent}, were cold.",
        "It had {whole: 60} breakdowns last year, and {part: 45} of them, {share: 75 percent}, were its own fault.",
        "{part: 360} of the {whole: 1,200} homes have been repaired — that's {share: 30 percent}.",
        "{part: 360} people answered, out of {whole: 1,200}, for a response rate of {share: 30 percent}.",
        "The {part: 600} strikers make up {share: 30 percent} of the {whole: 2,000} workers.",
        "{share: More than half} ({part: 212} of {whole: 410}) have no roof.",
        "{share: Half} of its {whole: 900} pupils are girls, {share: a third} of whom ({part: 150}) board.",
    ),
    never=(
        "They won five out of six times, or six out of six times.",
        "It paid $44 million to those who had over $100,000 — about 81 percent of the $54 million that they had lost.",
        "Turnout was 45 percent. 200 stations opened.",
        "Some 300 people came, 40 percent of whom had booked in 2009.",
        "Sales of 300 cars rose 40 percent.",
        "The smallest 12 of its 40 lenders account for just 5 percent of its debt.",
        "It bought 12 of the 40 ships, or 45 percent of the fleet's tonnage.",
        "It is twice that of the 1,200 boys, 240, or 20 percent, in all.",
        "It bought 278,700 shares, or 21 percent of the total. Hale holds 149,700 of its shares, or 11 percent of the "
        "total.",
        "Of the 1,200 voters, 360 were women, 20 percent of whom said no.",
        "Sales were 130 percent of the 200 tons of last year, or 260 tons.",
        "The final bid was 120 percent of the $50 million that was asked for.",
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
            trio = trio_of(article, share)
            if trio and not _compares(trio) and (trio.part is None or _may_be(trio.part, trio)):
                yield _relation(article, trio)
            elif nested := nested_in(article, share):
                yield _nested(share, *nested)


def _compares(trio: Trio) -> bool:
    """Return whether more than all of something is held against it, and no share of it: 130 percent of the 200 tons."""
    share, whole, given = trio.share.number, trio.whole, trio.part
    if share.low <= 1 or not whole.number.low:
        return False
    fits = given is not None and abs(given.number.low / whole.number.low - share.low) <= share.step
    return fits or whole.mention.kind is not Kind.COUNT


def _may_be(amount: Claim, trio: Trio) -> bool:
    """Return whether a share that is wrong can be a slip: what lies far off was read wrong."""
    share, whole = trio.share.number, trio.whole.number
    if share.form is Form.QUANTIFIER or not whole.low:
        return amount.number.low <= whole.low  # 61 of the 120 seats are no part of a majority of four
    return is_slip(share.low, amount.number.low / whole.low)


def _relation(article: Article, trio: Trio) -> Relation:
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


def _nested(share: Claim, outer: Trio, amount: Claim) -> Relation:
    """Return the relation of a share of a share with its amount: half of a third of 900 is 150."""
    inner, around, base, given = map(term_of, (share, outer.share, outer.whole, amount))
    between = implied_part(outer.share)
    roles = (
        part("share", share, inner),
        part("share", outer.share, around),
        part("whole", outer.whole, base),
        part("part", amount, given),
    )
    constraints = (Product(around, base, between), Product(inner, between, given))
    return Relation("share-of", roles, (Reading("as written", constraints),), Assumes.STATED, "share")


def _open_readings(article: Article, share: Claim, ratio: Term, base: Term) -> tuple[Reading, ...]:
    """Return the readings of a share whose part is not given.

    A share set off behind another ("a third of these were killed, nearly half of the deployment") is read as
    a share of the same part; or else it speaks of what the first is a share of.
    """
    other = neighbor(article, share, -1)
    set_off = share.word_before == ","
    whole = anaphoric_whole(article, other) if other and other.mention.kind is Kind.SHARE else None
    if other is None or whole is None or not set_off:
        return (_reading("as written", ratio, base, implied_part(share)),)
    return (
        _reading("as written", ratio, base, implied_part(other)),
        _reading("misattached", ratio, base, term_of(whole)),
    )


def _reading(label: str, ratio: Term, base: Term, amount: Term) -> Reading:
    return Reading(label, (Product(ratio, base, amount),))
