"""Measure, list what nobody has read, or keep what somebody made of it."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.accuracy import licences, sets
from tests.accuracy.crowd import Crash, each
from tests.accuracy.licences import readings
from tests.accuracy.licences.observe import Alarm, observe
from tests.accuracy.licences.table import MODULE, Counts, source


def main() -> None:
    options = _options()
    if options.say:
        sys.exit(_say(options.say, options.words))
    paths = sets.found(map(Path, options.words)).get("articles", [])
    known = readings.read()
    counts, alarms = Counts(known), []
    for seen in each(paths, observe, first=options.first, jobs=options.jobs):
        if isinstance(seen, Crash):
            print(f"{seen.id} crashes: {seen.trouble}", file=sys.stderr)
        else:
            counts.add(seen)
            alarms += seen.alarms
    unread = [one for one in alarms if one.key not in known]
    MODULE.write_text(source(counts), encoding="utf-8")
    if options.unread:
        print("\n".join(line for one in sorted(unread, key=_order) for line in one.lines))
    print(_summary(counts, alarms, len(unread)))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.accuracy.licences",
        description=licences.__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("words", nargs="+", metavar="PATH", help="files of articles, or folders of them")
    parser.add_argument("--unread", action="store_true", help="list the alarms that nobody has read")
    parser.add_argument("--say", choices=readings.VERDICTS, help="keep a verdict on the alarms RULE KEY...")
    parser.add_argument("--first", type=int, default=None, help="stop after so many records of each file")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    return parser.parse_args()


def _order(alarm: Alarm) -> tuple[str, str]:
    return alarm.rule, alarm.key


def _say(verdict: str, words: Sequence[str]) -> str | None:
    rule, *keys = words
    if not rule.startswith("CC") or not keys:
        return "name the rule and the keys of its alarms: --say true CC101 0123456789ab ..."
    known = readings.read()
    known.update((key, readings.Reading(rule, key, verdict)) for key in keys)
    readings.write(known.values())
    return None


def _summary(counts: Counts, alarms: Sequence[Alarm], unread: int) -> str:
    articles = ", ".join(f"{count:,} {genre}" for genre, count in counts.articles.items())
    read = Counter(f"{one.severity.value}s {counts.verdict(one.key)}" for one in alarms)
    verdicts = ", ".join(f"{count} {name}" for name, count in sorted(read.items()))
    return (
        f"{articles}; before any ceiling {len(alarms)} alarms, {unread} of them unread: {verdicts or 'none'}"
    )


if __name__ == "__main__":
    main()
