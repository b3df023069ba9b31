"""The title of a paper: its further lines, and how it is told from the heading of a first part; parts without numbers.

| lines | title |
| 云河馆的灯 / ——云河馆建馆七十年史略 | 云河馆的灯——云河馆建馆七十年史略 |
| 守好一馆书 / 点亮一城灯 / ——在馆代会上的报告 | 守好一馆书 点亮一城灯——在馆代会上的报告 |
| 云河馆“十四五”规划 / 实施情况报告 | 云河馆“十四五”规划实施情况报告 |
| 新书讲稿 / （2024年4月16日） / 馆员们怎么看 | 新书讲稿, and what follows stands under it |

| headings, none of them numbered | |
| 2024年主要工作 / 借阅更方便 / 馆舍更明亮 / 存在的问题 | the second and the third stand under the first |
| 2024年主要工作 (text) / 借阅更方便 / 存在的问题 | all stand beside each other |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.outline.blocks import Block
from question_bank.outline.bylines import is_byline
from question_bank.outline.headings import Heading
from question_bank.outline.plain_headings import GREETING, PAPER
from question_bank.outline.tree import APPENDIX

_SUBTITLED = re.compile("[^—─－\n]+[—─－]{2}[^\n]+")
_PLANNED = re.compile("(?:安排|思路|打算|回顾|情况)$")
_LEAST = 10
"""Characters of the title of a paper that says at its end of what kind it is; 编写说明 heads a part."""
_PART_OF_REPORT = re.compile(
    "(?:(?:19|20)\\d\\d年|[上下本今明去]一?(?:半年|年度?)|过去[^，。；：]{0,4}年|今后|未来|下一?(?:步|阶段))[^，。；：]{0,12}"
    "(?:工作|任务|安排|打算|回顾|计划|重点|情况|总结|思路|举措|部署|目标|要点)[^，。；：]{0,6}|"
    "(?:工作中)?(?:主要|当前|目前)?存在的?(?:主要)?(?:问题|困难|不足|差距|短板)[^，。；：]{0,10}|(?:主要|突出)?问题[和与及]不足|"
    "(?:主要|重点)?(?:做法|成效|措施|工作|任务|成绩)(?:[和与及、](?:做法|成效|成绩|问题|体会))?|(?:几点|工作)?(?:体会|启示|经验|建议)|"
    "总体(?:情况|要求|思路)|基本情况"
)
"""What the parts of a report are called, under which others without a number may stand."""
_APPENDED = re.compile("附(?:件|录|表)?[一二三四五六七八九十\\d]*(?:[：: ]|$)|(?:名词|有关用语|名词术语)(?:解释|说明)$")
_FEWEST = 2
_PART, _PLAIN = "part", "title"
_SALUTATION = re.compile(GREETING + "[^。；\n]{0,24}[：:！!，,]")


def titles_paper(text: str, blocks: Sequence[Block], first: Heading) -> bool:
    """Tell whether the `first` heading begins the document and is the title of a paper.

    It says of what kind the paper is, has a subtitle, or a by-line or a salutation stands behind it.
    """
    if first.block or first.ordinal or len(blocks) < 2:
        return False
    behind = text[blocks[1].start : blocks[1].end]
    title = text[first.start : first.end]
    named = len(title) >= _LEAST and (PAPER.search(title) or _PLANNED.search(title)) is not None
    return (
        named
        or _SUBTITLED.fullmatch(title) is not None
        or is_byline(behind)
        or _SALUTATION.fullmatch(behind) is not None
    )


def with_parts(text: str, headings: Sequence[Heading]) -> list[Heading]:
    """Return `headings` with those of the parts of a report restyled, if others without a number stand under them.

    The first of all is such a part, and right below it, without a word of its own, stands a heading of another kind.
    """
    headings = [_appended(text, each) for each in headings]
    plain = [place for place, each in enumerate(headings) if each.style == _PLAIN]
    parts = [place for place in plain if _is_part(text, headings[place])]
    if len(parts) < _FEWEST or parts[0] != plain[0]:
        return list(headings)
    first, behind = headings[parts[0]], headings[plain[1]]
    if plain[1] in parts or behind.block != first.block + 1:
        return list(headings)
    return [each._replace(style=_PART) if place in parts else each for place, each in enumerate(headings)]


def _appended(text: str, heading: Heading) -> Heading:
    """Return `heading`, restyled if it is over what is appended to the paper: it stands under none of its parts."""
    behind = heading.style == _PLAIN and _APPENDED.match(text, heading.start, heading.end) is not None
    return heading._replace(style=APPENDIX) if behind else heading


def _is_part(text: str, heading: Heading) -> bool:
    return _PART_OF_REPORT.fullmatch(text, heading.title_start, heading.end) is not None
