"""What may be shown of a question before it is answered: its place in the outline, unless that gives the answer away.

| question, section | shown before the answer |
| 就“主要风险”，第一点是（　　）。key 违规使用邮箱; 一、主要风险 › 一是违规使用邮箱 | 一、主要风险 |
| 与“坚持人民至上”相对应的要求是“…”（true/false）; （二）… › 二要坚持人民至上，协调各方利益 | （二）… |
| 基层治理是国家治理的（　　）。key 基石; （二）全过程保障党建引领基层治理 | （二）全过程保障党建引领基层治理 |
"""

from __future__ import annotations

from question_bank.model import Question, QuestionKind

_KEY = 2
"""A heading that holds so many characters of a key in a row, as a whole key, tells it."""
_SHARED = 4
"""A heading that shares so many characters in a row with a true/false statement helps to judge it."""


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
        pieces = (question.stem[place : place + _SHARED] for place in range(len(question.stem) - _SHARED + 1))
        return any(piece in heading for piece in pieces)
    return any(len(key) >= _KEY and key in heading for key in question.answer)
