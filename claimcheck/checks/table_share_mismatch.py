"""CC110."""

from __future__ import annotations

from claimcheck.model import Conflict, Severity
from claimcheck.number import Kind
from claimcheck.rule import Wording, names
from claimcheck.tables.sheet import names_of
from claimcheck.text import Document
from claimcheck.wording.arithmetic import ratio
from claimcheck.wording.figures import figure
from claimcheck.wording.quoting import bare, quoted, sentence_case


@names(
    "CC110",
    relations=("table-share",),
    alone=True,
    severity=Severity.WARNING,
    bad=(
        "Votes\n\n| | Votes | % |\n|-|-|-|\n| Lee | 900 | 45% |\n| Kim | {part: 600} | {share: 35%} |\n"
        "| Roe | 300 | 15% |\n| Poe | 200 | 10% |\n| Total | {whole: 2,000} | |",
        "Votes\n\n| | n (%) |\n|-|-|\n| Lee | 900 (45%) |\n| Kim | {part: 600} ({share: 40%}) |\n"
        "| Roe | 300 (15%) |\n| Poe | 200 (10%) |\n| Total | {whole: 2,000} |",
        "Cases\n\n| | Tests | Cases | Rate |\n|-|-|-|-|\n| 2020 | 300 | 30 | 10% |\n| 2021 | 400 | 48 | 12% |\n"
        "| 2022 | {whole: 500} | {part: 75} | {share: 51%} |\n| 2023 | 800 | 200 | 25% |",
        "Cases\n\n| | 2020 | 2021 | 2022 | 2023 |\n|-|-|-|-|-|\n| Tests | 300 | {whole: 400} | 500 | 800 |\n"
        "| Cases | 30 | {part: 48} | 75 | 200 |\n| Rate | 10% | {share: 21%} | 15% | 25% |",
        "Staff\n\n| | n = {whole: 132} |\n|-|-|\n| Men | {part: 79} ({share: 63%}) |\n| Women | 53 (40%) |",
        "Staff\n\n| | Staff | Percent |\n|-|-|-|\n| Cooks | 120 | 24% |\n| Clerks | {part: 230} | {share: 64.0%} |\n"
        "| Guards | 100 | 20% |\n| Porters | 50 | 10% |\n| All | {whole: 500} | |",
    ),
    good=(
        "Votes\n\n| | Votes | % |\n|-|-|-|\n| Lee | 1,240 | 62% |\n| Kim | 760 | 38% |\n| Total | 2,000 | 100% |",
        "Votes\n\n| | Votes | Turnout |\n|-|-|-|\n| Oslo | 1,240 | 55% |\n| York | 760 | 71% |\n| All | 2,000 | 60% |",
        "Votes\n\n| | n (%) |\n|-|-|\n| Lee | 1,240 (62%) |\n| Kim | 760 (38%) |\n| Total | 2,000 |",
        "Cases\n\n| | Tests | Cases | Rate |\n|-|-|-|-|\n| 2021 | 400 | 49 | 12% |\n| 2022 | 500 | 75 | 15% |\n"
        "| 2023 | 800 | 199 | 25% |",
        "Staff\n\n| | n = 132 |\n|-|-|\n| Men | 79 (59.8%) |\n| Women | 53 (40.2%) |",
        "Staff\n\n| | n = 132 |\n|-|-|\n| Smokers | 79 (63%) |\n| Drinkers | 49 (37%) |",
        "Sales\n\n| | 2021 | Growth |\n|-|-|-|\n| Tea | 400 | 25% |\n| Rye | 120 | 8% |\n| Total | 520 | 21% |",
    ),
)
def table_share_mismatch(conflict: Conflict, document: Document) -> Wording:
    """A percentage in a table must be that of its figures.

    What the percentages of a column are of is told by most of its rows: the total of another column, or a figure in
    the same row; or a heading says it ("n = 132"), and the figures add up to that. A row in which it does not fit,
    among three times as many in which it does, is off.

    Limits: tables with fewer rows, and percentages of what the table does not give.
    """
    share, part, whole = conflict.relations[0].claims("share", "part", "whole")
    proportion = figure(part.number.low / whole.number.low, Kind.SHARE)
    label, _ = names_of(document, share.mention.span)
    place = f" (“{label}”)" if label else ""
    of = f"{bare(document, part)} of {bare(document, whole)}"
    message = f"{of} is {proportion}, not {quoted(document, share)}{place}."
    return Wording(sentence_case(message), ratio(part, whole))
