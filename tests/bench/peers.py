"""How other readers of numbers do on the same sentences, each in an environment of its own.

The environments are made once, under `build/peers`; what cannot be installed is said and left out. `emoji` is
held below 2, because recognizers-text calls a function that later versions lack. A quantity is found when
an answer stands on it, right when its value agrees, and its hedge is kept when the answer says so.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from tests.bench.quantities import QUANTITIES, SENTENCES

ENVIRONMENTS = Path(__file__).parents[2] / "build" / "peers"
_TIMED = 5
"""How many times the sentences are read to be timed."""

_RUN = """
import json, sys, time, warnings
warnings.simplefilter("ignore")
texts, rounds = json.load(sys.stdin)
{read}
found = [read(text) for text in texts]
best = float("inf")
for _ in range(3):
    start = time.perf_counter()
    for _ in range(rounds):
        for text in texts:
            read(text)
    best = min(best, time.perf_counter() - start)
json.dump([found, best / rounds], sys.stdout)
"""

_RECOGNIZERS = """
from recognizers_number import Culture, NumberRecognizer
from recognizers_number_with_unit import NumberWithUnitRecognizer
number, unit = NumberRecognizer(Culture.English), NumberWithUnitRecognizer(Culture.English)
models = [number.get_number_model(), number.get_percentage_model(),
          unit.get_currency_model(), unit.get_dimension_model(), unit.get_temperature_model(),
          unit.get_age_model()]
def read(text):
    read = [one for model in models for one in model.parse(text)]
    found = [(one.start, one.end + 1, one.resolution.get("value")) for one in read]
    return [(start, end, scaled(value), value[:1] in ("[", "(")) for start, end, value in found if value]
def scaled(value):
    if value[:1] in ("[", "("):
        ends = [float(end) for end in value[1:-1].split(",") if end]
        return ends[0] if ends else None
    try:
        return float(value.rstrip("%")) / (100 if value.endswith("%") else 1)
    except ValueError:
        return None
"""

_QUANTULUM = """
from quantulum3 import parser
def read(text):
    return [(*one.span, one.value / 100 if one.unit.name == "percentage" else one.value, False)
            for one in parser.parse(text)]
"""

_TEXT2NUM = """
import re
from text_to_num import alpha2digit
def read(text):
    told = alpha2digit(text, "en")
    found = re.findall(r"\\d[\\d,]*(?:\\.\\d+)?", told)
    return [(None, None, float(one.replace(",", "")), False) for one in found]
"""


class Peer(NamedTuple):
    """Another reader: what to install, and the function that reads a text with it."""

    name: str
    packages: tuple[str, ...]
    read: str


PEERS = (
    Peer(
        "recognizers-text",
        ("emoji<2", "recognizers-text-number", "recognizers-text-number-with-unit"),
        _RECOGNIZERS,
    ),
    Peer("quantulum3", ("quantulum3",), _QUANTULUM),
    Peer("text2num", ("text2num",), _TEXT2NUM),
)
OURS = """
from claimcheck.read import read_text
from claimcheck.recognize import recognize
from claimcheck.number import Hedge
from claimcheck.segment import segment
def read(text):
    return [(*one.span, float(one.number.low), one.number.hedge is not Hedge.NONE or one.number.is_range)
            for found in recognize(segment(read_text(text, ""))) for one in found]
"""


class Score(NamedTuple):
    """How a reader did: quantities found, values right, hedges kept, and the seconds it took."""

    name: str
    found: int
    right: int
    hedges: int
    seconds: float
    start: float


def compared() -> Iterator[str]:
    """Yield a table of all readers, and a line for each that cannot be installed."""
    hedged = sum(bool(one.hedge) for one in QUANTITIES)
    words = sum(len(text.split()) for text in SENTENCES)
    yield f"{len(QUANTITIES)} quantities, {hedged} of them hedged, in {len(SENTENCES)} sentences"
    yield f"{'':20}{'found':>7}{'right':>7}{'hedges':>8}{'ms for 1,000 words':>20}{'cold start, ms':>16}"
    for peer in (Peer("claimcheck", (), OURS), *PEERS):
        python = _environment(peer) if peer.packages else Path(sys.executable)
        if python is None:
            yield f"{peer.name:20} could not be installed"
            continue
        one = _score(peer, python)
        each = one.seconds * 1_000_000 / words
        counts = f"{one.found:>7}{one.right:>7}{one.hedges:>8}"
        yield f"{one.name:20}{counts}{each:>20.2f}{one.start * 1000:>16.0f}"


def _environment(peer: Peer) -> Path | None:
    """Return the interpreter of an environment with a peer in it, which is made if need be."""
    home = ENVIRONMENTS / peer.name
    python = home / "bin" / "python"
    if not (home / "installed").exists():
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "check": False}
        subprocess.run((sys.executable, "-m", "venv", "--clear", str(home)), **quiet)
        install = (str(python), "-m", "pip", "install", "--quiet", *peer.packages)
        if subprocess.run(install, **quiet).returncode:
            return None
        (home / "installed").touch()
    return python


def _score(peer: Peer, python: Path) -> Score:
    program = _RUN.replace("{read}", peer.read)
    answers, took = _ran(python, program, list(SENTENCES), _TIMED)
    start = min(_cold(python, program) for _ in range(3))
    found = right = hedges = 0
    for quantity in QUANTITIES:
        fitting = [one for one in answers[quantity.sentence] if _stands(one, quantity.start, quantity.end)]
        found += bool(fitting)
        right += any(_equal(one[2], quantity.value) for one in fitting)
        hedges += bool(quantity.hedge) and any(one[3] for one in fitting)
    return Score(peer.name, found, right, hedges, took, start)


def _stands(answer: list[Any], start: int, end: int) -> bool:
    """Return whether an answer stands on a quantity; one without a place may stand anywhere."""
    return answer[0] is None or (answer[0] < end and start < answer[1])


def _equal(value: float | None, expected: float) -> bool:
    return value is not None and abs(value - expected) <= 1e-6 * max(1.0, abs(expected))


def _cold(python: Path, program: str) -> float:
    """Return the seconds from nothing to the quantities of one sentence."""
    start = time.perf_counter()
    _ran(python, program, list(SENTENCES[:1]), 1)
    return time.perf_counter() - start


def _ran(python: Path, program: str, texts: list[str], rounds: int) -> tuple[list[Any], float]:
    job = json.dumps((texts, rounds))
    ran = subprocess.run((str(python), "-c", program), input=job, capture_output=True, text=True, check=False)
    if ran.returncode:
        return [[] for _ in texts], float("nan")
    found, took = json.loads(ran.stdout)
    return found, took


if __name__ == "__main__":
    for line in compared():
        print(line)
