"""A sentence as the attribution reads it: its words, and where its clauses end."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from claimcheck.claims.extent import bare
from claimcheck.claims.speakers import Phrase, Speaker, identify
from claimcheck.lexicon import reporting as lex
from claimcheck.text import Sentence, Token


class Line(NamedTuple):
    """A sentence as read here: its tokens, and the places where a new clause begins outside quotations."""

    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    breaks: tuple[int, ...]
    text: str
    offset: int

    def word(self, index: int) -> str:
        """Return a word, or nothing beyond either end."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def end(self, start: int) -> int:
        """Return where the clause ends that a speaker begins at `start`."""
        index = bisect_left(self.breaks, start)
        return self.breaks[index] if index < len(self.breaks) else len(self.words)

    def phrase(self, start: int, stop: int) -> Phrase:
        """Return the words between two tokens, without their 's."""
        words = tuple(bare(word) for word in self.words[start:stop])
        return Phrase(self.tokens[start:stop], words, self.text, self.offset)

    def speaker(self, start: int, stop: int) -> Speaker | None:
        """Return who stands between two tokens."""
        return identify(self.phrase(start, stop)) if start < stop else None


def line_of(sentence: Sentence, tokens: tuple[Token, ...], words: tuple[str, ...]) -> Line:
    """Return a sentence with the places where a new clause begins."""
    quoted = False
    breaks = []
    for at in [at for at, word in enumerate(words) if word in _MARKS]:
        word = words[at]
        if word in QUOTES:
            quoted = word == "“" or (word == '"' and not quoted)
        elif not quoted and (word == ";" or (at + 1 < len(words) and words[at + 1] in lex.BREAKERS)):
            breaks.append(at)
    return Line(tokens, words, tuple(breaks), sentence.text, sentence.span.start)


_MARKS = frozenset('“”",;')
QUOTES = frozenset('“”"')
