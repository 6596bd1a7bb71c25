"""The report as a page in a terminal; the only place that draws with rich.

It speaks an editor's words: figures add up or they do not, sources differ, another value would fit. Passages
are cut around the figures they are quoted for (`excerpt`), so a line of any length stays readable at any
width. The figure that a finding stands at is marked loudest; where no style can mark it, in a pipe or a
file, a row of signs below the line does.
"""

from __future__ import annotations

from claimcheck.report.terminal.canvas import Look
from claimcheck.report.terminal.check import check_report
from claimcheck.report.terminal.claims import claims_report
from claimcheck.report.terminal.rules import catalogue_page, rule_page
from claimcheck.report.terminal.trace import comparison_report

__all__ = ["Look", "catalogue_page", "check_report", "claims_report", "comparison_report", "rule_page"]
