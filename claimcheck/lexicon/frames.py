"""Words that do arithmetic: what each does with the figures around it.

A *frame* is one entry: the words, their class, what they do, and which way. How English turns such a word about
(*a rise of 12*, *a 12 percent rise*, *rose by 12*, *12 more*) is known to `syntax`, once for all; so one entry reads
them all, and a new word is one word in one line.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from claimcheck.lexicon.inflection import noun_forms, verb_forms


class Does(Enum):
    """What a word does with figures."""

    CHANGE = "what it is, against what it was"
    APART = "what lies between two of a kind"
    SHARE = "a part of a whole"
    TOTAL = "all parts together"
    REST = "a whole without its parts"
    MEAN = "a total over so many"


class Part(Enum):
    """The class of a word, which tells where its figure may stand."""

    NOUN = "n"
    VERB = "v"
    COMPARATIVE = "k"
    PLACE = "b"
    FRONT = "f"


class Frame(NamedTuple):
    """What a word does, its class, and which way: 1 up, -1 down, 0 either."""

    does: Does
    part: Part
    sign: int


_ENTRIES: tuple[tuple[Does, Part, int, str], ...] = (
    (
        Does.CHANGE,
        Part.NOUN,
        1,
        "rise increase jump surge climb leap growth advance hike uplift uptick spike",
    ),
    (Does.CHANGE, Part.NOUN, 1, "improvement boost expansion gain markup"),
    (
        Does.CHANGE,
        Part.NOUN,
        -1,
        "fall drop decline decrease cut reduction slump slide dip plunge slip tumble",
    ),
    (Does.CHANGE, Part.NOUN, -1, "contraction downturn shrinkage"),
    (
        Does.CHANGE,
        Part.VERB,
        1,
        "rise increase grow climb gain jump surge soar swell leap rocket advance expand",
    ),
    (Does.CHANGE, Part.VERB, 1, "improve balloon accelerate widen"),
    (Does.CHANGE, Part.VERB, -1, "fall drop decline decrease slip shrink plunge tumble slide sink slump dip"),
    (Does.CHANGE, Part.VERB, -1, "contract ease lose shed plummet narrow"),
    (Does.CHANGE, Part.PLACE, 1, "up"),
    (Does.CHANGE, Part.PLACE, -1, "down off"),
    (Does.CHANGE, Part.COMPARATIVE, 1, "more higher larger greater bigger better stronger"),
    (Does.CHANGE, Part.COMPARATIVE, -1, "less fewer lower smaller worse weaker"),
    (Does.APART, Part.FRONT, 1, "extra additional further another"),
    (Does.APART, Part.NOUN, 1, "surplus premium excess"),
    (Does.APART, Part.NOUN, -1, "discount shortfall"),
    (Does.APART, Part.NOUN, 0, "majority lead margin gap difference edge spread"),
    (Does.APART, Part.PLACE, 1, "above ahead clear"),
    (Does.APART, Part.PLACE, -1, "below behind short under shy"),
    (Does.APART, Part.PLACE, 0, "apart"),
    (
        Does.APART,
        Part.COMPARATIVE,
        1,
        "older taller longer heavier dearer faster wider deeper warmer hotter wetter",
    ),
    (Does.APART, Part.COMPARATIVE, -1, "younger shorter lighter cheaper slower narrower cooler colder drier"),
    (Does.APART, Part.VERB, 1, "exceed outnumber outpoll outsell"),
    (Does.APART, Part.VERB, -1, "trail"),
    (Does.APART, Part.VERB, 0, "lead beat win"),
    (Does.SHARE, Part.NOUN, 0, "share turnout proportion percentage rate"),
    (Does.TOTAL, Part.NOUN, 0, "total sum"),
    (Does.MEAN, Part.NOUN, 0, "average mean"),
    (Does.MEAN, Part.VERB, 0, "average"),
)


_SINGULAR = frozenset(("share", "rate"))
"""Nouns whose plural is another word: *shares* are stock."""


def _forms(part: Part, words: str) -> Iterator[str]:
    for word in words.split():
        if part is Part.NOUN:
            yield from noun_forms(word) if word not in _SINGULAR else (word,)
        elif part is Part.VERB:
            yield from verb_forms(word)
        else:
            yield word


def _indexed() -> dict[str, tuple[Frame, ...]]:
    found: dict[str, tuple[Frame, ...]] = {}
    for does, part, sign, words in _ENTRIES:
        frame = Frame(does, part, sign)
        for form in _forms(part, words):
            if frame not in found.get(form, ()):
                found[form] = (*found.get(form, ()), frame)
    return found


def verbs_of(words: str) -> frozenset[str]:
    """Return all forms of some verbs."""
    return frozenset(form for word in words.split() for form in verb_forms(word))


FRAMES = _indexed()
"""The frames of every form of a word: "rise" is a noun and a verb."""

ANY_WHOLE = frozenset(
    "everyone everybody group total lot number sample population original all vote workforce".split()
)
"""Nouns for a whole, whatever it counts: 75 percent of *the group*."""
ANY_THING = frozenset(
    "object item piece thing work exhibit person vehicle animal building home machine part prize".split()
)
"""Nouns for things of several kinds: *the 28 objects* are watches and boxes."""
TOGETHER = frozenset("total altogether combined overall together sum all full entire whole".split())
"""Words beside a figure that say that it is all of what was listed."""
KINDS_OF = {
    "vehicle": frozenset("car truck bus van lorry tank tractor motorcycle taxi ambulance".split()),
    "building": frozenset("house home school church shop store block warehouse hotel".split()),
    "home": frozenset("house flat apartment".split()),
    "ship": frozenset("ferry tanker freighter destroyer frigate submarine".split()),
    "aircraft": frozenset("plane jet fighter helicopter drone".split()),
    "animal": frozenset("dog cat horse cow pig sheep goat".split()),
    "medal": frozenset("gold silver bronze".split()),
}
"""Nouns, and what is one of their things: among 12 *vehicles* may be *cars*."""
SAME_THINGS = (
    frozenset(("match", "game")),
    frozenset(("person", "resident")),
    frozenset(("person", "inhabitant")),
    frozenset(("flat", "home")),
)
"""Nouns for one thing: 15 *games*, 21 a *match*."""
SAYING_AGAIN = frozenset(
    "represents represented representing accounts accounted amounts amounted works worked comes came "
    "equals equaled making makes made is was means translates".split()
)
"""Verbs that give a figure again in other terms: 90 *make up* a third, it *works out to* a third."""
SAID_OTHERWISE = tuple(
    (*opening.split(), ",")
    for opening in (
        "in other words",
        "put differently",
        "put another way",
        "to put it another way",
        "that is to say",
    )
)
"""Openings of a sentence that says again what was said."""
REST = frozenset("remaining rest other others remainder residue balance".split())
"""Words for what is left of a whole: *the residue* of £14,500."""
REST_NOUNS = frozenset(("other", "rest", "remainder"))
"""Nouns that stand for any other: the 12 *others*."""
TO_A_TOTAL = verbs_of("take bring swell lift raise push boost carry")
"""Verbs that lead to a new total: which *takes* the toll *to* 131."""
GIVING = frozenset("giving making".split())
"""Words right in front of a new total: *giving* the club 4,225 members."""
TIMES_OF_DAY = frozenset("day night evening morning afternoon performance concert show screening".split())
"""Nouns that may stand for one another in an average: four *evenings*, 5,600 a *night*."""
DWELLERS = frozenset(
    "population people person resident inhabitant citizen residents inhabitants town city district county".split()
)
"""Words for those who live somewhere: *a population of* 84,000."""
