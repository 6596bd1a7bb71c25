"""Surface forms of units and the names that pint reads for them."""

from __future__ import annotations

_LENGTH = {
    "meter": "meters metre metres m",
    "kilometer": "kilometers kilometre kilometres km kms",
    "centimeter": "centimeters centimetre centimetres cm",
    "millimeter": "millimeters millimetre millimetres mm",
    "mile": "miles mi",
    "yard": "yards yd yds",
    "foot": "feet ft",
    "inch": "inches in.",
}
_OTHER = {
    "gram": "grams gramme grammes g",
    "kilogram": "kilograms kilogramme kilogrammes kg kgs kilo kilos",
    "milligram": "milligrams mg",
    "microgram": "micrograms",
    "pound": "pounds lb lbs",
    "ounce": "ounces oz",
    "tonne": "tonnes",
    "ton": "tons",
    "stone": "stone",
    "liter": "liters litre litres",
    "milliliter": "milliliters millilitres ml",
    "gallon": "gallons",
    "barrel": "barrels bpd",
    "acre": "acres",
    "hectare": "hectares ha",
    "mile_per_hour": "mph",
    "kilometer_per_hour": "kph kmh",
    "watt": "watts",
    "kilowatt": "kilowatts kw",
    "megawatt": "megawatts mw",
    "gigawatt": "gigawatts gw",
    "kilowatt_hour": "kwh",
    "byte": "bytes",
    "megabyte": "megabytes mb",
    "gigabyte": "gigabytes gb",
    "terabyte": "terabytes tb",
    "kilobyte": "kilobytes kb",
    "hertz": "hz",
    "megahertz": "mhz",
    "gigahertz": "ghz",
    "carat": "carats",
    "calorie": "calories",
    "knot": "knots",
    "degree": "degrees °",
}
_TIME = {
    "second": "seconds sec secs",
    "minute": "minutes min mins",
    "hour": "hours hr hrs",
    "day": "days",
    "week": "weeks",
    "month": "months",
    "year": "years yr yrs",
    "decade": "decades",
    "century": "centuries",
}


def _surface_forms(table: dict[str, str]) -> dict[str, str]:
    return {form: name for name, forms in table.items() for form in (name, *forms.split())}


LENGTHS = _surface_forms(_LENGTH)
MEASURES = LENGTHS | _surface_forms(_OTHER)
DURATIONS = _surface_forms(_TIME)
POWERS = {"square": 2, "sq": 2, "cubic": 3}
