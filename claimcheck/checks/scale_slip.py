"""CC403."""

from __future__ import annotations

from claimcheck.model import Conflict
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.arithmetic import figure_of_times
from claimcheck.wording.quoting import phrase


@names(
    "CC403",
    repair="scale",
    bad=(
        "School orders {headline: 600} new desks\n\nThe village school has ordered {body: 60} new desks.",
        "Baker gives away {headline: 900} loaves\n\nA baker in Hull gave away {body: 90} loaves as he gives away bread "
        "each spring.",
        "Harbor bridge to cost city {headline: $45 million}\n\nThe new harbor bridge is to cost the city "
        "{body: $45 billion} and will open next fall.",
        "The ferry sank with {first: 212} school children aboard. The {again: 2,120} school children wore life vests.",
        "Firm sells {headline: 4,200} garden huts\n\nThe firm sells {body: 4.2 million} garden huts in a good spring.",
    ),
    good=(
        "School orders 600 new desks\n\nThe village school has ordered 600 new desks for its pupils.",
        "Harbor bridge to cost city $45 million\n\nThe new harbor bridge is to cost the city $45 million.",
        "The ferry sank with 212 school children aboard. The 212 school children wore life vests.",
        "Baker gives away 900 loaves\n\nThe baker owns 9 ovens.",
        "Firm sells 4,200 garden huts\n\nThe firm employs 42 people.",
    ),
)
def scale_slip(conflict: Conflict, document: Document) -> Wording:
    """The same digits with another scale are most likely one figure with a slip.

    Million for billion, thousands dropped, a point moved: the digits agree, and one figure is ten, a thousand or
    a million times the other. It is tested wherever a text gives one figure twice, in headline and body or with
    "the" before the second.

    Limits: a slip that changes a digit too is reported as two figures that differ.
    """
    one, other = conflict.relations[-1].stated[:2]
    times = figure_of_times(one, other)
    figures = f"{phrase(document, one)} and {phrase(document, other)}"
    message = f"{figures} have the same digits, but one is {times} the other."
    return Wording(message[:1].upper() + message[1:], f"{times} apart")
