"""The nouns of the program: what a text says, what follows from it, and what is wrong with it.

Every record is immutable and holds tuples. They are named tuples: twenty frozen dataclasses cost 12
milliseconds to define at each start, these cost 2. Positions are `Span`s of `Document.text`, for every
stage; only `Document.locate` leads back to the file.
"""

from __future__ import annotations

from bisect import bisect_right
from enum import Enum
from typing import NamedTuple

from claimcheck.constraint import Constraint, Term
from claimcheck.interval import End, Interval
from claimcheck.rounding import Kind, Number


class Span(NamedTuple):
    """Offsets into `Document.text`, in code points: from `start` up to, not including, `end`."""

    start: int
    end: int

    def within(self, other: Span) -> bool:
        """Return whether all of this lies inside `other`."""
        return other.start <= self.start and self.end <= other.end

    def overlaps(self, other: Span) -> bool:
        """Return whether the two share a character."""
        return self.start < other.end and other.start < self.end


class Location(NamedTuple):
    """A place in the source: offsets in code points from 0, lines and columns from 1."""

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int


class Role(Enum):
    """What a block of text is in its article."""

    TITLE = "title"
    SUMMARY = "summary"
    BODY = "body"
    HEADING = "heading"
    LIST = "list"
    QUOTE = "quote"
    CAPTION = "caption"
    TABLE = "table"
    NOTE = "note"

    @property
    def running(self) -> bool:
        """Whether this is running text: paragraphs, lists and quotations, which tell the story itself."""
        return self in (Role.BODY, Role.LIST, Role.QUOTE)


class Block(NamedTuple):
    """A paragraph, a heading, a list item: text that belongs together."""

    span: Span
    role: Role


class Piece(NamedTuple):
    """A stretch of text and the stretch of source it came from, alike in length unless it was decoded."""

    text: Span
    source: Span


class Document(NamedTuple):
    """An article as read: its text without mark-up, and the way back to the source.

    `published` is the day on which it says it appeared, as ISO 8601 writes it.
    """

    path: str
    source: str
    text: str
    blocks: tuple[Block, ...]
    pieces: tuple[Piece, ...]
    line_starts: tuple[int, ...]
    published: str | None = None

    def quote(self, span: Span) -> str:
        """Return the words of a span."""
        return self.text[span.start : span.end]

    def locate(self, span: Span) -> Location:
        """Return where a span stands in the source."""
        start = self._to_source(span.start, at_end=False)
        end = max(start, self._to_source(span.end, at_end=True))
        return Location(start, end, *self._line_and_column(start), *self._line_and_column(end))

    def _to_source(self, offset: int, *, at_end: bool) -> int:
        """Return the source offset of a text offset; `at_end`, of what ends there."""
        anchor = offset - 1 if at_end and offset else offset
        index = bisect_right(self.pieces, anchor, key=lambda piece: piece.text.start) - 1
        if index < 0:
            return 0
        text, source = self.pieces[index]
        if text.end - text.start == source.end - source.start:
            return min(source.start + offset - text.start, source.end)
        return source.end if at_end or offset >= text.end else source.start

    def _line_and_column(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1


class Token(NamedTuple):
    """A word, a run of digits with its separators, or a sign."""

    text: str
    start: int
    end: int


class Sentence(NamedTuple):
    """A sentence, where it stands, and in what kind of block.

    Where something looks like a figure, `texts` holds its words, numbers and signs, `words` the same in lower
    case, `starts` and `ends` where each stands; elsewhere all four are empty. Four tuples rather than one of
    records, because they are made without a loop.
    """

    index: int
    span: Span
    text: str
    role: Role
    block: int
    texts: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The words, numbers and signs with their places."""
        return tuple(map(Token, self.texts, self.starts, self.ends))

    def word(self, index: int) -> str:
        """Return a word in lower case, or nothing beyond either end."""
        if index < 0:
            return ""
        try:
            return self.words[index]
        except IndexError:
            return ""

    def tight(self, index: int) -> bool:
        """Return whether no space stands between a token and the one before it."""
        return 0 < index < len(self.starts) and self.ends[index - 1] == self.starts[index]

    def capital(self, index: int) -> bool:
        """Return whether a token begins with a capital letter."""
        return 0 <= index < len(self.texts) and self.texts[index][0].isupper()

    def span_of(self, first: int, stop: int) -> Span:
        """Return the span from one token up to, not including, another."""
        return Span(self.starts[first], self.ends[stop - 1])

    def quote(self, span: Span) -> str:
        """Return the words of a span."""
        return self.text[span.start - self.span.start : span.end - self.span.start]


class Numeral(NamedTuple):
    """A bare number in a sentence, from token `first` up to, not including, `stop`.

    A unit may begin at token `after`, which lies behind `stop` where a hedge or a hyphen stands between: the
    "-odd" of "20-odd miles".
    """

    first: int
    stop: int
    number: Number
    spelled: bool
    after: int


class Mention(NamedTuple):
    """A quantity as it stands in the text: the number with its hedges, and what sort it is.

    `first` and `stop` are its tokens, `span` the same in characters, `core` the quantity without the hedges
    around it. `unit` is a name that pint reads for a measure or duration, and a currency code for money. `iso`
    is a date or a time of day as ISO 8601 writes it, as far as the text gives it: 2024-03-04, 2024-03,
    --03-04, 2024, 17:00; a decade is 199X.
    """

    span: Span
    kind: Kind
    number: Number
    core: Span
    first: int
    stop: int
    unit: str | None = None
    iso: str | None = None


def mention(
    sentence: Sentence, first: int, stop: int, kind: Kind, number: Number, unit: str | None = None
) -> Mention:
    """Return the mention that fills some tokens of a sentence."""
    span = sentence.span_of(first, stop)
    return Mention(span, kind, number, span, first, stop, unit)


class Measure(NamedTuple):
    """What a figure counts: an event (`death`), and the head of the noun phrase (`people`)."""

    event: str | None
    head: str | None
    words: tuple[str, ...] = ()


UNNAMED = "unnamed"
"""The name of a source that the text does not name: "reportedly", "a monitoring group"."""


class Source(NamedTuple):
    """Somebody who says something. Two sources are the same when country and organ agree.

    `country` is an ISO code, `organ` a class of office (`defense`); a person or firm has neither, and is
    the same as whoever has the same `name`.
    """

    name: str
    country: str | None
    organ: str | None
    text: str
    span: Span | None = None

    @property
    def key(self) -> tuple[str | None, str | None, str]:
        """Return what tells this source from others."""
        known = self.country is not None or self.organ is not None
        return (self.country, self.organ, "" if known else self.name)

    def agrees(self, other: Source) -> bool:
        """Return whether this may be the other: a bare country stands for any of its organs, nobody for none."""
        if UNNAMED in (self.name, other.name):
            return False
        if self.country and self.country == other.country:
            return self.organ == other.organ or self.organ is None or other.organ is None
        return self.key == other.key


class Status(Enum):
    """Whether the text stands behind a figure."""

    ASSERTED = "asserted"
    REFUTED = "refuted"
    FORECAST = "forecast"
    PLAN = "plan"
    HYPOTHETICAL = "hypothetical"
    CORRECTED = "corrected"
    PARTIAL = "partial"


class Scope(NamedTuple):
    """Where and when a figure holds, and of which part of the whole."""

    place: str | None = None
    time: str | None = None
    status: Status = Status.ASSERTED
    subset: str | None = None


class Claim(NamedTuple):
    """A figure with what it counts, who says so (outermost speaker first), and where it holds.

    `span` runs over the figure and its noun phrase, and `stop` is the token behind both. `statement` is the
    index of the first claim that says the same in other words; a claim of its own has its own index.
    """

    index: int
    span: Span
    mention: Mention
    sentence: Sentence
    measure: Measure
    attribution: tuple[Source, ...]
    scope: Scope
    stop: int
    statement: int

    @property
    def number(self) -> Number:
        """The number as written."""
        return self.mention.number

    @property
    def narrated(self) -> bool:
        """Whether the article itself says so."""
        return not self.attribution


class Article(NamedTuple):
    """All that the later stages may look at."""

    document: Document
    sentences: tuple[Sentence, ...]
    claims: tuple[Claim, ...]


class Assumes(Enum):
    """What a relation takes for granted, from least to most."""

    STATED = "the text states it"
    SAME_THING = "two figures speak of the same thing"
    SAME_SOURCE = "two speakers count the same thing alike"


class Reading(NamedTuple):
    """One way to understand a relation. The first reading is what is written, a later one a repair."""

    label: str
    constraints: tuple[Constraint, ...]
    gloss: str = ""


class Part(NamedTuple):
    """The role that a quantity plays in a relation: the words for it, and the term it stands for."""

    role: str
    term: Term
    span: Span
    claim: Claim | None = None


class Relation(NamedTuple):
    """Quantities that the text ties together.

    `derived` is the role whose stated value is measured against what the others leave; none, where only whole
    numbers count. `evidence` are the
    words that tie them.
    """

    kind: str
    parts: tuple[Part, ...]
    readings: tuple[Reading, ...]
    assumes: Assumes
    derived: str
    evidence: tuple[Span, ...] = ()

    @property
    def constraints(self) -> tuple[Constraint, ...]:
        """The constraints of the relation as written."""
        return self.readings[0].constraints

    def part(self, role: str) -> Part | None:
        """Return the first quantity in a role."""
        return next((part for part in self.parts if part.role == role), None)


class Step(NamedTuple):
    """One narrowing: what a relation left for a quantity."""

    relation: Relation
    term: Term
    left: Interval


class Conflict(NamedTuple):
    """Statements that cannot all hold, none of them dispensable.

    `hard` conflicts have no honest reading; the others none that a reader would hit on. `leaves` gives, for
    every stated quantity, the values that the other statements leave. `gap` is the distance from what is
    stated to what they leave, relative to what is stated; `None` where there is no distance to speak of.
    """

    relations: tuple[Relation, ...]
    parts: tuple[Part, ...]
    hard: bool
    assumes: Assumes
    gap: End | None
    leaves: tuple[tuple[Part, Interval], ...]
    repair: Reading | None
    culprit: Part | None
    steps: tuple[Step, ...]


class Severity(Enum):
    """How sure a finding is, as in SARIF."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """Return 0 for a note, 1 for a warning, 2 for an error."""
        return list(Severity).index(self)


class Quote(NamedTuple):
    """Words of the article and the role they play in a finding."""

    role: str
    span: Span
    source: str = ""


class Fit(NamedTuple):
    """A value that would agree with everything else in place of the words at `span`, or another reading."""

    role: str
    text: str
    span: Span | None = None


class Finding(NamedTuple):
    """A place where the figures do not agree, with the working."""

    rule: str
    name: str
    severity: Severity
    message: str
    working: str
    would_fit: tuple[Fit, ...]
    quotes: tuple[Quote, ...]


class Consistent(NamedTuple):
    """A relation that was computed and adds up."""

    relation: str
    working: str
    quotes: tuple[Quote, ...]


class Result(NamedTuple):
    """What one article yields: its figures, what does not add up and what does, and how that was found out."""

    document: Document
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    consistent: tuple[Consistent, ...]
    relations: tuple[Relation, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


class Trouble(NamedTuple):
    """Something that could not be read, and why, in one line."""

    path: str
    message: str


