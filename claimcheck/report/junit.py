"""JUnit, for build servers that show tests: an article is a suite, a finding a case.

A case fails where the finding makes the build fail, so that both tell the same; any other passes, with its words
as the output.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from xml.etree import ElementTree

from claimcheck.model import Finding, Result, Severity, Trouble
from claimcheck.report import Report, Totals
from claimcheck.report.place import region
from claimcheck.report.safe import one_line, printable
from claimcheck.report.telling import told
from claimcheck.text import Document

_NO_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no document of XML may hold, however it is written."""


def check_report(fail_on: Severity | None) -> Report:
    """Return the report; findings from `fail_on` upward fail."""
    return Report(
        partial(_article, fail_on),
        '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="claimcheck">\n',
        "",
        _tail,
    )


def _article(fail_on: Severity | None, result: Result) -> str:
    return _written(_suite(result, fail_on))


def _suite(result: Result, fail_on: Severity | None) -> ElementTree.Element:
    cases = [_case(finding, result.document, fail_on) for finding in result.findings]
    cases = cases or [_element("testcase", name="figures add up", classname=printable(result.document.path))]
    failures = sum(case.find("failure") is not None for case in cases)
    suite = _element(
        "testsuite",
        name=printable(result.document.path),
        tests=str(len(cases)),
        failures=str(failures),
        errors="0",
        skipped="0",
    )
    suite.extend(cases)
    return suite


def _case(finding: Finding, document: Document, fail_on: Severity | None) -> ElementTree.Element:
    place = region(finding.quotes[0].span, document)
    case = _element(
        "testcase",
        name=f"{finding.name} in line {place.line}, column {place.column}",
        classname=printable(document.path),
        file=printable(document.path),
        line=str(place.line),
    )
    words = "\n".join(told(finding, document))
    if fail_on is not None and finding.severity.rank >= fail_on.rank:
        failure = _element("failure", message=one_line(finding.message), type=finding.severity.value)
        failure.text = _clean(words)
        case.append(failure)
    else:
        output = _element("system-out")
        output.text = _clean(f"{finding.severity.value}: {words}")
        case.append(output)
    return case


def _tail(_totals: Totals, trouble: Sequence[Trouble]) -> str:
    """Return a suite for each file that could not be read, and the end."""
    return "".join(_written(_unread(one)) for one in trouble) + "</testsuites>\n"


def _unread(trouble: Trouble) -> ElementTree.Element:
    """Return the suite of a file that could not be read, or that was better left out."""
    errors = int(trouble.grave)
    counts = {"tests": "1", "failures": "0", "errors": str(errors), "skipped": str(1 - errors)}
    suite = _element("testsuite", name=printable(trouble.path), **counts)
    case = _element("testcase", name="can be read", classname=printable(trouble.path))
    case.append(_element("error" if trouble.grave else "skipped", message=one_line(trouble.message)))
    suite.append(case)
    return suite


def _element(tag: str, **attributes: str) -> ElementTree.Element:
    return ElementTree.Element(tag, {name: _clean(value) for name, value in attributes.items()})


def _clean(words: str) -> str:
    return _NO_XML.sub("\N{REPLACEMENT CHARACTER}", words)


def _written(suite: ElementTree.Element) -> str:
    ElementTree.indent(suite, level=1)
    return f"  {ElementTree.tostring(suite, encoding='unicode').rstrip()}\n"
