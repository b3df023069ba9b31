"""Blocks: lines that a narrow page broke are joined again, lines that say something of their own stay apart."""

from __future__ import annotations

import re
from typing import NamedTuple

from question_bank.model.text import MappedText, positions
from question_bank.outline.bylines import is_byline
from question_bank.outline.doubling import doubled_words
from question_bank.outline.language import CHINESE, Language
from question_bank.outline.lines import Line, join, without
from question_bank.outline.numbering import Marker, marker_at
from question_bank.outline.plain_headings import (
    CLOSED,
    LONGEST_SUBTITLE,
    PAPER,
    PLAIN_HEADING,
    PUNCTUATED,
    SUBTITLE,
    halved_headings,
    looks_like_heading,
    two_part_headings,
)
from question_bank.outline.summary_head import summary_label

_COMMA = re.compile(r"[，、,]$")
_HALVED_HEADING = 40
"""Characters of the longest numbered line with a comma that is a heading though no stop closes it."""
_READ_OUT = re.compile(r"(?:19|20)\d\d年\d{1,2}月|[—─－]{2}在[^，。]*(?:会|会议|大会|班|仪式|论坛|课)上$")
"""When and where a paper was read (——2023年1月9日在…会议上) is no part of its title."""
_GOES_ON = re.compile("(?:的|关于)?(?:实施|执行|落实|完成|推进|贯彻|中期|评估|编制|起草|修订|学习|宣讲)")
"""What a second line of a title begins with when the first could be one by itself (…规划 / 实施情况评估报告)."""


class Block(NamedTuple):
    """A paragraph as written, `[start, end)` of the normalised text; `level`, `item` and `depth` as in `Line`.

    `heading`: the block has no numbering but is a heading by its looks.
    """

    start: int
    end: int
    level: int
    item: bool
    heading: bool
    depth: int = 0


def make_blocks(lines: list[Line], language: Language = CHINESE) -> tuple[MappedText, tuple[Block, ...]]:
    """Return the whole normalised text, blocks parted by line breaks, and where each block stands in it."""
    if not lines:
        return MappedText("", ()), ()
    joined, plain = _join_wrapped(lines, language)
    whole = join(joined)
    doubled = doubled_words(whole.text)
    if doubled:
        whole = MappedText(*without(whole.text, whole.origins, doubled))
    blocks: list[Block] = []
    start = 0
    # A line break stands in the text between blocks only: a wrapped one is dropped or has become a space.
    for piece, line, heading in zip(whole.text.split("\n"), joined, plain, strict=True):
        blocks.append(Block(start, start + len(piece), line.level, line.item, heading, line.depth))
        start += len(piece) + 1
    return whole, tuple(blocks)


def _join_wrapped(lines: list[Line], language: Language) -> tuple[list[Line], list[bool]]:
    """Return the lines with wrapped ones joined, and for each whether it looks like a heading without numbering."""
    width = max((len(line.text) for line in lines), default=0)
    markers = [marker_at(line.text, 0, len(line.text), language) for line in lines]
    two_part = two_part_headings(lines, language) | halved_headings(lines, markers, width, language)
    runs: list[list[Line]] = []
    firsts: list[Marker | None] = []
    heads: list[bool] = []
    for number, (line, marker) in enumerate(zip(lines, markers, strict=True)):
        before = runs[-1][-1] if runs else None
        unnumbered = marker is None
        after = lines[number + 1] if number + 1 < len(lines) else None
        if len(runs) == 1 and unnumbered and _titled_on(runs[0], line, after, heads[0], language):
            runs[0].append(line)
            continue
        if before is not None and unnumbered and _continues(runs[-1], firsts[-1], line, heads[-1], width, language):
            runs[-1].append(line)
            continue
        of_row = number in two_part
        plain = unnumbered and after is not None and looks_like_heading(line, before, width, after, language)
        heads.append(of_row or plain)
        runs.append([line])
        firsts.append(marker)
    return [_merged(run, language) for run in runs], heads


_SPOKEN_AT = re.compile("[—─－]{2}在.*(?:报告|讲话|发言|致辞|演讲)$")
"""A subtitle that says where the paper was read out: it belongs to the title though an empty line parts them."""


def _titled_on(run: list[Line], line: Line, after: Line | None, heading: bool, language: Language) -> bool:
    """Tell whether `line` is a further line of the title with which the document begins: a subtitle, or its other half.

    The other half of a title has the kind of the paper at its end, or a subtitle right below it.
    """
    first, second = run[0].text, line.text
    apart = line.gap and not _SPOKEN_AT.match(second)
    if not heading or apart or line.level or line.item or language.spaced or PUNCTUATED.search(second):
        return False
    if SUBTITLE.match(second):
        named = SUBTITLE.match(run[-1].text) is None and _READ_OUT.search(second) is None
        return named and len(second) <= LONGEST_SUBTITLE
    if len(run) > 1 or len(second) > PLAIN_HEADING:
        return False
    if PAPER.search(second):
        return PAPER.search(first) is None or _GOES_ON.match(second) is not None
    parted = after is not None and (SUBTITLE if not after.gap else _SPOKEN_AT).match(after.text) is not None
    return parted and PAPER.search(first) is None and not is_byline(second)


def _continues(
    run: list[Line], first: Marker | None, line: Line, heading: bool, width: int, language: Language
) -> bool:
    """Tell whether `line`, which has no numbering, goes on with the sentence of `run`, whose beginning may be."""
    before = run[-1]
    if heading or line.level or line.item or before.level or summary_label(line.text):
        return False
    if is_byline(before.text) or is_byline(line.text):
        return False
    if CLOSED.search(before.text):
        return False
    if _COMMA.search(before.text):
        return True
    if len(run) == 1 and (
        summary_label(before.text) or (first and _is_short_title(before.text, first.point, width, language))
    ):
        return False
    return not line.gap and not (line.indented and not before.indented)


def _is_short_title(text: str, point: bool, width: int, language: Language) -> bool:
    """Tell whether a numbered line is a title; of two halves (抓好政治建设，把牢方向) if it leaves much of its line."""
    if point or len(text) > 2 * PLAIN_HEADING * language.width:
        return False
    found = PUNCTUATED.findall(text)
    halved = set(found) <= {"，"} and len(text) <= _HALVED_HEADING and len(text) * 5 <= width * 3
    return not found or halved


def _merged(run: list[Line], language: Language) -> Line:
    """Return the lines of `run` as one; between two Latin letters or digits the line break becomes a space."""
    if len(run) == 1:
        return run[0]
    text = [run[0].text]
    origins = positions(run[0].origins)
    for number, line in enumerate(run[1:], start=1):
        latin = text[-1][-1].isascii() and text[-1][-1].isalnum() and line.text[0].isascii() and line.text[0].isalnum()
        halved = number == 1 and len(run) > 2 and SUBTITLE.match(run[2].text) is not None
        if latin or halved or (language.spaced and text[-1][-1] != "-"):
            text.append(" ")
            origins.append(line.newline)
        text.append(line.text)
        origins.extend(line.origins)
    return run[0]._replace(text="".join(text), origins=origins)
