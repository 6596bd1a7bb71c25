"""The ends of a change that no construction ties to it: on both sides of it, or in the sentences around."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from claimcheck.lexicon.change import EARLIER, SPANS_OF_TIME
from claimcheck.lexicon.frames import Does, Part
from claimcheck.lexicon.grammar import AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS, singular, stem
from claimcheck.model import Claim
from claimcheck.number import Kind
from claimcheck.syntax.contrasts import Contrast, alike, own_noun
from claimcheck.syntax.cues import Cue
from claimcheck.syntax.parse import Parse

_LED = 4
_TURNS = frozenset((";", "while", "whereas", "but", "after", "before"))
_OTHER_CLAUSE = frozenset(("v", "z", "y", "x", "sub", ";", ":"))
_OPENING = 2
"""The first sentences of an article sum it up."""
_EMPTY = frozenset(map(stem, PREPOSITIONS | DETERMINERS | AUXILIARIES | PRONOUNS))


def on_both_sides(cue: Cue, here: Parse) -> Iterator[Contrast]:
    """Yield the only two ends of a sentence, where it was and what it goes *to*: 40 boats, has lost 15 percent and is
    down to 34."""
    before = [one for one in here.ends if one.index < cue.size.index]
    after = [one for one in here.ends if one.index > cue.size.index]
    if cue.frame.part is not Part.VERB or not cue.does(Does.CHANGE) or not (before and after):
        return
    ends = [one for one in here.ends if alike(one, after[0])]
    if len(ends) != 2 or ends[0].index > cue.size.index or led_by(ends[0], here) == "to":
        return
    between = here.tape.sentence.words[ends[0].mention.stop : cue.size.mention.first]
    if led_by(ends[1], here) == "to" and _TURNS.isdisjoint(between):
        yield Contrast(ends[0], ends[1])


def a_time_ago(cue: Cue, here: Parse, others: Sequence[Parse | None]) -> Iterator[Contrast]:
    """Yield what a change led to, and what it was: rose by 12 percent, to 336 tons. *A year earlier* it was 300."""
    after = [
        one for one in here.ends if one.index > cue.size.index and led_by(one, here) in ("to", "w", "at")
    ]
    if not cue.does(Does.CHANGE) or len(after) != 1 or tells_of_a_time_ago(here):
        return
    if cue.size.mention.kind is not Kind.SHARE or after[0].mention.kind is Kind.SHARE:
        return
    if not _OTHER_CLAUSE.isdisjoint(here.names(cue.stop, here.place(after[0]))):
        return
    for other in others:
        if other and tells_of_a_time_ago(other) and not any(one.does(Does.CHANGE) for one in other.cues):
            ends = [one for one in other.ends if alike(one, after[0])]
            if len(ends) == 1:
                yield Contrast(ends[0], after[0])


def tells_of_a_time_ago(parse: Parse) -> bool:
    """Return whether a sentence tells how it was a year, a month or so before: *last year*, *12 months earlier*."""
    return any(
        (one in EARLIER and singular(other) in SPANS_OF_TIME)
        or (other in EARLIER and singular(one) in SPANS_OF_TIME)
        for one, other in pairwise(parse.tape.sentence.words)
    )


def one_each(above: Parse, further: Parse | None) -> Iterator[Contrast]:
    """Yield the only amount of a sentence, and that of the one before it."""
    amounts = [one for one in above.ends if one.mention.kind is not Kind.DURATION]
    if further and above.follows(further) and len(amounts) == 1:
        ends = [one for one in further.ends if alike(one, amounts[0])]
        if len(ends) == 1:
            yield Contrast(ends[0], amounts[0])


def pairs_further_on(atom: int, here: Parse, parses: Sequence[Parse]) -> Iterator[Contrast]:
    """Yield the pair further on that a change in a headline or an opening sums up, if the article gives no other.

    The change stands at an atom; what it speaks of stands in front of it, and the pair has to count that.
    """
    if here.tape.sentence.role.running and here.tape.sentence.index > _OPENING:
        return
    words = here.tape.sentence.words[: here.tape.tokens[atom]]
    clause = takewhile(lambda word: word.isalnum(), reversed(words))
    subject = frozenset(map(stem, clause)) - _EMPTY
    pairs = [(pair, one) for one in parses if one is not here for pair in one.pairs if not one.weighs(pair)]
    for above, below in pairwise(one for one in parses if one is not here):
        if tells_of_a_time_ago(below) and not tells_of_a_time_ago(above):
            pairs += [(pair, above) for pair in one_each(below, above)]
    if len(pairs) == 1 and _is_of(*pairs[0], subject):
        yield pairs[0][0]


def _is_of(pair: Contrast, parse: Parse, subject: frozenset[str]) -> bool:
    """Return whether a pair counts what a subject names: *referrals* went from 5,900 to 7,198."""
    nouns = {own_noun(end) for end in pair} - {None}
    first = pair.after.mention.first
    amounts = pair.before.mention.kind is not Kind.SHARE
    return amounts and not subject.isdisjoint(nouns or map(stem, parse.tape.sentence.words[:first]))


def led_by(claim: Claim, here: Parse) -> str:
    """Return the atom that leads to a figure, but for what belongs to its phrase."""
    place = here.place(claim)
    names = here.names(max(0, place - _LED), place)
    return next((name for name in reversed(names) if name not in ("the", "~")), "")
