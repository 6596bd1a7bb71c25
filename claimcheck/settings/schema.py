"""The JSON schema of a configuration, made from the keys, for editors that complete and check it."""

from __future__ import annotations

import json

from claimcheck import HOME
from claimcheck.settings.keys import KEYS, READER_KEYS, SEVERITIES, Form, Key
from claimcheck.settings.rules import checks, group_names

_LIST = {"type": "array", "items": {"type": "string"}}


def schema_text() -> str:
    """Return the schema as a file keeps it."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def schema() -> dict[str, object]:
    """Return the schema."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": f"{HOME}/blob/main/claimcheck/settings/schema.json",
        "title": "claimcheck",
        "description": "What holds for the articles in a folder and below: claimcheck.toml, or [tool.claimcheck].",
        "type": "object",
        "properties": {key.name: _property(key) for key in KEYS},
        "additionalProperties": False,
        "definitions": {
            "rule": _rule(),
            "rules": {"anyOf": [{"type": "string"}, {"type": "array", "items": _REF}]},
        },
    }


_REF = {"$ref": "#/definitions/rule"}


def _property(key: Key) -> dict[str, object]:
    return {"description": f"{key.about} Default: {key.default}.", **_form(key.form)}


def _form(form: Form) -> dict[str, object]:
    if form is Form.READER:
        keys = {key.name: _property(key) for key in READER_KEYS}
        return {"type": "object", "properties": keys, "additionalProperties": False}
    if form is Form.FILES:
        each = {key.name: _property(key) for key in KEYS if key.each}
        table = {"type": "object", "properties": each, "additionalProperties": False}
        return {"type": "object", "additionalProperties": table}
    return _PLAIN.get(form, {"type": "string", "minLength": 1})


_PLAIN: dict[Form, dict[str, object]] = {
    Form.RULES: {"$ref": "#/definitions/rules"},
    Form.SEVERITY: {"enum": [*SEVERITIES, "never"]},
    Form.SEVERITIES: {
        "type": "object",
        "propertyNames": _REF,
        "additionalProperties": {"enum": list(SEVERITIES)},
    },
    Form.PATTERNS: {"anyOf": [{"type": "string"}, _LIST]},
    Form.FLAG: {"type": "boolean"},
    Form.COUNT: {"type": "integer", "minimum": 0},
    Form.AMOUNT: {"type": "number", "minimum": 0},
}
"""The forms whose schema is always the same; any other is a word."""


def _rule() -> dict[str, object]:
    """Return what a word for rules may be; the names are listed, for editors that complete them."""
    names = ["all", *group_names(), *(name for id, one in checks().items() for name in (one.name, id))]
    return {"anyOf": [{"enum": names}, {"type": "string", "pattern": "^[Cc][Cc][0-9]{1,3}$"}]}
