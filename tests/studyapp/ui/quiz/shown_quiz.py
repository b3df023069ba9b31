"""What tests of the quiz share: a page with one question on it, and the outline that questions are about."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from question_bank.model import Question
from studyapp.quiz.grading import grade
from studyapp.quiz.request import Feedback, QuizMode
from studyapp.quiz.response import Response
from studyapp.quiz.session import PositionState
from studyapp.ui.quiz.question_page import QuestionPage
from studyapp.ui.quiz.view import (
    Draft,
    EvidenceRun,
    EvidenceView,
    QuestionView,
    RunKind,
    SheetCell,
    SheetGroup,
    SheetView,
)
from studyapp.ui.theme import Theme

SOURCE = EvidenceView(
    ("一、甲章", "（一）甲节"),
    (
        (
            EvidenceRun("……相互影响、相互促进，", RunKind.CONTEXT),
            EvidenceRun("政治功能是根本和核心", RunKind.ASKED),
            EvidenceRun("，组织功能是基础和关键", RunKind.EVIDENCE),
            EvidenceRun("。", RunKind.CONTEXT),
        ),
    ),
    b"set-id-of-16-byt",
    120,
    (6, 4),
)


def view_of(question: Question, **changes: Any) -> QuestionView:
    """Return `question` as the second of five, open, with feedback after each."""
    view = QuestionView(
        question=question,
        mode=QuizMode.PRACTICE,
        title="试用",
        position=1,
        total=5,
        answered=1,
        points=1.0,
        feedback=Feedback.EACH,
        marked=False,
    )
    return view._replace(**changes)


def graded(view: QuestionView, response: Response | None) -> QuestionView:
    """Return `view` after `response` was kept and graded."""
    found = grade(view.question, response or Response(()))
    draft = None if response is None else Draft(response, None)
    return view._replace(draft=draft, grade=found, elapsed=24_000, evidence=SOURCE, answered=2)


def sheet_of(question: Question) -> SheetView:
    """Return an answer sheet of five numbers, the second being shown."""
    states = (
        PositionState.RIGHT,
        PositionState.UNANSWERED,
        PositionState.WRONG,
        PositionState.ANSWERED,
        PositionState.UNANSWERED,
    )
    cells = tuple(SheetCell(position, state, position == 2, position == 1) for position, state in enumerate(states))
    return SheetView((SheetGroup(question.kind, 1.0, cells),), can_hand_in=True)


def open_page(qtbot: QtBot, view: QuestionView, theme: Theme | None = None) -> QuestionPage:
    """Show `view` on a page of 1280 × 800 that has the focus."""
    page = QuestionPage(theme or Theme())
    qtbot.addWidget(page)
    page.resize(1280, 800)
    with qtbot.waitActive(page):
        page.show()
    page.show_sheet(sheet_of(view.question))
    page.show_question(view)
    return page
