"""Try odd texts for so many seconds of the processor: `make fuzz` (SECONDS=600 SEED=1)."""

from __future__ import annotations

import os
import random
import sys
import time
import traceback

from tests.fuzz.oracle import examine, examine_file
from tests.fuzz.texts import cut, examples, odd_files, odd_texts


def main(seconds: float, seed: int) -> int:
    """Print every text that something does not hold of, once for each place where that shows."""
    os.environ["CLAIMCHECK_DEBUG"] = "1"
    draw, end, tried = random.Random(seed), time.process_time() + seconds, 0
    found: dict[tuple[str, str, int | None], str | bytes] = {}
    whole = [piece for text in draw.sample(examples(), len(examples())) for piece in cut(text)]
    texts, files = odd_texts(draw), odd_files(draw)
    while time.process_time() < end:
        tried += 1
        raw, path = next(files)
        text: str | bytes = (whole.pop() if whole else next(texts), next(texts), raw)[tried % 3]
        try:
            examine(text) if isinstance(text, str) else examine_file(text, path)
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            place = (type(error).__name__, last.filename, last.lineno)
            if place not in found or len(text) < len(found[place]):
                found[place] = text
                print(f"{place}: {text!r}", flush=True)
    print(f"{tried} texts and files tried, {len(found)} faults (seed {seed})")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]), int(sys.argv[2])))
