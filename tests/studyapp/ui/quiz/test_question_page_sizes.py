"""The page of a question in every size of window: nothing cut, the verdict in sight, the sheet as an overlay."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionKind
from studyapp.quiz.response import Response
from studyapp.ui.quiz.question_page import QuestionPage
from studyapp.ui.theme import Theme, choose_family
from studyapp.ui.widgets.card import Card
from tests.builders import one_of_each, question
from tests.studyapp.ui.layout_checks import SIZES, assert_good, settle, shown
from tests.studyapp.ui.quiz.shown_quiz import graded, open_page, sheet_of, view_of

Key = Qt.Key


def overlaid(page: QuestionPage) -> bool:
    """Return whether the answer sheet lies over the page."""
    return page.sheet.overlay is not None


def test_where_there_is_no_panel_the_sheet_comes_as_an_overlay(qtbot: QtBot) -> None:
    page = open_page(qtbot, view_of(question(0)))
    page.resize(1024, 640)
    settle()
    assert not page.side.isVisible()
    qtbot.keyClick(page, Key.Key_S)
    assert page.sheet.overlay is not None
    settle()
    assert_good(page)
    with qtbot.waitSignal(page.went) as sent:
        page.sheet.overlay.sheet.cells[3].click()
    assert sent.args == [3, None]
    assert not overlaid(page)
    qtbot.mouseClick(page.bottom.sheet, Qt.MouseButton.LeftButton)
    assert overlaid(page)
    with qtbot.assertNotEmitted(page.leave_wanted):
        qtbot.keyClick(page, Key.Key_Escape)
    assert not overlaid(page)


def test_in_a_medium_window_verdict_and_evidence_are_in_sight(qtbot: QtBot) -> None:
    asked = question(0)
    page = open_page(qtbot, view_of(asked), Theme("light", 1.0, choose_family()))
    page.resize(1024, 640)
    settle()
    page.show_question(graded(view_of(asked), Response((asked.options[0],))))
    settle()
    body = page.body
    assert body is not None
    assert body.verdict is not None
    assert body.evidence is not None
    top = body.verdict.mapTo(body.viewport(), body.verdict.rect().topLeft()).y()
    assert 0 <= top <= body.viewport().height()
    inside = body.widget()
    assert inside is not None
    highlighted = body.evidence.highlight_bottom(inside) - body.verticalScrollBar().value()
    assert highlighted <= body.viewport().height()


def test_growing_the_window_moves_the_evidence_into_the_panel(qtbot: QtBot) -> None:
    asked = question(0)
    page = open_page(qtbot, view_of(asked))
    page.resize(1024, 640)
    settle()
    page.show_question(graded(view_of(asked), Response((asked.options[0],))))
    page.resize(1280, 800)
    settle()
    assert page.body is not None
    assert page.body.evidence is None
    assert page.side.isVisible()
    assert page.side.evidence is not None


def test_a_recitation_is_compared_once_however_often_the_window_changes(qtbot: QtBot) -> None:
    asked = question(0, QuestionKind.RECITATION)
    page = open_page(qtbot, view_of(asked))
    page.show_question(graded(view_of(asked), Response(("强化政治建设",))))
    for width in (1024, 1280, 800):
        page.resize(width, 640)
        settle()
    assert page.body is not None
    assert len([card for card in page.body.input.findChildren(Card) if card.isVisible()]) == 1


EVERY_KIND = [(kind, *size) for kind in QuestionKind for size in (SIZES[1], SIZES[4])]


EVERY_SIZE = [(QuestionKind.MULTIPLE_CHOICE, *size) for size in (SIZES[0], SIZES[2], SIZES[3])]


@pytest.mark.parametrize(("kind", "size", "scale"), [*EVERY_KIND, *EVERY_SIZE])
def test_nothing_is_cut_before_or_after_the_answer(
    qtbot: QtBot, chinese_font: str, kind: QuestionKind, size: QSize, scale: float
) -> None:
    asked = next(question for question in one_of_each() if question.kind is kind)
    page = shown(QuestionPage, size, scale, name="dark" if scale > 1.5 else "light")
    assert isinstance(page, QuestionPage)
    qtbot.addWidget(page)
    page.show_sheet(sheet_of(asked))
    page.show_question(view_of(asked))
    settle()
    assert_good(page)
    wrong = Response(tuple(reversed(asked.answer))) if len(asked.answer) > 1 else Response(("别的",))
    page.show_question(graded(view_of(asked), wrong))
    settle()
    assert_good(page)
