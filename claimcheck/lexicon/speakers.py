"""Who may speak: people, bodies and papers, by the nouns that name them, and what stands around those."""

from __future__ import annotations

from claimcheck.lexicon import words

DOCUMENTS = words(
    "report reports study studies survey surveys poll polls data figures statistics estimate estimates "
    "assessment assessments analysis analyses census findings count counts tally tallies forecast "
    "forecasts projection projections review audit results numbers index research bulletin update release "
    "article records record documents document filing filings papers memo statement complaint indictment "
    "lawsuit affidavit dashboard website paper census tracker database projections modeling model "
    "calculations calculation polling post posts tweet tweets images imagery footage photographs photos "
    "video videos"
)
# Papers that say what somebody else wrote in them: they speak for themselves, not for the office in front.
PAPERS = words(
    "documents document filing filings papers records record complaint indictment lawsuit affidavit memo"
)
TITULAR = words("research statistics review record index")  # with a capital, the end of a name
SPOKESPEOPLE = words(
    "spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons representative representatives"
)
OFFICIALS = words("official officials authorities authority officers officer")
SPEAKING_FOR = SPOKESPEOPLE | OFFICIALS  # they speak for the house they are of
ROLES = words(
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
UNNAMED = words("source sources person people insider insiders")
# Those who answer polls: what they say is counted, it is no source of the count.
RESPONDENTS = words(
    "quarter quarters thirds fifth fifths tenth tenths majorities majority minority share shares "
    "respondents cent pct voters adults americans percent % men women people republicans democrats "
    "independents participants who respondent conservatives liberals "
    "whites blacks consumers teens children users readers many most some half third majority others those "
    "none neither older younger"
)
BODIES = words(
    "opposition company firm group agency ministry department organization organisation bank union airline "
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
COUNTS = words("count tally estimate estimates figure figures projection forecast")
STATEMENTS = words(
    "toll claim claims allegation allegations accusation accusations assertion assertions statement "
    "estimate estimates warning warnings prediction predictions suggestion announcement report reports"
)
# What a sentence may open with that speaks for all of it: "In the poll, 47 percent were for it".
QUERIES = words("poll polls survey surveys study report statement lawsuit complaint indictment filing census")
POLLS = words("poll polls survey surveys")
TITLES = words(
    "mr mrs ms miss dr sen sens rep reps gov gen adm col lt sgt capt cmdr maj prof rev sir lord lady dame "
    "president senator representative congressman congresswoman governor mayor judge justice secretary "
    "minister premier chancellor king queen prince princess pope general admiral colonel captain "
    "lieutenant sergeant major sheriff superintendent commissioner chief director chairman chairwoman "
    "ambassador speaker coach attorney professor doctor deputy officer spokesman spokeswoman spokesperson "
    "detective inspector prosecutor analyst economist ceo cfo executive founder commander leader st"
)
ABBREVIATED = words(
    "mr mrs ms dr sen sens rep reps gov gen adm col lt sgt capt cmdr maj prof rev st jr sr inc corp co ltd "
    "no brig pvt supt insp det atty rear vs"
)
SUFFIXES = words("jr sr inc corp co ltd llc plc ag sa nv ii iii iv phd md")
HOUSES = words(
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
MODIFIERS = words(
    "further media news senior top local other nearby new some many independent early company industry medical "
    "public legal two three one several latest recent preliminary initial official local state federal "
    "national international private former ex outside leading more most few all both u.s.-based"
)
# What else may follow a noun in front of the verb: "researchers led by X found".
TAILS = words(
    "led based close familiar briefed working studying known titled called dated seen reviewed cited sent "
    "linked taken behind filed unveiled shared made due polled surveyed interviewed quoted contacted hired"
)
ATTACHED = words("aide aides adviser advisers advisor advisors ambassador envoy counsel")  # to somebody
GATHERED = words(
    "gathered collected compiled provided analyzed analysed commissioned conducted released published "
    "issued prepared produced reviewed carried written obtained drawn kept maintained tracked"
)
PERUSED = words("seen obtained reviewed cited")  # a paper seen by X is not by X
CLOSE = words("close familiar briefed")  # a person close to, familiar with, briefed on
FORMER = words("former ex then- shadow")
# The second halves of names with an "and" in them: "Disease Control and Prevention".
JOINED = words(
    "prevention enforcement tobago herzegovina drug exchange human border environment statistics pensions "
    "rescue commonwealth urban medicine atmospheric"
)
NO_SPEAKER = words(
    "plan plans law laws rule rules tradition schedule size age need needs ability type kind custom "
    "legend standards conditions instructions circumstances script merit reports version already more earlier "
    "further often we include whether what where how"
)
# The office in an apposition speaks through these.
VOICES = SPEAKING_FOR | words("minister secretary chief head director commissioner commander")
SERVING = words("lawyer attorney adviser advisor aide candidate nominee economist analyst expert historian")
APPOSITIONS = words(
    "vice who whose which speaking asked conducted published released dated commissioned based citing chief "
    "former president chairman director head spokesman spokeswoman professor leader founder himself itself"
)
FIRMS = frozenset(("the company", "the firm"))  # which stand for any firm just named
# What a firm has, in front of its name: "shares of the chipmaker fell after it said".
HELD = words("shares stock sales profit profits revenue earnings")
