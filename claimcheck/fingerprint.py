"""What a finding is, wherever it stands: its rule and its figures, each as a value in its role.

No line and no word around the figures takes part, so a finding stays the same when a paragraph comes in above
it, when lines are wrapped anew, quotation marks are curled, "percent" is written for "%", or words are added to
its sentence; it is another one as soon as one of its own figures is edited. A hedge is a word like others. Where
a finding with the same figures comes again in one article, the second is told from the first by its number.
"""

from __future__ import annotations

import re
from collections import Counter

from claimcheck.model import Finding, Mention, Result
from claimcheck.number import Form
from claimcheck.text import Span

_WORD = re.compile(r"\w+")
_IN_WORDS = (Form.VAGUE, Form.QUANTIFIER)


def fingerprints(result: Result) -> tuple[str, ...]:
    """Return the fingerprint of each finding of an article, in their order: 16 hexadecimal digits."""
    seen: Counter[str] = Counter()
    found = []
    for identity in identities(result):
        seen[identity] += 1
        found.append(f"{fnv1a(f'{identity} #{seen[identity]}'.encode(errors='replace')):016x}")
    return tuple(found)


def identities(result: Result) -> tuple[str, ...]:
    """Return what each finding of an article is; those that are alike in rule and figures share it."""
    mentions = {claim.mention.span: claim.mention for claim in result.claims}
    return tuple(_identity(finding, result, mentions) for finding in result.findings)


def _identity(finding: Finding, result: Result, mentions: dict[Span, Mention]) -> str:
    """Return the rule of a finding and its figures, sorted: the order of the text is no part of it."""
    figures = sorted(
        f"{quote.role}={_value(mentions.get(quote.span), result.document.quote(quote.span))}"
        for quote in finding.quotes
    )
    return " ".join((finding.rule, *figures))


def _value(mention: Mention | None, words: str) -> str:
    """Return what a figure says however it is written: 25 % is 1/4, March 5, 2024 is 2024-03-05."""
    if mention is None:
        return "-".join(_WORD.findall(words.casefold()))
    number = mention.number
    if mention.iso:
        return mention.iso
    if number.form in _IN_WORDS:
        return number.text
    value = f"{number.low}..{number.high}" if number.is_range else str(number.low)
    return f"{value} {mention.unit}" if mention.unit else value


def fnv1a(raw: bytes) -> int:
    """Return the 64-bit FNV-1a hash; `hashlib` takes longer to load than a report to write."""
    value = 0xCBF29CE484222325
    for byte in raw:
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return value
