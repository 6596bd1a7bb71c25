"""The words around a number that widen or bound it, as runs of words in lower case."""

from __future__ import annotations

from claimcheck.number import Hedge

_BEFORE = {
    Hedge.EXACTLY: "exactly; precisely; a total of exactly; equal to; equaling; equalling; equaling to",
    Hedge.ABOUT: (
        "about; around; roughly; approximately; approx; approx .; some; an estimated; estimated; estimated "
        "at; circa; ~; ≈; ±; in the region of; in the neighborhood of; in the neighbourhood of; something "
        "like; more or less; an average of about; close on; as about; somewhere around; on the order of; "
        "in the order of; in the vicinity of; an approximate; perhaps; maybe"
    ),
    Hedge.NEARLY: (
        "nearly; almost; close to; just under; just below; a little under; a little less than; just less "
        "than; slightly less than; slightly under; slightly below; slightly fewer than; just short of; "
        "nearing; approaching; just shy of; shy of; very nearly; well - nigh; virtually; almost exactly; "
        "not quite; a shade under; a touch under; a fraction under; a bit less than; a bit under; a little "
        "below; fractionally under; marginally less than; getting on for; practically; barely under"
    ),
    Hedge.JUST_OVER: (
        "just over; just above; slightly more than; slightly over; slightly above; a little over; a little "
        "more than; just more than; a bit more than; a bit over; barely more than; a little above; a shade "
        "over; a touch over; a fraction over; marginally more than; slightly higher than; not much more "
        "than"
    ),
    Hedge.AT_LEAST: (
        "more than; over; above; in excess of; at least; no fewer than; no less than; not less than; not "
        "fewer than; upwards of; upward of; well over; well above; far more than; greater than; exceeding; "
        "a minimum of; minimum; north of; >; ≥; > =; topping; well more than; much more than; comfortably "
        "more than; far over; surpassing; more than about; no lower than; larger than; higher than; bigger "
        "than; greater than or equal to; more than or equal to; equal to or more than; equal to or greater "
        "than; equal or more than; higher or equal than; bigger or equal than; not under; at the very "
        "least; way over; way more than"
    ),
    Hedge.AT_MOST: (
        "at most; no more than; not more than; a maximum of; at the most; maximum; ≤; < =; no higher than; "
        "no greater than; not over; not exceeding; less than or equal to; equal to or less than; less or "
        "equal than; lower or equal than; no larger than; no bigger than; at the very most"
    ),
    Hedge.UNDER: (
        "under; fewer than; less than; below; far fewer than; well under; well below; far less than; <; "
        "south of; much less than; well less than; lower than; smaller than; way under; far below; not even"
    ),
    Hedge.UP_TO: "up to; as many as; as much as; as high as; as few as; as little as; anywhere up to",
}
_AFTER = {
    Hedge.ABOUT: "or so; or thereabouts; or thereabout; give or take; - odd; odd; - something; - ish",
    Hedge.AT_LEAST: (
        "or more; +; - plus; plus; or above; or over; and more; and over; at least; at a minimum; or "
        "greater; or higher; at the least; and up; and above; or better; at the very least; and counting; "
        "minimum; or longer"
    ),
    Hedge.AT_MOST: (
        "or less; or fewer; or under; at most; at the most; tops; or below; or lower; at the very most; "
        "and under; and below; maximum; or smaller; or shorter"
    ),
}

COMPARING = frozenset(
    "more less fewer higher lower larger smaller bigger greater over above under below".split()
)
"""First words of a hedge that compare two figures where they stand between them: 20 percent *more than* 30."""
BEFORE = {tuple(run.split()): hedge for hedge, runs in _BEFORE.items() for run in runs.split("; ")}
AFTER = {tuple(run.split()): hedge for hedge, runs in _AFTER.items() for run in runs.split("; ")}
LONGEST_BEFORE = max(map(len, BEFORE))
LONGEST_AFTER = max(map(len, AFTER))
LAST_BEFORE = frozenset(run[-1] for run in BEFORE)
FIRST_AFTER = frozenset(run[0] for run in AFTER)
INSIDE = frozenset(("odd", "+", "plus", "or", "-"))
"""What a hedge between a number and its unit begins with: 20-odd miles, 50 or so people."""
