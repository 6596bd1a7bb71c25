"""Offices that speak: classes of organ with their surface forms, and the proper names that fix a country too.

An organ is what two sources are compared by: "the British defence ministry" and "Britain's Ministry of
Defence" are both `defense`. Forms are runs of words in lower case, British spelling beside American.
"""

from __future__ import annotations

_CLASSES = {
    "defense": (
        "defense ministry; defence ministry; ministry of defense; ministry of defence; ministry of "
        "national defense; ministry of national defence; defense department; defence department; "
        "department of defense; department of defence; defense minister; defence minister; defense "
        "secretary; defence secretary; secretary of defense; secretary of defence; defense officials; "
        "defence officials; defense official; defence official; mod; defense chief; defence chief; defense "
        "authorities"
    ),
    "military": (
        "military; army; armed forces; troops; forces; general staff; air force; navy; marines; joint "
        "chiefs of staff; joint chiefs; military officials; military official; army officials; military "
        "command; high command; soldiers; defense forces; defence forces; defense force; defence force; "
        "generals"
    ),
    "health": (
        "health ministry; ministry of health; ministry of public health; health department; department of "
        "health; department of public health; public health department; health minister; health secretary; "
        "health authorities; health officials; health official; public health officials; health authority; "
        "health agency; public health agency; department of health and human services; health commission"
    ),
    "interior": (
        "interior ministry; ministry of the interior; ministry of interior; ministry of internal affairs; "
        "home office; interior minister; home secretary; interior department; department of the interior; "
        "home ministry; ministry of home affairs; home affairs ministry; interior officials"
    ),
    "emergency": (
        "emergency ministry; emergencies ministry; ministry of emergencies; emergency situations ministry; "
        "ministry of emergency situations; emergency services; emergency service; civil defense; civil "
        "defence; civil protection; civil protection agency; disaster agency; disaster management agency; "
        "emergency management agency; disaster management authority; emergency officials; disaster "
        "officials; rescue service; rescue services; rescue workers; rescue officials"
    ),
    "police": (
        "police; police department; police force; police officials; police official; police chief; police "
        "commissioner; police officers; police spokesman; police spokeswoman; national police; federal "
        "police; sheriff's office; sheriff’s office; law enforcement; law enforcement officials; law "
        "enforcement official; law enforcement authorities; police superintendent; detectives"
    ),
    "fire": (
        "fire department; fire service; fire brigade; fire officials; fire chief; fire authorities; "
        "firefighters; fire and rescue service"
    ),
    "coast guard": "coast guard; coastguard; coast guard officials; coastguard officials",
    "border": "border guard; border guards; border patrol; border force; border agency; border officials",
    "government": (
        "government; government officials; government official; cabinet; administration officials; "
        "administration official; presidency; presidential office; presidential palace; prime minister’s "
        "office; prime minister's office; senior administration official; senior administration officials; "
        "state media; government spokesman; government spokeswoman; federal government"
    ),
    "foreign": (
        "foreign ministry; ministry of foreign affairs; foreign office; foreign minister; foreign "
        "secretary; secretary of state; foreign affairs ministry; foreign affairs minister"
    ),
    "finance": (
        "finance ministry; ministry of finance; finance minister; treasury department; treasury; "
        "department of the treasury; treasury secretary; exchequer; finance department; treasury officials"
    ),
    "labor": (
        "labor department; labour department; department of labor; labor ministry; labour ministry; "
        "ministry of labor; ministry of labour; employment ministry; labor secretary; labor minister; "
        "labour minister; department for work and pensions"
    ),
    "commerce": (
        "commerce department; department of commerce; commerce ministry; trade ministry; ministry of "
        "commerce; ministry of trade; business department; trade department; commerce secretary; trade "
        "minister"
    ),
    "justice": (
        "justice department; department of justice; justice ministry; ministry of justice; justice "
        "minister; doj; attorney general’s office; attorney general's office"
    ),
    "education": (
        "education department; department of education; education ministry; ministry of education; "
        "education minister; education secretary; education officials"
    ),
    "agriculture": (
        "agriculture department; department of agriculture; agriculture ministry; ministry of agriculture; "
        "agriculture minister; farm ministry"
    ),
    "energy": (
        "energy department; department of energy; energy ministry; ministry of energy; energy minister; "
        "oil ministry"
    ),
    "transport": (
        "transport ministry; ministry of transport; transportation department; department of "
        "transportation; department for transport; transport minister; transportation secretary; transport "
        "department"
    ),
    "statistics": (
        "statistics office; statistics agency; statistics bureau; statistical office; national statistics "
        "office; national bureau of statistics; bureau of statistics; statistics department; statistical "
        "agency; statistics authority; central statistics office"
    ),
    "central bank": "central bank; central bankers; reserve bank; central bank governor",
    "election": (
        "election commission; electoral commission; election board; board of elections; election "
        "officials; elections officials; election authorities; central election commission; electoral "
        "board; elections board; election official"
    ),
    "parliament": "parliament; lower house; upper house; national assembly",
    "court": (
        "court; supreme court; appeals court; court of appeal; court of appeals; high court; district "
        "court; federal court; constitutional court; tribunal"
    ),
    "prosecutors": (
        "prosecutors; prosecutor’s office; prosecutor's office; prosecutors’ office; federal prosecutors; "
        "public prosecutor; public prosecutors; prosecution; prosecutor; district attorney’s office; "
        "district attorney's office"
    ),
    "hospital": (
        "hospital; hospitals; hospital officials; hospital official; hospital authorities; medics; "
        "paramedics; hospital staff; doctors"
    ),
    "ambulance": "ambulance service; ambulance services; ambulance officials",
    "weather": (
        "weather service; weather bureau; meteorological office; meteorological agency; meteorological "
        "service; met office; weather office; forecasters; meteorologists; bureau of meteorology"
    ),
    "immigration": (
        "immigration service; immigration officials; immigration authorities; immigration department; "
        "immigration ministry"
    ),
    "intelligence": (
        "intelligence agency; intelligence agencies; intelligence service; intelligence services; "
        "intelligence officials; intelligence official; spy agency; military intelligence; security "
        "service; security services"
    ),
    "security": "security officials; security official; security forces; security sources; security ministry",
    "coroner": "coroner; medical examiner; coroner’s office; coroner's office; medical examiner’s office; "
    "medical examiner's office",
    "prisons": (
        "prison officials; prison service; corrections department; department of corrections; "
        "prison authorities"
    ),
    "rebels": "rebels; insurgents; militants; separatists; rebel officials",
    "officials": (
        "officials; official; authorities; senior officials; senior official; local officials; local "
        "authorities; state officials; city officials; county officials; federal officials; federal "
        "authorities; authority; federal official; provincial officials; regional officials; state "
        "official; local official"
    ),
}

# Names that no country need be added to.
_PROPER = {
    ("US", "defense"): "pentagon; the pentagon; us central command; u.s. central command; centcom",
    ("US", "government"): (
        "white house; oval office; trump administration; obama administration; biden administration; bush "
        "administration; administration; clinton administration"
    ),
    ("US", "foreign"): "state department; us state department; foggy bottom",
    ("US", "fbi"): "fbi; federal bureau of investigation",
    (
        "US",
        "homeland security",
    ): "homeland security; department of homeland security; dhs; homeland security department",
    ("US", "immigration"): "customs and border protection; immigration and customs enforcement; cbp",
    ("US", "disease control"): "cdc; centers for disease control; centers for disease control and prevention",
    ("US", "food and drug"): "fda; food and drug administration",
    ("US", "health"): "hhs; health and human services; nih; national institutes of health",
    ("US", "environment"): "epa; environmental protection agency",
    ("US", "central bank"): "federal reserve; fed; the fed",
    ("US", "labor statistics"): "bureau of labor statistics; labor statistics bureau; bls",
    ("US", "census"): "census bureau",
    ("US", "economic analysis"): "bureau of economic analysis",
    ("US", "budget office"): "congressional budget office; cbo",
    ("US", "accountability office"): "government accountability office; gao",
    ("US", "tax"): "irs; internal revenue service",
    ("US", "securities"): "sec; securities and exchange commission",
    ("US", "intelligence"): "cia; central intelligence agency; nsa; national security agency",
    ("US", "space"): "nasa",
    ("US", "weather"): "national weather service; national hurricane center; noaa; hurricane center",
    ("US", "geological survey"): "usgs; geological survey",
    ("US", "emergency"): "fema; federal emergency management agency",
    ("US", "congress"): "congress",
    ("US", "senate"): "senate",
    ("US", "aviation"): "faa; federal aviation administration",
    ("US", "transport safety"): "ntsb; national transportation safety board",
    ("US", "treasury"): "u.s. treasury; us treasury",
    ("US", "agriculture"): "usda",
    ("US", "veterans"): "veterans affairs; department of veterans affairs; va",
    ("RU", "government"): "kremlin; the kremlin",
    ("RU", "intelligence"): "fsb",
    ("GB", "government"): "downing street; number 10; no 10",
    ("GB", "police"): "scotland yard; metropolitan police; met police",
    ("GB", "statistics"): "office for national statistics; ons",
    ("GB", "central bank"): "bank of england",
    ("GB", "health"): "nhs; national health service; public health england; nhs england",
    ("GB", "budget office"): "office for budget responsibility; obr",
    ("GB", "foreign"): "foreign and commonwealth office",
    ("GB", "interior"): "home office; home secretary",
    ("JP", "central bank"): "bank of japan",
    ("CA", "statistics"): "statistics canada; statscan",
    ("CA", "police"): "rcmp; royal canadian mounted police",
    ("CA", "central bank"): "bank of canada",
    ("IL", "military"): "idf; israel defense forces; israeli defense forces",
    ("PS", "health"): "gaza health ministry; gaza’s health ministry; gaza's health ministry",
    ("TR", "emergency"): "afad",
    ("DE", "disease control"): "robert koch institute",
    ("DE", "central bank"): "bundesbank",
    ("DE", "statistics"): "destatis",
    ("EU", "government"): "european commission; european union; eu; brussels",
    ("EU", "statistics"): "eurostat",
    ("EU", "central bank"): "european central bank; ecb",
    ("EU", "parliament"): "european parliament",
    ("UN", None): "united nations; un; u.n.; united nations officials; un officials",
    ("UN", "health"): "who; world health organization; world health organisation",
    ("UN", "refugees"): "unhcr; u.n. refugee agency; un refugee agency; united nations refugee agency",
    ("UN", "children"): "unicef; u.n. children's fund; un children's fund; un children’s fund",
    ("UN", "food"): "world food programme; world food program; wfp",
    ("UN", "agriculture"): "fao; food and agriculture organization",
    ("UN", "labor"): "international labour organization; international labor organization; ilo",
    (
        "UN",
        "migration",
    ): "international organization for migration; international organisation for migration; iom",
    ("UN", "human rights"): (
        "u.n. human rights office; un human rights office; u.n. human rights council; ohchr; united "
        "nations human rights office"
    ),
    ("UN", "humanitarian affairs"): "ocha; unocha",
    ("UN", "monetary fund"): "international monetary fund; imf",
    ("UN", "world bank"): "world bank",
    ("UN", "nuclear"): "iaea; international atomic energy agency",
    ("UN", "trade"): "world trade organization; wto",
    (None, "red cross"): "red cross; red crescent; international committee of the red cross; icrc",
    (None, "nato"): "nato",
    (None, "oecd"): "oecd",
    (None, "opec"): "opec",
    (None, "amnesty"): "amnesty international; amnesty",
    (None, "human rights watch"): "human rights watch",
    (None, "syrian observatory"): "syrian observatory for human rights; syrian observatory; sohr",
    (None, "doctors without borders"): "doctors without borders; médecins sans frontières; msf",
    (None, "save the children"): "save the children",
}

# Titles at the head of a government: with a nation before them, their holder speaks for it.
HEADS_OF_STATE = frozenset(
    {"president", "premier", "chancellor", "minister", "king", "queen", "secretary", "leader"}
)

# Agencies and papers are named, not classed: two of them are never one source.
OUTLETS = {
    "reuters": "Reuters",
    "associated press": "AP",
    "ap": "AP",
    "agence france-presse": "AFP",
    "afp": "AFP",
    "bloomberg": "Bloomberg",
    "bloomberg news": "Bloomberg",
    "yonhap": "Yonhap",
    "tass": "TASS",
    "interfax": "Interfax",
    "xinhua": "Xinhua",
    "new york times": "New York Times",
    "washington post": "Washington Post",
    "wall street journal": "Wall Street Journal",
    "financial times": "Financial Times",
    "cnn": "CNN",
    "bbc": "BBC",
    "bbc news": "BBC",
    "fox news": "Fox News",
    "nbc news": "NBC News",
    "abc news": "ABC News",
    "cbs news": "CBS News",
    "usa today": "USA Today",
    "guardian": "Guardian",
    "al jazeera": "Al Jazeera",
    "gallup": "Gallup",
    "pew research center": "Pew",
    "pew": "Pew",
    "quinnipiac university": "Quinnipiac",
    "quinnipiac": "Quinnipiac",
    "johns hopkins university": "Johns Hopkins",
    "johns hopkins": "Johns Hopkins",
    "goldman sachs": "Goldman Sachs",
    "goldman": "Goldman Sachs",
}

Organ = tuple[str | None, str | None]


def _run(form: str) -> tuple[str, ...]:
    """Return the words of a form, as phrases have them: without 's."""
    return tuple(form.replace("’", "'").replace("'s", "").split())


ORGANS: dict[tuple[str, ...], Organ] = {
    **{_run(form): (None, organ) for organ, forms in _CLASSES.items() for form in forms.split("; ")},
    **{_run(form): organ for organ, forms in _PROPER.items() for form in forms.split("; ")},
}
NAMED = {tuple(form.split()): name for form, name in OUTLETS.items()}
# Short names that are another word in small letters.
CAPITALS_ONLY = frozenset(
    ("us", "who", "un", "ice", "fed", "sec", "va", "mod", "ap", "amnesty", "guardian", "eu", "congress")
)
