"""Several small parts of a whole, in figures."""

from __future__ import annotations

from claimcheck.model import Mention, Numeral, mention
from claimcheck.number import Form, Kind, Number
from claimcheck.rule import recognizer
from claimcheck.text import Sentence

_PARTS = {"hundredths": 100, "thousandths": 1_000, "millionths": 1_000_000, "billionths": 1_000_000_000}
_OF_ONE = frozenset(("a", "an", "one"))


@recognizer(
    beside=_PARTS,
    examples=("{17.5 thousandths} of gravity", "{3 hundredths} of the sum", "{40 millionths} of it"),
    never=("3 thousandths", "3 hundredths of a second", "3 thousandths of an inch"),
)
def small_parts(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """So many thousandths, hundredths or millionths of something."""
    stop = numeral.after + 1
    number, of = numeral.number, _PARTS.get(sentence.word(numeral.after), 0)
    whole = sentence.word(stop) == "of" and sentence.word(stop + 1) not in _OF_ONE
    if numeral.spelled or not of or not whole or not 0 < number.low < of:
        return None
    share = number.low / of
    text = sentence.quote(sentence.span_of(numeral.first, stop))
    read = Number(text, share, share, number.step / of, Form.DECIMAL)
    return mention(sentence, numeral.first, stop, Kind.SHARE, read)
