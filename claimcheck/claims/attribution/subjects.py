"""Who stands before a verb, behind it, or at the head of its clause."""

from __future__ import annotations

from claimcheck.claims.attribution.extent import HEADS, bare
from claimcheck.claims.attribution.line import SEPARATORS, STOPPERS, Frame, Line
from claimcheck.claims.attribution.speaker import Speaker, SpeakerKind
from claimcheck.lexicon import reporting as lex
from claimcheck.lexicon import speakers as who

_ENDS = STOPPERS | {""}
_BEGINNING = frozenset(("", ",", "”", '"', "—", "–", "but", "while", "that"))
_TURNS = lex.CONTRASTS | {"and"}
_DATING = frozenset(("this", "last", "earlier", "late", "early"))
_OPENING = (lex.STOPS | lex.VERBS.keys() | lex.AUXILIARIES | {"and", "or", "because"}) - lex.PASSIVE
_TAILED = lex.PREPOSITIONS | who.GATHERED | who.TAILS
_TAILS = who.GATHERED | who.TAILS | lex.LINKS
_RELATIVE = frozenset(("who", "that", "which"))
_TAIL = 25  # tokens that may stand between a noun and its verb
_BOUNDS = lex.CONTRASTS | {"that", "and", "which", "“", '"', "”"}
_FINITE = ("ed", "has", "had", "is", "was", "will", "ly", "also")
_SPEAKING = frozenset(
    (
        SpeakerKind.OFFICE,
        SpeakerKind.PERSON,
        SpeakerKind.NAME,
        SpeakerKind.BODY,
        SpeakerKind.PEOPLE,
        SpeakerKind.DOCUMENT,
    )
)
_FAR = 40  # tokens that a clause may be long
_BEHIND_PARTICIPLES = lex.DETERMINERS | lex.PREPOSITIONS


def subject_before(line: Line, stop: int) -> tuple[Speaker | None, int]:
    """Return who stands before a verb, and from where; nobody where a preposition shows another subject."""
    first = line.before(stop)
    speaker, outside = line.speaker(first, stop), line.word(first - 1)
    if speaker is None or outside in _TAILED or (outside[:1].isalnum() and outside not in _OPENING):
        found = _tailed(line, stop)
        if found[0]:
            return found
    if outside == "and" and first > 1:
        return _pair(line, first, stop)
    if outside not in lex.PREPOSITIONS:
        return speaker, first
    if line.word(first - 2) not in who.CLOSE:
        return None, first
    first = line.before(first - 2)
    return Speaker(line.phrase(first, stop).source(lex.HEARSAY), SpeakerKind.UNNAMED), first


def undated(line: Line, stop: int) -> int:
    """Return where the words begin that date a verb: "the mill | late last week said"."""
    while line.word(stop - 1) in lex.PERIODS and line.word(stop - 2) in _DATING:
        stop -= 2
        while line.word(stop - 1) in _DATING:
            stop -= 1
    return stop


def _tailed(line: Line, stop: int) -> tuple[Speaker | None, int]:
    """Return who stands before a verb with a tail: "a poll released on Monday by X", "police in the town"."""
    for at in range(stop - 1, max(0, stop - _TAIL), -1):
        word, known = line.words[at], line.word(at - 1) in HEADS
        told = word in _RELATIVE and known
        if word in SEPARATORS or (word in _BOUNDS and not told):
            break
        if not told and not (known and word in _TAILS):
            continue
        first = line.before(at)
        if line.word(first - 1) in lex.PREPOSITIONS:
            continue
        speaker = line.speaker(first, at)
        if speaker and speaker.kind is SpeakerKind.DOCUMENT:
            return owner_behind(line, at, stop) or speaker, first
        return speaker, first
    return None, stop


def owner_behind(line: Line, start: int, stop: int) -> Speaker | None:
    """Return by whom a document is, in the words behind it: "released on Monday by X"."""
    by = next((at for at in range(start, stop) if line.words[at] in ("by", "from")), None)
    if by and line.word(by - 1) in who.PERUSED:
        return None
    owner = line.speaker(by + 1, min(stop, line.after(by + 1))) if by else None
    return owner if owner and owner.kind in (SpeakerKind.OFFICE, SpeakerKind.BODY, SpeakerKind.NAME) else None


def _pair(line: Line, second: int, stop: int) -> tuple[Speaker | None, int]:
    """Return two who speak together: two names as one source, of two offices the first.

    In "state and federal officials" the first is no speaker.
    """
    speaker, first = line.speaker(second, stop), line.before(second - 1)
    other, outside = line.speaker(first, second - 1), line.word(first - 1)
    named, adjective = line.capital(second - 2), line.word(first + 1) == "and"
    if outside in lex.PREPOSITIONS and (named or (adjective and not line.words[first].endswith("s"))):
        return None, first
    if named:
        if line.words[second] in lex.DETERMINERS:  # Lund and her aides
            return other, first
        if speaker and speaker.kind in (SpeakerKind.PERSON, SpeakerKind.NAME):
            both = line.phrase(first, stop)
            return Speaker(both.source(both.text), SpeakerKind.PEOPLE), first
    if outside in _BEGINNING and other and other.kind in (SpeakerKind.OFFICE, SpeakerKind.PEOPLE):
        return other, first
    several = speaker and speaker.kind in (
        SpeakerKind.OFFICE,
        SpeakerKind.PEOPLE,
        SpeakerKind.PERSON,
        SpeakerKind.UNNAMED,
    )
    return speaker, first if adjective and several and outside in _BEGINNING else second


def presented(speaker: Speaker, line: Line, start: int, first: int) -> Speaker:
    """Return whom an apposition makes of a speaker: "Ruiz, a spokeswoman for Y", "a nurse, Ana Ruiz"."""
    if speaker.kind in (SpeakerKind.PERSON, SpeakerKind.NAME):
        return _employed(speaker, line, start)
    held = any(word in who.ROLES or word in who.SPOKESPEOPLE for word in line.words[first : start - 1])
    if speaker.kind is not SpeakerKind.OFFICE and (held or speaker.kind is not SpeakerKind.BODY):
        stop = line.after(start)
        named = line.speaker(start, stop)
        if named and named.kind is SpeakerKind.PERSON and line.word(stop) in _ENDS:
            return named
    return speaker


def _employed(speaker: Speaker, line: Line, start: int) -> Speaker:
    """Return a person as the voice of the office that an apposition gives him."""
    stop = line.after(start)
    words = line.words[start:stop]
    if who.FORMER.intersection(words) or not who.VOICES.intersection(words):
        return speaker
    office = line.speaker(start, stop)
    if office is None or office.kind is not SpeakerKind.OFFICE or office.source.organ is None:
        return speaker
    source = speaker.source._replace(country=office.source.country, organ=office.source.organ)
    return Speaker(source, SpeakerKind.PERSON)


def carried(line: Line, found: list[Frame], limit: int) -> Speaker | None:
    """Return who goes on at a second verb: the last who spoke, or else who opens the clause up to a token."""
    earlier = next((frame.speaker for frame in reversed(found) if frame.lemma), None)
    return earlier or opening_subject(line, limit)


def opening_subject(line: Line, limit: int) -> Speaker | None:
    """Return who opens the clause that runs up to token `limit`, if it can speak."""
    start = _clause(line, limit)
    if line.word(start) in who.HELD and line.word(start + 1) in ("of", "in", "at"):
        start += 2
    stop = min(line.after(start), limit)
    for end in range(start + 1, stop + 1):
        if _ends_phrase(line, end - 1) and not _goes_on(line, end):
            speaker = line.speaker(start, end)
            modifies = (
                line.words[start] in lex.DETERMINERS or "-" in line.words[start:end]
            )  # Anglo-Dutch maker
            attributive = modifies and not line.word(end).endswith(_FINITE)
            known = speaker and speaker.kind in _SPEAKING - ({SpeakerKind.NAME} if attributive else set())
            return speaker if known else None
    return None


def _clause(line: Line, limit: int) -> int:
    """Return where the last clause before a token begins, behind "On Monday,"."""
    start = 0
    for at in range(limit - 2, max(0, limit - _FAR), -1):
        if line.words[at] == ";" or (line.words[at] == "," and line.word(at + 1) in _TURNS):
            start = at + 1
            break
    while line.word(start) in ("and", "but", "“", '"') or line.word(start) in lex.CONTRASTS:
        start += 1
    participle = line.word(start).endswith("ing") and line.word(start + 1) in _BEHIND_PARTICIPLES
    if participle or line.word(start) in lex.FRONTING:
        comma = next((at for at in range(start, min(limit, start + _FAR)) if line.words[at] == ","), None)
        return limit if comma is None else comma + 1
    return start


def _ends_phrase(line: Line, at: int) -> bool:
    """Return whether a word can be the last of a noun phrase that speaks."""
    word = line.words[at]
    if word != bare(word):
        return False
    return word in HEADS or (line.capital(at) and word not in lex.PLAIN_OPENERS)


def _goes_on(line: Line, at: int) -> bool:
    """Return whether the noun phrase runs on with a word: "the company | founder"."""
    word = line.word(at)
    return word in HEADS or word in ("of", "for", "-", "&") or (word != "" and line.capital(at))
