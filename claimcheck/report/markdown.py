"""Markdown, for the summary of a job or a comment on a pull request.

GitHub renders it, and would make links, mentions, formulas and pictures of what an article says: so every word of
an article is escaped, and its passages stand in a block in which nothing has a meaning.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimcheck.model import Finding, Quote, Result, Severity, Trouble
from claimcheck.report import Report, Totals
from claimcheck.report.excerpt import Passage, passages
from claimcheck.report.own import MARKDOWN_MARK
from claimcheck.report.reading import about
from claimcheck.report.safe import one_line
from claimcheck.report.sources import RULE, by_thing
from claimcheck.report.telling import counted, details, verdict_in_words
from claimcheck.text import Document

MOST = 60_000
"""How many characters at most: a comment on GitHub holds 65,536, the summary of a job 1,048,576 bytes."""

_SIGNS = {Severity.ERROR: "❌", Severity.WARNING: "⚠️", Severity.NOTE: "ℹ️"}  # noqa: RUF001 - a sign, no letter
_MOST_TROUBLE = 20
_ROOM = 400
"""How many characters of a paragraph are quoted."""

_BLOCK = re.compile("(?m)^(?=#{3,4} )")
_MARKUP = re.compile(r"[\\`*_\[\]|~<>&]")
_ACTIVE = re.compile(r"[@#$:]|(?<=www)\.", re.IGNORECASE)


def check_report() -> Report:
    """Return the report: the articles with the surest findings first, as many as there is room for."""
    return Report(_article, whole=_whole)


def inline(words: str) -> str:
    """Return words of an article as Markdown that shows them and does nothing else.

    What GitHub makes something of anywhere in a text (a mention, an issue, an address, a formula, an emoji) is
    torn apart by an element of its own around its sign.
    """
    return _torn(one_line(words))


def _torn(text: str) -> str:
    pieces: list[str] = []
    end = 0
    for match in _ACTIVE.finditer(text):
        pieces += (_escaped(text[end : match.start()]), f"<span>{match[0]}</span>")
        end = match.end()
    return "".join((*pieces, _escaped(text[end:])))


def _escaped(text: str) -> str:
    return _MARKUP.sub(lambda match: f"&#{ord(match[0])};", text)


def _whole(articles: Sequence[str], totals: Totals, trouble: Sequence[Trouble]) -> str:
    """Return the totals and what was not read, then the articles in the order of their worst finding."""
    told = sorted(filter(None, articles), key=_grade)
    blocks = [block for article in told for block in _BLOCK.split(article) if block]
    page = [
        _head(totals),
        *(f"- {inline(one.path)}: {inline(one.message)}\n" for one in trouble[:_MOST_TROUBLE]),
    ]
    length = sum(map(len, page))
    for number, block in enumerate(blocks):
        length += len(block)
        if length > MOST:
            left = counted(_findings(blocks[number:]), "finding")
            page.append(f"\n**{left} more**: too long for a summary, so they are left out here.\n")
            break
        page.append(block)
    return "".join(page)


def _grade(article: str) -> int:
    """Return 0 for what is written of an article with errors, more for one with nothing as sure."""
    heading = article.partition("\n")[0]
    return next(grade for grade, sign in enumerate(_SIGNS.values()) if heading.startswith(f"### {sign}"))


def _findings(blocks: Sequence[str]) -> int:
    """Return how many findings some blocks tell."""
    return sum(block.startswith("#### ") for block in blocks)


def _head(totals: Totals) -> str:
    counts = ((totals.errors, "error"), (totals.warnings, "warning"), (totals.notes, "note"))
    found = ", ".join(counted(count, noun) for count, noun in counts)
    unread = f"; {totals.unread} not read" if totals.unread else ""
    adds_up = f"{counted(totals.consistent, 'comparison')} {'adds' if totals.consistent == 1 else 'add'} up"
    return (
        f"{MARKDOWN_MARK}\n## Figures: {found}\n\n{counted(totals.files, 'article')}; {adds_up}{unread}.\n\n"
    )


def _article(result: Result) -> str:
    """Return what does not add up in an article, the surest first, then where sources differ."""
    if not result.findings:
        return ""
    ordered = sorted(result.findings, key=lambda one: (one.name == RULE, -one.severity.rank))
    blocks = [_finding(one, result.document) for one in ordered if one.name != RULE]
    blocks += [_sources(group, result) for group in by_thing([one for one in ordered if one.name == RULE])]
    worst = max((one.severity for one in ordered), key=lambda one: one.rank)
    return f"### {_SIGNS[worst]} {inline(result.document.path)}\n\n{''.join(blocks)}"


def _heading(finding: Finding, words: str) -> str:
    severity = finding.severity
    return f"#### {_SIGNS[severity]} {severity.value}: {words} · {finding.name} ({finding.rule})\n\n"


def _finding(finding: Finding, document: Document) -> str:
    found = passages(finding.quotes, document, _ROOM)
    quotes = "".join(_quoted(passage, finding.quotes[0]) for passage in found)
    lines = "".join(f"- {_labeled(line)}\n" for line in details(finding, document))
    return f"{_heading(finding, verdict_in_words(finding))}{inline(finding.message)}\n\n{quotes}{lines}\n"


def _labeled(line: str) -> str:
    label, _, words = line.partition(": ")
    return f"**{label}:** {inline(words)}"


def _quoted(passage: Passage, main: Quote) -> str:
    """Return a passage with its figures underlined, in bold the one that the finding stands at."""
    words = []
    for piece in passage.pieces:
        text = _torn(piece.text)
        if piece.mark:
            text = f"<ins>{text}</ins>"
            text = f"<b>{text}</b>" if piece.mark.overlaps(main.span) else text
        words.append(text)
    return f"<blockquote>line {passage.first_line}: {''.join(words)}</blockquote>\n\n"


def _sources(findings: Sequence[Finding], result: Result) -> str:
    """Return a table of who gives which figure, about what, and where."""
    claims = {claim.mention.span: claim for claim in result.claims}
    quotes = {quote.span: quote for finding in findings for quote in finding.quotes}
    rows = ["| line | figure | about | who says so |", "|---|---|---|---|"]
    for span in sorted(quotes):
        claim = claims.get(span)
        cells = (result.document.quote(span), about(claim) if claim else "", quotes[span].source)
        rows.append(f"| {result.document.locate(span).line} | {' | '.join(map(inline, cells))} |")
    reason = f"**Why a note:** {inline(findings[0].reason)}\n\n"
    return _heading(findings[0], "sources differ") + "\n".join(rows) + f"\n\n{reason}"
