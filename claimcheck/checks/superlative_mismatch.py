"""CC705."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.calendar_dates import years_of
from claimcheck.construction.neighbors import within
from claimcheck.lexicon.calendar import MONTHS
from claimcheck.lexicon.order import HIGHEST, LOWEST
from claimcheck.model import Article, Claim, Quote, Severity, Status
from claimcheck.number import BARE, Form, Kind
from claimcheck.rounding import allow
from claimcheck.rule import Inspection, Wording, inspects
from claimcheck.text import Sentence
from claimcheck.wording.figures import value_of
from claimcheck.wording.quoting import bare, sentence_case

_NEAR, _BETWEEN, _FAR, _TIMES = 3, 5, 10, 2
_KINDS = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.SHARE))
_POINTS = frozenset("it that this they".split())
_PARTS = frozenset("in for among of".split())
_OPENS = frozenset("in it that this there the then last two three a by during but and only".split())
_AT = frozenset("in of during for".split())


class _Record(NamedTuple):
    """A figure that is the most (1) or the least (-1) since a year, and the words that say so."""

    claim: Claim
    since: Claim
    sign: int


@inspects(
    "CC705",
    severity=Severity.WARNING,
    bad=(
        "Gas cost {$3.61} a gallon on Monday, the most since {2013}. In 2022 the price stood at {$3.94}.",
        "Bears killed {389} sheep this year. It is the lowest toll since {2016}. In 2018 there were {377}.",
        "Rain came to {312 mm}, the lowest total since {1976}; in 1995 only {280 mm} fell.",
        "Unemployment rose to {7.4 percent}, its highest since {1994}. It was {7.9 percent} in 2011.",
        "The club drew {41,200} people, its biggest crowd since {2004}. In 2012 there were {44,600}.",
    ),
    good=(
        "Gas cost $3.61 a gallon on Monday, the most since 2022. In 2022 the price stood at $3.94.",
        "Gas cost $3.61 a gallon on Monday, the most since 2013. In 2022 the price stood at $3.14.",
        "Rain came to 312 mm, the lowest total since 1976; in 1965 only 280 mm fell.",
        "Unemployment rose to 7.4 percent, its highest since 1994. For men it was 7.9 percent in 2011.",
        "The club drew 41,200 people, its biggest crowd since 2004. In 2012 there were 44,600 in Lund.",
        "Some 21% of nurses are men, the most since 2000. In 2015 about 30% of Doctors were.",
        "Exports were 6.69 million tonnes against 7.21 million in 1985, the lowest since 1980. In 1986 they were less.",
        "It hired 312 people, the most since 2013. In 2022 it let 940 go.",
    ),
)
def superlative_mismatch(article: Article) -> Iterator[Inspection | None]:
    """The most since a year is not topped by a later one.

    "The most since 2013" says that no year since was higher: a figure of 2022 that is higher refutes it. The
    lowest, the driest and the like are read in the same way.

    Limits: the figure stands in front of the superlative or in the sentence before, and that of the other year within
    three sentences, with the same unit or noun and nothing that tells it of another place or group.
    """
    for record in _records(article):
        here = record.since.sentence.index
        near = within(article, here - _NEAR, here + _NEAR)
        rivals = [(one, date) for one in near if (date := _later(article, record, one))]
        if rivals:
            topped = next(((one, date) for one, date in rivals if _tops(one, record)), None)
            yield _inspection(article, record, *topped) if topped else None


def _records(article: Article) -> Iterator[_Record]:
    for since in article.claims:
        sentence, first = since.sentence, since.mention.first
        if (
            since.mention.kind is not Kind.DATE
            or not years_of(since)[0]
            or sentence.word(first - 1) != "since"
        ):
            continue
        for at in range(first - 2, max(-1, first - 2 - _BETWEEN), -1):
            word = sentence.words[at]
            if word in HIGHEST or word in LOWEST:
                claim = _figure(article, since, at)
                if claim:
                    yield _Record(claim, since, 1 if word in HIGHEST else -1)
                break
            if not word.isalpha():
                break


def _figure(article: Article, since: Claim, at: int) -> Claim | None:
    """Return the figure that is a record: the last one in front of the superlative, or in the sentence before."""
    sentence = since.sentence
    near = [one for one in article.claims[max(0, since.index - 6) : since.index] if _is_figure(one)]
    here = [one for one in near if one.sentence is sentence and one.stop <= at]
    if here:
        alone = not any(_alike(here[-1], one) for one in here[:-1])
        return here[-1] if alone and at - here[-1].stop <= _FAR else None
    points = bool(sentence.words) and sentence.words[0] in _POINTS and at <= _BETWEEN
    above = [one for one in near if one.sentence.index == sentence.index - 1]
    return above[0] if points and len(above) == 1 else None


def _alike(one: Claim, other: Claim) -> bool:
    return one.mention.kind is other.mention.kind and one.mention.unit == other.mention.unit


def _is_figure(claim: Claim) -> bool:
    number = claim.number
    plain = number.form is not Form.VAGUE and number.hedge in BARE and not number.is_range and number.low > 0
    return claim.mention.kind in _KINDS and plain and claim.scope.status is Status.ASSERTED


def _later(article: Article, record: _Record, claim: Claim) -> Claim | None:
    """Return the year of a figure that the record goes up to: behind the year since, and told of the same thing."""
    one, other = record.claim, claim
    same = _alike(one, other) and one is not other
    near = abs(other.sentence.index - record.since.sentence.index) <= _NEAR
    if not (same and near and _is_figure(other)) or not _same_thing(one, other):
        return None
    low, high = sorted((one.number.low, other.number.low))
    date = _date_of(article, other) if high <= low * _TIMES else None
    if date is None or date is record.since:
        return None
    year = years_of(date)[0]
    return date if year > years_of(record.since)[1] else None


def _same_thing(one: Claim, other: Claim) -> bool:
    """Return whether two figures may be of one thing: no other noun, place or group."""
    sentence, stop = other.sentence, other.stop
    placed = sentence.word(stop) in _PARTS and not sentence.word(stop + 1).isdigit()
    grouped = sentence.words[0] in ("for", "among")
    heads = {one.measure.head, other.measure.head} - {None}
    alike = one.mention.kind is not Kind.COUNT or len(heads) <= 1
    return alike and not grouped and not placed and _tells_of_nobody_else(one.sentence, sentence)


def _tells_of_nobody_else(one: Sentence, other: Sentence) -> bool:
    """Return whether a sentence names nobody and nothing that the other does not, and opens without a name."""
    named = (
        {word for at, word in enumerate(other.words) if at and other.capital(at)}
        - MONTHS.keys()
        - {*one.words}
    )
    return one is other or (not named and (other.words[0] in _OPENS or "when" in other.words))


def _date_of(article: Article, claim: Claim) -> Claim | None:
    """Return the year in the clause of a figure: *in 2022* the price stood at $3.94."""
    best: Claim | None = None
    for one in article.claims[max(0, claim.index - 2) : claim.index + 3]:
        near = one.sentence is claim.sentence and one.mention.kind is Kind.DATE and years_of(one)[0]
        if near and one.word_before in _AT:
            first, last = sorted((one, claim), key=lambda each: each.index)
            words = one.sentence.words[first.mention.stop : last.mention.first]
            if last.index - first.index == 1 and len(words) <= _FAR and ";" not in words:
                best = one
    return best


def _tops(claim: Claim, record: _Record) -> bool:
    """Return whether a figure is surely higher than the highest, or lower than the lowest."""
    one, other = (allow(each.number, each.mention.kind).hard for each in (claim, record.claim))
    above = claim.number.low > record.claim.number.low
    return one.meet(other).empty and above == (record.sign > 0)


def _inspection(article: Article, record: _Record, rival: Claim, date: Claim) -> Inspection:
    document = article.document
    said, other = bare(document, record.claim), bare(document, rival)
    since, year = years_of(record.since)[0], years_of(date)[0]
    word, sign = ("most", "<") if record.sign > 0 else ("least", ">")
    message = f"{said} is not the {word} since {since}: in {year} it was {other}."
    return Inspection(
        Severity.WARNING,
        Wording(sentence_case(message), f"{value_of(record.claim)} {sign} {value_of(rival)}"),
        (
            Quote("record", record.claim.mention.span),
            Quote("since", record.since.mention.span),
            Quote("other", rival.mention.span),
        ),
    )
