"""Mutation: change one figure that agrees with the rest of a real text, read it again, and see it flagged.

- `figures`: figures of relations that add up, changed by a factor that no rounding allows.
- `calendar`: weekdays that fall on their date, and days that a month has.
- `scorer`: by kind, how many are flagged, and why the others are not.
"""
