"""From a noun phrase to the one who speaks: a country, an office, a person, a firm, a paper.

A phrase is a run of tokens. To the left of a verb it is read backwards from its head, to the right of
"according to" forwards. What it names is found in closed lists; capitals tell the names that no list has.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from claimcheck.claims.extent import HEADS, bare
from claimcheck.lexicon import reporting as lex
from claimcheck.lexicon.organs import CAPITALS_ONLY, HEADS_OF_STATE, NAMED, ORGANS
from claimcheck.lexicon.places import PLACES
from claimcheck.model import Source
from claimcheck.text import Span, Token

_STARTS = frozenset(run[0] for table in (ORGANS, NAMED, PLACES) for run in table)
_WIDEST = max(len(run) for table in (ORGANS, NAMED, PLACES) for run in table)


class Sort(Enum):
    """What a speaker is, as far as pronouns and verbs care."""

    OFFICE = "a country or one of its organs"
    PERSON = "a person"
    NAME = "a name, of a person or a firm"
    BODY = "a firm, a group"
    PEOPLE = "a kind of people: analysts, officials"
    DOCUMENT = "a report, a survey"
    PRONOUN = "he, she, it, they"
    UNNAMED = "somebody"
    OTHER = "a noun that no list has"


class Speaker(NamedTuple):
    """A source and what it is. `definite`: "the ministry", which stands for one that was named before."""

    source: Source
    sort: Sort
    definite: bool = False


class Phrase(NamedTuple):
    """The tokens of a noun phrase, the same words in lower case without 's, and the text they stand in."""

    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    surface: str
    offset: int

    @property
    def span(self) -> Span:
        """Where the phrase stands."""
        return Span(self.tokens[0].start, self.tokens[-1].end)

    @property
    def text(self) -> str:
        """The words as they stand."""
        return self.surface[self.tokens[0].start - self.offset : self.tokens[-1].end - self.offset]

    def source(self, name: str, country: str | None = None, organ: str | None = None) -> Source:
        """Return the source that these words name."""
        return Source(name, country, organ, self.text, self.span)

    def cut(self, start: int, stop: int) -> Phrase:
        """Return a part of the phrase."""
        return Phrase(self.tokens[start:stop], self.words[start:stop], self.surface, self.offset)


def identify(part: Phrase) -> Speaker | None:
    """Return who a phrase names, if it can name a speaker."""
    if len(part.words) == 1 and part.words[0] in lex.PRONOUNS:
        return Speaker(part.source(lex.HEARSAY), Sort.PRONOUN)
    skip = 0
    while skip < len(part.words) and (part.words[skip] in _LEADERS or part.words[skip][0].isdigit()):
        skip += 1
    if skip == len(part.words):
        return None
    core = part.cut(skip, len(part.words))
    vague = bool(skip and part.words[0] in ("a", "an")) or core.words[0] in lex.INDEFINITE
    speaker = _read(core, vague)
    if speaker is None:
        return None
    source = speaker.source._replace(text=part.text, span=part.span)
    return Speaker(source, speaker.sort, bool(skip) and part.words[0] in lex.DEFINITE)


_LEADERS = lex.DETERMINERS | lex.DATES


def _read(part: Phrase, vague: bool) -> Speaker | None:
    split = _split(part)
    rest = part.cut(split + 1, len(part.words))
    if split > 1 and part.words[split - 1] in lex.GATHERED:  # data compiled by X
        part = Phrase(
            part.tokens[: split - 1] + part.tokens[split:],
            part.words[: split - 1] + part.words[split:],
            *part[2:],
        )
        split -= 1
    head, listed = part.words[split - 1], _listed(part)
    if not (listed.organ and split - 1 in listed.taken):
        if head in lex.RESPONDENTS or "percent" in part.words or "%" in part.words:
            return None
        titled = head in lex.TITULAR and part.tokens[split - 1].text[0].isupper()
        if head in lex.DOCUMENTS and not titled:
            return _document(part, split)
    if head in lex.SPEAKING_FOR and rest.words and part.words[split] != "in":
        owner = identify(rest)
        if owner and owner.sort in _OWNERS:
            return owner
    return (
        _office(part, listed, split, vague) or _named(part.cut(0, split), part) or _common(part, head, vague)
    )


def _split(part: Phrase) -> int:
    """Return where the head ends and its complement begins: "police | in Ohio", "University of Oslo | in"."""
    for at, word in enumerate(part.words):
        house = (
            word in ("of", "for", "on")
            and part.words[at - 1] in lex.HOUSES
            and part.tokens[at - 1].text[0].isupper()
        )
        if at and word in lex.LINKS and not house:
            return at
    return len(part.words)


def _document(part: Phrase, split: int) -> Speaker | None:
    """Read "a report from the ministry", "the ministry's figures", "a new study": the owner, if any."""
    head = part.words[split - 1]
    owner = None
    if head not in lex.PAPERS:
        if split < len(part.words) and part.words[split] in ("from", "by", "of"):
            owner = identify(part.cut(split + 1, len(part.words)))
        if split > 1 and (owner is None or owner.sort not in _OWNERS):
            owner = identify(part.cut(0, split - 1))
    if owner and owner.sort in _OWNERS:
        return owner
    return Speaker(part.source(head), Sort.DOCUMENT)


_OWNERS = frozenset({Sort.OFFICE, Sort.PERSON, Sort.NAME, Sort.BODY})


def _office(part: Phrase, listed: Listed, split: int, vague: bool) -> Speaker | None:
    """Read a country, an organ or an outlet; with a name of its own beside it, the phrase is that name's."""
    if listed.outlet:
        return Speaker(part.source(listed.outlet), Sort.BODY)
    stop = len(part.words) if part.words[split : split + 1] == ("of",) else split
    names = [at for at in range(stop) if at not in listed.taken and _capital(part, at)]
    if not listed.taken or not names:
        return _plain_office(part, listed, split, vague) if listed.taken else None
    if names[-1] > max(listed.taken):
        return _holder(part, listed, names[0] < max(listed.taken))
    return Speaker(part.source(part.text.lower()), Sort.BODY) if listed.organ else None


def _plain_office(part: Phrase, listed: Listed, split: int, vague: bool) -> Speaker | None:
    """Read an office without a name beside it: "senior U.S. defense officials", "Seoul"."""
    country, organ, head = listed.country, listed.organ, part.words[split - 1]
    if organ and split - 1 not in listed.taken and (head not in HEADS or head in lex.ROLES - lex.VOICES):
        return None
    if organ == "officials" and vague and part.words[0] in lex.INDEFINITE:
        return Speaker(part.source(lex.HEARSAY), Sort.UNNAMED)
    whole = len(listed.taken) == len(part.words) and bare(part.tokens[-1].text) == part.tokens[-1].text
    if organ or (listed.stands and whole):
        return Speaker(part.source(part.text, country, organ), Sort.OFFICE)
    return None


def _holder(part: Phrase, listed: Listed, local: bool) -> Speaker | None:
    """Read a person with an office for a title: "Defense Minister Ana Ruiz" speaks for defense."""
    organ = listed.organ
    if organ is None and listed.country and HEADS_OF_STATE.intersection(part.words):
        organ = "government"
    if organ is None:
        return None
    if lex.HOUSES.intersection(part.words[max(listed.taken) + 1 :]):
        return Speaker(part.source(part.text), Sort.BODY)
    name = part.source(_last_name(part))
    served = {word for at, word in enumerate(part.words) if at not in listed.taken} & lex.SERVING
    if local or served or lex.FORMER.intersection(part.words) or listed.stands:
        return Speaker(name, Sort.PERSON)
    return Speaker(name._replace(country=listed.country, organ=organ), Sort.PERSON)


class Listed(NamedTuple):
    """What of a phrase stands in the lists, and which of its words that takes."""

    country: str | None
    organ: str | None
    outlet: str | None
    stands: bool
    taken: frozenset[int]


def _listed(part: Phrase) -> Listed:
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
            text = part.tokens[at].text
            return int(text[0].isupper() and (len(run[0]) > 3 or run[0] == "fed" or text[:2].isupper()))
    return 0


def _capital(part: Phrase, at: int) -> bool:
    """Return whether a word is part of a name; a headline or a sentence writes common nouns so too."""
    word = part.words[at]
    if not part.tokens[at].text[0].isupper() or word in _PLAIN:
        return False
    return len(part.words) > 1 or word not in lex.BODIES


_PLAIN = (
    lex.TITLES | lex.SUFFIXES | lex.MODIFIERS | lex.ROLES | lex.SPEAKING_FOR | lex.RESPONDENTS | lex.UNNAMED
) | ((lex.DOCUMENTS - lex.TITULAR) | lex.DAYS)


def _last_name(part: Phrase) -> str:
    names = [bare(part.tokens[at].text) for at in range(len(part.words)) if _capital(part, at)]
    return names[-1] if names else part.text


def _named(core: Phrase, whole: Phrase) -> Speaker | None:
    """Read a name that no list has: a person by the last name, a firm by all of it."""
    names = [at for at in range(len(core.words)) if _capital(core, at)]
    if not names:
        return None
    names = _last_run(core, names)
    end = len(core.words)
    while end > 1 and (core.words[end - 1] in lex.SUFFIXES or core.words[end - 1] == "."):
        end -= 1
    if names[-1] < end - 1:
        return _possessed(core, whole, names, end)
    titled = any(word in lex.TITLES or word in lex.ROLES for word in core.words[: names[-1]])
    several = len(names) > 1 and not any(
        core.words[at] in lex.HOUSES or core.tokens[at].text.isupper() for at in names
    )
    if titled or (several and len(names) <= _PERSON and end == len(core.words)):
        return Speaker(core.source(_last_name(core)), Sort.PERSON)
    name = bare(core.cut(names[0], names[-1] + 1).text)
    return Speaker(core.source(name), Sort.NAME if len(names) == 1 else Sort.BODY)


_PERSON = 3


def _last_run(core: Phrase, names: list[int]) -> list[int]:
    """Return the last capitals that no common noun parts: of "Acme founder J. Roe" the last two."""
    first = len(names) - 1
    while first > 0 and not any(
        core.words[at] in lex.ROLES or (core.words[at].isalpha() and core.tokens[at].text.islower())
        for at in range(names[first - 1] + 1, names[first])
        if core.words[at] not in lex.LINKS and core.words[at] != "and"
    ):
        first -= 1
    return names[first:]


def _possessed(core: Phrase, whole: Phrase, names: list[int], end: int) -> Speaker:
    """Read a common head behind a name: "an Acme spokesman" is Acme, "Acme engineers" are themselves."""
    if core.words[end - 1] in lex.SPEAKING_FOR:
        return Speaker(core.source(bare(core.cut(names[0], names[-1] + 1).text)), Sort.BODY)
    known = core.words[end - 1] in lex.ROLES or core.words[end - 1] in lex.BODIES
    return Speaker(whole.source(whole.text.lower()), Sort.PEOPLE if known else Sort.OTHER)


def _common(part: Phrase, head: str, vague: bool) -> Speaker | None:
    """Read a phrase without a name: "the company", "analysts", "a person close to the talks"."""
    if head in lex.NO_SPEAKER or not head[0].isalpha():
        return None
    if vague or head in lex.UNNAMED:
        known = head in lex.UNNAMED or head in lex.ROLES or head in lex.BODIES or head in lex.SPEAKING_FOR
        return Speaker(part.source(lex.HEARSAY), Sort.UNNAMED if known else Sort.OTHER)
    if head in lex.BODIES:
        return Speaker(part.source(head), Sort.BODY)
    known = head in lex.ROLES or head in lex.SPEAKING_FOR
    return Speaker(part.source(part.text.lower()), Sort.PEOPLE if known else Sort.OTHER)


def stands_for(speaker: Speaker, named: Speaker, near: bool = True) -> bool:
    """Return whether a pronoun or a definite phrase can stand for a speaker named before."""
    word = speaker.source.text.lower()
    if speaker.sort is Sort.PRONOUN:
        return named.sort in _PRONOUNS.get(word.replace("’", "'").partition("'")[0], frozenset())
    if named.sort in (Sort.PRONOUN, Sort.UNNAMED) or speaker.source == named.source:
        return False
    one, other = speaker.source, named.source
    if speaker.sort is Sort.OFFICE:
        alike = one.organ is not None and one.organ == other.organ and other.country is not None
        return alike and (speaker.definite or one.organ != "officials")
    heads = set(other.text.lower().replace("'s", "").replace("’s", "").split())
    head = one.name.split()[-1]
    if head in heads:
        return speaker.definite
    return near and word in lex.FIRMS and named.sort in (Sort.BODY, Sort.NAME) and other.name[:1].isupper()


_THING = frozenset({Sort.OFFICE, Sort.BODY, Sort.NAME, Sort.DOCUMENT})
_HUMAN = frozenset({Sort.PERSON, Sort.NAME})
_PRONOUNS = {
    **dict.fromkeys(("he", "she", "him", "her"), _HUMAN),
    "it": _THING,
    **dict.fromkeys(("they", "them"), _THING | {Sort.PEOPLE}),
}
