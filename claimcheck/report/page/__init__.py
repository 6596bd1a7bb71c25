"""A page for whoever would rather look: the article as it reads, its figures marked, the findings beside them.

One file with everything in it, in a `frame` that lets the browser load nothing at all.

`marks` finds out which figures are marked and how, `article` writes the text, `card` a finding, `below` the tables
under the article; `page.css` and `page.js` are put in as they are.
"""

from __future__ import annotations

from collections.abc import Sequence

import claimcheck
from claimcheck.model import Result, Trouble
from claimcheck.report import Report, Totals
from claimcheck.report.page.article import sheet
from claimcheck.report.page.below import below
from claimcheck.report.page.element import element, shown, tally
from claimcheck.report.page.frame import asset, framed
from claimcheck.report.page.marks import Marks
from claimcheck.report.telling import counted

_MOST_TROUBLE = 100


def check_report() -> Report:
    """Return the report."""
    return Report(_article, whole=_whole)


def _article(result: Result) -> str:
    """Return an article: its entry in the index on the first line, below it everything else."""
    marks = Marks.of(result)
    found = Totals.of(result)
    path = shown(result.document.path)
    counts = element("span", tally(found), cls="tally")
    entry = f'<li><a href="#{marks.name}">{path}</a> {counts}</li>'
    head = element("p", f"{element('span', path, cls='path')} {counts}", cls="where")
    body = f"{head}\n{sheet(result, marks)}\n{below(result, marks)}"
    return f"{'' if result.findings else _CLEAN}{entry}\n{element('section', body, id=marks.name, cls='article')}\n"


_CLEAN = "<!--clean-->"
"""What an entry begins with if nothing was found in its article."""


def _whole(articles: Sequence[str], totals: Totals, trouble: Sequence[Trouble]) -> str:
    """Return the page: one article alone, of many those in which something was found, below an index."""
    told = [article for article in articles if len(articles) == 1 or not article.startswith(_CLEAN)]
    entries = [article.partition("\n")[0].removeprefix(_CLEAN) for article in told]
    index = (
        element("nav", element("ul", "\n".join(entries)), cls="index", aria_label="Articles")
        if len(told) > 1
        else ""
    )
    unread = "".join(
        element("li", f"{shown(one.path)}: {shown(one.message)}") for one in trouble[:_MOST_TROUBLE]
    )
    parts = (
        _header(totals, len(articles) - len(told)),
        index if len(told) > 1 else "",
        element("ul", unread, cls="unread") if unread else "",
        *(article.partition("\n")[2] for article in told),
    )
    text = "\n".join(filter(None, parts))
    tip = '<output class="tip" hidden></output>'
    body = f"{element('main', text)}\n{tip}"
    return framed(body, "Do the figures add up?", asset("page.css"), asset("page.js"))


def _header(totals: Totals, left_out: int) -> str:
    brand = element("p", f'<a href="{claimcheck.HOME}">claimcheck</a> {claimcheck.__version__}', cls="brand")
    title = element("h1", "Do the figures add up?")
    many = f"{counted(totals.files, 'article')}: " if totals.files > 1 else ""
    clean = f" {counted(left_out, 'article')} without a finding left out." if left_out else ""
    counts = element("p", f"{many}{tally(totals)}.{clean}", cls="counts")
    return element("header", f"{brand}{title}{counts}{_LEGEND}")


_LEGEND = """\
<ul class="legend" aria-label="How figures are marked">
<li><span class="fig at error">25 percent</span> a finding stands here</li>
<li><span class="fig side error">3.6 million</span> held against it</li>
<li><span class="fig fits">1,200</span> compared, and adds up</li>
<li><span class="fig read">2019</span> read only</li>
<li class="keys"><kbd>n</kbd> next finding, <kbd>p</kbd> the one before, <kbd>Esc</kbd> none</li>
</ul>"""
