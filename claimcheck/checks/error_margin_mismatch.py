"""CC704."""

from __future__ import annotations

from claimcheck.model import Claim, Conflict, Fit, Severity
from claimcheck.number import POINT
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.figures import points
from claimcheck.wording.quoting import quoted


@names(
    "CC704",
    relations=("poll-lead",),
    alone=True,
    severity=Severity.WARNING,
    bad=(
        "Okafor's {lead: 10}-point lead is within the poll's {error: 3}-point margin of error.",
        "Okafor leads by {lead: ten} points, within the margin of error of plus or minus {error: 4} points.",
        "Her {lead: 15}-point advantage is well inside the survey's sampling error of {error: 4.5 percent}.",
        "Okafor leads by {lead: one} point, outside the poll's {error: 4}-point margin of error.",
        "Okafor leads by {lead: 14} points, within the margin of error. The poll was taken in May and has a margin of "
        "error of {error: 3} points.",
    ),
    good=(
        "Okafor's four-point lead is within the poll's 3-point margin of error.",
        "Okafor leads by six points, within the margin of error of plus or minus 3 percentage points.",
        "Okafor leads by four points, outside the margin of error of 3 points.",
        "Okafor leads by six points, outside the margin of error of 3 points.",
        "Okafor's 10-point lead is not within the poll's 3-point margin of error.",
        "Okafor leads by 10 points. The margin of error is 3 points.",
    ),
)
def error_margin_mismatch(conflict: Conflict, document: Document) -> Wording:
    """A lead that is called within the margin of error is at most twice that margin.

    The margin of error of a poll is that of one candidate's share. The lead is the difference of two shares, so its
    own margin is larger: about twice as large, and never more (Pew Research Center, "5 key things to know about
    the margin of error in election polls", 2016; Franklin, "The 'Margin of Error' for Differences in Polls", 2007). A
    lead is therefore never tested against the margin once. One that is called outside is a mistake only where
    it is smaller than half of the margin, and may be one where it is smaller than the margin: among many
    candidates, the margin of a difference can be that small.

    Limits: the lead has to be a figure in points, named as a lead or "by so many points". Whether a lead between once
    and twice the margin may be called outside is disputed, so nothing is said of it.
    """
    lead, error = conflict.relations[0].claims("lead", "error")
    ahead, margin, twice = map(points, (lead.number.low, error.number.low, 2 * error.number.low))
    said, known = _in_points(document, lead), _in_points(document, error)
    if lead.number.low > error.number.low:
        message = f"A lead of {said} is more than twice the poll's margin of {known}, so it is not within it."
        fit = Fit("lead", f"at most {twice}", lead.mention.span)
        return Wording(message, f"{ahead} > 2 × {margin} = {twice}", (fit,))
    message = f"A lead of {said} is less than the poll's margin of {known}, so it is not outside it."
    return Wording(message, f"{ahead} < {margin}", (Fit("lead", f"at least {margin}", lead.mention.span),))


def _in_points(document: Document, claim: Claim) -> str:
    """Return a number of points as the article writes it: nine points, 4 percentage points."""
    said = quoted(document, claim)
    if said[-1:] == "%" or "point" in said or "per" in said:
        return said
    return f"{said} point" if claim.number.low == POINT else f"{said} points"
