"""The verbs with which a writer hands a statement to somebody else, and the words that join clauses to them."""

from __future__ import annotations

from claimcheck.lexicon import words

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
    "give": "give gives gave giving",
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
NOUN_FORMS = words(
    "report reports estimate estimates forecast forecasts claim claims note notes find finds show shows "
    "finding warning findings counts documents details lists rules"
)
PLURAL_FORMS = words("report estimate claim note find show")  # verbs only behind a plural
PLURALS = words("data they people police who which also still now often have military army media")
# What a second verb may be without anybody speaking: "the team arrived and expected 12 more".
MOODS = words("expected believed think believe expect")
PARTICIPLES = frozenset(form for form in VERBS if form.endswith("ing"))
AFTER_NOUN = words("of from by on for about in into")
CLAUSE_OPENERS = words("that there it he she they we his her their its , : “ \" ‘ '")
MODALS = words("could may might will would should faces face risk risks")
# What somebody puts at a figure, when no ball or player is put anywhere.
AMOUNTS = words(
    "number toll figure cost costs total price value loss losses damage turnout crowd size population share "
    "chance chances odds probability deaths dead estimate bill support count loans debt deficit tally rate"
)
NO_OBJECT = words("for to back from missing sick directly via against")

# The writer has it from somebody who is not named.
ADVERBS = words("reportedly allegedly purportedly supposedly reputedly")
HEARSAY = "unnamed"

AUXILIARIES = words(
    "have has had 've 's 'd also later earlier already further now then since once previously too still recently "
    "repeatedly initially only publicly privately first both all even again today yesterday"
)
NO_ADVERBS = words("family assembly ally supply daily weekly monthly quarterly reply monopoly")
PASSIVE = words("is are was were be been being 're get gets got")
UNREAL = words(
    "not never to will would could can may might should must cannot didn't doesn't don't didn’t doesn’t "
    "don’t wouldn't wouldn’t won't won’t couldn’t hasn’t haven’t hasn't haven't nor if i we you let let's"
)
HELPING = PASSIVE | AUXILIARIES
NOT_SPEAKING = PASSIVE | UNREAL
# A speaker behind one of these has the words up to the next comma.
BOUNDING = words("while whereas although though as which after since when before because")
COPULAS = words("was were is are stands stood")
DEFINITE = words("the this that these those its their his her")
INDEFINITE = words("one another some several other many two three four five few both certain")
DETERMINERS = DEFINITE | words("a an our my your")
SINGULAR = words("he she him her")
PRONOUNS = words("he she it they him her them")
DATES = words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december recent latest separate"
)
# What may follow "of those" when it points back: "of those, 12 were children", and not "of those who fled".
RESUMES = words(", . ; were was are is have had has died came remain remained said ) — –")
AGENTIVE = words("reported estimated announced confirmed put projected forecast")
PREPOSITIONS = words(
    "to with about into over under between through during among against including like by for of from at "
    "in on without near than toward towards across behind"
)
DAYS = words("monday tuesday wednesday thursday friday saturday sunday january february")
# Words that no subject and no named speaker runs across.
STOPS = words(
    "what that which who whom whose and or but nor while whereas although though yet as when after before "
    "because since until if unless where why how than so is are was were be been being has have had do "
    "does did will would could can may might must should with without to into about over under between "
    "through during amid despite among against toward towards including like such not also however "
    "meanwhile still later earlier then now today yesterday tomorrow monday tuesday wednesday thursday "
    "friday saturday sunday january february march april june july august september october november "
    "december jan feb mar apr aug sept sep oct nov dec last next here there just only even once again "
    "killed died left made took went came got gave rose fell told said says say released published "
    "across conducted obtained seen cited compiled based per"
)
LINKS = words("of for from at in with by on")
ADJUNCTS = words(
    "on in at to during via late early earlier last this monday tuesday wednesday thursday friday saturday "
    "sunday today yesterday afterward later by through from when as after before while shortly recently "
    "wednesday’s"
)
# After a comma, these begin what is no longer part of what was said.
BREAKERS = words("but while whereas although though yet which who whose where when")
RELATIVES = words("who which whose where")
FRONTING = PREPOSITIONS | BREAKERS | words("after before as despite amid unlike because since")
CONTRASTS = words("but while whereas although though yet")  # and these, another speaker's clause
FIGURE_OPENERS = words(
    "about around some roughly approximately nearly almost just over under more less fewer at least up "
    "between one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty a "
    "close well"
)
# What a speaker may be placed in or on: "said in a statement", "told reporters at a news conference".
OCCASIONS = words(
    "statement statements interview report news conference briefing press tweet tweets release email e "
    "mail phone telephone call speech letter twitter blog post facebook filing court hearing television tv "
    "radio reporters study note joint separate written telephone phone message video brief podcast "
    "memo weekend week month year morning afternoon evening night results - quarterly daily regular show "
    "program programme"
)
PERIODS = words("week month year night weekend spring summer fall autumn winter quarter")
# A sentence that opens with one of these does not open with a new name.
PLAIN_OPENERS = words(
    "he she it they we i you the a an this that these those his her its their in on at by from with for of "
    "to and but or so if when while after before as since because although though there here now then also "
    "still however meanwhile later earlier most many some several all both no not only more less one two "
    "three four five six seven eight nine ten what who where why how about around nearly almost over under "
    "at least"
)
