"""Blanks, recitations and short answers are typed, compared and marked through the real widgets."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionKind
from studyapp.quiz.response import Response
from studyapp.ui.quiz.blank_field import BlankState
from studyapp.ui.quiz.fill_input import FillInput
from studyapp.ui.quiz.question_page import QuestionPage
from studyapp.ui.quiz.text_input import RecitationInput, ShortAnswerInput, TextInput
from studyapp.ui.quiz.view import Draft
from tests.builders import question
from tests.studyapp.ui.quiz.shown_quiz import graded, open_page, view_of

Key = Qt.Key


def press(qtbot: QtBot, page: QuestionPage, *keys: Qt.Key) -> None:
    """Press keys where the focus is."""
    for key in keys:
        qtbot.keyClick(page.focusWidget(), key)


def click(qtbot: QtBot, widget: QWidget) -> None:
    """Click into the middle of a widget."""
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def fill(page: QuestionPage) -> FillInput:
    assert page.body is not None
    assert isinstance(page.body.input, FillInput)
    return page.body.input


def test_blanks_are_typed_into_one_after_the_other(qtbot: QtBot) -> None:
    asked = question(3, QuestionKind.FILL_BLANK)
    page = open_page(qtbot, view_of(asked))
    first, second = fill(page).fields
    assert first.hasFocus()
    qtbot.keyClicks(first, "msYN1")
    assert first.text() == "msYN1"
    first.setText("根本和核心")
    qtbot.keyClick(first, Key.Key_Return)
    assert second.hasFocus()
    qtbot.keyClicks(second, "abc")
    with qtbot.waitSignal(page.submitted) as sent:
        qtbot.keyClick(second, Key.Key_Return)
    assert sent.args == [Draft(Response(("根本和核心", "abc")), None)]


def test_a_blank_grows_with_its_text_and_stays_in_the_sentence(qtbot: QtBot) -> None:
    page = open_page(qtbot, view_of(question(3, QuestionKind.FILL_BLANK)))
    first, second = fill(page).fields
    assert first.width() == 104
    first.setText("一二三四五六七八九十")
    assert 104 < first.width() <= 320
    first.setText("一二三四五六七八九十" * 4)
    assert first.width() == 320
    assert not first.geometry().intersects(second.geometry())
    qtbot.waitUntil(lambda: fill(page).rect().contains(second.geometry()))


def test_graded_blanks_are_closed_and_a_wrong_one_names_the_key(qtbot: QtBot) -> None:
    asked = question(3, QuestionKind.FILL_BLANK)
    page = open_page(qtbot, view_of(asked))
    before = fill(page).height()
    page.show_question(graded(view_of(asked), Response(("根本、核心", "别的"))))
    first, second = fill(page).fields
    assert (first.state, second.state) == (BlankState.RIGHT, BlankState.WRONG)
    assert first.isReadOnly()
    assert "基础和关键" in second.accessibleDescription()
    assert fill(page).heightForWidth(fill(page).width()) > before - 1


def text(page: QuestionPage) -> TextInput:
    assert page.body is not None
    assert isinstance(page.body.input, TextInput)
    return page.body.input


def test_a_recitation_is_written_and_laid_beside_the_source(qtbot: QtBot) -> None:
    asked = question(7, QuestionKind.RECITATION)
    page = open_page(qtbot, view_of(asked))
    area = text(page).area
    assert area.hasFocus()
    qtbot.keyClicks(area, "ms")
    qtbot.keyClick(area, Key.Key_Return)
    assert area.toPlainText() == "ms\n"
    area.setPlainText("强化政治建设，锻造过硬队伍")
    with qtbot.waitSignal(page.submitted) as sent:
        qtbot.keyClick(area, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    response = sent.args[0].response
    page.show_question(graded(view_of(asked), response))
    widget = text(page)
    assert isinstance(widget, RecitationInput)
    assert widget.comparison.accessibleName().endswith("＋全面从严治党")
    assert page.body is not None
    assert page.body.verdict is not None
    assert "Content 67%, order 100%." in page.body.verdict.accessibleName()


def test_a_short_answer_is_compared_and_marked_by_the_member(qtbot: QtBot) -> None:
    asked = question(8, QuestionKind.SHORT_ANSWER)
    page = open_page(qtbot, view_of(asked))
    widget = text(page)
    assert isinstance(widget, ShortAnswerInput)
    qtbot.keyClicks(widget.area, "abc")
    with qtbot.assertNotEmitted(page.submitted):
        click(qtbot, page.bottom.primary)
    assert widget.area.isReadOnly()
    assert widget.marks is not None
    press(qtbot, page, Key.Key_Return)
    press(qtbot, page, Key.Key_2)
    with qtbot.waitSignal(page.submitted) as sent:
        press(qtbot, page, Key.Key_Return)
    assert sent.args[0].response == Response(("abc",), 0.5)


def test_a_short_answer_is_marked_by_mouse(qtbot: QtBot) -> None:
    page = open_page(qtbot, view_of(question(8, QuestionKind.SHORT_ANSWER)))
    widget = text(page)
    assert isinstance(widget, ShortAnswerInput)
    widget.area.setPlainText("意义")
    click(qtbot, page.bottom.primary)
    assert widget.marks is not None
    click(qtbot, widget.marks.button(1.0))
    with qtbot.waitSignal(page.submitted) as sent:
        click(qtbot, page.bottom.primary)
    assert sent.args[0].response == Response(("意义",), 1.0)
