"""Look for a finding whose own words refute it: `python -m tests.untrue FILE...`, JSON lines or articles.

A finding is one only if its working holds and its message says so: no two figures that differ are the same, no
comparison goes the other way, no sum, difference, ratio or product is wrong, and nothing that would fit is impossible.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from claimcheck import check_text
from claimcheck.model import Finding, Result

_NUMBER = r"[−-]?[$£€¥]?\d[\d,]*(?:\.\d+)?(?:%| (?:trillion|billion|million|points?)\b)?"
_SCALES = {
    "%": Fraction(1, 100),
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "point": Fraction(1, 100),
    "points": Fraction(1, 100),
}
_SUM = re.compile(rf"^({_NUMBER}(?: ([+−×/]) {_NUMBER})+(?: − 1)?) ([=≈≠]) ({_NUMBER})")
_ORDER = re.compile(rf"^({_NUMBER}) ([<>≤]) ({_NUMBER})$")
_NOT = re.compile(rf"^.*?({_NUMBER})(?: points?)?, not (?:“)?(?P<said>.*?)(?:”)?\.$")
_DIFFER = re.compile(r"^(?P<one>.+) ≠ (?P<other>.+)$")
_MORE = re.compile(
    r"\b(?:more than|over|at least|above) (?P<bound>half|a third|a quarter|two thirds|\d[\d.]* ?%)"
)
_REWRITTEN = ("misgrouped-digits", "percent-of-every")
"""Rules of which a fit writes the same digits in another way: 10,000 for "100,00", two for "two percent"."""
_WORDS = {"half": "50%", "a third": "33.33%", "a quarter": "25%", "two thirds": "66.67%"}


def refutations(finding: Finding, result: Result) -> Iterator[str]:
    """Yield what in a finding its own words refute."""
    for clause in re.split(r"; ", finding.working):
        yield from _wrong_arithmetic(clause)
        yield from _wrong_order(clause)
        if (match := _DIFFER.match(clause)) and _plain(match["one"]) == _plain(match["other"]):
            yield f"differs from itself: {clause}"
    yield from _equal_after_not(finding.message)
    for fit in finding.would_fit:
        if fit.span:
            written = result.document.quote(fit.span)
            if fit.text == written or (
                finding.name not in _REWRITTEN and _plain(fit.text) == _plain(written)
            ):
                yield f"would fit as it stands: {fit.text}"
            if (
                re.fullmatch(r"\d[\d,]*", written)
                and fit.role != "average"
                and re.fullmatch(r"(?:about )?\d+\.\d+", fit.text)
            ):
                yield f"would fit only in part: {fit.text} for {written}"


def _wrong_arithmetic(clause: str) -> Iterator[str]:
    if not (match := _SUM.match(clause)):
        return
    left, _, sign, right = match.groups()
    numbers = [value(one) for one in re.findall(_NUMBER, left)]
    signs = re.findall(r" ([+−×/]) ", left)
    made = numbers[0]
    for operator, number in zip(signs, numbers[1:], strict=False):
        if operator == "/" and not number:
            return
        made = {"+": made + number, "−": made - number, "×": made * number, "/": made / (number or 1)}[
            operator
        ]
    told = value(right)
    slack = sum((precision(one) for one in re.findall(_NUMBER, clause)), Fraction(0)) / 2 + abs(told) / 1000
    if sign == "≠" and abs(made) == abs(told):
        yield f"equals what it is not: {clause}"
    if sign == "=" and abs(abs(made) - abs(told)) > slack and "/" not in signs:
        yield f"wrong: {clause}"
    if sign == "=" and "/" in signs and abs(abs(made) - abs(told)) > abs(told) / 20 + precision(right):
        yield f"wrong: {clause}"


def _wrong_order(clause: str) -> Iterator[str]:
    if match := _ORDER.match(clause):
        left, sign, right = value(match[1]), match[2], value(match[3])
        if not {"<": left < right, ">": left > right, "≤": left <= right}[sign]:
            yield f"the other way round: {clause}"


def _equal_after_not(message: str) -> Iterator[str]:
    """Yield what a message says a figure is not, though it is: 63.9%, not more than half."""
    if not (match := _NOT.match(message)):
        return
    computed, said = match[1], match["said"]
    if re.fullmatch(_NUMBER, said.replace(" percent", "%")) and value(said.replace(" percent", "%")) == value(
        computed
    ):
        yield f"is what it is said not to be: {message}"
    if (bound := _MORE.search(said)) and computed.endswith("%"):
        least = value(_WORDS.get(bound["bound"], bound["bound"].replace(" ", "")))
        if value(computed) > least:
            yield f"keeps to the bound: {message}"


def value(text: str) -> Fraction:
    """Return what a figure in digits reads as."""
    number, _, scale = text.replace("%", " %").partition(" ")
    digits = re.sub(r"[^\d.\-−]", "", number).replace("−", "-").rstrip(".")
    return Fraction(digits) * _SCALES.get(scale.strip(), 1)


def precision(text: str) -> Fraction:
    """Return one unit of the last digit of a figure; none, of a whole number."""
    if re.fullmatch(r"\D?[\d,]+", text):
        return Fraction(0)
    number, _, scale = text.replace("%", " %").partition(" ")
    decimals = len(number.partition(".")[2])
    return Fraction(1, 10**decimals) * _SCALES.get(scale.strip(), 1)


def _plain(text: str) -> str:
    return re.sub(r"[\s,“”]|percent|%|about", "", text.lower())


def texts(path: Path) -> Iterator[str]:
    """Yield the articles in a file: one, or one a line with `text`, `bad` and `good`."""
    if path.suffix != ".jsonl":
        yield path.read_text(encoding="utf-8")
        return
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            yield from (str(record[key]) for key in ("text", "bad", "good") if key in record)


def main(paths: list[str]) -> int:
    """Print what is refuted, and how many findings were looked at."""
    looked: Counter[str] = Counter()
    for text in (text for path in paths for text in texts(Path(path))):
        result = check_text(text)
        looked["articles"] += 1
        looked["faults"] += len(result.faults)
        for finding in result.findings:
            looked["findings"] += 1
            for refuted in refutations(finding, result):
                looked["refuted"] += 1
                print(f"{finding.name}: {refuted}\n  {finding.message} | {finding.working}")
    print(", ".join(f"{looked[what]} {what}" for what in ("articles", "findings", "refuted", "faults")))
    return int(looked["refuted"] > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
