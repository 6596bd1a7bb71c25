"""Spans and values of single quantities, beside those of a recognizer that other programs are built on.

A record names one of that recognizer's models; it is right when our mentions of that model's kinds have
exactly the expected spans and values. What a record expects by a convention that this project decides
against is listed in `number_specs.json`, by its id, with the reason.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

from claimcheck.lexicon.units import DURATIONS, MEASURES
from claimcheck.model import Mention
from claimcheck.number import Form, Kind
from claimcheck.read import read_text
from claimcheck.recognize import recognize
from claimcheck.segment import segment
from claimcheck.text import Span
from tests.accuracy.article import records

MODELS = {
    "NumberModel": frozenset(
        (Kind.COUNT, Kind.SHARE, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.MULTIPLE)
    ),
    "PercentModel": frozenset((Kind.SHARE,)),
    "CurrencyModel": frozenset((Kind.MONEY,)),
    "DimensionModel": frozenset((Kind.MEASURE,)),
    "TemperatureModel": frozenset((Kind.MEASURE,)),
    "AgeModel": frozenset((Kind.AGE,)),
}
REPORTED = {
    "OrdinalModel": frozenset((Kind.ORDINAL,)),
    "NumberRangeModel": frozenset((Kind.COUNT, Kind.SHARE)),
}
CURRENCIES = {
    "Dollar": "USD", "Pound": "GBP", "Franc": "CHF", "Cent": "cent", "Pence": "pence", "Rupee": "INR",
    "Finnish markka": "FIM", "Peseta": "ESP", "Bitcoin": "BTC", "Sen": "sen",
}  # fmt: skip
UNITS = {
    "C": "degC",
    "F": "degF",
    "Fluid ounce": "fluid_ounce",
    "Metric ton": "tonne",
    "Ton": "tonne",
    "Dram": "dram",
}
TEMPERATURES = frozenset(("degC", "degF", "delta_degC", "delta_degF", "kelvin", None))

Reading = tuple[int, int, Fraction, str | None]
"""Start, end, value and unit of a quantity; the unit is nothing where the model has none."""


def score(path: Path, *, first: int | None, show: bool) -> None:
    """Print for each model how many records are right, and precision and recall of spans and of values."""
    excluded = _excluded()
    tables: dict[str, Counter[str]] = {}
    for record in records(path, first):
        table = tables.setdefault(record["model"], Counter())
        table["records"] += 1
        if record["id"] in excluded:
            table["excluded"] += 1
            continue
        _compare(record, table, show=show)
    for model, table in tables.items():
        if model in MODELS:
            print(f"  {_row(model, table)}")
    total = sum((tables[model] for model in MODELS if model in tables), Counter())
    print(f"  {_row('all six', total)}")
    for model in REPORTED.keys() & tables.keys():
        print(f"  {_row(model, tables[model])} (reported, not counted)")


def _excluded() -> dict[str, str]:
    """Return the ids of the records left out, with the reason for each."""
    listed: dict[str, list[str]] = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
    return {record: reason for reason, ids in listed.items() for record in ids}


def _compare(record: dict[str, Any], table: Counter[str], *, show: bool) -> None:
    expected, found = set(_expected(record)), set(_found(record))
    spans, places = {one[:2] for one in expected}, {one[:2] for one in found}
    table["expected"] += len(spans)
    table["found"] += len(places)
    table["spans"] += len(spans & places)
    table["values"] += sum(any(_same(one, other) for other in found) for one in expected)
    right = len(expected) == len(found) and all(any(_same(one, other) for other in found) for one in expected)
    table["right"] += right
    if show and not right:
        print(f"  {record['id']} {record['text']!r}\n      expected {_told(record, expected)}")
        print(f"      found    {_told(record, found)}")


def _expected(record: dict[str, Any]) -> Iterator[Reading]:
    for one in record["expected"]:
        value = one["value"]
        if "offset" in value:
            number = Fraction(value["offset"]) if value["relativeTo"] == "start" else Fraction(0)
        else:
            number = _number(value.get("value"))
        yield (one["start"], one["end"], number, _unit(value))


def _number(text: str | None) -> Fraction:
    """Return an expected value: a number, a percentage, or the lower end of a range."""
    if not text or text == "null":
        return Fraction(-1)
    if text.endswith("%"):
        return Fraction(text[:-1]) / 100
    if text[0] in "[(":
        low, _, high = text[1:-1].partition(",")
        return Fraction(low or high)
    return Fraction(text)


def _unit(value: dict[str, str]) -> str | None:
    name = value.get("unit")
    if name is None:
        return None
    currency = None if "subtype" in value else CURRENCIES.get(name)
    known = value.get("isoCurrency") or currency or UNITS.get(name)
    return (
        known
        or MEASURES.get(name.lower())
        or DURATIONS.get(name.lower())
        or name.lower().replace(" per ", "_per_")
    )


def _found(record: dict[str, Any]) -> Iterator[Reading]:
    model = record["model"]
    kinds = MODELS.get(model) or REPORTED[model]
    document = read_text(record["text"], record["id"])
    for mentions in recognize(segment(document)):
        for mention in mentions:
            if mention.kind in kinds and _of_model(model, mention, document.text):
                span = _figure(mention, document.text) if model == "NumberModel" else mention.core
                span = mention.span if model == "NumberRangeModel" else span
                unit = None if model in ("NumberModel", "PercentModel", *REPORTED) else mention.unit
                value = mention.number.low
                yield (span.start, span.end, value, unit)


def _of_model(model: str, mention: Mention, text: str) -> bool:
    """Return whether a mention is what a model looks for.

    The number model leaves a figure that is glued to its unit to the other models; the temperature model
    sees temperatures only, and the range model what is bounded.
    """
    if model == "NumberModel":
        glued = mention.kind in (Kind.MEASURE, Kind.DURATION) and " " not in text[slice(*mention.core)]
        return not glued and mention.number.form is not Form.VAGUE
    if model == "DimensionModel":
        return mention.unit not in TEMPERATURES
    if model == "TemperatureModel":
        return mention.unit in TEMPERATURES
    return model != "NumberRangeModel" or mention.number.is_range or mention.span != mention.core


def _figure(mention: Mention, text: str) -> Span:
    """Return the span of the bare number."""
    start = text.find(mention.number.text, mention.core.start)
    return Span(start, start + len(mention.number.text)) if start >= 0 else mention.core


def _same(expected: Reading, found: Reading) -> bool:
    """Return whether two readings agree; expected values are floats."""
    if expected[:2] != found[:2]:
        return False
    if found[3] and expected[3] != found[3] and {expected[3], found[3]} != {"ton", "tonne"}:
        return False
    return abs(expected[2] - found[2]) <= abs(expected[2]) / 10**9


def _told(record: dict[str, Any], readings: set[Reading]) -> str:
    parts = (
        f"[{record['text'][start:end]}] {float(value):.15g} {unit or ''}"
        for start, end, value, unit in sorted(readings, key=str)
    )
    return "; ".join(part.strip() for part in parts) or "nothing"


def _row(model: str, table: Counter[str]) -> str:
    judged = table["records"] - table["excluded"]
    return (
        f"{model:16} {table['right']:3} of {judged:3} right ({_rate(table['right'], judged)}), "
        f"{table['excluded']} excluded ({_rate(table['excluded'], table['records'])}); "
        f"spans: {_both(table, 'spans')}; values: {_both(table, 'values')}"
    )


def _both(table: Counter[str], what: str) -> str:
    recall, precision = _rate(table[what], table["expected"]), _rate(table[what], table["found"])
    return f"recall {recall}, precision {precision}"


def _rate(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else "-"
