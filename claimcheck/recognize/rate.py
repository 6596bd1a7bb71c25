"""Rates: so many for a round number of others, "12 deaths per 100,000 people"."""

from __future__ import annotations

from claimcheck.model import Mention
from claimcheck.number import Form, Kind
from claimcheck.text import Sentence

_BASES = frozenset((100, 1_000, 10_000, 100_000, 1_000_000))
_EVERY = frozenset(("for", "in", "of"))
_LONGEST = 6
_NO_LINK = frozenset((",", ";", ".", "and", "to"))


def rated(sentence: Sentence, mentions: list[Mention]) -> list[Mention]:
    """Return the mentions of a sentence, with those that make a rate told from counts.

    The round number behind "per" or "for every" is a base and counts nothing; the count in front of it is a
    rate, whose unit names the base: "per 100000".
    """
    found = list(mentions)
    for index, mention in enumerate(mentions):
        if mention.kind is Kind.COUNT and mention.number.low in _BASES and _is_base(sentence, mention):
            found[index] = mention._replace(kind=Kind.BASE)
            if index and _is_rate(sentence, mentions[index - 1], mention):
                unit = f"per {mention.number.low}"
                found[index - 1] = mentions[index - 1]._replace(kind=Kind.RATE, unit=unit)
    return found


def _is_base(sentence: Sentence, mention: Mention) -> bool:
    before = sentence.word(mention.first - 1)
    if mention.number.is_range or mention.span != mention.core:
        return False
    return before == "per" or (before == "every" and sentence.word(mention.first - 2) in _EVERY)


def _is_rate(sentence: Sentence, mention: Mention, base: Mention) -> bool:
    between = sentence.words[mention.stop : base.first]
    plain = mention.kind is Kind.COUNT and mention.number.form is not Form.VAGUE
    return plain and len(between) <= _LONGEST and _NO_LINK.isdisjoint(between)
