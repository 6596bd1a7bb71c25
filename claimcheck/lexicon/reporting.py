"""The words with which a writer hands a statement to somebody else."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Verbs that anything may follow: a clause, a quotation, a bare figure.
_OPEN = {
    "say": "say says said saying",
    "tell": "tell tells told telling",
    "report": "report reports reported reporting",
    "estimate": "estimate estimates estimated estimating",
    "announce": "announce announces announced announcing",
    "confirm": "confirm confirms confirmed confirming",
    "acknowledge": "acknowledge acknowledges acknowledged acknowledging",
    "admit": "admit admits admitted admitting",
    "allege": "allege alleges alleged alleging",
    "argue": "argue argues argued arguing",
    "insist": "insist insists insisted insisting",
    "state": "stated stating",
    "predict": "predict predicts predicted predicting",
    "forecast": "forecast forecasts forecasted forecasting",
    "project": "projected projecting",
    "believe": "believe believes believed",
    "think": "think thinks",
    "expect": "expect expects expected",
    "reckon": "reckon reckons reckoned",
    "concede": "concede concedes conceded conceding",
    "contend": "contend contends contended contending",
    "assert": "assert asserts asserted asserting",
    "disclose": "discloses disclosed disclosing",
}
# Verbs that do other work beside a bare figure (added 12 jobs, recalled 900 cars, claimed nine lives): they
# report a clause or a quotation, and a figure only where the subject is plainly one that reports figures.
_CLAUSE = {
    "add": "add adds added adding",
    "note": "note notes noted noting",
    "write": "writes wrote writing",
    "recall": "recalls recalled recalling",
    "claim": "claim claims claimed claiming",
    "warn": "warn warns warned warning",
    "find": "find finds found finding",
    "conclude": "conclude concludes concluded concluding",
    "reveal": "reveal reveals revealed revealing",
    "suggest": "suggest suggests suggested suggesting",
    "stress": "stresses stressed stressing",
    "emphasize": "emphasizes emphasized emphasizing emphasises emphasised emphasising",
    "elaborate": "elaborated elaborating",
    "explain": "explain explains explained explaining",
    "declare": "declare declares declared declaring",
    "tweet": "tweeted tweeting",
    "testify": "testified testifying",
    "observe": "observes observed",
    "reiterate": "reiterated reiterating",
    "caution": "cautioned cautioning",
    "maintain": "maintains maintained maintaining",
    "show": "show shows showed showing",
    "indicate": "indicate indicates indicated indicating",
    "reply": "replied",
    "calculate": "calculate calculates calculated",
    "assess": "assesses assessed",
}
_PUT = {"put": "put puts putting", "place": "places placed"}


def _forms(*tables: dict[str, str]) -> dict[str, str]:
    return {form: lemma for table in tables for lemma, forms in table.items() for form in forms.split()}


VERBS = _forms(_OPEN, _CLAUSE, _PUT)
OPEN = frozenset(_OPEN)
PUT = frozenset(_PUT)
# Only with a document, an office or a country for a subject do these report a bare figure.
BY_OFFICE = frozenset(
    {"claim", "find", "show", "reveal", "suggest", "indicate", "warn", "calculate", "assess"}
)
# Belief and forecast need a subject that is known to hold views in public.
FORMAL = frozenset(
    {"report", "expect", "think", "project", "forecast", "estimate", "believe", "put", "place", "reckon"}
    | {"find", "show", "indicate", "reveal", "suggest", "calculate", "assess", "confirm", "announce"}
)
# Forms that are nouns as often as verbs.
NOUN_FORMS = _words(
    "report reports estimate estimates forecast forecasts claim claims note notes find finds show shows "
    "finding warning findings"
)
PLURAL_FORMS = _words("report estimate claim note find show")  # verbs only behind a plural
PLURALS = _words("they people police who which also still now often have military army media")
PARTICIPLES = frozenset(form for form in VERBS if form.endswith("ing"))
AFTER_NOUN = _words("of from by on for about in into")
CLAUSE_OPENERS = _words("that there it he she they we his her their its , : “ \" ‘ '")
NO_OBJECT = _words("for to back from missing sick directly via against")

# The writer has it from somebody who is not named.
ADVERBS = _words("reportedly allegedly purportedly supposedly reputedly")
HEARSAY = "unnamed"

AUXILIARIES = _words("have has had 've 's 'd also later earlier previously now then since once") | _words(
    "still recently repeatedly initially only publicly privately first both all even again today yesterday"
)
PASSIVE = _words("is are was were be been being 're get gets got")
UNREAL = _words(
    "not never to will would could can may might should must cannot didn't doesn't don't didn’t doesn’t "
    "don’t wouldn't wouldn’t won't won’t couldn’t hasn’t haven’t hasn't haven't nor if i we you let let's"
)
NOT_SPEAKING = PASSIVE | UNREAL
# A speaker behind one of these has the words up to the next comma.
BOUNDING = _words("while although though as which")

DOCUMENTS = _words(
    "report reports study studies survey surveys poll polls data figures statistics estimate estimates "
    "assessment assessments analysis analyses census findings count counts tally tallies forecast "
    "forecasts projection projections review audit results numbers index research bulletin update release "
    "article records record documents document filing filings papers memo statement complaint indictment "
    "lawsuit affidavit dashboard website paper census tracker database projections modeling model "
    "calculations calculation polling"
)
# Papers that say what somebody else wrote in them: they speak for themselves, not for the office in front.
PAPERS = _words(
    "documents document filing filings papers records record complaint indictment lawsuit affidavit memo"
)
TITULAR = _words("research statistics review record index")  # with a capital, the end of a name
SPOKESPEOPLE = _words(
    "spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons representative representatives"
)
OFFICIALS = _words("official officials authorities authority officers officer")
SPEAKING_FOR = SPOKESPEOPLE | OFFICIALS  # they speak for the house they are of
ROLES = _words(
    "minister ministers president chairman chairwoman chair chief head heads director directors secretary "
    "commander commissioner governor mayor sheriff general captain colonel lieutenant sergeant prosecutor "
    "prosecutors superintendent executive executives ceo founder leader leaders senator lawmaker lawmakers "
    "coach manager professor doctor doctors dr lawyer lawyers attorney attorneys economist economists "
    "analyst analysts expert experts scientist scientists researcher researchers author authors organizer "
    "organizers organisers investigator investigators inspector epidemiologist historian strategist "
    "pollster pollsters aide aides adviser advisers advisor advisors ambassador envoy diplomat diplomats "
    "judge detective detectives witness witnesses activist activists critics opponents supporters "
    "relatives residents survivors rescuers medics paramedics firefighters reporters journalists observers "
    "campaigners forecasters meteorologists rebels militants demonstrators member members mother father "
    "brother sister wife husband neighbor administrators regulators manager managers insiders deputy"
)
UNNAMED = _words("source sources person people insider insiders")
# Those who answer polls: what they say is counted, it is no source of the count.
RESPONDENTS = _words(
    "majorities majority minority share shares "
    "respondents cent pct voters adults americans percent % men women people parents republicans democrats "
    "independents participants patients workers employees students who respondent conservatives liberals "
    "whites blacks consumers teens children users readers many most some half third majority others those "
    "none neither"
)
BODIES = _words(
    "company firm group agency ministry department organization organisation bank union airline "
    "manufacturer retailer carmaker automaker drugmaker maker bureau office institute university hospital "
    "charity network newspaper magazine paper broadcaster party committee commission council board "
    "association federation league club team foundation administration airline operator utility carrier "
    "startup chain brewer lender insurer army military force navy service court campaign city county state "
    "regulator watchdog monitor supplier producer think-tank website developer giant tribunal authority "
    "center centre"
)
DEFINITE = _words("the this that these those its their his her")
INDEFINITE = _words("one another some several other many two three four five few both certain")
DETERMINERS = DEFINITE | _words("a an our my your")
SINGULAR = _words("he she him her")
PRONOUNS = _words("he she it they him her them")
TITLES = _words(
    "mr mrs ms miss dr sen sens rep reps gov gen adm col lt sgt capt cmdr maj prof rev sir lord lady dame "
    "president senator representative congressman congresswoman governor mayor judge justice secretary "
    "minister premier chancellor king queen prince princess pope general admiral colonel captain "
    "lieutenant sergeant major sheriff superintendent commissioner chief director chairman chairwoman "
    "ambassador speaker coach attorney professor doctor deputy officer spokesman spokeswoman spokesperson "
    "detective inspector prosecutor analyst economist ceo cfo executive founder commander leader st"
)
ABBREVIATED = _words(
    "mr mrs ms dr sen sens rep reps gov gen adm col lt sgt capt cmdr maj prof rev st jr sr inc corp co ltd "
    "no brig pvt supt insp det atty rear vs"
)
SUFFIXES = _words("jr sr inc corp co ltd llc plc ag sa nv ii iii iv phd md")
HOUSES = _words(
    "business economics analytics consulting health insurance logistics retail stores brands entertainment "
    "pictures media university college bank group institute center centre association party council "
    "company airlines motors foundation federation society union committee commission board bureau agency "
    "department ministry office service services hospital court corporation corporate holdings partners "
    "capital research news times post journal network energy technologies systems pharmaceuticals "
    "laboratories labs industries international organization organisation alliance campaign county city "
    "state police league club united poll project fund trust coalition school church authority house "
    "observatory watch airways electric steel oil gas foods"
)
# Words that open a phrase, and a headline writes with a capital, without naming anybody.
MODIFIERS = _words(
    "media news senior top local other nearby new some many independent early company industry medical "
    "public legal two three one several latest recent preliminary initial official local state federal "
    "national international private former ex outside leading more most few all both u.s.-based"
)
GATHERED = _words(
    "gathered collected compiled provided analyzed analysed commissioned conducted released published "
    "issued prepared produced reviewed carried written obtained"
)
DATES = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december recent latest separate"
)
# What may follow "of those" when it points back: "of those, 12 were children", and not "of those who fled".
RESUMES = _words(", . ; were was are is have had has died came remain remained said ) — –")
AGENTIVE = _words("reported estimated announced confirmed put projected forecast")
PREPOSITIONS = _words(
    "to with about into over under between through during among against including like by for of from at "
    "in on without near than toward towards across"
)
CLOSE = _words("close familiar briefed")  # a person close to, familiar with, briefed on
DAYS = _words("monday tuesday wednesday thursday friday saturday sunday january february")
FORMER = _words("former ex then-")
# Words that no subject and no named speaker runs across.
STOPS = _words(
    "what that which who whom whose and or but nor while whereas although though yet as when after before "
    "because since until if unless where why how than so is are was were be been being has have had do "
    "does did will would could can may might must should with without to into about over under between "
    "through during amid despite among against toward towards including like such not also however "
    "meanwhile still later earlier then now today yesterday tomorrow monday tuesday wednesday thursday "
    "friday saturday sunday january february march april june july august september october november "
    "december jan feb mar apr aug sept sep oct nov dec last next here there just only even once again "
    "killed died left made took went came got gave rose fell told said says say released published "
    "conducted obtained seen cited compiled based per"
)
# The second halves of names with an "and" in them: "Disease Control and Prevention".
JOINED = _words(
    "prevention enforcement tobago herzegovina drug exchange human border environment statistics pensions "
    "rescue commonwealth urban medicine atmospheric"
)
LINKS = _words("of for from at in with by on")
ADJUNCTS = _words(
    "on in at to during via late early earlier last this monday tuesday wednesday thursday friday saturday "
    "sunday today yesterday afterward later by through from when as after before while shortly recently "
    "wednesday’s"
)
# After a comma, these begin what is no longer part of what was said.
BREAKERS = _words(
    "but while whereas although though yet which who whose where when after before as despite amid unlike"
)
CONTRASTS = _words("but while whereas although though yet")  # and these, another speaker's clause
NO_SPEAKER = _words(
    "plan plans law laws rule rules tradition schedule size age need needs ability type kind custom legend "
    "standards instructions circumstances script merit reports whether what where how"
)
# The office in an apposition speaks through these.
VOICES = SPEAKING_FOR | _words("minister secretary chief head director commissioner commander")
SERVING = _words("lawyer attorney adviser advisor aide candidate nominee economist analyst expert historian")
APPOSITIONS = _words(
    "who whose which speaking asked conducted published released dated commissioned based citing chief "
    "former president chairman director head spokesman spokeswoman professor leader founder himself itself"
)
FIRMS = frozenset(("the company", "the firm"))  # which stand for any firm just named
FIGURE_OPENERS = _words(
    "about around some roughly approximately nearly almost just over under more less fewer at least up "
    "between one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty a "
    "close well"
)
# What a speaker may be placed in or on: "said in a statement", "told reporters at a news conference".
OCCASIONS = _words(
    "statement statements interview report news conference briefing press tweet tweets release email e "
    "mail phone telephone call speech letter twitter blog post facebook filing court hearing television tv "
    "radio reporters study note joint separate written telephone phone message video brief the podcast "
    "memo weekend week month year morning afternoon evening night results - quarterly daily regular show "
    "program programme"
)
# A sentence that opens with one of these does not open with a new name.
PLAIN_OPENERS = _words(
    "he she it they we i you the a an this that these those his her its their in on at by from with for of "
    "to and but or so if when while after before as since because although though there here now then also "
    "still however meanwhile later earlier most many some several all both no not only more less one two "
    "three four five six seven eight nine ten what who where why how about around nearly almost over under "
    "at least"
)
