"""Which elements of a page hold text, what it is there, and what is only furniture."""

from __future__ import annotations

import re
from collections.abc import Mapping

from claimcheck.model import Role

VOID = frozenset(
    (
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    )
)
BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset"
    " figcaption figure footer footnote form h1 h2 h3 h4 h5 h6 head header hgroup html legend li main"
    " menu nav ol p pre section summary table tbody td tfoot th thead title tr ul".split()
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))

NO_TEXT = frozenset(
    "audio button canvas code datalist del dialog iframe kbd map math meter nav noembed noframes"
    " noscript object optgroup option output picture pre progress rp rt s samp script select strike"
    " style svg template textarea tt var video xmp menu".split()
)
"""Elements whose text is none of the article's: what is struck out, code, controls."""
FURNITURE = frozenset(("aside", "footer", "form"))
"""Elements that stand beside an article, as a rule: if there is nothing else, they are read."""

LIFTED = {
    "main": NO_TEXT | FURNITURE | {"header"},
    "article": frozenset(("form", "nav", "header", "footer", "button")),
}
"""Furniture that cannot be meant to enclose these: it was never closed."""

ROLES: Mapping[str, Role] = {
    "h1": Role.TITLE,
    **dict.fromkeys(sorted(HEADINGS - {"h1"}), Role.HEADING),
    "blockquote": Role.QUOTE,
    "figcaption": Role.CAPTION,
    "caption": Role.CAPTION,
    **dict.fromkeys(("li", "dd", "dt"), Role.LIST),
    **dict.fromkeys(("td", "th"), Role.TABLE),
    "footnote": Role.NOTE,
}

CLOSES: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(sorted(BLOCKS), ("p",)),
    "li": ("li", "p"),
    **dict.fromkeys(("dd", "dt"), ("dd", "dt", "p")),
    **dict.fromkeys(("td", "th"), ("td", "th", "p")),
    **dict.fromkeys(("tr", "tbody", "tfoot", "thead"), ("tr", "td", "th", "p")),
}
"""Which open elements end where one begins that cannot stand inside them."""

BARRIERS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("ul", "ol", "dl", "menu"), frozenset(("li", "dd", "dt"))),
    "table": frozenset(("li", "dd", "dt", "tr", "td", "th", "p")),
}
"""Elements inside of which others of these names may begin anew."""

_BOILERPLATE = frozenset(
    "ad ads advert advertisement author-bio author-box author-card banner bio breadcrumb breadcrumbs"
    " byline comment-list comments comments-area cookie cookie-notice copyright correction corrections"
    " dateline-nav disclaimer donate entry-footer entry-meta footer footnote-ref gdpr global-nav jp-"
    " relatedposts masthead menu meta mobile-menu modal more-stories most-read nav navbar navigation"
    " navlinks newsletter outbrain page-footer page-header-nav paginate pagination paging paywall"
    " popular popup post-footer post-footer-content post-meta post-nav post-navigation post-tags posted-"
    " on prev-next print-only promo pullquote pull-quote read-more read-next reading-time recirc"
    " recommended related related-articles related-content related-posts screen-reader-text search"
    " searchform share share-bar share-buttons sharedaddy sharing sidebar signup site-footer site-header"
    " site-nav site-title skip skip-link skiplink social social-links sponsored sr-only subscribe"
    " taboola tag-list tags toc table-of-contents topics trending visually-hidden widget widget-area"
    " widgets wp-block-latest-posts wp-block-navigation wp-block-post-navigation-link yarpp".split()
)
_FURNITURE_ROLES = frozenset(
    ("alert", "banner", "complementary", "contentinfo", "dialog", "menu", "menubar", "navigation", "search")
)
_MARKS = frozenset(
    "anchor anchor-link footnote-backref footnote-ref header-anchor headerlink heading-anchor"
    " permalink".split()
)
_SUMMARY = frozenset(
    "article-dek article-summary article__dek article__summary article__subtitle c-dek dek deck entry-"
    " excerpt entry-subtitle excerpt headline-deck key-points kicker-dek lead-summary p-summary post-"
    " description post-excerpt post-subtitle post__subtitle standfirst strapline sub-headline sub-title"
    " subheadline subtitle summary tldr wp-block-post-excerpt".split()
)
_CONTENT = frozenset(
    "article-body article-content article__body article__content body-text content-body e-content"
    " entry-content post-body post-content post__body post__content prose story-body td-post-content wp-"
    " block-post-content".split()
)
_WHOLE = frozenset(("html", "body", "main", "article", "h1"))
_WORD = re.compile(r"\S+")


def words_of(*values: str) -> frozenset[str]:
    """Return the words of the values of `class` and `id`, in lower case."""
    return frozenset(word.lower() for value in values for word in _WORD.findall(value))


def is_furniture(name: str, words: frozenset[str], role: str) -> bool:
    """Return whether an element is navigation, an advertisement, a byline: nothing of the article."""
    if name in _WHOLE:
        return False
    return role.lower() in _FURNITURE_ROLES or not _BOILERPLATE.isdisjoint(words)


def is_mark(words: frozenset[str]) -> bool:
    """Return whether a link is only a sign beside the text: to a note, or to the heading it stands in."""
    return not _MARKS.isdisjoint(words)


def is_summary(words: frozenset[str]) -> bool:
    """Return whether an element is named like the summary of an article."""
    return not _SUMMARY.isdisjoint(words)


def container(name: str, words: frozenset[str], attributes: Mapping[str, str]) -> int:
    """Return how surely an element holds an article: 3 its text, 2 all of it, 1 the main part, 0 neither."""
    if attributes.get("itemprop", "").lower() == "articlebody" or not _CONTENT.isdisjoint(words):
        return 3
    if name == "article" or attributes.get("itemtype", "").lower().endswith(("article", "blogposting")):
        return 2
    return int(name == "main" or attributes.get("role", "").lower() == "main")
