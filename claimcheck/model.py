"""The nouns of the program: what a text says, what follows from it, and what is wrong with it.

Every record is immutable and holds tuples. They are named tuples: twenty frozen dataclasses cost 12
milliseconds to define at each start, these cost 2. Positions are `Span`s of `Document.text`, for every
stage; only `Document.locate` leads back to the file.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from claimcheck.constraint import Constraint, Term
from claimcheck.fault import Fault
from claimcheck.interval import End, Interval
from claimcheck.number import Kind, Number
from claimcheck.text import Document, Sentence, Span


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

    @property
    def years(self) -> frozenset[str]:
        """The years that the words for the time name."""
        return frozenset(word for word in (self.time or "").split() if word.isdigit())


class Claim(NamedTuple):
    """A figure with what it counts, who says so (outermost speaker first), and where it holds.

    `span` runs over the figure and its noun phrase, and `stop` is the token behind both. `statement` is the
    index of the first claim that says the same in other words; a claim of its own has its own index.
    """

    index: int  # type: ignore[assignment]  # it hides tuple.index, which nobody needs here
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
    def is_whole_count(self) -> bool:
        """Whether it is a count, written as a whole number without a hedge."""
        return self.mention.kind is Kind.COUNT and self.number.is_whole

    @property
    def word_before(self) -> str:
        """The word or sign in front of the figure; none, where it opens the sentence."""
        return self.sentence.word(self.mention.first - 1)

    @property
    def word_behind(self) -> str:
        """The word or sign right behind the figure; none, where it ends the sentence."""
        return self.sentence.word(self.mention.stop)

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


class Part(NamedTuple):
    """The role that a quantity plays in a relation: the words for it, and the term it stands for."""

    role: str
    term: Term
    span: Span
    claim: Claim | None = None


class Relation(NamedTuple):
    """Quantities that the text ties together.

    `derived` is the role whose stated value is measured against what the others leave; none, where only whole
    numbers count. `evidence` are the words that tie them, `construction` is what they were read by, and `reader`
    who read them, where that was not this program.
    """

    kind: str
    parts: tuple[Part, ...]
    readings: tuple[Reading, ...]
    assumes: Assumes
    derived: str
    evidence: tuple[Span, ...] = ()
    construction: str = ""
    reader: str = ""

    @property
    def constraints(self) -> tuple[Constraint, ...]:
        """The constraints of the relation as written."""
        return self.readings[0].constraints

    @property
    def licensed_as(self) -> str:
        """The name under which it is measured how often such a relation holds in published text."""
        return f"{self.kind}: {self.construction}" if self.construction else self.kind

    @property
    def stated(self) -> tuple[Claim, ...]:
        """The figures that the text gives, in order."""
        return tuple(part.claim for part in self.parts if part.claim)

    def claims(self, *roles: str) -> tuple[Claim, ...]:
        """Return the figures in some roles, which the text gives.

        Raises:
            KeyError: the text gives no figure in one of them.
        """
        given = {part.role: part.claim for part in reversed(self.parts) if part.claim}
        return tuple(given[role] for role in roles)

    def states(self, *roles: str) -> bool:
        """Return whether the text gives a figure in each of some roles, rather than imply it."""
        return {part.role for part in self.parts if part.claim}.issuperset(roles)

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
    """A place where the figures do not agree, with the working.

    `reason` says why it is as sure as its severity tells, and no surer.
    """

    rule: str
    name: str
    severity: Severity
    message: str
    working: str
    would_fit: tuple[Fit, ...]
    quotes: tuple[Quote, ...]
    reason: str = ""


class Consistent(NamedTuple):
    """A relation that was computed and adds up."""

    relation: str
    working: str
    quotes: tuple[Quote, ...]


class Dropped(NamedTuple):
    """A relation that somebody else read and that is not taken: its kind and figures, who read it, and why not."""

    kind: str
    quotes: tuple[str, ...]
    reader: str
    why: str


class Result(NamedTuple):
    """What one article yields: its figures, what does not add up and what does, and how that was found out.

    `faults` are the places where the program itself failed, and what each of them cost. `silenced` counts the findings
    that the text itself asks not to report, `known` those that a baseline or another revision has already. `dropped`
    are relations that another reader gave and that were not taken; `trouble` tells who was to read it and did not.
    """

    document: Document
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    consistent: tuple[Consistent, ...]
    relations: tuple[Relation, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    faults: tuple[Fault, ...] = ()
    silenced: int = 0
    known: int = 0
    dropped: tuple[Dropped, ...] = ()
    trouble: tuple[Trouble, ...] = ()


class Trouble(NamedTuple):
    """Something that was not read, and why, in one line; `grave`, unless it was better left out.

    It is `partial`, where only somebody else than this program did not read it.
    """

    path: str
    message: str
    grave: bool = True
    partial: bool = False
