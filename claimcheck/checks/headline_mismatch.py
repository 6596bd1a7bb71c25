"""CC402."""

from __future__ import annotations

from claimcheck.model import Conflict, Fit
from claimcheck.rule import Wording, names
from claimcheck.text import Document, Role
from claimcheck.wording.quoting import ended, phrase, quoted


@names(
    "CC402",
    relations=("restatement",),
    alone=True,
    bad=(
        "Carmaker to cut {headline: 3,000} jobs\n\nThe carmaker said on Tuesday it would cut {body: 1,300} jobs, "
        "a fifth of its 6,500 workers.",
        "Harbor bridge to cost city {headline: $45 million}\n\nThe new harbor bridge is to cost the city "
        "{body: $54 million} and will open in May.",
        "School orders {headline: 600} new desks\n\nThe village school has ordered {body: 160} new desks.",
        "Baker gives away {headline: 900} loaves\n\nA baker in Hull gave away {body: 190} loaves as he gives away "
        "bread each May.",
        "Zoo counts {headline: 31} penguin chicks\n\nThe zoo counts {body: 13} penguin chicks this spring.",
        "Poll says {headline: 26 percent} of farmers back dam\n\nThe dam across the upper Wey would flood two farms. "
        "A poll says {body: 62 percent} of farmers back the dam.",
        "- Olsen was a {headline: 91-year-old} ferry pilot when the storm came.\n- The ferry was lost.\n\n"
        "As a {body: 19-year-old} ferry pilot, Olsen sat out the storm on a rock that would become famous. The "
        "ferry was never found.",
        "Doors of town hall open at {headline: 5 p.m.} on Friday\n\nThe doors of the town hall open at {body: 7 p.m.} "
        "on Friday, said the mayor.",
        "Nobody beats {headline: 25}-time rowing champion\n\nThe girl from Lund, a {body: 20}-time rowing champion, "
        "won once more.",
        "- Loaves of rye now cost bakers {headline: 40 euros} a crate.\n- Wheat is dear.\n\nMillers said a crate of "
        "rye loaves now costs bakers {body: 14 euros}. Wheat went up by 3 euros.",
    ),
    good=(
        "Carmaker to cut 1,300 jobs\n\nThe carmaker said on Tuesday it would cut 1,300 jobs, a fifth of all.",
        "Carmaker to cut 3,000 jobs\n\nThe carmaker said it would cut 1,300 jobs in Spain and 1,700 jobs in Italy.",
        "School orders 600 new desks\n\nThe school has ordered nearly 600 new desks.",
        "Storm leaves 12 homeless\n\nThe fire brigade sent 30 engines to the harbor.",
        "Zoo counts 31 penguin chicks\n\nThe zoo has 13 seals and 31 penguin chicks.",
        "Brewer makes $4.1 billion offer for rival\n\nThe brewer will pay about $4.1 billion in all. Shares of the "
        "brewer rose to $21.40 after its offer for the rival.",
        "Miner lays off 9 percent of staff\n\nAbout 1 percent of staff at the miner will work fewer hours, and "
        "9 percent will go.",
        "Mayor wants 700% rise in bus trips\n\nThe mayor wants a 700% rise in bus trips by next year.",
        "Tram firm loses $1.28 a share\n\nIn the quarter the tram firm lost $1.28 a share vs $1.10. In nine months the "
        "tram firm loses $1.65 a share vs $2.09.",
        "Miner talks to dockers\n\n5:05 P.M. EDT\n\nThe talks at the port went on. END 5:33 P.M. EDT",
        "Storm kills 12 in Peru\n\nThe storm killed 30 people in Chile.",
        "Town sells 300 plots\n\nThe town will sell another 40 plots next year.",
        "- Holders may buy 22 new shares for each 100 old shares.\n- The sale is set for May.\n\nHolders who may buy "
        "fewer than 100 new shares get cash. The old shares, 22 of which buy one table, stay.",
        "Dam releases 40 million liters\n\nUp to 90 million liters were said to be released from the dam, but in fact "
        "it was 40 million liters.",
    ),
)
def headline_mismatch(conflict: Conflict, document: Document) -> Wording:
    """A headline or a summary must give the figure that the article gives.

    Which figure of the body it gives again is told by all that stands around the two but their values: the noun,
    what befell it, the words beside, the year, the place in the article. How sure that is was measured on published
    news, where figures that are one thing agree; nobody labeled anything. Rounding is granted, a bound is compared
    with the same bound by its number, and a figure elsewhere in the article that fits may be meant instead. Two
    that differ are told from a lower score on where the article has the figure of the headline nowhere, and from a
    higher one where it does, or where a reader can work it out.

    That a summary's sentence nearly always has such a counterpart was seen in pairs of news articles and
    summaries in which a person had changed one figure (Ma et al., "BUMP: A Benchmark of Unfaithful Minimal
    Pairs", 2023).

    Limits: a headline in words of its own, which the body nowhere uses, is not compared; nor are figures for
    another year, or a year in a headline. A toll that may still rise is no error.
    """
    head, body = conflict.relations[0].stated
    where = "headline" if head.sentence.role is Role.TITLE else "summary"
    message = f"The {where} says {phrase(document, head)}, the article {phrase(document, body)}"
    one, other = quoted(document, head), quoted(document, body)
    fits = (Fit("headline", other, head.mention.span), Fit("body", one, body.mention.span))
    return Wording(ended(message), f"{one} ≠ {other}", fits)
