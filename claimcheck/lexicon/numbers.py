"""Number words."""

from __future__ import annotations

UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen".split()
    )
} | {"naught": 0, "nought": 0}
TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
SMALL = UNITS | TENS
SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "lakh": 100_000,
    "million": 1_000_000,
    "crore": 10_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
    "mln": 1_000_000,
    "mn": 1_000_000,
    "bln": 1_000_000_000,
    "bn": 1_000_000_000,
    "tln": 1_000_000_000_000,
    "tn": 1_000_000_000_000,
    "trn": 1_000_000_000_000,
}
SUFFIXES = {
    "k": 1_000, "mil": 1_000_000, "mln": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000,
    "bln": 1_000_000_000, "tn": 1_000_000_000_000, "tln": 1_000_000_000_000, "trn": 1_000_000_000_000,
}  # fmt: skip
"""Scales written against the digits, whatever is counted: 300k, 4bn."""
MONEY_SUFFIXES = {**SUFFIXES, "m": 1_000_000, "mm": 1_000_000, "b": 1_000_000_000, "t": 1_000_000_000_000}
"""Scales written against the digits of a sum of money."""
DOZENS = {"dozen": 12, "dozens": 12, "doz": 12, "dozs": 12}

HYPHENS = frozenset("-‐‑")
ORDINAL_ENDINGS = frozenset(("st", "nd", "rd", "th"))
DASHES = HYPHENS | frozenset("–—−")
MINUSES = frozenset(("-", "−", "–", "minus", "negative"))

ORDINALS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(),
        start=1,
    )
}
ORDINALS |= {f"{word[:-1]}ieth": value for word, value in TENS.items()}
ORDINALS |= {f"{word}th": SCALES[word] for word in "hundred thousand million billion trillion".split()}

DENOMINATORS = {"half": 2, "quarter": 4} | {word: value for word, value in ORDINALS.items() if value > 2}
DENOMINATORS |= {"halves": 2} | {f"{word}s": value for word, value in DENOMINATORS.items() if value > 2}

GLYPHS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8), "⅒": (1, 10),
}  # fmt: skip
"""Fractions of one character: numerator and denominator."""
SLASHED = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100))
"""Denominators of fractions that are written with a slash; 9/11 is a day, 24/7 a habit."""
FIGURES = frozenset("0123456789" + "".join(GLYPHS))
"""The characters in which a token that begins a number in figures ends."""

VAGUE_SCALES = {
    "dozens": 12, "scores": 20, "tens": 10, "hundreds": 100, "thousands": 1_000, "lakhs": 100_000,
    "millions": 1_000_000, "crores": 10_000_000, "billions": 1_000_000_000, "trillions": 1_000_000_000_000,
}  # fmt: skip
NO_SINGLE = frozenset(
    "lot number bit little great good total further series range variety host handful string pair majority minority "
    "lack share sense way kind sort chance result rate record score average".split()
)
"""Nouns that name no single thing behind an article: two men and *a number* of others."""
VAGUE_WORDS = frozenset(VAGUE_SCALES) | {"several", "few", "couple"}
QUANTIFIER_WORDS = frozenset(("most", "majority", "minority", "plurality", "all", "none", "every"))
MAJORITY_KINDS = {
    "slim": "a slim majority",
    "narrow": "a slim majority",
    "bare": "a slim majority",
    "slender": "a slim majority",
    "simple": "a majority",
    "clear": "a majority",
    "large": "a vast majority",
    "vast": "a vast majority",
    "great": "a vast majority",
    "huge": "a vast majority",
    "overwhelming": "an overwhelming majority",
}

_FOLDS = dict(
    zip("two three four five six seven eight nine ten twenty".split(), (*range(2, 11), 20), strict=True)
)
MULTIPLES = {
    "doubled": 2, "doubling": 2, "doubles": 2, "double": 2, "twice": 2, "redoubled": 2, "tripled": 3,
    "tripling": 3, "triples": 3, "triple": 3, "trebled": 3, "trebling": 3, "treble": 3, "thrice": 3,
    "quadrupled": 4, "quadrupling": 4, "quadruple": 4, "quintupled": 5, "sextupled": 6,
    **{f"{word}fold": value for word, value in _FOLDS.items()},
}  # fmt: skip
"""Words that say by what a quantity was multiplied."""
HALVED = frozenset(("halved", "halving", "halves"))
COMPARED = frozenset(
    "as the that its their his her more higher larger bigger greater longer what faster likelier "
    "those".split()
)
"""What follows a multiple of something: twice as many, three times the rate."""

TRIGGERS = frozenset(
    {*SMALL, *SCALES, *DOZENS, *DENOMINATORS, *VAGUE_WORDS, *QUANTIFIER_WORDS, *MULTIPLES, *HALVED}
    - {"zero", "all", "none", "every", "mn", "tens", "scores"}
)
"""Words that alone make it worth looking at a sentence."""
