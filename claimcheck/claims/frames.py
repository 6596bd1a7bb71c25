"""The words that hand a statement on: a speaker, and the stretch of the sentence that is his.

A sentence is read once, at the words for saying ("said", "according to", "reportedly"); each gives a frame.
"""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.claims.extent import after, bare, before
from claimcheck.claims.line import QUOTES, Line
from claimcheck.claims.speakers import Sort, Speaker
from claimcheck.lexicon import reporting as lex

CUES = frozenset(lex.VERBS) | lex.ADVERBS | {"according", "citing"}
HEARSAY = 9  # the rank of "reportedly", inside all others
_MOST = 30  # speakers of one sentence


class Frame(NamedTuple):
    """A speaker, the word that hands over to him, and the stretches of the sentence that are his.

    `rank` is 0 for the outermost. `first` is where the words for the speaker begin.
    """

    speaker: Speaker
    cue: int
    first: int
    rank: int
    left: tuple[int, int]
    right: tuple[int, int]
    lemma: str = ""

    def covers(self, index: int) -> bool:
        """Return whether a token is in what the speaker says."""
        return self.left[0] <= index < self.left[1] or self.right[0] <= index < self.right[1]


_CLOSERS = frozenset((",", "”", '"', "’", "'", "—", "–", "?", "!"))
_STOPPERS = frozenset((".", ",", ";", "”", '"', ")", "—", "–", ":"))


def frames_of(line: Line) -> list[Frame]:
    """Return the frames of a sentence in order, their stretches cut where the next speaker takes over."""
    found: list[Frame] = []
    for at, word in enumerate(line.words):
        if word in CUES and len(found) < _MOST:
            frame = _frame(line, at, word, found)
            if frame:
                found.append(frame)
    return _settled(line, found)


def _frame(line: Line, at: int, word: str, found: list[Frame]) -> Frame | None:
    if word == "according":
        return _according(line, at) if line.word(at + 1) == "to" else None
    if word == "citing":
        stop = after(line.tokens, line.words, at + 1)
        speaker = line.speaker(at + 1, stop)
        if speaker is None or speaker.sort is Sort.OTHER:
            return None
        return Frame(speaker, at, at, 2, (0, at), (stop, len(line.words)))
    if word in lex.ADVERBS:
        return _hearsay(line, at)
    if word in lex.PARTICIPLES:
        return _participle(line, at, found)
    return _verb(line, at)


def _according(line: Line, at: int) -> Frame | None:
    """Read "according to X", which speaks for the clause after it, before it, or around it."""
    stop = after(line.tokens, line.words, at + 2)
    speaker = line.speaker(at + 2, stop)
    if speaker is None or (speaker.sort is Sort.OTHER and line.word(stop) in QUOTES):
        return None
    if at == 0 or line.words[at - 1] in _OPENERS:
        return Frame(speaker, at, at, 0, (0, 0), (stop, line.end(stop)))
    return Frame(speaker, at, at, 0, (0, at), _resumed(line, at, stop))


_OPENERS = frozenset(("and", "but", "while", "that", ";", ":", "“", '"', "because", "—"))


def _resumed(line: Line, first: int, stop: int) -> tuple[int, int]:
    """Return what goes on behind a speaker set off by commas: "the quake, police said, killed 12"."""
    following = line.word(stop + 1)
    if line.word(stop) != "," or following in lex.BREAKERS or following in ("and", "or"):
        return (0, 0)
    if line.word(first - 1) in _CLOSERS or following in ("up", "down", "compared", "“", '"'):
        return (stop, line.end(stop))
    return (0, 0)


def _hearsay(line: Line, at: int) -> Frame:
    """Read "reportedly", which holds up to a comma, and for the noun phrase in front."""
    left = at
    while left > 0 and line.words[left - 1] in lex.PASSIVE | lex.AUXILIARIES:
        left -= 1
    while left > 0 and line.words[left - 1] not in _SEPARATORS | lex.STOPS | lex.LINKS:
        left -= 1
    right = next((i for i in range(at, len(line.words)) if line.words[i] in _SEPARATORS), len(line.words))
    source = line.phrase(at, at + 1).source(lex.HEARSAY)
    return Frame(Speaker(source, Sort.UNNAMED), at, at, HEARSAY, (left, at), (at, right))


_SEPARATORS = frozenset((",", ";", "(", ")", "—", "–", ":"))


def _participle(line: Line, at: int, found: list[Frame]) -> Frame | None:
    """Read ", saying 12 had died", said by the one who spoke before or the subject of the sentence."""
    lemma = lex.VERBS[line.words[at]]
    if line.word(at - 1) != "," or (lemma not in lex.OPEN and line.word(at + 1) not in lex.CLAUSE_OPENERS):
        return None
    earlier = [frame for frame in found if frame.lemma]
    if earlier:
        return Frame(earlier[-1].speaker, at, at, 1, (0, 0), (at + 1, line.end(at + 1)), lemma)
    stop = next((i for i in range(at) if not line.tokens[i].text[0].isupper()), at)
    speaker = line.speaker(0, stop) if line.words[0] not in lex.STOPS else None
    if speaker is None or speaker.sort in (Sort.OTHER, Sort.DOCUMENT, Sort.PEOPLE) or stop > at - 2:
        return None
    return Frame(speaker, at, 0, 1, (0, 0), (at + 1, line.end(at + 1)), lemma)


def _verb(line: Line, at: int) -> Frame | None:
    """Read "X said 12 died", "12 died, X said", "12 died, said X" and "reported by X"."""
    words, lemma = line.words, lex.VERBS[line.words[at]]
    if words[at] in lex.AGENTIVE and line.word(at + 1) == "by":
        return _agent(line, at)
    stop = at
    while stop > 0 and (words[stop - 1] in lex.AUXILIARIES or words[stop - 1].endswith("ly")):
        stop -= 1
    if stop == 0 or words[stop - 1] in lex.NOT_SPEAKING or _noun(line, at):
        return None
    if words[stop - 1] in _CLOSERS:
        inverted = _inverted(line, at, lemma) if stop == at else None
        return inverted or _apposed(line, at, stop - 1)
    relative = words[stop - 1] in ("who", "which")
    if relative:
        stop -= 2 if line.word(stop - 2) == "," else 1
    speaker, first = _subject(line, stop)
    if speaker is None:
        return None
    if not relative and line.word(first - 1) in _CLOSERS and speaker.sort is not Sort.OTHER:
        close = _closing(line, at, lemma)
        if close is not None:
            return Frame(speaker, at, first, 1, (0, first), _resumed(line, first, close), lemma)
    return _leading(line, at, speaker, first)


def _agent(line: Line, at: int) -> Frame | None:
    """Read "12 cases were reported by X"."""
    stop = after(line.tokens, line.words, at + 2)
    speaker = line.speaker(at + 2, stop)
    if speaker is None or speaker.sort is Sort.OTHER:
        return None
    start = max((i + 1 for i in range(at) if line.words[i] in _SEPARATORS), default=0)
    return Frame(speaker, at, at, 1, (start, at), (0, 0))


def _subject(line: Line, stop: int) -> tuple[Speaker | None, int]:
    """Return who stands before a verb, and from where; nobody where a preposition shows another subject."""
    first = before(line.tokens, line.words, stop)
    if line.word(first - 1) == "and" and first > 1 and line.tokens[first - 2].text[0].isupper():
        return _pair(line, first, stop)
    if line.word(first - 1) not in lex.PREPOSITIONS:
        return line.speaker(first, stop), first
    if line.word(first - 2) not in lex.CLOSE:
        return None, first
    first = before(line.tokens, line.words, first - 2)
    return Speaker(line.phrase(first, stop).source(lex.HEARSAY), Sort.UNNAMED), first


def _pair(line: Line, second: int, stop: int) -> tuple[Speaker | None, int]:
    """Return two who speak together, as one source of both names."""
    speaker, first = line.speaker(second, stop), before(line.tokens, line.words, second - 1)
    if line.word(first - 1) in lex.PREPOSITIONS:
        return None, first
    if speaker is None or speaker.sort not in (Sort.PERSON, Sort.NAME):
        return speaker, second
    both = line.phrase(first, stop)
    return Speaker(both.source(both.text), Sort.PEOPLE), first


def _noun(line: Line, at: int) -> bool:
    """Return whether a form that can be a verb is a noun here, or a passive ("it's expected")."""
    word, previous, following = line.words[at], line.word(at - 1), line.word(at + 1)
    if previous not in lex.PRONOUNS and bare(previous) in lex.PRONOUNS:
        return True
    if word not in lex.NOUN_FORMS:
        return False
    if word in lex.PLURAL_FORMS and previous not in lex.PLURALS and not previous.endswith(("s", "ly")):
        return True
    return (
        following in lex.AFTER_NOUN
        or following == ","
        or following in lex.VERBS
        or following in lex.PASSIVE
        or previous in lex.DETERMINERS
        or previous.endswith(("'s", "’s"))
    )


def _leading(line: Line, at: int, speaker: Speaker, first: int) -> Frame | None:
    """Read what follows the verb: all of the clause, or a comma's worth behind "who" and after "while"."""
    lemma = lex.VERBS[line.words[at]]
    start = _figure_at(line, at) if lemma in lex.PUT else at + 1
    if not start or not _fits(line, at, speaker, first):
        return None
    stop = line.end(start)
    if line.word(at - 1) in ("who", "which") or line.word(first - 1) in lex.BOUNDING:
        stop = next((i for i in range(start, stop) if line.words[i] in _SEPARATORS), stop)
    return Frame(speaker, at, first, 1, (0, 0), (start, stop), lemma)


def _fits(line: Line, at: int, speaker: Speaker, first: int) -> bool:
    """Return whether verb, subject and what follows make somebody say something."""
    following, sort, lemma = line.word(at + 1), speaker.sort, lex.VERBS[line.words[at]]
    if lemma == "report" and following in lex.NO_OBJECT:
        return False
    clause = following in lex.CLAUSE_OPENERS
    if sort is Sort.OTHER:
        return lemma in ("say", "tell") or (clause and lemma not in lex.FORMAL)
    if clause or lemma in lex.OPEN or lemma in lex.PUT:
        return True
    if lemma in ("claim", "warn"):
        return sort is Sort.OFFICE
    return lemma in lex.BY_OFFICE and not lex.DOCUMENTS.isdisjoint(line.words[first:at])


def _figure_at(line: Line, at: int) -> int:
    """Return where the figure of "put the toll at 12" begins."""
    for index in range(at + 1, min(at + 15, len(line.words) - 1)):
        if line.words[index] in ("at", "to", "between"):
            following = line.words[index + 1]
            if not following[0].isalpha() or following in lex.FIGURE_OPENERS:
                return index
    return 0


def _inverted(line: Line, at: int, lemma: str) -> Frame | None:
    """Read ", said X" and ", said X, a spokesman for Y"."""
    if lemma == "tell" or lemma in lex.PUT or line.words[at - 1] in ("—", "–"):
        return None
    stop = after(line.tokens, line.words, at + 1)
    speaker = line.speaker(at + 1, stop)
    if speaker is None or speaker.sort in _NEVER_INVERTED or line.words[at + 1][0].isdigit():
        return None
    quoted = line.word(at - 1) in QUOTES or line.word(at - 2) in QUOTES
    if line.word(stop) not in _STOPPERS | {"", "who", "whose"} and not (
        quoted and line.word(stop) in lex.ADJUNCTS
    ):
        return None
    if line.word(stop) == "," and speaker.sort in (Sort.PERSON, Sort.NAME):
        speaker = _employed(speaker, line, stop + 1)
    return Frame(speaker, at, at, 1, (0, at), (0, 0), lemma)


_NEVER_INVERTED = frozenset((Sort.OTHER, Sort.DOCUMENT, Sort.PRONOUN))


def _employed(speaker: Speaker, line: Line, start: int) -> Speaker:
    """Return a person as the voice of the office that an apposition gives him."""
    stop = after(line.tokens, line.words, start)
    words = line.words[start:stop]
    if lex.FORMER.intersection(words) or not lex.VOICES.intersection(words):
        return speaker
    office = line.speaker(start, stop)
    if office is None or office.sort is not Sort.OFFICE or office.source.organ is None:
        return speaker
    source = speaker.source._replace(country=office.source.country, organ=office.source.organ)
    return Speaker(source, Sort.PERSON)


def _apposed(line: Line, at: int, comma: int) -> Frame | None:
    """Read "X, a spokesman for Y, said" with up to three appositions."""
    stop = comma
    for _ in range(3):
        opening = next((i for i in range(stop - 1, max(0, stop - 20), -1) if line.words[i] == ","), 0)
        if not opening or not _apposition(line.word(opening + 1)):
            return None
        speaker, first = _subject(line, opening)
        outward = line.word(first - 1) == "," and _apposition(line.word(first))
        if speaker and not outward and (speaker.sort not in (Sort.OTHER, Sort.PRONOUN) or speaker.definite):
            return _leading(line, at, _employed(speaker, line, opening + 1), first)
        stop = opening
    return None


def _apposition(word: str) -> bool:
    """Return whether a word between commas begins what a person is: an age, "a spokesman", "who leads"."""
    return word.isdigit() or word in lex.DETERMINERS or word in lex.APPOSITIONS or word in lex.ROLES


def _closing(line: Line, at: int, lemma: str) -> int | None:
    """Return where a clause ends that is nothing but "X said", "X told reporters on Monday"."""
    stop = after(line.tokens, line.words, at + 1) if lemma == "tell" else at + 1
    for index in range(stop, min(stop + 12, len(line.words))):
        word = line.words[index]
        if word in _STOPPERS:
            return index
        aside = word in lex.ADJUNCTS or word in lex.DETERMINERS or word in lex.OCCASIONS
        if not aside and not (index > stop and line.tokens[index].text[0].isupper()):
            return None
    return len(line.words) if stop >= len(line.words) - 1 else None


def _settled(line: Line, found: list[Frame]) -> list[Frame]:
    """Cut the stretches where one speaker takes over from another."""
    spoken = [frame for frame in found if frame.rank < 2]
    for at, frame in enumerate(spoken):
        if frame.left[1]:
            spoken[at] = frame._replace(left=(_taken_over(line, spoken[:at], frame), frame.left[1]))
        elif at and spoken[at - 1].right[1] > frame.first and _sibling(line, frame.first):
            earlier = spoken[at - 1]
            spoken[at - 1] = earlier._replace(
                right=(earlier.right[0], max(earlier.right[0], frame.first - 1))
            )
    return spoken + [frame for frame in found if frame.rank >= 2]


def _taken_over(line: Line, earlier: list[Frame], frame: Frame) -> int:
    """Return where the clause begins that a speaker behind it closes."""
    start = 0
    for one in earlier:
        if one.left[1]:
            start = max(start, one.right[1] or one.cue + 1)
        else:
            cut = one.right[1]
            contrast = line.word(cut) == ";" or line.word(cut + 1) in lex.CONTRASTS
            start = max(start, cut) if cut < frame.cue and contrast else start
    return start


def _sibling(line: Line, first: int) -> bool:
    return line.word(first - 1) in ("and", "but", "while", "whereas", "although", "though", ";", ",")
