"""CC405."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model import Article, Claim, Quote, Severity
from claimcheck.rule import Inspection, Wording, inspects
from claimcheck.wording.quoting import speaker


@inspects(
    "CC405",
    severity=Severity.NOTE,
    bad=(
        "Syrian rebels report {alone: 900} deaths\n\n"
        "Syrian rebels have reported {nested: 900} deaths, according to the Turkish health ministry.",
        "Norwegian police report {alone: 40} arrests\n\n"
        "Norwegian police have reported {nested: 40} arrests, according to the Swedish foreign ministry.",
        "Iraqi officials report {alone: 310} injuries\n\n"
        "Iraqi officials have reported {nested: 310} injuries, according to the Iranian health ministry.",
        "Polish police say {alone: 75} people were injured\n\n"
        "Polish police have said {nested: 75} people were injured, according to the German interior ministry.",
        "Greek officials have reported {nested: 120} deaths, according to the Italian navy. Greek officials report "
        "{alone: 120} deaths.",
    ),
    good=(
        "Syrian rebels have reported 900 deaths, according to the Turkish health ministry.",
        "The army reported 900 deaths. The health ministry reported 900 deaths.",
        "Kenya reports 40 arrests\n\n"
        "Kenyan police have reported 40 arrests, according to the Kenyan interior ministry.",
        "The Ugandan foreign ministry reports 40 arrests\n\n"
        "Kenyan police have reported 40 arrests, according to the Ugandan foreign ministry.",
        "Kenyan police report 40 arrests\n\n"
        "Kenyan police have reported 40 arrests. The Ugandan foreign ministry said 40 people were hurt.",
    ),
)
def attribution_conflict(article: Article) -> Iterator[Inspection | None]:
    """A figure must come from the same speaker each time.

    "The rebels report 900 deaths" makes the rebels the ones who say so. If the figure is elsewhere another's,
    who tells what the rebels report, then the first passage leaves out who is really speaking. A speaker inside
    another's words is ordinary; two speakers who each give the same figure are too.

    Limits: speakers are told apart by country and office or by their names; a nickname is another speaker.
    """
    for nested in article.claims:
        if len(nested.attribution) < 2 or nested.measure.event is None:
            continue
        outer, inner = nested.attribution[0], nested.attribution[1]
        for alone in article.claims:
            if alone.statement != nested.statement or len(alone.attribution) != 1:
                continue
            by = alone.attribution[0]
            if by.agrees(inner) and not by.agrees(outer) and not inner.agrees(outer):
                yield _inspection(article, alone, nested)
                return
            yield None


def _inspection(article: Article, alone: Claim, nested: Claim) -> Inspection:
    outer, inner = speaker(nested.attribution[0]), speaker(alone.attribution[0])
    figure = " ".join(article.document.quote(alone.span).split())
    message = f"“{figure}” is put down to {inner} alone; elsewhere the figure comes from {outer}."
    return Inspection(
        Severity.NOTE,
        Wording(message, f"{inner} ≠ {outer}"),
        (
            Quote("alone", alone.mention.span, inner),
            Quote("nested", nested.mention.span, f"{outer}, quoting {inner}"),
        ),
    )
