"""Paragraph styles of a Word document: which are headings and of what level, and which bring a numbering."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from question_bank.outline.office_package import attribute, child, local_name

if TYPE_CHECKING:
    from lxml.etree import _Element

TITLE = 1
"""Level of the document's title; that of heading 1 is one more, and so on."""
_BODY = 9
"""The outline level (counted from 0) that says: no heading."""
_HEADING = re.compile(r"(?:heading|标题|標題|titre|überschrift) ?([1-9])$", re.IGNORECASE)
_CONTENTS = re.compile(r"(?:toc|目录|目錄) ?(?:\d|heading)$|目录$", re.IGNORECASE)
_DEEPEST = 20
"""Styles that may be based on one another; a longer chain is a ring."""


class NumberReference(NamedTuple):
    """Which list a paragraph belongs to: `number` is the list's id ("0": none), `depth` its level from 0 or unknown."""

    number: str | None
    depth: int | None


class Style(NamedTuple):
    """What the styles say of a paragraph: heading `level` (0: none), its list, and whether it is a contents line."""

    level: int
    numbering: NumberReference
    contents: bool


class _Own(NamedTuple):
    based_on: str
    level: int | None
    numbering: NumberReference
    contents: bool


PLAIN = Style(0, NumberReference(None, None), False)


def heading_level(properties: _Element | None) -> int | None:
    """Return the heading level that the outline level among paragraph `properties` says, None where there is none."""
    value = attribute(child(properties, "outlineLvl"), "val")
    if value is None or not value.isdecimal():
        return None
    return 0 if int(value) >= _BODY else int(value) + TITLE + 1


def number_reference(properties: _Element | None) -> NumberReference:
    """Return the list that paragraph `properties` name."""
    numbering = child(properties, "numPr")
    depth = attribute(child(numbering, "ilvl"), "val")
    number = attribute(child(numbering, "numId"), "val")
    return NumberReference(number, int(depth) if depth and depth.isdecimal() and int(depth) < _BODY else None)


class Styles:
    """The paragraph styles by their ids, what they inherit worked out."""

    def __init__(self, root: _Element | None) -> None:
        """Read them from the root of the styles part, which may be missing."""
        self._own: dict[str, _Own] = {}
        self._default = ""
        self._known: dict[str, Style] = {}
        for one in root if root is not None else ():
            key = attribute(one, "styleId")
            if local_name(one) != "style" or key is None or attribute(one, "type") not in (None, "paragraph"):
                continue
            if attribute(one, "default") in ("1", "true", "on"):
                self._default = key
            name = (attribute(child(one, "name"), "val") or key).strip()
            properties = child(one, "pPr")
            level = heading_level(properties)
            self._own[key] = _Own(
                attribute(child(one, "basedOn"), "val") or "",
                _named_level(name) if level is None else level,
                number_reference(properties),
                _CONTENTS.match(name) is not None,
            )

    def style(self, key: str | None) -> Style:
        """Return what style `key` (None: the default one) and those it is based on say."""
        key = key or self._default
        if key not in self._known:
            self._known[key] = self._resolved(key)
        return self._known[key]

    def _resolved(self, key: str) -> Style:
        level: int | None = None
        number: str | None = None
        depth: int | None = None
        contents = False
        if key not in self._own:
            # A document without its styles part still names the built-in ones.
            return PLAIN._replace(level=_named_level(key) or 0)
        for _ in range(_DEEPEST):
            own = self._own.get(key)
            if own is None:
                break
            level = own.level if level is None else level
            number = own.numbering.number if number is None else number
            depth = own.numbering.depth if depth is None else depth
            contents = contents or own.contents
            key = own.based_on
        return Style(level or 0, NumberReference(number, depth), contents)


def _named_level(name: str) -> int | None:
    match = _HEADING.match(name)
    if match:
        return int(match[1]) + TITLE
    return TITLE if name.lower() in ("title", "标题") else None
