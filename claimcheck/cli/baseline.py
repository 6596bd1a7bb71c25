"""The baselines of a run: read before it, written or pruned behind it, and a line where entries are out of date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.cli.streams import complain, emit
from claimcheck.run.work import Task
from claimcheck.settings import Wrong
from claimcheck.settings.nearest import told

if TYPE_CHECKING:
    from claimcheck.cli.articles import Articles
    from claimcheck.settings.known import Entry, Known


class Baselines:
    """The findings that are known. `folder` is that of the baseline to write, if one is to be."""

    def __init__(self, tasks: Sequence[Task], *, writing: bool, pruning: bool) -> None:
        """Read the baselines that some articles go by.

        Raises:
            Wrong: one can't be read, or it is not clear which to write.
        """
        files = list(dict.fromkeys(task.settings.baseline for task in tasks if task.settings.baseline))
        self.known: dict[Path, Known] = {}
        self.folder: Path | None = None
        self._file: Path | None = None
        self._pruning = pruning
        self._entries: dict[Path, tuple[Entry, ...]] = {}
        if pruning and not files:
            raise Wrong("--prune-baseline: there is no baseline; name it with --baseline")
        if writing:
            self._file = _one_of(files)
            self.folder = self._file.absolute().parent
            files = [self._file] if self._file.exists() else []
        self._load(files)
        if writing:
            self.known = {}

    def _load(self, files: Iterable[Path]) -> None:
        for file in files:
            from claimcheck.settings.known import known, load

            self._entries[file] = load(file)
            self.known[file] = known(self._entries[file], file.absolute().parent)

    def close(self, articles: Articles) -> None:
        """Write what is to be written, now that all articles are examined."""
        if self._file and self.folder:
            self._write(self._file, self.folder, articles)
            return
        stale = set(articles.stale)
        if self._pruning:
            for file, entries in self._entries.items():
                gone = {one for mark, one in self.known[file].gone.items() if mark not in articles.met}
                _put(file, [one for one in entries if one not in stale and one not in gone])
                complain(f"{told(file)}: {_counted(len(stale | gone))} taken out")
        elif stale:
            names = ", ".join(map(told, self._entries))
            complain(
                f"{names}: {_counted(len(stale))} found no more; --prune-baseline takes out what is stale"
            )

    def _write(self, file: Path, folder: Path, articles: Articles) -> None:
        from claimcheck.settings.known import inside, merged

        checked = (inside(folder, str(task.path)) for task in articles.tasks)
        entries = merged(self._entries.get(file, ()), articles.found, checked, folder)
        _put(file, entries)
        complain(f"{told(file)}: {_counted(len(entries))} listed")


def _one_of(files: Sequence[Path]) -> Path:
    from claimcheck.settings.known import DEFAULT

    if len(files) > 1:
        raise Wrong(f"--write-baseline: the articles go by several baselines: {', '.join(map(told, files))}")
    return files[0] if files else Path(DEFAULT)


def _put(file: Path, entries: Iterable[Entry]) -> None:
    """Write entries to their file.

    Raises:
        Wrong: it can't be written.
    """
    from claimcheck.settings.known import text

    if not emit([(text(entries),)], [file]):
        raise Wrong(f"{told(file)}: the baseline was not written")


def _counted(count: int) -> str:
    return f"{count:,} {'finding' if count == 1 else 'findings'}"
