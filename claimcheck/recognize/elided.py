"""Units that are left out, since a figure beside has them: from 12 to 15 percent, to $75 million from 55.

A figure without a noun of its own takes the unit, and where it needs one the scale, of the figure that it is set
against: the other end of a change, its counterpart in a pair of places or years, or the sum that its price is told
for. How far apart the two may be is what tells a unit left out from a count of something else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.lexicon.change import DOWN, UP
from claimcheck.lexicon.cues import TIMES
from claimcheck.lexicon.grammar import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS
from claimcheck.lexicon.money import PRICES
from claimcheck.model import Mention
from claimcheck.number import Form, Kind, Number, hundredths
from claimcheck.text import Sentence

_WITH_UNIT = frozenset((Kind.MONEY, Kind.MEASURE, Kind.SHARE, Kind.DURATION))
_PASSED_OVER = frozenset((Kind.DATE, Kind.TIME, Kind.DURATION, Kind.ORDINAL, Kind.LABEL))
_PLAIN = frozenset((Form.INTEGER, Form.SCALED, Form.DECIMAL))
_FARTHEST = 20
"""How many times as large one end of a change, or one of a pair, is at most."""
_SCALES = (Fraction(10**12), Fraction(10**9), Fraction(10**6), Fraction(1000))
_LESS_THAN_SCALE = 1000
_LONGEST_LINK = 9
_LINKS = frozenset(("from", "against", "versus", "vs"))
_TWO_WORD_LINKS = frozenset((("compared", "with"), ("compared", "to"), ("vs", "."), ("as", "against")))
_FILLERS = frozenset(("a", "an", "record", "just", "only", "the", "some", "previous"))
_OWNERS = ("'s", "’s")
"""Against last year's 32 million, from the previous quarter's 41."""
_BREAKS = frozenset(("and", "but", "while", "which", "who", ";", "or", "for", "by"))
_LEVELS = frozenset("to at is was were of stood reached hit are has had".split())
_MOVED = frozenset(("up", "down"))
_ENDS_LEVEL = UP | DOWN | frozenset(("from", "by"))
_PAIRED = frozenset(("for", "in", "among", "at", "on", "against", "during"))
_JOINS = frozenset(("and", ",", ";", "but", "to"))
_RESTATED = frozenset(((",", "or"), ("or", "about")))
"""Behind these comes what a count is in percent or in another unit: up from 24, *or* 20 percent."""
_FOLLOWING = (PREPOSITIONS | CONJUNCTIONS | TIMES | AUXILIARIES) - {"of", "per"}
_DURING = frozenset(("in", "over", "during", "for", "within"))
_ARTICLES = frozenset(("a", "the", "an"))
_YEARLY = TIMES | {"share", "barrel", "ton", "tonne"}
_LEADS = frozenset(("of", "at", "for", "to"))


def elided(sentence: Sentence, mentions: list[Mention]) -> list[Mention]:
    """Return the mentions of a sentence, those without a unit in that of the figure they are set against."""
    if len(mentions) < 2:
        return mentions
    found = list(mentions)
    for index in range(len(mentions) - 1):
        if _opens_change(sentence, *mentions[index : index + 2]):
            found[index] = _scaled(*mentions[index : index + 2])
    for index, mention in enumerate(found):
        restated = (
            sentence.words[mention.stop : mention.stop + 2] in _RESTATED or sentence.word(mention.stop) == "("
        )
        if mention.kind is Kind.COUNT and _is_bare(sentence, mention) and not restated:
            for model in _models(sentence, found, index):
                like = _like(mention, model)
                if like:
                    found[index] = like
                    break
    return found


def _models(sentence: Sentence, mentions: Sequence[Mention], index: int) -> Iterator[Mention]:
    """Yield the figures whose unit a bare one may have left out: the one behind it first."""
    bare = mentions[index]
    if index + 1 < len(mentions) and _opens_change(sentence, bare, mentions[index + 1]):
        yield mentions[index + 1]
    lent = (one for one in reversed(mentions[:index]) if _may_lend(sentence, one, bare))
    before = next((one for one in lent if not _is_period(sentence, one)), None)
    if before and (_closes_change(sentence, before, bare) or _is_paired(sentence, before, bare)):
        yield before
    if sentence.word(bare.first - 1) in _LEADS and sentence.word(bare.first - 2) in PRICES:
        yield from (one for one in mentions[:index] if one.kind is Kind.MONEY)


def _may_lend(sentence: Sentence, mention: Mention, bare: Mention) -> bool:
    """Return whether a figure before a bare one is what that is set against: no time, and none in a bracket."""
    between = sentence.words[mention.stop : bare.first]
    return mention.kind not in _PASSED_OVER and between.count(")") <= between.count("(")


def _is_period(sentence: Sentence, mention: Mention) -> bool:
    """Return whether a duration only tells when: $26 million *in the 26 weeks* to May, from 25."""
    at = mention.first - 1 - (sentence.word(mention.first - 1) in _FILLERS)
    return mention.kind is Kind.DURATION and sentence.word(at) in _DURING


def _is_bare(sentence: Sentence, mention: Mention) -> bool:
    """Return whether a number has no noun behind it: its clause ends, or a circumstance follows."""
    number, after = mention.number, sentence.word(mention.stop)
    if number.form not in _PLAIN or number.is_range:
        return False
    if after in _ARTICLES:
        return sentence.word(mention.stop + 1) in _YEARLY
    return after in _FOLLOWING or after in (",", ".", ";", ":", ")", "", "—", "–")


def _opens_change(sentence: Sentence, bare: Mention, model: Mention) -> bool:
    """Return whether a number is where a change begins, and the next figure where it ends: *from 12* to 15 percent."""
    between = sentence.words[bare.stop : model.first]
    return between == ("to",) and sentence.word(bare.first - 1) == "from"


def _closes_change(sentence: Sentence, model: Mention, bare: Mention) -> bool:
    """Return whether a number is the other end of the change that a figure gives: $75 million *from 55*."""
    link = sentence.words[model.stop : bare.first]
    while link and (link[-1] in _FILLERS or link[-1] in TIMES or link[-1].endswith(_OWNERS)):
        link = link[:-1]
    if not link or len(link) > _LONGEST_LINK or not _BREAKS.isdisjoint(link):
        return False
    lead = sentence.word(model.first - 1)
    if link[-1] in _LINKS or link[-2:] in _TWO_WORD_LINKS:
        return model.kind is not Kind.SHARE or lead in _LEVELS or not _MOVED.isdisjoint(link)
    return link == ("to",) and (lead == "from" or (lead in _ENDS_LEVEL and model.kind is not Kind.SHARE))


def _is_paired(sentence: Sentence, model: Mention, bare: Mention) -> bool:
    """Return whether two figures stand in a pair: 42 percent *for* Hadley *and* 41 *for* Brodie."""
    preposition, at = sentence.word(bare.stop), bare.first - 1
    if preposition not in _PAIRED or sentence.word(model.stop) != preposition:
        return False
    at -= sentence.word(at).isalpha() and sentence.word(at - 1) in _ARTICLES  # a miserable 180
    while at > model.stop and sentence.word(at) in _FILLERS:
        at -= 1
    return sentence.word(at) in _JOINS


def _like(mention: Mention, model: Mention) -> Mention | None:
    """Return a bare number as the sort of figure that another is, in its scale where that brings them near."""
    number = mention.number
    if model.kind not in _WITH_UNIT or model.number.form not in _PLAIN:
        return None
    if model.kind is Kind.SHARE:
        shared = hundredths(number._replace(step=min(number.step, Fraction(1))))
        return (
            mention._replace(kind=Kind.SHARE, number=shared) if _are_near(shared.low, model.number) else None
        )
    for scale in (Fraction(1), _scale_of(model.number)):
        small = scale == 1 < _scale_of(number) and model.number.low < number.low
        if small or _are_near(number.low * scale, model.number):
            return mention._replace(kind=model.kind, unit=model.unit, number=_times(number, scale))
    return None


def _scaled(mention: Mention, model: Mention) -> Mention:
    """Return the beginning of a change in the scale of its end, if it has none: from $3.6 to 4.2 billion."""
    number, scale = mention.number, _scale_of(model.number)
    written = scale > 1 and _scale_of(number) == 1 and number.low < _LESS_THAN_SCALE and number.form in _PLAIN
    alike = mention.kind in (Kind.COUNT, Kind.MONEY, Kind.MEASURE) and model.kind in (
        Kind.COUNT,
        mention.kind,
    )
    near = written and alike and _are_near(number.low * scale, model.number)
    return mention._replace(number=_times(number, scale)) if near else mention


def _are_near(value: Fraction, number: Number) -> bool:
    less, more = sorted((value, number.low))
    return 0 < more <= _FARTHEST * less


def _scale_of(number: Number) -> Fraction:
    """Return the scale that a number is written in: a million for 75 million and for 4.2 million."""
    written = number.text.replace(",", "")
    scaled = any(word.isalpha() for word in written.split()) or written[-1:].isalpha()
    return next((one for one in _SCALES if scaled and abs(number.low) >= one), Fraction(1))


def _times(number: Number, scale: Fraction) -> Number:
    if scale == 1:
        return number
    form = Form.SCALED if number.form is Form.INTEGER else number.form
    low, high, step = number.low * scale, number.high * scale, number.step * scale
    return number._replace(low=low, high=high, step=step, form=form)
