"""Where a text gives a share together with its whole, and with the part that it is.

The three may stand in any order. What ties them is always words: "of" between part or share and the whole, and
"or", a bracket, a dash or a comma between what is said twice. Where only a comma does, the part must count
what the whole counts; "12 towns, a third of the 900 voters" is no share of towns.
"""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.construction.neighbors import (
    between,
    in_all,
    in_passing,
    is_figure,
    is_limit,
    is_owner,
    neighbor,
    stands_apart,
)
from claimcheck.construction.set_off import are_other_odds, part_and_whole
from claimcheck.construction.wholes import (
    anaphoric_whole,
    definite_whole,
    figure_meant,
    follows_comma,
    sets_out_from,
    stated_whole,
)
from claimcheck.lexicon.events import is_person
from claimcheck.lexicon.grammar import AUXILIARIES, OF_WHOM, VERBS
from claimcheck.model import Article, Claim
from claimcheck.number import Kind

_EQUALS = frozenset(
    (
        *(
            (verb,)
            for verb in "represent represents represented representing form constitute constituting".split()
        ),
        *((verb, "up") for verb in ("make", "makes", "made", "making")),
        *((verb, "for") for verb in ("account", "accounts", "accounted", "accounting")),
        *((word, "to") for word in ("equal", "equivalent", "amount", "amounts", "amounted")),
    )
)
"""What ties a figure to the share that it is."""
_SAID = AUXILIARIES | VERBS
_WORDS_BETWEEN, _LONGEST_SIGN = 8, 3
_JOBS = frozenset(("job", "post", "position", "role"))


class Trio(NamedTuple):
    """A share with its whole, and with the part when the text gives it."""

    share: Claim
    whole: Claim
    part: Claim | None = None


def trio_of(article: Article, share: Claim) -> Trio | None:
    """Return a share with its whole and part, where words tie them."""
    trio = _in_front(article, share) or _in_figures(article, share) or _of_whole(article, share)
    return trio if trio and _comparable(trio) else None


def _in_front(article: Article, share: Claim) -> Trio | None:
    """Find part and whole in front of a share that is set off: 52,310 of the 98,400 votes, or 53 percent."""
    found = part_and_whole(article, share)
    return Trio(share, whole=found[1], part=found[0]) if found else None


def _in_figures(article: Article, share: Claim) -> Trio | None:
    """Find part and whole behind a share that they spell out: 44 percent, or 881 of the 2,010 voters."""
    given = neighbor(article, share, 1)
    if given is None or not is_figure(given):
        return None
    whole = stated_whole(article, given)
    if whole is None or not stands_apart(share, given, longest=_WORDS_BETWEEN):
        return None
    comma = share.sentence.word(given.mention.first - 1) == ","
    return None if comma or are_other_odds(share, whole) else Trio(share, whole, given)


def nested_in(article: Article, share: Claim) -> tuple[Trio, Claim] | None:
    """Return the share that a share is of, and the amount: half are women, *a third of whom, 150,* smoke."""
    amount, outer = neighbor(article, share, 1), neighbor(article, share, -1)
    pointing = share.sentence.words[share.mention.stop : share.mention.stop + 2]
    if amount is None or outer is None or pointing not in OF_WHOM:
        return None
    farther = neighbor(article, share, -2)
    if farther and farther.mention.kind is Kind.SHARE and stated_whole(article, farther) is outer:
        outer = farther
    if outer.mention.kind is not Kind.SHARE or not _is_amount_of(amount, share, amount):
        return None
    trio = trio_of(article, outer)
    return (trio, amount) if trio and trio.part is None and _comparable(trio._replace(part=amount)) else None


def _of_whole(article: Article, share: Claim) -> Trio | None:
    """Find the whole behind a share, and the part on either side of both."""
    given = stated_whole(article, share)
    last = given or share
    whole = given or anaphoric_whole(article, share) or definite_whole(article, share)
    whole = whole or _set_out(article, share)
    if whole is None:
        return None
    left, right = neighbor(article, share, -1), neighbor(article, last, 1)
    if right and _is_amount_of(right, last, whole):
        return Trio(share, whole, right) if given or right.number.low <= whole.number.low else None
    if left and left is not whole and _is_share(left, share, whole) and not _is_part_of_part(article, left):
        return Trio(share, whole, left) if given or left.number.low <= whole.number.low else None
    return Trio(share, whole, figure_meant(article, share))


def _set_out(article: Article, share: Claim) -> Claim | None:
    """Return the whole in front of a share: *Of the 900 pupils*, half are girls."""
    before = neighbor(article, share, -1)
    behind = share.sentence.words[share.mention.stop : share.mention.stop + 2]
    said = behind[:1] == ("(",) or behind == (",", "or") or (behind and behind[0] in _SAID)
    return before if before and said and sets_out_from(before) and follows_comma(before, share) else None


def _is_share(left: Claim, share: Claim, whole: Claim) -> bool:
    """Return whether a share of a stated whole tells how much the figure before it is."""
    if not is_figure(left) or is_limit(left):
        return False
    words = between(left, share)
    if words[-1:] == ("or",) and stands_apart(left, share):
        return True
    if words[-1:] != ("(",) and in_passing(left):
        return False
    if stands_apart(left, share):
        return _counts_alike(left, whole) or not _goes_on(whole)
    if len(words) > _WORDS_BETWEEN or not _counts_alike(left, whole):
        return False
    if any(words[-length:] in _EQUALS for length in range(1, _LONGEST_SIGN + 1)):
        return True
    return _SAID.isdisjoint(words) and stands_apart(left, share, longest=_WORDS_BETWEEN)


def _is_part_of_part(article: Article, left: Claim) -> bool:
    """Return whether a share may be of the figure before: 6,000 jobs, *2,000 of them in Leeds*, or 4 percent of ..."""
    pointing = left.sentence.words[left.mention.stop : left.mention.stop + 2] in OF_WHOM
    return pointing and neighbor(article, left, -1) is not None


def _goes_on(whole: Claim) -> bool:
    """Return whether a list may go on behind a whole: 20 buses, half of its 60 trams *and* a ferry."""
    following = whole.sentence.words[whole.stop : whole.stop + 2]
    return "and" in following or (following[:1] == (",",) and whole.sentence.word(whole.stop + 1).isdigit())


def _is_amount_of(right: Claim, last: Claim, whole: Claim) -> bool:
    """Return whether a figure behind a share and its whole gives the share as an amount: (386 patients)."""
    if not is_figure(right) or not stands_apart(last, right, longest=_WORDS_BETWEEN):
        return False
    if in_all(right):
        return True
    before, after = right.word_before, right.sentence.word(right.stop)
    if before == "or":
        return after in (",", ".", ")")
    pointing = right.sentence.words[right.mention.stop : right.mention.stop + 3]
    if pointing[:2] in OF_WHOM and before in (",", "("):
        return pointing[2:] in ((",",), (")",))
    bare = right.stop == right.mention.stop
    alike = bare or right.measure.head in ("person", whole.measure.head)  # not "(450 last year)"
    return alike and (before, after) in (("(", ")"), ("–", "–"), ("—", "—"), ("-", "-"))


def _counts_alike(part: Claim, whole: Claim) -> bool:
    """Return whether two figures count the same sort of thing: people and jobs, or things of one name."""
    one, other = part.measure.head, whole.measure.head
    if None in (one, other) or one == other or part.mention.kind is not Kind.COUNT:
        return True
    return all(map(_counts_people, (part, whole)))


def _counts_people(claim: Claim) -> bool:
    """Return whether a figure counts people or their jobs; a name in the plural is one for people."""
    head = claim.measure.head
    return is_person(head) or head in _JOBS or claim.sentence.capital(claim.stop - 1)


def _comparable(trio: Trio) -> bool:
    """Return whether part and whole can be measured against each other."""
    if not is_figure(trio.whole) or is_owner(trio.whole):
        return False
    return trio.part is None or (
        trio.part.mention.kind is trio.whole.mention.kind
        and trio.part.mention.unit == trio.whole.mention.unit
    )
