"""Words for people: kin, pronouns, and those that tell that somebody else is spoken of."""

from __future__ import annotations

FAMILY = frozenset(
    "son daughter father mother husband wife brother sister uncle aunt nephew niece cousin twin widow sons daughters "
    "parents children child baby grandson granddaughter grandfather grandmother twins triplets siblings brothers "
    "sisters babies kids".split()
)
OTHERS = frozenset("whose his her their its a an".split())
PERSONAL = frozenset("he she".split())
POPULATION = frozenset(
    "person people man woman child head capita resident inhabitant citizen adult taxpayer population soul villager "
    "islander household american".split()
)
"""Those of whom a place has so many."""
NATIONALS = frozenset(
    "american briton englishman scot irishman welshman frenchman german italian spaniard portuguese dane swede "
    "norwegian finn icelander pole czech slovak hungarian austrian swiss belgian dutchman greek turk bulgarian "
    "romanian serb croat bosnian albanian slovene ukrainian russian belarusian lithuanian latvian estonian "
    "canadian mexican cuban haitian brazilian argentine argentinian chilean peruvian colombian venezuelan "
    "bolivian ecuadorean ecuadorian uruguayan egyptian moroccan algerian tunisian libyan nigerian ghanaian kenyan "
    "ugandan ethiopian somali sudanese rwandan zimbabwean israeli palestinian lebanese syrian iraqi iranian "
    "jordanian kuwaiti yemeni saudi afghan pakistani indian bangladeshi nepali nepalese chinese japanese korean "
    "thai filipino malaysian indonesian vietnamese singaporean australian kiwi zealander fijian cypriot maltese "
    "georgian armenian azeri kazakh uzbek".split()
)
"""Nouns for those of one nation, of whom nobody is of another: *three Danes, a Finn and two Poles* are six."""
THEY = frozenset("they these those".split())
"""Words for those of whom was spoken last."""
