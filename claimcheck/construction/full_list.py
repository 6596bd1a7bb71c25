"""Parts that are all of a total: a closed list behind it, or some parts and "the remaining" ones."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.construction.listing import are_both_sexes, is_dash, on_one_axis
from claimcheck.construction.neighbors import between, is_figure, is_size, neighbor
from claimcheck.construction.wholes import opens_with_of, stated_whole
from claimcheck.lexicon.grammar import AUXILIARIES, DETERMINERS, OF_THEM, PREPOSITIONS
from claimcheck.lexicon.numbers import DASHES
from claimcheck.lexicon.people import NATIONALS
from claimcheck.model import Article, Claim
from claimcheck.number import Kind
from claimcheck.text import Sentence, word_at

_FEWEST = 2
_LONGEST_TAIL = 14
_LONGEST_ITEM = 16
_LONGEST_END = 60
_REACH = 8
_ADDED = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.MULTIPLE, Kind.DURATION))
_PASSED_OVER = frozenset((Kind.DATE, Kind.TIME, Kind.AGE, Kind.LABEL, Kind.ORDINAL))
_EACH = frozenset("each apiece every per at times to from minus less".split())
_FOR_EACH = frozenset(("each", "apiece"))
_FOR_A_TOTAL = ("for", "a", "total", "of")
_POINTERS = OF_THEM | {("of", "which")}
_SPLIT = (
    ("consisting", "of"), ("consists", "of"), ("consisted", "of"), ("made", "up", "of"), ("split", "between"),
    ("split", "into"), ("divided", "between"), ("divided", "into"), ("broken", "down", "into"), ("comprising",),
    ("breaks", "down", "to"), ("breaks", "down", "into"),
)  # fmt: skip
_SIGNS = DASHES | {":", "(", ","} | {words[-1] for words in _SPLIT}
_OPEN = frozenset(
    "including include included includes such like led notably mostly from between among ( ) ;".split()
)
_ANOTHER = frozenset(
    "a an another other others some several many more most additional the rest remainder remaining no none zero "
    "unknown plus few dozens hundreds thousands half".split()
)
_UNCOUNTED = frozenset(
    "himself herself another others second third fourth fifth some several both most few".split()
)
_ONE_EACH = (("one", "each"), ("one", "apiece"))
_CLAUSES = frozenset((",", ";", ":", "–", "—", ")"))
_BESIDE = frozenset(
    ("more", "fewer", "less", "than", "extra", "additional", "out", "percent", "points", "times")
)
_TELLS = (PREPOSITIONS - frozenset(("of", "than", "over", "under", "per", "up", "down"))) | {"that", "who"}


def listed_in_full(article: Article, whole: Claim) -> list[Claim]:
    """Return the parts of a list that a colon, a dash or a bracket opens behind a total, and a sign closes."""
    first = _next(article, whole)
    if first and whole.word_behind == "of" and stated_whole(article, whole) is first:
        first = _next(article, first)  # 33 of the 100 seats: 10 ...
    closers = _opened(whole, first, _next(article, first)) if first else None
    if first is None or closers is None or not _totals(whole) or _beside_another(article, whole):
        return []
    parts = [first]
    while (following := _next(article, parts[-1])) and _same_list(parts[-1], following, closers):
        parts.append(following)
    last = parts[-1]
    if not _points(parts[0]):
        parts = [one for one in parts if not _points(one)]  # 40 to Europe, 20 of them to Spain
    if following and ";" in between(last, following) and ";" in between(parts[0], parts[-1]):
        return []  # the next item is too long to be read: one for cars; one for ships, which ...; and one for planes
    full = len(parts) >= _FEWEST and all(_like(whole, one) for one in parts) and _ends(last, closers)
    if following and _like(whole, following):  # what is this one?
        full = full and _closed(last, following, closers)
    return parts if full and _exclude_each_other(whole, parts) else []


def _beside_another(article: Article, whole: Claim) -> bool:
    """Return whether a list may be of the figure before: *11 goals in two games:*, *most of the 90 seats:*."""
    before = neighbor(article, whole, -1)
    if before is None:
        return False
    some = before.mention.kind is Kind.SHARE and stated_whole(article, before) is whole
    return some or (_like(whole, before) and _CLAUSES.isdisjoint(between(before, whole)))


def _next(article: Article, claim: Claim) -> Claim | None:
    """Return the next figure of the sentence that is no date, age or label."""
    following = neighbor(article, claim, 1)
    while following and following.mention.kind in _PASSED_OVER:
        following = neighbor(article, following, 1)
    return following


def rest_and_others(article: Article, rest: Claim) -> tuple[Claim, list[Claim]] | None:
    """Return the whole of "the remaining 15" and all its parts: *of the 40 staff, 25 stayed and the other* 15."""
    sentence, first = rest.sentence, rest.mention.first
    if sentence.word(first - 1) not in ("remaining", "other") or sentence.word(first - 2) not in DETERMINERS:
        return None
    run: list[Claim] = []
    for claim in reversed(article.claims[max(0, rest.index - _REACH) : rest.index]):
        if rest.sentence.index - claim.sentence.index > 1:
            break
        if _like(rest, claim):
            run.insert(0, claim)
            if len(run) > 1 and (found := _parts_in(article, run, rest)):
                return found if _nobody_else(found[1]) else None
    return None


def _nobody_else(parts: Sequence[Claim]) -> bool:
    """Return whether no part without a figure stands between the last two: *another* fled; the other two ..."""
    *_, last, rest = parts
    if last.sentence is rest.sentence:
        words = last.sentence.words[last.mention.stop : rest.mention.first - 1]
    else:
        words = last.sentence.words[last.mention.stop :] + rest.sentence.words[: rest.mention.first - 1]
    return _UNCOUNTED.isdisjoint(words)


def added_up(article: Article, total: Claim) -> list[Claim]:
    """Return what is added up "for a total of" a figure: all figures before it in its sentence."""
    sentence, first = total.sentence, total.mention.first
    if sentence.word(first - 2) != "total" or sentence.words[max(0, first - 4) : first] != _FOR_A_TOTAL:
        return []
    parts: list[Claim] = []
    for claim in reversed(article.claims[max(0, total.index - _REACH) : total.index]):
        if claim.sentence is not sentence:
            break
        if claim.mention.kind in _ADDED:
            parts.insert(0, claim)
    words = sentence.words[parts[0].mention.first - 1 if parts else 0 : first]
    full = len(parts) >= _FEWEST and all(_like(total, one) for one in parts) and _EACH.isdisjoint(words)
    heads = {one.measure.head for one in parts} - {None, total.measure.head}
    return parts if full and (not heads or total.mention.kind is Kind.MONEY or on_one_axis(parts)) else []


def _parts_in(article: Article, run: Sequence[Claim], rest: Claim) -> tuple[Claim, list[Claim]] | None:
    """Return whole and parts, if a run of figures begins with a whole that all the others are parts of."""
    first, second, *more = run
    before = neighbor(article, first, -1)
    if before and _like(first, before):
        return None
    if stated_whole(article, first) is second:  # two of the five, and the other three
        whole, parts = second, [first, *more]
    elif opens_with_of(first) or _points(second) or (_one(second) and _apart(first, second)):
        whole, parts = first, [second, *more]
    else:
        return None
    if parts[0].number.low + rest.number.low == whole.number.low:
        parts = parts[:1]  # five of the nine agreed; two wrote why. The other four ...
    alone = not any(stated_whole(article, one) or _points(one) for one in more)
    same = {one.measure.head for one in (*parts, rest)} <= {None, whole.measure.head}
    return (whole, [*parts, rest]) if alone and same and _ordinal_free(parts) else None


def _one(claim: Claim) -> bool:
    return claim.mention.kind is Kind.COUNT and claim.number.low == 1


def _apart(whole: Claim, part: Claim) -> bool:
    """Return whether nothing but a comma stands between a noun and a figure: three tapes, *one* of 2004."""
    return whole.sentence is part.sentence and whole.sentence.words[whole.stop : part.mention.first] == (",",)


def _points(claim: Claim) -> bool:
    """Return whether a figure is of the one before: *ten of them*, *of which five million*."""
    words, first, stop = claim.sentence.words, claim.mention.first, claim.mention.stop
    return words[stop : stop + 2] in _POINTERS or words[max(0, first - 2) : first] in _POINTERS


def _ordinal_free(parts: Sequence[Claim]) -> bool:
    """Return whether no part is an addition or a rank: *another* 12, *the first* 12."""
    return all(one.word_before not in _ANOTHER | _BESIDE for one in parts)


def _totals(whole: Claim) -> bool:
    """Return whether a figure says what it counts, or that it does: *four* had been set up."""
    if _points(whole) or is_size(whole):  # nine were shot, two of them fatally: ...; five-figure crowds: ...
        return False
    named = whole.measure.head is not None or whole.measure.event is not None
    return named or whole.mention.kind is Kind.MONEY or whole.sentence.word(whole.stop) in AUXILIARIES


def _like(one: Claim, other: Claim) -> bool:
    """Return whether two figures may be added up: both counts, or sums of one currency."""
    a, b = one.mention, other.mention
    return a.kind is b.kind and a.unit == b.unit and is_figure(other) and not other.number.is_range


def _opened(whole: Claim, first: Claim, second: Claim | None) -> frozenset[str] | None:
    """Return what may close the list that opens right before a figure, if one does."""
    sentence, last = whole.sentence, first.mention.first - 1
    sign = sentence.word(last)
    if sign not in _SIGNS or not 0 <= last - whole.stop < _LONGEST_TAIL:
        return None
    tail = sentence.words[whole.stop : last + 1]
    if not _OPEN.isdisjoint(tail[:-2]):
        return None
    if any(tail[-len(words) :] == words for words in _SPLIT):
        return frozenset((".", ";", ")", "—", "–"))
    if (
        second
        and _apart(whole, first)
        and (are_both_sexes(whole, first, second) or _are_nationals(whole, first, second))
    ):
        return frozenset((".", ";"))
    if sign == ":" or (_one(first) and _apart(whole, first) and whole.measure.head not in NATIONALS):
        return frozenset((";",)) | DASHES
    if sign == "(":
        return frozenset((")",))
    return frozenset((sign,)) if is_dash(sentence, last) else None


def _are_nationals(whole: Claim, first: Claim, second: Claim) -> bool:
    """Return whether a list is of nations: six climbers, *three Danes, a Finn and two Poles*, died."""
    both = first.measure.head in NATIONALS and second.measure.head in NATIONALS
    return both and whole.measure.head not in NATIONALS


def _same_list(last: Claim, following: Claim, closers: frozenset[str]) -> bool:
    """Return whether one item of a list ends right before the next figure."""
    words = last.sentence.words[last.mention.stop : following.mention.first]
    if len(words) > _LONGEST_ITEM or words[-1:] not in ((",",), ("and",), ("&",), (";",)):
        return False
    return not _closed(last, following, closers - {";"})


def _closed(last: Claim, following: Claim, closers: frozenset[str]) -> bool:
    """Return whether a list closes between two figures."""
    return _close(last.sentence, last.mention.stop, following.mention.first, closers) > 0


def _close(sentence: Sentence, first: int, stop: int, closers: frozenset[str]) -> int:
    """Return where a list closes between two tokens, or 0."""
    for index in range(first, stop):
        word = sentence.words[index]
        if word in closers and (word not in DASHES or is_dash(sentence, index)):
            return index
    return 0


def _ends(last: Claim, closers: frozenset[str]) -> bool:
    """Return whether no item without a figure follows the last one: *and an independent*."""
    sentence = last.sentence
    stop = min(len(sentence.words), last.mention.stop + _LONGEST_END)
    end = _close(sentence, last.mention.stop, stop, closers)
    if not end and ")" in closers:
        return False
    words = sentence.words[last.mention.stop : end or stop]
    joints = [index for index, word in enumerate(words) if word in (",", "and", "plus", "with", "or", ";")]
    each = "each" in words or any(words[index + 1 : index + 3] in _ONE_EACH for index in joints)
    return not each and not any(word_at(words, index + 1) in _ANOTHER for index in joints)


def _exclude_each_other(whole: Claim, parts: Sequence[Claim]) -> bool:
    """Return whether nothing is counted twice: known classes, or one thing told apart by where or for whom."""
    if any(one.sentence.word(one.stop) in _BESIDE or _has_company(one, parts) for one in parts):
        return False
    if any(one.word_behind in _FOR_EACH for one in parts):  # two each in Ayr and Hull
        return False
    if all(one.mention.kind is Kind.COUNT for one in parts) and on_one_axis(parts):
        return True
    heads = {one.measure.head for one in parts} - {None, whole.measure.head}
    told = {one.sentence.word(one.stop) for one in parts}
    if parts[0].mention.kind is Kind.MONEY:
        return told <= _TELLS | {","} or all(one.stop > one.mention.stop for one in parts)
    return not heads and told <= _TELLS and (len(told) == 1 or all(map(_one, parts)))


def _has_company(part: Claim, parts: Sequence[Claim]) -> bool:
    """Return whether a thing that is no part stands beside one: three guests, *a guard* and two thieves."""
    words, counted = part.sentence.words, {one.mention.first for one in parts}
    following = range(part.mention.stop, min(len(words), part.mention.stop + _LONGEST_ITEM))
    joints = (index for index in following if words[index] in (",", "and"))
    return any(part.sentence.word(index + 1) in _ANOTHER and index + 1 not in counted for index in joints)
