"""Headings without numbers: which lines are headings by their looks, and how the title of a paper ends.

| line | |
| 借阅更方便, between two paragraphs | a heading |
| 守业：一本账，三代人, beside two others of its build | a heading |
| 把好事办好，还需要四处用力, alone between paragraphs where others stand so | a heading |
| 云河县人民政府, with a date below it | who signs |
| 林向明, with 各位代表： below it | who speaks |
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from question_bank.outline.bylines import is_byline
from question_bank.outline.characters import CLOSING
from question_bank.outline.language import Language
from question_bank.outline.lines import Line
from question_bank.outline.numbering import Marker
from question_bank.outline.summary_head import summary_label

_STOPS = "[。！？；：.!?;:]"
CLOSED = re.compile(rf"(?:{_STOPS}|…|\.\.\.)[{CLOSING})\"']*$")
_STOPPED = re.compile(_STOPS)
PUNCTUATED = re.compile(r"[，。；！？,;!?]|…")
_NEVER_FIRST = re.compile(
    "的(?!确)|了(?!解|却|然|结|不起)|着(?![力眼重手实想])|过(?![去程渡硬往时于度后分多])|[，、。；：？！”’）》】]"
)
"""How no line begins but one that goes on with the line before: 过去的一年，… opens a report."""
PLAIN_HEADING = 30
"""Characters of the longest line without numbering that can be a heading."""
_PAPER_TITLE = 46
"""Characters of the longest first line that is the title of a paper (某某市人民政府关于…的实施意见)."""
_TWO_PART = re.compile("(?P<label>[\u4e00-\u9fff]{2,4})：[^。；！？：…]{3,24}")
"""守业：一本账，三代人: the name of a part and what it tells."""
_HALVES = re.compile("[^，。；：！？…]{3,14}，[^，。；：！？…]{3,18}")
"""把好事办好，还需要四处用力: a heading without a number in two halves, where others without a comma stand so too."""
_FEWEST_ALIKE = 2
_LONGEST_NAME = 4
GREETING = "(?:各位|同志们|尊敬的|亲爱的)"
"""How a speaker begins who turns to those that hear him, for use inside a pattern."""
_GREETING = re.compile(GREETING)
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
SUBTITLE = re.compile("[—─－]{2}")
"""The dash with which the subtitle of a paper begins."""
LONGEST_SUBTITLE = 60


_LESSON = re.compile("【第[一二三四五六七八九十\\d]+(?:课|讲|单元|部分|专题|章|节)[ \u3000：:、]?[^【】。；\n]{2,40}】")
"""A lesson that stands in brackets with its number, whatever signs are in it: 【第三课 批评之后：听得进，改得掉】."""


def looks_like_heading(line: Line, before: Line | None, width: int, after: Line, language: Language) -> bool:
    """Tell whether `line`, not numbered, is short and bare where a heading can stand: it ends what was before it.

    In a narrow page the first line of a paragraph is as wide as the page; that is no heading.
    """
    text = line.text
    if before is None and not (line.level or after.gap) and SUBTITLE.match(after.text) and not _STOPPED.search(text):
        return len(text) <= LONGEST_SUBTITLE  # 守滩、提质，办好百年盐场, with ——在…会议上的工作报告 right below it
    if _LESSON.fullmatch(text) and not (line.level or line.item):
        return True
    named = before is None and not language.spaced and PAPER.search(text) is not None
    if (
        line.level
        or line.item
        or len(text) > (_PAPER_TITLE if named else PLAIN_HEADING * language.width)
        or PUNCTUATED.search(text)
        or text[-1] in "、：:."
    ):
        return False
    if not language.wording.match(text) or summary_label(text) or is_byline(text):
        return False
    if before is not None and (_SIGNING_DATE.fullmatch(after.text) or _speaks_next(text, after.text)):
        return False
    if language.spaced and (after.text[0].islower() or text[-1].isdigit()):
        return False
    if _NEVER_FIRST.match(after.text) or (len(text) * 5 >= width * 4 and PUNCTUATED.search(after.text)):
        return False
    return before is None or line.gap or bool(CLOSED.search(before.text)) or not PUNCTUATED.search(before.text)


def _speaks_next(text: str, after: str) -> bool:
    """Tell whether `text` may be the name of whoever greets those who hear him in the next line."""
    return len(text) <= _LONGEST_NAME and _GREETING.match(after) is not None


def two_part_headings(lines: list[Line], language: Language) -> set[int]:
    """Return the lines that are headings like 守业：一本账，三代人, of which several have a paragraph behind them.

    Those with names of one length show that there are such; others of their build then stand alone between gaps.

    The values of a form (时间：…, 地点：…) stand one behind the other, and have no paragraph of their own.
    """
    if language.spaced:
        return set()
    found: dict[int, int] = {}
    others: set[int] = set()
    for number, (line, after) in enumerate(pairwise(lines)):
        match = _TWO_PART.fullmatch(line.text)
        own = line.gap and not (line.level or line.item or is_byline(line.text) or summary_label(line.text))
        told = len(after.text) > PLAIN_HEADING and CLOSED.search(after.text) is not None
        if not match or not own or not told:
            continue
        if match["label"] not in after.text[: len(match["label"]) + 1]:
            found[number] = len(match["label"])
        if after.gap:
            others.add(number)
    lengths = Counter(found.values())
    alike = {number for number, length in found.items() if lengths[length] >= _FEWEST_TWO_PART}
    # Where several part the document so, one with a longer name, or whose name its paragraph takes up, does too.
    return alike | others if alike else alike


def halved_headings(lines: list[Line], markers: list[Marker | None], width: int, language: Language) -> set[int]:
    """Return the lines that stand alone between paragraphs, as headings of a whole do, but in two halves."""
    if language.spaced:
        return set()
    found: set[int] = set()
    alike = 0
    for number in range(1, len(lines) - 1):
        before, line, after = lines[number - 1 : number + 2]
        alone = line.gap and (after.gap or 2 * len(line.text) < len(after.text))
        apart = alone and not (line.level or line.item) and markers[number] is None
        if not apart or not _told_at_length(after):
            continue
        if _HALVES.fullmatch(line.text):
            found.update({number} if CLOSED.search(before.text) else ())
        else:
            alike += looks_like_heading(line, before, width, after, language)
    return found if max(alike, len(found)) >= _FEWEST_ALIKE else set()


def _told_at_length(line: Line) -> bool:
    """Tell whether `line` begins a paragraph, of which it may be the whole or as much as the page is wide."""
    whole = CLOSED.search(line.text) is not None
    return (whole or len(line.text) > PLAIN_HEADING) and PUNCTUATED.search(line.text) is not None
