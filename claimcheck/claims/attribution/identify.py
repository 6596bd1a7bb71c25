"""From a noun phrase to the one who speaks: a country, an office, a person, a firm, a paper.

A phrase is a run of tokens. To the left of a verb it is read backwards from its head, to the right of
"according to" forwards. What it names is found in closed lists; capitals tell the names that no list has.
"""

from __future__ import annotations

from claimcheck.claims.attribution.extent import bare
from claimcheck.claims.attribution.offices import look_up, office
from claimcheck.claims.attribution.speaker import Phrase, Speaker, SpeakerKind, capital, last_name
from claimcheck.lexicon import reporting as lex
from claimcheck.lexicon import speakers as who
from claimcheck.text import word_at

_CONTRACTED = tuple("n't n’t 'd ’d 've ’ve 're ’re 'll ’ll 'm ’m let's let’s".split())
_LEADERS = lex.DETERMINERS | lex.DATES | {"dozen", "hundred", "thousand", "million", "billion"}
_COMPILED = who.DOCUMENTS - who.PAPERS
_OWNERS = frozenset({SpeakerKind.OFFICE, SpeakerKind.PERSON, SpeakerKind.NAME, SpeakerKind.BODY})
_PERSON = 3


def identify(part: Phrase) -> Speaker | None:
    """Return who a phrase names, if it can name a speaker."""
    if len(part.words) == 1 and part.words[0] in lex.PRONOUNS:
        return Speaker(part.source(lex.HEARSAY), SpeakerKind.PRONOUN)
    if part.words[0] == "most":
        return None
    skip = 0
    while skip < len(part.words) and (part.words[skip] in _LEADERS or part.words[skip][0].isdigit()):
        skip += 1
    if skip == len(part.words) or part.words[-1].endswith(_CONTRACTED):
        return None
    core = part.cut(skip, len(part.words))
    vague = bool(skip and part.words[0] in ("a", "an")) or core.words[0] in lex.INDEFINITE
    speaker = _read(core, vague)
    if speaker is None:
        return None
    span = part.span
    source = speaker.source
    if source.span != span:
        source = source._replace(text=part.sentence.quote(span), span=span)
    own = speaker.kind is SpeakerKind.DOCUMENT and part.words[0] in ("its", "their")
    kind = SpeakerKind.PRONOUN if own else speaker.kind
    return Speaker(source, kind, bool(skip) and part.words[0] in lex.DEFINITE)


def _read(part: Phrase, vague: bool) -> Speaker | None:
    split = _split(part)
    rest = part.cut(split + 1, len(part.words))
    if split > 1 and word_at(part.words, split - 1) in who.GATHERED:  # data compiled by X
        by = identify(rest) if rest.words and word_at(part.words, split - 2) in _COMPILED else None
        return by if by and by.kind in _OWNERS else _read(part.cut(0, split - 1), vague)
    head, listed = word_at(part.words, split - 1), look_up(part)
    if not (listed.organ and split - 1 in listed.taken):
        if head in who.RESPONDENTS or "percent" in part.words or "%" in part.words:
            return None
        titled = split > 1 and head in who.TITULAR and word_at(part.texts, split - 1)[:1].isupper()
        if head in who.DOCUMENTS and not titled:
            return _document(part, split)
    if head in who.SPEAKING_FOR and rest.words and part.words[split] != "in":
        owner = identify(rest)
        if owner and owner.kind in _OWNERS:
            return owner
    return (
        office(part, listed, split, vague) or _named(part.cut(0, split), part) or _common(part, split, vague)
    )


def _split(part: Phrase) -> int:
    """Return where the head ends and its complement begins: "police | in Ohio", "University of Oslo | in"."""
    for at, word in enumerate(part.words):
        house = (
            word in ("of", "for", "on")
            and word_at(part.words, at - 1) in who.HOUSES
            and word_at(part.texts, at - 1)[:1].isupper()
        )
        attached = word == "to" and word_at(part.words, at - 1) in who.ATTACHED
        if at and (attached or (word in lex.LINKS and not house)):
            return at
    return len(part.words)


def _document(part: Phrase, split: int) -> Speaker | None:
    """Read "a report from the ministry", "the ministry's figures", "a new study": the owner, if any."""
    head = word_at(part.words, split - 1)
    owner = None
    if head not in who.PAPERS:
        if split < len(part.words) and part.words[split] in ("from", "by", "of"):
            owner = identify(part.cut(split + 1, len(part.words)))
        if split > 1 and (owner is None or owner.kind not in _OWNERS):
            theirs = (at + 1 for at in range(split - 1, 0, -1) if _possessive(part, at - 1))
            owner = _house(identify(part.cut(0, next(theirs, split) - 1)))
    if owner and owner.kind in _OWNERS:
        return owner
    return Speaker(part.source(head), SpeakerKind.DOCUMENT)


def _house(owner: Speaker | None) -> Speaker | None:
    """Return whose poll it is by the whole name: "a Coast Lyceum poll" is by no person."""
    if owner is None or owner.kind is not SpeakerKind.PERSON or owner.source.organ or owner.source.country:
        return owner
    return Speaker(owner.source._replace(name=owner.source.text), SpeakerKind.BODY)


def _possessive(part: Phrase, at: int) -> bool:
    return part.texts[at] != bare(part.texts[at])


def _named(core: Phrase, whole: Phrase) -> Speaker | None:
    """Read a name that no list has: a person by the last name, a firm by all of it."""
    names = [at for at in range(len(core.words)) if capital(core, at)]
    if not names:
        return None
    names = _last_run(core, names)
    end = len(core.words)
    while end > 1 and (word_at(core.words, end - 1) in who.SUFFIXES or word_at(core.words, end - 1) == "."):
        end -= 1
    if names[-1] < end - 1:
        return _possessed(core, whole, names, end)
    titled = any(word in who.TITLES or word in who.ROLES for word in core.words[: names[-1]])
    several = len(names) > 1 and not any(
        core.words[at] in who.HOUSES or core.texts[at].isupper() for at in names
    )
    incorporated = end < len(core.words) and core.words[end] not in ("jr", "sr", ".")
    if not incorporated and (titled or (several and len(names) <= _PERSON and end == len(core.words))):
        return Speaker(core.source(last_name(core)), SpeakerKind.PERSON)
    name = bare(core.cut(names[0], names[-1] + 1).text)
    return Speaker(core.source(name), SpeakerKind.NAME if len(names) == 1 else SpeakerKind.BODY)


def _last_run(core: Phrase, names: list[int]) -> list[int]:
    """Return the last capitals that no common noun parts: of "Acme founder J. Roe" the last two."""
    first = len(names) - 1
    while first > 0 and not any(
        core.words[at] in who.ROLES or (core.words[at].isalpha() and core.texts[at].islower())
        for at in range(names[first - 1] + 1, names[first])
        if core.words[at] not in lex.LINKS and core.words[at] != "and"
    ):
        first -= 1
    return names[first:]


def _possessed(core: Phrase, whole: Phrase, names: list[int], end: int) -> Speaker:
    """Read a common head behind a name: "an Acme spokesman" is Acme, "Acme engineers" are themselves."""
    if word_at(core.words, end - 1) in who.SPEAKING_FOR:
        return Speaker(core.source(bare(core.cut(names[0], names[-1] + 1).text)), SpeakerKind.BODY)
    head = word_at(core.words, end - 1)
    known = head in who.ROLES or head in who.BODIES or _plural(head)
    return Speaker(whole.source(whole.text.lower()), SpeakerKind.PEOPLE if known else SpeakerKind.OTHER)


def _common(part: Phrase, split: int, vague: bool) -> Speaker | None:
    """Read a phrase without a name: "the company", "analysts", "a person close to the talks"."""
    head = word_at(part.words, split - 1)
    if head in who.NO_SPEAKER or not head[:1].isalpha():
        return None
    if vague or head in who.UNNAMED:
        known = head in who.UNNAMED or head in who.ROLES or head in who.BODIES or head in who.SPEAKING_FOR
        return Speaker(part.source(lex.HEARSAY), SpeakerKind.UNNAMED if known else SpeakerKind.OTHER)
    if head in who.BODIES:
        owned = any(_possessive(part, at) for at in range(split - 1))  # no other mayor's office
        return Speaker(part.source(part.cut(0, split).text.lower() if owned else head), SpeakerKind.BODY)
    known = head in who.ROLES or head in who.SPEAKING_FOR or _plural(head)
    return Speaker(part.source(part.text.lower()), SpeakerKind.PEOPLE if known else SpeakerKind.OTHER)


def _plural(head: str) -> bool:
    return head.endswith("s") and (head[:-1] in who.ROLES or head[:-1] in who.BODIES)
