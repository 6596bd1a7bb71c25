"""A spelling checker for numbers: it finds figures in an article that cannot all be true.

Read the package in the order in which an article passes through it:

1. `read`: a file becomes a `Document`, its text without mark-up and the way back to the source.
2. `segment`: the document becomes sentences.
3. `recognize`: a sentence becomes `Mention`s, the quantities in it, as written.
4. `claims`: a mention becomes a `Claim`: what it counts, who says so, where and when it holds.
5. `relate`: claims become `Relation`s: a share of a whole, parts of a total, the same thing said twice.
6. `solve`: relations that cannot all hold become a `Conflict`, as small as possible.
7. `checks`: a conflict becomes a `Finding`, with a name, a message and the working.
8. `report`: findings become a page for an editor or JSON for a machine.

`pipeline` joins the stages; `text` and `model` have the nouns; `number` keeps a number as it is written,
`rounding` and `shares` say what it may stand for, `interval`, `constraint`, `narrow` and `ring` how such
numbers hang together, and `worlds` which of them are judged together. `syntax` reads a sentence
once, `construction` finds figures that words tie to each other, `doubt` chooses among those that may be meant, `build`
makes the relation, `tables` those that the rows and columns of a table do, `bind` makes
terms of them, and `wording` has the words for what was found.
`rule` says what a file of rules declares, `licence` how sure each may be, after what it did on published articles,
`verdict` how sure a finding is, `fingerprint` what makes a finding the same one in another revision, and `lexicon`
lists the words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from claimcheck.model import Result

__version__ = "0.1.0"
HOME = "https://github.com/claimcheck-news/claimcheck"
"""Where the program lives; reports link to it."""

__all__ = ["check_file", "check_text"]


def check_text(text: str) -> Result:
    """Return what does and does not add up in a text."""
    from claimcheck.pipeline import examine
    from claimcheck.read import read_text

    return examine(read_text(text, "<text>"))


def check_file(path: Path | str) -> Result:
    """Return what does and does not add up in a file.

    Raises:
        claimcheck.read.Unreadable: the file is missing, may not be read, or holds no text.
    """
    from pathlib import Path

    from claimcheck.pipeline import examine
    from claimcheck.read import read

    return examine(read(Path(path)))
