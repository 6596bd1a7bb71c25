"""What a desk decides once for all its articles, and what a person says of one finding.

`keys` lists all that can be set, and every view of it is made from that list: the options, `claimcheck config`, the
table in the README, the JSON schema. `layer` reads the keys of one file, `nearest` finds the file that speaks for an
article and those that it extends, `settings` folds them, the options on top, into what holds for that article.
`rules` knows what a word for rules means, `patterns` which files a pattern means.

`known` keeps findings out of the report that a baseline lists, and `revision` those that another revision has
already. Both go by the fingerprint of a finding.

Whatever is wrong in a file or an option is a `Wrong`, one line that names the place, the thing, and the nearest
right name.
"""

from __future__ import annotations

from collections.abc import Iterable


class Wrong(Exception):
    """Something in a configuration, a baseline or an option that can't be meant; the message is one line."""


def nearest_of(word: str, known: Iterable[str], closest: float = 0.5) -> str | None:
    """Return what is spelled most like a word, if anything is."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(word, list(known), n=1, cutoff=closest)), None)
