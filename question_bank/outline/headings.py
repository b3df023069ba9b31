"""Headings: where one stands, its label and its title, before anything is said about the tree."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from question_bank.outline.blocks import Block
from question_bank.outline.characters import CLOSING, OPENING, STOPS
from question_bank.outline.numbering import Marker, bare_number, marker_at
from question_bank.outline.quoting import depths

_LONGEST_SENTENCE = 44
"""Characters of the longest first sentence of a paragraph that is a heading as a whole."""
_LONGEST_LINE = 60
_TAIL = 60
"""Characters at the end of a title among which dots, a page number and the stop are looked for."""
_LONGEST_POINT = 24
"""A point inside a paragraph is a heading as a whole below this length (longer: its first clause only)."""
_TITLE_END = re.compile(rf"[，。；：:！？—…{OPENING[5:]}]|——")
_TRAILING = re.compile(r"[。；：:，、！.;,\s]+$|[….·\s]*(?:…|\.{3,}|·{3,})[….·\s]*\d+$")
_BREAK = re.compile(f"[{STOPS}：]")
_BROKEN_OFF = re.compile(r"[，、,]$|…")


class Heading(NamedTuple):
    """A heading in block `block`: label `[start, title_start)`, title `[title_start, end)`, `full_end` with its stop.

    `whole`: the sentence or line is nothing but the heading (else the title is its first clause and text goes on).
    `leading`: it stands at the start of its block and is a title, so a reader sees it in a line of its own.
    """

    block: int
    start: int
    title_start: int
    end: int
    full_end: int
    style: str
    ordinal: int
    rank: int
    point: bool
    whole: bool
    leading: bool


class _Found(NamedTuple):
    """A numbering where a heading can stand, `stop` being the end of its sentence with the closing sign."""

    marker: Marker
    start: int
    stop: int
    leading: bool


def find_headings(text: str, blocks: Sequence[Block]) -> list[Heading]:
    """Return the headings of all `blocks` in the order of the text."""
    found = [_numbered(text, block) for block in blocks]
    # 一要… alone is a sentence like any other; with a neighbour in the document it is one of several points.
    met = {(one.marker.style, one.marker.ordinal) for row in found for one in row}
    headings: list[Heading] = []
    for number, (block, row) in enumerate(zip(blocks, found, strict=True)):
        if block.heading or block.level:
            headings.append(unnumbered_heading(text, block, number))
            continue
        series = _series(row)
        for one in row:
            inside = one in series
            if one.leading and (inside or not one.marker.point or _has_neighbour(one.marker, met)):
                headings.append(_heading(text, block, number, one, title=not inside))
            elif inside:
                headings.append(_heading(text, block, number, one, title=False))
    return headings


def _numbered(text: str, block: Block) -> list[_Found]:
    """Return the numberings of `block`: at its start, and those that may run inside, behind a stop or a colon."""
    if block.heading or block.level:
        return []
    row: list[_Found] = []
    depth: list[int] | None = None
    starts = [block.start]
    stops: list[int] = []
    for match in _BREAK.finditer(text, block.start, block.end):
        if depth is None:
            depth = depths(text[block.start : block.end])
        if depth[match.start() - block.start] == 0:
            if match[0] != "：":
                stops.append(match.end())
            starts.append(match.end())
    stops.append(block.end)
    place = 0
    for start in starts:
        marker = marker_at(text, start, block.end)
        while stops[place] <= start and place + 1 < len(stops):
            place += 1
        leading = start == block.start
        if marker is not None and (leading or marker.running):
            row.append(_Found(marker, start, stops[place], leading))
    return row


def _series(row: list[_Found]) -> set[_Found]:
    """Return those numberings of one block that count on from 1, or from the one that opens the block."""
    members: set[_Found] = set()
    by_style: dict[str, list[_Found]] = {}
    for one in row:
        by_style.setdefault(one.marker.style.rstrip("要是须应必该当"), []).append(one)
    for group in by_style.values():
        run: list[_Found] = []
        for one in group:
            if run and one.marker.ordinal in (run[-1].marker.ordinal + 1, 0):
                run.append(one)
                continue
            members.update(run if len(run) > 1 else ())
            run = [one] if one.marker.ordinal == 1 or one.leading else []
        members.update(run if len(run) > 1 else ())
    return members


def _has_neighbour(marker: Marker, met: set[tuple[str, int]]) -> bool:
    if marker.ordinal == 0:
        return (marker.style, 1) in met
    return (marker.style, marker.ordinal + 1) in met or (marker.style, marker.ordinal - 1) in met


def _heading(text: str, block: Block, number: int, one: _Found, *, title: bool) -> Heading:
    """Return the heading that `one` announces; `title`: it may have a line of its own."""
    marker, start = one.marker, one.start
    stop = one.stop
    sentence = text[marker.end : stop]
    cut = _TITLE_END.search(sentence)
    alone = stop == block.end
    closed = sentence[-1:] in tuple(STOPS) or sentence.rstrip(CLOSING)[-1:] in tuple(STOPS)
    if marker.style.startswith("第") and marker.style[1:] in ("条", "款"):
        whole, end = False, marker.end
    elif not title:
        whole = len(sentence) < _LONGEST_POINT and closed and "：" not in sentence
        end = stop if whole else _clause_end(marker.end, sentence, cut)
    elif alone and not closed:
        whole = len(sentence) <= _LONGEST_LINE and _BROKEN_OFF.search(sentence) is None and "：" not in sentence[:-1]
        end = stop if whole else _clause_end(marker.end, sentence, cut)
    else:
        whole = len(sentence) <= _LONGEST_SENTENCE and "：" not in sentence[:-1] and sentence.count("，") <= 2
        end = stop if whole else _clause_end(marker.end, sentence, cut)
    trailing = _TRAILING.search(text, max(marker.end, end - _TAIL), end)
    title_end = max(trailing.start() if trailing else end, marker.end)
    full_end = stop if whole else title_end
    return Heading(
        number, start, marker.end, title_end, full_end, marker.style, marker.ordinal, marker.rank,
        marker.point or not (whole and title), whole, whole and title and one.leading,
    )  # fmt: skip


def whole_heading(text: str, number: int, marker: Marker, start: int, stop: int) -> Heading:
    """Return the heading that the sentence `[start, stop)` of block `number` is as a whole, as in a summary."""
    trailing = _TRAILING.search(text, max(marker.end, stop - _TAIL), stop)
    end = max(trailing.start() if trailing else stop, marker.end)
    return Heading(
        number, start, marker.end, end, stop, marker.style, marker.ordinal, marker.rank, marker.point, True, True
    )


def _clause_end(start: int, sentence: str, cut: re.Match[str] | None) -> int:
    """Return where the first clause of `sentence`, which begins at `start`, ends; no title is longer than a line."""
    length = cut.start() if cut else len(sentence)
    return start + (length if length <= _LONGEST_LINE else 0)


def unnumbered_heading(text: str, block: Block, number: int) -> Heading:
    """Return the heading that `block` is by its looks or its markup, with the numbering it may have all the same."""
    marker = marker_at(text, block.start, block.end) or bare_number(text, block.start, block.end)
    title_start = marker.end if marker else block.start
    trailing = _TRAILING.search(text, max(title_start, block.end - _TAIL), block.end)
    end = max(trailing.start() if trailing else block.end, title_start)
    style = f"#{block.level}" if block.level else marker.style if marker else "title"
    rank = block.level or (marker.rank if marker else -1)
    return Heading(
        number, block.start, title_start, end, block.end, style, marker.ordinal if marker else 0, rank,
        False, True, True,
    )  # fmt: skip
