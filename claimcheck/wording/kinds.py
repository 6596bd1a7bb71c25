"""The kinds of relation, a line each: what an editor would call it, and how its arithmetic is shown.

A kind that is not listed goes by its own name, and its figures are shown side by side.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from claimcheck.lexicon.calendar import WEEK
from claimcheck.model import Relation
from claimcheck.text import Document
from claimcheck.wording import arithmetic
from claimcheck.wording.quoting import bare, listed, quoted


class Shown(NamedTuple):
    """A kind of relation in words, and the function that shows the arithmetic of one that states all its figures."""

    words: str
    working: Callable[[Document, Relation], str]


def kind_in_words(kind: str) -> str:
    """Return what sort of tie a relation is."""
    return KINDS[kind].words if kind in KINDS else kind.replace("-", " ")


def working(document: Document, relation: Relation) -> str:
    """Return the arithmetic of a relation: 90 / 200 = 45%; of one that only implies a figure, the others."""
    stated = all(part.claim for part in relation.parts) or _by_itself(relation)
    show = KINDS[relation.kind].working if relation.kind in KINDS and stated else _beside
    return show(document, relation)


def _by_itself(relation: Relation) -> bool:
    """Return whether what is not stated is no figure that the arithmetic needs: the end of "ten years ago"."""
    return relation.kind == "duration"


def _beside(document: Document, relation: Relation) -> str:
    """Return figures that are set against each other as they stand."""
    words = _each_once(document, relation)
    return listed(words) if len(words) > 1 else f"{words[0]} each time"


def _agreeing(document: Document, relation: Relation) -> str:
    """Return a figure and what gives it in other terms: 10 miles ≈ 16 km."""
    return " ≈ ".join(_each_once(document, relation))


def _each_once(document: Document, relation: Relation) -> list[str]:
    return list(dict.fromkeys(quoted(document, claim) for claim in relation.stated))


def _ratio(_: Document, relation: Relation) -> str:
    return arithmetic.ratio(*relation.claims("part", "whole"))


def _moved(_: Document, relation: Relation) -> str:
    return arithmetic.moved({part.role: part.claim for part in relation.parts if part.claim})


def _making_up(_: Document, relation: Relation) -> str:
    """Return the sum of parts that are all of their total: 9 + 6 = 15."""
    (total,) = relation.claims("total")
    parts = [claim for claim in relation.stated if claim is not total]
    if arithmetic.total_of(parts) == arithmetic.total_of([total]):
        return arithmetic.added(parts)
    return f"{arithmetic.summed(parts)} ≈ {arithmetic.total_of([total])}"


def _within(_: Document, relation: Relation) -> str:
    """Return the sum of parts beside their whole, which may hold more: 9 + 4 = 13 ≤ 14."""
    (whole,) = relation.claims("whole")
    parts = [claim for claim in relation.stated if claim is not whole]
    fits = sum(part.number.low for part in parts) <= whole.number.low
    return f"{arithmetic.summed(parts)} {'≤' if fits else '≈'} {arithmetic.total_of([whole])}"


def _added(_: Document, relation: Relation) -> str:
    return arithmetic.added(relation.stated)


def _times(_: Document, relation: Relation) -> str:
    return arithmetic.multiplied(relation)[1]


def _names(document: Document, relation: Relation) -> str:
    (count,) = relation.claims("count")
    return f"{arithmetic.names_listed(relation, count)} names for {bare(document, count)}"


def _years(document: Document, relation: Relation) -> str:
    """Return how many years lie between two: 2008 − 1999 = 9."""
    first, last = arithmetic.years_named(relation, "start", "end")
    (length,) = relation.claims("length")
    exact = last - first == length.number.low
    return f"{last} − {first} = {last - first}" + ("" if exact else f" ≈ {quoted(document, length)}")


def _mean(_: Document, relation: Relation) -> str:
    """Return the average of figures: (12 + 15 + 18) / 3 = 15."""
    items = relation.stated[1:]
    return f"{arithmetic.added(items)}; {arithmetic.total_of(items)} / {len(items)} = {arithmetic.mean_of(items)}"


def _weekday(document: Document, relation: Relation) -> str:
    """Return the day of the week on which a date falls: March 5, 2024 = Tuesday."""
    date, falls = relation.stated[0], relation.parts[0].term.allowed
    assert falls is not None
    return f"{quoted(document, date)} = {WEEK[int(falls.hard.lo)].capitalize()}"


KINDS = {
    "share-of": Shown("a share of a whole", _ratio),
    "majority-of": Shown("more or less than half of a whole", _ratio),
    "majority-in-percent": Shown("a majority and its percentage", _agreeing),
    "part-of": Shown("parts of a whole", _within),
    "sum": Shown("parts that make up a total", _making_up),
    "restatement": Shown("the headline or summary and the article", _beside),
    "same-measure": Shown("one figure given twice", _beside),
    "bound": Shown("a bound and what was counted", _beside),
    "net-share": Shown("two answers, and both together", _making_up),
    "list-count": Shown("a number of things and their names", _names),
    "same-share": Shown("one share given twice", _beside),
    "two-shares": Shown("a fraction and its percentage", _agreeing),
    "rest": Shown("a share and the rest", _added),
    "two-sources": Shown("two speakers on one thing", _beside),
    "change": Shown("a change in percent", _moved),
    "difference": Shown("a change by an amount", _moved),
    "step-and-rate": Shown("a change by an amount and in percent", _moved),
    "rise-or-fall": Shown("what rose or fell", _moved),
    "times": Shown("so many times as much", _moved),
    "margin": Shown("two results and how far they lie apart", _moved),
    "poll-lead": Shown("a lead and the margin of error", _beside),
    "average": Shown("an average and its range", _beside),
    "conversion": Shown("one size in two units", _agreeing),
    "temperature": Shown("one temperature on two scales", _agreeing),
    "exchange": Shown("one sum in two currencies", _agreeing),
    "product": Shown("so many at so much each", _times),
    "travel": Shown("a distance, the time and the speed", _beside),
    "incidence": Shown("a rate and the cases it makes", _beside),
    "whole-number": Shown("a percentage of a few things", _ratio),
    "answers": Shown("the answers to one question", _added),
    "duration": Shown("a length of time and its ends", _years),
    "age": Shown("an age and the year of birth", _beside),
    "age-then": Shown("a year of birth, and the age in a later year", _beside),
    "one-age": Shown("one person's age given twice", _beside),
    "mean": Shown("an average and what it is of", _mean),
    "superlative": Shown("the most or the least of some", _beside),
    "time-span": Shown("a length of time and its ends", _beside),
    "weekday": Shown("a date and its day of the week", _weekday),
    "table-total": Shown("table total", _making_up),
    "table-share": Shown("table share", _ratio),
    "table-change": Shown("table change", _moved),
    "table-told": Shown("table told", _beside),
}
