"""Answers of a model, replayed: what the program makes of them, alone and together with its own reading."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from claimcheck.checks import judge
from claimcheck.model import Article, Dropped, Finding, Result
from claimcheck.pipeline import conclude
from claimcheck.reading.answer import Answer, answered, merged
from claimcheck.reading.contract import BadReading, ReadBy, dumped, hash_of, loaded
from claimcheck.reading.judged import clashes, judged
from claimcheck.reading.prompt import prompts
from tests.accuracy.article import ALARMS, alarm_lines
from tests.accuracy.readings.texts import BAD, GOOD, Text, load, names
from tests.accuracy.slip import at_slip, slip_of

READER = "model"


class Replayed(NamedTuple):
    """A text that was answered: what the rules say of it alone, what follows from the answer alone, and both."""

    text: Text
    reading: ReadBy
    refused: tuple[str, ...]
    rules: Result
    reader: tuple[Finding, ...]
    both: Result

    def told(self, findings: Sequence[Finding]) -> list[Finding]:
        """Return the alarms that count: those at the slip in a bad text, all of them in any other."""
        alarms = [one for one in findings if one.severity in ALARMS]
        if self.text.sort != BAD:
            return alarms
        return at_slip(slip_of(self.text.record), self.both.document, alarms)


def replayed(folder: Path) -> list[Replayed]:
    """Return every text of a folder that has an answer to each of its prompts."""
    return [_replayed(text, found) for text in load(folder) if (found := _reading(text, folder))]


def score(folder: Path, *, show: bool) -> None:
    """Print how well a model reads; `show` names every text with what is said of it."""
    rows = replayed(folder)
    print(f"  {'':<22}{'texts':>7}{'rules':>9}{'reader':>9}{'both':>9}")
    for sort in dict.fromkeys((BAD, GOOD, *(one.text.sort for one in rows))):
        own = [one for one in rows if one.text.sort == sort]
        counts = (
            sum(bool(one.told(one.rules.findings)) for one in own),
            sum(bool(one.told(one.reader)) for one in own),
            sum(bool(one.told(one.both.findings)) for one in own),
        )
        name = "slips, flagged" if sort == BAD else f"{sort}, with an alarm"
        print(f"  {name:<22}{len(own):>7}{''.join(f'{count:>9}' for count in counts)}")
    _by_kind_of_slip([one for one in rows if one.text.sort == BAD])
    _by_kind_of_relation(rows)
    for row in rows if show else ():
        print("\n".join(_described(row)))


def _reading(text: Text, folder: Path) -> tuple[ReadBy, tuple[str, ...]] | None:
    """Return the reading that the answers to a text give, and what in them is none; nothing, if one is missing.

    It is kept as quotes, since figures may have other numbers once the program reads more or fewer of them. An answer
    to a prompt that is no longer the one that would be sent can't be read any more.
    """
    kept, article = folder / f"{text.number}.reading", text.article
    asked = dict(zip(names(text), (one.article for one in prompts(article)), strict=False))
    if kept.exists():
        (reading,) = loaded(kept.read_text(encoding="utf-8"))
        return reading, ()
    if not all((folder / f"{name}.json").exists() for name in asked):
        return None
    if any((folder / f"{name}.txt").read_text(encoding="utf-8") != sent for name, sent in asked.items()):
        print(f"  {text.number}: was asked otherwise than it would be now, so its answer is left out")
        return None
    answer = merged(_answer(folder / f"{name}.json", article) for name in asked)
    reading = ReadBy(READER, hash_of(article.document), answer.relations)
    kept.write_text(dumped(reading), encoding="utf-8")
    return reading, answer.refused


def _replayed(text: Text, found: tuple[ReadBy, tuple[str, ...]]) -> Replayed:
    reading, refused = found
    article = text.article
    alone = judged(article, reading, ())
    told = judge(article, clashes((), alone.relations, ()))
    inspected = {(one.rule, one.quotes) for one in judge(article, ())}
    own = tuple(one for one in told if (one.rule, one.quotes) not in inspected)
    return Replayed(text, reading, refused, conclude(article), own, conclude(article, (reading,)))


def _answer(file: Path, article: Article) -> Answer:
    try:
        return answered(file.read_text(encoding="utf-8"), article)
    except BadReading as error:
        return Answer((), (str(error),))


def _by_kind_of_slip(rows: Sequence[Replayed]) -> None:
    """Print by kind of slip how many are flagged by the rules, by the reader, and by both."""
    for kind, count in Counter(str(row.text.record.get("kind")) for row in rows).most_common():
        own = [row for row in rows if row.text.record.get("kind") == kind]
        flagged = [
            sum(bool(row.told(found)) for row, found in zip(own, each, strict=True))
            for each in (
                [row.rules.findings for row in own],
                [row.reader for row in own],
                [row.both.findings for row in own],
            )
        ]
        print(f"    {kind:<20}{count:>7}{''.join(f'{one:>9}' for one in flagged)}")


def _by_kind_of_relation(rows: Sequence[Replayed]) -> None:
    """Print by kind how many relations were proposed, dropped and judged, and why some were dropped."""
    proposed = Counter(one.kind for row in rows for one in row.reading.relations)
    dropped = Counter(one.kind for row in rows for one in row.both.dropped)
    refused = Counter(why for row in rows for why in row.refused)
    print(f"  {'relations':<22}{'proposed':>9}{'dropped':>9}")
    for kind, count in proposed.most_common():
        print(f"  {kind:<22}{count:>9}{dropped[kind]:>9}")
    judged = sum(1 for row in rows for one in row.both.relations if one.reader)
    agreed = proposed.total() - dropped.total() - judged
    print(f"  all: {proposed.total()} proposed, {refused.total()} refused, {dropped.total()} dropped,")
    print(f"       {agreed} read by the rules too or told twice, {judged} judged")
    reasons = Counter(_reason(one) for row in rows for one in row.both.dropped)
    for why, count in (reasons + refused).most_common(25):
        print(f"  {count:>5} {why}")


def _reason(one: Dropped) -> str:
    """Return why a relation was dropped, without the figures."""
    import re

    return re.sub(r"“[^”]*”", "…", one.why)


def _described(row: Replayed) -> list[str]:
    text, document = row.text, row.both.document
    found = row.told(row.both.findings)
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
