"""The forms of English verbs and nouns, made from the word in the dictionary.

Lists of words with a meaning give each word once, as a dictionary does; their forms are made here when a list is
loaded. Only words of such lists are inflected, so that no ending is ever guessed at in a text.
"""

from __future__ import annotations

from collections.abc import Iterator

_STRONG = {
    "rise": "rose risen", "fall": "fell fallen", "grow": "grew grown", "shrink": "shrank shrunk", "sink": "sank sunk",
    "slide": "slid", "leap": "leapt", "cut": "cut", "lose": "lost", "lead": "led", "beat": "beat beaten", "win": "won",
    "leave": "left", "make": "made", "bring": "brought", "take": "took taken", "give": "gave given", "hold": "held",
    "stand": "stood", "come": "came come", "get": "got gotten", "put": "put", "mean": "meant", "shed": "shed",
    "spend": "spent", "sell": "sold", "buy": "bought", "pay": "paid", "keep": "kept", "run": "ran run",
    "bear": "bore born", "find": "found", "go": "went gone", "outgrow": "outgrew outgrown", "outsell": "outsold",
}  # fmt: skip
"""Past tense and participle of verbs that don't take "ed"."""
_DOUBLED = frozenset("trim cut slip drop dip top shed win get put run plan jump".split()) - {"jump"}
"""Verbs that double their last letter before an ending: trimming."""
_VOWELS = frozenset("aeiou")


def verb_forms(verb: str) -> Iterator[str]:
    """Yield all forms of a verb: rise, rises, rose, risen, rising."""
    yield verb
    yield _with_s(verb)
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb
    stem = stem + verb[-1] if verb in _DOUBLED else stem
    yield stem + "ing"
    if verb in _STRONG:
        yield from _STRONG[verb].split()
    elif verb.endswith("y") and verb[-2] not in _VOWELS:
        yield verb[:-1] + "ied"
    else:
        yield stem + "ed"


def noun_forms(noun: str) -> Iterator[str]:
    """Yield a noun and its plural: majority, majorities."""
    yield noun
    yield _with_s(noun)


def _with_s(word: str) -> str:
    if word.endswith("y") and word[-2] not in _VOWELS:
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh", "z")) else "s")
