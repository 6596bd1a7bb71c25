"""Why figures were taken to hang together, in plain words."""

from __future__ import annotations

from claimcheck.lexicon.grammar import AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS, stem
from claimcheck.model import Assumes, Claim, Part, Relation
from claimcheck.report.safe import one_line
from claimcheck.text import Document
from claimcheck.wording.kinds import kind_in_words

GROUNDS = {
    Assumes.STATED: "the text says so",
    Assumes.SAME_THING: "both seem to speak of the same thing",
    Assumes.SAME_SOURCE: "if both speakers count alike, which they need not",
}

_ROLES = {"measure": "size"}
"""Roles that an editor would call otherwise."""

_EMPTY = AUXILIARIES | CONJUNCTIONS | DETERMINERS | PREPOSITIONS | PRONOUNS | {"s", "say", "said", "says"}
_MOST_WORDS = 8


def tie(relation: Relation, document: Document) -> str:
    """Return what ties the figures of a relation, and on what grounds."""
    figures = ", ".join(_in_role(part, document) for part in relation.parts)
    grounds = "; ".join((GROUNDS[relation.assumes], *_evidence(relation, document)))
    return f"{kind_in_words(relation.kind)}: {figures} ({grounds})"


def named(part: Part, document: Document) -> str:
    """Return a quantity by the words that give it, or that imply it."""
    words = f"“{one_line(document.quote(part.span))}”"
    return words if part.claim else f"what {words} amounts to"


def placed(claim: Claim, document: Document) -> str:
    """Return a figure with the line it stands in."""
    words = one_line(document.quote(claim.mention.span))
    return f"“{words}” in line {document.locate(claim.mention.span).line}"


def shared_words(one: Claim, other: Claim) -> tuple[str, ...]:
    """Return the words that tell something and stand in both sentences, in the order of the first."""
    there = {stem(_bare(word)) for word in other.sentence.words}
    words = (_bare(word) for word in one.sentence.words if word[0].isalpha() and word not in _EMPTY)
    return tuple(dict.fromkeys(word for word in words if len(word) > 1 and stem(word) in there))


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")


def _in_role(part: Part, document: Document) -> str:
    role = _ROLES.get(part.role, part.role)
    return f"{role} {placed(part.claim, document)}" if part.claim else f"{role} not given"


def _evidence(relation: Relation, document: Document) -> list[str]:
    """Return the words that tie the figures: those the relation names, or those that both sentences share."""
    words = [f"“{one_line(document.quote(span))}”" for span in relation.evidence]
    claims = [part.claim for part in relation.parts if part.claim]
    if not words and len(claims) == 2 and claims[0].sentence is not claims[1].sentence:
        shared = shared_words(claims[0], claims[1])
        if shared:
            words.append(f"both sentences have {', '.join(shared[:_MOST_WORDS])}")
    return words
