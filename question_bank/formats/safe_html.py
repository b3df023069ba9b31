"""HTML and XHTML of strangers to the plain text of a question; nothing is ever loaded or run.

| markup | becomes |
| blocks, `<br>`, rows of a table | lines |
| cells | parts of a line with a bar between |
| superscripts and subscripts | their characters where there are such, else ^(…) and _(…) |
| a picture | its description in brackets, and is counted |
| a formula | what it is written with, and is counted |
| scripts, styles, sounds, films | nothing |
| a tag that HTML does not know (`x<y`) | the text that it is |
"""

from __future__ import annotations

import html as html_text
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from question_bank.formats.math_text import formula
from question_bank.outline.safe_xml import local_name

if TYPE_CHECKING:
    from lxml.etree import _Element


class Words(NamedTuple):
    """The text of a piece of markup, and how much of it a text cannot carry."""

    text: str
    pictures: int = 0
    media: int = 0
    formulas: int = 0


_BLOCKS = frozenset(
    (
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
        "html", "legend", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot",
        "thead", "tr", "ul",
    )
)  # fmt: skip
_INLINE = frozenset(
    (
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i",
        "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub",
        "sup", "td", "th", "time", "tt", "u", "var", "wbr", "img", "col", "colgroup", "nobr", "head", "title", "input",
        "button", "textarea", "select", "option", "embed", "param", "source", "track", "area", "map", "picture",
        "noscript", "template", "link", "meta", "base", "svg", "canvas",
    )
)  # fmt: skip
_NEVER = frozenset(("script", "style", "head", "noscript", "template", "select", "textarea", "button", "rp"))
_PICTURES = frozenset(("img", "svg", "canvas", "picture", "image"))
_MEDIA = frozenset(("audio", "video", "object", "embed", "iframe", "frame", "applet"))
_MATH = frozenset(
    (
        "math", "mi", "mo", "mn", "ms", "mtext", "mspace", "mrow", "mfrac", "msqrt", "mroot", "mstyle", "mfenced",
        "msup", "msub", "msubsup", "munder", "mover", "munderover", "mtable", "mtr", "mtd", "mpadded", "mphantom",
        "menclose", "mmultiscripts", "semantics", "annotation", "annotation-xml",
    )
)  # fmt: skip
_KNOWN = _BLOCKS | _INLINE | _NEVER | _PICTURES | _MEDIA | _MATH
_VOID = frozenset(
    ("br", "hr", "img", "col", "wbr", "input", "embed", "param", "source", "track", "area", "link", "meta")
)
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:-]*)(?=[\s/>])([^<>]*)>")
_NO_TAG = re.compile(r"<(?!!--|/?([A-Za-z][A-Za-z0-9:-]*)(?=[\s/>]))")
_UNKNOWN = re.compile(r"<(/?([A-Za-z][A-Za-z0-9:-]*)(?=[\s/>]))")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_SPACE = re.compile(r"[ \t\n\f\r]+")
_FILE = re.compile(r"[^\s]+\.(?:png|jpe?g|gif|svg|bmp|webp|tiff?)", re.IGNORECASE)
_UP = str.maketrans("0123456789+-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ")
_DOWN = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
# Halves of characters stand in no text, so they can mark places in one.
_MARK_UP, _MARK_DOWN, _MARK_END, _KEPT_SPACE, _CELL = "\udc00", "\udc01", "\udc02", "\udc03", "\udc04"
_SHIFTED = re.compile("([\udc00\udc01])([^\udc00-\udc02]*)\udc02")


def looks_like_html(text: str) -> bool:
    """Whether `text`, of which nobody says so, is HTML: known tags that are closed, or a known one that never is.

    | `<b>no</b>`, `a<br>b` | is |
    | `<a>`, `x<y`, `List<T>` | is not |
    """
    opened: dict[str, int] = {}
    tags = 0
    for end, name, _ in _TAG.findall(text):
        name = name.lower()
        if name not in _KNOWN or name in _VOID:
            tags += name in _VOID and name in _KNOWN
            continue
        tags += 1
        opened[name] = opened.get(name, 0) + (-1 if end else 1)
    return tags > 0 and not any(opened.values())


def html_words(markup: str) -> Words:
    """Return the words of a piece of HTML."""
    if "<" not in markup:
        return Words(_tidied(_SPACE.sub(" ", html_text.unescape(markup) if "&" in markup else markup)))
    from lxml import etree, html  # start-up

    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    known = _UNKNOWN.sub(lambda tag: tag[0] if _is_known(tag[2]) else "&lt;" + tag[1], _NO_TAG.sub("&lt;", markup))
    try:
        page = f"<html><body>{known}</body></html>".encode("utf-8", "replace")
        return element_words(html.document_fromstring(page, parser=parser))
    except (etree.LxmlError, ValueError, AssertionError):
        # Nothing that a browser would show either: what stands there is all that there is.
        return Words(_tidied(_TAG.sub(" ", markup)))


def maybe_html_words(text: str) -> Words:
    """Return the words of a `text` that may be HTML or not, by `looks_like_html`."""
    if looks_like_html(text):
        return html_words(text)
    if _ENTITY.search(text) and not _TAG.search(text):
        return Words(html_text.unescape(text).strip())
    return Words(text.strip())


def element_words(root: _Element) -> Words:
    """Return the words inside the element `root`, of HTML or of XHTML in any namespace."""
    found = _Walk()
    found.walk(root)
    return Words(_tidied("".join(found.words)), found.pictures, found.media, found.formulas)


class _Walk:
    """Walks a tree with a stack of its own, for strangers may nest deeper than Python does."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.pictures = self.media = self.formulas = 0
        self._kept = 0

    def walk(self, root: _Element) -> None:
        stack: list[tuple[_Element, Iterator[_Element]]] = [(root, iter(root))]
        self._add(root.text)
        while stack:
            element, children = stack[-1]
            child = next(children, None)
            if child is None:
                stack.pop()
                if stack:
                    self._leave(local_name(element).lower())
                    self._add(element.tail)
                continue
            if self._enter(child, local_name(child).lower()):
                stack.append((child, iter(child)))
                self._add(child.text)
            else:
                self._add(child.tail)

    def _enter(self, element: _Element, name: str) -> bool:
        """Begin `element` and tell whether to go into it."""
        if not name or name in _NEVER:
            return False
        if name in _PICTURES:
            self.pictures += 1
            alt = _SPACE.sub(" ", element.get("alt") or "").strip()
            if alt and not _FILE.fullmatch(alt):
                self.words.append(f"[{alt}]")
            return False
        if name in _MEDIA:
            if (element.get("type") or "").startswith("image/"):
                self.pictures += 1
            else:
                self.media += 1
            return False
        if name == "math":
            self.formulas += 1
            self.words.append(formula(element))
            return False
        self.words.append(self._before(name))
        if name == "pre":
            self._kept += 1
        return True

    def _before(self, name: str) -> str:
        if name in _BLOCKS or name == "br":
            return "\n"
        if name in ("td", "th"):
            return _CELL
        return {"sup": _MARK_UP, "sub": _MARK_DOWN, "rt": "("}.get(name, "")

    def _leave(self, name: str) -> None:
        if name in _BLOCKS:
            self.words.append("\n")
        elif name in ("sup", "sub"):
            self.words.append(_MARK_END)
        elif name == "rt":
            self.words.append(")")
        if name == "pre":
            self._kept -= 1

    def _add(self, text: str | None) -> None:
        if text:
            self.words.append(text.replace(" ", _KEPT_SPACE) if self._kept else _SPACE.sub(" ", text))


def _is_known(name: str) -> bool:
    return name.lower().rpartition(":")[2] in _KNOWN or name.lower().startswith("m:")


def _tidied(text: str) -> str:
    """Return `text` with shifted characters set, lines trimmed and none of them empty."""
    text = _SHIFTED.sub(_shifted, text).replace(_MARK_UP, "").replace(_MARK_DOWN, "").replace(_MARK_END, "")
    lines = (_cells(line) if _CELL in line else line.strip(" \t\r") for line in text.split("\n"))
    return "\n".join(line for line in lines if line).replace(_KEPT_SPACE, " ").strip()


def _cells(line: str) -> str:
    return " | ".join(filter(None, (cell.strip() for cell in line.split(_CELL))))


def _shifted(found: re.Match[str]) -> str:
    up, inner = found[1] == _MARK_UP, found[2].strip()
    if not inner:
        return found[2]
    moved = inner.translate(_UP if up else _DOWN)
    if not any(before == after for before, after in zip(inner, moved, strict=True)):
        return moved
    return f"{'^' if up else '_'}({inner})"
