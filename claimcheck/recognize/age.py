"""Ages of people and things."""

from __future__ import annotations

from claimcheck.lexicon.events import is_person
from claimcheck.lexicon.grammar import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, VERBS, singular
from claimcheck.lexicon.numbers import HYPHENS
from claimcheck.lexicon.units import DURATIONS
from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Form, Kind
from claimcheck.rule import recognizer
from claimcheck.text import Sentence

_OLDEST = 115
_UNITS = {
    word: unit for word, unit in DURATIONS.items() if unit in ("year", "month", "week", "day", "decade")
}
_AND_OLDER = frozenset(
    (joint, word) for joint in ("and", "or") for word in ("older", "over", "up", "under", "younger", "above")
)
_MEASURED = frozenset(("of", "to"))
"""Behind these "and up", "and over" go on: three and up *to* nine."""
_AGE_WORDS = frozenset(("aged", "age", "ages"))
_THE_AGE_OF = ("the", "age", "of")
_TURNED = frozenset(("turned", "turning", "turns"))
_AFTER_TURNED = frozenset(("in", "on", "while", "this", "last", "and"))
_OVER = frozenset("over under above below".split())
"""People *over 60* make up a third of the country."""
_AFTER_AGE = AUXILIARIES | CONJUNCTIONS | PREPOSITIONS | VERBS | {"who"}
_ADULT = 16
_YOUNG = frozenset("children kids boys girls child babies infants pupils toddlers".split())
_BEHIND_YOUNG = frozenset(("nationwide", "worldwide", "now", "each", "every", "not", "also"))
_BEHIND_AGE = frozenset("who whose was is has had will would says told lives".split())
_WHOSE = frozenset(("his", "her", "their", "my", "your", "our"))
_SOMEBODY = frozenset(("he", "she", "who", "i"))
_IS = frozenset(("is", "was", "'m"))
_IM = frozenset(("i'm", "i’m", "he's", "he’s", "she's", "she’s"))
_NOW = frozenset(("now", "only", "just"))
_BEHIND_IS = frozenset(
    (".", ",", ";", ")", "", "and", "when", "at", "but", "—", "–", "”", '"', "now", "then")
)
_KIN = frozenset(
    "wife husband son daughter brother sister mother father girlfriend boyfriend partner nephew niece cousin uncle "
    "aunt grandson granddaughter grandmother grandfather twin stepson stepdaughter widow fiancee fiance".split()
)
_JOINED_AGES = frozenset(("to", "and", "-", "–", "or"))
_PART_OF_DECADE = frozenset(("early", "mid", "late", "-"))
_ENDS = frozenset((",", ".", ";", ")", "", "—", "_"))


@recognizer(
    examples=(
        "a {5-year-old} girl",
        "{34 years old}",
        "aged {27}",
        "Ada Novak, {34}, was",
        "the {19-year-old}",
        "adults {65 and older}",
        "{three weeks old}",
        "{95 years of age}",
        "she turned {50} in May",
        "Ada Novak ({34}) was",
        "Novak, {34}, who left",
        "at age {99}",
        "at the age of {76}",
        "Novak, {34}, will",
        "in his early {50s}",
        "she was {27} when",
        "he, who is {77}, left",
        "his wife, Jodi, {42}; left",
        "their son Ivan, {29}, ran",
        "aged {19} and {22}",
        "a widow of {36}",
        "children under {five} died",
        "children under {5} nationwide",
    ),
    never=(
        "34 years",
        "In Oslo, 34 were hurt",
        "aged care",
        "the age of 3 million cars",
        "Overall, 43, or a third, said",
        "of the 34, nine left",
        "turned 50 people away",
        "2 days",
        "a crew of three and up to nine",
        "it was 27 when",
        "a mother of four.",
        "his firm Acme, 42, rose",
        "he was 27 points up",
    ),
)
def age(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """How old somebody is: 34 years old, a 5-year-old, a name and a number between commas."""
    number, word = numeral.number, sentence.word(numeral.after)
    if word in _UNITS:
        stop = _old(sentence, numeral.after + 1)
        return mention(sentence, numeral.first, stop, Kind.AGE, number, _UNITS[word]) if stop else None
    if not 0 < number.low < _OLDEST or number.low.denominator > 1 or number.form is Form.VAGUE:
        return None
    if word == "s" and sentence.tight(numeral.stop):
        return _decade_of_life(sentence, numeral)
    stop = numeral.stop
    if sentence.words[stop : stop + 2] in _AND_OLDER and sentence.word(stop + 2) not in _MEASURED:
        return mention(sentence, numeral.first, stop + 2, Kind.AGE, number, "year")
    if _is_bare(sentence, numeral):
        return mention(sentence, numeral.first, stop, Kind.AGE, number, "year")
    return None


def _old(sentence: Sentence, index: int) -> int:
    """Return the token behind "old" or "of age", 0 where neither stands."""
    if sentence.words[index : index + 2] == ("of", "age"):
        return index + 2
    index += sentence.word(index) in HYPHENS
    return index + 1 if sentence.word(index) in ("old", "olds") else 0


def _decade_of_life(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """Read "in his early 50s"."""
    at = numeral.first - 1
    for _ in range(2):
        at -= sentence.word(at) in _PART_OF_DECADE
    if sentence.word(at) not in _WHOSE or numeral.number.low % 10:
        return None
    number = numeral.number._replace(high=numeral.number.low + 9)
    return mention(sentence, numeral.first, numeral.stop + 1, Kind.AGE, number, "year")


def _is_bare(sentence: Sentence, numeral: Numeral) -> bool:
    before, after = sentence.word(numeral.first - 1), sentence.word(numeral.stop)
    if before in _AGE_WORDS or sentence.words[numeral.first - 3 : numeral.first] == _THE_AGE_OF:
        return True
    if before in _OVER:
        word = sentence.word(numeral.first - 2)
        if word in _YOUNG:
            return not after[:1].isalpha() or after in _AFTER_AGE or after in _BEHIND_YOUNG
        somebody = word == "those" or is_person(singular(word))
        return somebody and numeral.number.low >= _ADULT and (not after[:1].isalpha() or after in _AFTER_AGE)
    if _is_somebodys(sentence, numeral, before, after):
        return True
    if before in _TURNED:
        return not after[:1].isalpha() or after in _AFTER_TURNED
    return before in (",", "(") and _after_name(sentence, numeral)


def _is_somebodys(sentence: Sentence, numeral: Numeral, before: str, after: str) -> bool:
    """Return whether a number is said of a person: she was *27*, a widow of *36*, ages 19 and *22*."""
    first = numeral.first
    if before in _NOW:
        first, before = first - 1, sentence.word(first - 2)
    said = before in _IM or (before in _IS and sentence.word(first - 2) in _SOMEBODY)
    if said:
        return after in _BEHIND_IS and sentence.words[numeral.stop : numeral.stop + 2] != ("at", "the")
    if before == "of" and numeral.number.low >= _ADULT:
        return (
            sentence.word(first - 2) in _KIN
            and sentence.word(first - 3) in ("a", "the")
            and not after[:1].isalpha()
        )
    joined = before in _JOINED_AGES and sentence.word(first - 2)[-1:].isdigit()
    opener = first - 3 - (sentence.word(first - 3) == "between")
    return joined and sentence.word(opener) in _AGE_WORDS


def _after_name(sentence: Sentence, numeral: Numeral) -> bool:
    """Return whether a number stands between commas or in brackets behind two capitalized words.

    One is enough where "who" follows, or a verb that goes with one person: "Novak, 34, who ...", "Novak, 34, was ...".
    """
    first = numeral.first
    if first < 2 or numeral.spelled or numeral.stop - first != 1:
        return False
    after = sentence.word(numeral.stop)
    if sentence.capital(first - 2) and not _KIN.isdisjoint(sentence.words[max(0, first - 4) : first - 2]):
        return after in _ENDS
    if sentence.capital(first - 2) and after == "," and sentence.word(numeral.stop + 1) in _BEHIND_AGE:
        return True
    if first < 3:
        return False
    if (after != ")") if sentence.word(first - 1) == "(" else (after not in _ENDS):
        return False
    return all(text[0].isupper() and len(text) > 1 for text in sentence.texts[first - 3 : first - 1])
