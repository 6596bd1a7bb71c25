"""Words for values: figures as the article would write them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from claimcheck.interval import INFINITY, End, Interval
from claimcheck.model import Claim, Part, Relation, Source
from claimcheck.number import Kind, step_of
from claimcheck.text import Document, Role

_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_SIGNS = {"USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥"}
_PERCENT = ("percent", "per cent", "pct")
_EXACT_BELOW = 10**6
_ROUND = 1000
_PRECISE_BELOW = 100
_AROUND = ",.;:!?()[]\"'“”‘’"


def figure(value: End, kind: Kind, *, unit: str | None = None, digits: int = 3) -> str:
    """Return a value as a figure: 1,667; 45.5 %; $4.2 billion."""
    if kind is Kind.DATE:
        return str(round(Fraction(value)))
    if kind is Kind.SHARE:
        return f"{_decimal(Fraction(value) * 100, 1)}%"
    sign = _SIGNS.get(unit or "", "") if kind is Kind.MONEY else ""
    for scale, word in _SCALES:
        if value >= scale and (sign or not _short(Fraction(value))):
            return f"{sign}{_decimal(Fraction(value) / scale, 2)} {word}"
    return sign + _decimal(
        Fraction(value), 0 if value >= 10**digits or Fraction(value).denominator == 1 else 1
    )


def percent(share: Fraction) -> str:
    """Return a share to the whole percent, for what is only roughly known: 15%."""
    return f"{round(share * 100)}%"


def left_in_words(document: Document, left: Interval, part: Part) -> str | None:
    """Return a value that fits in place of a stated one, as the article would write it, if there is one."""
    text = _left(as_stated(left, part), part)
    if text and text.endswith("%"):
        written = document.quote(part.span)
        word = next((word for word in _PERCENT if word in written), None)
        return text.removesuffix("%") + (f" {word}" if word else "%")
    kind = part.claim.mention.kind if part.claim else Kind.COUNT
    if not (text and part.claim and kind in (Kind.MEASURE, Kind.DURATION, Kind.MONEY)):
        return text
    unit = unit_of(document, part.claim)
    if kind is Kind.MONEY:
        return text + unit if unit[:1].isspace() and part.claim.mention.unit not in _SIGNS else text
    return text + unit if unit else None  # a value in feet is none in feet and inches


def as_stated(left: Interval, part: Part) -> Interval:
    """Return what is left of a quantity as the text states it: of a factor of 0.8, a fall by 20 percent."""
    if part.role != "percent":
        return left
    lo, hi = left.lo - 1, left.hi - 1
    rising = part.term.allowed is not None and part.term.allowed.hard.hi > 1
    return Interval(lo, hi) if rising else Interval(-hi, -lo)


def _left(left: Interval, part: Part) -> str | None:
    kind = part.claim.mention.kind if part.claim else Kind.COUNT
    unit = part.claim.mention.unit if part.claim else None
    if left.empty or (left.lo <= 0 and left.hi == INFINITY) or left.hi <= 0:
        return None
    if left.hi == INFINITY:
        return f"at least {figure(left.lo, kind, unit=unit)}"
    if left.lo <= 0:
        return f"at most {figure(left.hi, kind, unit=unit)}"
    value = roundest(left, Fraction(1, 100) if kind is Kind.SHARE else Fraction(1))
    exactly = left.exact or (part.term.whole and left.hi - left.lo < 1)
    return figure(value, kind, unit=unit) if exactly else f"about {figure(value, kind, unit=unit)}"


def roundest(interval: Interval, unit: Fraction) -> Fraction:
    """Return the value near the middle of an interval with the fewest digits."""
    low, high = Fraction(interval.lo), Fraction(interval.hi)
    middle = (low + high) / 2
    step = unit * step_of(10 ** len(str(int(middle / unit))))
    for _ in range(12):
        value = round(middle / step) * step
        if low <= value <= high and abs(value - middle) * 4 <= high - low:
            return value
        step /= 10
    return middle


def working(document: Document, relation: Relation) -> str:
    """Return the arithmetic of a relation that states all its quantities: 90 / 200 = 45%."""
    claims = [part.claim for part in relation.parts if part.claim]
    by_role = {part.role: part.claim for part in relation.parts if part.claim}
    if {"part", "whole", "share"} <= by_role.keys():
        return ratio(by_role["part"], by_role["whole"])
    if "after" in by_role or "margin" in by_role:
        return moved(by_role)
    total = by_role.get("total") or by_role.get("whole")
    if total and "each" not in by_role:
        return _added([claim for claim in claims if claim is not total], total, full="total" in by_role)
    if "count" in by_role:
        return _counted(document, relation, by_role["count"], by_role.get("each"))
    if by_role.keys() == {"answer"} or "rest" in by_role:
        return added(claims)
    words = list(dict.fromkeys(quoted(document, claim) for claim in claims))
    if "converted" in by_role:
        return " ≈ ".join(words)
    return listed(words) if len(words) > 1 else f"{words[0]} each time"


def _counted(document: Document, relation: Relation, count: Claim, each: Claim | None) -> str:
    """Return so many times so much each, or how many names stand for a number."""
    if each:
        return f"{value_of(count)} × {value_of(each)} = {times(count, each)}"
    return f"{names_listed(relation)} names for {bare(document, count)}"


def names_listed(relation: Relation, beside: Claim | None = None) -> str:
    """Return how many names a list may have, or the number nearest to a figure they do not fit: at most 8."""
    counted = relation.constraints[0].terms[-1].allowed
    assert counted is not None
    low, high = (figure(end, Kind.COUNT) for end in counted.hard)
    if low == high:
        return low
    if beside is None:
        return f"{low} to {high}"
    return f"at most {high}" if beside.number.low > counted.hard.hi else f"at least {low}"


def _added(parts: Sequence[Claim], total: Claim, *, full: bool) -> str:
    """Return the sum of some parts beside their total; `full`, of parts that are all of it."""
    made, whole = total_of(parts), total_of([total])
    if not full:
        return f"{added(parts)}, of {whole}" if len(parts) > 1 else f"{made} of {whole}"
    return added(parts) if made == whole else f"{added(parts)} ≈ {whole}"


def ratio(part: Claim, whole: Claim) -> str:
    """Return a part divided by its whole, as a percentage."""
    share = figure(part.number.low / whole.number.low, Kind.SHARE) if whole.number.low else "nothing"
    return f"{value_of(part)} / {value_of(whole)} = {share}"


def times(count: Claim, each: Claim) -> str:
    """Return so many times so much each."""
    return figure(count.number.low * each.number.low, each.mention.kind, unit=each.mention.unit)


def growth(before: Claim, after: Claim) -> str:
    """Return a change in percent of what was, without its sign: 16.7%."""
    return figure(abs(after.number.low / before.number.low - 1), Kind.SHARE)


def changed(before: Claim, after: Claim) -> str:
    """Return the arithmetic of a change: 4.2 / 3.6 - 1 = 16.7%."""
    sign = "−" if after.number.low < before.number.low else ""
    return f"{value_of(after)} / {value_of(before)} − 1 = {sign}{growth(before, after)}"


def moved(roles: Mapping[str, Claim]) -> str:
    """Return the arithmetic of a change: in percent, as a multiple, or as a difference; or of a margin."""
    if "margin" in roles:
        return subtracted(roles["more"], roles["less"])
    after, before = roles["after"], roles.get("before")
    if before is None:
        return stepped(roles.get("rise"), roles.get("fall"), after)
    if "percent" in roles and before.number.low:
        return changed(before, after)
    if "multiple" in roles and before.number.low:
        return f"{value_of(after)} / {value_of(before)} = {times_as_much(before, after)}"
    sign = "−" if after.number.low < before.number.low else ""
    return f"{value_of(after)} − {value_of(before)} = {sign}{apart(before, after)}"


def times_as_much(before: Claim, after: Claim) -> str:
    """Return how many times what was what is: 2.1."""
    return f"{float(after.number.low / before.number.low):.1f}".removesuffix(".0")


def stepped(rise: Claim | None, fall: Claim | None, after: Claim) -> str:
    """Return the arithmetic of a rise or fall beside where it led: 190 / 15,928.79 = 1.2%."""
    step = rise or fall
    assert step is not None
    was = after.number.low - step.number.low if rise else after.number.low + step.number.low
    places = max(_places(after.number.step), _places(step.number.step))
    share = figure(step.number.low / was, Kind.SHARE)
    return f"{_decimal(step.number.low, places)} / {_decimal(was, places)} = {share}"


def speaker(source: Source) -> str:
    """Return who speaks, as inside a sentence: the article "The" without the capital that opened one."""
    return f"the {source.text[4:]}" if source.text.startswith("The ") else source.text


def unit_of(document: Document, claim: Claim) -> str:
    """Return the words for the unit of a figure, with the space before them, as the article writes them."""
    said = bare(document, claim)
    if claim.number.is_range:
        return said[
            max((place for place, sign in enumerate(said) if sign.isdigit()), default=len(said)) + 1 :
        ]
    return said.replace(claim.number.text, "", 1)


def as_precise(value: Fraction, claim: Claim) -> str:
    """Return a value in digits, below a hundred with as many decimals as a figure has, and at least one."""
    if abs(value) >= _PRECISE_BELOW:
        return figure(value, Kind.COUNT, digits=0)
    return _decimal(value, max(1, _places(claim.number.step)))


def figure_of_times(one: Claim, other: Claim) -> str:
    """Return how many times the smaller of two figures the larger is: 1,000 times."""
    small, large = sorted((one.number.low, other.number.low))
    return f"{figure(large / small, Kind.COUNT)} times"


def apart(one: Claim, other: Claim) -> str:
    """Return the difference of two figures, in digits."""
    difference = abs(one.number.low - other.number.low)
    places = max(_places(one.number.step), _places(other.number.step))
    if one.mention.kind is Kind.SHARE:
        return points(difference, places - 2)
    if difference >= _EXACT_BELOW and min(one.number.step, other.number.step) >= _ROUND:
        return figure(difference, one.mention.kind, unit=one.mention.unit)
    sign = _SIGNS.get(one.mention.unit or "", "") if one.mention.kind is Kind.MONEY else ""
    return sign + _decimal(difference, places)


def points(share: Fraction, places: int = 2) -> str:
    """Return a difference of two percentages: 8 points."""
    value = _decimal(share * 100, max(places, 0))
    return f"{value} point" if value == "1" else f"{value} points"


def subtracted(one: Claim, other: Claim) -> str:
    """Return the arithmetic of a difference: 655 − 610 = 45."""
    return f"{value_of(one)} − {value_of(other)} = {apart(one, other)}"


def quoted(document: Document, claim: Claim) -> str:
    """Return a figure with its hedges as the article writes it, inside a sentence and on one line."""
    return _inside(document.quote(claim.mention.span), claim)


def bare(document: Document, claim: Claim) -> str:
    """Return a figure without its hedges as the article writes it, inside a sentence and on one line."""
    return _inside(document.quote(claim.mention.core), claim)


def phrase(document: Document, claim: Claim) -> str:
    """Return a figure with the words for what it counts, inside a sentence and on one line.

    A headline may write any word with a capital; it keeps it unless the article has the word without one.
    """
    words = document.quote(claim.span).split()
    if claim.sentence.role is Role.TITLE:
        known = {word.strip(_AROUND) for word in document.text.split()}
        words = [word.lower() if _capitalized(word) and word.lower() in known else word for word in words]
    return _lowered(" ".join(words))


def listed(items: list[str]) -> str:
    """Return items as an enumeration: nine, six and two."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"


def sentence_case(text: str) -> str:
    """Return a text that begins with a capital."""
    return text[:1].upper() + text[1:]


def total_of(claims: Sequence[Claim]) -> str:
    """Return the sum of some figures, in digits."""
    return _to_the_last_digit(sum((claim.number.low for claim in claims), Fraction(0)), claims)


def added(claims: Sequence[Claim]) -> str:
    """Return some figures as they are added up: 9 + 6 = 15."""
    figures = (_to_the_last_digit(claim.number.low, claims) for claim in claims)
    return f"{' + '.join(figures)} = {total_of(claims)}"


def _to_the_last_digit(value: Fraction, claims: Sequence[Claim]) -> str:
    """Return a value with as many decimals as figures have, a large one in millions."""
    kind, unit = claims[0].mention.kind, claims[0].mention.unit
    if kind is Kind.SHARE or value >= _EXACT_BELOW:
        return figure(value, kind, unit=unit)
    places = max(_places(claim.number.step) for claim in claims)
    return f"{_SIGNS.get(unit or '', '')}{float(value):,.{places}f}"


def value_of(claim: Claim) -> str:
    """Return what a figure reads as, in digits."""
    return figure(claim.number.low, claim.mention.kind, unit=claim.mention.unit)


def _inside(text: str, claim: Claim) -> str:
    """Return a figure on one line, without the capitals that open a sentence or fill a headline."""
    words = text.split()
    if claim.sentence.role is Role.TITLE:
        words = [word.lower() if _capitalized(word) else word for word in words]
    return _lowered(" ".join(words))


def _lowered(line: str) -> str:
    """Return words without the capital that opened a sentence."""
    return line[:1].lower() + line[1:] if line[1:2].islower() or line[1:2] == " " else line


def _capitalized(word: str) -> bool:
    return word[:1].isupper() and word[1:].islower()


def _places(step: Fraction) -> int:
    return len(str(step.denominator)) - 1 if step < 1 else 0


def _short(value: Fraction) -> bool:
    return value < _EXACT_BELOW * 10 and value.denominator == 1


def _decimal(value: Fraction, places: int) -> str:
    text = f"{float(round(value, places)):,.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
