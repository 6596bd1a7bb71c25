"""The frame of a page: one file with everything in it.

Its policy lets the browser run the script and use the styles that were written here, told by their hashes, and load
nothing at all: so an article could not run or fetch anything even if a word of it got out of its place, and every
word is escaped besides.
"""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from pkgutil import get_data

from claimcheck.report.own import PAGE_MARK

_PACKAGE = "claimcheck.report.page"


def framed(body: str, title: str, style: str, script: str = "") -> str:
    """Return a page with a body, its styles and its script, if it has one."""
    allowed = (
        "default-src 'none'",
        f"style-src '{_hash(style)}'",
        f"script-src '{_hash(script)}'" if script else "",
        "base-uri 'none'",
        "form-action 'none'",
    )
    policy = "; ".join(filter(None, allowed))
    run = f"<script>{script}</script>\n" if script else ""
    return f"""\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
{PAGE_MARK}
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
{body}
{run}</body>
</html>
"""


@cache
def asset(name: str, package: str = _PACKAGE) -> str:
    """Return a file that lies beside the code."""
    raw = get_data(package, name)  # the package may lie in an archive
    assert raw
    return raw.decode()


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
