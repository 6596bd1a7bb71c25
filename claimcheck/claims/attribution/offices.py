"""Countries, their organs and the papers: who speaks that a list knows, with or without a holder's name."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.claims.attribution.extent import HEADS, bare
from claimcheck.claims.attribution.speaker import Phrase, Speaker, SpeakerKind, capital, last_name
from claimcheck.lexicon import reporting as lex
from claimcheck.lexicon import speakers as who
from claimcheck.lexicon.organs import CAPITALS_ONLY, HEADS_OF_STATE, NAMED, ORGANS
from claimcheck.lexicon.places import PLACES
from claimcheck.text import word_at

_SILENT = who.ROLES - who.VOICES
_STARTS = frozenset(run[0] for table in (ORGANS, NAMED, PLACES) for run in table)
_WIDEST = max(len(run) for table in (ORGANS, NAMED, PLACES) for run in table)


def office(part: Phrase, listed: Listed, split: int, vague: bool) -> Speaker | None:
    """Read a country, an organ or an outlet; with a name of its own beside it, the phrase is that name's."""
    if listed.outlet:
        return Speaker(part.source(listed.outlet), SpeakerKind.BODY)
    stop = len(part.words) if part.words[split : split + 1] == ("of",) else split
    names = [at for at in range(stop) if at not in listed.taken and capital(part, at)]
    if listed.taken and names and names[-1] < split < min(listed.taken):
        return _holder_of(part, listed, split)
    if not listed.taken or not names:
        return _plain_office(part, listed, split, vague) if listed.taken else None
    if names[-1] > max(listed.taken):
        return _holder(part, listed, names[0] < max(listed.taken))
    return Speaker(part.source(part.text.lower()), SpeakerKind.BODY) if listed.organ else None


def _plain_office(part: Phrase, listed: Listed, split: int, vague: bool) -> Speaker | None:
    """Read an office without a name beside it: "senior U.S. defense officials", "Seoul"."""
    country, organ, head = listed.country, listed.organ, word_at(part.words, split - 1)
    if organ and split - 1 not in listed.taken and (head not in HEADS or head in _SILENT):
        return None
    if organ == "officials" and vague and part.words[0] in lex.INDEFINITE:
        return Speaker(part.source(lex.HEARSAY), SpeakerKind.UNNAMED)
    whole = len(listed.taken) == len(part.words) and bare(part.texts[-1]) == part.texts[-1]
    if listed.country and head in HEADS_OF_STATE - {"secretary", "leader"}:
        organ = organ or "government"
    if organ or (listed.stands and whole):
        return Speaker(part.source(part.text, country, organ), SpeakerKind.OFFICE)
    return None


def _holder_of(part: Phrase, listed: Listed, split: int) -> Speaker | None:
    """Read "Superintendent Ana Roe of the police", "President Ana Roe of Chile"."""
    reigns = listed.country and HEADS_OF_STATE.intersection(part.words[:split])
    organ = listed.organ or ("government" if reigns else None)
    if organ is None or part.words[split] != "of":
        return None
    return Speaker(part.source(last_name(part.cut(0, split)), listed.country, organ), SpeakerKind.PERSON)


def _holder(part: Phrase, listed: Listed, local: bool) -> Speaker | None:
    """Read a person with an office for a title: "Defense Minister Ana Ruiz" speaks for defense."""
    organ, last = listed.organ, max(listed.taken)
    if not lex.LINKS.isdisjoint(part.words[last + 1 : last + 2]):
        return Speaker(part.source(part.text), SpeakerKind.BODY)
    if organ is None and listed.country and HEADS_OF_STATE.intersection(part.words):
        organ = "government"
    if organ is None:
        return None
    if who.HOUSES.intersection(part.words[max(listed.taken) + 1 :]):
        return Speaker(part.source(part.text), SpeakerKind.BODY)
    name = part.source(last_name(part))
    served = {word for at, word in enumerate(part.words) if at not in listed.taken} & who.SERVING
    if local or served or who.FORMER.intersection(part.words) or listed.stands:
        return Speaker(name, SpeakerKind.PERSON)
    return Speaker(name._replace(country=listed.country, organ=organ), SpeakerKind.PERSON)


class Listed(NamedTuple):
    """What of a phrase stands in the lists, and which of its words that takes."""

    country: str | None
    organ: str | None
    outlet: str | None
    stands: bool
    taken: frozenset[int]


def look_up(part: Phrase) -> Listed:
    """Look up the longest runs. `stands`: a country's own name or capital, which can stand for it."""
    country = organ = outlet = None
    stands = False
    taken: set[int] = set()
    at = 0
    while at < len(part.words):
        width = _longest(part, at)
        run = part.words[at : at + width]
        if width:
            taken.update(range(at, at + width))
        if run in PLACES:
            code, alone = PLACES[run]
            country, stands = country or code, stands or alone
        elif run in ORGANS:
            code_or_none, found = ORGANS[run]
            country = country or code_or_none
            stands = stands or found is None
            organ = found if organ in (None, "officials", "government") else organ
        elif run in NAMED:
            outlet = outlet or NAMED[run]
        at += width or 1
    return Listed(country, organ, outlet, stands, frozenset(taken))


def _longest(part: Phrase, at: int) -> int:
    """Return how many words the longest listed run takes that begins at a word."""
    if part.words[at] not in _STARTS:
        return 0
    for width in range(min(_WIDEST, len(part.words) - at), 0, -1):
        run = part.words[at : at + width]
        if run in PLACES or run in ORGANS or run in NAMED:
            if width > 1 or run[0] not in CAPITALS_ONLY:
                return width
            text = part.texts[at]
            return int(text[0].isupper() and (len(run[0]) > 3 or run[0] == "fed" or text[:2].isupper()))
    return 0
