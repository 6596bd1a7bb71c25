"""CC801."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model import Article, Severity
from claimcheck.rule import Inspection, inspects


@inspects(
    "CC801",
    severity=Severity.WARNING,
    bad=(
        "[claimcheck: {remark: ignore[change-mismatch] because the firm rounds}]\n\n"
        "Sales rose 17 percent to 420 from 360.",
        "[claimcheck: {remark: ignore}]\n\nThe council met on Tuesday, and all 12 members came.",
        "Sales rose 17 percent to 420 from 360.\n\n[claimcheck: {remark: ignore-file[CC3] because it is a column}]",
        "[claimcheck: {remark: ignore[chnage-mismatch]}]\n\nThe council met on Tuesday, and all 12 members came.",
        "[claimcheck: {remark: ignroe}]\n\nThe council met on Tuesday, and all 12 members came.",
        "The council met on Tuesday.\n\n[claimcheck: {remark: ignore-end}]\n\nAll 12 members came.",
    ),
    good=(
        "[claimcheck: ignore[change-mismatch] because the firm says so]\n\nSales rose 25 percent to 420 from 360.",
        "[claimcheck: ignore-file because it is satire]\n\nSales rose 25 percent to 420 from 360.",
        "Sales rose 25 percent [sic] to 420 from 360.",
        "[claimcheck: ignore-start[CC301]]\n\nSales rose 25 percent to 420 from 360.\n\n[claimcheck: ignore-end]",
        "He said that claimcheck: ignore was no order of the 12 words it takes.",
        "The sign read 40 [sic] and stood there for 12 years.",
    ),
)
def unused_suppression(article: Article) -> Iterator[Inspection]:  # noqa: ARG001 - told once all else is known
    """A remark that silences findings must have one to silence.

    Where the text was mended, its remark has outlived its reason and would hide the next slip. One that names a rule
    there is not, or a word this program does not know, was never heeded.

    Limits: `[sic]` is an ordinary sign of editors, so one without a finding is left alone.
    """
    return iter(())
