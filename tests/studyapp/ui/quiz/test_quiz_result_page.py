"""The result: figures, sections and kinds, and the list; in every size of window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from question_bank.model import derive_id
from studyapp.quiz.grading import key_response
from studyapp.quiz.paper import Paper, PaperItem
from studyapp.quiz.records import Sitting
from studyapp.quiz.request import Feedback, MultipleRule, QuizMode
from studyapp.quiz.response import Response
from studyapp.quiz.session import Session
from studyapp.ui.quiz.result_page import ResultPage, Shown
from studyapp.ui.quiz.session_view import result_view
from studyapp.ui.quiz.view import ResultView
from studyapp.ui.theme import Theme
from tests.builders import one_of_each
from tests.studyapp.ui.layout_checks import SIZES, assert_good, settle, shown

Key = Qt.Key


@pytest.fixture(scope="module")
def finished() -> ResultView:
    """Eight questions: five right, one partly, one wrong, one not answered; the second is marked."""
    items = tuple(
        PaperItem(asked, 1.0, b"s" * 16, derive_id("section", str(n % 2))) for n, asked in enumerate(one_of_each())
    )
    sitting = Sitting(
        b"i" * 16,
        b"m" * 16,
        QuizMode.PRACTICE,
        "试用题集",
        None,
        Feedback.EACH,
        MultipleRule.ALL_OR_NOTHING,
        1,
        8,
        8.0,
        0,
    )
    session = Session.begin(sitting, Paper(items, 1), 0)
    for position, item in enumerate(items[:7]):
        response = key_response(item.question)
        if position == 0:
            response = Response((next(text for text in item.question.options if text not in item.question.answer),))
        if position == 3:
            response = Response((item.question.answer[0], "别的"))
        session = session.go_to(position, position * 10_000)
        session, _ = session.answer(response, at=position * 10_000 + 9_000, day=1, answer_id=bytes([position]) * 16)
    return result_view(session.mark(1).finish(80_000))


def texts(page: ResultPage) -> list[str]:
    settle()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize(("size", "scale"), SIZES)
def test_nothing_is_cut(qtbot: QtBot, chinese_font: str, finished: ResultView, size: QSize, scale: float) -> None:
    page = shown(ResultPage, size, scale)
    assert isinstance(page, ResultPage)
    qtbot.addWidget(page)
    page.show_result(finished)
    settle()
    assert_good(page)


def test_figures_and_counts(qtbot: QtBot, finished: ResultView) -> None:
    page = shown(ResultPage, QSize(1280, 800), 1.0)
    assert isinstance(page, ResultPage)
    qtbot.addWidget(page)
    page.show_result(finished)
    said = texts(page)
    assert "5.5" in said
    assert "of 8 point(s)" in said
    assert "69%" in said
    assert any(words.startswith("5 right · 1 partly right · 1 wrong · 1 unanswered") for words in said)
    assert page.again.text() == "Practise the 3 missed one(s)"
    assert [row.entry.position for row in page.rows] == list(range(8))
    assert page.rows[0].accessibleName().endswith("，Wrong")
    assert page.rows[1].accessibleName().endswith("，Right，marked")
    assert page.rows[7].accessibleName().endswith("，Unanswered")


def test_the_list_is_walked_and_opened_by_keys(qtbot: QtBot, finished: ResultView) -> None:
    page = shown(ResultPage, QSize(1280, 800), 1.0)
    assert isinstance(page, ResultPage)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    page.show_result(finished)
    settle()
    qtbot.keyClick(page, Key.Key_Down)
    assert page.rows[0].hasFocus()
    qtbot.keyClick(page.rows[0], Key.Key_Down)
    assert page.rows[1].hasFocus()
    with qtbot.waitSignal(page.entry_chosen) as sent:
        qtbot.keyClick(page.rows[1], Key.Key_Return)
    assert sent.args == [1]
    with qtbot.waitSignal(page.done_wanted):
        qtbot.keyClick(page, Key.Key_Escape)


def test_showing_a_second_result_replaces_the_first(qtbot: QtBot, finished: ResultView) -> None:
    page = shown(ResultPage, QSize(1280, 800), 1.0)
    assert isinstance(page, ResultPage)
    qtbot.addWidget(page)
    page.show_result(finished)
    settle()
    page.show_result(finished._replace(entries=finished.entries[:2]))
    settle()
    assert len(page.rows) == 2
    assert texts(page).count("5.5") == 1


def test_a_partial_answer_is_called_so_and_found_among_those_not_right(qtbot: QtBot, finished: ResultView) -> None:
    page = ResultPage(Theme())
    qtbot.addWidget(page)
    page.show_result(finished)
    assert "Partly right" in page.rows[3].accessibleName()
    assert "Wrong" in page.rows[0].accessibleName()
    assert page.filter is not None
    page.filter.chosen.emit(Shown.WRONG)
    assert [row.entry.position for row in page.rows] == [0, 3, 7]
