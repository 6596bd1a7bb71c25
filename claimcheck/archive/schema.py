"""What a row holds: the Arrow schema of the files. `claimcheck/report/schema/archive.json` tells it field by field."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from claimcheck.archive.extra import needed

if TYPE_CHECKING:
    import pyarrow as pa

SCHEMA = 1
"""The version of the schema, raised when a field goes or changes its meaning; fields may be added."""


def schema() -> pa.Schema:
    """Return the schema of a row."""
    pa = needed("pyarrow")
    given = partial(pa.field, nullable=False)

    text, whole = pa.string(), pa.int32()
    place = [given("text", text), given("column", text), given("start", whole), given("end", whole)]
    fit = pa.struct([given("role", text), given("text", text), pa.field("replaces", pa.struct(place))])
    span = pa.struct([given("role", text), *place, pa.field("source", text)])
    words = ("rule", "name", "severity", "reason", "message", "working")
    finding = pa.struct(
        [
            *(given(name, text) for name in words),
            given("would_fit", pa.list_(given("element", fit))),
            given("spans", pa.list_(given("element", span))),
            given("fingerprint", text),
        ]
    )
    fields = [
        given("id", text),
        pa.field("group", text),
        pa.field("date", pa.date32()),
        pa.field("year", whole),
        given("state", text),
        pa.field("trouble", text),
        *(given(name, whole) for name in ("words", "figures", "compared")),
        given("relations", pa.map_(text, given("value", whole))),
        *(given(name, whole) for name in ("consistent", "errors", "warnings", "notes")),
        given("findings", pa.list_(given("element", finding))),
        given("version", text),
        given("settings", text),
    ]
    return pa.schema(fields, metadata={"claimcheck.schema": str(SCHEMA)})
