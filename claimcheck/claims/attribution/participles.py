"""The participles of saying: ", saying 12 had died", "a report saying", "was quoted as saying"."""

from __future__ import annotations

from claimcheck.claims.attribution.line import QUOTES, Frame, Line
from claimcheck.claims.attribution.speaker import Sort
from claimcheck.claims.attribution.subjects import opening_subject, subject_before
from claimcheck.claims.attribution.verbs import leading
from claimcheck.lexicon import reporting as lex
from claimcheck.lexicon import speakers as who

_REACH = 15  # tokens from "quoted" to "as saying"


def participle(line: Line, at: int, found: list[Frame]) -> Frame | None:
    """Read ", saying 12 had died", said by the one who spoke before or the subject of the sentence."""
    lemma = lex.VERBS[line.words[at]]
    if line.word(at - 1) == "as":
        return _quoted_as(line, at, lemma)
    if line.word(at - 1) in lex.PASSIVE and lemma in lex.OPEN:
        speaker, first = subject_before(line, at - 1)
        return leading(line, at, speaker, first) if speaker else None
    if who.DOCUMENTS.intersection(line.words[at - 1 : at]):
        return _saying(line, at)
    comma = at - 2 if line.word(at - 1) in QUOTES else at - 1
    if line.word(comma) != "," or (lemma not in lex.OPEN and line.word(at + 1) not in lex.CLAUSE_OPENERS):
        return None
    earlier = [frame for frame in found if frame.lemma]
    if earlier:
        return Frame(earlier[-1].speaker, at, at, right=line.clause(at + 1), lemma=lemma)
    speaker = opening_subject(line, comma)
    if speaker is None:
        return None
    return Frame(speaker, at, 0, right=line.clause(at + 1), lemma=lemma)


def _quoted_as(line: Line, at: int, lemma: str) -> Frame | None:
    """Read "police were quoted as saying" and "Reuters quoted police as saying"."""
    quoted = next((i for i in range(at - 2, max(0, at - _REACH), -1) if line.words[i] == "quoted"), None)
    if quoted is None:
        return None
    stop = quoted
    while stop > 0 and line.words[stop - 1] in lex.HELPING:
        stop -= 1
    speaker, first = line.speaker(quoted + 1, at - 1), quoted
    if speaker is None:
        speaker, first = subject_before(line, stop)
    return Frame(speaker, at, first, right=line.clause(at + 1), lemma=lemma) if speaker else None


def _saying(line: Line, at: int) -> Frame | None:
    """Read "a report saying 12 had died"."""
    first = line.before(at)
    speaker = line.speaker(first, at)
    if speaker is None or speaker.sort is Sort.OTHER:
        return None
    return Frame(speaker, at, first, right=line.clause(at + 1), lemma=lex.VERBS[line.words[at]])
