"""Try the packages as strangers get them: `python -m tests.dist FOLDER`.

The tests run from the sdist, in an environment with what they need; the program runs from the wheel, in one with
nothing but what the wheel asks for, in a folder from which no source can be seen.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tarfile
import tempfile
import venv
from pathlib import Path

ARTICLE = "Sales rose 25 percent to 420 from 360.\n"
FORMATS = (
    "json",
    "jsonl",
    "sarif",
    "github",
    "gitlab",
    "junit",
    "rdjsonl",
    "markdown",
    "concise",
    "terminal",
)


def environment(folder: Path, *packages: str) -> Path:
    """Return the Python of a new environment that has some packages."""
    venv.create(folder, with_pip=True)
    scripts = folder / ("Scripts" if sys.platform == "win32" else "bin")
    python = scripts / "python"
    call(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages)
    return python


def call(*words: object, folder: Path | None = None, wanted: int = 0) -> str:
    """Run a command and return what it wrote; end with its words if it ends otherwise than wanted."""
    ran = subprocess.run(
        [str(word) for word in words], cwd=folder, capture_output=True, text=True, check=False
    )
    if ran.returncode != wanted:
        sys.exit(f"{' '.join(map(str, words))}: {ran.returncode}\n{ran.stdout[-4000:]}{ran.stderr[-4000:]}")
    return ran.stdout


def try_wheel(wheel: Path, folder: Path) -> None:
    """Run every command, and every format, from nothing but the wheel."""
    python = environment(folder / "wheel", str(wheel))
    call(python, "-m", "pip", "check")
    (folder / "a.txt").write_text(ARTICLE, encoding="utf-8")
    program = (python, "-I", "-m", "claimcheck")
    assert call(*program, "--version").split()[0] == "claimcheck"
    for name in FORMATS:
        assert call(*program, "a.txt", "--format", name, folder=folder, wanted=1), name
    report = json.loads(call(*program, "a.txt", "--format", "json", folder=folder, wanted=1))
    assert report["summary"]["errors"] == 1
    assert "420" in call(*program, "claims", "a.txt", folder=folder)
    assert "change-mismatch" in call(*program, "rules")
    assert call(*program, "explain", "CC301")
    shown = call(python, "-I", "-c", "import claimcheck; print(claimcheck.__file__)", folder=folder)
    assert Path(shown.strip()).is_relative_to(folder.resolve()), shown
    assert (Path(shown.strip()).parent / "report" / "schema" / "check.json").is_file()


def try_sdist(sdist: Path, folder: Path) -> None:
    """Run the tests from the sdist."""
    with tarfile.open(sdist) as archive:
        archive.extractall(folder / "sdist", filter="data")
    (source,) = (folder / "sdist").iterdir()
    python = environment(folder / "tests", f"{source}[dev]")
    print(call(python, "-m", "pytest", "-q", folder=source).splitlines()[-1])


def main() -> None:
    """Try what lies in a folder."""
    dist = Path(sys.argv[1])
    (wheel,), (sdist,) = dist.glob("*.whl"), dist.glob("*.tar.gz")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        try_wheel(wheel.resolve(), folder)
        print(f"{wheel.name}: every command and format runs without the packages of developers")
        try_sdist(sdist.resolve(), folder)


if __name__ == "__main__":
    main()
