"""Number words."""

from __future__ import annotations

UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen".split()
    )
}
TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
    "mln": 1_000_000,
    "mn": 1_000_000,
    "bln": 1_000_000_000,
    "bn": 1_000_000_000,
    "tn": 1_000_000_000_000,
    "trn": 1_000_000_000_000,
}
SUFFIXES = {"k": 1_000, "bn": 1_000_000_000, "tn": 1_000_000_000_000, "mln": 1_000_000, "bln": 1_000_000_000}
"""Scales written against the digits, whatever is counted: 300k, 4bn."""
MONEY_SUFFIXES = {**SUFFIXES, "m": 1_000_000, "mn": 1_000_000, "b": 1_000_000_000}
"""Scales written against the digits of a sum of money."""
DOZENS = {"dozen": 12, "score": 20, "gross": 144}

HYPHENS = frozenset("-‐‑")
DASHES = HYPHENS | frozenset("–—−")

DENOMINATORS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twentieth": 20,
    "hundredth": 100,
}
DENOMINATORS |= {f"{word}s": value for word, value in DENOMINATORS.items() if not word.startswith("hal")}

GLYPHS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8), "⅒": (1, 10),
}  # fmt: skip
"""Fractions of one character: numerator and denominator."""

VAGUE_WORDS = {"dozens", "scores", "hundreds", "thousands", "millions", "billions", "several", "few", "couple"}
QUANTIFIER_WORDS = {"most", "majority", "minority", "plurality"}
MAJORITY_KINDS = {
    "slim": "a slim majority",
    "narrow": "a slim majority",
    "bare": "a slim majority",
    "vast": "a vast majority",
    "great": "a vast majority",
    "overwhelming": "an overwhelming majority",
}

TRIGGERS = frozenset(
    {*UNITS, *TENS, *SCALES, *DOZENS, *DENOMINATORS, *VAGUE_WORDS, *QUANTIFIER_WORDS} - {"score", "gross", "zero"}
)
"""Words that alone make it worth looking at a sentence."""
