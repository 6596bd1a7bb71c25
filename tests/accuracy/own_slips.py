"""Recall on slips such as newspapers correct, one in each of the news items in `own_slips.jsonl`.

An item gives the slip and what is right in braces, "{slip|right}", so that it is two texts. A slip is found when
there is an error or a warning in the text with it; any in the other text is a false alarm. The items were
written before anybody looked at how the rules match. When causes of misses were mended, only items with an odd
number were looked at; those with an even number were kept aside, and tell what to expect of others.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import regex

from claimcheck.model import Finding
from claimcheck.pipeline import examine
from claimcheck.read import read_text
from tests.accuracy.article import ALARMS, records

ITEMS = Path(__file__).with_suffix(".jsonl")
SEEN, ASIDE, ALL = "looked at", "kept aside", "all"
_SLIP = r"\{(?<bad>[^{}|]*)\|(?<good>[^{}|]*)\}"


def score(*, show: bool) -> None:
    """Print by rule how many slips are flagged, and the alarms where all is right; quote those seen and missed."""
    flagged: Counter[tuple[str, str]] = Counter()
    items: Counter[tuple[str, str]] = Counter()
    alarms: Counter[str] = Counter()
    for record in records(ITEMS):
        part = SEEN if record["id"] % 2 else ASIDE
        found = bool(_alarms(record["text"], "bad"))
        false = _alarms(record["text"], "good")
        for key in ((record["rule"], part), (ALL, part)):
            items[key] += 1
            flagged[key] += found
            alarms[key[0]] += bool(false)
        if show and part == SEEN and not found:
            print(f"  {record['id']} {record['rule']} missed: {' '.join(record['text'].split())}")
        for finding in false if show else ():
            print(f"  {record['id']} {finding.name} where all is right: {finding.message}")
    print(f"  {'rule':8}{SEEN:>14}{ASIDE:>14}{'alarms':>9}")
    for rule in (*sorted({rule for rule, _ in items} - {ALL}), ALL):
        counts = (f"{flagged[rule, part]} of {items[rule, part]}" for part in (SEEN, ASIDE))
        print(f"  {rule:8}{''.join(f'{one:>14}' for one in counts)}{alarms[rule]:>9}")


def _alarms(marked: str, which: str) -> list[Finding]:
    """Return the errors and warnings in an item, with the slip in it or with what is right."""
    text = regex.sub(_SLIP, lambda match: match[which], marked)
    return [one for one in examine(read_text(text, "")).findings if one.severity in ALARMS]
