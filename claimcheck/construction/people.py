"""Whose age it is: the names beside an age, and whether two of them are one person's."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from claimcheck.lexicon.grammar import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, VERBS
from claimcheck.lexicon.people import FAMILY
from claimcheck.model import Article, Claim
from claimcheck.number import Kind
from claimcheck.text import Sentence

_TITLES = frozenset("mr mrs ms miss dr sir lady mr. mrs. ms. dr.".split())
_ARTICLES = frozenset(("a", "an", "the", "aged", "now"))
_BEHIND_NAME = AUXILIARIES | VERBS | frozenset(("who", "whose"))
_NO_NAME = CONJUNCTIONS | PREPOSITIONS | _TITLES
_BEFORE_NAME = _NO_NAME | VERBS | frozenset("the a an year-old old".split())
_LONGEST_ROLE, _LONGEST_NAME = 3, 4


class Aged(NamedTuple):
    """Somebody with an age: the last name, and the name before it when the text gives one.

    `sure` is a name with the age behind it, between commas. In brackets stand the minutes of goals too, and
    behind "the 24-year-old" the names of towns and clubs. `listed` is one of several in a sentence: two of them
    may be lists of scores.
    """

    surname: str
    given: str
    claim: Claim
    sure: bool
    listed: bool


def named(article: Article, claim: Claim) -> Aged | None:
    """Return whose age it is: Ada Novak, 34; the 34-year-old nurse Ada Novak; Novak, a 34-year-old nurse."""
    sentence, first = claim.sentence, claim.mention.first
    before, earlier = sentence.word(first - 1), sentence.word(first - 2)
    if before in _ARTICLES and earlier == ",":
        names = _names_before(sentence, first - 3)
    elif before in (",", "("):
        names = _names_before(sentence, first - 2)
    elif before in ("a", "an"):  # a 19-year-old Novak: as she was then
        return None
    else:
        names = _names_behind(sentence, claim.mention.stop)
    elsewhere = (claim.index - 1, claim.index + 1)
    listed = any(
        0 <= index < len(article.claims)
        and article.claims[index].sentence is sentence
        and article.claims[index].mention.kind is Kind.AGE
        for index in elsewhere
    )
    sure = before == "," or (before in _ARTICLES and earlier == ",")
    return Aged(names[-1], names[-2] if len(names) > 1 else "", claim, sure, listed) if names else None


def _names_before(sentence: Sentence, index: int) -> list[str]:
    names: list[str] = []
    while _is_name(sentence, index) and len(names) < _LONGEST_NAME:
        names.insert(0, sentence.words[index])
        index -= 1
        if names and sentence.word(index) == "-" and _is_name(sentence, index - 1):
            names[0] = f"{sentence.word(index - 1)}-{names[0]}"  # Sanchez-Hernandez is no Hernandez
            index -= 2
    return names


def _names_behind(sentence: Sentence, index: int) -> list[str]:
    for _ in range(_LONGEST_ROLE):
        word = sentence.word(index)
        index += word.isalpha() and not sentence.capital(index) and word not in _NO_NAME
    names: list[str] = []
    while _is_name(sentence, index) and len(names) < _LONGEST_NAME:
        names.append(sentence.words[index])
        index += 1
    following = sentence.word(index)
    return (
        names if not following[:1].isalpha() or following in _BEHIND_NAME or following.endswith("ed") else []
    )


def _is_name(sentence: Sentence, index: int) -> bool:
    return index >= 0 and sentence.capital(index) and sentence.word(index) not in _NO_NAME


def same_person(one: Aged, other: Aged) -> bool:
    """Return whether two names can be those of one person, one of them given in full."""
    alike = one.given == other.given or not one.given or not other.given
    if one.claim.sentence is other.claim.sentence or (one.listed and other.listed):
        return False
    return alike and bool(one.given or other.given) and (one.sure or other.sure)


def only_bearer(article: Article, one: Aged, other: Aged) -> bool:
    """Return whether the article names nobody else of that last name; asked only where two ages differ."""
    if one.claim.number.low == other.claim.number.low:
        return True
    words = article.document.text.replace("’s", "").replace("'s", "").split()
    if not (one.given and other.given):
        ages = [claim.number.low for claim in article.claims if claim.mention.kind in (Kind.AGE, Kind.COUNT)]
        shared = any(ages.count(aged.claim.number.low) > 1 for aged in (one, other))
        if shared or not FAMILY.isdisjoint(words):  # her husband, Petr, 61
            return False
    surname, given = one.surname, one.given or other.given
    given_names = {before for before, word in pairwise(words) if word.lower().strip('"“”,.;:()') == surname}
    first_names = (word for word in given_names if word[0].isupper() and (word.isalpha() or len(word) == 2))
    return all(word.lower() in _BEFORE_NAME | {given} for word in first_names)
