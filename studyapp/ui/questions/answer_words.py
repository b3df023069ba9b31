"""An answer in words: what was given, next to the question as it was asked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from question_bank.model import RIGHT, WRONG, Question, QuestionKind
from studyapp.ui.wording import number_text

JOINT = "；"
NOTHING = "–"


def given_text(question: Question | None, given: tuple[str, ...], kind: QuestionKind) -> str:
    """Return what was `given` in answer to `question` (None: it is not known any more), in one line."""
    if kind is QuestionKind.TRUE_FALSE:
        return JOINT.join(_verdict(text) for text in given) or NOTHING
    if question is not None and kind in (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE):
        return JOINT.join(_lettered(question, text) for text in given) or NOTHING
    if question is not None and kind is QuestionKind.MATCHING:
        pairs = zip(question.options, given, strict=False)
        return JOINT.join(f"{left} — {right or NOTHING}" for left, right in pairs) or NOTHING
    texts = [" ".join(text.split()) or NOTHING for text in given]
    return JOINT.join(texts) or NOTHING


def seconds_text(milliseconds: int) -> str:
    """Return a duration in seconds, with one decimal below ten: 7.5, 24."""
    seconds = max(0, milliseconds) / 1000
    return number_text(round(seconds) if seconds >= 10 else round(seconds, 1))


def _verdict(text: str) -> str:
    return {
        RIGHT: QCoreApplication.translate("answer_lines", "Right"),
        WRONG: QCoreApplication.translate("answer_lines", "Wrong"),
    }.get(text, text)


def _lettered(question: Question, text: str) -> str:
    if text not in question.options:
        return text
    return f"{chr(ord('A') + question.options.index(text))} {text}"
