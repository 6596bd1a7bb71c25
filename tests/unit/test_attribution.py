"""Who says so. A case is a text and, for figures in it, the chain of speakers, the outermost first."""

from __future__ import annotations

import pytest

from claimcheck.claims.attribution import attribute
from claimcheck.model import Source
from claimcheck.segment import segment
from claimcheck.text import Block, Document, Piece, Role, Span


def read(text: str, title: str = "", summary: str = "") -> Document:
    """Return a document: its paragraphs are divided by line breaks."""
    parts = [(title, Role.TITLE), (summary, Role.SUMMARY), *((part, Role.BODY) for part in text.split("\n"))]
    blocks: list[Block] = []
    whole = ""
    for part, role in parts:
        if part:
            blocks.append(Block(Span(len(whole), len(whole) + len(part)), role))
            whole += part + "\n"
    span = Span(0, len(whole))
    return Document("test", whole, whole, tuple(blocks), (Piece(span, span),), (0,))


def speakers(document: Document, *figures: str) -> list[str]:
    """Return, for figures in text order, their chains as "GB/defense < Kerr"."""
    sentences, mentions, at = segment(document), [], 0
    for figure in figures:
        start = document.text.index(figure, at)
        at = start + len(figure)
        sentence = next(one for one in sentences if one.span.start <= start < one.span.end)
        mentions.append((sentence, Span(start, at)))
    return [" < ".join(map(shown, chain)) for chain in attribute(document, sentences, mentions)]


def shown(source: Source) -> str:
    """Return "country/organ" for an office, and the name for everybody else."""
    if source.country or source.organ:
        return f"{source.country or ''}/{source.organ or ''}"
    return source.name


ONE_SENTENCE = [
    # casualties and disasters
    ("At least 14 hikers died in the slide, police said.", {"14": "/police"}),
    ("Police said 14 hikers died in the slide.", {"14": "/police"}),
    ("The slide, police said, buried 14 hikers.", {"14": "/police"}),
    ("Fourteen hikers died, according to the coast guard.", {"Fourteen": "/coast guard"}),
    ("According to the Red Cross, 14 hikers died.", {"14": "/red cross"}),
    ("The British defence ministry reports more than 700 casualties.", {"700": "GB/defense"}),
    ("Britain's Ministry of Defence said 700 were hurt.", {"700": "GB/defense"}),
    ("The UK Ministry of Defence put losses at 700.", {"700": "GB/defense"}),
    ("Seoul says 700 soldiers crossed the river.", {"700": "KR/"}),
    ("South Korea's military says 700 soldiers crossed the river.", {"700": "KR/military"}),
    ("According to South Korean military assessments, 700 soldiers crossed.", {"700": "KR/military"}),
    ("The Kremlin said 40 drones were downed.", {"40": "RU/government"}),
    ("The Pentagon confirmed 3 injuries.", {"3": "US/defense"}),
    (
        "Northern troops have reported 700 casualties, according to a report by the Danish army.",
        {"700": "DK/military < northern troops"},
    ),
    ("While Moscow claims 300 dead, Kyiv puts the toll at 40.", {"300": "RU/", "40": "UA/"}),
    (
        "The ministry put the dead at 120; rescue workers said at least 200 had died.",
        {"120": "ministry", "200": "/emergency"},
    ),
    ("Officials said 9 had died, but a hospital said 11 had.", {"9": "/officials", "11": "/hospital"}),
    ("The blast killed 9 people, a senior defense official said.", {"9": "/defense"}),
    (
        "Nine villages are cut off, said Ana Ruiz, a spokeswoman for the coast guard.",
        {"Nine": "/coast guard"},
    ),
    ("Ana Ruiz, a spokeswoman for the coast guard, said 9 villages are cut off.", {"9": "/coast guard"}),
    ("Ana Ruiz, 43, who runs the shelter, said 9 families came.", {"43": "", "9": "Ruiz"}),
    ("Some 3,000 more troops were reportedly sent to the border.", {"3,000": "unnamed"}),
    (
        "According to Seoul, 400 died, with an additional 300 troops reportedly sent north.",
        {"400": "KR/", "300": "KR/ < unnamed"},
    ),
    ("Twelve deaths were reported by the health ministry.", {"Twelve": "/health"}),
    ("The U.N. refugee agency said 3,000 people had fled.", {"3,000": "UN/refugees"}),
    ("A source close to the rebels said 12 had surrendered.", {"12": "unnamed"}),
    # polls and elections
    ("Some 41 percent of voters back the plan, according to a Gallup poll.", {"41 percent": "Gallup"}),
    ("A poll by Oslo University found that 41 percent smoke.", {"41 percent": "Oslo University"}),
    ("The survey, conducted in May, showed that 41 percent agree.", {"41 percent": "survey"}),
    (
        "According to a December Gallup poll, 41 percent agree, Reuters reported.",
        {"41 percent": "Gallup < Reuters"},
    ),
    ("The election commission said 52 of 60 districts had reported.", {"52": "/election", "60": "/election"}),
    # companies and the economy
    ("Corven Inc. reported revenue of $3 billion.", {"$3 billion": "Corven"}),
    ("Corven sold 12 ships, down from 14, the firm said on Monday.", {"12": "firm", "14": "firm"}),
    ("Corven shipped 12 boats, the firm said, adding that it had 30 orders.", {"12": "firm", "30": "firm"}),
    (
        "Analysts had expected $2.10 a share; Corven reported $1.95.",
        {"$2.10": "analysts", "$1.95": "Corven"},
    ),
    (
        "More than 300 walked out, the union says, but managers put the number at 120.",
        {"300": "union", "120": "managers"},
    ),
    ("The Bureau of Labor Statistics reported 80,000 new jobs.", {"80,000": "US/labor statistics"}),
    ("Prices rose 4 percent, the Labor Department said.", {"4 percent": "/labor"}),
    ("Corven spokesman Jan Holm said 40 jobs would go.", {"40": "Holm"}),
    ("A Corven spokesman said 40 jobs would go.", {"40": "Corven"}),
    # courts and crime
    ("Prosecutors allege he took 12 bribes.", {"12": "/prosecutors"}),
    ("He took 12 bribes, according to court documents.", {"12": "documents"}),
    ("Chicago police said 3 men were arrested.", {"3": "chicago police"}),
    ("Police in Ohio said 3 men were arrested.", {"3": "/police"}),
    ("Three men were arrested, Police Chief Dana Cole said.", {"Three": "/police"}),
    ("Former defense minister Dana Cole said 3 men had gone.", {"3": "Cole"}),
    ("The bill, which lawmakers said would cost $3 billion, passed.", {"$3 billion": "lawmakers"}),
    # health and science
    ("The World Health Organization estimates 900 cases.", {"900": "UN/health"}),
    ("The Centers for Disease Control and Prevention said 900 fell ill.", {"900": "US/disease control"}),
    ("Cases rose to 900, according to data gathered by Johns Hopkins University.", {"900": "Johns Hopkins"}),
    ("Gaza's Health Ministry said 30 patients were moved.", {"30": "PS/health"}),
    ("Clay County has reported 2 cases.", {"2": "Clay County"}),
    ("The report said that 18 species are at risk.", {"18": "report"}),
    # sport, quotations, nested speakers
    ('"We gave away 3 goals," coach Lena Moser said.', {"3": "Moser"}),
    ('"We gave away 3 goals," said Moser.', {"3": "Moser"}),
    ("“We gave away 3 goals,” Moser told reporters on Sunday.", {"3": "Moser"}),
    ("Moser said Holm had claimed that 3 goals were offside.", {"3": "Moser < Holm"}),
    ("Reuters reported 12 transfers, citing police.", {"12": "Reuters < /police"}),
    (
        "Prices fell 3 percent, according to the Center for Harbor Research.",
        {"3": "Center for Harbor Research"},
    ),
    ("Holm waved the Corven report, saying 3 goals were offside.", {"3": "Holm"}),
    ("Jan Holm, chief of Corven, a maker of boats, said 40 sold.", {"40": "Holm"}),
    ("FBI lawyer Jan Holm said 40 pages were sealed.", {"40": "Holm"}),
    ("Moser and Holm found that 3 goals were offside.", {"3": "Moser and Holm"}),
    ("But critics doubt it, saying 3 goals were offside.", {"3": "critics"}),
    ("Moser lashed out, saying 3 goals were offside.", {"3": "Moser"}),
    # the second verb of a subject, a tail behind it, brackets, appositions
    ("The bank left rates alone and said prices would rise 3 percent.", {"3": "bank"}),
    ("The bank does not lend there, but said 12 branches were open.", {"12": "bank"}),
    (
        "A poll released Thursday by Tarn University found 41 percent agree.",
        {"41 percent": "Tarn University"},
    ),
    ("Researchers led by Ana Ruiz found that 12 moons are icy.", {"12": "researchers"}),
    ("The Trade Board (TB) said 12 ships had sailed.", {"12": "Trade Board"}),
    ("The firm, Corven, said 12 ships had sailed.", {"12": "firm"}),
    ("The mayor's spokesman, Al Brink, said 12 schools had closed.", {"12": "Brink"}),
    ('"We had 12 cows," said one of them, Joe Lind.', {"12": "Lind"}),
    ("Superintendent Amy Rowe of the police said 12 were held.", {"12": "/police"}),
    ("Aides to Lund said 12 had quit.", {"12": "aides to lund"}),
    # what a speaker has said: all of it, on both sides
    (
        "The storm hit 12 homes, the weather bureau said, and winds reached 80 mph.",
        {"12": "/weather", "80": "/weather"},
    ),
    ("The bus, police said, which had 12 seats, fell. It burned.", {"12": ""}),
    ("Police said the bus, which had 12 seats, hit 3 cars.", {"12": "/police", "3": "/police"}),
    ("Exports fell 2 percent, the Commerce Department said, while imports grew.", {"2": "/commerce"}),
    ("Corven said sales rose 5 percent, after falling 6 percent a year ago.", {"5": "Corven", "6": "Corven"}),
    ("As the union claims, 12 had left.", {"12": "union"}),
    (
        "Lund pointed to wins, noted that only 12 had left, and added that 2 were ill.",
        {"12": "Lund", "2": "Lund"},
    ),
    ("Lund wrote in a letter on Monday that 12 had left.", {"12": "Lund"}),
    ("Twelve had left, his family said.", {"Twelve": "family"}),
    ("Twelve had left, Lund said on May 3.", {"Twelve": "Lund"}),
    ("The agency that runs the port said 40 ships were late.", {"40": "agency"}),
    ("The blast killed 11, police and hospital officials said.", {"11": "/police"}),
    ("General Corven Corp said it expects 40 ships.", {"40": "Corven"}),
    # the nouns of saying
    ("In a poll of 900 adults by Tern, 48 percent agreed.", {"900": "", "48 percent": "Tern"}),
    ("In the poll, 41 percent agreed.", {"41 percent": "poll"}),
    ("The police count was 1,800.", {"1,800": "/police"}),
    ("By the union's count, 2,300 marched.", {"2,300": "union"}),
    ("The minister rejected the union's claim that 2,300 had marched.", {"2,300": "union"}),
    ("Police put the crowd at 1,800 and organizers at 5,000.", {"1,800": "/police", "5,000": "organizers"}),
    ("A report saying 12 had died was false.", {"12": "report"}),
    ("A police official was quoted as saying 12 men had fled.", {"12": "/police"}),
    ("The Herald quoted Lund as saying 12 men had fled.", {"12": "Lund"}),
    (
        "Corven earned $40 million, less than the $45 million that analysts had expected.",
        {"$40 million": "", "45": "analysts"},
    ),
    ("Papers seen by Reuters show that 12 wells are dry.", {"12": "papers"}),
    ("The ministry's annual report shows 12 wells are dry.", {"12": "ministry"}),
    ("Amid claims by the union that 12 had left, talks stopped.", {"12": "union"}),
    ("Despite reports from the police that 12 had left, talks went on.", {"12": "/police"}),
    ("The opposition's claims that 12 had left were rejected.", {"12": "opposition"}),
    ("The exit poll gave the Greens 12 seats.", {"12": "poll"}),
    ("The Tern poll has Lund at 41 percent.", {"41 percent": "Tern"}),
    ("In a 2019 survey, 84 percent of farmers agreed.", {"2019": "", "84 percent": "survey"}),
    ("The Greens said their own count showed 12.", {"12": "Greens"}),
    # hearsay, passives, participles
    ("Some 12 trucks were checked, it was reported by the coast guard.", {"12": "/coast guard"}),
    ("At least 12 climbers in the valley were reportedly trapped.", {"At least 12": "unnamed"}),
    ("The mayor toured the port before telling reporters that 30 ships were late.", {"30": "mayor"}),
    ("Lund defended the plan by saying that 30 ships were late.", {"30": "Lund"}),
    # where a clause goes on, and who stands in front of the verb
    ("Lund said that 12 boats were lost, but that 40 stayed.", {"12": "Lund", "40": "Lund"}),
    ("Aid groups estimate one in five wells is dry.", {"one in five": "aid groups"}),
    ("The bank — the oldest of them — said it lost 12 clerks.", {"12": "bank"}),
    ("The bank -- the oldest of them -- said it lost 12 clerks.", {"12": "bank"}),
    ("Nobody was hurt in 12 fires, state and federal officials said.", {"12": "/officials"}),
    ("Twelve had left, said an adviser close to the family.", {"Twelve": "unnamed"}),
    ("An official confirmed to the Herald that 12 had left.", {"12": "/officials"}),
    ("Lund said in a statement that Corven, which has 12 ships, owes 40.", {"12": "Lund", "40": "Lund"}),
    ("A Tern poll earlier this month found that 41 percent agree.", {"41 percent": "Tern"}),
    ("A poll released last week found that 41 percent agree.", {"41 percent": "poll"}),
    ("Corven late last month said 12 had left.", {"12": "Corven"}),
    ("A Tern poll put Holm at 61 percent and Brink at 8 percent.", {"61": "Tern", "8": "Tern"}),
    ("Tern Polling, a small firm, last month found only 30 percent agreed.", {"30": "Tern"}),
    ("He joked about Mara Lund, who once told the Herald that 12 had left.", {"12": "Lund"}),
    (
        "Twelve had left, a police officer told the Herald on condition of anonymity because he was new.",
        {"Twelve": "/police"},
    ),
    ("Opening the debate, Mara Lund gave a talk, saying 12 had left.", {"12": "Lund"}),
    ("Twelve had left, the firm said in a note that followed.", {"Twelve": "firm"}),
]

NARRATED = [
    ("The storm killed 12 people. Officials closed roads.", ("12",)),
    ("Officials closed roads. The storm killed 12 people.", ("12",)),
    ("Police said the road was shut. The quake killed 12 people.", ("12",)),
    ("He reported for duty with 12 other recruits.", ("12",)),
    ("The fire claimed 12 lives.", ("12",)),
    ("Holm claimed 12 points in the final.", ("12",)),
    ("The plant added 12 jobs, and Corven recalled 300 cars.", ("12", "300")),
    ("Sixty-two percent of voters said 12 was too many.", ("Sixty-two percent", "12")),
    ("Some 41 percent of respondents said they smoke.", ("41 percent",)),
    ("Holm declined to say how the 12 died.", ("12",)),
    ("The ministry did not say whether the 12 had lived there.", ("12",)),
    ("He was told that 12 had died.", ("12",)),
    ("It is estimated that 12 died.", ("12",)),
    ("Jobless claims rose to 300,000 last week.", ("300,000",)),
    ("Reports of 12 thefts alarmed the town.", ("12",)),
    ("All went according to plan for 12 weeks.", ("12",)),
    ("Police found 12 bodies in the cellar.", ("12",)),
    ("The Red Cross, which has 40 helpers there, said the road was shut.", ("40",)),
    ("After the crash killed 12, officials said the road would stay shut.", ("12",)),
    ("Voters who lean toward the Labor Party say 12 is enough.", ("12",)),
    ("The firm reported a loss. About 3 percent of those who ordered paid.", ("3 percent",)),
    ("They put 12 trucks on the road.", ("12",)),
    ("Those who rely most on Lund and the task force say 12 is enough.", ("12",)),
    ("The new jobless claims, a measure that covers 12 states, rose.", ("12",)),
    ("The bridge opens late. It's expected to cost $12.", ("$12",)),
    ("Large majorities of farmers say 12 is enough.", ("12",)),
    ("The trial ends in May. It is believed to have cost $12.", ("$12",)),
    ("The clinic admitted 12 patients, and City conceded 4 goals.", ("12", "4")),
    ("A storm expected to bring 12 inches of snow is near.", ("12",)),
    ("Police warned 12 drivers.", ("12",)),
    ("The man accused of stealing 12 cars was freed.", ("12",)),
    ("Lund told 12 players to leave.", ("12",)),
    ("Lund put City ahead after 12 minutes at 8:15.", ("12",)),
    ("Contrary to what Lund said, 12 had left.", ("12",)),
    ("With half the vote counted, Lund led by 12.", ("12",)),
    ("As of May — the day the mayor announced a plan — 12 had left.", ("12",)),
    ("Drought hit 12 farms. Here is what he said.", ("12",)),
    ("One guard was fired for allegedly selling keys.", ("One",)),
    ("Prices rose when Corven stunned the market by announcing 12 new ships.", ("12",)),
    ("With 47 percent citing the Herald, the rest read nothing.", ("47 percent",)),
    ("Three-quarters of voters say 12 is enough, against 40 percent of Greens who say this.", ("12", "40")),
    ("Don't say 12 is enough.", ("12",)),
    ("Majorities across rural and ethnic groups say 12 is enough.", ("12",)),
    ("Lund told four players to leave.", ("four",)),
    ("Reports from the valley that differed by 12 days were lost.", ("12",)),
    ("Under the deal, Corven bought 45 percent of those not yet owned by it.", ("45 percent",)),
]

CARRIED = [
    ("The chief executive said 12 had left. She said 30 would follow.", ("12", "30"), "chief executive"),
    ('"We lost 12 men," Kerr said. "Four more are missing."', ("12", "Four"), "Kerr"),
    ('"We lost 12 men. Four more are missing," Kerr said.', ("12", "Four"), "Kerr"),
    ("“We lost 12 men,” Kerr said.\n“Four more are missing.”", ("12", "Four"), "Kerr"),
    (
        "The health ministry reported 300 deaths. Two-thirds of the deaths were in Lima.",
        ("300", "Two-thirds"),
        "/health",
    ),
    ("The health ministry reported 300 deaths. Of those, 90 were in Lima.", ("300", "90"), "/health"),
    (
        "The health ministry reported 300 deaths. A third of these deaths were in Lima.",
        ("300", "third"),
        "/health",
    ),
    ("Polish police said 40 were held. They said 12 were charged.", ("40", "12"), "PL/police"),
    ("Polish police said 40 were held. The police said 12 were charged.", ("40", "12"), "PL/police"),
    ("The Danish army said 40 fled. The army added that 12 were hurt.", ("40", "12"), "DK/military"),
    (
        "Ana Ruiz, a spokeswoman for the coast guard, said 40 fled. Ruiz said 2 boats sank.",
        ("40", "2"),
        "/coast guard",
    ),
    ("Ana Ruiz said 40 fled. She said 2 boats sank.", ("40", "2"), "Ruiz"),
    ("President Mara Lund said 40 fled.\nLund said 2 boats sank.", ("40", "2"), "Lund"),
    (
        "Corven Inc. reported revenue of $3 billion. The company said it lost 5 percent.",
        ("$3 billion", "5"),
        "Corven",
    ),
    ("Corven said it sold 12 boats. It said 30 were on order.", ("12", "30"), "Corven"),
    ("The mayor's office said 12 fled. It said 30 stayed.", ("12", "30"), "mayor's office"),
    ("The agency sent 12 trucks, it said. It added that 30 were late.", ("12", "30"), "agency"),
]


@pytest.mark.parametrize(("text", "expected"), ONE_SENTENCE, ids=[text for text, _ in ONE_SENTENCE])
def test_speakers_of_one_sentence(text, expected):
    assert dict(zip(expected, speakers(read(text), *expected), strict=True)) == expected


@pytest.mark.parametrize(("text", "figures"), NARRATED, ids=[text for text, _ in NARRATED])
def test_the_narrator_speaks(text, figures):
    assert speakers(read(text), *figures) == [""] * len(figures)


@pytest.mark.parametrize(("text", "figures", "speaker"), CARRIED, ids=[text for text, _, _ in CARRIED])
def test_a_speaker_goes_on(text, figures, speaker):
    assert speakers(read(text), *figures) == [speaker] * len(figures)


def test_the_same_verb_twice_in_a_headline_makes_rivals():
    title = "Eastern Army Reports 900 Casualties at River, French Defense Ministry Reports"
    assert speakers(read("Nothing else.", title), "900") == ["eastern army"]


def test_a_comment_on_a_figure_is_the_writers_and_does_not_end_the_carrying():
    text = (
        "Chilean troops reported 900 casualties, according to a report from the French defense ministry. "
        "This figure is striking as it is nearly half of the original 2,000 troops.\n"
        "About one-third of the casualties were killed."
    )
    found = speakers(read(text), "900", "half", "2,000", "one-third")
    assert found == ["FR/defense < CL/military", "", "", "FR/defense"]


def test_a_summary_does_not_speak_for_the_body():
    document = read("A third of these casualties were killed.", "", "Polish police report 900 casualties.")
    assert speakers(document, "900", "third") == ["PL/police", ""]


def test_somebody_new_between_a_speaker_and_a_pronoun():
    text = "Ana Ruiz said 40 fled. Boris Lund arrived at noon. She said 2 boats sank."
    assert speakers(read(text), "40", "2") == ["Ruiz", "unnamed"]


def test_he_in_a_sentence_that_names_somebody_is_nobody_named_before():
    text = "Ana Ruiz said 40 fled. When Boris Lund resigned, he said 12 stayed."
    assert speakers(read(text), "40", "12") == ["Ruiz", "unnamed"]


def test_officials_elsewhere_are_others():
    text = "Polish authorities reported 40 cases. In Oslo, authorities reported 12."
    assert speakers(read(text), "40", "12") == ["PL/officials", "/officials"]


def test_the_retailer_is_no_firm_that_was_named_before():
    text = "Corven said it sold 12 boats. The second-largest retailer reported sales of $3 billion."
    assert speakers(read(text), "12", "$3 billion")[1] != "Corven"


def test_a_campaign_is_not_another():
    text = "The Ruiz campaign said it had 12 aides. The Lund campaign said it had 30."
    assert speakers(read(text), "12", "30") == ["ruiz campaign", "lund campaign"]


def test_an_office_is_not_another():
    text = "The mayor's office said 40 fled. The governor's office said 12 stayed. The office said 3 died."
    assert speakers(read(text), "40", "12", "3") == [
        "mayor's office",
        "governor's office",
        "governor's office",
    ]


def test_a_source_has_the_words_and_the_place():
    document = read("According to the Danish army, 40 fled.")
    (sentence,) = segment(document)
    ((source,),) = attribute(document, (sentence,), [(sentence, Span(30, 32))])
    assert source.text == "the Danish army"
    assert source.span is not None
    assert document.quote(source.span) == "the Danish army"


def source(name="", country=None, organ=None):
    return Source(name, country, organ, name)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (source("Seoul", "KR"), source("South Korea's military", "KR", "military"), True),
        (source("UK", "GB"), source("Britain", "GB"), True),
        (source("army", "GB", "military"), source("health ministry", "GB", "health"), False),
        (source("Seoul", "KR"), source("Tokyo", "JP"), False),
        (source("Trump"), source("Trump"), True),
        (source("Trump"), source("Biden"), False),
        (source("unnamed"), source("unnamed"), False),
        (source("police", None, "police"), source("Polish police", "PL", "police"), False),
    ],
)
def test_sameness(one, other, expected):
    assert one.agrees(other) is expected
    assert other.agrees(one) is expected


def test_a_long_chain_of_pronouns_is_no_deep_recursion():
    text = "Ana Ruiz said 40 fled. " + "She said no. " * 2000 + "She said 2 boats sank."
    assert len(speakers(read(text), "40", " 2 ")) == 2


def test_a_pronoun_without_a_speaker_means_the_subject_of_the_sentence_before():
    text = "Mayor Ana Ruiz opened a shelter. She told reporters that 40 more were needed."
    assert speakers(read(text), "40") == ["Ruiz"]


@pytest.mark.parametrize(
    ("title", "figure", "expected"),
    [
        ("Police: Six hurt as bridge falls", "Six", "/police"),
        ("Six hurt as bridge falls: police", "Six", "/police"),
        ("Six hurt as bridge falls - police", "Six", "/police"),
        ("Study: Six in ten sleep badly", "Six", "study"),
        ("Kenya: Six hurt as bridge falls", "Six", ""),
        ("Bridge falls: Six hurt", "Six", ""),
    ],
)
def test_a_label_in_a_headline(title: str, figure: str, expected: str):
    assert speakers(read("Nothing else.", title), figure) == [expected]
