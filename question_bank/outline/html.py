"""HTML to paragraphs: headings, lists with their labels and tables; what only a browser needs is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from question_bank.outline.characters import has_hanzi, widen
from question_bank.outline.html_content import main_content
from question_bank.outline.html_lists import item_label, list_style, whole_number
from question_bank.outline.marked_text import TextBuilder
from question_bank.outline.numbering import marker_at
from question_bank.outline.plain_text import cleaned
from question_bank.outline.refusal import Refused

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = frozenset(
    (
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir",
        "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "html",
        "legend", "li", "main", "menu", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
        "thead", "tr", "ul", *_HEADINGS,
    )
)  # fmt: skip
_SPACE = re.compile("[ \t\n\f\r]+")
_LINE_SPACE = re.compile("[ \t\f\r]*\n[ \t\f\r]*")
_LONG_CELL = 120
"""Characters of a cell from which on a table is taken for the layout of a page, not for a row of facts."""


def add_html(page: str, builder: TextBuilder) -> None:
    """Add the paragraphs of the text of an HTML `page` to `builder`; raise `Refused`."""
    from lxml import etree, html  # start-up

    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        root = html.document_fromstring(page.encode("utf-8", errors="replace"), parser=parser)
        _Writer(builder).block(main_content(root))
    except (etree.LxmlError, ValueError, AssertionError, RecursionError) as error:
        # lxml asserts that a page has an element at all.
        raise Refused("damaged", "holds no page that can be read; save it again in the browser") from error


class _Writer:
    """Walks a page and adds a paragraph wherever a block begins or ends."""

    def __init__(self, builder: TextBuilder) -> None:
        self._builder = builder
        self._words: list[str] = []
        self._level = 0
        self._label = ""
        self._item = False

    def block(self, element: HtmlElement) -> None:
        """Add the block `element`, paragraphs that stood open ended before and after."""
        name = _name(element)
        self._end()
        if name in ("ol", "ul", "menu", "dir"):
            self._list(element, ordered=name == "ol")
        elif name == "table":
            self._table(element)
        else:
            outer = self._level
            self._level = _HEADINGS.get(name, outer)
            self._inline(element, literal=name == "pre")
            self._end()
            self._level = outer

    def _inline(self, element: HtmlElement, *, literal: bool = False) -> None:
        self._say(element.text, literal)
        for one in element:
            name = _name(one)
            if name == "br":
                self._words.append("\n")
            elif name in _BLOCKS:
                self.block(one)
            elif name not in ("rt", "rp", "del"):
                self._inline(one, literal=literal)
            self._say(one.tail, literal)

    def _say(self, words: str | None, literal: bool) -> None:
        if words:
            self._words.append(words if literal else _SPACE.sub(_space, words))

    def _end(self) -> None:
        words = _LINE_SPACE.sub("\n", "".join(self._words)).strip(" \t\n\f\r")
        self._words = []
        if not words.strip():
            return
        label = self._label
        if label and marker_at(*_probe(words)) is not None:
            label = ""  # the author has written the number into the item
        self._builder.add(label + words, level=self._level, item=self._item)
        self._label = ""

    def _list(self, element: HtmlElement, *, ordered: bool) -> None:
        style = list_style(element, ordered=ordered)
        step = -1 if element.get("reversed") is not None else 1
        items = [one for one in element if _name(one) == "li"]
        count = whole_number(element.get("start"), len(items) if step < 0 else 1)
        for one in element:
            if _name(one) != "li":
                self.block(one)  # lists nested without an item of their own
                continue
            count = whole_number(one.get("value"), count)
            outer = self._item
            self._label, self._item = item_label(count, style), True
            self._inline(one)
            self._end()
            self._label, self._item = "", outer
            count += step

    def _table(self, element: HtmlElement) -> None:
        """Add a table row by row, cells parted by tabs; rows that hold whole paragraphs cell by cell."""
        for row in _rows(element):
            if _name(row) == "caption":
                self.block(row)
                continue
            cells = [one for one in row if _name(one) in ("td", "th")]
            texts = [_flat(cell) for cell in cells]
            filled = [cell for cell, text in zip(cells, texts, strict=True) if text]
            if len(filled) == 1 or any(len(text) > _LONG_CELL for text in texts):
                for cell in filled:
                    self.block(cell)
            else:
                self._builder.add("\t".join(text for text in texts if text), item=True)


def _space(match: re.Match[str]) -> str:
    """Return what white space shows as: a line break in the source between two Chinese characters shows as nothing."""
    words = match.string
    before, after = words[match.start() - 1 : match.start()], words[match.end() : match.end() + 1]
    return "" if "\n" in match[0] and match.start() and has_hanzi(before) and has_hanzi(after) else " "


def _name(element: HtmlElement) -> str:
    return str(element.tag)


def _probe(words: str) -> tuple[str, int, int]:
    text = widen(cleaned(words[:40])[0])
    return text, 0, len(text)


def _rows(table: HtmlElement) -> Iterator[HtmlElement]:
    for one in table:
        name = _name(one)
        if name in ("tr", "caption"):
            yield one
        elif name in ("thead", "tbody", "tfoot"):
            yield from _rows(one)


def _flat(cell: HtmlElement) -> str:
    """Return the words of `cell` in one line, a space wherever a block begins."""
    return " ".join(" ".join(words for words in cell.itertext() if isinstance(words, str)).split())
