"""What is new since another revision: an article as it was and as it is, each examined, the one taken from the other.

Findings are told apart by what they are, not by where they stand: nothing of a difference between two files is
parsed, and a date in front matter that breaks a weekday far below is found.
"""

from __future__ import annotations

import os
import subprocess
from collections import Counter
from functools import partial
from pathlib import Path
from typing import NamedTuple

from claimcheck.fingerprint import identities
from claimcheck.model import Finding, Result
from claimcheck.settings import Wrong
from claimcheck.text import Document


class Revision(NamedTuple):
    """Another revision of a repository: where that lies, the commit, and the files that differ now.

    `changed` gives for each of them, by its path from the root, the path it had; none for one that is new.
    """

    root: Path
    commit: str
    changed: dict[str, str | None]

    def was(self, path: Path) -> tuple[bool, str | None]:
        """Return whether a file differs from what it was, and the path that it had."""
        inside = os.path.relpath(path.resolve(), self.root).replace(os.sep, "/")
        return inside in self.changed, self.changed.get(inside)

    def read(self, path: str) -> bytes:
        """Return what a file held."""
        return _git(self.root, "cat-file", "blob", f"{self.commit}:{path}")


def revision(ref: str, folder: Path) -> Revision:
    """Return the revision in which the history of a ref and that of now parted.

    Raises:
        Wrong: there is no git, no repository, no such ref, or too little history to tell.
    """
    root = Path(os.fsdecode(_git(folder, "rev-parse", "--show-toplevel").removesuffix(b"\n"))).resolve()
    given = f"--diff {ref}: "
    if not _tells(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}"):
        raise Wrong(f"{given}{_missing(root, ref)}")
    if not _tells(root, "rev-parse", "--verify", "--quiet", "HEAD"):
        raise Wrong(f"{given}there is no commit yet to compare with")
    found = _run(root, "merge-base", "HEAD", "--end-of-options", ref)
    if found.returncode or not found.stdout.strip():
        raise Wrong(f"{given}the history holds no commit that both come from{_if_shallow(root)}")
    commit = found.stdout.decode().split()[0]
    return Revision(root, commit, _changed(root, commit))


def since(old: Result, new: Result) -> Result:
    """Return what an article yields that it did not yield before, each finding at a figure that changed, if one did."""
    before = Counter(identities(old))
    kept: list[Finding] = []
    for finding, identity in zip(new.findings, identities(new), strict=True):
        if before[identity]:
            before[identity] -= 1
        else:
            kept.append(finding)
    lines = frozenset(_lines(old.document))
    moved = tuple(_at_changed(finding, new.document, lines) for finding in kept)
    return new._replace(findings=moved, known=new.known + len(new.findings) - len(kept))


def before(revision: Revision, path: str) -> partial[bytes]:
    """Return what reads a file as it was."""
    return partial(revision.read, path)


def _at_changed(finding: Finding, document: Document, before: frozenset[str]) -> Finding:
    """Return a finding that stands at a figure on a line that was not there before; its own, if that is one."""
    lines = _lines(document)
    changed = [quote for quote in finding.quotes if lines[document.locate(quote.span).line - 1] not in before]
    if not changed or changed[0] is finding.quotes[0]:
        return finding
    rest = (quote for quote in finding.quotes if quote is not changed[0])
    return finding._replace(quotes=(changed[0], *rest))


def _lines(document: Document) -> list[str]:
    ends = (*document.line_starts[1:], len(document.source))
    return [document.source[start:end].strip() for start, end in zip(document.line_starts, ends, strict=True)]


def _changed(root: Path, commit: str) -> dict[str, str | None]:
    """Return the files that differ from a commit, by path, with the path that each had; renamed ones too."""
    words = _git(root, "diff", "--name-status", "-z", "-M", "--no-ext-diff", "--no-textconv", commit, "--")
    fields = iter(os.fsdecode(words).split("\0"))
    found: dict[str, str | None] = {}
    for status in fields:
        if status[:1] in ("R", "C"):
            was = next(fields)
            found[next(fields)] = was
        elif status:
            path = next(fields)
            found[path] = None if status == "A" else path
    untracked = _git(root, "ls-files", "--others", "--exclude-standard", "-z")
    return found | dict.fromkeys(filter(None, os.fsdecode(untracked).split("\0")))


def _missing(root: Path, ref: str) -> str:
    """Return what to say of a ref that is not there."""
    from claimcheck.settings import nearest_of

    listed = _run(root, "for-each-ref", "--format=%(refname:short)").stdout.decode(errors="replace").split()
    near = nearest_of(ref, listed)
    return f"no such revision{f'; did you mean {near}?' if near else _if_shallow(root)}"


def _if_shallow(root: Path) -> str:
    if _run(root, "rev-parse", "--is-shallow-repository").stdout.strip() != b"true":
        return ""
    return "; this clone is shallow: fetch the whole history (fetch-depth: 0, or git fetch --unshallow)"


def _tells(root: Path, *words: str) -> bool:
    return _run(root, *words).returncode == 0


def _git(folder: Path, *words: str) -> bytes:
    """Return what git says.

    Raises:
        Wrong: it fails, which it says why in its last line.
    """
    ran = _run(folder, *words)
    if ran.returncode:
        said = ran.stderr.decode(errors="replace").strip().splitlines()
        reason = said[-1].removeprefix("fatal: ") if said else f"code {ran.returncode}"
        raise Wrong(f"--diff: git {words[0]}: {reason}")
    return ran.stdout


def _run(folder: Path, *words: str) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"}
    command = ("git", "-C", str(folder), *words)
    try:
        return subprocess.run(
            command, capture_output=True, check=False, env=environment, stdin=subprocess.DEVNULL
        )
    except OSError as error:
        raise Wrong(f"--diff: git can't be run ({error.strerror or error})") from None
