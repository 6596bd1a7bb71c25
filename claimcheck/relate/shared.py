"""A share told apart from its part and its whole: turnout at 56 percent, which works out to a third, or 30 percent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.build.share import share_of
from claimcheck.doubt import is_slip, meant
from claimcheck.lexicon.change import DRAWN
from claimcheck.lexicon.frames import ANY_WHOLE, SAID_OTHERWISE, SAYING_AGAIN, Does
from claimcheck.model import Assumes, Claim, Relation
from claimcheck.number import Form, Kind
from claimcheck.rule import relation
from claimcheck.syntax.contrasts import in_one_unit
from claimcheck.syntax.cues import Cue
from claimcheck.syntax.parse import Parse, sentence_above
from claimcheck.syntax.partitions import Partition, can_be_part, count_alike
from claimcheck.syntax.pattern import Line, match_at, matches
from claimcheck.syntax.tape import Tape

_IN_ALL = Line(
    "{share} of adjective<4 ,|(|– {part:amount} in o",
    "It claimed {share: 60 percent} of the victims, {part: 1,719} in all.",
)
_MADE_UP = Line(
    "{share} of adjective<4 {whole:amount} any<9 , adjective<3 {part:amount}",
    "Making up {share: 65 percent} of the {whole: 420 sheep} killed, the {part: 274} ewes were old.",
)
_WITHIN = Line(
    "{part:amount} –|(|, the|~|w<3 {share} –|)|, of adjective<4 {whole:amount}",
    "Only {part: $54 million} — a meager {share: 2%} — of the {whole: $2.7 billion} went there.",
)
_SET_OFF = frozenset((",", "(", "–", ":"))
_ENDS = frozenset((",", ".", ")", "–", ";", ""))
_TURNS = frozenset(("C", "M", "U", "S", "but", "sub", ";", ":"))
_NEARBY = frozenset("w of o the , or ( in ~ between and to from at on by with for D n -".split())
_DOUBTFUL = frozenset(("pair rate",))
"""A *rate of* 7.9 percent behind two figures that nothing makes a part and its whole may be one of interest."""
_NEAR = 12
_WRITTEN_OUT = 10
"""So many of ten or fewer are said instead of a fraction: *seven of 10* voters (71 percent)."""

Option = tuple[str, Partition]
"""A part and a whole that a share may tell of, and how they were found."""


@relation(
    parsed=True,
    holds=(
        "Of the riding's {whole: 74,300} electors {part: 48,300} had voted, putting turnout at {share: 65 percent}.",
        "The dam made {part: 6.3 GWh} in May out of total output of {whole: 13.7 GWh}, a share of {share: 46%}.",
        "It ruled on {whole: 3,200} claims and granted {part: 1,184} of them, or {share: 37%}, the office said.",
        "It followed {whole: 1,260} adults. By May {part: 819} of them were well, {share: 65 percent} of the group.",
        "The sea killed {whole: 2,452} people. It claimed {share: 70 percent} of the victims, {part: 1,719} in all.",
    ),
    never=(
        "Sales of 300 cars rose 40 percent.",
        "Two of their 12 dancers were British, a quarter of the company's dancers were not.",
        "It lent the sum for 15 years, including three years without interest, and at a rate of 7.9 percent in "
        "those that follow.",
        "It is in the top 20 list with 25 prizes. This represents close to 30 percent of all prizes.",
        "Of the 30 billion francs 8.6 billion go to firms and 21.4 billion, or two-thirds, to debt.",
        "Lee got 102 votes in all (54%), compared to 65 votes for Roe (34%).",
        "They rose from 5.2 million in 2005 to 5.4 million. That is slower than the growth rate of 70% before.",
        "It has 25 of the 36 districts, but a higher share (73 percent) of the voters.",
    ),
)
def shared(parses: Sequence[Parse]) -> Iterator[Relation]:
    """A share times its whole is the part, wherever the three stand."""
    for place, here in enumerate(parses):
        for atom, share in enumerate(here.tape.claims):
            how = _tied(share, atom, here) if share and share.mention.kind is Kind.SHARE else None
            if share and how:
                options = _options(share, how, here, sentence_above(parses, place))
                built = (_built(share, *option) for option in options if _can_be(share, *option))
                found = meant(built, _DOUBTFUL)
                if found:
                    yield found


def _tied(share: Claim, atom: int, here: Parse) -> str | None:
    """Return how a share is tied to what it says again: by a noun or a verb, set off behind it, or spelled out."""
    if share.number.form is Form.QUANTIFIER or share.number.is_range:
        return None
    cue = next((one for one in here.cues if one.size is share), None)
    if cue:
        return _noun(cue, here.tape) if cue.does(Does.SHARE) else None
    tape, at = here.tape, atom - 1
    while tape.name(at) in ("~", "the"):
        at -= 1
    told = tape.name(atom + 1) in _ENDS or tape.name(atom + 1) == "of"
    verb = at - (tape.word(at) in ("to", "for", "up"))
    opens = tape.name(at) == "at" and at == 0 and tape.word(atom + 1) in ("that", "this", "it")
    if opens or (told and tape.word(verb) in SAYING_AGAIN):
        return "verb"
    if _opens(share, atom, here):
        return "opens"
    spelled = _spelled(tape, atom, at)
    if spelled or tape.name(atom + 1 + (tape.name(atom + 1) == ",")) in ("k", "b"):
        return spelled  # none of 7 million, or 10 percent, higher than last year
    again = tape.name(at) == "or" or tape.name(at) in _SET_OFF
    slice_ = tape.name(at) == "," and share.stop > share.mention.stop and tape.name(atom + 1) == "sub"
    return "set off" if again and (slice_ or _closes(tape, atom + 1)) else None


def _spelled(tape: Tape, atom: int, before: int) -> str | None:
    """Return how a share is spelled out with what it is of, if it is."""
    if match_at(_IN_ALL, tape, atom):
        return "in all"
    if any(found["share"] == atom for found in matches(_WITHIN, tape)):
        return "set off"
    return "made up" if match_at(_MADE_UP, tape, atom) and tape.word(before) == "up" else None


def _opens(share: Claim, atom: int, here: Parse) -> bool:
    """Return whether a sentence is about a share just told of: *That* 68 percent had ..., *68 percent is* much."""
    tape = here.tape
    words = tape.sentence.words[: share.mention.first]
    pointed = atom == 1 and words[-1:] in (("that",), ("this",))
    bare = share.stop == share.mention.stop and tape.word(atom + 1) in ("is", "was")
    return pointed or (bare and (atom == 0 or words in SAID_OTHERWISE)) or words in SAID_OTHERWISE


def _noun(cue: Cue, tape: Tape) -> str:
    """Return what kind of noun makes a figure a share; a *rate* may be one of interest, or of growth."""
    return "rate" if tape.word(cue.word) == "rate" else "noun"


def _closes(tape: Tape, atom: int) -> bool:
    """Return whether hardly anything follows a share in its place: *of the group* at most."""
    if tape.name(atom) == "of":
        last = atom + _NEAR
        while atom < last and tape.name(atom) in _NEARBY - _ENDS:
            atom += 1
    return tape.name(atom) in _ENDS


def _options(share: Claim, how: str, here: Parse, above: Parse | None) -> Iterator[Option]:
    """Yield the parts and wholes that a share may tell of: of its own sentence, or else of the one before."""
    found = [*_beside(share, how, here)]
    if not found and above:
        found = [*_parted(share, here, above)]
        if not found and how in ("noun", "verb") and _points(here):
            found = [(f"above {how}", one) for one in above.partitions or _only_two(above)]
        if not found and how == "opens":
            found = [("above opens", one) for one in above.partitions]
        found = [one for one in found if not _is_told_as_share(one[1].whole, above)]
    yield from found


def _only_two(above: Parse) -> list[Partition]:
    """Return the two counts of a sentence that has no other figure, whatever they count, as part and whole."""
    counts = sorted(
        (one for one in above.ends if one.mention.kind is Kind.COUNT), key=lambda one: one.number.low
    )
    others = [one for one in above.ends if one.mention.kind not in (Kind.COUNT, Kind.DURATION)]
    return [Partition(*counts)] if len(counts) == 2 and not others else []


def _points(here: Parse) -> bool:
    """Return whether a sentence begins by pointing back: *That is* 25 percent, *At* 25 percent *that*."""
    words = here.tape.sentence.words
    return (
        words[0] in ("that", "this", "at", "so")
        or not DRAWN.isdisjoint(words[:_NEAR])
        or words[:2] in (("the", "proportion"), ("the", "share"))
        or any(words[: len(opening)] == opening for opening in SAID_OTHERWISE)
    )


def _is_told_as_share(whole: Claim, above: Parse) -> bool:
    """Return whether a figure is itself told as a share: *278,709 shares, or 21.2 percent*."""
    later = [one for one in above.tape.claims if one and one.index > whole.index][:1]
    told = whole in above.tape.claims and all(one.mention.kind is Kind.SHARE for one in later)
    return told and any(_says_again(whole, one, above) for one in later)


def _beside(share: Claim, how: str, here: Parse) -> Iterator[Option]:
    """Yield the parts and wholes in front of a share."""
    spelled = match_at(_MADE_UP, here.tape, here.place(share)) if how == "made up" else None
    if spelled:
        part, whole = (here.tape.claims[spelled[name]] for name in ("part", "whole"))
        if part and whole and in_one_unit(part, whole) and part.number.low <= whole.number.low:
            yield "part made up", Partition(part, whole)
        return
    within = next(
        (found for found in matches(_WITHIN, here.tape) if here.tape.claims[found["share"]] is share), None
    )
    if within:
        part, whole = (here.tape.claims[within[name]] for name in ("part", "whole"))
        if part and whole and can_be_part(part, whole):
            yield "part within", Partition(part, whole)
        return
    left = [one for one in here.partitions if max(one.part.index, one.whole.index) < share.index]
    found = [one for one in left if how != "set off" or _reaches(one, share, here)]
    if found:
        yield from ((f"part {how}", one) for one in found)
        return
    ends = [one for one in here.ends if one.index < share.index]
    for part in ends:
        if how != "set off" or _says_again(part, share, here):
            wholes = (one for one in ends if one.index < part.index and can_be_part(part, one))
            yield from (
                (f"pair {how}", Partition(part, whole))
                for whole in wholes
                if not _is_told_as_share(whole, here)
            )


def _parted(share: Claim, here: Parse, above: Parse) -> Iterator[Option]:
    """Yield the parts that the sentence gives of a whole in the one before: *819 of them*, *1,719 in all*."""
    behind = match_at(_IN_ALL, here.tape, here.place(share))
    for part in here.ends:
        at = here.place(part)
        of_them = part.index < share.index and [here.tape.name(at + 1), here.tape.name(at + 2)] == ["of", "o"]
        if of_them or (behind and behind["part"] == at):
            yield from (("whole above", Partition(part, one)) for one in above.ends if can_be_part(part, one))


def _reaches(found: Partition, share: Claim, here: Parse) -> bool:
    """Return whether a share that is set off can tell of a part: no other figure or turn of the clause between."""
    between = here.between(max(found, key=lambda claim: claim.index), share)
    if between[-1:] == [":"]:
        between.pop()
    if between[-2:] == [",", "the"] and "sub" in between:
        between.remove("sub")  # of the 62 tons that it used, a 33 percent slice
    return _TURNS.isdisjoint(between) and "n" not in between[-2:]


def _says_again(part: Claim, share: Claim, here: Parse) -> bool:
    """Return whether a share stands right behind a figure, set off: *1,184 of them, or 73 percent*."""
    if (
        share.index - part.index > _NEAR + 1
    ):  # every figure between is an atom, so there is no need to count them
        return False
    between = here.between(part, share)
    return len(between) <= _NEAR and _NEARBY.issuperset(between) and not {"or", "("}.isdisjoint(between)


def _can_be(share: Claim, how: str, found: Partition) -> bool:
    """Return whether part and whole can be what a share tells of."""
    part, whole = found
    unnamed = whole.measure.head is None and share.word_behind == "of" and part.sentence is not share.sentence
    alike = count_alike(share, whole) and not unnamed
    of_whole = how.endswith(("noun", "rate")) or share.measure.head in ANY_WHOLE or alike
    instead_of_fraction = whole.number.low <= _WRITTEN_OUT and whole.mention.kind is Kind.COUNT
    if part.number.low == whole.number.low or not of_whole or instead_of_fraction:
        return False
    named = part.mention.kind is not Kind.COUNT or None not in (part.measure.head, whole.measure.head)
    return (named or not how.startswith("pair")) and is_slip(
        share.number.low, part.number.low / whole.number.low
    )


def _built(share: Claim, how: str, found: Partition) -> Relation:
    part, whole = found
    one_sentence = part.sentence is whole.sentence is share.sentence
    return share_of(share, part, whole, Assumes.STATED if one_sentence else Assumes.SAME_THING, how)
