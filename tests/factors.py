"""Write the table of exact factors between units, made from pint's own definitions: `make units`."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from pint import UnitRegistry

import claimcheck
from claimcheck.lexicon.units import LENGTHS, MEASURES, PHRASES, TEMPERATURES
from claimcheck.units import NO_FACTOR, OTHER_NAMES, in_words

TABLE = Path(claimcheck.__file__).parent / "lexicon" / "factors.py"
_TIMES = ("millisecond", "second", "minute", "hour", "day", "week", "fortnight", "month", "year")
_LONG_TIMES = ("century", "millennium")
_OWN = {"decade": "10 year"}
"""What means something else to pint: a decade is a ratio there."""
_HEAD = '''"""How many base units a unit is, exactly; written by `make units` from what pint defines."""

from __future__ import annotations

FACTORS = {
'''


def names() -> list[str]:
    """Return every unit that an article may give and that has a factor."""
    powers = {f"{power} {unit}" for power in ("square", "cubic") for unit in LENGTHS.values()}
    every = {*MEASURES.values(), *PHRASES.values(), *_TIMES, *_LONG_TIMES, *OTHER_NAMES.values(), *powers}
    return sorted({*every, *_OWN} - NO_FACTOR - {*TEMPERATURES.values()})


def in_base_units(registry: UnitRegistry[Fraction], name: str) -> tuple[str, str]:
    """Return how many of its base units a unit is, as a fraction, and these."""
    quantity = registry.parse_expression(_OWN.get(name, name)).to_base_units()
    return str(Fraction(quantity.magnitude)), in_words(quantity.unit_items())


def table() -> str:
    """Return the file as it should be."""
    registry: UnitRegistry[Fraction] = UnitRegistry(non_int_type=Fraction)
    rows = ((name, *in_base_units(registry, name)) for name in names())
    return (
        _HEAD + "".join(f'    "{name}": ("{factor}", "{units}"),\n' for name, factor, units in rows) + "}\n"
    )


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")
