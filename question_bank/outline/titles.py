"""The title in a line that is a heading: without lenticular brackets, the number in them, and marks for the learner.

| line | title |
| 【第一段 云水桥】 | 云水桥 |
| 【第二段】 | 第二段 |
| ★云水桥（常考） | 云水桥 |
| 云水桥【必考！】 | 云水桥 |
| ——论云水桥的修建 | 论云水桥的修建 |
| ——在云水桥通车仪式上的讲话 | ——在云水桥通车仪式上的讲话 |
"""

from __future__ import annotations

import re

OPENED = "【"
"""The sign with which a heading in brackets begins: 【释义】, 【机构沿革】."""
_BRACKETED = re.compile("【[^【】\n]+】[。：: ]*")
_NUMBER = re.compile(
    r"(?:第[一二三四五六七八九十百\d]+(?:编|篇|部分|章|单元|讲|节|课时|课|段|板块|模块|专题|环节|回|站|条|步)|"
    r"(?:专题|模块|板块|单元|任务|项目)[一二三四五六七八九十\d]+|"
    r"[一二三四五六七八九十]+|\d{1,2}(?:\.\d{1,2})*)[ 、.．：:·]+(?=[^】])"
)
_STUDY_WORD = (
    "常考|必考|必背|高频|重点|难点|疑难|易错|易混|考点|热点|核心|"
    "了解|掌握|熟悉|理解|识记|记忆|背诵|必会|必读|必看|选学|选读|自学|重要"
)
_FOR_STUDY = re.compile(
    rf" ?[（(【〔\[](?:(?:{_STUDY_WORD})[、，/和]?)+(?:内容|知识点?|题目?|点)?[!！★☆*]*[）)】〕\]]$|"
    "[ ★☆▲△※＊*]*[★☆▲△※＊*]$"
)
"""What tells the learner how well to know what stands under a heading: 办理程序（常考）."""
_LEAD = re.compile("(?:[★☆▲△※＊*]+|[—─]{1,2}(?= ?(?:[浅试略兼再]?[论谈析]|关于))) ?")
"""What a title begins with that is no part of it: a star, or the dash of a subtitle that says of what a text is."""
_MARKS = "）)】〕]★☆▲△※＊*"


def title_in(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the title stands in `[start, end)`, which is a heading behind its number."""
    if text.startswith(OPENED, start) and (whole := _BRACKETED.fullmatch(text, start, end)):
        start, end = start + 1, text.rindex("】", start, whole.end())
        if number := _NUMBER.match(text, start, end):
            start = number.end()
    return _unmarked(text, start, end)


def _unmarked(text: str, start: int, end: int) -> tuple[int, int]:
    first, last = start, end
    if lead := _LEAD.match(text, start, end):
        first = lead.end()
    while last > first and text[last - 1] in _MARKS and (found := _FOR_STUDY.search(text, first, last)):
        last = found.start()
    return (first, last) if last > first else (start, end)
