"""Articles that try to get out of a report: what a stranger may write into a file that a build reads."""

from __future__ import annotations

from claimcheck.model import Finding, Fit, Quote, Result, Severity
from claimcheck.text import Span
from tests.articles import document, quote

ATTACKS = (
    "\n::error file=a.md,line=1::owned\n",
    "\r\n::set-output name=code::0\r\n",
    "::warning::owned",
    "##[error]owned",
    "##[add-mask]e",
    "%0A::notice::owned",
    "%25%0D%0A,line=9::owned",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</td></tr></table></pre><iframe src=//evil.example>",
    "\"'><svg/onload=alert(1)>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<!-- --> ]]> <![CDATA[ &#60;b&#62;",
    "[click](https://evil.example) ![](https://evil.example/a.png)",
    "https://evil.example www.evil.example <https://evil.example>",
    "[1](2) \\[3\\](4) \\",
    "@everyone @team/editors #1 GH-1 :warning:",
    "| a | b |\n|---|---|\n| c | d |",
    "\n\n# owned\n\n- [x] owned\n\n```\nowned\n",
    "**bold** _em_ `code` ~~gone~~ $x^2$ $$y$$",
    "\x1b[31mred\x1b[0m\x1b]0;title\x07",
    "\x9b31m\x90owned\x9c",
    "\u202eevil\u2066x\u2069\u200f",
    "\u2028::error::owned\u2029::error::owned\x85::error::owned",
    "\ufffe\uffff\ud800\udfff\x00\x0b\x0c",
    '=HYPERLINK("https://evil.example")',
    "{{7*7}} ${{ github.token }} $(id) `id` ; rm -rf ~",
    "\U0001d7d7\u0301\U0001f692",
)


def hostile(attack: str, severity: Severity = Severity.ERROR) -> Result:
    """Return a finding of which everything that an article could have a say in is an attack."""
    text = f"Intro.\n\nIt cut {attack} 12 homes, then {attack} 13 homes and 14{attack} homes.\n"
    quotes = (
        quote("part", f"{attack} 12 homes", text, attack),
        quote("whole", "13 homes", text, attack),
        quote("share", f"14{attack} homes", text),
    )
    finding = Finding(
        "CC102",
        "misattached-share",
        severity,
        f"So “{attack}” it is, {attack}.",
        f"12 / {attack} = 13",
        (
            Fit("part", f"{attack} 14", quotes[0].span),
            Fit("part", attack, quotes[1].span),
            Fit("reading", attack),
        ),
        quotes,
        f"{attack} is the reason.",
    )
    note = finding._replace(
        rule="CC404", name="source-disagreement", severity=Severity.NOTE, quotes=quotes[1:], would_fit=()
    )
    doc = document(text)._replace(path=f"articles/{attack}.md")
    return Result(doc, (), (finding, note), ())


def many(count: int, severity: Severity) -> Result:
    """Return as many findings of a severity as asked for, a line each."""
    text = "".join(f"It cut {number} homes.\n\n" for number in range(100, 100 + count))
    places = (text.index(f"{number} homes") for number in range(100, 100 + count))
    quotes = [Quote("one", Span(start, start + 9)) for start in places]
    known = ("CC301", "change-mismatch", severity)
    findings = tuple(Finding(*known, f"At {one.span.start}.", "1 + 1", (), (one,), "So.") for one in quotes)
    return Result(document(text, f"{severity.value}.md"), (), findings, ())
