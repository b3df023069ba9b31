"""A question whole, as an organizer reads it: its stem, the rows with the key, and the explanation."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from question_bank.model import CHOICE_GAP, Question
from studyapp.ui.questions.answer_lines import AnswerLine, answer_lines
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.text_block import TextBlock


def unbroken(stem: str) -> str:
    """Return `stem` with a gap that no line end can part; it is as wide as before."""
    return stem.replace(CHOICE_GAP, CHOICE_GAP[0] + 8 * "\u00a0" + CHOICE_GAP[-1])


def add_question(column: QVBoxLayout, theme: Theme, question: Question, *, explained: bool = True) -> None:
    """Put `question` at the end of `column`."""
    column.addWidget(TextBlock(theme, unbroken(question.stem), "stem", line=34, selectable=True))
    column.addSpacing(theme.px(4))
    for line in answer_lines(question):
        column.addWidget(AnswerLine(theme, line))
    if explained and question.explanation:
        column.addSpacing(theme.px(4))
        column.addWidget(TextBlock(theme, question.explanation, "body", "ink2", selectable=True))
