"""Who says so: for each figure the chain of speakers, the outermost first, and nobody for the narrator.

A figure has the speakers of all the frames around it (see `frames`). Where none is, an open quotation or an
anaphor ("of those casualties") carries on the last one.
A wrong speaker is worse than none: what fits no pattern is the narrator's.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from claimcheck.claims.attribution.frames import HEARSAY
from claimcheck.claims.attribution.line import QUOTES, Frame
from claimcheck.claims.attribution.quotations import Quotations
from claimcheck.claims.attribution.resolve import NEAR, QUOTED_ON, before, frames_by_sentence
from claimcheck.claims.attribution.speaker import SpeakerKind
from claimcheck.lexicon import reporting as lex
from claimcheck.model import Source
from claimcheck.text import Document, Sentence, Span

_REMARKS = frozenset(("figure", "number", "total", "toll", "is"))
_POINTERS = frozenset(("of", "among"))


def attribute(
    document: Document, sentences: tuple[Sentence, ...], mentions: Sequence[tuple[Sentence, Span]]
) -> list[tuple[Source, ...]]:
    """Return, for each figure, who says so: the chain of speakers, outermost first; () for the narrator."""
    attribution = _Attribution(document, sentences, [sentence for sentence, _ in mentions])
    return [attribution.chain(sentence, span) for sentence, span in mentions]


class _Attribution:
    """One article's figures, in order: a figure may carry on the speaker of an earlier one."""

    def __init__(
        self, document: Document, sentences: tuple[Sentence, ...], giving: Sequence[Sentence]
    ) -> None:
        self._sentences = sentences
        self._quotations = Quotations(document)
        self._frames = frames_by_sentence(document, sentences, self._quotations, giving)
        self._chains: dict[int, Source] = {}
        self._silent: set[int] = set()

    def chain(self, sentence: Sentence, span: Span) -> tuple[Source, ...]:
        """Return the speakers of a figure, the outermost first."""
        if sentence.index in self._silent:
            return ()
        frames = self._frames[sentence.index]
        if not frames and _POINTERS.isdisjoint(sentence.words) and not self._quotations.opens(sentence):
            self._silent.add(sentence.index)
            return ()
        at = bisect_right(sentence.starts, span.start) - 1
        around = [frame for frame in frames if frame.covers(at)]
        chain = _ordered(around)
        if all(frame.rank == HEARSAY for frame in around):
            carried = self._carried(sentence, span, at)
            chain = ([carried] if carried else []) + chain
        if chain:
            self._chains[sentence.index] = chain[0]
        return tuple(chain)

    def _carried(self, sentence: Sentence, span: Span, at: int) -> Source | None:
        """Return who goes on speaking: in an open quotation, or of the same casualties."""
        if self._quotations.opens(sentence):
            return self._quotation(sentence) if self._quotations.hold(sentence, span.start) else None
        noun = _anaphor(sentence, span, at)
        if noun is None:
            return None
        for earlier in before(self._sentences, sentence, NEAR):
            if earlier.index in self._chains:
                words = earlier.words
                return self._chains[earlier.index] if not noun or noun in words else None
            if earlier.words and not _comment(earlier):
                return None
        return None

    def _quotation(self, sentence: Sentence) -> Source | None:
        """Return who is quoted: named behind the quotation, before it, or in the paragraph before."""
        own = [frame for frame in self._frames[sentence.index] if frame.rank < 2]
        if own:
            return own[-1].speaker.source
        for later in self._sentences[sentence.index + 1 : sentence.index + 1 + QUOTED_ON]:
            if later.block != sentence.block or not self._quotations.hold(later, later.span.start):
                break
            closing = [frame for frame in self._frames[later.index] if frame.left[1]]
            if closing:
                return closing[0].speaker.source
        for earlier in before(self._sentences, sentence, NEAR):
            if earlier.block < sentence.block - 1:
                break
            frames = [frame for frame in self._frames[earlier.index] if frame.rank < 2]
            if frames:
                return frames[-1].speaker.source
            if earlier.text[0] not in QUOTES and not self._quotations.hold(earlier, earlier.span.start):
                break
        return None


def _anaphor(sentence: Sentence, span: Span, at: int) -> str | None:
    """Return the noun that ties a figure to what was said before: "" for "of them", None if nothing does."""
    stop = bisect_left(sentence.starts, span.end, at)
    for index in (stop, 0):
        if sentence.word(index) not in _POINTERS:
            continue
        pointer, noun, following = (sentence.word(index + step) for step in (1, 2, 3))
        if pointer in ("them", "those") and noun in lex.RESUMES:
            return ""
        if pointer in ("these", "those", "the") and noun.endswith("s") and following in lex.RESUMES:
            return noun
    return None


def _ordered(frames: Sequence[Frame]) -> list[Source]:
    """Return the speakers around a figure, the outermost first and none of them twice."""
    chain: list[Source] = []
    for frame in sorted(frames, key=_rank):
        if chain and frame.speaker.kind is SpeakerKind.PRONOUN:
            continue  # "Corven said it expects": nobody else
        if all(frame.speaker.source.key != one.key for one in chain):
            chain.append(frame.speaker.source)
    return chain


def _rank(frame: Frame) -> tuple[int, bool, int]:
    """Return what orders the speakers around a figure: one behind the clause has all of it in his mouth."""
    trailing = frame.left[1] > 0
    return frame.rank, not trailing, -frame.cue if trailing else frame.cue


def _comment(sentence: Sentence) -> bool:
    """Return whether a sentence is the writer's remark on a figure."""
    return sentence.word(0) in ("this", "that") and sentence.word(1) in _REMARKS
