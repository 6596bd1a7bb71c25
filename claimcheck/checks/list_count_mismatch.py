"""CC204."""

from __future__ import annotations

from claimcheck.model import Conflict, Fit
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.arithmetic import names_listed
from claimcheck.wording.quoting import bare, listed

_SHORT = 6


@names(
    "CC204",
    relations=("list-count", "list-sentence", "things-listed"),
    alone=True,
    bad=(
        "Police charged {count: three} men: Adams, Brown, Clark and Dunn.",
        "{count: Four} states — Ohio, Iowa and South Dakota — vote on Tuesday.",
        "The play toured {count: six} other countries (France, Spain, Italy, Malta and Greece) in spring.",
        "The {count: two} newest members - Ann Olsen, Mary Tate and Ben Yates - stayed away.",
        "It opened in {count: nine} towns (Alba, Bern, Cork, Dax, Ems and Faro) this year.",
        "{count: Five} sopranos have sung the part: Ines Falk, Rosa Lund, Mia Holm and Eva Brandt.",
        "Police charged {count: three} men. They are Al Ndlovu, 41; the brothers Thabo and Bheki Cele; and Raj Hill.",
        "{count: Six} pupils won. They are Ann Adams, Tom Brown, Al Clark, Sue Dunn and Eve Falk.",
        "The board named {count: five} finalists. They are Ann Roe, a nurse; Tom Poe, who sings; and Al Fox, of Leeds.",
        "Her {count: four} highest priorities for the year would be schools, crime and jobs.",
        "It rests on {count: three} pillars: health, schools, defense and pensions.",
    ),
    good=(
        "It invests in four sectors: Transport and Logistics, Power and Gas, Telecoms and Data, Parks and Zones.",
        "Police charged three men: Adams, Brown and Clark.",
        "It rests on four pillars: health and schools, defense and pensions.",
        "Her three priorities are clear, simple and the same as in May.",
        "The two provinces - Foss and Lund, and Ebern - will be ruled from the capital.",
        "The governor saw five towns: Ebern and Lund; Kiel; Dorran; Hull; and Ayr.",
        "The letter was signed by six governors - Democrats and Republicans.",
        "It is close in three states, two of which lie in the north - Ohio, Utah and Iowa.",
        "One of four chiefs spoke. The other speakers were Ann Roe, Tom Poe and Al Fox.",
        "Police charged three men, including Adams, Brown, Clark and Dunn, over the year.",
        "Two couples won prizes: Ann and Bob Smith, and Joan and Jim Fox.",
        "She has lived in two cities: Dayton, Ohio, and Gary, Indiana.",
        "Only two of the four candidates - Ann Olsen and Mary Tate - came.",
        "Four men were held: John Smith, 34, of Leeds, and his brother.",
        "Players from two clubs: Tom Hall, Ed Moss and Abe Lowe.",
        "Two senators (Bob Lee, R-Ohio, and Ann Fox) were away.",
        "Two authors signed: Ann Lee, Oxford University, and Bob Roe.",
        "She made three films: Red, White and Blue, Dawn and Dusk.",
        "Her father managed two bands: Ann Lee, Bo Diaz and Cleo Fox sang in one of them.",
        "Leeds scored four goals: Adams, Brown and Clark.",
        "It runs nine shops (Leeds, York and Hull) and a bakery.",
        "They sing three words: Peace and Love.",
        "Two senators — Ann Olsen, Labor, and Ben Yates, Liberal — were away.",
        "Two people spoke: Mayor Ann Olsen, Head of the Council, and Ben Yates.",
    ),
)
def list_count_mismatch(conflict: Conflict, document: Document) -> Wording:
    """A list of names must have as many names as the text says.

    A colon, a dash or a bracket behind the counted noun opens the list, an "and" and a closing sign end it, and
    all its items are names. Or the list is a sentence of its own: "They are", "Those killed were". Where names
    leave open how many they are ("Bosnia and Herzegovina, and Kosovo", a town with its state, a person with an
    office), every way to count them is granted. Reasons, aims, priorities and the like are counted in the same way,
    behind "are" too.

    Limits: a list with "including" or "such as", or with ages, brackets or descriptions between the names, is not
    counted.
    """
    relation = conflict.relations[0]
    said = [" ".join(document.quote(span).split()) for span in relation.evidence]
    count, number = relation.parts[0], names_listed(relation, relation.stated[0])
    stated = bare(document, relation.stated[0])
    noun = "things" if relation.kind == "things-listed" else "names"
    what = listed(said) if len(said) < _SHORT else f"{said[0]} to {said[-1]}"
    return Wording(
        f"The list has {number} {noun}, not {stated}: {what}.",
        f"{number} {noun}, not {stated}",
        (Fit("count", number, count.span),),
    )
