"""Take the pictures of the page and of the summary that the README shows: `make pictures`, with a browser at hand."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from markdown_it import MarkdownIt
from playwright.sync_api import Browser, sync_playwright

from claimcheck.report import markdown
from claimcheck.report import page as page_report
from tests.foreign.browser import BROWSERS, QUIET
from tests.pictures import ARTICLE, PICTURES
from tests.snapshots import ARTICLES, examined

SCHEMES = ("light", "dark")
SUMMARY = """\
<!doctype html><html lang="en"><meta charset="utf-8"><title>Summary</title><style>
:root {{ color-scheme: light dark; --ink: #1f2328; --ground: #fff; --line: #d1d9e0; --soft: #59636e; }}
@media (prefers-color-scheme: dark) {{
  :root {{ --ink: #f0f6fc; --ground: #0d1117; --line: #3d444d; --soft: #9198a1; }}
}}
body {{ margin: 0; padding: 24px 32px; color: var(--ink); background: var(--ground); }}
body {{ font: 16px/1.5 system-ui, sans-serif; }}
h2 {{ margin: 0 0 12px; padding-bottom: 6px; border-bottom: 1px solid var(--line); }}
h3, h4 {{ margin: 22px 0 10px; }}
blockquote {{ margin: 0 0 12px; padding: 0 14px; border-left: 4px solid var(--line); color: var(--soft); }}
table {{ border-collapse: collapse; margin-bottom: 12px; }}
td, th {{ padding: 6px 13px; border: 1px solid var(--line); }}
</style>{body}</html>"""
"""About how GitHub shows Markdown."""


def take(browser: Browser, file: Path, target: Path, size: tuple[int, int], hover: str | None = None) -> None:
    """Take a picture of as much of a page as a window shows, on the ground that its name ends with."""
    width, height = size
    scheme = target.stem.rpartition("-")[2]
    page = browser.new_page(
        viewport={"width": width, "height": height},
        color_scheme=scheme,  # type: ignore[arg-type]
        reduced_motion="reduce",
    )
    page.goto(file.as_uri())
    page.wait_for_timeout(300)
    if hover:
        page.locator(hover).first.hover()
        page.wait_for_timeout(300)
    page.screenshot(path=target)
    page.close()


def main() -> None:
    """Take all pictures."""
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if program is None:
        sys.exit("no Chromium: on Debian, `apt-get install chromium`")
    page, summary = PICTURES / "page.html", PICTURES / "summary.html"
    page.write_text(page_report.check_report().of([examined(ARTICLE)]), encoding="utf-8")
    told = [examined(article) for article in ARTICLES if article.stem == "river-flood"]
    body = MarkdownIt("commonmark").enable("table").render(markdown.check_report().of(told))
    summary.write_text(SUMMARY.format(body=body), encoding="utf-8")
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=program, args=list(QUIET))
        for scheme in SCHEMES:
            take(browser, page, PICTURES / f"page-{scheme}.png", (1280, 1000), ".paper .fig.at.error")
            take(browser, page, PICTURES / f"page-narrow-{scheme}.png", (600, 1060))
            take(browser, summary, PICTURES / f"summary-{scheme}.png", (860, 630))
        browser.close()
    page.unlink()
    summary.unlink()


if __name__ == "__main__":
    main()
