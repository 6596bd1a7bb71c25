"""Draw a real report as the README shows it, on light and on dark ground: `python -m tests.pictures`."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from claimcheck.report.terminal.canvas import Look
from claimcheck.report.terminal.check import check_report
from tests.snapshots import ROOT, examined

ARTICLE = ROOT / "fixtures" / "articles" / "front-line-casualties.txt"
PICTURES = ROOT / ".github"
COLUMNS = 80

LIGHT = TerminalTheme(
    (252, 252, 251),
    (36, 41, 47),
    [
        *((36, 41, 47), (190, 30, 40), (20, 120, 60), (145, 95, 0)),
        *((15, 90, 190), (130, 60, 160), (20, 120, 130), (90, 98, 108)),
    ],
)
DARK = TerminalTheme(
    (22, 27, 34),
    (220, 226, 232),
    [
        *((22, 27, 34), (255, 123, 114), (86, 211, 120), (227, 179, 65)),
        *((110, 180, 255), (210, 168, 255), (118, 227, 234), (160, 168, 178)),
    ],
)
THEMES = {"light": LIGHT, "dark": DARK}

SHEET = """\
<svg viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{
    font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
    font-size: {char_height}px;
    line-height: {line_height}px;
    font-variant-ligatures: none;
    white-space: pre;
}}
{styles}
</style>
<defs>
{lines}</defs>
<rect width="100%" height="100%" rx="10" fill="GROUND"/>
<g transform="translate(9, 24)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""
"""How a picture is laid out: the page alone, in a font that the reader's own system has."""


def picture(article: Path, theme: TerminalTheme, columns: int = COLUMNS) -> str:
    """Return the report on an article as SVG."""
    page = check_report(Look(columns, color=True)).of([examined(article)])
    canvas = Console(file=StringIO(), record=True, width=columns, color_system="truecolor")
    for line in page.splitlines():
        canvas.print(Text.from_ansi(line), soft_wrap=True)
    sheet = SHEET.replace("GROUND", theme.background_color.hex)
    return canvas.export_svg(theme=theme, code_format=sheet, unique_id="claimcheck")


def pictures() -> dict[Path, str]:
    """Return every picture with the file it belongs in."""
    return {PICTURES / f"report-{name}.svg": picture(ARTICLE, theme) for name, theme in THEMES.items()}


def main() -> None:
    """Draw all pictures."""
    PICTURES.mkdir(exist_ok=True)
    for path, drawing in pictures().items():
        path.write_text(drawing, encoding="utf-8")


if __name__ == "__main__":
    main()
