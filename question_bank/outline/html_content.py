"""The words of a web page without what stands around them, by the density of links.

The rule is the simple one of boilerplate removal (Kohlschütter et al. 2010, Boilerplate Detection using Shallow Text
Features): a block whose words are mostly links is a menu.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NEVER = frozenset(
    (
        "script", "style", "noscript", "template", "nav", "button", "select", "option", "input", "textarea", "svg",
        "canvas", "iframe", "frame", "object", "embed", "head", "audio", "video", "map", "link", "meta", "math",
        "title", "datalist", "progress", "meter",
    )
)  # fmt: skip
_ROLES = frozenset(
    ("navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog", "alert")
)
_AROUND = re.compile(
    r"(?:^|[\s_-])(?:nav\w*|menu\w*|breadcrumbs?|crumbs?|foot(?:er)?|copyright|sidebar|share\w*|comments?|pagination|pager|"
    r"toolbar|banner|advert\w*|ads?|related|recommend\w*|login|search\w*|qrcode|weixin|cookie\w*)(?:$|[\s_-])",
    re.IGNORECASE,
)
_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CONTAINERS = frozenset(("div", "ul", "ol", "table", "section", "aside", "header", "footer", "td", "p", "dl", "form"))
_LINKS = 3
"""Links that make a menu, when they are more than half of a block's words."""
_SHARE = 0.2
"""Largest part of the page's words that something named like a menu or footer may hold."""
_MAIN = 0.5
"""Part of the page's words that `<article>` or `<main>` must hold to be all that is read."""


class _Weight(NamedTuple):
    words: int
    linked: int
    links: int


def main_content(root: HtmlElement) -> HtmlElement:
    """Take out of `root` what is no content, and return the element that holds the content."""
    _drop([one for one in root.iter() if one is not root and _never_read(one)])
    weights = _weigh(root)
    total = max(1, weights[root].words)
    _drop([one for one in root.iter() if one is not root and _stands_around(one, weights[one], total)])
    weights = _weigh(root)
    total = max(1, weights[root].words)
    mains = [one for one in root.iter("article", "main", "body") if weights[one].words >= _MAIN * total]
    # The innermost one that still holds the text: the last in the order of the page that has it all.
    return mains[-1] if mains else root


def _drop(elements: list[HtmlElement]) -> None:
    for one in elements:
        if one.getparent() is not None:
            one.drop_tree()  # keeps the words behind it


def _never_read(element: HtmlElement) -> bool:
    if not isinstance(element.tag, str) or element.tag in _NEVER:
        return True
    if element.tag in ("body", "html"):
        return False
    if element.get("hidden") is not None or element.get("aria-hidden") == "true" or element.get("role") in _ROLES:
        return True
    return _INVISIBLE.search(element.get("style") or "") is not None


def _weigh(root: HtmlElement) -> dict[HtmlElement, _Weight]:
    """Return for each element of the page the characters in it, those in links, and the number of links."""
    weights: dict[HtmlElement, _Weight] = {}
    # Reversed document order: children come before their parents.
    for element in reversed(list(root.iter())):
        words, linked, links = _length(element.text), 0, 0
        for one in element:
            inner = weights[one]
            words += inner.words + _length(one.tail)
            linked += inner.linked
            links += inner.links
        if element.tag == "a" and element.get("href"):
            linked, links = words, 1
        weights[element] = _Weight(words, linked, links)
    return weights


def _length(words: str | None) -> int:
    return len("".join(words.split())) if words else 0


def _stands_around(element: HtmlElement, weight: _Weight, total: int) -> bool:
    """Tell whether `element` is a menu by its links, or a head, footer or side column by its name and its size."""
    tag = element.tag
    if tag not in _CONTAINERS:
        return False
    if weight.links >= _LINKS and weight.linked * 2 > weight.words:
        return True
    if weight.words > _SHARE * total and weight.words > 0:
        return False
    if tag in ("footer", "aside"):
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return tag != "p" and _AROUND.search(names) is not None and element.find(".//h1") is None
