"""Answers of a model, replayed: what the program makes of them, alone and together with its own reading."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from claimcheck.model import Article, Dropped, Finding, Result
from claimcheck.pipeline import conclude
from claimcheck.reading.answer import Answer, answered, merged
from claimcheck.reading.contract import BadReading, ReadBy, hash_of
from claimcheck.reading.prompt import prompts
from tests.accuracy.article import ALARMS, alarm_lines
from tests.accuracy.readings.texts import BAD, GOOD, Text, load, names
from tests.accuracy.slip import at_slip, slip_of

READER = "model"


class Replayed(NamedTuple):
    """A text that was answered, and what the program says of it without the answer and with it."""

    text: Text
    answer: Answer
    alone: Result
    both: Result

    def told(self, result: Result) -> list[Finding]:
        """Return the alarms that count: those at the slip in a bad text, all of them in any other."""
        alarms = [one for one in result.findings if one.severity in ALARMS]
        if self.text.sort != BAD:
            return alarms
        return at_slip(slip_of(self.text.record), self.both.document, alarms)


def replayed(folder: Path) -> list[Replayed]:
    """Return every text of a folder that has an answer to each of its prompts."""
    found = []
    for text in load(folder):
        article = text.article
        files = [folder / f"{name}.json" for name, _ in zip(names(text), prompts(article), strict=False)]
        if all(file.exists() for file in files):
            answer = merged(_answer(file, article) for file in files)
            reading = ReadBy(READER, hash_of(article.document), answer.relations)
            found.append(Replayed(text, answer, conclude(article), conclude(article, (reading,))))
    return found


def score(folder: Path, *, show: bool) -> None:
    """Print how well a model reads; `show` names every text with what is said of it."""
    rows = replayed(folder)
    print(f"  {'':<22}{'texts':>7}{'rules alone':>13}{'both':>7}")
    for sort in dict.fromkeys((BAD, GOOD, *(one.text.sort for one in rows))):
        own = [one for one in rows if one.text.sort == sort]
        alone, both = (
            sum(bool(one.told(one.alone)) for one in own),
            sum(bool(one.told(one.both)) for one in own),
        )
        name = "slips, flagged" if sort == BAD else f"{sort}, with an alarm"
        print(f"  {name:<22}{len(own):>7}{alone:>13}{both:>7}")
    _kinds(rows)
    for row in rows if show else ():
        print("\n".join(_described(row)))


def _answer(file: Path, article: Article) -> Answer:
    try:
        return answered(file.read_text(encoding="utf-8"), article)
    except BadReading as error:
        return Answer((), (str(error),))


def _kinds(rows: Sequence[Replayed]) -> None:
    """Print by kind how many relations were proposed, dropped and judged, and why some were dropped."""
    proposed = Counter(one.kind for row in rows for one in row.answer.relations)
    dropped = Counter(one.kind for row in rows for one in row.both.dropped)
    refused = Counter(why for row in rows for why in row.answer.refused)
    print(f"  {'relations':<22}{'proposed':>9}{'dropped':>9}")
    for kind, count in proposed.most_common():
        print(f"  {kind:<22}{count:>9}{dropped[kind]:>9}")
    judged = sum(1 for row in rows for one in row.both.relations if one.reader)
    print(
        f"  all: {proposed.total()} proposed, {refused.total()} refused, {dropped.total()} dropped, {judged} judged"
    )
    reasons = Counter(_reason(one) for row in rows for one in row.both.dropped)
    for why, count in (reasons + refused).most_common(25):
        print(f"  {count:>5} {why}")


def _reason(one: Dropped) -> str:
    """Return why a relation was dropped, without the figures."""
    import re

    return re.sub(r"“[^”]*”", "…", one.why)


def _described(row: Replayed) -> list[str]:
    text, document = row.text, row.both.document
    found = row.told(row.both)
    verdict = ("flagged" if found else "missed") if text.sort == BAD else ("ALARM" if found else "silent")
    lines = [f"{text.number} {text.sort} {text.record['id']} {text.record.get('kind', '')}: {verdict}"]
    if text.sort == BAD:
        slip = slip_of(text.record)
        lines.append(f"    {slip.wrong!r} with {' | '.join(slip.figures)}; {text.record.get('why', '')}")
    for finding in found:
        lines += alarm_lines(document, finding, "  ")
    if text.sort == BAD and not found:
        lines += (f"    dropped {one.kind} {' | '.join(one.quotes)}: {one.why}" for one in row.both.dropped)
    return lines
