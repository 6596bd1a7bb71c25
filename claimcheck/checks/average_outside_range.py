"""CC702."""

from __future__ import annotations

from claimcheck.model import Conflict, Fit, Severity
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.figures import value_of
from claimcheck.wording.quoting import bare


@names(
    "CC702",
    relations=("average",),
    alone=True,
    severity=Severity.WARNING,
    bad=(
        "Rates lie {between 12 and 18 percent}, with an average of {average: 21 percent}.",
        "Prices ranged from {low: $5} to {high: $9}, averaging {average: $11}.",
        "Temperatures stayed {between 5C and 12C} with a mean of {average: 14}C.",
        "The five judges gave {between 3 and 7} points, for an average of {average: 8}.",
        "The wait varies from {low: 20 minutes} to {high: 45 minutes}. The median is {average: 52 minutes}.",
        "The fields yield an average of {average: 12 tonnes}, ranging from {low: 4 tonnes} to {high: 8 tonnes}.",
    ),
    good=(
        "Rates lie between 12 and 18 percent, with an average of 15 percent.",
        "Rates lie between 12 and 18 percent, with an average of about 19 percent.",
        "Most prices lie between $5 and $9, with an average of $11.",
        "Families earning $20,000 to $50,000 would see cuts averaging $300.",
        "Rates lie between 12 and 18 percent, compared with an average of 21 percent a decade ago.",
        "The ferry carries 12 to 18 people a day, an average of 100 a week.",
        "Rents range from $500 to $900. On average a family earns $3,000.",
        "She scored between 3 and 7 points, for an average of 8 rebounds.",
    ),
)
def average_outside_range(conflict: Conflict, document: Document) -> Wording:
    """An average must lie within the range it was taken from.

    No average, mean or median is less than the least value or more than the greatest. Rounding and hedges on
    all three are granted.

    Limits: the range and the average have to stand next to each other, in one sentence or the next. Nothing is
    said where the range is that of most of the values only ("typically", "most"), since others may lie outside,
    nor where the average is that of a part of them.
    """
    average, low, high = conflict.relations[0].claims("average", "low", "high")
    above = average.number.low > high.number.low
    end, sign = (high, ">") if above else (low, "<")
    in_one = low.mention.span == high.mention.span
    spread = " to ".join(bare(document, one) for one in ((low,) if in_one else (low, high)))
    message = f"An average of {bare(document, average)} lies outside the range it is taken from, {spread}."
    fit = (Fit("average", f"{value_of(low)} to {value_of(high)}", average.mention.span),)
    return Wording(message, f"{value_of(average)} {sign} {value_of(end)}", fit)
