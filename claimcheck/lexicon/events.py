"""Event classes: what happened to what is counted, and the words that say so."""

from __future__ import annotations

_NOUNS = {
    "death": "death fatality dead body toll life",
    "injury": "injury wounded injured",
    "casualty": "casualty",
    "arrest": "arrest detention",
    "missing": "missing",
    "infection": "case infection",
    "vote": "vote ballot",
    "seat": "seat",
    "hostage": "hostage",
}
_VERBS = {
    "death": "kill kills killed killing die dies died dying dead perish perished slain murdered slew drowned "
    "claimed claiming claims slaughtered executed massacred",
    "injury": "injure injures injured injuring wound wounds wounded wounding hurt hurting hospitalized",
    "casualty": "suffered sustained",
    "arrest": "arrest arrests arrested arresting detain detained detaining apprehended",
    "missing": "missing unaccounted disappeared",
    "displacement": "displaced displacing displace homeless evacuated evacuating uprooted fled flee fleeing",
    "infection": "infected infecting infects sickened sickening",
    "deployment": "sent deployed dispatched deploying send sends deploy",
    "rescue": "rescued rescuing rescue saved",
    "job cut": "cut cuts cutting shed sheds shedding axe axed axing slash slashed slashing eliminate eliminated "
    "eliminating lay laid",
    "job gain": "hire hired hires hiring create created creates creating add added adds adding",
    "charge": "charged indicted",
}
_ONLY_WITH = {
    "casualty": frozenset(("casualty", "loss")),
    "job cut": frozenset(("job", "worker", "employee", "position", "post", "staff", "role", "staffer")),
    "job gain": frozenset(("job", "worker", "employee", "position", "post", "staff", "role")),
    "death": None,
}

NOUN_EVENTS = {noun: event for event, nouns in _NOUNS.items() for noun in nouns.split()}
VERB_EVENTS = {verb: event for event, verbs in _VERBS.items() for verb in verbs.split()}
HEADS_OF = {event: heads for event, heads in _ONLY_WITH.items() if heads}
"""Events that only some heads undergo: a cut of jobs, not of prices."""

CLAIMING = frozenset(("claimed", "claiming", "claims"))
"""Verbs that kill only with "lives" behind them."""

PARTS_OF = {"death": "casualty", "injury": "casualty"}
"""Events that another event contains."""

GROWING = frozenset(("death", "injury", "casualty", "missing", "infection", "arrest", "displacement", "rescue"))
"""Events whose count may still rise while the story runs."""

TOLLS = frozenset(("death", "injury", "casualty", "missing", "infection", "arrest"))
"""Events that a headline gives the number of."""

ANYBODY = frozenset((None, "person", "other", "victim", "body", "life", "death", "fatality", "dead", "injury"))
"""Heads that tell nothing about who is counted."""

ON_TOP = frozenset("new additional more another other others further extra fresh".split())
"""Words that make a count an addition to another."""

TOLL = frozenset(("toll", "tally", "count", "number", "total"))
"""Nouns that take a figure after "to" or "at"."""

PEOPLE = frozenset(("person", "man", "woman", "child", "civilian", "soldier", "troop", "other", "victim", "life", "body"))
"""Heads that tell who, not what happened."""

AXES = tuple(
    frozenset(group.split())
    for group in (
        "passenger crew pilot copilot attendant",
        "man woman child boy girl infant baby toddler",
        "adult child minor",
        "boy girl",
        "soldier civilian policeman police militant insurgent fighter officer rebel",
        "republican democrat independent",
        "death injury missing",
        "goal penalty",
        "yes no abstention",
    )
)
"""Groups of classes that exclude each other, so that they may be added up."""
