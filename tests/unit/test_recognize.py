"""What the recognizers make of a sentence: values, units, hedges, and what they leave alone."""

from __future__ import annotations

from fractions import Fraction

import pytest

from claimcheck.model import Mention
from claimcheck.number import Hedge, Kind
from claimcheck.read import read_text
from claimcheck.recognize import recognize
from claimcheck.segment import segment


def mentions(text: str) -> list[Mention]:
    document = read_text(f"{text}\n\n{text}", "example")
    return [mention for found in recognize(segment(document))[1:] for mention in found]


def only(text: str) -> Mention:
    found = mentions(text)
    assert len(found) == 1, found
    return found[0]


VALUES = [
    ("There were 5,000 of them here.", "count", 5000, None),
    ("There were 5\u202f000 of them here.", "count", 5000, None),
    ("There were 5'000 of them here.", "count", 5000, None),
    ("There were 40 000 of them here.", "count", 40_000, None),
    ("There were 12,34,567 of them here.", "count", 1_234_567, None),
    ("There were twenty-three hundred of them here.", "count", 2300, None),
    ("There were one and a half million of them here.", "count", 1_500_000, None),
    ("There were a hundred and five of them here.", "count", 105, None),
    ("There were half a dozen of them here.", "count", 6, None),
    ("There were two dozen of them here.", "count", 24, None),
    ("There were 3 million and a half of them here.", "count", 3_500_000, None),
    ("There were a quarter of a million of them here.", "count", 250_000, None),
    ("They ran 300k tests here.", "count", 300_000, None),
    ("They ran 15m tests here.", "count", 15_000_000, None),
    ("They ran over 10M.", "count", 10_000_000, None),
    ("It spent 1.5 lakh crore on it.", "count", 1_500_000_000_000, None),
    ("There were 7,14,000 of them here.", "count", 714_000, None),
    ("There were one billion and a half million of them.", "count", 1_000_500_000, None),
    ("They fed 6 crore people here.", "count", 60_000_000, None),
    ("It fell to −5 at the close.", "count", -5, None),
    ("It fell to minus five at the close.", "count", -5, None),
    ("The result is good to plus or minus five.", "count", 5, None),
    ("It cost £479m to build.", "money", 479_000_000, "GBP"),
    ("It cost A$40 to build.", "money", 40, "AUD"),
    ("It cost 5.2 billion dollars to build.", "money", 5_200_000_000, "USD"),
    ("It cost 3 dollars 50 cents to build.", "money", Fraction(7, 2), "USD"),
    ("It cost 40 Hong Kong dollars to build.", "money", 40, "HKD"),
    ("It was a 4.5-million-euro deal.", "money", 4_500_000, "EUR"),
    ("It took two-thirds of it.", "share", Fraction(2, 3), None),
    ("It took ⅔ of it.", "share", Fraction(2, 3), None),
    ("It took 2/3 of it.", "share", Fraction(2, 3), None),
    ("It took 5½ percent of it.", "share", Fraction(11, 200), None),
    ("It took three out of four homes.", "share", Fraction(3, 4), None),
    ("It rose 25 basis points.", "points", Fraction(1, 4), None),
    ("He is 6ft 2in tall.", "measure", Fraction(37, 6), "foot"),
    ("He is 5'11\" tall.", "measure", Fraction(71, 12), "foot"),
    ("It took two years and three months.", "duration", Fraction(9, 4), "year"),
    ("It took two and a half years.", "duration", Fraction(5, 2), "year"),
    ("It took two and half years.", "duration", Fraction(5, 2), "year"),
    ("It paid 108 mln ECUs for it.", "money", 108_000_000, "XEU"),
    ("It grew to 2 1/2 miles.", "measure", Fraction(5, 2), "mile"),
    ("They hold half a mile of it.", "measure", Fraction(1, 2), "mile"),
    ("It covers 3 square miles.", "measure", 3, "square mile"),
    ("It reached 20 degrees Celsius.", "measure", 20, "degC"),
    ("It was 2C warmer.", "measure", 2, "delta_degC"),
    ("It holds 5 GB.", "measure", 5, "gigabyte"),
    ("It uses 400 kilowatt-hours.", "measure", 400, "kilowatt_hour"),
    ("Output tripled.", "multiple", 3, None),
    ("Output halved.", "multiple", Fraction(1, 2), None),
    ("It is three times as large.", "multiple", 3, None),
    ("It grew by a factor of four.", "multiple", 4, None),
    ("It saw a 40-fold rise.", "multiple", 40, None),
    ("The 7-year-old ran.", "age", 7, "year"),
    ("They beat Italy 38-8 on the day.", "score", 38, None),
    ("She won in 2:08:51 at the end.", "duration", 7731, "second"),
    ("She swam it in 1:50.87 at the end.", "duration", Fraction(11087, 100), "second"),
    ("It had half as many of them.", "multiple", Fraction(1, 2), None),
    ("It fell by one third in the end.", "share", Fraction(1, 3), None),
    ("It is up +24.8% at the close.", "share", Fraction(248, 1000), None),
    ("She was 41 when it closed.", "age", 41, "year"),
    ("It stole R2.3 million of it.", "money", 2_300_000, "ZAR"),
]


@pytest.mark.parametrize(("text", "kind", "value", "unit"), VALUES)
def test_a_quantity_has_its_value_and_unit(text: str, kind: str, value: Fraction, unit: str | None):
    mention = only(text)
    assert (mention.kind.value, mention.number.low, mention.unit) == (kind, value, unit)


RANGES = [
    ("It takes 15-20 million of them.", 15_000_000, 20_000_000),
    ("It takes between $2 and $3 billion.", 2_000_000_000, 3_000_000_000),
    ("It takes 5 to 6 percent of it.", Fraction(5, 100), Fraction(6, 100)),
    ("It fell by 50 to 52 percent of it.", Fraction(50, 100), Fraction(52, 100)),
    ("It takes five or six of them.", 5, 6),
    ("It takes eight-to-10 feet of it.", 8, 10),
    ("It takes 5k-20k of them.", 5000, 20_000),
]


@pytest.mark.parametrize(("text", "low", "high"), RANGES)
def test_a_range_carries_scale_and_unit_to_its_lower_end(text: str, low: Fraction, high: Fraction):
    number = only(text).number
    assert (number.low, number.high) == (low, high)


HEDGES = [
    ("more than 50", Hedge.AT_LEAST),
    ("no more than 50", Hedge.AT_MOST),
    ("not more than 50", Hedge.AT_MOST),
    ("no fewer than 50", Hedge.AT_LEAST),
    ("not quite 50", Hedge.NEARLY),
    ("as many as 50", Hedge.UP_TO),
    ("about 50", Hedge.ABOUT),
    ("perhaps more than 50", Hedge.AT_LEAST),
    ("just over 50", Hedge.JUST_OVER),
    ("50 or so", Hedge.ABOUT),
    ("50 or more", Hedge.AT_LEAST),
    ("50-plus", Hedge.AT_LEAST),
    ("50-odd", Hedge.ABOUT),
    ("50 at most", Hedge.AT_MOST),
    ("fewer than 50", Hedge.UNDER),
    ("exactly 50", Hedge.EXACTLY),
]

BETWEEN = [
    ("They all met under one roof.", Hedge.NONE),
    ("It won by less than one point.", Hedge.UNDER),
    ("It is four percent more than 50 of them.", Hedge.NONE),
    ("It had a premium of 12 percent over $40 then.", Hedge.NONE),
    ("It had in 2019 more than 50 of them.", Hedge.AT_LEAST),
    ("It was revised up to 50 of them.", Hedge.NONE),
    ("It fell at the midday close to 789.54 there.", Hedge.NONE),
    ("It has a crew of three and up to nine of them.", Hedge.UP_TO),
]


@pytest.mark.parametrize(("text", "hedge"), BETWEEN)
def test_words_between_two_figures_or_behind_a_verb_are_no_hedge(text: str, hedge: Hedge):
    assert mentions(text)[-1].number.hedge is hedge


DAYS = [
    ("June 4-10", "--06-04/--06-10"),
    ("12 to 14 September 2020", "2020-09-12/2020-09-14"),
    ("2004/05", "2004/2005"),
    ("’21", "2021"),
    ("04 July 2014", "2014-07-04"),
    ("5.45am", "05:45"),
    ("6.40 in the evening", "18:40"),
    ("06:15", "06:15"),
    ("1400 GMT", "14:00"),
]


@pytest.mark.parametrize(("words", "iso"), DAYS)
def test_a_day_or_a_time_is_read_as_far_as_it_goes(words: str, iso: str):
    assert only(f"It met in {words} there.").iso == iso


@pytest.mark.parametrize(("words", "hedge"), HEDGES)
def test_a_hedge_is_kept_with_its_number(words: str, hedge: Hedge):
    text = f"They found {words} of them there."
    mention = only(text)
    assert mention.number.hedge is hedge
    start = mention.span.start - len(text) - 2
    assert text[start : start + len(words)] == words
    assert (mention.core.end - mention.core.start) == 2


@pytest.mark.parametrize("words", ["20-odd miles", "20-plus miles", "20 or so miles"])
def test_a_hedge_may_stand_between_a_number_and_its_unit(words: str):
    mention = only(f"They went {words} on foot.")
    assert mention.unit == "mile"
    assert mention.number.hedge is not Hedge.NONE


DATES = [
    ("They met on March 4, 2024.", "2024-03-04"),
    ("They met on Monday, 4 March 2024.", "2024-03-04"),
    ("They met on Sept. 11.", "--09-11"),
    ("They met in April 1994.", "1994-04"),
    ("They met in 2009.", "2009"),
    ("They met in the 1990s.", "199X"),
    ("They met in 1997-98.", "1997/1998"),
    ("They met on 2018-05-17.", "2018-05-17"),
    ("They met on 5/17/2018.", "2018-05-17"),
    ("They met at 5 p.m. there.", "17:00"),
    ("They met at 10:30 a.m. there.", "10:30"),
    ("They met at 12 midnight there.", "00:00"),
]


@pytest.mark.parametrize(("text", "iso"), DATES)
def test_a_date_or_time_is_given_in_iso_8601(text: str, iso: str):
    assert only(text).iso == iso


MASKED = [
    "Call 555-0123 or 1-800-555-0199 now.",
    "See room 12, gate B4 and Flight 370.",
    "A 737 Max 8 and an F-16 flew.",
    "They had COVID-19 and an iPhone 15.",
    "The G20 met on Route 66.",
    "It breaks Article 5 of Resolution 2231.",
    "It ran on Channel 4 after 9/11.",
    "Read https://example.com/2019/05/12 first.",
    "Open report_2.pdf or img0042.jpg first.",
    "It is as said before [12].",
    "See p. 12 and No. 5 below.",
    "They live at 12 Elm Street in Springfield, IL 62701.",
    "The host is 192.168.1.2 now.",
    "He was on Air Force One again.",
    "World War II and Henry VIII were long.",
    "No one knew which one it was.",
]


@pytest.mark.parametrize("text", MASKED)
def test_what_is_no_quantity_is_masked(text: str):
    assert mentions(text) == []


def test_a_score_is_no_count():
    assert {mention.kind for mention in mentions("She won 6-4, 6-3 there.")} == {Kind.SCORE}


def test_spans_add_up_to_the_text():
    text = "“Café” cost\u00a0$5.2\u2009billion — or “½” of it, U.S. officials (and 12 others) said at 5 p.m."
    (sentence,) = segment(read_text(f"x\n\n{text}", "example"))[1:]
    for place, word in enumerate(sentence.texts):
        assert word == sentence.quote(sentence.span_of(place, place + 1))


LEFT_OUT = [
    (
        "Sales rose from $3.6 to 4.2 billion.",
        ("money", 3_600_000_000, "USD"),
        ("money", 4_200_000_000, "USD"),
    ),
    ("It rose from $3.6 to $4.2 billion.", ("money", 3_600_000_000, "USD"), ("money", 4_200_000_000, "USD")),
    (
        "The rate rose from 12 to 15 percent.",
        ("share", Fraction(12, 100), None),
        ("share", Fraction(15, 100), None),
    ),
    (
        "It rose to $75 million from 55 a year earlier.",
        ("money", 75_000_000, "USD"),
        ("money", 55_000_000, "USD"),
    ),
    ("It took 44 tons, against a record 116 in May.", ("measure", 44, "ton"), ("measure", 116, "ton")),
    (
        "It gave 42 percent for Lee and 41 for Kim.",
        ("share", Fraction(42, 100), None),
        ("share", Fraction(41, 100), None),
    ),
    ("It grew from 9 to 12 million.", ("count", 9_000_000, None), ("count", 12_000_000, None)),
    ("It rose 3 percent from 412 in May.", ("share", Fraction(3, 100), None), ("count", 412, None)),
    ("They gave $500 to 12 in need.", ("money", 500, "USD"), ("count", 12, None)),
    ("It paid $40 to 55 drivers.", ("money", 40, "USD"), ("count", 55, None)),
    ("It had 12 deaths per 100,000 people.", ("rate", 12, "per 100000"), ("base of a rate", 100_000, None)),
]


@pytest.mark.parametrize(("text", "first", "second"), LEFT_OUT)
def test_a_unit_that_is_left_out_is_that_of_the_other_figure(
    text: str, first: tuple[str, Fraction, str | None], second: tuple[str, Fraction, str | None]
):
    found = mentions(text)
    assert [(one.kind.value, one.number.low, one.unit) for one in found] == [first, second]


def test_the_price_of_a_thing_is_in_the_currency_that_the_sentence_names():
    found = mentions("It went for 2.7 million francs, three times its estimate of 900,000.")
    assert (found[-1].kind, found[-1].unit) == (Kind.MONEY, "CHF")


SINGLES = [
    ("It hurt two Danes and a Finn.", [2, 1]),
    ("It hurt three Danes, a Finn and two Poles.", [3, 1, 2]),
    ("It hurt a woman and two children.", [1, 2]),
    ("It hurt a big man, three boys and a girl.", [1, 3, 1]),
    ("It has 12 seats and a lot of room.", [12]),
    ("In a car and two trucks they came.", [2]),
    ("It sold 400 cars, a record at that.", [400]),
    ("It sold 400 cars and a third of them left.", [400, Fraction(1, 3)]),
]


@pytest.mark.parametrize(("text", "values"), SINGLES)
def test_one_thing_among_several_counts_as_one(text: str, values: list[Fraction]):
    assert [one.number.low for one in mentions(text)] == values


def test_a_stretch_of_time_or_a_bracket_lends_no_unit():
    found = mentions("It had 9.6 million tons in the first eight months of May, against 6.1 million before.")
    assert (found[-1].kind, found[-1].unit) == (Kind.MEASURE, "ton")
    found = mentions("It has $9 billion (£7 billion) now, from 6 billion last year.")
    assert (found[-1].kind, found[-1].unit) == (Kind.MONEY, "USD")
