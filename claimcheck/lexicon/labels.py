"""Words beside which a number is a name."""

from __future__ import annotations

BEFORE_LABEL = frozenset(
    "number numbers clauses flight route article articles resolution channel room gate highway interstate "
    "section sections chapter page pages pp title platform grade phase proposition prop figure fig "
    "table part volume vol apt suite unit level lot psalm verse line episode act zone class type "
    "size version model bus exhibit amendment paragraph clause item question exercise appendix "
    "annex rule footnote note no nos nr nrs num box locker cell cellblock hangar pier dock track "
    "lane exit terminal seat row desk floor ward district precinct sector engine ladder battalion "
    "regiment division brigade squadron local boeing airbus formula windows iphone galaxy "
    "playstation xbox area stage schedule form code id pin isbn issn doi ext extension tel phone "
    "fax postcode zip serial case docket file bill hr h.r. u.s.c. c.f.r. subsection "
    "subsections law order tip step speaker decree directive regulation psalms".split()
)
"""What is told apart by numbers."""
ALSO_COUNTED = frozenset(
    "number numbers title figure part unit level line act class type size grade division row area "
    "stage form order bill case note question rule local track exit gate floor box engine issue "
    "item file law".split()
)
"""Those of them that may also stand before a count, when a noun follows: "in part 20 people"."""
CAPITALIZED = frozenset(
    "week day year game round p ftse nasdaq russell nikkei stoxx dow asx topix csi".split()
)
"""Words that make a bare number a name only where they are capitalized; p is that of S&P."""
ABBREVIATED = frozenset("no nos nr nrs p pp ch fig vol art sec ext tel par".split())
"""Short forms that give a number to what they name, behind which a point stands."""
CODES_OF_LAW = frozenset(("u.s.c.", "c.f.r.", "usc", "cfr"))
"""What a number in front of a code of law is the title of: 50 U.S.C. 1701."""
STREETS = frozenset(
    "street st avenue ave road rd drive dr boulevard blvd lane court square place way highway "
    "terrace parkway pkwy crescent close row plaza".split()
)
SERIES = frozenset("max mini pro plus air series mk mark".split())
"""What follows a number that is the name of a model: 737 Max."""
FILES = frozenset(
    "pdf jpg jpeg png gif txt csv html htm doc docx xls xlsx mp3 mp4 zip exe com org net gov".split()
)
DIALED = frozenset(("call", "calling", "dial", "tel", "phone", "at", "on", ":", ")", "text", "telephone"))
"""What stands before a telephone number."""
FUNCTION_WORDS = frozenset(
    "a an the this that these those and or but if in on at by of for from to with without about "
    "over under after before since until during between into than as is are was were be been has "
    "have had will would could should can may might must do does did said says say killed killing "
    "kills kill injured injures injure injuring wounded wounds hurt dead died dies he she it they "
    "we you i there only just even nearly almost around some approximately roughly up down plus "
    "minus now then here all both any no not more most least per each every another other when "
    "where while who which what monday tuesday wednesday thursday friday saturday sunday police "
    "authorities officials january february march april june july august september october "
    "november december its their his her our my your aged age ages out off among amongst including "
    "against near through within across despite like however meanwhile yesterday today tomorrow "
    "tonight last next first second third fourth total exactly spring summer fall autumn winter "
    "los las".split()
)
