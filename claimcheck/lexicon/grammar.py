"""Closed classes of English words: what ends a noun phrase, and what a verb phrase is made of."""

from __future__ import annotations

PREPOSITIONS = frozenset(
    "of in on at by for from to with without into onto over under about above below after before since until "
    "till during between among amongst against near across through throughout per via within outside inside "
    "behind beyond around off out up down toward towards as than like despite amid amidst aboard along upon "
    "including excluding besides except versus following beneath".split()
)
CONJUNCTIONS = frozenset(
    "and or but nor so yet if because while although though when where whereas unless that".split()
)
PRONOUNS = frozenset(
    "he she it they we you i him her them us me who whom whose which what this these those himself herself itself "
    "themselves each other another either neither both all some any none one".split()
)
DETERMINERS = frozenset(
    "a an the this that these those its their his her our your my whose every each no".split()
)
AUXILIARIES = frozenset(
    "is are was were be been being am has have had having do does did will would shall should can could may might "
    "must cannot won't wasn't weren't aren't isn't haven't hasn't hadn't don't doesn't didn't got get gets".split()
)
ADVERBS = frozenset(
    "not also still already now then there here ever never just only too very so far later earlier ago again today "
    "tonight yesterday tomorrow instead alone overall once twice always often soon thus however early late".split()
)
VERBS = frozenset(
    "said says say saying told tells reported reports believe think thought came come comes went go goes going gone "
    "took take takes taken made make makes gave give gives given left leave lost lose loses won win wins held hold "
    "holds saw see seen ran run runs began begin rose rise rises fell fall falls fallen grew grow grows became "
    "become becomes remain remained remains live lived lives work works wait want wanted need needs use used face "
    "faced faces stay stayed voted vote chose signed led lead leads lie lay sat stood stand set put puts cut cuts "
    "kill kills strike struck hit hits plan plans planned expect expected call called cost costs spent spend paid "
    "pay pays sold sell sells bought buy buys kept keep keeps brought bring turned moved showed shows show shown "
    "found find finds know known felt feel opened closed served serve wrote written spoke speak met meet meets "
    "attended attend crossed returned joined helped tried died die dies killed injured wounded hurt fled flee "
    "arrested detained charged missing dead hospitalized rescued evacuated displaced infected tested received "
    "participated belonged belong approve disapprove support supported oppose opposed favor backed agreed".split()
)
OF_THEM = frozenset((("of", "them"), ("of", "whom")))
"""What ties a part to the figure before it: *20 of them*, *of whom* 20."""
OF_WHOM = OF_THEM | {("of", one) for one in ("which", "those", "these")}
"""The same, and "of which", "of those", "of these"."""
STOPS = PREPOSITIONS | CONJUNCTIONS | PRONOUNS | DETERMINERS | AUXILIARIES | ADVERBS | VERBS
"""Words that end the noun phrase after a number."""

IRREGULAR = {
    "people": "person", "persons": "person", "men": "man", "women": "woman", "children": "child", "kids": "child",
    "policemen": "policeman", "servicemen": "serviceman", "crewmen": "crewman", "firemen": "fireman",
    "congressmen": "congressman", "lawmen": "lawman", "lives": "life", "wives": "wife", "knives": "knife",
    "feet": "foot", "mice": "mouse", "teeth": "tooth", "geese": "goose", "sheep": "sheep", "police": "police",
    "staff": "staff", "personnel": "personnel", "crew": "crew", "cattle": "cattle", "aircraft": "aircraft",
    "series": "series", "species": "species", "deer": "deer", "fish": "fish", "dead": "dead", "wounded": "wounded",
    "injured": "injured", "missing": "missing", "countries": "country", "companies": "company", "cities": "city",
    "frenchmen": "frenchman", "englishmen": "englishman", "dutchmen": "dutchman", "irishmen": "irishman",
    "welshmen": "welshman", "scotsmen": "scotsman", "gunmen": "gunman", "spacecraft": "spacecraft",
    "data": "data", "women's": "woman", "fishermen": "fisherman", "clergy": "clergy",
}  # fmt: skip
"""Plurals that don't end in s, or not only: and the singular they are counted under."""


def singular(word: str) -> str:
    """Return a noun as it is counted: "members" under "member"."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    return word[:-1] if is_plural(word) else word


def stem(word: str) -> str:
    """Return what is left of a word without the endings of number, tense and participle."""
    base = singular(word)
    for ending in ("ing", "ed"):
        if base.endswith(ending) and len(base) > len(ending) + 3:
            return base.removesuffix(ending)
    return base.removesuffix("e") if len(base) > 4 else base


def is_plural(word: str) -> bool:
    """Return whether a word looks like a plural noun."""
    return word in IRREGULAR or (
        len(word) > 2 and word[-1] == "s" and not word.endswith(("ss", "us", "is", "'s", "’s"))
    )


FOLLOWS_FROM = frozenset("or comes rate average works equals equal".split())
"""Words in front of a figure that follows from those before it: or 12 each, a rate of 8, which comes to 38."""
NO_TOTAL = frozenset("average valuing values valued value capitalization capitalisation against".split())
"""Words in front of a figure that is no sum of what others give."""
