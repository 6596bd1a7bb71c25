"""The whole that a share or a part is of: told by "of", by a word that points back, or by how the sentence opens."""

from __future__ import annotations

from claimcheck.construction.neighbors import AMOUNTS, between, is_owner, neighbor, stands_apart
from claimcheck.lexicon.grammar import AUXILIARIES, DETERMINERS, STOPS, singular
from claimcheck.lexicon.reporting import VERBS as REPORTS
from claimcheck.model import Article, Claim
from claimcheck.number import Kind
from claimcheck.text import Sentence

_REACH = 300
"""How many figures away a word like "these" may point; more than nearly any article has."""
_DETERMINERS = frozenset(
    "the its their his her our all that this those these some original initial total estimated roughly about overall "
    "combined current other remaining".split()
)
_TOTALS = frozenset(
    "total population workforce staff membership budget electorate enrollment fleet payroll sales revenue revenues "
    "turnover profit profits income earnings spending debt capital assets output production exports imports "
    "deficit surplus goal target quota".split()
)
"""Nouns that stand for the figure behind their "of": a quarter of its total population of 226,000."""
_STOPS = STOPS - DETERMINERS
_SETTING = frozenset(("in", "among", "out", "from"))
_POLLS = frozenset("survey poll study sample review analysis audit check".split())
_LONGEST_OWNER, _LONGEST_OPENING = 4, 6
_LONGEST_TAIL = 3
_FIRST = frozenset(("original", "originally", "initial", "initially"))
_FIGURE = frozenset(
    (a, b) for a in ("this", "that", "the") for b in ("figure", "number", "total", "sum", "amount")
)
_REPRESENTS = frozenset("represents represent represented is equals amounts constitutes was accounts".split())


def stated_whole(article: Article, claim: Claim) -> Claim | None:
    """Return the figure that a share or a part is "of": *a fifth of its 6,500 workers*."""
    whole = neighbor(article, claim, 1)
    if whole is None or whole.mention.kind not in AMOUNTS or is_owner(whole):
        return None
    words = between(claim, whole)
    if words[:1] in ((",",), (")",)):
        words = words[1:]
    if "out" in words[: _LONGEST_TAIL + 1]:
        words = words[words.index("out") + 1 :] if _is_out_of(claim, whole) else ()
    if claim.mention.kind is Kind.SHARE and words[:1] != ("of",) and _DETERMINERS.issuperset(words):
        return whole if words else None  # half its 1,200 staff
    return whole if words[:1] == ("of",) and _leads_to_whole(words[1:]) else None


def _is_out_of(part: Claim, whole: Claim) -> bool:
    """Return whether "360 out of 1,200" are a part and a whole; 300 people can be taken out of 12 camps."""
    words = between(part, whole)
    if words[0] == "out":
        return True
    alike = whole.measure.head in (None, part.measure.head) or words[-2:-1] != ("out",)
    return alike and part.number.low <= whole.number.low


def _leads_to_whole(words: tuple[str, ...]) -> bool:
    """Return whether words between "of" and a figure make it the whole: its, the region's, a total of."""
    while words and words[-1] in _DETERMINERS:
        words = words[:-1]
    if words[-1:] == ("of",) and words[-2:-1] and words[-2] in _TOTALS:
        return _leads_to_whole(words[:-2]) or _owns(words[:-2])
    return not words or (_owns(words) and words[-1].endswith(("'s", "’s", "s'", "s’", "'", "’")))


def _owns(words: tuple[str, ...]) -> bool:
    """Return whether words can name an owner or tell more of a total: the county's, a yearly."""
    return len(words) <= _LONGEST_OWNER and all(word[0].isalpha() and word not in _STOPS for word in words)


def anaphoric_whole(article: Article, share: Claim) -> Claim | None:
    """Return the earlier figure that "of these casualties" or "of them" speaks of."""
    sentence, index = share.sentence, share.mention.stop
    if sentence.word(index) != "of":
        return None
    pointer, following = sentence.word(index + 1), sentence.word(index + 2)
    if pointer in ("them", "whom", "those", "these") and not following[:1].isalpha():
        return _last_amount(article, share)
    if pointer in ("them", "those", "these") and following in AUXILIARIES:
        return _last_amount(article, share)
    another = pointer == "the" and sentence.word(share.stop) == "of"  # of the population of Lund
    if (
        pointer in ("these", "those", "the")
        and share.measure.head
        and following not in _FIRST
        and not another
    ):
        return _last_of_head(article, share, share.measure.head)
    return None


def _last_amount(article: Article, share: Claim) -> Claim | None:
    """Return the figure right before, when it is the only one that "them" may mean."""
    earlier = [
        claim
        for claim in article.claims[max(0, share.index - _LONGEST_TAIL) : share.index]
        if share.sentence.index - claim.sentence.index <= 1
    ]
    return earlier[0] if len(earlier) == 1 and earlier[0].mention.kind is Kind.COUNT else None


def _last_of_head(article: Article, share: Claim, head: str) -> Claim | None:
    """Return the last figure that counts the same, when all that do agree."""
    earlier = [
        claim
        for claim in article.claims[max(0, share.index - _REACH) : share.index]
        if claim.mention.kind is Kind.COUNT and claim.measure.head == head and not claim.scope.subset
    ]
    if len({claim.statement for claim in earlier}) != 1:
        return None
    last = earlier[-1]
    return None if _is_margin(last) or _is_told_as_share(article, last) else last


def _is_told_as_share(article: Article, claim: Claim) -> bool:
    """Return whether a figure is itself a share of that whole: it holds 120 shares, *or 6 percent of the total*."""
    following = neighbor(article, claim, 1)
    return following is not None and following.mention.kind is Kind.SHARE and stands_apart(claim, following)


def _is_margin(claim: Claim) -> bool:
    """Return whether a figure is by how many somebody won: *by just 109* votes."""
    first = claim.mention.first
    return "by" in claim.sentence.words[max(0, first - 2) : first]


def definite_whole(article: Article, share: Claim) -> Claim | None:
    """Return the only figure of an original lot that "of the initial troop deployment" can mean."""
    words = share.sentence.words[share.mention.stop : share.mention.stop + 6]
    if words[:2] != ("of", "the") or not _FIRST & set(words):
        return None
    named = {singular(word) for word in words[2:]}
    lot: Claim | None = None
    for claim in article.claims[max(0, share.index - _REACH) : share.index + _REACH]:
        if claim.measure.head in named and claim.mention.kind is Kind.COUNT and _is_first(claim):
            if lot and lot.statement != claim.statement:
                return None
            lot = lot or claim
    return lot


def _is_first(claim: Claim) -> bool:
    """Return whether a figure is said to be that of an original lot: *the original 11,000 troops*."""
    before = claim.sentence.words[max(0, claim.mention.first - 2) : claim.mention.first]
    return not (_FIRST.isdisjoint(claim.measure.words) and _FIRST.isdisjoint(before))


def figure_meant(article: Article, share: Claim) -> Claim | None:
    """Return the figure that "this figure represents ..." speaks of: the last one of the sentence before."""
    sentence = share.sentence
    if sentence.words[:2] not in _FIGURE or sentence.word(share.mention.first - 1) not in _REPRESENTS:
        return None
    earlier = [
        claim
        for claim in article.claims[max(0, share.index - _REACH) : share.index]
        if claim.sentence.index == sentence.index - 1 and claim.mention.kind in AMOUNTS
    ]
    return earlier[-1] if earlier and neighbor(article, share, -1) is None else None


def opens_with_of(claim: Claim) -> bool:
    """Return whether a clause begins with a figure as its whole: *Of 200 patients, ...*."""
    sentence, index = claim.sentence, claim.mention.first - 1
    index -= sentence.word(index) in _DETERMINERS
    return sentence.word(index) == "of" and _begins_clause(sentence, index)


def sets_out_from(claim: Claim) -> bool:
    """Return whether a sentence begins with a figure as the whole: *In a poll of 200 nurses, ...*."""
    sentence, first = claim.sentence, claim.mention.first
    near = range(first - 1, max(-1, first - 2 - _LONGEST_OWNER), -1)
    index = next((at for at in near if sentence.words[at] in ("of", "among")), -1)
    if index < 0 or not _leads_to_whole(sentence.words[index + 1 : first]):
        return False
    if _begins_clause(sentence, index):
        return True
    opening = sentence.words[:index]
    sets = opening[0] in _SETTING or (opening[0] in ("a", "the") and opening[-1] in _POLLS)
    return sets and len(opening) <= _LONGEST_OPENING and all(map(str.isalpha, opening))


def follows_comma(whole: Claim, claim: Claim) -> bool:
    """Return whether a figure comes right after the phrase that names the whole: *Of 200 patients, 90* ..."""
    words = whole.sentence.words[whole.stop : claim.mention.first]
    return words[-1:] == (",",) and len(words) <= _LONGEST_TAIL + 1


def _begins_clause(sentence: Sentence, index: int) -> bool:
    """Return whether a clause begins at a token: the first, behind a sign, or behind *said that*."""
    if sentence.word(index - 1) == "that":
        return sentence.word(index - 2) in REPORTS
    return index == 0 or sentence.word(index - 1) in (",", ";", "“", '"', ":")
