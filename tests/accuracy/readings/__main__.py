"""Write prompts for a model, and score what it answered."""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.accuracy.readings.replay import score
from tests.accuracy.readings.texts import chosen, write


def main() -> None:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy.readings")
    commands = parser.add_subparsers(dest="command", required=True)
    writing = commands.add_parser("write", help="write the prompts for a mixture of texts")
    writing.add_argument("folder", type=Path)
    writing.add_argument("--slips", type=Path, nargs="+", default=[], metavar="FILE")
    writing.add_argument("--clean", type=Path, nargs="+", default=[], metavar="FILE")
    writing.add_argument(
        "--bad", type=int, default=20, help="texts with a slip, and as many right twins of others"
    )
    writing.add_argument("--articles", type=int, default=20, help="published articles")
    writing.add_argument("--seed", type=int, default=1)
    scoring = commands.add_parser("score", help="judge what was answered")
    scoring.add_argument("folder", type=Path)
    scoring.add_argument("--list", action="store_true", help="name every text with what is said of it")
    given = parser.parse_args()
    if given.command == "score":
        score(given.folder, show=given.list)
        return
    texts = chosen(given.slips, given.clean, (given.bad, given.articles), given.seed)
    print(f"{len(texts)} texts, {write(texts, given.folder)} prompts in {given.folder}")


if __name__ == "__main__":
    main()
