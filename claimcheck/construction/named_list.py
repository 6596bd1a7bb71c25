"""Lists of names behind a counted noun: where they begin and end, and how many things they may name.

A list is read only when a sign closes it, an "and" ends it, and every item is a name and nothing else. Where
names leave open how many they are, the list has a least and a most: "Jammu and Kashmir, and Ladakh" are two
or three.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.construction.listing import is_dash
from claimcheck.lexicon.events import PARTISAN, is_person
from claimcheck.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PRONOUNS,
    VERBS,
    is_plural,
)
from claimcheck.lexicon.lists import KINDS
from claimcheck.lexicon.numbers import DASHES, HYPHENS
from claimcheck.text import Sentence, Span, word_at

_LONGEST_TAIL = 9
_LONGEST_NAME = 9
_OPENING = 4
_INSIDE = frozenset(
    "of in from for at on de la las los van von der den del della di da do dos al bin ibn el le du y the".split()
)
_JOINTS = frozenset((",", "and", "&"))
_NEW_CLAUSE = frozenset("they he she it all both none this that these those there".split())
_NO_NAME = (DETERMINERS | PRONOUNS | AUXILIARIES | CONJUNCTIONS) - frozenset(("the", "us", "may", "will"))
_NO_TAIL = frozenset(
    ', ; : ( ) “ ” " including such like led notably especially and or but group band team family panel list trio '
    "duo quartet coalition alliance crew cast squad bench versus".split()
)
_OFFICES = frozenset(
    "minister president secretary chairman chairwoman chair director officer executive mayor governor speaker senator "
    "king queen prince general judge justice jr sr inc ltd llc corp co plc md phd qc mp chief leader house state "
    "commissioner head ceo partner manager editor founder professor spokesman spokeswoman attorney ambassador bishop "
    "captain coach counsel analyst dean chancellor representative deputy fellow superintendent sheriff".split()
)
_EMPLOYERS = frozenset(
    "university college school institute hospital bank group company party council department office team".split()
)
_ABBREVIATIONS = frozenset("mr mrs ms dr st ft mt sen rep gov gen col lt capt sgt rev prof".split())
AREAS = frozenset(("state", "country", "nation", "province"))
"""What is no part of another of its kind, so that no name in a list of them can tell where the one before is."""
_LOOSE = frozenset(
    "city town village place venue site community municipality suburb team district neighborhood port "
    "work album film movie song single book novel play title track poem opera musical".split()
)
_UNEVEN = frozenset(
    "pair couple duo trio double tandem set group family band crew squad side cast panel word letter goal try point "
    "medal win award prize vote wicket run touchdown basket penalty trip visit flight show concert game match store "
    "shop office branch outlet plant factory campus hospital station school university college base airport club "
    "stadium restaurant hotel mine refinery warehouse facility center centre location".split()
)
"""What a name may stand for several of, as a scorer for two goals, or several names for one, as for a couple."""


class NamedList(NamedTuple):
    """The names of a list, and the fewest and the most things they may stand for."""

    names: tuple[Span, ...]
    least: int
    most: int


def named_list(sentence: Sentence, stop: int, head: str) -> NamedList | None:
    """Return the list of names that a colon, a dash or a bracket opens behind a noun that ends at a token."""
    opened = None if head in _UNEVEN else _opened(sentence, stop)
    if opened is None:
        return None
    first, closers = opened
    end = _closed(sentence, first, closers)
    if sentence.word(first - 2) in sentence.words[first:end]:
        return None  # three members of the Supreme Court — the Court of Adams and Brown —
    return _counted(sentence, _divided(sentence, first, end, ","), head) if end else None


def names_between(sentence: Sentence, first: int, stop: int, head: str) -> NamedList | None:
    """Return the list of names, and nothing else, that fills a stretch of a sentence."""
    words = sentence.words
    plain = all(
        words[at] in _JOINTS or words[at] in _INSIDE or _of_name(sentence, at) for at in range(first, stop)
    )
    return _counted(sentence, _divided(sentence, first, stop, ","), head) if plain and first < stop else None


def _opened(sentence: Sentence, stop: int) -> tuple[int, frozenset[str]] | None:
    """Return where a list begins behind a noun and what may close it; words in between tell of the noun."""
    words = sentence.words
    for index in range(stop, min(len(words), stop + _LONGEST_TAIL)):
        word = words[index]
        if word == ":":
            return index + 1, frozenset((";",)) | DASHES
        if word == "(":
            return index + 1, frozenset((")",))
        if is_dash(sentence, index):
            return index + 1 + (words[index + 1 : index + 2] == (word,)), frozenset((word,))
        if word in _NO_TAIL or (is_plural(word) and word not in VERBS and not sentence.capital(index)):
            return None
    return None


def _closed(sentence: Sentence, first: int, closers: frozenset[str]) -> int:
    """Return the token behind a list of names, or 0 where anything but names stands in it."""
    words = sentence.words
    for index in range(first, len(words)):
        word = words[index]
        if word == ";" and not _clause_behind(sentence, index):
            return 0  # Adams and Brown; Clark
        if word in closers and (word not in DASHES or is_dash(sentence, index)):
            if word_at(words, index - 1) in HYPHENS:
                return 0  # at York and Hul- — Hull
            return (
                0 if word == ")" and sentence.capital(index + 1) else index
            )  # the Courts (Fees and Costs) Act
        if word == "." and index == len(words) - 1 and ")" not in closers:
            last = word_at(words, index - 1)
            return index if last not in _ABBREVIATIONS and len(last) > 1 else 0
        if not (word in _JOINTS or word in _INSIDE or _of_name(sentence, index)):
            return 0
    return 0


def _clause_behind(sentence: Sentence, index: int) -> bool:
    """Return whether a clause begins behind a semicolon, and no further name: *; all were freed*."""
    words = sentence.words[index + 1 : index + 1 + _OPENING]
    return not sentence.capital(index + 1) and not (VERBS | AUXILIARIES).isdisjoint(words)


def _of_name(sentence: Sentence, index: int) -> bool:
    """Return whether a token is a word of a name, the stop of an abbreviation or a hyphen inside a name."""
    if sentence.capital(index):
        return sentence.words[index] not in _NO_NAME and sentence.words[index] not in ADVERBS
    return sentence.words[index] in (".", "-", "‐", "‑") and sentence.tight(index)


def _divided(sentence: Sentence, first: int, stop: int, at: str) -> list[tuple[int, int]]:
    """Return the stretches between some words."""
    ends = [index for index in range(first, stop) if sentence.words[index] == at] + [stop]
    return list(zip((first, *(end + 1 for end in ends[:-1])), ends, strict=True))


def _counted(sentence: Sentence, chunks: list[tuple[int, int]], head: str) -> NamedList | None:
    """Return the names between the commas, counted as few and as many ways as "and" leaves open."""
    words = sentence.words
    serial = len(chunks) > 1 and word_at(words, chunks[-1][0]) == "and"
    if serial:
        chunks = [*chunks[:-1], (chunks[-1][0] + 1, chunks[-1][1])]
    names = [name for chunk in chunks for name in _divided(sentence, *chunk, "and")]
    if not all(_is_name(sentence, *name) for name in names) or _are_kinds(sentence, names, head):
        return None
    joined_last = len(_divided(sentence, *chunks[-1], "and")) > 1
    if not serial and not joined_last:
        return None
    doubled = sum(len(_divided(sentence, *chunk, "and")) > 1 for chunk in chunks)
    least = len(chunks) + (not serial and doubled == 1)  # Roads and Ports, Power and Gas: two sectors
    most = len(names) + sum(words[first:stop].count("&") for first, stop in names)
    if not _alike(sentence, names, head):  # some may tell of the one before: York, England
        least = (least + 1) // 2
    return NamedList(tuple(sentence.span_of(*name) for name in names), least, most)


def _is_name(sentence: Sentence, first: int, stop: int) -> bool:
    begin = first + (sentence.word(first) == "the")
    several = begin > first and is_plural(sentence.word(stop - 1))  # the Smiths
    return begin < stop <= first + _LONGEST_NAME and sentence.capital(begin) and not several


def _are_kinds(sentence: Sentence, names: Sequence[tuple[int, int]], head: str) -> bool:
    """Return whether names are of the kinds that people are of: six governors - *Democrats and Republicans*."""
    words = sentence.words
    if all(first + 1 == stop and (is_plural(words[first]) or words[first] in KINDS) for first, stop in names):
        return True
    last = [sentence.word(stop - 1) for _, stop in names]
    return is_person(head) and all(is_plural(word) or word in PARTISAN for word in last)


def _alike(sentence: Sentence, names: Sequence[tuple[int, int]], head: str) -> bool:
    """Return whether names are all of one shape, and none of them an office, a party or the place of another."""
    words = [_capitals(sentence, *name) for name in names]
    lengths = {min(2, len(capitals)) for capitals in words}
    telling = _OFFICES | _EMPLOYERS if is_person(head) else _OFFICES
    told = any(capitals[-1] in telling or len(capitals[0]) == 1 for capitals in words)
    return head in AREAS or (len(lengths) == 1 and not told and head not in _LOOSE)


def _capitals(sentence: Sentence, first: int, stop: int) -> list[str]:
    """Return the words of a name up to the first that links: Blue Cross *of* North Carolina."""
    found: list[str] = []
    for index in range(first, stop):
        if sentence.capital(index):
            found.append(sentence.words[index])
        elif found and sentence.words[index] in _INSIDE:
            break
    return found
