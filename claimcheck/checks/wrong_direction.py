"""CC302."""

from __future__ import annotations

from claimcheck.model import Conflict, Fit
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.arithmetic import changed
from claimcheck.wording.quoting import bare


@names(
    "CC302",
    relations=("change", "rise-or-fall"),
    repair="opposite",
    bad=(
        "Sales rose {percent: 20 percent} to {after: 320} from {before: 400}.",
        "Profit was {after: $5.5 million}, down {percent: 10 percent} from {before: $5 million}.",
        "Admissions fell from {before: 1,200} to {after: 1,500}, or {percent: 25 percent}.",
        "The price climbed {percent: 50 percent} to {after: $24} from {before: $48}.",
        "Traffic dropped {percent: 8 percent}, from {before: 5,125} to {after: 5,535} cars.",
        "Exports rose to {after: 41 million euros} in May from {before: 44 million euros} a year earlier.",
        "Unemployment fell from {before: 3.2} to {after: 3.5 percent}.",
        "The school has {after: 3,480} pupils, down from {before: 3,120} in 2010.",
        "The council cut the fee from {before: $40} to {after: $45}.",
    ),
    good=(
        "Sales fell 20 percent to 320 from 400.",
        "Profit was $5.5 million, up 10 percent from $5 million.",
        "Admissions rose from 1,200 to 1,500, or 25 percent.",
        "The price fell 50 percent to $24 from $48.",
        "Traffic grew 8 percent, from 5,125 to 5,535 cars.",
        "Prices fell from 10 to 20 percent, depending on the shop.",
        "The yen rose to 104.2 per dollar from 105.1.",
        "Okafor rose to 12 from 35 in the world rankings.",
        "In a year, Diaz has climbed to 12 from 35.",
        "Sales fell 2 percent in May, up from 3 percent in April.",
        "The chain cut prices from 10 to 30 percent.",
        "Increased competition took margins from 12 to 9 percent.",
        "Since then it ranged from $3.46 to $15.41, up from 45 cents to 58 cents a year earlier.",
        "The plant's capacity was raised to 3,000 tons a day from 12,000 tons a week.",
        "It did not rise to 41 from 44, as the mayor had said.",
        "Its record improved from 9.8 seconds to 9.7 seconds.",
        "Estimates were cut to between 1.2 and 1.7 percent, down from 1.9 percent to 2.0 percent in April.",
        "It lifted the bill to $694 million, still a far cry from the $900 million he asked for.",
        "Sales fell to 1.8 million from 2.1.",
        "The group fell to a loss of $8 million from a profit of $5 million.",
        "It employs 5,200 people, 1,100 of them in Leeds, up from 4,800 last year.",
        "Output rose 0.3 percent, up from a 0.6 percent fall in October.",
    ),
)
def wrong_direction(conflict: Conflict, document: Document) -> Wording:
    """A rise must end higher than it began, and a fall lower.

    The verb, or the order of the two figures, is the wrong way round. Where both are written alike ("3.2", "3.5")
    rounding cannot have turned them round, so any difference counts.

    Limits: both figures have to stand in one sentence, bound by "from". Ranks, which rise to a smaller number,
    ratios (18 to 1), currencies, which may be quoted by what they cost, and verbs that go either way (improved,
    narrowed, widened) are left alone.
    """
    relation = conflict.relations[0]
    before, after = relation.claims("before", "after")
    falls = after.number.low < before.number.low
    way, meant, told = ("less", "a fall", "a rise") if falls else ("more", "a rise", "a fall")
    if not relation.evidence:
        message = f"From {bare(document, before)} to {bare(document, after)} is {meant}, not {told}."
        return Wording(message, changed(before, after))
    verb = document.quote(relation.evidence[0])
    message = f"“{verb}” does not fit: {bare(document, after)} is {way} than {bare(document, before)}."
    return Wording(message, changed(before, after), (Fit("verb", meant, relation.evidence[0]),))
