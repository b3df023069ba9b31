"""What the makers of a paper say of the paper itself (按：本提纲供…使用), which is nothing to be learned."""

from __future__ import annotations

import re
from bisect import bisect_right

_PAPER = "本(?:提纲|讲义|教材|教程|手册|材料|资料|读本|课件|题库|汇编|辅导|宣讲稿)"
_EXERCISE = "(?:课后|复习|课堂)?(?:思考题?|练习题?|讨论题?|复习题|作业|自测题|思考与练习|复习思考题)"
_BEGIN = r"^[ \t\u3000]*[（(【\[]?"
_NOTE = re.compile(
    rf"{_BEGIN}(?:(?:编者)?按语?|编者(?:注|的话|说明)|(?:使用|编写|编印|编辑)说明)[】\]]?[：:][^\n]*"
    rf"|{_BEGIN}{_EXERCISE}[】\]）)]?(?:[：:]|\d|$)[^\n]*"
    rf"|{_BEGIN}(?:(?:几点|有关)?说明|注)[】\]]?[：:]{_PAPER}[^\n]*"
    rf"|{_BEGIN}{_PAPER}[仅专主要可]*供[^\n。]*(?:使用|参考|学习)[^\n]*",
    re.MULTILINE,
)


def notes(text: str) -> list[tuple[int, int]]:
    """Return where the notes of the makers stand, each with the rest of its paragraph, in ascending order."""
    return [found.span() for found in _NOTE.finditer(text)]


def in_note(ranges: list[tuple[int, int]], position: int) -> bool:
    """Tell whether `position` stands in one of the ascending `ranges`."""
    place = bisect_right(ranges, (position, len(ranges) and ranges[-1][1])) - 1
    return place >= 0 and ranges[place][0] <= position < ranges[place][1]
