"""Who stands before a verb, behind it, or at the head of its clause."""

from __future__ import annotations

from claimcheck.claims.attribution.extent import HEADS, bare
from claimcheck.claims.attribution.line import SEPARATORS, STOPPERS, Line
from claimcheck.claims.attribution.speaker import Sort, Speaker
from claimcheck.lexicon import reporting as lex
from claimcheck.lexicon import speakers as who


def subject_before(line: Line, stop: int) -> tuple[Speaker | None, int]:
    """Return who stands before a verb, and from where; nobody where a preposition shows another subject."""
    first = line.before(stop)
    outside = line.word(first - 1)
    speaker = line.speaker(first, stop)
    if speaker is None or outside in _TAILED or (outside[:1].isalnum() and outside not in _OPENING):
        found = _tailed(line, stop)
        if found[0]:
            return found
    if outside == "and" and first > 1 and line.capital(first - 2):
        return _pair(line, first, stop)
    if outside == "and" and speaker:
        return _joined(line, first) or (speaker, first)
    if outside not in lex.PREPOSITIONS:
        return speaker, first
    if line.word(first - 2) not in who.CLOSE:
        return None, first
    first = line.before(first - 2)
    return Speaker(line.phrase(first, stop).source(lex.HEARSAY), Sort.UNNAMED), first


_ENDS = STOPPERS | {""}
_BEGINNING = frozenset(("", ",", "”", '"', "—", "–", "but", "while", "that"))
_TURNS = lex.CONTRASTS | {"and"}
_OPENING = (lex.STOPS | lex.VERBS.keys() | lex.AUXILIARIES | {"and", "or", "because"}) - lex.PASSIVE
_TAILED = lex.PREPOSITIONS | who.GATHERED | who.TAILS


def _tailed(line: Line, stop: int) -> tuple[Speaker | None, int]:
    """Return who stands before a verb with a tail: "a poll released on Monday by X", "police in the town"."""
    for at in range(stop - 1, max(0, stop - _TAIL), -1):
        word, known = line.words[at], line.words[at - 1] in HEADS
        told = word in _RELATIVE and known
        if word in SEPARATORS or (word in _BOUNDS and not told):
            break
        if not told and not (known and word in _TAILS):
            continue
        first = line.before(at)
        if line.word(first - 1) in lex.PREPOSITIONS:
            continue
        speaker = line.speaker(first, at)
        if speaker and speaker.sort is Sort.DOCUMENT:
            return owner_behind(line, at, stop) or speaker, first
        return speaker, first
    return None, stop


def owner_behind(line: Line, start: int, stop: int) -> Speaker | None:
    """Return by whom a document is, in the words behind it: "released on Monday by X"."""
    by = next((at for at in range(start, stop) if line.words[at] in ("by", "from")), None)
    if by and line.words[by - 1] in who.PERUSED:
        return None
    owner = line.speaker(by + 1, min(stop, line.after(by + 1))) if by else None
    return owner if owner and owner.sort in (Sort.OFFICE, Sort.BODY, Sort.NAME) else None


_RELATIVE = frozenset(("who", "that", "which"))
_TAILS = who.GATHERED | who.TAILS | lex.LINKS
_TAIL = 25  # tokens that may stand between a noun and its verb


_BOUNDS = lex.CONTRASTS | {"that", "and", "which", "“", '"', "”"}


def _pair(line: Line, second: int, stop: int) -> tuple[Speaker | None, int]:
    """Return two who speak together, as one source of both names."""
    speaker, first = line.speaker(second, stop), line.before(second - 1)
    if line.word(first - 1) in lex.PREPOSITIONS:
        return None, first
    if line.words[second] in lex.DETERMINERS:  # Lund and her aides
        return line.speaker(first, second - 1), first
    if speaker is None or speaker.sort not in (Sort.PERSON, Sort.NAME):
        return speaker, second
    both = line.phrase(first, stop)
    return Speaker(both.source(both.text), Sort.PEOPLE), first


def _joined(line: Line, second: int) -> tuple[Speaker, int] | None:
    """Return the first of two who speak together: "12 died, police and hospital officials said"."""
    first = line.before(second - 1)
    speaker = line.speaker(first, second - 1) if line.word(first - 1) in _BEGINNING else None
    if speaker is None or speaker.sort not in (Sort.OFFICE, Sort.PEOPLE):
        return None
    return speaker, first


def presented(speaker: Speaker, line: Line, start: int, first: int) -> Speaker:
    """Return whom an apposition makes of a speaker: "Ruiz, a spokeswoman for Y", "a nurse, Ana Ruiz"."""
    if speaker.sort in (Sort.PERSON, Sort.NAME):
        return _employed(speaker, line, start)
    held = any(word in who.ROLES or word in who.SPOKESPEOPLE for word in line.words[first : start - 1])
    if speaker.sort is not Sort.OFFICE and (held or speaker.sort is not Sort.BODY):
        stop = line.after(start)
        named = line.speaker(start, stop)
        if named and named.sort is Sort.PERSON and line.word(stop) in _ENDS:
            return named
    return speaker


def _employed(speaker: Speaker, line: Line, start: int) -> Speaker:
    """Return a person as the voice of the office that an apposition gives him."""
    stop = line.after(start)
    words = line.words[start:stop]
    if who.FORMER.intersection(words) or not who.VOICES.intersection(words):
        return speaker
    office = line.speaker(start, stop)
    if office is None or office.sort is not Sort.OFFICE or office.source.organ is None:
        return speaker
    source = speaker.source._replace(country=office.source.country, organ=office.source.organ)
    return Speaker(source, Sort.PERSON)


def opening_subject(line: Line, limit: int) -> Speaker | None:
    """Return who opens the clause that runs up to token `limit`, if it can speak."""
    start = _clause(line, limit)
    if line.word(start) in who.HELD and line.word(start + 1) in ("of", "in", "at"):
        start += 2
    stop = min(line.after(start), limit)
    for end in range(start + 1, stop + 1):
        if _ends_phrase(line, end - 1) and not _goes_on(line, end):
            speaker = line.speaker(start, end)
            attributive = line.words[start] in lex.DETERMINERS and not line.word(end).endswith(_FINITE)
            known = speaker and speaker.sort in _SPEAKING - ({Sort.NAME} if attributive else set())
            return speaker if known else None
    return None


_FINITE = ("ed", "has", "had", "is", "was", "will", "ly", "also")
_SPEAKING = frozenset((Sort.OFFICE, Sort.PERSON, Sort.NAME, Sort.BODY, Sort.PEOPLE, Sort.DOCUMENT))


_FAR = 40  # tokens that a clause may be long


def _clause(line: Line, limit: int) -> int:
    """Return where the last clause before a token begins, behind "On Monday,"."""
    start = 0
    for at in range(limit - 2, max(0, limit - _FAR), -1):
        if line.words[at] == ";" or (line.words[at] == "," and line.word(at + 1) in _TURNS):
            start = at + 1
            break
    while line.word(start) in ("and", "but", "“", '"') or line.word(start) in lex.CONTRASTS:
        start += 1
    if line.word(start) in lex.FRONTING:
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
