"""The nouns of saying: "Police: 12 hurt", "in the poll", "the police count was 1,800", "the claim that"."""

from __future__ import annotations

from claimcheck.claims.attribution.line import Frame, Line
from claimcheck.claims.attribution.speaker import Speaker, SpeakerKind
from claimcheck.claims.attribution.subjects import owner_behind
from claimcheck.lexicon import reporting as lex
from claimcheck.lexicon import speakers as who

HANDED = who.QUERIES | who.COUNTS
LABELING = frozenset((":", "-", "–", "—"))
TELLING = frozenset(("that", "of", "by", "from"))
_ONE = lex.DETERMINERS | {"another", "one"}
_LABEL = 6  # words that may stand before or behind the colon of a headline
_OWNERS = (SpeakerKind.OFFICE, SpeakerKind.BODY, SpeakerKind.PERSON, SpeakerKind.NAME)


def count(line: Line, at: int) -> Frame | None:
    """Read "the police count was 1,800": what is somebody's."""
    first = line.before(at + 1)
    speaker = line.speaker(first, at + 1)
    if speaker is None or speaker.kind not in _OWNERS or line.word(first - 1) in lex.PREPOSITIONS:
        return None
    return Frame(speaker, at, first, right=line.clause(at + 1))


def statement(line: Line, at: int) -> Frame | None:
    """Read "the union's claim that 12 were hurt" and "a claim by the union that 12 were hurt"."""
    start, stop, said = line.before(at), at, at + 1
    if line.words[said] in ("by", "from"):
        start, stop = at + 2, line.after(at + 2)
        said = stop
    if not line.conjunction(said) and not (said == at + 1 and _of_figure(line, said)):
        return None
    speaker = line.speaker(start, stop) if line.word(stop - 1) != "the" else None
    if speaker is None or speaker.kind in (SpeakerKind.OTHER, SpeakerKind.DOCUMENT, SpeakerKind.PRONOUN):
        return None
    return Frame(speaker, at, at, right=(said + 1, line.pause(said + 1)), lemma="claim")


def _of_figure(line: Line, at: int) -> bool:
    """Return whether "of" and a figure follow: "the police estimate of 1,800"."""
    return line.word(at) == "of" and any(
        word[0].isdigit() or word in lex.FIGURE_OPENERS for word in line.words[at + 1 : at + 4]
    )


def gapped(line: Line, at: int, earlier: Frame) -> Frame | None:
    """Read what is left of a second "put": "police put the crowd at 1,800 and organizers at 5,000"."""
    if earlier.lemma not in lex.PUT or not who.POLLS.isdisjoint(line.words[earlier.first : earlier.cue]):
        return None
    first = line.before(at)
    speaker = line.speaker(first, at) if line.word(first - 1) in ("and", "while", ",", ";") else None
    if speaker is None or speaker.kind is SpeakerKind.OTHER:
        return None
    return Frame(speaker, at, first, right=line.clause(at + 1), lemma="put")


def headline(line: Line) -> Frame | None:
    """Read "Police: 12 hurt" and "12 hurt: police"."""
    marks = [at for at, word in enumerate(line.words) if word in LABELING and line.spaced(at)]
    if not marks:
        return None
    first, last, length = marks[0], marks[-1], len(line.words)
    for start, stop, mine in ((0, first, (first + 1, length)), (last + 1, length, (0, last))):
        speaker = line.speaker(start, stop) if stop - start < _LABEL else None
        if speaker and _labels(speaker):
            return Frame(speaker, last, start, right=mine)
    return None


def _labels(speaker: Speaker) -> bool:
    """Return whether a colon is enough to make somebody speak, and not a place or a subject."""
    if speaker.kind is SpeakerKind.OFFICE:
        return speaker.source.organ is not None or speaker.source.country in ("UN", "EU")
    return speaker.kind in (SpeakerKind.DOCUMENT, SpeakerKind.PEOPLE, SpeakerKind.BODY)


def _holding(line: Line, at: int, first: int) -> Frame | None:
    """Read "the poll has Lund at 41 percent"."""
    name = at + 2 + (line.word(at + 2) == "the")
    named = line.words[at] in who.POLLS and name < len(line.words) and line.capital(name)
    speaker = line.speaker(first, at + 1) if named else None
    return Frame(speaker, at, first, right=line.clause(at + 1)) if speaker else None


def query(line: Line, at: int) -> Frame | None:
    """Read "In the poll, 47 percent were for it" and "47 percent were for it in a poll last week"."""
    first = line.before(at + 1)
    if line.word(at + 1) in ("has", "have", "had"):
        return _holding(line, at, first)
    asked, own = line.word(first - 1) == "in", line.word(first - 1) == "by"
    if first > at or not (asked or own) or (line.words[at] in who.COUNTS and not own):
        return None
    stop = line.after(first)
    speaker = line.speaker(first, stop)
    if speaker and own and speaker.kind in (SpeakerKind.UNNAMED, SpeakerKind.DOCUMENT):
        speaker = Speaker(speaker.source._replace(name=lex.HEARSAY), SpeakerKind.UNNAMED)
    if speaker is None or (own and (speaker.kind not in (*_OWNERS, SpeakerKind.UNNAMED) or first > 1)):
        return None
    if first > 1:
        one = line.words[at] in who.POLLS and line.words[first] in _ONE
        return Frame(speaker, at, first, (0, first)) if one else None
    comma = next((i for i in range(stop, min(stop + 12, len(line.words))) if line.words[i] == ","), 0)
    if not comma:
        return None
    asker = owner_behind(line, stop, comma) or speaker
    return Frame(asker, at, first, right=line.clause(comma + 1))
