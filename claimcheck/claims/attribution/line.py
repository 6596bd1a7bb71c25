"""A sentence as the attribution reads it: its words, where its clauses end, and which stretches are whose."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from claimcheck.claims.attribution.extent import after, bare, before
from claimcheck.claims.attribution.identify import identify
from claimcheck.claims.attribution.speaker import Phrase, Speaker
from claimcheck.lexicon import reporting as lex
from claimcheck.text import Sentence, word_at

_FAR = 40  # words that a clause may be long
_MARKS = frozenset('“”",;()')
QUOTES = frozenset('“”"')
_SUBJECTS = (lex.CLAUSE_OPENERS | lex.DETERMINERS | lex.FIGURE_OPENERS) - {"one", ","}
CLOSERS = frozenset((",", "”", '"', "’", "'", "—", "–", "?", "!"))
STOPPERS = frozenset((".", ",", ";", "”", '"', ")", "—", "–", ":"))
SEPARATORS = frozenset((",", ";", "(", ")", "—", "–", ":"))
ENDERS = lex.ADJUNCTS | lex.OCCASIONS - lex.DETERMINERS | STOPPERS | {""}


class Line(NamedTuple):
    """A sentence as read here: its tokens, and the places where a new clause begins outside quotations."""

    sentence: Sentence
    texts: tuple[str, ...]
    words: tuple[str, ...]
    breaks: tuple[int, ...]

    def word(self, index: int) -> str:
        """Return a word, or nothing beyond either end."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def end(self, start: int) -> int:
        """Return where the clause ends that a speaker begins at `start`."""
        index = bisect_left(self.breaks, start + (self.word(start) == "that" and 2))
        return self.breaks[index] if index < len(self.breaks) else len(self.words)

    def clause(self, start: int) -> tuple[int, int]:
        """Return the stretch that a speaker begins at `start`, up to the end of the clause."""
        return start, self.end(start)

    def pause(self, start: int, stop: int | None = None) -> int:
        """Return where the next sign stands that parts clauses, from a token on."""
        stop = len(self.words) if stop is None else stop
        return next((at for at in range(start, stop) if self.words[at] in SEPARATORS), stop)

    def opening(self, at: int, stops: frozenset[str]) -> int:
        """Return where the words begin that run up to a token, with none of some words among them."""
        return next((start for start in range(at, 0, -1) if word_at(self.words, start - 1) in stops), 0)

    def helped(self, at: int) -> int:
        """Return where the helping verbs and adverbs begin before a verb."""
        return next(
            (start for start in range(at, 0, -1) if word_at(self.words, start - 1) not in lex.HELPING), 0
        )

    def resumed(self, first: int, stop: int) -> tuple[int, int]:
        """Return what goes on behind a speaker set off by commas: "the quake, police said, killed 12"."""
        following = self.word(stop + 1)
        if self.word(stop) != "," or following in lex.BREAKERS or following == "or":
            return (0, 0)
        goes_on = self.word(first - 1) in CLOSERS or following in ("up", "down", "compared", "“", '"')
        return self.clause(stop) if goes_on else (0, 0)

    def spaced(self, at: int) -> bool:
        """Return whether a sign is a colon, or a dash with spaces around it."""
        if self.words[at] == ":":
            return True
        return not self.sentence.tight(at) and not self.sentence.tight(at + 1)

    def capital(self, index: int) -> bool:
        """Return whether a token begins with a capital letter."""
        return self.texts[index][0].isupper()

    def conjunction(self, at: int) -> bool:
        """Return whether "that" opens a clause, and stands for no noun: not "a note that followed", "at that"."""
        if self.word(at) != "that" or self.word(at - 1) in lex.PREPOSITIONS:
            return False
        following = self.word(at + 1)
        return not following.endswith("ed") and following not in lex.HELPING and following not in lex.UNREAL

    def before(self, stop: int) -> int:
        """Return where the noun phrase begins that ends before a token."""
        return before(self.texts, self.words, stop)

    def after(self, start: int) -> int:
        """Return where the noun phrase ends that begins at a token."""
        return after(self.texts, self.words, start)

    def phrase(self, start: int, stop: int) -> Phrase:
        """Return the words between two tokens, without their 's."""
        words = tuple([bare(word) for word in self.words[start:stop]])
        return Phrase(self.sentence, tuple(range(start, stop)), self.texts[start:stop], words)

    def speaker(self, start: int, stop: int) -> Speaker | None:
        """Return who stands between two tokens."""
        return identify(self.phrase(start, stop)) if start < stop else None


def line_of(sentence: Sentence) -> Line:
    """Return a sentence with the places where a new clause begins."""
    words = sentence.words
    quoted, depth = False, 0
    breaks = []
    for at in [at for at, word in enumerate(words) if word in _MARKS]:
        word = words[at]
        if word in QUOTES:
            quoted = word == "“" or (word == '"' and not quoted)
        elif word in "()":
            depth = 1 if word == "(" else 0
        elif not quoted and not depth and (word == ";" or _breaks(words, at + 1)):
            breaks.append(at)
    breaks = [at for at in breaks if not _resumes(words, at)]
    return Line(sentence, sentence.texts, words, tuple(breaks))


def _breaks(words: tuple[str, ...], following: int) -> bool:
    """Return whether what follows a comma is no longer part of what was said, as "but that 40 are" is."""
    if following >= len(words) or words[following] not in lex.BREAKERS:
        return False
    clause = words[following + 1 : following + 3]
    return clause[:1] != ("that",) or not (clause[-1][0].isdigit() or clause[-1] in _SUBJECTS)


def _resumes(words: tuple[str, ...], at: int) -> bool:
    """Return whether a comma only sets off what is told of a noun: "the men, who had 12 guns, fled"."""
    if words[at] == "," and word_at(words, at + 1) in ("while", "whereas"):
        return lex.VERBS.keys().isdisjoint(words[at : at + _FAR]) and "according" not in words[at : at + _FAR]
    if words[at] != "," or word_at(words, at + 1) not in lex.RELATIVES:
        return False
    following = next((i for i in range(at + 2, len(words)) if words[i] in _MARKS), 0)
    return following > 0 and words[following] == "," and words[following + 1 :][:1] not in ((), ("and",))


class Frame(NamedTuple):
    """A speaker, the word that hands over to him, and the stretches of the sentence that are his.

    `first` is where the words for the speaker begin. `left` and `right` are the stretches before and behind
    the word. `rank` is 0 for the outermost.
    """

    speaker: Speaker
    cue: int
    first: int
    left: tuple[int, int] = (0, 0)
    right: tuple[int, int] = (0, 0)
    lemma: str = ""
    rank: int = 1

    def covers(self, index: int) -> bool:
        """Return whether a token is in what the speaker says."""
        return self.left[0] <= index < self.left[1] or self.right[0] <= index < self.right[1]
