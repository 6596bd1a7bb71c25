"""Where and when a figure holds, and whether the text stands behind it.

The status is that of the clause: in "wants to hire 15,000 but has hired 4,200" only the first is a plan. A
correction is one for the whole sentence.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from claimcheck.claims.phrase import capital
from claimcheck.lexicon import cues
from claimcheck.lexicon.calendar import MONTHS, WEEKDAYS
from claimcheck.lexicon.cues import TIMES
from claimcheck.lexicon.grammar import DETERMINERS
from claimcheck.model import Mention, Scope, Status
from claimcheck.number import Kind
from claimcheck.text import Role, Sentence, word_at

_STATUS = (
    (cues.REFUTED, Status.REFUTED),
    (cues.HYPOTHETICAL, Status.HYPOTHETICAL),
    (cues.PLAN, Status.PLAN),
)
_POINTERS = frozenset(("whom", "which", "them", "these", "those"))
_KNOWN = frozenset("the them those these whom which all its his her their our".split())
_PLACE_WORDS = frozenset("in near across at outside throughout inside off".split())
_PARTS = frozenset(
    "northern southern eastern western central northeastern northwestern southeastern southwestern".split()
)
_TIMES = TIMES | frozenset(map(str, range(1500, 2101)))
_CALENDAR = frozenset(MONTHS) | WEEKDAYS
_AHEAD = frozenset((Status.FORECAST, Status.PLAN, Status.HYPOTHETICAL))
_RELATIVES = frozenset(("which", "who", "whose", "where"))
_REACH = 6
_WHOLE = (0,)


def scopes_of(sentence: Sentence, figures: Sequence[tuple[Mention, int]]) -> list[Scope]:
    """Return the scope of each figure of a sentence, which stands with the token behind its noun phrase."""
    words = sentence.words
    time = None if _TIMES.isdisjoint(words) else " ".join(word for word in words if word in _TIMES)
    starts, statuses = _clauses(sentence)
    opening = _opening_place(sentence)
    scopes: list[Scope] = []
    for index, (mention, stop) in enumerate(figures):
        following = figures[index + 1][0].first if index + 1 < len(figures) else -1
        subset = "of" if mention.kind is Kind.COUNT and _part_of_known(words, mention, following) else None
        status = statuses[bisect_right(starts, mention.first) - 1]
        if status is not Status.ASSERTED and _settled(words, mention, status):
            status = Status.ASSERTED
        scopes.append(Scope(opening or _place(sentence, stop), time, status, subset))
    return scopes


def _settled(words: tuple[str, ...], mention: Mention, status: Status) -> bool:
    """Return whether a figure tells what is so already, in a clause of some status."""
    if status in _AHEAD:
        return _standing(words, mention.first) or _members(words, mention.stop)
    return status is Status.PARTIAL and _counted(words, mention.stop)


def _standing(words: tuple[str, ...], first: int) -> bool:
    """Return whether a figure in a plan or forecast stands already: 12 of *the 40*, to 12 *from 40*."""
    before = words[max(0, first - 2) : first]
    if before[0:1] == ("of",):
        return before[-1] in _KNOWN
    if not cues.STANDING.isdisjoint(before) or before in cues.COMPARED:
        return True
    return before[-1:] == ("from",) and "to" in words[max(0, first - _REACH) : first]


def _members(words: tuple[str, ...], stop: int) -> bool:
    """Return whether a figure tells how many a body has that will do something: "a 12-member panel will meet"."""
    following = words[stop : stop + _REACH]
    body = following[:1] == ("-",) and not cues.MEMBERS.isdisjoint(following[1:2])
    return body and "will" in following and "be" not in following


def _counted(words: tuple[str, ...], stop: int) -> bool:
    """Return whether a figure tells how much is counted already: "with 80 percent of ballots counted"."""
    return not cues.COUNTED.isdisjoint(pairwise(words[stop : stop + 4]))


def _part_of_known(words: tuple[str, ...], mention: Mention, following: int) -> bool:
    """Return whether a figure is so many of a known lot: 12 of the 40, 12 of 40, of whom 12.

    The next figure begins at token `following`.
    """
    first, stop = mention.first, mention.stop
    if stop + 1 < len(words) and words[stop] == "of":
        return word_at(words, stop + 1) in _KNOWN or stop + 1 == following
    return first > 1 and word_at(words, first - 1) in _POINTERS and word_at(words, first - 2) == "of"


def _clauses(sentence: Sentence) -> tuple[Sequence[int], Sequence[Status]]:
    """Return where the clauses of a sentence begin, and the status of each."""
    words = sentence.words
    announced = sentence.role is Role.TITLE and _announces(sentence)
    if cues.CUES.isdisjoint(words) and not ("be" in words and "to" in words):
        return _WHOLE, (Status.FORECAST if announced else Status.ASSERTED,)
    if "May" in sentence.text:  # the month, not the verb
        words = tuple("" if word == "may" else word for word in words)
    if not cues.CORRECTED.isdisjoint(words):
        return _WHOLE, (Status.CORRECTED,)
    words = _meant(words)
    asides = _asides(words)
    main = _without(words, asides)
    starts = [0, *_turns(main)]
    statuses = [_status(main[start:stop]) for start, stop in pairwise((*starts, len(words)))]
    if announced:
        statuses = [Status.FORECAST if one is Status.ASSERTED else one for one in statuses]
    for start, stop in asides:
        at = bisect_right(starts, start)
        starts[at:at] = [start, stop]
        statuses[at:at] = [_status(words[start:stop]), statuses[at - 1]]
    return starts, statuses


def _asides(words: tuple[str, ...]) -> list[tuple[int, int]]:
    """Return where something is told of a noun between commas: "the party, which paid 12 dollars, will"."""
    if _RELATIVES.isdisjoint(words):
        return []
    found: list[tuple[int, int]] = []
    for at, word in enumerate(words[1:], start=1):
        if word in _RELATIVES and word_at(words, at - 1) == "," and (not found or at >= found[-1][1]):
            stop = next((i for i in range(at, len(words)) if words[i] in (",", ";")), len(words))
            if cues.REFUTED.isdisjoint(words[at:stop]):  # "which the mayor called false" is of the figure
                found.append((at, stop))
    return found


def _without(words: tuple[str, ...], asides: list[tuple[int, int]]) -> tuple[str, ...]:
    """Return the words with those of the asides left blank."""
    main = list(words)
    for start, stop in asides:
        main[start:stop] = [""] * (stop - start)
    return tuple(main)


def _meant(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words without those that only look ahead elsewhere: "more likely", "than expected"."""
    if cues.MISLED.isdisjoint(words):
        return words
    return tuple(
        "" if at and word in cues.MISLED and word_at(words, at - 1) in cues.MISLEADING else word
        for at, word in enumerate(words)
    )


def _turns(words: tuple[str, ...]) -> list[int]:
    """Return the tokens at which a clause begins: at "but", or at the figure in ", six of which"."""
    found = (
        []
        if cues.TURNS.isdisjoint(words)
        else [at for at, word in enumerate(words) if at and word in cues.TURNS]
    )
    if "which" in words or "whom" in words:
        found += [
            at - 2
            for at, word in enumerate(words)
            if word in ("which", "whom")
            and at > 2
            and word_at(words, at - 1) == "of"
            and word_at(words, at - 3) == ","
        ]
        found.sort()
    return found


def _announces(sentence: Sentence) -> bool:
    """Return whether a headline tells what is to come: "Carmaker to cut 3,000 jobs"."""
    words = sentence.words
    return any(
        word == "to"
        and word_at(words, index + 1)[:1].isalpha()
        and word_at(words, index + 1) not in DETERMINERS
        for index, word in enumerate(words[1:-1], start=1)
    )


def _status(words: tuple[str, ...]) -> Status:
    for known, status in _STATUS:
        if not known.isdisjoint(words):
            return status
    if not cues.INTENDS.isdisjoint(words) and any(
        second == "to" and first in cues.INTENDS for first, second in pairwise(words)
    ):
        return Status.PLAN
    if not cues.FORECAST.isdisjoint(words):
        return Status.FORECAST
    if "be" in words and any(word_at(words, at - 1) in ("is", "are") for at in _runs(words, ("to", "be"))):
        return Status.PLAN
    partial = not cues.PARTIAL.isdisjoint(words) or any(one in cues.PARTIAL_RUNS for one in pairwise(words))
    return Status.PARTIAL if partial else Status.ASSERTED


def _runs(words: tuple[str, ...], run: tuple[str, str]) -> list[int]:
    """Return where two words stand together, save at the beginning."""
    return [at for at, pair in enumerate(pairwise(words)) if at and pair == run]


def _opening_place(sentence: Sentence) -> str | None:
    """Return the place that a sentence opens with: *In Lyon*, 12 people died."""
    if sentence.words[0] in _PLACE_WORDS and capital(sentence, 0):
        return _no_date(_named_place(sentence, 1))
    return None


def _place(sentence: Sentence, stop: int) -> str | None:
    """Return the capitalized words after "in" or "near" that follow a noun phrase."""
    words = sentence.words
    for index in range(stop, min(stop + _REACH, len(words))):
        word = words[index]
        if word in _PLACE_WORDS:
            return _no_date(_named_place(sentence, index + 1))
        if not word[0].isalpha():
            return None
    return None


def _no_date(place: str | None) -> str | None:
    return None if place and place.lower() in _CALENDAR else place


def _named_place(sentence: Sentence, first: int) -> str | None:
    """Return the name that begins at a token, with the part of the country: northern Laos."""
    words = sentence.words
    first += first < len(words) and words[first] == "the"
    index = first + (first < len(words) and words[first] in _PARTS)
    if not capital(sentence, index):
        return None
    while index < len(words) and capital(sentence, index):
        index += 1
    place = sentence.quote(sentence.span_of(first, index))
    return place.replace("’s", "").replace("'s", "")
