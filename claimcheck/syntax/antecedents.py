"""What a word points back to: 12 of *them*, of *whom* 12, *including* 12 women, 12 of *the 40*.

Not the nearest figure, but the nearest that can be it. It counts several things; it is no part itself, for two parts
beside each other have one whole; where "whom" points, it counts people; and a subject or an object comes before what
stands in a phrase with a preposition: in "212 branches in four states, 90 of them in Ohio" the branches are meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.construction.neighbors import is_owner, is_size
from claimcheck.construction.sizes import is_year
from claimcheck.lexicon.events import ANYBODY, is_person
from claimcheck.lexicon.frames import KINDS_OF, Does, Part
from claimcheck.lexicon.grammar import CONJUNCTIONS, OF_WHOM, PREPOSITIONS, VERBS, is_plural
from claimcheck.model import Claim
from claimcheck.number import Form, Kind
from claimcheck.syntax.parse import Parse
from claimcheck.syntax.pattern import Line, matches

_OF_THE = (
    Line(
        "{part:amount} of ~|the<3 {whole:amount}",
        "There {part: 12} of the town's {whole: 40} schools are shut.",
    ),
    Line(
        "{part:amount} of the<2 w|n<3 the {whole:amount}",
        "In {part: 12} of the city council's {whole: 40} rooms",
    ),
    Line(
        "{part:amount} of ~|the<2 n|w of ~|the<2 {whole:amount}",
        "In {part: 12} of a total of {whole: 40} rooms",
    ),
    Line(
        "{part:amount} out of ~|the<3 {whole:amount}", "Only {part: 12} out of the {whole: 40} jurors agreed."
    ),
)
"""The ways in which a part is said to be of a figure behind it, each with its example."""
_SET_OFF = frozenset((",", "–", "("))
_PHRASE = frozenset(("the", "~", "k", "n", "w", "-"))
_MOST_IN_FRONT = 3
_CORE = frozenset(("of", "by", "than", "as", "about", "around", "over", "under", "above", "below"))
"""Prepositions that stand in front of subjects and objects too: a total *of* 12, led *by* 12, *over* 12."""
_CORRECTED = frozenset(("actually", "rather", "sorry"))
_LONGEST_TAIL = 6
_NO_TAIL = VERBS | CONJUNCTIONS | frozenset(("who", "which", ".", ";", ":"))
_JOINTS = frozenset((",", "and", "of", "the", "a"))
_WHEN = frozenset("in before after during since until".split())
_MOST_ITEM = 12
_THINGS = frozenset((Kind.COUNT, Kind.MEASURE, Kind.DURATION, Kind.POINTS, Kind.SHARE))
"""The kinds of figures that "them" can mean: 12 men, 40 miles, five years, half of the homes."""


class Pointed(NamedTuple):
    """Parts in a row, and the figure that the word beside the first points to."""

    parts: tuple[Claim, ...]
    whole: Claim


def pointed(here: Parse) -> Iterator[Pointed]:
    """Yield the parts of a sentence that "of them" and its like tie to a figure before them."""
    parts = [claim for claim in here.tape.claims if claim and _is_part(claim)]
    for part in parts:
        whole = _antecedent(here, part, parts) if _is_set_off(here, part) else None
        if whole:
            yield Pointed(_in_a_row(here, part), whole)


def included(here: Parse) -> Iterator[Pointed]:
    """Yield the parts that "including" lists behind the figure that they are part of."""
    for part in here.tape.claims:
        if part and part.word_before == "including" and _is_counted(part, here):
            whole = _includes(here, part)
            if whole and can_include(whole, part):
                yield Pointed(_listed(here, part), whole)


class PartOf(NamedTuple):
    """A part, the figure that it is of, and whether "out of" ties them, which may mean that they leave it."""

    part: Claim
    whole: Claim
    out: bool


def parts_of_the(here: Parse) -> Iterator[PartOf]:
    """Yield the counts of a sentence that are so many "of the" count behind them."""
    seen: set[tuple[int, int]] = set()
    for line in _OF_THE:
        for atoms in matches(line, here.tape):
            part, whole = here.tape.claims[atoms["part"]], here.tape.claims[atoms["whole"]]
            out = here.tape.name(atoms["part"] + 1) == "out"
            if part and whole and (part.index, whole.index) not in seen and _is_some_of(part, whole, out=out):
                seen.add((part.index, whole.index))
                yield PartOf(part, whole, out)


def _is_some_of(part: Claim, whole: Claim, *, out: bool) -> bool:
    """Return whether a count is so many of another: nine of the 12 jurors, nine jurors `out` of 12."""
    if not is_several(whole) or is_owner(whole) or is_size(whole):
        return False
    bare = part.word_behind in ("of", "out")
    alike = out and part.measure.head == whole.measure.head and part.number.low <= whole.number.low
    counts = part.mention.kind is Kind.COUNT and part.number.form is not Form.VAGUE and not is_year(part)
    return counts and (bare or alike)


def can_include(whole: Claim, part: Claim) -> bool:
    """Return whether what one figure counts can be among what another counts: a woman among people, a car among
    vehicles; no soldier among counties."""
    one, other = whole.measure.head, part.measure.head
    if one == other or other in KINDS_OF.get(one or "", ()):
        return True
    people = [head in ANYBODY or is_person(head) for head in (one, other)]
    told = other is not None or part.measure.event is not None
    return all(people) and told and (one is not None or whole.measure.event is not None)


def is_several(claim: Claim) -> bool:
    """Return whether a figure counts several things, in figures: no year, no rate, nothing of one or zero."""
    plain = claim.number.form not in (Form.VAGUE, Form.DECIMAL) and not is_year(claim)
    rate = not {claim.word_behind, claim.sentence.word(claim.stop)}.isdisjoint(("per", "/"))
    return claim.mention.kind is Kind.COUNT and plain and not rate and claim.number.low > 1


def _is_part(claim: Claim) -> bool:
    """Return whether a pointer stands right behind a count, or in front of it: 12 *of them*, *of whom* 12."""
    return claim.mention.kind is Kind.COUNT and (_pointer_behind(claim) or _pointer_before(claim))


def _is_set_off(here: Parse, part: Claim) -> bool:
    """Return whether a part and its pointer follow the whole as an aside: *, 12 of them*, *(of whom 12*."""
    return here.tape.name(here.place(part) - 1) in _SET_OFF or _pointer_before(part)


def _pointer_behind(claim: Claim) -> bool:
    stop, sentence = claim.mention.stop, claim.sentence
    noun = sentence.word(stop + 1) in ("those", "these") and sentence.word(stop + 2)[:1].isalpha()
    return sentence.words[stop : stop + 2] in OF_WHOM and not noun


def _pointer_before(claim: Claim) -> bool:
    first = claim.mention.first
    return claim.sentence.words[max(0, first - 2) : first] in OF_WHOM


def _antecedent(here: Parse, part: Claim, parts: Sequence[Claim]) -> Claim | None:
    """Return the count that the pointer beside a part means.

    Of several, it is one that can hold the part. One that cannot is meant only if nothing else can be.
    """
    earlier = [one for one in here.tape.claims if one and one.index < part.index]
    options = [one for one in earlier if one not in parts and _can_be(here, one, part)]
    ranked = sorted(options, key=lambda one: (_is_oblique(here, one), -one.index))
    holding = [one for one in ranked if not _is_told(one) or one.number.high >= part.number.low]
    if holding:
        return holding[0] if _is_told(holding[0]) else None
    return options[0] if len(options) == 1 and not _others_between(options[0], part) else None


def _is_told(claim: Claim) -> bool:
    """Return whether a figure tells how many "they" are; three *of the houses* does not."""
    return is_several(claim) and claim.word_behind != "of"


def _can_be(here: Parse, claim: Claim, part: Claim) -> bool:
    """Return whether "them" can mean what a figure stands for: several things, and people if it is "whom"."""
    head = claim.measure.head
    words = part.sentence.words[max(0, part.mention.first - 2) : part.mention.stop + 2]
    people = "whom" not in words or head in ANYBODY or is_person(head)
    several = claim.number.low > 1 or claim.mention.kind is Kind.SHARE or claim.word_behind == "of"
    return claim.mention.kind in _THINGS and several and people and not _is_step(here, claim)


def _is_step(here: Parse, claim: Claim) -> bool:
    """Return whether a figure is how far something went up or down: *up 8 points*, *9-point increases*."""
    return any(
        cue.size is claim and cue.does(Does.CHANGE) and cue.frame.part is not Part.VERB for cue in here.cues
    )


def _is_oblique(here: Parse, claim: Claim) -> bool:
    """Return whether a figure stands in a phrase with a preposition: *in four states*, *from* the *five* towns."""
    atom = here.place(claim) - 1
    for _ in range(_MOST_IN_FRONT):
        atom -= here.tape.name(atom) in _PHRASE
    return here.tape.word(atom) in PREPOSITIONS - _CORE


def _others_between(whole: Claim, part: Claim) -> bool:
    """Return whether other things stand in between: 12 ships with *passengers*, 40 of them."""
    sentence = whole.sentence
    if not _CORRECTED.isdisjoint(sentence.words[whole.stop : part.mention.first]):
        return True  # one thousand - actually, 13,000 of them
    return any(
        is_plural(sentence.words[index])
        and sentence.words[index] not in VERBS
        and not sentence.capital(index)
        for index in range(whole.stop, part.mention.first)
    )


def _in_a_row(here: Parse, first: Claim) -> tuple[Claim, ...]:
    """Return a part, and those behind it that are told apart like it: *20 of them in the first half and 16 after*.

    "20 of them in May and 16 from Leeds" may well overlap, and so may all where no "and" ends the list.
    """
    parts = [first]
    while (following := _following(here, parts[-1])) and _like_first(first, parts[-1], following):
        parts.append(following)
    return tuple(parts if parts[-1].word_before == "and" else parts[:1])


def _following(here: Parse, claim: Claim) -> Claim | None:
    """Return the next figure of a sentence, if it is a count."""
    following = next((one for one in here.tape.claims if one and one.index > claim.index), None)
    return following if following and following.mention.kind is Kind.COUNT else None


def _like_first(first: Claim, last: Claim, following: Claim) -> bool:
    words = last.sentence.words[last.mention.stop : following.mention.first]
    if words[-1:] not in ((",",), ("and",)) or len(words) > _MOST_ITEM or not VERBS.isdisjoint(words):
        return False
    one, other = first.sentence.word(first.mention.stop + 2), following.word_behind
    return _pointer_behind(first) and one in PREPOSITIONS and (one == other or {one, other} <= _WHEN)


def _is_counted(claim: Claim, here: Parse) -> bool:
    """Return whether a figure counts things: with a noun or a word for what befell them, and no rise of 9 points."""
    told = claim.measure.head is not None or claim.measure.event is not None
    return claim.mention.kind is Kind.COUNT and told and not is_year(claim) and not _is_step(here, claim)


def _includes(here: Parse, part: Claim) -> Claim | None:
    """Return the figure right in front of "including", if nothing but its own phrase stands in between.

    Another noun in between may be the one that the list is of: "arrested in 16 cities since Friday, including".
    """
    before = [one for one in here.tape.claims if one and one.index < part.index]
    if not before or not is_several(before[-1]) or _is_step(here, before[-1]):
        return None
    if len(before) > 1 and max(before[-2].stop, before[-2].mention.stop) >= before[-1].mention.first:
        return None  # "eight top three hits, including ...", "12 million 400 thousand jobs, including ..."
    whole = before[-1]
    tail = [word for word in whole.sentence.words[whole.stop : part.mention.first - 1] if word != ","]
    plain = len(tail) <= _LONGEST_TAIL and not any(is_plural(word) or word in _NO_TAIL for word in tail)
    return whole if plain else None


def _listed(here: Parse, first: Claim) -> tuple[Claim, ...]:
    """Return the items of a list from its first on, with nothing but commas and "and" between."""
    parts = [first]
    while (following := _following(here, parts[-1])) and _JOINTS.issuperset(
        first.sentence.words[parts[-1].stop : following.mention.first]
    ):
        parts.append(following)
    return tuple(parts)
