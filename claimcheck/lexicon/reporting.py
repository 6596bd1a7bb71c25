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
    "allege": "allege alleges alleged alleging",
    "insist": "insist insists insisted insisting",
    "state": "stated stating",
    "predict": "predict predicts predicted predicting",
    "forecast": "forecast forecasts forecasted forecasting",
    "project": "projected projecting",
    "believe": "believe believes believed",
    "think": "think thinks",
    "expect": "expect expects expected expecting",
    "reckon": "reckon reckons reckoned",
    "disclose": "discloses disclosed disclosing",
}
# Verbs that do other work beside a bare figure (added 12 jobs, recalled 900 cars, claimed nine lives): they
# report a clause or a quotation, and a figure only where the subject is plainly one that reports figures.
_CLAUSE = {
    "add": "add adds added adding",
    "note": "note notes noted noting",
    "write": "write writes wrote writing",
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
    "admit": "admit admits admitted admitting",
    "argue": "argue argues argued arguing",
    "concede": "concede concedes conceded conceding",
    "assert": "assert asserts asserted asserting",
    "deny": "deny denies denied denying",
    "determine": "determined",
    "accuse": "accuse accuses accused accusing",
    "contend": "contend contends contended contending",
    "rule": "rules ruled",
    "point": "pointed",
    "post": "posted",
    "remark": "remarked",
    "respond": "responded",
    "complain": "complains complained complaining",
    "describe": "described",
    "recount": "recounted",
    "ask": "asks asked",
    "joke": "joked",
    "boast": "boasts boasted",
    "guess": "guesses guessed",
    "lament": "laments lamented",
    "agree": "agrees agreed",
    "speak": "speaks spoke",
    "vow": "vowed",
    "promise": "promises promised",
    "read": "reads read",
}
# Of a document, to give figures.
_RECORD = {
    "list": "list lists listed",
    "count": "counts counted",
    "document": "documents documented",
    "detail": "details detailed",
    "record": "recorded",
    "call": "calls called",
}
_PUT = {"put": "put puts putting", "place": "places placed"}


def _forms(*tables: dict[str, str]) -> dict[str, str]:
    return {form: lemma for table in tables for lemma, forms in table.items() for form in forms.split()}


VERBS = _forms(_OPEN, _CLAUSE, _RECORD, _PUT)
OPEN = frozenset(_OPEN)
PUT = frozenset(_PUT)
RECORD = frozenset(_RECORD)
NEVER_CLOSING = PUT | RECORD
# Only with a document, an office or a country for a subject do these report a bare figure.
BY_OFFICE = frozenset({"find", "show", "reveal", "suggest", "indicate", "calculate", "assess"})
# Belief and forecast need a subject that is known to hold views in public.
FORMAL = frozenset(
    {"report", "expect", "think", "project", "forecast", "estimate", "believe", "put", "place", "reckon"}
    | {"find", "show", "indicate", "reveal", "suggest", "calculate", "assess", "confirm", "announce"}
)
FORESEEING = frozenset(("expect", "predict", "forecast", "estimate", "project"))
# Forms that are nouns as often as verbs.
NOUN_FORMS = _words(
    "report reports estimate estimates forecast forecasts claim claims note notes find finds show shows "
    "finding warning findings counts documents details lists rules"
)
PLURAL_FORMS = _words("report estimate claim note find show")  # verbs only behind a plural
PLURALS = _words("data they people police who which also still now often have military army media")
# What a second verb may be without anybody speaking: "the team arrived and expected 12 more".
MOODS = _words("expected believed think believe expect")
PARTICIPLES = frozenset(form for form in VERBS if form.endswith("ing"))
AFTER_NOUN = _words("of from by on for about in into")
CLAUSE_OPENERS = _words("that there it he she they we his her their its , : “ \" ‘ '")
MODALS = _words("could may might will would should faces face risk risks")
# What somebody puts at a figure, when no ball or player is put anywhere.
AMOUNTS = _words(
    "number toll figure cost costs total price value loss losses damage turnout crowd size population share "
    "chance chances odds probability deaths dead estimate bill support count loans debt deficit tally rate"
)
NO_OBJECT = _words("for to back from missing sick directly via against")

# The writer has it from somebody who is not named.
ADVERBS = _words("reportedly allegedly purportedly supposedly reputedly")
HEARSAY = "unnamed"

AUXILIARIES = _words("have has had 've 's 'd also later earlier previously now then since once") | _words(
    "too still recently repeatedly initially only publicly privately first both all even again today yesterday"
)
NO_ADVERBS = _words("family assembly ally supply daily weekly monthly quarterly reply monopoly")
PASSIVE = _words("is are was were be been being 're get gets got")
UNREAL = _words(
    "not never to will would could can may might should must cannot didn't doesn't don't didn’t doesn’t "
    "don’t wouldn't wouldn’t won't won’t couldn’t hasn’t haven’t hasn't haven't nor if i we you let let's"
)
HELPING = PASSIVE | AUXILIARIES
NOT_SPEAKING = PASSIVE | UNREAL
# A speaker behind one of these has the words up to the next comma.
BOUNDING = _words("while whereas although though as which after since when before because")

DOCUMENTS = _words(
    "report reports study studies survey surveys poll polls data figures statistics estimate estimates "
    "assessment assessments analysis analyses census findings count counts tally tallies forecast "
    "forecasts projection projections review audit results numbers index research bulletin update release "
    "article records record documents document filing filings papers memo statement complaint indictment "
    "lawsuit affidavit dashboard website paper census tracker database projections modeling model "
    "calculations calculation polling post posts tweet tweets images imagery footage photographs photos "
    "video videos"
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
    "editor editors farmer farmers trader traders dealer dealers engineer engineers broker brokers banker "
    "bankers teacher teachers nurse nurses physician physicians surgeon surgeons pilot pilots owner owners "
    "brother sister wife husband neighbor administrators regulators manager managers insiders deputy"
)
UNNAMED = _words("source sources person people insider insiders")
# Those who answer polls: what they say is counted, it is no source of the count.
RESPONDENTS = _words(
    "majorities majority minority share shares "
    "respondents cent pct voters adults americans percent % men women people republicans democrats "
    "independents participants who respondent conservatives liberals "
    "whites blacks consumers teens children users readers many most some half third majority others those "
    "none neither"
)
BODIES = _words(
    "company firm group agency ministry department organization organisation bank union airline "
    "manufacturer retailer carmaker automaker drugmaker maker bureau office institute university hospital "
    "charity network newspaper magazine paper broadcaster party committee commission council board "
    "association federation league club team foundation administration operator utility carrier startup "
    "chain brewer lender insurer army military force navy service court campaign city county state "
    "regulator watchdog monitor supplier producer think-tank website developer giant tribunal authority "
    "center centre chipmaker steelmaker planemaker toymaker shipbuilder homebuilder grocer builder outlet "
    "fund trust museum school college church studio port airport railroad railway store hotel zoo archive "
    "observatory television tv radio station channel media site daily weekly"
)
# A figure of somebody's: "the police count was 1,800".
COUNTS = _words("count tally estimate estimates figure figures projection forecast")
STATEMENTS = _words(
    "toll claim claims allegation allegations assertion statement estimate warning prediction"
)
COPULAS = _words("was were is are stands stood")
# What a sentence may open with that speaks for all of it: "In the poll, 47 percent were for it".
QUERIES = _words(
    "poll polls survey surveys study report statement lawsuit complaint indictment filing census"
)
POLLS = _words("poll polls survey surveys")
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
    "observatory watch airways radio television tv affairs brothers bancorp newspaper magazine journal "
    " electric steel oil gas foods"
)
# Words that open a phrase, and a headline writes with a capital, without naming anybody.
MODIFIERS = _words(
    "further media news senior top local other nearby new some many independent early company industry medical "
    "public legal two three one several latest recent preliminary initial official local state federal "
    "national international private former ex outside leading more most few all both u.s.-based"
)
# What else may follow a noun in front of the verb: "researchers led by X found".
TAILS = _words(
    "led based close familiar briefed working studying known titled called dated seen reviewed cited sent "
    "linked taken behind filed unveiled shared made due polled surveyed interviewed quoted contacted hired"
)
ATTACHED = _words("aide aides adviser advisers advisor advisors ambassador envoy counsel")  # to somebody
GATHERED = _words(
    "gathered collected compiled provided analyzed analysed commissioned conducted released published "
    "issued prepared produced reviewed carried written obtained drawn kept maintained tracked"
)
DATES = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december recent latest separate"
)
PERUSED = _words("seen obtained reviewed cited")  # a paper seen by X is not by X
# What may follow "of those" when it points back: "of those, 12 were children", and not "of those who fled".
RESUMES = _words(", . ; were was are is have had has died came remain remained said ) — –")
AGENTIVE = _words("reported estimated announced confirmed put projected forecast")
PREPOSITIONS = _words(
    "to with about into over under between through during among against including like by for of from at "
    "in on without near than toward towards across behind"
)
CLOSE = _words("close familiar briefed")  # a person close to, familiar with, briefed on
DAYS = _words("monday tuesday wednesday thursday friday saturday sunday january february")
FORMER = _words("former ex then- shadow")
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
BREAKERS = _words("but while whereas although though yet which who whose where when")
RELATIVES = _words("who which whose where")
FRONTING = PREPOSITIONS | BREAKERS | _words("after before as despite amid unlike because since")
CONTRASTS = _words("but while whereas although though yet")  # and these, another speaker's clause
NO_SPEAKER = _words(
    "plan plans law laws rule rules tradition schedule size age need needs ability type kind custom legend "
    "standards instructions circumstances script merit reports whether what where how"
)
# The office in an apposition speaks through these.
VOICES = SPEAKING_FOR | _words("minister secretary chief head director commissioner commander")
SERVING = _words("lawyer attorney adviser advisor aide candidate nominee economist analyst expert historian")
APPOSITIONS = _words(
    "vice who whose which speaking asked conducted published released dated commissioned based citing chief "
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
    "radio reporters study note joint separate written telephone phone message video brief podcast "
    "memo weekend week month year morning afternoon evening night results - quarterly daily regular show "
    "program programme"
)
# A sentence that opens with one of these does not open with a new name.
# What a firm has, in front of its name: "shares of the chipmaker fell after it said".
HELD = _words("shares stock sales profit profits revenue earnings")
PLAIN_OPENERS = _words(
    "he she it they we i you the a an this that these those his her its their in on at by from with for of "
    "to and but or so if when while after before as since because although though there here now then also "
    "still however meanwhile later earlier most many some several all both no not only more less one two "
    "three four five six seven eight nine ten what who where why how about around nearly almost over under "
    "at least"
)
