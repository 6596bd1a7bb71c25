"""Words for change, and which way they go."""

from __future__ import annotations

ROSE = frozenset(
    "rose risen grew grown climbed increased gained jumped surged soared swelled leapt leaped rocketed "
    "skyrocketed ballooned raised firmed boosted upped widened".split()
)
FELL = frozenset(
    "fell fallen dropped declined decreased slipped shrank shrunk plunged tumbled slid sank slumped dipped cut "
    "reduced lowered plummeted eased trimmed slashed narrowed".split()
)
"""Verbs that say outright that something became more, or less."""
RISING = frozenset(
    "rising growing climbing increasing jumping surging soaring swelling raising boosting".split()
)
FALLING = frozenset(
    "falling dropping declining decreasing slipping shrinking plunging sliding sinking cutting reducing "
    "lowering".split()
)
RISE = frozenset("rise grow climb increase jump surge soar swell raise gain boost".split())
FALL = frozenset(
    "fall drop decline decrease slip shrink plunge tumble slide sink cut reduce lower plummet".split()
)
"""Forms that are a noun, or a verb behind "to" or "will"."""
SET = frozenset(
    "raised increased cut reduced lowered boosted upped slashed trimmed raise increase reduce lower boost raising "
    "increasing cutting reducing lowering boosting".split()
)
"""What somebody does to something, which stands between the verb and the figures: *cut the tax from 5 to 4*."""

UP = (
    ROSE
    | RISING
    | RISE
    | frozenset(
        "rises grows climbs increases gains gaining jumps surges soars advanced advance advances up higher expanded "
        "improved rallied added adding adds growth improvement".split()
    )
)
NOUNS = frozenset(
    "rise increase gain jump surge growth climb advance improvement fall drop decline decrease cut reduction loss "
    "plunge dip slump slide slip tumble higher lower up down".split()
)
"""What may follow the size of a change: a 12 percent *rise*, 12 points *lower*."""

DOWN = (
    FELL
    | FALLING
    | FALL
    | frozenset(
        "falls drops declines decreases slips plunges tumbles slides down slump slumps lower contracted eased off "
        "lost losing loses shed loss reduction cuts dip".split()
    )
)
"""Words that go with the size of a change. Whole words only: "increased" contains "eased"."""

OTHER_BASIS = frozenset(
    "constant organic organically like-for-like underlying comparable inflation-adjusted annualized annualised "
    "excluding inflation adjusted respectively".split()
)
"""Words that tell that a percentage is not that of the two amounts beside it."""
PERIODS = frozenset("year month quarter week day".split())
"""A rise *on the year* is measured from a figure a year ago, whatever else is given."""
ANNUAL = frozenset("annual yearly average monthly weekly daily quarterly".split())
"""An *annual* increase of 2 percent is none between the two figures of several years."""
RANGING = frozenset("range ranges ranged ranging vary varies varied varying anywhere".split())
"""Verbs that make a range of "from 4 to 9"."""
RANKS = frozenset("place places spot spots position positions rank ranks".split())
"""Who rises seven places has a smaller number."""
PAST = frozenset("ago earlier before last previous previously then".split())
"""Words that tell that a figure is how it was: *last year* it was 40."""
DRAWN = frozenset("so therefore thus hence making meaning".split())
"""Words that draw a result from what was told: *so* it has grown by a quarter."""
EARLIER = frozenset("earlier ago before previous last prior".split())
SPANS_OF_TIME = frozenset("year month week quarter decade season winter summer".split())
"""Words that tell beside each other how it was a while ago: a *year earlier*, the *previous month*."""
