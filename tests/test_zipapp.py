"""The program needs nothing but to be found: it runs from an archive too."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import claimcheck

PACKAGE = Path(claimcheck.__file__).parent


def test_the_program_runs_from_an_archive(tmp_path: Path, article: Path):
    """As a zipapp, whatever is not code included: the styles and the script of the page."""
    archive = tmp_path / "claimcheck.pyz"
    with ZipFile(archive, "w") as packed:
        for path in PACKAGE.rglob("*"):
            if path.suffix in (".py", ".css", ".js", ".json") and "vscode" not in path.parts:
                packed.write(path, path.relative_to(PACKAGE.parent))
        packed.writestr("__main__.py", "import sys\nfrom claimcheck.cli import main\nsys.exit(main())\n")
    for options in (("--format", "page"), ("--format", "terminal"), ("--format", "sarif")):
        words = [sys.executable, "-I", archive, "check", article, "--no-config", *options]
        ran = subprocess.run(words, capture_output=True, text=True, check=False, cwd=tmp_path)
        assert (ran.returncode, ran.stderr) == (0, ""), options
        assert ran.stdout
