"""Which elements of a page hold text, what it is there, and what is only furniture."""

from __future__ import annotations

import re
from collections.abc import Mapping

from claimcheck.text import Role

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
PLAIN = frozenset(("abbr", "b", "cite", "em", "i", "ins", "mark", "small", "span", "strong", "u"))
"""Elements within a line that say nothing of their text."""
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
    " disclaimer donate entry-footer entry-meta footer footer-cta gdpr global-nav jp-relatedposts"
    " last-updated-on links-nextprev masthead menu meta mobile-menu modal more-stories most-read nav"
    " navbar navigation navlinks newsletter nomobile noprint outbrain page-footer pagefooter pager"
    " paginate pagination paging paywall popular popup post-date post-footer post-meta post-metadata"
    " post-nav post-navigation post-tags posted-on prev-next print-only promo pull-quote pullquote"
    " read-more read-next reading-time recirc recommended related related-articles related-content"
    " related-posts screen-reader-text search searchform share share-bar share-buttons sharedaddy"
    " sharing sidebar signup site-footer site-header site-nav site-title skip skip-link skiplink social"
    " social-links sponsored sr-only subscribe table-of-contents taboola tag-list tags toc topics"
    " trending visually-hidden widget widget-area widgets wp-block-latest-posts wp-block-navigation"
    " wp-block-post-author wp-block-post-date wp-block-post-navigation-link wp-block-pullquote yarpp".split()
)
_FURNITURE_ROLES = frozenset(
    ("alert", "banner", "complementary", "contentinfo", "dialog", "menu", "menubar", "navigation", "search")
)
_MARKS = frozenset(
    "anchor anchor-link footnote-backref footnote-ref header-anchor headerlink heading-anchor permalink"
    " reversefootnote".split()
)
_SUMMARY = re.compile(
    r"(?:(?:article|c|entry|header|headline|lead|p|page|post|story|wp-block-post)[-_]+)*"
    r"(?:dek|deck|description|excerpt|standfirst|strapline|sub-?headline|sub-?title|summary|tldr|key-?points)"
)
_CONTENT = re.compile(
    r"(?:article|e|entry|gh|post|story|td-post|wp-block-post)[-_]+(?:body|content|text)|prose|body-text"
)
_NAMED = {
    **dict.fromkeys(("footnotes", "endnotes", "doc-endnotes"), Role.NOTE),
    **dict.fromkeys(("wp-caption-text", "caption", "image-caption", "photo-caption"), Role.CAPTION),
}
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


def named_role(words: frozenset[str]) -> Role | None:
    """Return what an element is by its class: the summary of the article, a caption, notes."""
    if any(map(_SUMMARY.fullmatch, words)):
        return Role.SUMMARY
    return next((_NAMED[word] for word in sorted(words) if word in _NAMED), None)


def container(name: str, words: frozenset[str], attributes: Mapping[str, str]) -> int:
    """Return how surely an element holds an article: 3 its text, 2 all of it, 1 the main part, 0 neither."""
    if attributes.get("itemprop", "").lower() == "articlebody" or any(map(_CONTENT.fullmatch, words)):
        return 3
    if name == "article" or attributes.get("itemtype", "").lower().endswith(("article", "blogposting")):
        return 2
    return int(name == "main" or attributes.get("role", "").lower() == "main")
