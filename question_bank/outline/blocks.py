"""Blocks: lines that a narrow page broke are joined again, lines that say something of their own stay apart."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import NamedTuple

from question_bank.model.text import MappedText, positions
from question_bank.outline.bylines import is_byline
from question_bank.outline.characters import CLOSING
from question_bank.outline.doubling import doubled_words
from question_bank.outline.language import CHINESE, Language
from question_bank.outline.lines import Line, join, without
from question_bank.outline.numbering import Marker, marker_at
from question_bank.outline.summary_head import summary_label

_CLOSED = re.compile(rf"(?:[。！？；：.!?;:]|…|\.\.\.)[{CLOSING})\"']*$")
_STOPPED = re.compile("[。！？；：.!?;:]")
_COMMA = re.compile(r"[，、,]$")
_PUNCTUATED = re.compile(r"[，。；！？,;!?]|…")
_NEVER_FIRST = re.compile(
    "的(?!确)|了(?!解|却|然|结|不起)|着(?![力眼重手实想])|过(?![去程渡硬往时于度后分多])|[，、。；：？！”’）》】]"
)
"""How no line begins but one that goes on with the line before: 过去的一年，… opens a report."""
_PLAIN_HEADING = 30
"""Characters of the longest line without numbering that can be a heading."""
_PAPER_TITLE = 46
"""Characters of the longest first line that is the title of a paper (某某市人民政府关于…的实施意见)."""
_HALVED_HEADING = 40
"""Characters of the longest numbered line with a comma that is a heading though no stop closes it."""
_TWO_PART = re.compile("(?P<label>[\u4e00-\u9fff]{2,4})：[^。；！？：…]{3,24}")
"""守业：一本账，三代人: the name of a part and what it tells."""
_HALVES = re.compile("[^，。；：！？…]{3,14}，[^，。；：！？…]{3,18}")
"""把好事办好，还需要四处用力: a heading without a number in two halves, where others without a comma stand so too."""
_FEWEST_ALIKE = 2
_SIGNING_DATE = re.compile(
    "(?:(?:19|20)\\d\\d|[〇○一二三四五六七八九]{4})年(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:[\\d一二三四五六七八九十]{1,3}日)?"
)
"""The day below the name of whoever signs."""
_FEWEST_TWO_PART = 3
"""So many lines that name a part in a word and say behind a colon what it tells are its headings, comma or not."""
PAPER = re.compile(
    "(?:报告|意见|通知|决定|规划|计划|方案|办法|提纲|讲稿|讲话|讲义|教材|手册|总结|要点|纲要|条例|公报|建议|汇报|通报|细则|规定|说明|安排|思路|打算|简报)$"
)
"""How the title of a paper ends: with what kind of paper it is."""
_SUBTITLE = re.compile("[—─－]{2}")
"""The dash with which the subtitle of a paper begins."""
_LONGEST_SUBTITLE = 60
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
    two_part = _two_part_headings(lines, language) | _halved_headings(lines, markers, width, language)
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
        plain = unnumbered and after is not None and _looks_like_heading(line, before, width, after, language)
        heads.append(of_row or plain)
        runs.append([line])
        firsts.append(marker)
    return [_merged(run, language) for run in runs], heads


def _titled_on(run: list[Line], line: Line, after: Line | None, heading: bool, language: Language) -> bool:
    """Tell whether `line` is a further line of the title with which the document begins: a subtitle, or its other half.

    The other half of a title has the kind of the paper at its end, or a subtitle right below it.
    """
    first, second = run[0].text, line.text
    if not heading or line.gap or line.level or line.item or language.spaced or _PUNCTUATED.search(second):
        return False
    if _SUBTITLE.match(second):
        named = _SUBTITLE.match(run[-1].text) is None and _READ_OUT.search(second) is None
        return named and len(second) <= _LONGEST_SUBTITLE
    if len(run) > 1 or len(second) > _PLAIN_HEADING:
        return False
    if PAPER.search(second):
        return PAPER.search(first) is None or _GOES_ON.match(second) is not None
    parted = after is not None and not after.gap and _SUBTITLE.match(after.text) is not None
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
    if _CLOSED.search(before.text):
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
    if point or len(text) > 2 * _PLAIN_HEADING * language.width:
        return False
    found = _PUNCTUATED.findall(text)
    halved = set(found) <= {"，"} and len(text) <= _HALVED_HEADING and len(text) * 5 <= width * 3
    return not found or halved


def _looks_like_heading(line: Line, before: Line | None, width: int, after: Line, language: Language) -> bool:
    """Tell whether `line`, not numbered, is short and bare where a heading can stand: it ends what was before it.

    In a narrow page the first line of a paragraph is as wide as the page; that is no heading.
    """
    text = line.text
    if before is None and not (line.level or after.gap) and _SUBTITLE.match(after.text) and not _STOPPED.search(text):
        return len(text) <= _LONGEST_SUBTITLE  # 守滩、提质，办好百年盐场, with ——在…会议上的工作报告 right below it
    named = before is None and not language.spaced and PAPER.search(text) is not None
    if (
        line.level
        or line.item
        or len(text) > (_PAPER_TITLE if named else _PLAIN_HEADING * language.width)
        or _PUNCTUATED.search(text)
        or text[-1] in "、：:."
    ):
        return False
    if not language.wording.match(text) or summary_label(text) or is_byline(text):
        return False
    if before is not None and _SIGNING_DATE.fullmatch(after.text):
        return False
    if language.spaced and (after.text[0].islower() or text[-1].isdigit()):
        return False
    if _NEVER_FIRST.match(after.text) or (len(text) * 5 >= width * 4 and _PUNCTUATED.search(after.text)):
        return False
    return before is None or line.gap or bool(_CLOSED.search(before.text)) or not _PUNCTUATED.search(before.text)


def _two_part_headings(lines: list[Line], language: Language) -> set[int]:
    """Return the lines that are headings like 守业：一本账，三代人, of which several have a paragraph behind them.

    The values of a form (时间：…, 地点：…) stand one behind the other, and have no paragraph of their own.
    """
    if language.spaced:
        return set()
    found: dict[int, int] = {}
    for number, (line, after) in enumerate(pairwise(lines)):
        match = _TWO_PART.fullmatch(line.text)
        own = line.gap and not (line.level or line.item or is_byline(line.text) or summary_label(line.text))
        told = len(after.text) > _PLAIN_HEADING and _CLOSED.search(after.text) is not None
        if match and own and told and match["label"] not in after.text[: len(match["label"]) + 1]:
            found[number] = len(match["label"])
    lengths = Counter(found.values())
    return {number for number, length in found.items() if lengths[length] >= _FEWEST_TWO_PART}


def _halved_headings(lines: list[Line], markers: list[Marker | None], width: int, language: Language) -> set[int]:
    """Return the lines that stand alone between paragraphs, as headings of a whole do, but in two halves."""
    if language.spaced:
        return set()
    found: set[int] = set()
    alike = 0
    for number in range(1, len(lines) - 1):
        before, line, after = lines[number - 1 : number + 2]
        apart = line.gap and after.gap and not (line.level or line.item) and markers[number] is None
        if not apart or not _told_at_length(after):
            continue
        if _HALVES.fullmatch(line.text):
            found.update({number} if _CLOSED.search(before.text) else ())
        else:
            alike += _looks_like_heading(line, before, width, after, language)
    return found if alike >= _FEWEST_ALIKE else set()


def _told_at_length(line: Line) -> bool:
    """Tell whether `line` begins a paragraph, of which it may be the whole or as much as the page is wide."""
    return len(line.text) > _PLAIN_HEADING and _PUNCTUATED.search(line.text) is not None


def _merged(run: list[Line], language: Language) -> Line:
    """Return the lines of `run` as one; between two Latin letters or digits the line break becomes a space."""
    if len(run) == 1:
        return run[0]
    text = [run[0].text]
    origins = positions(run[0].origins)
    for number, line in enumerate(run[1:], start=1):
        latin = text[-1][-1].isascii() and text[-1][-1].isalnum() and line.text[0].isascii() and line.text[0].isalnum()
        halved = number == 1 and len(run) > 2 and _SUBTITLE.match(run[2].text) is not None
        if latin or halved or (language.spaced and text[-1][-1] != "-"):
            text.append(" ")
            origins.append(line.newline)
        text.append(line.text)
        origins.extend(line.origins)
    return run[0]._replace(text="".join(text), origins=origins)
