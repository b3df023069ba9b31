"""What may be shown of a question before it is answered: its place in the outline, unless that gives the answer away.

| question, section | shown before the answer |
| 就“主要风险”，第一点是（　　）。key 违规使用邮箱; 一、主要风险 › 一是违规使用邮箱 | 一、主要风险 |
| 与“坚持人民至上”相对应的要求是“…”（true/false）; （二）… › 二要坚持人民至上，协调各方利益 | （二）… |
| 基层治理是国家治理的（　　）。key 基石; （二）全过程保障党建引领基层治理 | （二）全过程保障党建引领基层治理 |
| 材料“工作回顾”部分指出，修渠31公里 (true/false); 一、工作回顾 › （一）引水 | all: the lead is not judged |
| 年满十六周岁 (false, 十八周岁); 二、条件 › （一）年满十八周岁 | 二、条件 |
| 台账保存不少于＿＿＿＿年。key 3; 四、台账 › 4.2 台账保存不少于3年 | 四、台账 |
"""

from __future__ import annotations

import re

from question_bank.model import BLANK, CHOICE_GAP, WRONG, Question, QuestionKind

_KEY = 2
"""A heading that holds so many characters of a key in a row, as a whole key, tells it."""
_SHARED = 4
"""A heading that shares so many characters in a row with a true/false statement helps to judge it."""
_BESIDE = 2
"""A heading that holds a shorter key between so many characters of the stem tells it too."""
_LEAD = re.compile(
    "(?:材料“[^”]*”部分|就“[^”]*”，材料)[\u4e00-\u9fff]{2}，|按照材料“[^”]*”部分的安排，|(?:据|按照)《[^》]*》(?:的安排)?，"
)
"""Words that only say where a statement stands: nobody judges them, and a heading may well hold them."""
_RIGHT = re.compile("应为“([^”]{2,})”")
"""What should stand in a false statement, by what is told when it is answered."""
_GAP = re.compile(f"{BLANK}|{CHOICE_GAP}")
"""What a stem leaves out."""


def open_path(question: Question) -> tuple[str, ...]:
    """Return the headings above the question, topmost first, up to the first that would help to answer it."""
    shown: list[str] = []
    for heading in question.section:
        if _tells(question, heading):
            break
        shown.append(heading)
    return tuple(shown)


def _tells(question: Question, heading: str) -> bool:
    if question.kind is QuestionKind.TRUE_FALSE:
        stem = question.stem[found.end() :] if (found := _LEAD.match(question.stem)) else question.stem
        pieces = (stem[place : place + _SHARED] for place in range(len(stem) - _SHARED + 1))
        right = _RIGHT.search(question.explanation) if question.answer == (WRONG,) else None
        return any(piece in heading for piece in pieces) or (right is not None and right[1] in heading)
    return any(len(key) >= _KEY and key in heading for key in question.answer) or _holds_a_short_key(question, heading)


def _holds_a_short_key(question: Question, heading: str) -> bool:
    """Tell whether a key of one character stands in `heading` between the same words as in the stem: 不少于3年."""
    pieces = _GAP.split(question.stem)
    around = zip(pieces, question.answer, pieces[1:], strict=False)
    shown = (left[-_BESIDE:] + key + right[:1] for left, key, right in around if len(key) < _KEY)
    return any(words in heading for words in shown)
