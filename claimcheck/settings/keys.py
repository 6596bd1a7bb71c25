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
    COUNT = "a whole number"
    AMOUNT = "a number"
    READER = "a table of what a reader needs"
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
    Key("reader", Form.READER, "The model that reads too, with `--reader model`: a table of its own.", "none"),
    Key("per-file", Form.FILES, "Other keys for some files, by pattern; the later pattern wins.", "none"),
)  # fmt: skip
BY_NAME = {key.name: key for key in KEYS}
READER_KEYS = (
    Key("url", Form.WORD, "Where the model is asked: an endpoint that speaks as OpenAI's does, up to `/v1`.", "none"),
    Key("model", Form.WORD, "Which model is asked, as the endpoint calls it.", "none"),
    Key("key-env", Form.WORD, "The variable of the environment that holds the key, if the endpoint wants one.", "none"),
    Key("cache", Form.PATH, "The folder in which readings are kept; relative to this file.", ".claimcheck-readings"),
    Key("timeout", Form.AMOUNT, "Seconds that an answer may take.", "120"),
    Key("retries", Form.COUNT, "How often an article is tried again after an error that may pass.", "3"),
    Key("concurrency", Form.COUNT, "How many articles are asked about at once.", "4"),
    Key("max-tokens", Form.COUNT, "The most tokens of an answer.", "4096"),
    Key("most-articles", Form.COUNT, "How many articles a run may ask about.", "no limit"),
    Key("most-tokens", Form.COUNT, "How many tokens a run may take, in and out.", "no limit"),
    Key("most-cost", Form.AMOUNT, "How much a run may cost, at the prices below.", "no limit"),
    Key("price-in", Form.AMOUNT, "The price of a million tokens that go in.", "0"),
    Key("price-out", Form.AMOUNT, "The price of a million tokens that come out.", "0"),
)  # fmt: skip
"""What can be set for a model as reader."""
READER_BY_NAME = {key.name: key for key in READER_KEYS}
