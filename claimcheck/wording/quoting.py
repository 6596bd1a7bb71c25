"""The words of the article inside a sentence of ours: a figure as written, a phrase, a speaker."""

from __future__ import annotations

from claimcheck.model import Claim, Source
from claimcheck.number import Kind
from claimcheck.text import Document, Role

_AROUND = ",.;:!?()[]\"'“”‘’"


def quoted(document: Document, claim: Claim) -> str:
    """Return a figure with its hedges as the article writes it, inside a sentence and on one line."""
    return _inside(document.quote(claim.mention.span), claim)


def bare(document: Document, claim: Claim) -> str:
    """Return a figure without its hedges as the article writes it, inside a sentence and on one line."""
    return _inside(document.quote(claim.mention.core), claim)


def phrase(document: Document, claim: Claim) -> str:
    """Return a figure with the words for what it counts, inside a sentence and on one line.

    The names of months and days keep their capital. A headline may write any word with a capital; it keeps it
    unless the article has the word without one.
    """
    words = document.quote(claim.span).split()
    if claim.mention.kind is Kind.DATE:
        return " ".join(words)
    if claim.sentence.role is Role.TITLE:
        known = {word.strip(_AROUND) for word in document.text.split()}
        words = [word.lower() if _capitalized(word) and word.lower() in known else word for word in words]
    return _lowered(" ".join(words))


def speaker(source: Source) -> str:
    """Return who speaks, as inside a sentence: the article "The" without the capital that opened one."""
    return f"the {source.text[4:]}" if source.text.startswith("The ") else source.text


def unit_of(document: Document, claim: Claim) -> str:
    """Return the words for the unit of a figure, with the space before them, as the article writes them."""
    said = bare(document, claim)
    if claim.number.is_range:
        return said[
            max((place for place, sign in enumerate(said) if sign.isdigit()), default=len(said)) + 1 :
        ]
    return said.replace(claim.number.text, "", 1)


def listed(items: list[str]) -> str:
    """Return items as an enumeration: nine, six and two."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"


def sentence_case(text: str) -> str:
    """Return a text that begins with a capital."""
    return text[:1].upper() + text[1:]


def ended(text: str) -> str:
    """Return a sentence with its full stop, which a figure at its end may bring: 7 p.m."""
    return text if text.endswith(".") else f"{text}."


def _inside(text: str, claim: Claim) -> str:
    """Return a figure on one line, without the capitals that open a sentence or fill a headline."""
    words = text.split()
    if claim.mention.kind is Kind.DATE:
        return " ".join(words)
    if claim.sentence.role is Role.TITLE:
        words = [word.lower() if _capitalized(word) else word for word in words]
    return _lowered(" ".join(words))


def _lowered(line: str) -> str:
    """Return words without the capital that opened a sentence."""
    return line[:1].lower() + line[1:] if line[1:2].islower() or line[1:2] == " " else line


def _capitalized(word: str) -> bool:
    return word[:1].isupper() and word[1:].islower()
