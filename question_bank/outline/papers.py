"""The title of a paper: its further lines, and how it is told from the heading of a first part.

| lines | title |
| 云河馆的灯 / ——云河馆建馆七十年史略 | 云河馆的灯——云河馆建馆七十年史略 |
| 守好一馆书 / 点亮一城灯 / ——在馆代会上的报告 | 守好一馆书 点亮一城灯——在馆代会上的报告 |
| 云河馆“十四五”规划 / 实施情况报告 | 云河馆“十四五”规划实施情况报告 |
| 新书讲稿 / （2024年4月16日） / 馆员们怎么看 | 新书讲稿, and what follows stands under it |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.outline.blocks import PAPER, Block
from question_bank.outline.bylines import is_byline
from question_bank.outline.headings import Heading

_SUBTITLED = re.compile("[^—─－\n]+[—─－]{2}[^\n]+")
_PLANNED = re.compile("(?:安排|思路|打算|回顾|情况)$")
_LEAST = 10
"""Characters of the title of a paper that says at its end of what kind it is; 编写说明 heads a part."""
_SALUTATION = re.compile("(?:各位|同志们|尊敬的|亲爱的)[^。；\n]{0,24}[：:！!，,]")


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
