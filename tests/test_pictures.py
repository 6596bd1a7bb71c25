"""The pictures in the README show what the program says today."""

from __future__ import annotations

from html import unescape
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.pictures import ARTICLE, pictures
from tests.readme import README
from tests.snapshots import EXPECTED


@pytest.mark.parametrize("path", pictures(), ids=lambda path: path.stem)
def test_a_picture_is_up_to_date(path: Path):
    assert path.read_text(encoding="utf-8") == pictures()[path], "run `make pictures`"


@pytest.mark.parametrize("path", pictures(), ids=lambda path: path.stem)
def test_a_picture_shows_the_whole_report(path: Path):
    drawn = "".join(ElementTree.fromstring(path.read_text(encoding="utf-8")).itertext())
    words = unescape(drawn).replace("\N{NO-BREAK SPACE}", " ")
    for line in (EXPECTED / f"{ARTICLE.stem}.txt").read_text(encoding="utf-8").splitlines():
        if not set(line) <= set(" │~^"):
            assert line.split()[-1] in words


def test_the_readme_shows_the_pictures():
    text = README.read_text(encoding="utf-8")
    assert all(f".github/{path.name}" in text for path in pictures())
