"""The verbs of saying: "X said 12 died", "12 died, X said", "12 died, said X", "reported by X"."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims.attribution.extent import bare
from claimcheck.claims.attribution.line import CLOSERS, ENDERS, QUOTES, SEPARATORS, STOPPERS, Frame, Line
from claimcheck.claims.attribution.sayings import REACH, Saying
from claimcheck.claims.attribution.speaker import Speaker, SpeakerKind
from claimcheck.claims.attribution.subjects import carried, owner_behind, presented, subject_before, undated
from claimcheck.lexicon import reporting as lex
from claimcheck.lexicon import speakers as who
from claimcheck.text import word_at

_YEAR = 4  # digits
_PAPERS = {word for word in who.DOCUMENTS if word.endswith("s")} | {"data"}
_DASHES = frozenset("—–")
_DOUBLE = ("-", "-")
_BRACKETS = {")": ("(",), ">": ("<",), "—": ("—",), "–": ("–",), "-": _DOUBLE}
_TO = frozenset(("to",))
_CLAUSAL = lex.CLAUSE_OPENERS - lex.DETERMINERS
_CUTTING = STOPPERS | lex.BOUNDING - lex.ADJUNCTS | {"as"}
_BEHIND = STOPPERS | who.CLOSE | {"working"} | {"", "who", "whose"}
_TOLD = frozenset(("say", "add", "report", "announce", "write"))
_NEVER_INVERTED = frozenset((SpeakerKind.OTHER, SpeakerKind.DOCUMENT, SpeakerKind.PRONOUN))
_CLAUSE_STARTS = CLOSERS | {"", "and", "but", "that", "while", "whereas", "although", ";", "“"}


def spoken(line: Line, at: int, found: list[Frame]) -> Frame | None:
    """Read "X said 12 died", "12 died, X said", "12 died, said X" and "reported by X"."""
    words, lemma = line.words, lex.VERBS[line.words[at]]
    if words[at] in lex.AGENTIVE and line.word(at + 1) == "by":
        return _agent(line, at)
    stop = at
    while stop > 0 and (word_at(words, stop - 1) in lex.AUXILIARIES or _adverb(line, stop - 1)):
        stop -= 1
    if stop == 0 or word_at(words, stop - 1) in lex.NOT_SPEAKING or _noun(line, at):
        return None
    stop = _before_brackets(line, undated(line, stop))
    if word_at(words, stop - 1) in ("and", "but"):
        return _shared(line, at, stop, found)
    if word_at(words, stop - 1) in CLOSERS:
        inverted = _inverted(line, at, lemma) if stop == at else None
        shared = _shared(line, at, stop, found) if line.word(at + 1) == "that" else None
        return inverted or _apposed(line, at, stop - 1) or shared
    relative = word_at(words, stop - 1) in ("who", "which") and word_at(line.texts, stop - 1) != "WHO"
    if relative:
        stop -= 2 if line.word(stop - 2) == "," else 1
    speaker, first = subject_before(line, stop)
    if relative and speaker is None:  # of Lund, who said
        first = line.before(stop)
        speaker = line.speaker(first, stop)
    if speaker is None:
        return None
    ends = lemma in lex.FORESEEING and line.word(at + 1) in ENDERS and speaker.kind is not SpeakerKind.OTHER
    foreseen = _foreseen(line, at, speaker, first) if ends else None
    return foreseen or (leading if relative else _trailing)(line, at, speaker, first)


def _adverb(line: Line, at: int) -> bool:
    word = line.words[at]
    return word.endswith("ly") and word not in lex.NO_ADVERBS and line.texts[at][0].islower()


def _noun(line: Line, at: int) -> bool:
    """Return whether a form that can be a verb is a noun here, or a passive ("it's expected")."""
    word, previous, following = line.words[at], line.word(at - 1), line.word(at + 1)
    if previous not in lex.PRONOUNS and bare(previous) in lex.PRONOUNS:
        return True
    if word not in lex.NOUN_FORMS:
        return False
    if word in lex.PLURAL_FORMS and not _plural(line, at):
        return True
    outside = line.word(line.before(at) - 1) if following == "," else ""
    fronted = outside == "as" or (outside in CLOSERS and line.capital(at - 1))
    return not fronted and (
        following in lex.AFTER_NOUN
        or following == ","
        or following in lex.VERBS
        or following in lex.PASSIVE
        or previous in lex.DETERMINERS
        or previous.endswith(("'s", "’s"))
    )


def _plural(line: Line, at: int) -> bool:
    """Return whether several stand before a verb: "data from the port show"."""
    subject = line.words[line.before(at) : at] or line.words[at - 1 : at]
    heads = [word for word, following in pairwise((*subject, "of")) if following in lex.LINKS]
    if any(word in lex.PLURALS or word.endswith(("s", "ly")) for word in heads):
        return True
    return any(word in _PAPERS for word in line.words[max(0, at - REACH) : at])


def _before_brackets(line: Line, stop: int) -> int:
    """Return where brackets or dashes open that close just before a verb: "the Trade Board (TB) said"."""
    opener = _BRACKETS.get(line.word(stop - 1))
    if opener is None or (opener == _DOUBLE and line.word(stop - 2) != "-"):
        return stop
    width = len(opener)
    places = range(stop - width - 1, max(-1, stop - REACH), -1)
    opening = next((i for i in places if line.words[i : i + width] == opener), stop)
    named = opening == 0 or line.word(opening - 1) in CLOSERS | {"and"}
    return stop - 1 if named else opening  # <Corven Ltd> said


def _agent(line: Line, at: int) -> Frame | None:
    """Read "12 cases were reported by X" and "12 died, it was reported by X"."""
    stop = line.after(at + 2)
    speaker = line.speaker(at + 2, stop)
    if speaker is None or speaker.kind is SpeakerKind.OTHER:
        return None
    start = line.opening(at, SEPARATORS)
    right = line.clause(stop) if line.word(stop) in ("at", "that") else (0, 0)
    return Frame(speaker, at, at, (0 if line.word(start) == "it" else start, at), right)


def _shared(line: Line, at: int, stop: int, found: list[Frame]) -> Frame | None:
    """Read the second verb of one subject: "the bank cut its forecast and said prices would rise"."""
    if line.words[at] in lex.MOODS:
        return None
    return leading(line, at, carried(line, found, stop - 1), stop)


def _foreseen(line: Line, at: int, speaker: Speaker, first: int) -> Frame | None:
    """Read "the $45 million that analysts had expected", which takes in the figure alone."""
    stop = first - (line.word(first - 1) in ("that", "which"))
    for index in range(stop - 1, max(0, stop - 4), -1):
        if line.words[index] in SEPARATORS:
            return None
        if line.words[index][0].isdigit():
            return Frame(speaker, at, first, (max(0, index - 3), first))
    return None


def _trailing(line: Line, at: int, speaker: Speaker, first: int) -> Frame | None:
    """Read "12 died, X said on Monday", or what follows the verb where X opens the clause."""
    lemma = lex.VERBS[line.words[at]]
    close = _closing(line, at, lemma) if line.word(first - 1) in CLOSERS else None
    if close is None:
        return leading(line, at, speaker, first)
    return Frame(speaker, at, first, (0, first), line.resumed(first, close), lemma)


def _closing(line: Line, at: int, lemma: str) -> int | None:
    """Return where a clause ends that is nothing but "X said", "X told reporters on Monday"."""
    stop = at + 1
    if lemma in lex.NEVER_CLOSING or (lemma != "tell" and line.word(stop) not in ENDERS):
        return None
    more = {"tell": lex.PASSIVE, "say": frozenset[str]()}.get(lemma, _TO)
    for index in range(stop, min(stop + 12, len(line.words))):
        word = line.words[index]
        if word in _CUTTING:  # on condition of anonymity because he was
            return index if word != ":" else None
        named = word.isdigit() and (len(word) == _YEAR or line.capital(index - 1))  # March 3, Radio 4
        said = word in _CLAUSAL or line.conjunction(index)
        if (word[0].isdigit() and not named) or said or word in more:
            return None
    return len(line.words) if stop >= len(line.words) - 1 else None


def leading(line: Line, at: int, speaker: Speaker | None, first: int) -> Frame | None:
    """Read what follows the verb: all of the clause, or a comma's worth behind "who" and after "while"."""
    lemma = lex.VERBS[line.words[at]]
    if speaker is None or (line.word(first - 1) == "what" and line.word(at + 1) == ","):
        return None
    if line.word(first - 1) == "as" and line.word(at + 1) == ",":
        return Frame(speaker, at, first, right=line.clause(at + 2), lemma=lemma)
    saying = Saying(line, at, speaker, first)
    start = _figure_at(line, at) if lemma in lex.PUT and not saying.shows else at + 1
    if not start or not saying.says:
        return None
    stop = line.end(start)
    dashed = not _DASHES.isdisjoint(line.words[max(0, first - 3) : first])
    if dashed or line.word(at - 1) in ("who", "which") or line.word(first - 1) in lex.BOUNDING:
        stop = line.pause(start, stop)
    return Frame(speaker, at, first, right=(start, stop), lemma=lemma)


def _figure_at(line: Line, at: int) -> int:
    """Return where the figure of "put the toll at 12" begins."""
    for index in range(at + 1, min(at + REACH, len(line.words) - 1)):
        if line.words[index] in ("at", "to", "between"):
            following = line.word(index + 1)
            if not following[:1].isalpha() or following in lex.FIGURE_OPENERS:
                return index
    return 0


def _inverted(line: Line, at: int, lemma: str) -> Frame | None:
    """Read ", said X" and ", said X, a spokesman for Y"."""
    if lemma == "tell" or lemma in lex.PUT or line.word(at - 1) in ("—", "–"):
        return None
    stop = line.after(at + 1)
    speaker = line.speaker(at + 1, stop)
    if speaker and line.word(stop) == ",":
        speaker = presented(speaker, line, stop + 1, at + 1)
    if speaker is None or speaker.kind in _NEVER_INVERTED or line.word(at + 1)[:1].isdigit():
        return None
    quoted = line.word(at - 1) in QUOTES or line.word(at - 2) in QUOTES
    placed = line.word(stop) in lex.ADJUNCTS and (quoted or lemma in _TOLD)
    if line.word(stop) not in _BEHIND and not placed:
        return None
    return Frame(speaker, at, at, (0, at), lemma=lemma)


def _apposed(line: Line, at: int, comma: int) -> Frame | None:
    """Read "X, a spokesman for Y, said" with up to three appositions."""
    stop, nearest = comma, None
    for _ in range(3):
        opening = next((i for i in range(stop - 1, max(0, stop - 20), -1) if line.words[i] == ","), 0)
        if not opening:
            break
        speaker, first = subject_before(line, opening)
        if speaker and speaker.kind is SpeakerKind.DOCUMENT:
            speaker = owner_behind(line, opening + 1, comma) or speaker
        if speaker and (speaker.kind not in (SpeakerKind.OTHER, SpeakerKind.PRONOUN) or speaker.definite):
            opens = line.word(first - 1) in _CLAUSE_STARTS or _apposition(line.word(opening + 1))
            frame = (
                _trailing(line, at, presented(speaker, line, opening + 1, first), first) if opens else None
            )
            if line.word(first - 1) != "," or not _apposition(line.word(first)):
                return frame
            nearest = nearest or frame
        if not _apposition(line.word(opening + 1)):
            break
        stop = opening
    return nearest


def _apposition(word: str) -> bool:
    """Return whether a word between commas begins what a person is: an age, "a spokesman", "who leads"."""
    return word.isdigit() or word in lex.DETERMINERS or word in who.APPOSITIONS or word in who.ROLES
