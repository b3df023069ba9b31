"""The page around the question: keys, input methods, verdict, panel, answer sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionKind
from studyapp.quiz.records import Certainty
from studyapp.quiz.request import Feedback
from studyapp.quiz.response import Response
from studyapp.quiz.session import PositionState
from studyapp.ui.quiz.fill_input import FillInput
from studyapp.ui.quiz.question_page import QuestionPage
from studyapp.ui.quiz.side_panel import SHEET, SOURCE
from studyapp.ui.quiz.text_input import TextInput
from studyapp.ui.quiz.view import Draft
from tests.builders import question
from tests.studyapp.ui.layout_checks import settle
from tests.studyapp.ui.quiz.shown_quiz import graded, open_page, view_of

Key = Qt.Key


def compose(page: QuestionPage, preedit: str, commit: str = "") -> None:
    """Do what an input method does to the field with the focus."""
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    target = page.focusWidget()
    assert target is not None
    QApplication.sendEvent(target, event)


def test_nothing_fires_while_an_input_method_composes_in_a_blank(qtbot: QtBot) -> None:
    page = open_page(qtbot, view_of(question(3, QuestionKind.FILL_BLANK)))
    assert page.body is not None
    assert isinstance(page.body.input, FillInput)
    first = page.body.input.fields[0]
    page.body.input.fields[1].setText("已填")
    compose(page, "gong'shi")
    assert first.width() > 104
    for key in (Key.Key_Return, Key.Key_Escape, Key.Key_S, Key.Key_Left, Key.Key_Tab, Key.Key_1):
        with (
            qtbot.assertNotEmitted(page.submitted),
            qtbot.assertNotEmitted(page.leave_wanted),
            qtbot.assertNotEmitted(page.went),
        ):
            qtbot.keyClick(first, key)
        assert first.hasFocus()
    qtbot.keyClick(page, Key.Key_Return)
    page.press_primary()
    compose(page, "", "共识")
    assert first.text() == "共识"
    with qtbot.waitSignal(page.submitted):
        qtbot.keyClick(first, Key.Key_Return)


def test_nothing_fires_while_an_input_method_composes_in_an_area(qtbot: QtBot) -> None:
    page = open_page(qtbot, view_of(question(7, QuestionKind.RECITATION)))
    assert page.body is not None
    assert isinstance(page.body.input, TextInput)
    area = page.body.input.area
    compose(page, "yi'shi")
    with qtbot.assertNotEmitted(page.submitted), qtbot.assertNotEmitted(page.leave_wanted):
        qtbot.keyClick(area, Key.Key_Return)
        qtbot.keyClick(area, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(area, Key.Key_Escape)
    assert area.toPlainText() == ""
    compose(page, "", "一是")
    with qtbot.waitSignal(page.submitted) as sent:
        qtbot.keyClick(area, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sent.args[0].response == Response(("一是",))


def test_letters_in_a_field_are_text_and_arrows_stay_in_it(qtbot: QtBot) -> None:
    page = open_page(qtbot, view_of(question(3, QuestionKind.FILL_BLANK)))
    assert page.body is not None
    assert isinstance(page.body.input, FillInput)
    first = page.body.input.fields[0]
    with qtbot.assertNotEmitted(page.mark_toggled), qtbot.assertNotEmitted(page.went):
        qtbot.keyClicks(first, "smf")
        qtbot.keyClick(first, Key.Key_Left)
    assert first.text() == "smf"


def test_arrows_mark_sheet_and_escape(qtbot: QtBot) -> None:
    asked = question(0)
    page = open_page(qtbot, view_of(asked))
    qtbot.keyClick(page, Key.Key_B)
    chosen = Draft(Response((asked.options[1],)), None)
    with qtbot.waitSignal(page.went) as sent:
        qtbot.keyClick(page, Key.Key_Left)
    assert sent.args == [0, chosen]
    with qtbot.waitSignal(page.went) as sent:
        qtbot.keyClick(page, Key.Key_Right)
    assert sent.args == [2, chosen]
    with qtbot.waitSignal(page.mark_toggled) as sent:
        qtbot.keyClick(page, Key.Key_M)
    assert sent.args == [True]
    page.show_mark(True)
    assert page.bottom.flag.text() == "Marked"
    assert page.side.tabs.current() == SHEET
    qtbot.keyClick(page, Key.Key_S)
    assert page.side.tabs.current() == SHEET
    with qtbot.waitSignal(page.leave_wanted) as sent:
        qtbot.keyClick(page, Key.Key_Escape)
    assert sent.args == [chosen]


def test_the_source_is_closed_before_the_answer_and_opens_after_it(qtbot: QtBot) -> None:
    asked = question(0)
    page = open_page(qtbot, view_of(asked))
    assert not page.side.tabs.tab(SOURCE).isEnabled()
    page.show_question(graded(view_of(asked), Response((asked.options[0],))))
    assert page.side.tabs.current() == SOURCE
    assert page.side.evidence is not None
    assert "政治功能是根本和核心，组织功能是基础和关键。" in page.side.evidence.text()
    with qtbot.waitSignal(page.open_wanted) as sent:
        page.side.evidence.open_button.click()
    assert sent.args == [b"set-id-of-16-byt", 120]
    qtbot.keyClick(page, Key.Key_S)
    assert page.side.tabs.current() == SHEET
    page.show_question(view_of(question(1))._replace(position=2))
    assert not page.side.tabs.tab(SOURCE).isEnabled()


def test_a_question_without_source_says_so(qtbot: QtBot) -> None:
    asked = question(0)
    page = open_page(qtbot, view_of(asked))
    page.show_question(graded(view_of(asked), Response((asked.options[0],)))._replace(evidence=None))
    assert page.side.tabs.current() == SOURCE
    assert page.side.evidence is None


def test_enter_submits_then_goes_on(qtbot: QtBot) -> None:
    asked = question(0)
    page = open_page(qtbot, view_of(asked))
    with qtbot.assertNotEmitted(page.submitted), qtbot.assertNotEmitted(page.onward):
        qtbot.keyClick(page, Key.Key_Return)
    qtbot.keyClick(page, Key.Key_A)
    with qtbot.waitSignal(page.submitted):
        qtbot.keyClick(page, Key.Key_Return)
    page.show_question(graded(view_of(asked), Response((asked.options[0],))))
    assert page.bottom.primary.text() == "Next"
    with qtbot.waitSignal(page.onward):
        qtbot.keyClick(page, Key.Key_Return)


def test_saved_is_said_only_with_the_time_that_the_store_kept(qtbot: QtBot) -> None:
    asked = question(0)
    page = open_page(qtbot, view_of(asked))
    assert not any("Saved" in words for words in labels(page))
    page.show_question(graded(view_of(asked), Response((asked.options[0],))))
    assert any(words.startswith("Saved · took 24") for words in labels(page))


def labels(page: QuestionPage) -> list[str]:
    """Return the texts of the visible labels."""
    from PySide6.QtWidgets import QLabel

    settle()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_certainty_is_optional_and_can_be_taken_back(qtbot: QtBot) -> None:
    asked = question(0)
    page = open_page(qtbot, view_of(asked))
    assert page.body is not None
    assert page.body.certainty is not None
    qtbot.keyClick(page, Key.Key_A)
    draft = page.body.draft()
    assert draft is not None
    assert draft.certainty is None
    page.body.certainty.button(Certainty.GUESSED).click()
    draft = page.body.draft()
    assert draft is not None
    assert draft.certainty is Certainty.GUESSED
    page.body.certainty.button(Certainty.GUESSED).click()
    draft = page.body.draft()
    assert draft is not None
    assert draft.certainty is None


def test_with_feedback_at_the_end_nothing_is_told(qtbot: QtBot) -> None:
    asked = question(0)
    page = open_page(qtbot, view_of(asked, feedback=Feedback.END, mode="exam"))
    assert page.bottom.primary.text() == "Next"
    qtbot.keyClick(page, Key.Key_A)
    with qtbot.waitSignal(page.onward) as sent:
        qtbot.keyClick(page, Key.Key_Return)
    assert sent.args == [Draft(Response((asked.options[0],)), None)]
    assert page.body is not None
    assert page.body.verdict is None
    page.show_question(view_of(asked, feedback=Feedback.END, position=4))
    assert page.bottom.primary.text() == "Hand in"


def test_a_replay_is_read_only(qtbot: QtBot) -> None:
    asked = question(0)
    page = open_page(qtbot, graded(view_of(asked, replay=True), Response((asked.options[1],))))
    assert page.body is not None
    assert page.body.verdict is not None
    with qtbot.assertNotEmitted(page.mark_toggled), qtbot.assertNotEmitted(page.submitted):
        for key in (Key.Key_A, Key.Key_M):
            qtbot.keyClick(page, key)
    assert page.bottom.primary.text() == "Next"
    page.show_question(graded(view_of(asked, replay=True, position=4), None))
    assert page.bottom.primary.text() == "To the result"
    assert page.body.verdict.accessibleName().startswith("Not answered")


def test_a_notice_keeps_the_answer_and_its_button_acts(qtbot: QtBot) -> None:
    asked = question(0)
    page = open_page(qtbot, view_of(asked))
    qtbot.keyClick(page, Key.Key_B)
    page.show_notice("Not saved.", "Try again")
    assert page.body is not None
    assert page.body.draft() == Draft(Response((asked.options[1],)), None)
    notice = page.notices.notices()[0]
    assert notice.act is not None
    with qtbot.waitSignal(page.acted):
        notice.act()
    qtbot.keyClick(page, Key.Key_Escape)
    assert page.notices.notices() == ()


def test_the_answer_sheet_goes_to_a_question_and_hands_in(qtbot: QtBot) -> None:
    page = open_page(qtbot, view_of(question(0)))
    sheet = page.side.sheet
    assert [cell.cell.state for cell in sheet.cells][:3] == [
        PositionState.RIGHT,
        PositionState.UNANSWERED,
        PositionState.WRONG,
    ]
    assert sheet.cells[2].accessibleName() == "Question 3，Wrong，marked"
    with qtbot.waitSignal(page.went) as sent:
        sheet.cells[4].click()
    assert sent.args == [4, None]
    assert sheet.hand_in is not None
    with qtbot.waitSignal(page.hand_in_wanted):
        sheet.hand_in.click()
