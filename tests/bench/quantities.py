"""Sentences as newsrooms write them, with their quantities marked: `{hedge|words = value}`."""

from __future__ import annotations

import re
from typing import NamedTuple

_MARK = re.compile(r"\{(?:(?P<hedge>[^|{}]*)\|)?(?P<words>[^={}]*) = (?P<value>[^{}]*)\}")

_MARKED = (
    "The fire killed {more than|40 = 40} people and destroyed {1,250 = 1250} homes.",
    "Revenue rose {12.5 percent = 0.125} to {$4.2 billion = 4200000000} last year.",
    "{Nearly|a third = 0.333333333} of the {11,000 = 11000} troops were hurt.",
    "The council spent {£479m = 479000000} on the bridge.",
    "{About|two-thirds = 0.666666667} of voters, or {8.1 million = 8100000}, backed the plan.",
    "The dam is {160 feet = 160} high and holds back {at least|2 million gallons = 2000000}.",
    "{One in five = 0.2} adults has the disease, the survey found.",
    "The suspect is {a 34-year-old = 34} man from Oslo.",
    "It took {twenty-three hundred = 2300} votes to win.",
    "The firm will hire {15-20 million = 15000000} workers.",
    "Winds reached {120 mph = 120} near the coast.",
    "{Fewer than|50 = 50} of them came back, the army said.",
    "Rates fell by {half a percentage point = 0.5} in May.",
    "They raised {five and a half million euros = 5500000} in {three = 3} days.",
    "The trial lasted {two years and three months = 2.25}.",
    "{No more than|200 = 200} guests may attend.",
    "Temperatures hit {42 degrees Celsius = 42} on Monday.",
    "The plot covers {500 acres = 500} of farmland.",
    "{As many as|3,000 = 3000} fans stayed away.",
    "The player is {6 feet 2 inches = 6.166666667} tall.",
    "{Just over|half = 0.5} of the money is gone.",
    "It costs {75 cents = 75} a share, {up to|$1.10 = 1.1} for some.",
    "{A hundred and five = 105} of the cases were closed.",
    "The storm dropped {2 1/2 inches = 2.5} of rain.",
    "The group claims {300k = 300000} members.",
    "Profit {almost|tripled = 3} to {$9 million = 9000000}.",
    "{Half a dozen = 6} ships lay at anchor.",
    "The drug helped {nine out of 10 = 0.9} patients.",
    "They walked {20 miles = 20} or so before dusk.",
    "The bond paid {4¾ percent = 0.0475} in June.",
    "Prices went up {between 5 and 6 percent = 0.05} in a year.",
    "She gave {a quarter of a million dollars = 250000} to the school.",
    "{Roughly|1.4 billion = 1400000000} people live there.",
    "He swam the {200-meter = 200} race in record time.",
    "The file is {5 GB = 5} in size.",
    "{More than|3/4 = 0.75} of the votes are in.",
)


class Quantity(NamedTuple):
    """A quantity in one of the sentences: where its number stands, its value, and its hedge."""

    sentence: int
    start: int
    end: int
    value: float
    hedge: str


def _unmarked() -> tuple[tuple[str, ...], tuple[Quantity, ...]]:
    sentences: list[str] = []
    quantities: list[Quantity] = []
    for number, marked in enumerate(_MARKED):
        text, end = "", 0
        for mark in _MARK.finditer(marked):
            text += marked[end : mark.start()]
            hedge = mark["hedge"] or ""
            text += f"{hedge} " if hedge else ""
            start = len(text)
            text += mark["words"]
            quantities.append(Quantity(number, start, len(text), float(mark["value"]), hedge))
            end = mark.end()
        sentences.append(text + marked[end:])
    return tuple(sentences), tuple(quantities)


SENTENCES, QUANTITIES = _unmarked()
