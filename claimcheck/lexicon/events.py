"""Event classes: what happened to what is counted, and the words that say so.

A verb names an event of its object ("killed 12 people", "12 people were killed"), of its subject ("12 people
died"), or of both ("12 drowned", "drowned 12 cats"). Many verbs name it only beside some nouns: jobs are cut,
and so are prices, but only the first is a `job cut`. Most nouns name their event by themselves.
"""

from __future__ import annotations

from claimcheck.lexicon import words
from claimcheck.lexicon.grammar import stem
from claimcheck.lexicon.people import NATIONALS

PERSONS = words(
    "* person people man woman child boy girl civilian soldier troop other victim resident worker "
    "employee student passenger protester demonstrator suspect patient adult teenager officer policeman "
    "police official migrant refugee villager american family hiker miner fighter militant journalist "
    "member pilot tourist guard inmate prisoner baby infant driver player firefighter doctor nurse "
    "staff teacher personnel customer serviceman individual infected man voter respondent friend "
    "relative brother sister bystander pedestrian survivor marine sailor athlete pupil farmer fisherman "
    "immigrant citizen national foreigner leader executive"
)
"""Nouns for people; `is_person` knows those that end like one besides."""
_THINGS = words(
    "number order power paper theater theatre river tower computer container letter offer quarter "
    "center centre border helicopter trailer tanker bunker chapter barrier factor sector motor reactor "
    "door floor error color harbor committee fee degree tree coffee cancer disaster water winter summer "
    "shelter matter meter liter silver copper fiber filter printer router server monitor tractor sensor "
    "vector dollar cluster poster roster plant restaurant merchant corner counter layer transfer tender "
    "timber"
)
JOBS = words("job worker employee position post staff role staffer person people miner teacher nurse")
"""Nouns for posts and those who hold them."""
_FORCES = words(
    "troop soldier marine sailor ship frigate warship destroyer tank aircraft jet plane bomber fighter "
    "officer policeman police personnel battalion brigade serviceman peacekeeper helicopter guard "
    "carrier submarine adviser missile member force guardsman paratrooper reservist battery"
)
_CONTESTS = words(
    "game match race title set point tournament medal trophy cup championship award grammy oscar primary "
    "final bout round fixture test series fight prize event crown derby"
)
_POINTS = words("point goal run touchdown try basket penalty tally home-run three-pointer birdie")
_BUILDINGS = words(
    "house home building structure dwelling school hospital village bridge car vehicle shop store drone "
    "plane aircraft missile tank jet helicopter apartment church mosque road acre hectare business boat "
    "tree rocket forest property block crop field unit room ship target truck bus warehouse barn hut "
    "farm"
)
_CARGO = words("ton food aid meal tonne supply dose tent blanket dollar euro grant truckload shelter kit")
_MISSILES = words("missile rocket shell round shot")
_GOODS = words(
    "car vehicle phone unit copy ticket truck home house share barrel ton tonne album book device "
    "aircraft jet plane computer tablet bottle iphone console game product item"
)
_LIVES = frozenset(("life",))
_ANYTHING: frozenset[str] = frozenset()

# An event, the nouns it can befall (any, if none is named), the stems of regular verbs, and single forms.
_OBJECT: tuple[tuple[str, frozenset[str], str, str], ...] = (
    (
        "death",
        _ANYTHING,
        "kill murder massacre execute slaughter assassinate behead electrocute drown",
        "slain slew",
    ),
    ("death", _LIVES, "claim", "lost lose losing cost costs costing took taking taken takes"),
    ("injury", _ANYTHING, "injure wound maim", "hurt hurts hurting"),
    ("casualty", words("casualty loss"), "suffer sustain", ""),
    ("arrest", _ANYTHING, "arrest detain apprehend imprison jail", ""),
    ("charge", PERSONS, "charge indict accuse", ""),
    ("conviction", PERSONS, "convict", ""),
    ("hostage", PERSONS, "abduct kidnap", ""),
    ("displacement", _ANYTHING, "displace uproot evacuate", ""),
    ("infection", PERSONS, "infect sicken", ""),
    ("hospitalization", PERSONS, "hospitalize hospitalise", "admitted"),
    ("vaccination", _ANYTHING, "vaccinate immunize immunise inoculate", ""),
    ("recovery", PERSONS, "cure", ""),
    ("test", words("sample person patient specimen swab athlete blood"), "test", ""),
    ("rescue", _ANYTHING, "rescue", ""),
    ("rescue", PERSONS, "", "pulled pulling"),
    ("rescue", PERSONS | _LIVES, "save", ""),
    ("deployment", _FORCES, "deploy dispatch station", "sent send sends sending keep keeps kept"),
    ("deportation", PERSONS, "deport expel", "expelled expelling"),
    (
        "destruction",
        _BUILDINGS,
        "destroy damage demolish flatten wreck torch ruin",
        "burned burnt burning burns downed",
    ),
    (
        "job cut",
        JOBS,
        "axe slash eliminate dismiss fire",
        "cut cuts cutting shed sheds shedding lay laid laying lose lost losing",
    ),
    ("job gain", JOBS, "hire create add recruit", ""),
    ("employment", JOBS, "employ", ""),
    ("seizure", _ANYTHING, "seize confiscate", ""),
    (
        "cancellation",
        words("flight train service match game event concert"),
        "cancel",
        "cancelled cancelling",
    ),
    ("win", _CONTESTS, "", "won win wins winning"),
    ("defeat", _CONTESTS, "", "lost lose loses losing"),
    ("score", _POINTS, "score net", "scored scoring netted hit hits drove"),
    ("sale", _GOODS, "", "sold sell sells selling"),
    ("attack", _MISSILES, "fire launch", ""),
    ("aid", _CARGO, "deliver distribute donate", ""),
    ("birth", words("baby child boy girl twin infant"), "", "born"),
)
_SUBJECT: tuple[tuple[str, frozenset[str], str, str], ...] = (
    ("death", _ANYTHING, "die perish drown", "died dies dying dead"),
    ("missing", _ANYTHING, "vanish disappear", "missing unaccounted"),
    ("displacement", _ANYTHING, "", "homeless fled flee flees fleeing displaced"),
    (
        "migration",
        PERSONS | words("seeker arrival"),
        "immigrate migrate emigrate",
        "crossed arrived crossing arriving",
    ),
    ("support", _ANYTHING, "approve support endorse favor favour", "backed backs"),
    ("opposition", _ANYTHING, "oppose disapprove", ""),
    (
        "vote",
        PERSONS | words("republican democrat senator lawmaker member conservative independent"),
        "",
        "voted voting",
    ),
    ("recovery", PERSONS, "recover", ""),
    ("infection", PERSONS, "", "ill sick"),
)
_CHANGES = (
    ("rise", "increase grow climb gain jump surge soar advance swell expand leap rocket rally",
     "rose rise rises risen rising grew grows grown higher up widened leapt doubled doubles tripled"),
    ("fall", "drop decline decrease slip plunge tumble slump contract dip ease shrink plummet slide slow",
     "fell fall falls fallen falling slid slides shrank shrunk sank lower down narrowed halved"),
)  # fmt: skip

_NOUNS = {
    "death": "death fatality dead body life homicide murder killing corpse",
    "injury": "injury wounded injured",
    "casualty": "casualty",
    "arrest": "arrest detention",
    "missing": "missing",
    "infection": "case infection",
    "vote": "vote ballot",
    "seat": "seat",
    "hostage": "hostage",
    "hospitalization": "hospitalization admission",
    "vaccination": "vaccination",
    "rescue": "rescue",
    "displacement": "evacuation evacuee",
    "conviction": "conviction",
    "revenue": "revenue turnover",
    "profit": "profit earnings earning",
    "loss": "loss",
    "sale": "sale",
    "cost": "cost expense",
    "fine": "fine",
    "deficit": "deficit shortfall",
    "surplus": "surplus",
    "export": "export",
    "import": "import",
    "inflation": "inflation",
    "unemployment": "unemployment joblessness",
    "turnout": "turnout",
    "win": "win victory",
    "defeat": "defeat",
    "score": "touchdown",
    "medal": "medal",
    "birth": "birth",
    "deportation": "deportation",
    "cancellation": "cancellation",
    "aid": "grant",
}


def is_person(head: str | None) -> bool:
    """Return whether a noun is for people, as far as its ending tells."""
    return head in PERSONS or (
        head is not None and head.endswith(("er", "or", "ist", "ee", "ian", "man")) and head not in _THINGS
    )


def _forms(stem: str) -> tuple[str, ...]:
    """Return the forms of a regular verb."""
    if stem.endswith("e"):
        return stem, stem + "s", stem + "d", stem[:-1] + "ing"
    if stem.endswith("y") and stem[-2] not in "aeo":
        return stem, stem[:-1] + "ies", stem[:-1] + "ied", stem + "ing"
    if stem in ("net", "slip", "drop", "dip"):
        return stem, stem + "s", stem + stem[-1] + "ed", stem + stem[-1] + "ing"
    return stem, stem + ("es" if stem.endswith(("sh", "s", "x", "ch")) else "s"), stem + "ed", stem + "ing"


def _table(
    rows: tuple[tuple[str, frozenset[str], str, str], ...],
) -> dict[str, tuple[tuple[str, frozenset[str]], ...]]:
    table: dict[str, tuple[tuple[str, frozenset[str]], ...]] = {}
    for event, nouns, stems, forms in rows:
        for verb in (*(form for base in stems.split() for form in _forms(base)), *forms.split()):
            table[verb] = (*table.get(verb, ()), (event, nouns))
    return table


DONE_TO = _table(_OBJECT)
"""Verbs by form, with the events of their objects: the class, and the nouns it can befall (if empty, any)."""

DONE_BY = _table(_SUBJECT)
"""The same for the events of their subjects, adjectives among them: 12 dead, 12 missing."""

CHANGED = {
    verb: event
    for event, stems, forms in _CHANGES
    for verb in (*(form for base in stems.split() for form in _forms(base)), *forms.split())
}
"""Verbs of rise and fall."""

NOUN_EVENTS = {noun: event for event, nouns in _NOUNS.items() for noun in nouns.split()}
"""Nouns that name their event."""

COMPOUND_EVENTS = {
    ("job", "cut"): "job cut", ("job", "loss"): "job cut", ("net", "income"): "profit",
    ("operating", "income"): "profit", ("net", "loss"): "loss", ("operating", "loss"): "loss",
    ("approval", "rating"): "support", ("unemployment", "rate"): "unemployment",
    ("jobless", "rate"): "unemployment",
    ("inflation", "rate"): "inflation", ("unemployment", "benefit"): "unemployment",
    ("air", "strike"): "attack",
}  # fmt: skip
"""Two nouns that name an event together."""

DISEASES = words(
    "virus coronavirus covid covid-19 flu influenza measles cholera ebola zika malaria dengue polio "
    "tuberculosis hiv aids sars mers meningitis hepatitis salmonella plague outbreak epidemic pandemic "
    "disease infection infections infected contagion deaths hospitalizations hospitalized tested "
    "vaccine vaccinated confirmed quarantine"
)
"""Words beside which cases are of infection, and not of the courts."""

SELF_COUNTED = words("dead wounded injured missing hurt")
"""Words that count without a noun: 12 dead."""

SAID_OF = {
    ("pleaded", "guilty"): ("conviction", PERSONS), ("found", "guilty"): ("conviction", PERSONS),
    ("lost", "their"): ("death", PERSONS), ("lose", "their"): ("death", PERSONS),
    ("found", "dead"): ("death", _ANYTHING),
    ("shot", "dead"): ("death", _ANYTHING), ("filed", "for"): ("unemployment", PERSONS),
    ("shot", "down"): ("destruction", _BUILDINGS), ("dug", "out"): ("rescue", PERSONS),
    ("pulled", "out"): ("rescue", PERSONS), ("laid", "off"): ("job cut", JOBS),
    ("taken", "hostage"): ("hostage", PERSONS),
}  # fmt: skip
"""Two words behind a noun that say together what befell it."""

MONEY_EVENTS = {
    "fined": "fine", "pledged": "aid", "pledge": "aid", "donated": "aid", "donate": "aid", "costing": "cost",
    "cost": "cost", "costs": "cost", "seized": "seizure", "raised": "donation",
}  # fmt: skip
"""Verbs with a sum behind them that say what was done with it."""

WITH_PARTICLE = {
    ("laid", "off"): ("job cut", JOBS), ("lay", "off"): ("job cut", JOBS),
    ("shot", "down"): ("destruction", _BUILDINGS),
    ("took", "in"): ("migration", PERSONS), ("drove", "in"): ("score", _POINTS),
    ("dug", "out"): ("rescue", PERSONS),
    ("burned", "through"): ("destruction", _BUILDINGS), ("burned", "down"): ("destruction", _BUILDINGS),
    ("pulled", "out"): ("rescue", PERSONS), ("handed", "out"): ("aid", _CARGO),
}  # fmt: skip
"""Verbs that say what happened only together with their particle."""

OF_PERSONS = words(
    "death injury arrest rescue displacement deportation vaccination hospitalization conviction cancellation"
)
"""Events that a noun names with "of" behind it: the arrest of 12 men."""

VARIABLE = words("death casualty")
"""Events of nouns that a verb may turn into another: lives are lost, and saved."""

BOUGHT = words("buy buys buying bought acquire acquires acquired acquiring purchase purchased")
"""Verbs that make the sum behind "for" a purchase."""

HARMED = words("wounded injured hurt")
"""Behind "killed or", these make a casualty."""

GROWING = frozenset(
    ("death", "injury", "casualty", "missing", "infection", "arrest", "displacement", "rescue")
)
"""Events whose count may still rise while the story runs."""

ANYBODY = frozenset(
    (None, "person", "other", "victim", "body", "life", "death", "fatality", "dead", "injury")
)
"""Heads that tell nothing about who is counted."""

NOMINALS = {
    noun: frozenset(map(stem, verbs.split()))
    for noun, verbs in (
        ("arrest", "arrest detain"),
        ("detainee", "arrest detain"),
        ("closure", "close shut shutting shutter"),
        ("cut", "cut cutting shed axe slash eliminate"),
        ("layoff", "lay laid fire dismiss cut"),
        ("redundancy", "lay laid dismiss cut shed"),
        ("recall", "recall"),
        ("resignation", "resign quit"),
        ("opening", "open"),
        ("workforce", "employ employee worker staff"),
    )
}
"""Nouns for an event that was told with a verb: 212 shops shut, and then the *closures*."""

ON_TOP = words("new additional more another other others further extra fresh")
"""Words that make a count an addition to another."""

PARTISAN = words("republican democrat democratic independent conservative liberal labor labour socialist")
"""What members of a party are: three presidents, *Republican and Democratic*."""

TOLL = words("toll tally count number total figure")
"""Nouns that take a figure after "to" or "at"."""

AXES = (
    *(
        words(group)
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
            "gold silver bronze",
            "win draw loss defeat tie",
            "male female",
            "goalkeeper defender midfielder forward striker",
            "cow pig sheep goat horse dog cat chicken duck goose donkey camel",
            "car bus truck van lorry tram train taxi motorcycle bicycle tractor",
            "nurse doctor midwife paramedic",
            "violin viola cello trumpet trombone flute clarinet oboe",
            "oak ash elm beech birch pine fir spruce maple",
        )
    ),
    NATIONALS,
)
"""Groups of classes that exclude each other, so that they may be added up."""
PLAYED = frozenset(("game", "match"))
"""What teams play, by either name."""
