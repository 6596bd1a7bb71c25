"""Odds with their noun inside: one home in five."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.lexicon.grammar import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, VERBS, is_plural
from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Form, Kind, Number
from claimcheck.recognize.tries import WRITTEN_OUT, tries_at
from claimcheck.rule import recognizer
from claimcheck.text import Sentence

_NO_THING = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | VERBS


@recognizer(
    beside=("in",),
    examples=("put differently, {one home in five} failed", "{one patient in 400} will be back"),
    never=("one school in 12 towns", "one goal in 20, two in 30", "one man in 2014 was", "one in five said"),
)
def odds_of_things(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """A share as one thing in so many, of which something is said: one home in five failed."""
    first = numeral.first - 3
    if sentence.word(first) != "one" or sentence.word(first + 2) != "in":
        return None
    thing = sentence.word(first + 1)
    tries, stop = tries_at(sentence, numeral.first)
    if not tries or not thing.isalpha() or thing in _NO_THING or is_plural(thing):
        return None
    behind = sentence.word(stop)
    if not (behind in AUXILIARIES or behind in VERBS or behind.endswith("ed")):
        return None
    share = Fraction(1, tries)
    form = Form.FRACTION if tries <= WRITTEN_OUT else Form.ODDS
    number = Number(sentence.quote(sentence.span_of(first, stop)), share, share, share, form)
    return mention(sentence, first, stop, Kind.SHARE, number)
