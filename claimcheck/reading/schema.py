"""The JSON schemas of a reading and of what a model answers, made from the kinds."""

from __future__ import annotations

import json

from claimcheck import HOME
from claimcheck.reading.contract import SCHEMA, SURE
from claimcheck.reading.kinds import KINDS, SCALES, Relating

_TEXT = {"type": "string"}
_FIGURE = {
    "description": "A figure by the words of the text, or a quantity that the text implies, by a name.",
    "properties": {
        "quote": {**_TEXT, "minLength": 1, "description": "The figure as it stands in the text."},
        "context": {
            **_TEXT,
            "description": "Words of the text with the quote in them, to tell it from others.",
        },
        "index": {"type": "integer", "minimum": 1, "description": "Which figure of the article it is."},
        "derived": {**_TEXT, "description": "The same name in two relations is the same quantity."},
    },
    "oneOf": [{"required": ["quote"]}, {"required": ["derived"]}],
}


def schema_text() -> str:
    """Return the schema of a reading as a file keeps it."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def schema() -> dict[str, object]:
    """Return the schema of a reading."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{HOME}/blob/main/claimcheck/reading/reading.schema.json",
        "title": "A reading of an article",
        "description": "How the figures of one article hang together: relations of some kinds, with figures in roles.",
        "type": "object",
        "required": ["schema", "article", "reader", "relations"],
        "properties": {
            "schema": {"const": SCHEMA, "description": "The version of this contract."},
            "article": {
                "type": "object",
                "required": ["sha256"],
                "properties": {
                    "path": {**_TEXT, "description": "What the article was called; for people."},
                    "sha256": {
                        **_TEXT,
                        "pattern": "^[0-9a-f]{64}$",
                        "description": "SHA-256 of the text without its mark-up, in UTF-8.",
                    },
                },
            },
            "reader": {**_TEXT, "minLength": 1, "description": "Who read it: a program, a model, a person."},
            "relations": {"type": "array", "items": {"anyOf": [_relation(kind) for kind in KINDS]}},
        },
        "$defs": {"figure": _FIGURE},
    }


def answer_schema() -> dict[str, object]:
    """Return the schema of what a model answers, as strict as endpoints for structured output want it."""
    figure = _object(role=_enum(sorted({role.name for kind in KINDS for role in kind.roles})), figure=_TEXT)
    relation = _object(
        kind=_enum([kind.name for kind in KINDS]),
        figures={"type": "array", "items": figure},
        direction=_enum(["none", "up", "down"]),
        scale={"type": "integer", "enum": list(SCALES)},
        sure=_enum(list(SURE)),
    )
    return _object(relations={"type": "array", "items": relation})


def _relation(kind: Relating) -> dict[str, object]:
    """Return the schema of relations of one kind."""
    figure = {
        "type": "object",
        "required": ["role"],
        "properties": {
            "role": {
                "enum": [role.name for role in kind.roles],
                "description": "; ".join(f"{role.name}: {role.about}" for role in kind.roles),
            }
        },
        "allOf": [{"$ref": "#/$defs/figure"}],
    }
    properties: dict[str, object] = {
        "kind": {"const": kind.name, "description": kind.about},
        "figures": {"type": "array", "items": figure, "minItems": sum(role.least for role in kind.roles)},
        "sure": {
            **_enum(list(SURE)),
            "description": "Whether the words tie the figures, or the context does.",
        },
    }
    required = ["kind", "figures"]
    if kind.directions:
        properties["direction"] = _enum(list(kind.directions))
        required.append("direction")
    if kind.name == "product":
        properties["scale"] = {
            "enum": list(SCALES),
            "description": "How many units of the one make one of the other.",
        }
    return {"type": "object", "required": required, "properties": properties}


def _object(**properties: object) -> dict[str, object]:
    """Return the schema of an object that has all of some properties, and no others."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _enum(words: list[str]) -> dict[str, object]:
    return {"type": "string", "enum": words}
