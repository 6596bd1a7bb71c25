"""The example for Spark with articles that do harm, as spark-submit runs it: IN OUT."""

from __future__ import annotations

import sys

from spark_archive import checking, run

from claimcheck.archive.recipe import Columns

COLUMNS = Columns("body", "headline", "url", "published", "desk")


def check(batches):
    """Check batches with the wheel that was shipped; some articles do harm."""
    import os
    import signal

    import claimcheck
    import claimcheck.pipeline

    assert "claimcheck.zip" in claimcheck.__file__
    examine = claimcheck.pipeline.examine

    def harmful(document):
        if "It kills its worker." in document.text:
            os.kill(os.getpid(), signal.SIGKILL)
        if "It raises." in document.text:
            raise LookupError
        while "It never ends." in document.text:
            pass
        return examine(document)

    claimcheck.pipeline.examine = harmful
    try:
        yield from checking(COLUMNS, budget=5)(batches)
    finally:
        claimcheck.pipeline.examine = examine


if __name__ == "__main__":
    run(sys.argv[1], sys.argv[2], COLUMNS, check)
