"""The participles of saying: ", saying 12 had died", "a report saying", "was quoted as saying"."""

from __future__ import annotations

from claimcheck.claims.attribution.line import QUOTES, Frame, Line
from claimcheck.claims.attribution.subjects import carried, opening_subject, subject_before
from claimcheck.claims.attribution.verbs import leading
from claimcheck.lexicon import reporting as lex
from claimcheck.lexicon import speakers as who

_MEANWHILE = frozenset(("before", "after", "while", "when", "by"))
_CLAUSAL = lex.BOUNDING | QUOTES | {"that", "who", "when", "if"}
_REACH = 15  # tokens from "quoted" to "as saying"


def participle(line: Line, at: int, found: list[Frame]) -> Frame | None:
    """Read ", saying 12 had died", said by the one who spoke before or the subject of the sentence."""
    lemma, before = lex.VERBS[line.words[at]], line.word(at - 1)
    if before == "as":
        return _quoted_as(line, at, lemma)
    if before in who.DOCUMENTS:
        first = line.before(at)
        return leading(line, at, line.speaker(first, at), first)
    if before in lex.PASSIVE and lemma in lex.OPEN:
        return leading(line, at, *subject_before(line, at - 1))
    if before in _MEANWHILE:
        return _meanwhile(line, at) if not any(frame.covers(at) for frame in found) else None
    comma = at - 2 if before in QUOTES else at - 1
    if line.word(comma) != "," or (lemma not in lex.OPEN and line.word(at + 1) not in lex.CLAUSE_OPENERS):
        return None
    speaker = carried(line, found, comma)
    return Frame(speaker, at, at, right=line.clause(at + 1), lemma=lemma) if speaker else None


def _meanwhile(line: Line, at: int) -> Frame | None:
    """Read "the mayor left before telling reporters that 12 had died", up to the next comma."""
    if not _CLAUSAL.isdisjoint(line.words[1 : at - 1]):
        return None
    frame = leading(line, at, opening_subject(line, at - 1), at)
    return frame._replace(right=(frame.right[0], line.pause(*frame.right))) if frame else None


def _quoted_as(line: Line, at: int, lemma: str) -> Frame | None:
    """Read "police were quoted as saying" and "Reuters quoted police as saying"."""
    quoted = next((i for i in range(at - 2, max(0, at - _REACH), -1) if line.words[i] == "quoted"), None)
    if quoted is None:
        return None
    speaker, first = line.speaker(quoted + 1, at - 1), quoted
    if speaker is None:
        speaker, first = subject_before(line, line.helped(quoted))
    return Frame(speaker, at, first, right=line.clause(at + 1), lemma=lemma) if speaker else None
