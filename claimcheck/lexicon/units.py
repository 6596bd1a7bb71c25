"""Surface forms of units and the names that pint reads for them. A test holds every name against pint."""

from __future__ import annotations

_LENGTH = {
    "meter": "meters metre metres m",
    "kilometer": "kilometers kilometre kilometres km kms",
    "centimeter": "centimeters centimetre centimetres cm",
    "millimeter": "millimeters millimetre millimetres mm",
    "micrometer": "micrometers micrometre micrometres micron microns",
    "nanometer": "nanometers nanometre nanometres nm",
    "picometer": "picometers",
    "mile": "miles mi",
    "yard": "yards yd yds",
    "foot": "feet ft",
    "inch": "inches",
    "furlong": "furlongs",
    "fathom": "fathoms",
}
_OTHER = {
    "gram": "grams gramme grammes g",
    "kilogram": "kilograms kilogramme kilogrammes kg kgs kilo kilos",
    "milligram": "milligrams mg",
    "microgram": "micrograms mcg",
    "pound": "pounds lb lbs",
    "ounce": "ounces oz",
    "tonne": "tonnes",
    "ton": "tons",
    "kiloton": "kilotons",
    "megaton": "megatons",
    "stone": "stone",
    "dram": "drams drachma drachmas",
    "liter": "liters litre litres",
    "milliliter": "milliliters millilitre millilitres ml",
    "centiliter": "centiliters centilitre centilitres cl",
    "gallon": "gallons",
    "quart": "quarts",
    "pint": "pints",
    "cup": "cups",
    "teaspoon": "teaspoons tsp",
    "tablespoon": "tablespoons tbsp",
    "bushel": "bushels",
    "barrel": "barrels",
    "barrel / day": "bpd",
    "square kilometer": "km² sqkm",
    "square meter": "m² sqm",
    "square foot": "ft² sqft",
    "square mile": "mi²",
    "cubic meter": "m³",
    "acre": "acres",
    "hectare": "hectares ha",
    "mile_per_hour": "mph",
    "kilometer_per_hour": "kph kmh kmph",
    "watt": "watts",
    "kilowatt": "kilowatts kw",
    "megawatt": "megawatts mw",
    "gigawatt": "gigawatts gw",
    "terawatt": "terawatts",
    "horsepower": "hp bhp",
    "kilowatt_hour": "kwh",
    "megawatt_hour": "mwh",
    "gigawatt_hour": "gwh",
    "terawatt_hour": "twh",
    "joule": "joules",
    "kilojoule": "kilojoules kj",
    "megajoule": "megajoules",
    "volt": "volts",
    "kilovolt": "kilovolts kv",
    "ampere": "amps amperes",
    "byte": "bytes",
    "kilobyte": "kilobytes kb",
    "megabyte": "megabytes mb",
    "gigabyte": "gigabytes gb gigs",
    "terabyte": "terabytes tb",
    "petabyte": "petabytes",
    "megabit": "megabits",
    "gigabit": "gigabits",
    "megabit / second": "mbps",
    "gigabit / second": "gbps",
    "hertz": "hz",
    "kilohertz": "khz",
    "megahertz": "mhz",
    "gigahertz": "ghz",
    "decibel": "decibels db",
    "carat": "carats",
    "calorie": "calories",
    "kilocalorie": "kilocalories kcal",
    "british_thermal_unit": "btu btus",
    "knot": "knots",
    "newton": "newtons",
    "pascal": "pascals",
    "millibar": "millibars",
    "kelvin": "kelvins",
    "degree": "degrees °",
    "turn": "turns",
}
_TIME = {
    "millisecond": "milliseconds",
    "second": "seconds sec secs",
    "minute": "minutes min mins",
    "hour": "hours hr hrs",
    "day": "days",
    "week": "weeks wk wks",
    "fortnight": "fortnights",
    "month": "months",
    "year": "years yr yrs",
    "decade": "decades",
    "century": "centuries",
    "millennium": "millennia millenniums",
}
_PHRASES = {
    "nautical_mile": "nautical mile; nautical miles",
    "light_year": "light year; light years; light - year; light - years",
    "tonne": "metric ton; metric tons; metric tonnes; metric - ton",
    "ton": "short ton; short tons",
    "long_ton": "long ton; long tons",
    "fluid_ounce": "fluid ounce; fluid ounces; fl oz",
    "acre_foot": "acre foot; acre feet; acre - foot; acre - feet",
    "kilowatt_hour": "kilowatt hour; kilowatt hours; kilowatt - hour; kilowatt - hours",
    "megawatt_hour": "megawatt hour; megawatt hours; megawatt - hour; megawatt - hours",
    "gigawatt_hour": "gigawatt hour; gigawatt hours; gigawatt - hour; gigawatt - hours",
    "terawatt_hour": "terawatt hour; terawatt hours; terawatt - hour; terawatt - hours",
    "mile_per_hour": (
        "miles per hour; mile per hour; miles an hour; mile an hour; mile - an - hour; mile - per - hour"
    ),
    "mile / gallon": "miles per gallon; miles a gallon; miles to the gallon",
    "kilometer_per_hour": (
        "km per hour; km / h; km / hr; km an hour; kilometer per hour; kilometre per hour; kilometers per "
        "hour; kilometres per hour; kilometers an hour; kilometres an hour; kilometer - per - hour; "
        "kilometre - per - hour"
    ),
    "meter / second": "meters per second; metres per second; meters a second; metres a second; m / s",
    "foot / second": "feet per second; feet a second",
    "barrel / day": "barrels per day; barrels a day",
    "megabit / second": "megabits per second; megabits a second",
    "gigabit / second": "gigabits per second; gigabits a second",
}


def _surface_forms(table: dict[str, str]) -> dict[str, str]:
    return {form: name for name, forms in table.items() for form in (name, *forms.split())}


LENGTHS = _surface_forms(_LENGTH)
MEASURES = LENGTHS | _surface_forms(_OTHER)
DURATIONS = _surface_forms(_TIME)
POWERS = {"square": 2, "sq": 2, "cubic": 3}
PHRASES = {tuple(run.split()): name for name, runs in _PHRASES.items() for run in runs.split("; ")}
"""Units of several words, as runs of words."""
FIRST_OF_PHRASE = frozenset(run[0] for run in PHRASES)
LONGEST_PHRASE = max(map(len, PHRASES))
TEMPERATURES = {
    "celsius": "degC", "celcius": "degC", "centigrade": "degC", "c": "degC", "fahrenheit": "degF",
    "farenheit": "degF", "f": "degF", "kelvin": "kelvin",
}  # fmt: skip
"""Scales of temperature; a difference is given in delta_degC or delta_degF."""
FEET = frozenset("'’\u2032")
INCHES = frozenset('"”\u2033')
NEVER_TIGHT = frozenset(("stone", "turn", "cup", "second", "pint"))
UNIT_WORDS = frozenset(MEASURES) | frozenset(DURATIONS) | frozenset(POWERS) | FIRST_OF_PHRASE | {"deg"}
"""Words that a unit begins with."""

PARTS = {
    ("foot", "inch"): 12, ("pound", "ounce"): 16, ("stone", "pound"): 14, ("yard", "foot"): 3,
    ("year", "month"): 12, ("week", "day"): 7, ("day", "hour"): 24, ("hour", "minute"): 60,
    ("minute", "second"): 60, ("hour", "second"): 3600, ("meter", "centimeter"): 100,
    ("USD", "cent"): 100, ("EUR", "cent"): 100, ("GBP", "pence"): 100, ("CAD", "cent"): 100,
    ("AUD", "cent"): 100,
}  # fmt: skip
"""How many of the smaller unit make one of the larger, where people say both: 6 feet 2 inches."""
SQUARES = {
    ("square", word): f"square {unit}"
    for unit, words in {
        "foot": "foot feet",
        "meter": "meter metre",
        "kilometer": "kilometer kilometre",
        "mile": "mile",
    }.items()
    for word in words.split()
}
"""Units of two words, as they stand behind "a" and "per"."""
