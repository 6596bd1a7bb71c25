"""Try odd texts for so many seconds of the processor: `make fuzz` (SECONDS=600 SEED=1)."""

from __future__ import annotations

import os
import random
import sys
import time
import traceback

from tests.fuzz.oracle import examine
from tests.fuzz.texts import cut, examples, odd_texts


def main(seconds: float, seed: int) -> int:
    """Print every text that something does not hold of, once for each place where that shows."""
    os.environ["CLAIMCHECK_DEBUG"] = "1"
    draw, end, tried = random.Random(seed), time.process_time() + seconds, 0
    found: dict[tuple[str, str, int | None], str] = {}
    whole = [piece for text in draw.sample(examples(), len(examples())) for piece in cut(text)]
    texts = odd_texts(draw)
    while time.process_time() < end:
        text = whole.pop() if whole and tried % 2 else next(texts)
        tried += 1
        try:
            examine(text)
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            place = (type(error).__name__, last.filename, last.lineno)
            if len(text) < len(found.get(place, text + " ")):
                found[place] = text
                print(f"{place}: {text!r}", flush=True)
    print(f"{tried} texts tried, {len(found)} faults (seed {seed})")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]), int(sys.argv[2])))
