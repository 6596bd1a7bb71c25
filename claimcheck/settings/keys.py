"""All that can be set: the keys of a configuration, which are also the options of `check`."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Form(Enum):
    """What a value looks like, in the words of an error message."""

    RULES = "a list of rules"
    SEVERITY = "error, warning, note or never"
    SEVERITIES = "a table of rules, each with error, warning or note"
    PATTERNS = "a list of patterns"
    FLAG = "true or false"
    WORD = "a word"
    PATH = "a path"
    FILES = "a table of patterns, each with a table of keys"


SEVERITIES = ("error", "warning", "note")
"""What a finding may be, the gravest first."""


class Key(NamedTuple):
    """A key: its name, what a value looks like and what it does; `each`, whether files may differ in it."""

    name: str
    form: Form
    about: str
    default: str
    each: bool = False


KEYS = (
    Key(
        "extend",
        Form.PATH,
        "The file whose keys hold too, where this one says nothing else; relative to this file.",
        "none",
    ),
    Key(
        "select",
        Form.RULES,
        "The rules to apply, and no others: ids, names, groups, or the beginning of ids, as in CC2.",
        "all",
        each=True,
    ),
    Key(
        "ignore",
        Form.RULES,
        "Rules to leave out besides those that are left out already; the more particular word wins.",
        "none",
        each=True,
    ),
    Key(
        "severity",
        Form.SEVERITIES,
        "What the surest findings of a rule are; those that it is less sure of are never more than that.",
        "as rated",
        each=True,
    ),
    Key("fail-on", Form.SEVERITY, "The least that makes the exit code 1.", "error", each=True),
    Key(
        "include",
        Form.PATTERNS,
        "What is taken for an article in a folder, in patterns as in .gitignore; by default its ending tells.",
        "by ending",
    ),
    Key(
        "exclude",
        Form.PATTERNS,
        "What is never read, even where it is named, in patterns as in .gitignore.",
        "none",
    ),
    Key("gitignore", Form.FLAG, "Whether folders are read without what .gitignore lists.", "true"),
    Key("input-format", Form.WORD, "How articles are written, whatever their names end like.", "by ending", each=True),
    Key("encoding", Form.WORD, "The encoding of what is neither UTF-8 nor says so itself.", "none", each=True),
    Key("baseline", Form.PATH, "The file of known findings, which are not reported; relative to this file.", "none"),
    Key("per-file", Form.FILES, "Other keys for some files, by pattern; the later pattern wins.", "none"),
)  # fmt: skip
BY_NAME = {key.name: key for key in KEYS}
