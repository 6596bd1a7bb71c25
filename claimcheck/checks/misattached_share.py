"""CC102."""

from __future__ import annotations

from claimcheck.model import Conflict, Fit, Relation
from claimcheck.number import Kind
from claimcheck.rule import Wording, names
from claimcheck.text import Document
from claimcheck.wording.figures import figure, percent, value_of
from claimcheck.wording.quoting import bare, quoted, sentence_case


@names(
    "CC102",
    repair="misattached",
    bad=(
        "The garrison has taken {whole: more than 5,000} casualties. {share: About a third} of these casualties "
        "were killed, {share: nearly half} of the initial soldiers.\n\nThe garrison has taken {part: more than "
        "5,000} casualties. This number is {share: almost half} of the original {whole: 11,000} soldiers.",
        "A fever struck {240} pupils. {Ten percent} of these pupils went to hospital, {60 percent} of the initial "
        "guests. The {400} initial guests came by bus.",
        "The shelter took in {900} evacuees. {A fifth} of these evacuees were children, {three-quarters} of the "
        "original residents. The village had {1,200} original residents.",
        "The storm felled {600} oaks. {A quarter} of these oaks were sold, {two-thirds} of the original trees. The "
        "park had {900} original trees.",
        "The party lost {30} lawmakers. {A third} of these lawmakers quit politics, {nearly half} of the original "
        "members. It began with {64} original members.",
    ),
    good=(
        "The survey reached 5,000 farmers. About a third of these farmers were women, nearly half of the total.",
        "The storm felled 600 oaks. A quarter of these oaks were sold, a sixth of the original trees. The park had "
        "900 original trees.",
        "The brigade lost 4,000 soldiers. A tenth of these soldiers were killed, 5 percent of the original "
        "soldiers. The original 8,000 soldiers came in May.",
        "The shelter took in 900 evacuees. A fifth of these evacuees were children, and three-quarters of the "
        "original residents left. The village had 1,200 original residents.",
        "Some 500 farmers came. Half of these farmers grow rice, a third of the rest wheat.",
    ),
)
def misattached_share(conflict: Conflict, document: Document) -> Wording:
    """A share set off by a comma must be a share of what it seems to speak of.

    "A third of the wounded have died, nearly half of the force" says that the dead are half of the force. When
    the other figures rule that out, and the share fits what stands before (the wounded), it was attached to
    the wrong quantity.

    Limits: the text has to give the share it conflicts with and its whole; a share that fits by chance is not
    seen.
    """
    wrong, right = _relations(conflict)
    share, whole = wrong.claims("share", "whole")
    other, base = right.claims("share", "whole")
    amount = other.number.low * base.number.low
    proportion = percent(amount / whole.number.low)
    message = (
        f"{bare(document, other)} of {bare(document, base)} is about {figure(round(amount), Kind.COUNT)}, "
        f"which is {proportion} of {bare(document, whole)}, not {quoted(document, share)}."
    )
    working = (
        f"{bare(document, other)} × {value_of(base)} ≈ {figure(round(amount), Kind.COUNT)}; "
        f"{figure(round(amount), Kind.COUNT)} / {value_of(whole)} = {proportion}"
    )
    meant = " ".join((bare(document, base), *base.measure.words))
    fit = (
        f"if “{quoted(document, share)}” means the {meant}: {value_of(base)} / "
        f"{value_of(whole)} = {percent(base.number.low / whole.number.low)}"
    )
    return Wording(sentence_case(message), working, (Fit("share", fit),))


def _relations(conflict: Conflict) -> tuple[Relation, Relation]:
    """Return the relation to repair, and the one that gives the part it was attached to."""
    wrong = next(
        one for one in conflict.relations if any(reading is conflict.repair for reading in one.readings)
    )
    attached = wrong.constraints[0].terms[-1].key
    right = next(
        one for one in conflict.relations if one is not wrong and one.constraints[0].terms[-1].key == attached
    )
    return wrong, right
