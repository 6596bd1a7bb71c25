"""The page in a real browser: marks and cards where they belong, by keyboard, in print, narrow and dark; no request."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from claimcheck.model import Result, Severity
from claimcheck.report import page as page_report
from tests.foreign.browser import BROWSERS, QUIET
from tests.hostile import ATTACKS, hostile, many
from tests.snapshots import ARTICLES, examined

WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 600, "height": 900}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if program is None:
        pytest.fail("no Chromium: on Debian, `apt-get install chromium`")
    with sync_playwright() as player:
        started = player.chromium.launch(executable_path=program, args=list(QUIET))
        yield started
        started.close()


@pytest.fixture
def show(browser: Browser, tmp_path: Path):
    """Open the page on some articles; a message of the browser, a dialog or a request is a failure."""
    trouble: list[str] = []
    contexts = []

    def show(*found: Result, **options: object) -> Page:
        file = tmp_path / "report.html"
        file.write_text(page_report.check_report().of(found), encoding="utf-8")
        context = browser.new_context(**{"viewport": WIDE, "reduced_motion": "reduce", **options})
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: trouble.append(message.text))
        page.on("pageerror", lambda error: trouble.append(str(error)))
        page.on("dialog", lambda dialog: trouble.append(dialog.message))
        page.on("request", lambda one: one.url == file.as_uri() or trouble.append(one.url))
        page.goto(file.as_uri())
        page.wait_for_timeout(100)
        return page

    yield show
    for context in contexts:
        context.close()
    assert trouble == []


@pytest.fixture(scope="module")
def front() -> Result:
    return examined(next(article for article in ARTICLES if article.stem == "front-line-casualties"))


RECTS = "(wanted) => [...document.querySelectorAll(wanted)].map((n) => n.getBoundingClientRect().toJSON())"


def boxes(page: Page, selector: str) -> list[dict[str, float]]:
    return page.evaluate(RECTS, selector)  # type: ignore[no-any-return]


def overlapping(ones: list[dict[str, float]]) -> list[tuple[float, float]]:
    ordered = sorted(ones, key=lambda one: one["top"])
    return [
        (one["bottom"], other["top"])
        for one, other in pairwise(ordered)
        if one["bottom"] > other["top"] + 0.5
    ]


def test_cards_stand_beside_the_article_and_never_overlap(show, front: Result):
    page = show(front)
    (paper,), cards = boxes(page, ".paper"), boxes(page, ".card")
    assert len(cards) == 3
    assert all(card["left"] >= paper["right"] for card in cards)
    assert overlapping(cards) == []
    figure = boxes(page, ".paper .fig.at")[0]
    assert abs(min(card["top"] for card in cards) - figure["top"]) < 30


def test_under_900_pixels_a_card_stands_under_its_paragraph(show, front: Result):
    page = show(front, viewport=NARROW)
    cards = boxes(page, ".card")
    assert overlapping(cards) == []
    for number in range(len(cards)):
        card = page.locator(".card").nth(number)
        name = card.get_attribute("id")
        paragraph = page.locator(f".paper > :has([data-at~='{name}'])").first.bounding_box()
        box = card.bounding_box()
        assert box["y"] >= paragraph["y"] + paragraph["height"] - 1
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 600
    assert page.evaluate("document.documentElement.scrollWidth") <= 600


@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
def test_the_keyboard_reaches_every_finding_and_lights_its_sides(
    show, front: Result, viewport: dict[str, int]
):
    page = show(front, viewport=viewport)
    for finding in front.findings:
        page.keyboard.press("n")
        page.wait_for_timeout(300)
        name = page.evaluate("document.activeElement.id")
        lit = page.evaluate(
            "[...document.querySelectorAll('.paper .fig.lit')].map((n) => n.firstChild.textContent)"
        )
        spans = {one.span for one in finding.quotes}
        assert sorted(lit) == sorted(map(front.document.quote, spans))
        assert page.locator(".curves path:not(.lead)").count() == len(spans) - 1
        assert overlapping(boxes(page, ".card")) == []
        assert page.locator(f"#{name}.lit").count() == 1
    page.keyboard.press("Escape")
    assert page.locator(".lit").count() == page.locator(".curves path").count() == 0


def test_tabbing_goes_through_figures_and_cards_in_the_order_of_the_text(show, front: Result):
    page = show(front)
    seen = []
    for _ in range(30):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("document.activeElement.className"))
    assert any("fig at" in one for one in seen)
    assert any("card" in one for one in seen)
    assert any("badge" in one for one in seen)


def test_pointing_at_a_figure_lights_it_and_pointing_away_puts_it_out(show, front: Result):
    page = show(front)
    page.locator(".paper .fig.at.error").hover()
    assert page.locator(".card.error.lit").count() == 1
    assert page.locator(".curves path").count() > 1
    page.locator(".paper .fig.fits").first.hover()
    assert page.locator(".tip").is_visible()
    assert page.locator(".curves path").count() == 0
    page.mouse.move(5, 5)
    assert page.locator(".lit").count() == 0


ENDS = """() => [...document.querySelectorAll('.curves path:not(.lead)')].map((path) => {
    const home = path.ownerSVGElement.getBoundingClientRect();
    const end = path.getPointAtLength(path.getTotalLength());
    const near = [3, -3].flatMap((off) => document.elementsFromPoint(home.left + end.x, home.top + end.y + off));
    return near.some((node) => node.classList.contains('side') && node.classList.contains('lit'));
})"""


def test_a_curve_runs_from_figure_to_figure(show, front: Result):
    page = show(front)
    page.locator(".paper .fig.at.error").hover()
    ends = page.evaluate(ENDS)
    assert ends
    assert all(ends)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
def test_axe_finds_nothing_against_it(
    show, front: Result, tools: Path, scheme: str, viewport: dict[str, int]
):
    page = show(front, color_scheme=scheme, viewport=viewport, bypass_csp=True)
    page.add_script_tag(path=tools / "axe-core" / "axe.min.js")
    page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")
    found = page.evaluate("axe.run().then((result) => result.violations)")
    assert [(one["id"], [node["html"][:120] for node in one["nodes"]][:3]) for one in found] == []


def test_dark_is_dark(show, front: Result):
    tone = r"getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number)[0]"
    assert show(front).evaluate(tone) > 200
    assert show(front, color_scheme="dark").evaluate(tone) < 60


def test_print_shows_everything_and_nothing_that_moves(show, front: Result):
    page = show(front)
    page.keyboard.press("n")
    page.emulate_media(media="print")
    page.wait_for_timeout(200)
    cards = boxes(page, ".card")
    assert all(card["height"] > 0 for card in cards)
    assert overlapping(cards) == []
    assert page.locator(".curves path").count() == 0
    assert not page.locator(".keys").is_visible()
    assert page.pdf().startswith(b"%PDF")


def test_hostile_articles_ask_for_nothing_and_open_nothing(show):
    show(*map(hostile, ATTACKS)).wait_for_timeout(300)


def test_two_thousand_figures_have_their_places(show):
    found = many(500, Severity.ERROR)
    quotes = [finding.quotes[0] for finding in found.findings]
    findings = tuple(
        finding._replace(quotes=tuple(quotes[(number + step) % 500] for step in (0, 1, 2, 3)))
        for number, finding in enumerate(found.findings)
    )
    page = show(found._replace(findings=findings))
    assert page.locator(".card").count() == 500
    assert overlapping(boxes(page, ".card")) == []
    for _ in range(5):
        page.keyboard.press("n")
    assert page.locator(".curves path:not(.lead)").count() == 3, "only the finding in focus has curves"
    assert page.locator(".card.lit").count() == 1
    assert overlapping(boxes(page, ".card")) == []


def test_many_articles_stand_one_below_the_other(show):
    page = show(*map(examined, ARTICLES))
    assert overlapping(boxes(page, ".article")) == []
    assert overlapping(boxes(page, ".card")) == []
    link = page.locator(".index a").last
    link.click()
    page.wait_for_timeout(900)
    assert page.locator(link.get_attribute("href")).bounding_box()["y"] < 900
