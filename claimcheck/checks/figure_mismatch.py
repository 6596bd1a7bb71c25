"""CC401."""

from __future__ import annotations

from claimcheck.model import Conflict, Severity
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.quoting import ended, phrase, quoted


@names(
    "CC401",
    relations=("same-measure", "same-share"),
    alone=True,
    severity=Severity.WARNING,
    bad=(
        "The ferry sank with {first: 212} school children aboard. The {again: 221} school children wore life vests.",
        "The firm runs {first: 14} coal plants. The {again: 41} coal plants burn lignite.",
        "The court heard {first: 17} state witnesses. The {again: 71} state witnesses were sworn in.",
        "The town bought {first: 23} police cars. The {again: 32} police cars are white.",
        "The club signed {first: 11} young players. The {again: 16} young players train at dawn.",
        "A convoy of {first: 62} trucks reached the town after the rains. All {again: 26} were unloaded by night.",
        "The hostages were held for {first: 14 hours}. No shot fell in the {again: 40-hour} siege.",
        "The picture was sold for {first: $1.37 million}. Her share of the {again: $1.73 million} goes to a school.",
        "The bank will shut {first: 212} branches. The {again: 221} closures will save $40 million.",
        "Police said {first: 14} people were injured. Police said {again: 19} people were injured.",
    ),
    good=(
        "The ferry sank with 212 school children aboard. The 212 school children wore life vests.",
        "The ferry sank with about 210 school children aboard. The 212 school children wore life vests.",
        "The bank will shut 212 branches. The 221 layoffs will save $40 million.",
        "The pact joins 12 countries. The zone is to take in all 21 Baltic countries.",
        "The town bought 23 police cars. The 12 fire engines are old.",
        "The firm runs 14 coal plants. In Texas, the three coal plants are old.",
        "The storm killed 12 people. Last year, the 30 people killed were mostly old.",
        "The hall has 41 seats downstairs and 27 upstairs. All 68 were sold.",
        "A convoy of 62 trucks reached the town. The 26 trucks in front were unloaded.",
        "Police said 14 people were injured. Police said 19 people were injured by Tuesday.",
        "The 400 series of trams is long. The 300 series of trams is short.",
        "The town sold $2.2 million of old trams. The $1.2 million of old buses is still to be sold.",
    ),
)
def figure_mismatch(conflict: Conflict, document: Document) -> Wording:
    """A figure given twice must be the same both times.

    Two figures count as the same when "the" or "all" before the second points back to the first ("all 62"), of the
    same things and of no other time, place or speaker, and no earlier figure is the second, nor do two make it up;
    where one speaker says one thing twice in the same words; and where two shares are of one whole. Between figures
    that "the" ties, a slip must lie: two digits that changed places, one that is wrong, "forty" for "fourteen"; or
    they are the only two for things of one name, a few sentences apart.

    Limits: a figure that comes again in other words and without "the" or "all" is compared only where all that stands
    around the two tells that they are one, and two digits changed places or "forty" stands for "fourteen".
    """
    one, other = conflict.relations[0].stated
    message = f"The text says {phrase(document, one)}, and later {phrase(document, other)}"
    return Wording(ended(message), f"{quoted(document, one)} ≠ {quoted(document, other)}")
