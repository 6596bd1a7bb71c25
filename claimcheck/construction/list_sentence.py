"""A sentence that names those who were counted in front of it: *They are Ann Roe, a nurse; Tom Poe; and Al Fox.*"""

from __future__ import annotations

from claimcheck.construction.named_list import NamedList, names_between
from claimcheck.lexicon.lists import ARE, CLAUSES, NOT_FULL, PAIRS, SUBJECTS
from claimcheck.text import Sentence, Span
from claimcheck.tokens import worded

_LONGEST_SUBJECT, _LONGEST_ROLE = 7, 4


def list_of_sentence(sentence: Sentence, head: str) -> NamedList | None:
    """Return the names that a sentence gives, all of them; `None`, where it gives none, or only some."""
    opener, _, rest = sentence.text.partition(" ")
    if opener.lower() not in SUBJECTS or not (" and " in rest or ";" in rest):
        return None
    sentence = sentence if sentence.words else worded(sentence)
    words = sentence.words
    opens = [at for at, word in enumerate(words[:_LONGEST_SUBJECT]) if word in ARE]
    if not opens or not NOT_FULL.isdisjoint(words):
        return None
    first = opens[-1] + 1
    first += sentence.word(first) == ":"
    stop = len(words) - (words[-1] in (".", "!"))
    if ";" in words[first:stop]:
        return _parted(sentence, first, stop)
    if not CLAUSES.isdisjoint(words):
        return None
    return _aged(sentence, first, stop) or names_between(sentence, first, stop, head)


def _parted(sentence: Sentence, first: int, stop: int) -> NamedList | None:
    """Return the list whose items semicolons part, each beginning with a name; one may name two with "and"."""
    ends = [at for at in range(first, stop) if sentence.words[at] == ";"] + [stop]
    items = [
        (start + (sentence.word(start) == "and"), end)
        for start, end in zip((first, *(end + 1 for end in ends[:-1])), ends, strict=True)
    ]
    least = most = 0
    for start, end in items:
        names = _names_of(sentence, start, end)
        if not names:
            return None
        least, most = least + names[0], most + names[1]
    spans = tuple(sentence.span_of(start, _name_end(sentence, start, end)) for start, end in items)
    return NamedList(spans, least, most)


def _names_of(sentence: Sentence, start: int, stop: int) -> tuple[int, int] | None:
    """Return the fewest and the most that an item may name; `None`, where no name stands at its head."""
    words = sentence.words[start:stop]
    if not any(sentence.capital(at) for at in range(start, min(stop, start + _LONGEST_ROLE))):
        return None
    head_end = _name_end(sentence, start, stop)
    paired = "and" in sentence.words[start:head_end] and not PAIRS.isdisjoint(words)
    return 1 + paired, 1 + words.count("and") + words.count("&")


def _name_end(sentence: Sentence, start: int, stop: int) -> int:
    """Return the token behind the head of an item: up to its first comma."""
    return next((at for at in range(start + 1, stop) if sentence.words[at] in (",", "(")), stop)


def _aged(sentence: Sentence, first: int, stop: int) -> NamedList | None:
    """Return the list of names that have their ages behind them, and nothing else: Ann Roe, 34, and Al Fox, 41."""
    names: list[Span] = []
    at = first
    while at < stop:
        at += sentence.words[at] == "and"
        end = at
        while end < stop and sentence.capital(end):
            end += 1
        aged = (
            sentence.word(end) == ","
            and sentence.word(end + 1).isdigit()
            and len(sentence.word(end + 1)) <= 2
        )
        if end == at or not aged:
            return None
        names.append(sentence.span_of(at, end))
        at = end + 2 + (sentence.word(end + 2) == ",")
    return NamedList(tuple(names), len(names), len(names)) if len(names) > 1 else None
