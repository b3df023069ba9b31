"""Automatic numbering of a Word document: each paragraph's printed label, counted as Word counts.

Source: ECMA-376 part 1, 17.9 (numbering); restarts as Word does them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from question_bank.outline.marked_text import BULLET
from question_bank.outline.number_formats import formatted
from question_bank.outline.office_package import attribute, child, local_name
from question_bank.outline.word_styles import NumberReference

if TYPE_CHECKING:
    from lxml.etree import _Element

LEVELS = 9
_PLACE = re.compile(r"%([1-9])")
_NO_SPACE = "、，。；：）】》"


class _Level(NamedTuple):
    start: int
    style: str
    """Number format."""
    pattern: str
    restart: int | None
    legal: bool
    paragraph_style: str


_EMPTY = _Level(1, "none", "", None, False, "")


class _List(NamedTuple):
    """A numbering as paragraphs name it: its counters are those of `abstract`, `starts` overrides where they begin."""

    abstract: str
    levels: dict[int, _Level]
    starts: dict[int, int]


class Numbering:
    """The lists of a document with their counters; ask for the labels in the order of the paragraphs."""

    def __init__(self, root: _Element | None) -> None:
        """Read the lists from the root of the numbering part, which may be missing."""
        abstracts: dict[str, dict[int, _Level]] = {}
        links: dict[str, str] = {}
        by_style: dict[str, str] = {}
        parts = list(root) if root is not None else []
        for one in parts:
            key = attribute(one, "abstractNumId")
            if local_name(one) != "abstractNum" or key is None:
                continue
            abstracts[key] = _levels(one)
            link, defined = attribute(child(one, "numStyleLink"), "val"), attribute(child(one, "styleLink"), "val")
            if link:
                links[key] = link
            if defined:
                by_style[defined] = key
        self._lists: dict[str, _List] = {}
        for one in parts:
            number, key = attribute(one, "numId"), attribute(child(one, "abstractNumId"), "val")
            if local_name(one) != "num" or number is None or key is None:
                continue
            key = by_style.get(links.get(key, ""), key)
            levels, starts = _overridden(one, abstracts.get(key, {}))
            self._lists[number] = _List(key, levels, starts)
        self._counts: dict[str, list[int | None]] = {}
        self._restarted: set[tuple[str, int]] = set()

    def label(self, reference: NumberReference, paragraph_style: str | None) -> str:
        """Count on the list of `reference` and return the label with the space behind it; "" where there is none."""
        found = self._lists.get(reference.number or "")
        if found is None:
            return ""
        depth = reference.depth
        if depth is None:
            linked = (key for key, level in found.levels.items() if level.paragraph_style == paragraph_style)
            depth = next(linked, 0) if paragraph_style else 0
        level = found.levels.get(depth, _EMPTY)
        counts = self._count(reference.number or "", found, depth)
        if level.style == "bullet":
            return BULLET
        label = _PLACE.sub(lambda match: self._place(found, counts, int(match[1]) - 1, level), level.pattern).strip()
        return label if not label or label[-1] in _NO_SPACE else f"{label} "

    def _count(self, number: str, found: _List, depth: int) -> list[int | None]:
        """Count the level `depth` on, and let those below begin again."""
        counts = self._counts.setdefault(found.abstract, [None] * LEVELS)
        for place in range(depth + 1):
            # A list with a start of its own begins there the first time that it is met.
            if place in found.starts and (number, place) not in self._restarted:
                self._restarted.add((number, place))
                counts[place] = None
        for place in range(depth):
            if counts[place] is None:
                counts[place] = _start(found, place)
        before = counts[depth]
        counts[depth] = _start(found, depth) if before is None else before + 1
        for place in range(depth + 1, LEVELS):
            restart = found.levels.get(place, _EMPTY).restart
            # 0: never begins again; n: only after a paragraph of level n or above, counted from 1.
            if restart is None or (restart > 0 and depth < restart):
                counts[place] = None
        return counts

    @staticmethod
    def _place(found: _List, counts: list[int | None], place: int, level: _Level) -> str:
        count = counts[place]
        own = found.levels.get(place, _EMPTY)
        number = _start(found, place) if count is None else count
        return formatted(number, "decimal" if level.legal and own.style not in ("none", "bullet") else own.style)


def _start(found: _List, place: int) -> int:
    return found.starts.get(place, found.levels.get(place, _EMPTY).start)


def _levels(parent: _Element) -> dict[int, _Level]:
    found: dict[int, _Level] = {}
    for one in parent:
        depth = _number(attribute(one, "ilvl"), -1)
        if local_name(one) == "lvl" and 0 <= depth < LEVELS:
            found[depth] = _level(one)
    return found


def _overridden(number: _Element, levels: dict[int, _Level]) -> tuple[dict[int, _Level], dict[int, int]]:
    """Return `levels` as the list `number` changes them, and the starts that it sets."""
    changed, starts = dict(levels), {}
    for one in number:
        depth = _number(attribute(one, "ilvl"), -1)
        if local_name(one) != "lvlOverride" or not 0 <= depth < LEVELS:
            continue
        own = child(one, "lvl")
        if own is not None:
            changed[depth] = _level(own)
        start = attribute(child(one, "startOverride"), "val")
        if start is not None:
            starts[depth] = _number(start, 1)
    return changed, starts


def _level(element: _Element) -> _Level:
    style = "decimal"
    for one in element.iter():
        # A format newer than Word 2007 stands in an alternative; the first one that is named is the newest.
        if local_name(one) == "numFmt":
            style = attribute(one, "val") or style
            if style == "custom":
                style = "decimalZero" if (attribute(one, "format") or "").startswith("0") else "decimal"
            break
    restart = attribute(child(element, "lvlRestart"), "val")
    legal = child(element, "isLgl")
    return _Level(
        _number(attribute(child(element, "start"), "val"), 0),
        style,
        attribute(child(element, "lvlText"), "val") or "",
        None if restart is None else _number(restart, 0),
        legal is not None and attribute(legal, "val") not in ("0", "false", "off"),
        attribute(child(element, "pStyle"), "val") or "",
    )


def _number(value: str | None, default: int) -> int:
    return int(value) if value and value.isdecimal() and len(value) < 7 else default
