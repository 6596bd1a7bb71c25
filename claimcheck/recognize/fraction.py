"""One part of a whole, in words."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.lexicon.change import DOWN, UP
from claimcheck.lexicon.grammar import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS
from claimcheck.lexicon.hedges import LAST_BEFORE
from claimcheck.lexicon.numbers import DENOMINATORS, HYPHENS, ORDINALS, TENS
from claimcheck.model import Mention, Numeral
from claimcheck.recognize.proportion import proportion
from claimcheck.rule import recognizer
from claimcheck.text import Sentence

_DETERMINERS = frozenset("of the its their his her our your my these those that this all".split())
_NO_SHARE_BEFORE = frozenset(
    "first second third fourth final other each better last latter and former opening closing bottom top "
    "early late northern southern eastern western back front upper lower".split()
)
_NO_SHARE_AFTER = frozenset(
    "a an hour mile dozen million billion past time way hearted brother sister".split()
)
_SAID = frozenset(
    "said say says think believe want favor favored agreed disagreed reported support supported voted".split()
)
_WHOLE_ONE = ("a", "one", "another")
_BY = UP | DOWN | {"by"}
"""What a part stands behind that something changed by: fell *a third*, up *a fifth*."""
_BEHIND_CHANGE = PREPOSITIONS | CONJUNCTIONS | {"last", "this", "compared", "year"}
_MORE = frozenset("more less fewer higher lower larger smaller cheaper".split())
_UP_ON = frozenset(("on", "from", ",", "."))
_ONE_MORE = frozenset("add added adding adds lost losing lose gain gained raised cut cuts loss".split())
"""Behind these a third may be the third of its kind."""
_RARE = 20


@recognizer(
    anchor=DENOMINATORS,
    examples=(
        "{a third} of these",
        "{half} the town",
        "nearly {half} of them",
        "{one-fifth} of voters",
        "{one eighth}.",
        "{one twenty-fifth} of it",
        "surveyed in May, {half} said so",
        "fell {a third} in May",
        "by {one third} in May",
        "up {a fifth} to 40",
        "cut by {half} in May",
        "{a third} more than",
        "down {a fifth} and",
        "ended the year {a quarter} up on the last",
        "{a third} above the forecast",
        "nine of 36, or {a third}, are shut",
        "sales hit a high, {a half} above the level of May",
    ),
    never=(
        "the third quarter of 2009",
        "in the second half",
        "a third man",
        "half an hour",
        "one and a half",
        "one third-party app",
        "half-brother",
        "a twenty-first birthday",
        "won a third in May",
        "added a third to it",
        "lost a third in a row",
    ),
)
def fraction(sentence: Sentence, anchor: Numeral) -> Mention | None:
    """One part of a whole in words: a third, one-fifth, half."""
    word, index = sentence.words[anchor.first], anchor.first
    if word == "half":
        return _half(sentence, index)
    before = index - 1 - (sentence.word(index - 1) in HYPHENS)
    if sentence.word(before) in TENS and ORDINALS.get(word, _RARE) < 10:
        value = Fraction(1, TENS[sentence.words[before]] + ORDINALS[word])
        return (
            proportion(sentence, before - 1, index + 1, value) if sentence.word(before - 1) == "one" else None
        )
    if (
        word.endswith("s")
        or sentence.word(before) not in _WHOLE_ONE
        or not _opens_whole(sentence, before, index)
    ):
        return None
    return proportion(sentence, before, index + 1, Fraction(1, DENOMINATORS[word]))


def _opens_whole(sentence: Sentence, before: int, index: int) -> bool:
    """Return whether a whole may follow: "a third of"; "one-third" needs none, unlike "a third man"."""
    after = sentence.word(index + 1)
    if after in _DETERMINERS:
        return True
    if after in HYPHENS:
        return False
    ends = not after[:1].isalnum()
    said_again = ends and sentence.word(before - 1) == "or"
    if said_again or (after in _MORE and sentence.word(index + 2) != "time"):
        return True
    if after in ("above", "below") or (
        after in ("up", "down") and sentence.word(index + 2) in ("on", "from", ",", ".")
    ):
        return True
    if sentence.word(before - 1) in _BY and (ends or after in _BEHIND_CHANGE):
        return sentence.word(before - 1) == "by" or not _in_order(sentence, index)
    if sentence.word(before) == "one":
        return index - before == 2 or ends or after in AUXILIARIES
    return ends and (DENOMINATORS[sentence.words[index]] >= _RARE or sentence.word(before - 1) in LAST_BEFORE)


def _in_order(sentence: Sentence, index: int) -> bool:
    """Return whether "a third" may be one more of a series: added a third *to*, lost a third *in a row*."""
    return sentence.word(index - 2) in _ONE_MORE or sentence.words[index + 1 : index + 4] == (
        "in",
        "a",
        "row",
    )


def _half(sentence: Sentence, index: int) -> Mention | None:
    before, after = sentence.word(index - 1), sentence.word(index + 1)
    if before in _NO_SHARE_BEFORE or after in HYPHENS or (before in HYPHENS and sentence.tight(index)):
        return None
    if before in ("one", "a") and after not in ("of", "above", "below"):
        return None
    first = index - 1 if before in ("one", "a") else index
    alone = before in LAST_BEFORE and after not in _NO_SHARE_AFTER
    set_off = after == "," and sentence.word(index + 2) == "or"
    changed = before == "by" and (after in _BEHIND_CHANGE or not after[:1].isalnum())
    apart = before == "a" and after in ("above", "below")
    if (
        apart
        or after in _DETERMINERS
        or alone
        or set_off
        or changed
        or after in _SAID
        or after in AUXILIARIES
    ):
        return proportion(sentence, first, index + 1, Fraction(1, 2))
    return None
