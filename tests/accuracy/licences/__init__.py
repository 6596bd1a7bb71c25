"""Measure what licenses each rule, and keep what somebody who read the alarms made of them.

`python -m tests.accuracy.licences PATH... --jobs 2` counts over published articles, by genre and for every check and
every construction, how often it was tried, how often the figures agreed, and its errors and warnings before any
ceiling. It rewrites `claimcheck/licence/measured.py`, from which the ceilings of severities follow, and lists with
`--unread` the alarms that nobody has read. Who has read some of a rule keeps a verdict on them in `readings.txt`:

    python -m tests.accuracy.licences --say true CC101 KEY...      (or false, or arguable)

The key of an alarm is made of the article's id and the finding's fingerprint, so a reading outlives every change
that leaves the finding alone. No word of an article is kept.
"""
