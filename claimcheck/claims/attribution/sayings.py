"""Whether a verb, its subject and what follows make somebody say something: not "reported for duty"."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from claimcheck.claims.attribution.line import Line
from claimcheck.claims.attribution.speaker import Speaker, SpeakerKind
from claimcheck.lexicon import reporting as lex
from claimcheck.lexicon import speakers as who
from claimcheck.text import word_at

REACH = 15  # tokens from "put" to "at"
_NUMBERS = lex.FIGURE_OPENERS - lex.DETERMINERS
_MOVERS = frozenset((SpeakerKind.PERSON, SpeakerKind.NAME, SpeakerKind.BODY))


class Saying(NamedTuple):
    """A verb at token `at`, and its subject, which begins at token `first`."""

    line: Line
    at: int
    speaker: Speaker
    first: int

    @property
    def lemma(self) -> str:
        """The verb."""
        return lex.VERBS[self.line.words[self.at]]

    @property
    def following(self) -> str:
        """The word behind the verb."""
        return self.line.word(self.at + 1)

    @property
    def reach(self) -> tuple[str, ...]:
        """The words behind the verb that its object may take."""
        return self.line.words[self.at : self.at + REACH]

    @property
    def says(self) -> bool:
        """Whether what follows is said: a clause, or a figure by somebody and with a verb that give figures."""
        if self._other_sense():
            return False
        if self.lemma in lex.RECORD:
            return _lists(self)
        clause = self.following in lex.CLAUSE_OPENERS or (
            self.following in lex.ADJUNCTS and "that" in self.reach  # wrote in a letter that
        )
        if self.speaker.kind is SpeakerKind.OTHER:
            return self.lemma in ("say", "tell") or (clause and self._vouched())
        if clause or self.lemma in lex.OPEN:
            return True
        gives = _GIVING.get(self.lemma)
        return gives is not None and gives(self)

    @property
    def shows(self) -> bool:
        """Whether the subject is a paper, or what somebody found."""
        return not who.DOCUMENTS.isdisjoint(self.line.words[self.first : self.at])

    def _other_sense(self) -> bool:
        """Return whether nobody says anything: "reported for duty", "told 12 players", "expected to bring"."""
        if self.following == "to":
            finite = self.line.words[self.at].endswith(("ed", "said", "told", "found"))
            return finite and not self._addressed()
        if self.lemma == "tell":
            several = self.following[:1].isdigit() or self.following in _NUMBERS
            return several and "that" not in self.reach
        return self.lemma == "report" and self.following in lex.NO_OBJECT

    def _addressed(self) -> bool:
        """Return whether somebody is told: "confirmed to the Herald that 12 had died"."""
        told = self.line.word(self.at + 2)
        named = word_at(self.line.texts, self.at + 2)[:1].isupper()
        known = named or told in lex.DETERMINERS or told in who.ROLES
        return known and self.lemma != "point" and "that" in self.reach

    def _vouched(self) -> bool:
        """Return whether an unknown noun can hold a view: several, or with a verb that no thing has."""
        several = self.line.word(self.at - 1).endswith("s") or self.line.word(self.at - 1) == ","
        return self.lemma not in lex.FORMAL or (several and self.lemma in lex.OPEN | {"find"})


def _puts(saying: Saying) -> bool:
    moves = saying.speaker.kind in _MOVERS and not saying.shows
    return not moves or not lex.AMOUNTS.isdisjoint(saying.reach)


def _lists(saying: Saying) -> bool:
    if saying.lemma in ("count", "document") and saying.speaker.kind in (
        SpeakerKind.OFFICE,
        SpeakerKind.BODY,
    ):
        return True
    return saying.shows and (saying.lemma != "call" or saying.following == "for")


# These say something of a bare figure only in certain company.
_GIVING: dict[str, Callable[[Saying], bool]] = {
    **dict.fromkeys(lex.PUT, _puts),
    **dict.fromkeys(lex.BY_OFFICE, lambda saying: saying.shows),
    "warn": lambda saying: saying.following == "of" or not lex.MODALS.isdisjoint(saying.reach),
    "speak": lambda saying: saying.following == "of",
    "accuse": lambda saying: "of" in saying.reach and saying.following != "of",
    "claim": lambda saying: saying.speaker.kind in (SpeakerKind.OFFICE, SpeakerKind.DOCUMENT),
}
