"""What a figure counts. A case is a sentence, and for figures in it the head and the event."""

from __future__ import annotations

import pytest

from claimcheck.model import Claim
from claimcheck.pipeline import understand
from claimcheck.read import read_text

BELOW = "\n\nMore on this later."


def claims_of(text: str) -> tuple[Claim, ...]:
    """Return the claims of a sentence; without a final stop it is a headline."""
    return understand(read_text(text if text.endswith(".") else text + BELOW, "test")).claims


def measured(text: str, figures: dict[str, str]) -> dict[str, str]:
    """Return "head / event" of figures, with a dash for nothing."""
    found = {}
    for figure in figures:
        start = text.index(figure)
        claim = next(one for one in claims_of(text) if one.mention.span.start <= start < one.mention.span.end)
        found[figure] = f"{claim.measure.head or '-'} / {claim.measure.event or '-'}"
    return found


CASES = [
    # the noun behind
    ("The bus held 14 passengers.", {"14": "passenger / -"}),
    ("Divers found 14 dead bodies.", {"14": "body / death"}),
    ("A 12-member panel met.", {"12": "member / -"}),
    ("Rovers have nine Premier League wins.", {"nine": "win / win"}),
    ("She hit five runs.", {"five": "run / score"}),
    ("The tents took in six other families.", {"six": "family / migration"}),
    ("The clinic saw 48 new COVID-19 cases.", {"48": "case / infection"}),
    ("The judge heard 48 new cases.", {"48": "case / -"}),
    ("They left 300 head of cattle.", {"300": "cattle / -"}),
    ("Two men and one armed woman holding a flag came.", {"one": "woman / -"}),
    # the event behind and before
    ("Some 12 people were killed.", {"12": "person / death"}),
    ("Twelve soldiers have killed 30 rebels.", {"Twelve": "soldier / -", "30": "rebel / death"}),
    ("The fire killed all five guards.", {"five": "guard / death"}),
    ("The fire killed a cook and six guards.", {"six": "guard / death"}),
    ("A storm claimed 12 lives.", {"12": "life / death"}),
    ("Crews saved 12 lives.", {"12": "life / rescue"}),
    ("The raid took the lives of nine men.", {"nine": "man / death"}),
    ("The arrest of nine men began it.", {"nine": "man / arrest"}),
    ("At least 200 men, including 15 cooks, lost their lives.", {"200": "man / death", "15": "cook / death"}),
    ("Some 40 men were killed or wounded.", {"40": "man / casualty"}),
    ("The plant laid off 900 workers.", {"900": "worker / job cut"}),
    ("The shop cut 40 prices.", {"40": "price / -"}),
    ("The shop cut 30 jobs.", {"30": "job / job cut"}),
    # headlines
    ("12 dead, 30 hurt in blast", {"12": "- / death", "30": "- / injury"}),
    ("Flood kills 34", {"34": "- / death"}),
    ("1 Suspect Dead, 20 Injured", {"1": "suspect / death", "20": "- / injury"}),
    # what one figure leaves to another
    ("It killed 12 people and wounded 30.", {"12": "person / death", "30": "person / injury"}),
    ("Nine men died in Lyon, eight in Nice.", {"Nine": "man / death", "eight": "man / death"}),
    ("It shot down 34 of 41 drones.", {"34": "drone / destruction", "41": "drone / -"}),
    ("They took 14 seats, up from nine.", {"nine": "seat / seat"}),
    ("Police held 30 men. Twelve of them were charged.", {"Twelve": "man / charge"}),
    ("Of 200 patients, 90 recovered.", {"90": "patient / recovery"}),
    ("The raid hurt 16, three of them children.", {"16": "- / injury", "three": "child / injury"}),
    # shares
    ("In it, 47 percent of voters backed her and 38 percent opposed her.", {
        "47 percent": "voter / support",
        "38 percent": "voter / opposition",
    }),
    ("About a third of these casualties were killed.", {"third": "casualty / death"}),
    ("One in five nurses said no.", {"One in five": "nurse / -"}),
    ("Lee has 51 percent of the vote.", {"51 percent": "vote / vote"}),
    # levels and changes
    ("Revenue rose 25 percent to $4.2 billion from $3.6 billion.", {
        "25 percent": "revenue / rise",
        "$4.2": "revenue / revenue",
        "$3.6": "revenue / revenue",
    }),
    ("Sales of electric trucks fell by 2 percent.", {"2 percent": "sale / fall"}),
    ("The death toll stood at 41.", {"41": "- / death"}),
    ("The number of arrests rose to 41.", {"41": "arrest / arrest"}),
    ("The jobless rate is expected to slow to 4.9 percent.", {"4.9 percent": "rate / unemployment"}),
    ("The deficit is set to hit a worse-than-expected $368 million.", {"$368": "deficit / deficit"}),
    ("Output fell an astonishing 44 percent.", {"44 percent": "output / fall"}),
    ("Winds of 120 mph came.", {"120 mph": "wind / -"}),
    ("It gave $40 million in grants.", {"$40 million": "grant / aid"}),
    ("It gave $40 million in the third quarter.", {"$40 million": "- / -"}),
    ("It was fined $3 million.", {"$3 million": "- / fine"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "figures"), CASES, ids=[text for text, _ in CASES])
def test_head_and_event(text: str, figures: dict[str, str]):
    assert measured(text, figures) == figures


def test_a_date_counts_nothing():
    assert all(one.measure == (None, None, ()) for one in claims_of("It opened on 4 March 2019."))
