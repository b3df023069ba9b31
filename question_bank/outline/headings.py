"""Headings: where one stands, its label and its title, before anything is said about the tree."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from question_bank.outline.blocks import Block
from question_bank.outline.language import CHINESE, PART, Language
from question_bank.outline.numbering import Marker, bare_number, marker_at
from question_bank.outline.quoting import depths
from question_bank.outline.titles import OPENED, title_in

_LONGEST_SENTENCE = 44
"""Characters of the longest first sentence of a paragraph that is a heading as a whole."""
_LONGEST_LINE = 60
_TAIL = 60
"""Characters at the end of a title among which dots, a page number and the stop are looked for."""
_LONGEST_POINT = 24
"""A point inside a paragraph is a heading as a whole below this length (longer: its first clause only)."""
_TRAILING = re.compile(r"[。；：:，、！.;,\s]+$|[….·\s]*(?:…|\.{3,}|·{3,})[….·\s]*\d+$")
_COMMA = re.compile("，|, ")
_BROKEN_OFF = re.compile(r"[，、,]$|…")
_BRACKETED = re.compile("【(?P<title>[^【】\n]{2,14})】(?=[^\n。，])")
NOTE = OPENED
"""The style of headings in lenticular brackets: 【释义】, 【机构沿革】."""
_BRACKET_RANK = 6
_ASKED = re.compile(
    r"(?:\d{1,2}(?:-\d)?[.．、] ?)?问题?(?:\d{1,2}|[一二三四五六七八九十]{1,3})?[：、.．] ?"
    r"(?P<title>[^？\n]{2,44}?)(?:，(?:比如|例如|譬如)[^？\n]{2,40})?？(?:[^？\n]{2,40}？)*"
)
_ANSWERED = re.compile("答[：:、]|答(?=[一二三四五六七八九十\\d]+[：:、])")
ASKED = "问"
"""The style of headings that are questions, with their answers behind them: 问3：到哪里申请？"""
_HEADWORD = re.compile("(?P<title>(?!第)[\u4e00-\u9fff]{1,7}[^\\W一二三四五六七八九十\\d]) (?=[\u4e00-\u9fff\\d“《])")
"""云水桥　在县城东门外，…: a name with which an entry of a gazetteer begins."""
_BEFORE_FIGURE = re.compile(r"(?P<n>\d{1,2})[.．](?=\d[^\n]*[\u4e00-\u9fff])")
_ITEM, _ITEM_RANK = "1.", 5
_ENTRY = 24
"""Characters of the shortest entry."""


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


def find_headings(text: str, blocks: Sequence[Block], language: Language = CHINESE) -> list[Heading]:
    """Return the headings of all `blocks` in the order of the text."""
    found = [_numbered(text, block, language) for block in blocks]
    _find_before_figures(text, blocks, found, language)
    led = _find_behind_leads(text, blocks, found, language)
    # 一要… alone is a sentence like any other; with a neighbour in the document it is one of several points.
    met = {(one.marker.style, one.marker.ordinal) for row in found for one in row}
    headings: list[Heading] = []
    entries = _entries(text, blocks) if language is CHINESE else {}
    asked = _questions(text, blocks) if language is CHINESE else {}
    for number, (block, row) in enumerate(zip(blocks, found, strict=True)):
        if block.heading or block.level:
            headings.append(unnumbered_heading(text, block, number, language))
            continue
        if bracketed := _BRACKETED.match(text, block.start, block.end):
            headings.append(_in_brackets(number, bracketed))
            continue
        if number in asked:
            headings.append(_in_brackets(number, asked[number], ASKED))
            continue
        if number in entries:
            start, end = entries[number]
            headings.append(Heading(number, start, start, end, end, "entry", 0, _BRACKET_RANK, False, True, True))
            continue
        series = _series(row) | led.get(number, set())
        for one in row:
            inside = one in series
            if one.leading and (inside or not one.marker.point or _has_neighbour(one.marker, met)):
                headings.append(_heading(text, block, number, one, language, title=not inside))
            elif inside:
                headings.append(_heading(text, block, number, one, language, title=False))
    return headings


def _find_before_figures(text: str, blocks: Sequence[Block], found: Sequence[list[_Found]], language: Language) -> None:
    """Add to `found` the numbers that look like a part of the figure behind them, where the items count so.

    3.12米以上的… behind 2.… is the third, 1.5米以下的… before 2.… the first.
    """

    def begins(number: int, ordinal: int) -> bool:
        row = found[number] if 0 <= number < len(found) else []
        return bool(row) and row[0].leading and row[0].marker[:2] == (_ITEM, ordinal)

    for number, block in enumerate(blocks):
        looks_so = _BEFORE_FIGURE.match(text, block.start, block.end)
        row = found[number]
        if looks_so is None or block.heading or block.level or (row and row[0].leading):
            continue
        ordinal = int(looks_so["n"])
        counted = begins(number - 1, ordinal - 1) if ordinal > 1 else begins(number + 1, 2)
        if counted and not begins(number + 1, ordinal):
            stop = language.stop.search(text, block.start, block.end)
            marker = Marker(_ITEM, ordinal, looks_so.end(), _ITEM_RANK, running=True)
            row.insert(0, _Found(marker, block.start, stop.end() if stop else block.end, leading=True))


def _find_behind_leads(
    text: str, blocks: Sequence[Block], found: Sequence[list[_Found]], language: Language
) -> dict[int, set[_Found]]:
    """Add to `found` the first points behind a comma whose second opens the next block; return those, by their block.

    推行轮排法，一要先议后定。… before 二要专人排期。…: a first point like the others.
    """
    led: dict[int, set[_Found]] = {}
    for number, row in enumerate(found[1:]):
        block = blocks[number]
        if not row or not row[0].leading or not row[0].marker.point or row[0].marker.ordinal != 2:
            continue
        style = row[0].marker.style
        if block.heading or block.level or any(one.marker.style == style for one in found[number]):
            continue
        for comma in _COMMA.finditer(text, block.start, block.end):
            marker = marker_at(text, comma.end(), block.end, language)
            if marker is not None and (marker.style, marker.ordinal) == (style, 1):
                stop = language.stop.search(text, comma.end(), block.end)
                first = _Found(marker, comma.end(), stop.end() if stop else block.end, leading=False)
                found[number].append(first)
                led[number] = {first}
                break
    return led


def _in_brackets(number: int, found: re.Match[str], style: str = NOTE) -> Heading:
    """Return the heading in lenticular brackets that a paragraph begins with (【沿革】1950年3月，…), or a question."""
    start, end = found.span("title") if style == ASKED else title_in(found.string, *found.span())
    return Heading(number, found.start(), start, end, found.end(), style, 0, _BRACKET_RANK, False, True, True)


def _questions(text: str, blocks: Sequence[Block]) -> dict[int, re.Match[str]]:
    """Return the blocks that are a question with its answer in the block behind it."""
    found: dict[int, re.Match[str]] = {}
    for number, behind in enumerate(blocks[1:]):
        if text.startswith("答", behind.start) and _ANSWERED.match(text, behind.start):
            asked = _ASKED.fullmatch(text, blocks[number].start, blocks[number].end)
            if asked and not (blocks[number].heading or blocks[number].level):
                found[number] = asked
    return found


def _entries(text: str, blocks: Sequence[Block]) -> dict[int, tuple[int, int]]:
    """Return where the names stand with which the blocks of a gazetteer begin; one alone is a stray space."""
    found = {
        number: match.span("title")
        for number, block in enumerate(blocks)
        if block.end - block.start >= _ENTRY and not (block.heading or block.level)
        if (match := _HEADWORD.match(text, block.start, block.end))
    }
    return {number: span for number, span in found.items() if number - 1 in found or number + 1 in found}


def _numbered(text: str, block: Block, language: Language) -> list[_Found]:
    """Return the numberings of `block`: at its start, and those that may run inside, behind a stop or a colon."""
    if block.heading or block.level:
        return []
    row: list[_Found] = []
    depth: list[int] | None = None
    starts = [block.start]
    stops: list[int] = []
    for match in language.turn.finditer(text, block.start, block.end):
        if depth is None:
            depth = depths(text[block.start : block.end])
        if depth[match.start() - block.start] == 0:
            if match[0] not in ("：", ":"):
                stops.append(match.end())
            starts.append(match.end())
    stops.append(block.end)
    place = 0
    for start in starts:
        start = _behind_spaces(text, start, block.end)
        marker = marker_at(text, start, block.end, language)
        while stops[place] <= start and place + 1 < len(stops):
            place += 1
        leading = start == block.start
        if marker is not None and (leading or marker.running):
            row.append(_Found(marker, start, stops[place], leading))
    return row


def _behind_spaces(text: str, start: int, end: int) -> int:
    while start < end and text[start] == " ":
        start += 1
    return start


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


def _heading(text: str, block: Block, number: int, one: _Found, language: Language, *, title: bool) -> Heading:
    """Return the heading that `one` announces; `title`: it may have a line of its own."""
    marker, start = one.marker, one.start
    stop = one.stop
    sentence = text[marker.end : stop]
    cut = language.title_end.search(sentence)
    size = len(sentence) / language.width
    alone = stop == block.end
    closed = language.closed.search(sentence) is not None
    colon = "：" in sentence[:-1] or ":" in sentence[:-1]
    if not title:
        whole = size < _LONGEST_POINT and closed and not colon and not sentence.endswith(("：", ":"))
    elif alone and not closed:
        whole = size <= _LONGEST_LINE and _BROKEN_OFF.search(sentence) is None and not colon
    else:
        whole = size <= _LONGEST_SENTENCE and not colon and len(_COMMA.findall(sentence)) <= 2
    end = stop if whole else _clause_end(marker.end, sentence, cut, language)
    if marker.style.startswith("第") and marker.style[1:] in ("条", "款"):
        whole, end = False, marker.end
    # Alone in a line and not closed, what is numbered as parts are is a title, with a colon in it too.
    lined = alone and not closed and end > marker.end and marker.rank <= PART and sentence[-1] not in "：:"
    trailing = _TRAILING.search(text, max(marker.end, end - _TAIL), end)
    title_end = max(trailing.start() if trailing else end, marker.end)
    full_end = stop if whole else title_end
    title_start, title_end = title_in(text, marker.end, title_end) if whole else (marker.end, title_end)
    return Heading(
        number, start, title_start, title_end, full_end, marker.style, marker.ordinal, marker.rank,
        marker.point or not ((whole or lined) and title), whole, whole and title and one.leading,
    )  # fmt: skip


def whole_heading(text: str, number: int, marker: Marker, start: int, stop: int) -> Heading:
    """Return the heading that the sentence `[start, stop)` of block `number` is as a whole, as in a summary."""
    trailing = _TRAILING.search(text, max(marker.end, stop - _TAIL), stop)
    title_start, end = title_in(text, marker.end, max(trailing.start() if trailing else stop, marker.end))
    return Heading(
        number, start, title_start, end, stop, marker.style, marker.ordinal, marker.rank, marker.point, True, True
    )


def _clause_end(start: int, sentence: str, cut: re.Match[str] | None, language: Language) -> int:
    """Return where the first clause of `sentence`, which begins at `start`, ends; no title is longer than a line."""
    length = cut.start() if cut else len(sentence)
    return start + (length if length <= _LONGEST_LINE * language.width else 0)


def unnumbered_heading(text: str, block: Block, number: int, language: Language = CHINESE) -> Heading:
    """Return the heading that `block` is by its looks or its markup, with the numbering it may have all the same."""
    marker = marker_at(text, block.start, block.end, language) or bare_number(text, block.start, block.end)
    title_start = marker.end if marker else block.start
    trailing = _TRAILING.search(text, max(title_start, block.end - _TAIL), block.end)
    title_start, end = title_in(text, title_start, max(trailing.start() if trailing else block.end, title_start))
    style = f"#{block.level}" if block.level else marker.style if marker else "title"
    rank = block.level or (marker.rank if marker else -1)
    return Heading(
        number, block.start, title_start, end, block.end, style, marker.ordinal if marker else 0, rank,
        False, True, True,
    )  # fmt: skip
