"""The words, numbers and signs of a sentence."""

from __future__ import annotations

import re
from itertools import accumulate
from operator import sub

from claimcheck.text import Sentence

_TOKEN = re.compile(
    r"\s*+(?:"
    r"(?:https?://|www\.)\S+"
    r"|(?:[^\W\d_a-z]\.){2,}+|[ap]\.m\b\.?"  # U.S., p.m.
    r"|[^\W\d_]++(?:['’][^\W\d_]++|[\u0300-\u036f]++[^\W\d_]*+)*+"  # words, with apostrophes and accents
    r"|\d{1,3}(?:[,\u2009\u202f\u00a0'’]\d{3})++(?!\d)(?:\.\d++)?+"  # 5,000 and 1 234.5
    r"|\d{1,3}(?:\ \d{3}(?!\d))++(?<=\ 000)|\d{1,3}(?:\ \d{3}(?!\d)){2,}+"  # 40 000 and 1 234 567
    r"|\d{1,2}(?:,\d{2}(?!\d))++,\d{3}(?!\d)(?:\.\d++)?+"  # 12,34,567 in India
    r"|\d{1,3}(?:\.\d{3})++,\d++"  # 1.234,5 on the Continent
    r"|\d++(?:\.\d++)*+|(?<![\w.])\.\d++"
    r"|\S)"
)


def worded(sentence: Sentence) -> Sentence:
    """Return a sentence with its words, whether or not it may hold a figure.

    A pattern finds each token with the white space before it, so that the tokens add up to the text, and
    where they stand follows from how long they are.
    """
    pieces = _TOKEN.findall(sentence.text)
    texts = tuple(map(str.lstrip, pieces))
    ends = tuple(accumulate(map(len, pieces), initial=sentence.span.start))[1:]
    starts = tuple(map(sub, ends, map(len, texts)))
    return sentence._replace(texts=texts, words=tuple(map(str.lower, texts)), starts=starts, ends=ends)
