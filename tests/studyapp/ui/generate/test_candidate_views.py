"""Candidates of every kind as they are shown and edited, and long documents that are laid out in part."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionKind
from studyapp.ui.generate.candidate_pane import CandidatePane
from studyapp.ui.questions.answer_lines import AnswerLine
from studyapp.ui.questions.question_form import QuestionForm
from studyapp.ui.questions.source_browser import WINDOW, SourceBrowser
from studyapp.ui.questions.view import CandidateView, Look, Piece, SourceParagraph, Standing
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.stepper import Stepper
from tests.builders import question
from tests.studyapp.ui.layout_checks import assert_good, settle, shown


@pytest.fixture
def pane(qtbot: QtBot) -> CandidatePane:
    """A pane at the usual size."""
    made = shown(CandidatePane, QSize(560, 700), 1.0)
    qtbot.addWidget(made)
    assert isinstance(made, CandidatePane)
    return made


@pytest.mark.parametrize("kind", list(QuestionKind))
def test_every_kind_is_shown_with_its_key_and_can_be_edited(
    pane: CandidatePane, qtbot: QtBot, kind: QuestionKind
) -> None:
    asked = question(2, kind)
    view = CandidateView(asked, Standing.WAITING, "Pairs", "look at it", 0, 3)
    pane.show_candidate(view)
    settle()
    assert_good(pane)
    lines = [one.line for one in pane.findChildren(AnswerLine) if one.isVisible()]
    assert len(lines) == len(asked.options or asked.answer if kind is not QuestionKind.TRUE_FALSE else "AB")
    if kind in (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE):
        assert tuple(line.text for line in lines if line.key) == asked.answer
    pane.grab()
    pane.show_form(view)
    settle()
    assert_good(pane)
    form = pane.form
    assert isinstance(form, QuestionForm)
    with qtbot.waitSignal(pane.edited) as heard:
        QTest.keyClick(form.explanation, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard.args == [asked]


def paragraphs(count: int) -> tuple[SourceParagraph, ...]:
    text = "这是一段很长的原文，" * 20
    step = len(text) + 1
    return tuple(SourceParagraph(number * step, (Piece(f"{number:04}"), Piece(text[4:]))) for number in range(count))


def test_a_book_is_laid_out_around_the_place_one_goes_to(qtbot: QtBot) -> None:
    made = shown(lambda theme: SourceBrowser(theme, "text"), QSize(600, 500), 1.0)
    qtbot.addWidget(made)
    assert isinstance(made, SourceBrowser)
    book = paragraphs(1000)
    made.show_paragraphs(book)
    assert len(made.toPlainText()) < 2 * WINDOW
    assert "0000" in made.toPlainText()
    made.go_to(book[700].start + 5)
    settle()
    assert "0700" in made.toPlainText()
    assert "0000" not in made.toPlainText()
    cursor = made.cursorForPosition(made.viewport().rect().center())
    assert abs(int(cursor.block().text()[:4]) - 700) < 6
    made.show_paragraphs(book, stay=True)
    assert "0700" in made.toPlainText()
    made.go_to(-1)
    made.setFocus(Qt.FocusReason.TabFocusReason)
    made.grab()


def test_what_was_struck_out_is_named_and_marks_are_links(qtbot: QtBot) -> None:
    made = shown(lambda theme: SourceBrowser(theme, "text"), QSize(600, 300), 1.0)
    qtbot.addWidget(made)
    assert isinstance(made, SourceBrowser)
    pieces = (Piece("坚定"), Piece("_", Look.LOST), Piece("信念", Look.MARK, "ab"), Piece("。", Look.OFF, "cd"))
    made.show_paragraphs((SourceParagraph(0, pieces),))
    assert made.toPlainText() == "坚定[missing]信念。"
    with qtbot.waitSignal(made.clicked) as heard:
        found = made.document().find("信念")
        QTest.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=made.cursorRect(found).center() - QPoint(8, 0))
    assert heard.args == ["ab"]


@pytest.mark.parametrize("width", [900, 300, 60])
def test_the_stepper_says_where_one_is_at_any_width(qtbot: QtBot, width: int) -> None:
    def stepper(theme: Theme) -> QWidget:
        made = Stepper(theme, ["Document", "Outline", "Questions"])
        made.set_place(1)
        return made

    made = shown(stepper, QSize(width, 40), 1.0)
    qtbot.addWidget(made)
    assert isinstance(made, Stepper)
    assert made.place() == 1
    assert made.accessibleName() == "Step 2 of 3: Outline"
    assert made.minimumSizeHint().width() < 60
    made.grab()
