"""The kinds of relation, and the roles that figures play in them: the vocabulary of a reading."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.number import Kind

AMOUNTS = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.RATE))
_SHARES = frozenset((Kind.SHARE,))
_RESULTS = AMOUNTS | _SHARES | {Kind.SCORE, Kind.AGE, Kind.POINTS, Kind.MULTIPLE}
_AGES = frozenset((Kind.AGE, Kind.DURATION, Kind.ORDINAL, Kind.COUNT))
_DATES = frozenset((Kind.DATE,))
_MOST = 40
"""No list of parts that a text tells is longer."""


class Role(NamedTuple):
    """A role: what stands in it, which sorts of figures may, how many do; without sorts it is words, no figure."""

    name: str
    about: str
    sorts: frozenset[Kind]
    least: int = 1
    most: int = 1


class Relating(NamedTuple):
    """A kind of relation. `alike` are roles whose figures have one unit, `at_once` says that they hold at one time.

    `directions` are the words for the way it goes, none where there is only one. In `holds` and `fails`, made up for
    the purpose, braces mark the figures with their roles, and a direction stands in front of the text.
    """

    name: str
    about: str
    roles: tuple[Role, ...]
    holds: str
    fails: str
    alike: tuple[str, ...] = ()
    at_once: bool = True
    directions: tuple[str, ...] = ()

    def role(self, name: str) -> Role | None:
        """Return a role by its name."""
        return next((one for one in self.roles if one.name == name), None)


UP_DOWN = ("up", "down")

KINDS = (
    Relating(
        "share",
        "The share (a percentage, a fraction, one in so many) of a whole is the part.",
        (
            Role("share", "the percentage or fraction", _SHARES),
            Role("part", "the amount that it comes to", AMOUNTS),
            Role("whole", "what it is a share of", AMOUNTS),
        ),
        "Of {whole: 200} patients, {part: 90} recovered, or {share: 45 percent}.",
        "Of {whole: 200} patients, {part: 90} recovered, or {share: 60 percent}.",
        alike=("part", "whole"),
    ),
    Relating(
        "sum",
        "Parts that are all there is, and exclude each other, make the total. Also a running total: what there was "
        "and what joined make what there is now.",
        (
            Role("total", "the total", _RESULTS),
            Role("part", "each of the parts", _RESULTS, 2, _MOST),
        ),
        "The crash killed {total: 15} people: {part: nine} passengers and {part: six} of the crew.",
        "The crash killed {total: 14} people: {part: nine} passengers and {part: six} of the crew.",
        alike=("total", "part"),
    ),
    Relating(
        "part-of",
        "Some parts of a whole, which may have others, and which exclude each other: together at most the whole. "
        "Answers to one question that exclude each other are parts without a whole: at most 100 percent.",
        (
            Role("whole", "the whole", AMOUNTS | _SHARES, 0),
            Role("part", "each of the parts", AMOUNTS | _SHARES, 1, _MOST),
        ),
        "It killed {whole: 14} people, {part: nine} of them passengers and {part: four} of the crew.",
        "It killed {whole: 14} people, {part: nine} of them passengers and {part: six} of the crew.",
        alike=("whole", "part"),
    ),
    Relating(
        "rest",
        "What is left of a whole once its parts are taken away. Shares need no whole: they are of 100 percent.",
        (
            Role("whole", "the whole", AMOUNTS, 0),
            Role("part", "each part that is taken away", AMOUNTS | _SHARES, 1, _MOST),
            Role("rest", "what is left", AMOUNTS | _SHARES),
        ),
        "Of the {whole: 40} clerks {part: 25} stayed. The other {rest: 15} left.",
        "Of the {whole: 40} clerks {part: 25} stayed. The other {rest: 12} left.",
        alike=("whole", "part", "rest"),
    ),
    Relating(
        "change",
        "Something changed by a percentage or fraction of what it was: give two of before, after and step.",
        (
            Role("change", "the percentage or fraction by which it changed", _SHARES | {Kind.MULTIPLE}),
            Role("before", "what it was", _RESULTS, 0),
            Role("after", "what it is now", _RESULTS, 0),
            Role("step", "the same change as an amount", _RESULTS, 0),
        ),
        "up: Revenue rose {change: 25 percent} to {after: $4.5 billion} from {before: $3.6 billion}.",
        "up: Revenue rose {change: 25 percent} to {after: $4.9 billion} from {before: $3.6 billion}.",
        alike=("before", "after", "step"),
        at_once=False,
        directions=UP_DOWN,
    ),
    Relating(
        "points",
        "A percentage changed by percentage points, or lies so many points above or below another; also in basis "
        "points.",
        (
            Role("points", "the points", frozenset((Kind.POINTS, Kind.SHARE, Kind.COUNT))),
            Role("before", "the percentage that it was", _SHARES),
            Role("after", "the percentage that it is now", _SHARES),
        ),
        "up: Support rose {points: four points} to {after: 44 percent} from {before: 40 percent}.",
        "up: Support rose {points: six points} to {after: 44 percent} from {before: 40 percent}.",
        at_once=False,
        directions=UP_DOWN,
    ),
    Relating(
        "step",
        "Something changed by an amount.",
        (
            Role("step", "the amount by which it changed", _RESULTS),
            Role("before", "what it was", _RESULTS),
            Role("after", "what it is now", _RESULTS),
        ),
        "down: The price fell by {step: $12} to {after: $63} from {before: $75}.",
        "down: The price fell by {step: $12} to {after: $61} from {before: $75}.",
        alike=("step", "before", "after"),
        at_once=False,
        directions=UP_DOWN,
    ),
    Relating(
        "difference",
        "Two amounts lie so far apart: a majority, a lead, so many more than, years older than, a surplus.",
        (
            Role("difference", "how far they lie apart", _RESULTS),
            Role("more", "the larger", _RESULTS),
            Role("less", "the smaller", _RESULTS),
        ),
        "She won by {difference: 45} votes, with {more: 655} to {less: 610}.",
        "She won by {difference: 35} votes, with {more: 655} to {less: 610}.",
        alike=("difference", "more", "less"),
        at_once=False,
    ),
    Relating(
        "product",
        "So many at so much each make the total: price and quantity, a rate per day and a number of days, an average "
        "and how many it is of, a speed and a time. The scale says how many units of the one make one of the other, "
        "such as 12 for so much a month and a number of years.",
        (
            Role("count", "how many", AMOUNTS),
            Role("each", "how much each, or an average", AMOUNTS),
            Role("total", "how much in all", AMOUNTS),
        ),
        "It bought {count: 12} buses at {each: $450} each, {total: $5,400} in all.",
        "It bought {count: 12} buses at {each: $450} each, {total: $4,500} in all.",
        at_once=False,
    ),
    Relating(
        "rate",
        "So many in every 1,000, 100,000 and so on of a population are the cases.",
        (
            Role("rate", "how many in every so many", frozenset((Kind.RATE, Kind.COUNT, Kind.SHARE))),
            Role("base", "in every so many", frozenset((Kind.BASE, Kind.COUNT))),
            Role("cases", "how many in all", AMOUNTS),
            Role("population", "among how many", AMOUNTS),
        ),
        "It had {cases: 60} cases among its {population: 400,000} people, {rate: 15} per {base: 100,000}.",
        "It had {cases: 60} cases among its {population: 400,000} people, {rate: 25} per {base: 100,000}.",
    ),
    Relating(
        "ratio",
        "One amount is so many times another: twice, three times as many, half, doubled to, tripled from.",
        (
            Role("multiple", "how many times", frozenset((Kind.MULTIPLE, Kind.SHARE, Kind.COUNT))),
            Role("base", "what is multiplied", _RESULTS),
            Role("result", "what that makes", _RESULTS),
        ),
        "It has {result: 90} boats, {multiple: twice} the {base: 45} of its rival.",
        "It has {result: 90} boats, {multiple: three times} the {base: 45} of its rival.",
        alike=("base", "result"),
        at_once=False,
    ),
    Relating(
        "average",
        "An average of items that the text gives all of.",
        (
            Role("average", "the average", _RESULTS),
            Role("item", "each of the items", _RESULTS, 2, _MOST),
        ),
        "They scored {item: 12}, {item: 15} and {item: 18} points, an average of {average: 15}.",
        "They scored {item: 12}, {item: 15} and {item: 18} points, an average of {average: 19}.",
        alike=("average", "item"),
        at_once=False,
    ),
    Relating(
        "range",
        "A value, such as an average or a median, lies between the least and the most.",
        (
            Role("value", "the value", _RESULTS),
            Role("low", "the least, or the range where one figure gives both ends", _RESULTS, 0),
            Role("high", "the most", _RESULTS, 0),
        ),
        "Rents run from {low: $500} to {high: $900}, with an average of {value: $700}.",
        "Rents run from {low: $500} to {high: $900}, with an average of {value: $980}.",
        alike=("value", "low", "high"),
    ),
    Relating(
        "same",
        "One fact is given twice: in the headline and the story, in two sentences, in two units, as a fraction and a "
        "percentage. It must be the same thing, place, time and speaker.",
        (
            Role("first", "the figure", frozenset(Kind) - {Kind.LABEL}),
            Role("again", "the figure for the same thing", frozenset(Kind) - {Kind.LABEL}),
        ),
        "Firm to shut {first: 40} shops\n\nThe firm will shut {again: 40} shops by May.",
        "Firm to shut {first: 40} shops\n\nThe firm will shut {again: 14} shops by May.",
    ),
    Relating(
        "bound",
        "An amount keeps to a limit that the text sets for it as a fact: below, above, at most, at least, not enough. "
        "The direction is where the amount lies: up for above the limit, down for below it.",
        (
            Role("limit", "the limit", _RESULTS | {Kind.TIME, Kind.DATE}),
            Role("amount", "what keeps to it", _RESULTS | {Kind.TIME, Kind.DATE}),
        ),
        "down: Fewer than {limit: 2,000} people live there. All {amount: 1,900} residents were moved.",
        "down: Fewer than {limit: 2,000} people live there. All {amount: 2,600} residents were moved.",
        alike=("limit", "amount"),
        at_once=False,
        directions=UP_DOWN,
    ),
    Relating(
        "superlative",
        "One amount is said to be the most (direction up) or the least (down) of some: record, highest since, worst.",
        (
            Role("top", "the most, or the least", _RESULTS),
            Role("other", "each of those that it is held against", _RESULTS, 1, _MOST),
        ),
        "up: Sales reached a record {top: 640} in May; the best month so far had been April, with {other: 610}.",
        "up: Sales reached a record {top: 540} in May; the best month so far had been April, with {other: 610}.",
        alike=("top", "other"),
        at_once=False,
        directions=UP_DOWN,
    ),
    Relating(
        "names",
        "A number of people or things, and the names or descriptions of all of them, none twice.",
        (
            Role("count", "how many", frozenset((Kind.COUNT,))),
            Role("name", "the words for each of them", frozenset(), 1, _MOST),
        ),
        "{count: Three} towns were cut off: {name: Ayr}, {name: Leeds} and {name: York}.",
        "{count: Four} towns were cut off: {name: Ayr}, {name: Leeds} and {name: York}.",
    ),
    Relating(
        "age",
        "How old somebody or something is in the year of something told; without a year, when the article appeared.",
        (
            Role("age", "the age, or how many years ago", _AGES),
            Role("born", "the date or year of birth, or of the beginning", _DATES),
            Role("year", "the date or year at which it is so old", _DATES, 0),
        ),
        "Novak was born in {born: 1979}. In {year: 2014}, aged {age: 34}, he moved to Oslo.",
        "Novak was born in {born: 1979}. In {year: 2019}, aged {age: 34}, he moved to Oslo.",
        at_once=False,
    ),
    Relating(
        "duration",
        "How long it was from one date, year or time of day to another.",
        (
            Role("length", "how long", frozenset((Kind.DURATION, Kind.AGE, Kind.COUNT))),
            Role("start", "when it began, or both ends where one figure gives both", _DATES | {Kind.TIME}),
            Role("end", "when it ended", _DATES | {Kind.TIME}, 0),
        ),
        "He ran the bank for {length: nine years}, from {start: 1999} to {end: 2008}.",
        "He ran the bank for {length: 15 years}, from {start: 1999} to {end: 2008}.",
        at_once=False,
    ),
    Relating(
        "weekday",
        "A day of the week and the date that it is said to be.",
        (
            Role("date", "the date", _DATES),
            Role("weekday", "the word for the day of the week", frozenset()),
        ),
        "The trial opened on {weekday: Tuesday} in Oslo, {date: March 5, 2024}.",
        "The trial opened on {weekday: Friday} in Oslo, {date: March 5, 2024}.",
    ),
)  # fmt: skip
BY_NAME = {kind.name: kind for kind in KINDS}
SCALES = (1, 4, 7, 10, 12, 24, 26, 30, 52, 60, 100, 365, 1000, 3600)
"""How many units of one sort make one of another, in a product: months in a year, cents in a dollar."""
