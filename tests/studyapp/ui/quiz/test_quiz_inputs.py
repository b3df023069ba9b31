"""Choices, ordering and matching are answered by keyboard and by mouse through the real widgets."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from question_bank.model import RIGHT, WRONG, QuestionKind
from studyapp.quiz.response import Response
from studyapp.ui.quiz.answer_row import AnswerRow, RowState
from studyapp.ui.quiz.choice_input import ChoiceInput
from studyapp.ui.quiz.matching_input import MatchingInput
from studyapp.ui.quiz.ordering_input import OrderingInput
from studyapp.ui.quiz.question_page import QuestionPage
from studyapp.ui.quiz.view import Draft
from tests.builders import question
from tests.studyapp.ui.quiz.shown_quiz import graded, open_page, view_of

Key = Qt.Key


def answer_of(page: QuestionPage) -> Response | None:
    """Return what stands in the input."""
    assert page.body is not None
    draft = page.body.draft()
    return None if draft is None else draft.response


def press(qtbot: QtBot, page: QuestionPage, *keys: Qt.Key) -> None:
    """Press keys where the focus is."""
    for key in keys:
        qtbot.keyClick(page.focusWidget(), key)


def click(qtbot: QtBot, widget: QWidget) -> None:
    """Click into the middle of a widget."""
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def choice(page: QuestionPage) -> ChoiceInput:
    assert page.body is not None
    assert isinstance(page.body.input, ChoiceInput)
    return page.body.input


def test_a_single_choice_is_answered_by_letter_figure_and_mouse(qtbot: QtBot) -> None:
    asked = question(0)
    page = open_page(qtbot, view_of(asked))
    assert answer_of(page) is None
    assert not page.bottom.primary.isEnabled()
    press(qtbot, page, Key.Key_C)
    assert answer_of(page) == Response((asked.options[2],))
    press(qtbot, page, Key.Key_1)
    assert answer_of(page) == Response((asked.options[0],))
    click(qtbot, choice(page).rows[3])
    assert answer_of(page) == Response((asked.options[3],))
    with qtbot.waitSignal(page.submitted) as sent:
        press(qtbot, page, Key.Key_Return)
    assert sent.args == [Draft(Response((asked.options[3],)), None)]


def test_rows_are_walked_by_arrows_and_chosen_by_space(qtbot: QtBot) -> None:
    asked = question(0)
    page = open_page(qtbot, view_of(asked))
    press(qtbot, page, Key.Key_Down, Key.Key_Down, Key.Key_Space)
    assert answer_of(page) == Response((asked.options[1],))
    press(qtbot, page, Key.Key_Up, Key.Key_Space)
    assert answer_of(page) == Response((asked.options[0],))


def test_a_letter_without_an_option_chooses_nothing(qtbot: QtBot) -> None:
    page = open_page(qtbot, view_of(question(0)))
    press(qtbot, page, Key.Key_G, Key.Key_9)
    assert answer_of(page) is None


def test_a_multiple_choice_collects_and_takes_back(qtbot: QtBot) -> None:
    asked = question(0, QuestionKind.MULTIPLE_CHOICE)
    page = open_page(qtbot, view_of(asked))
    press(qtbot, page, Key.Key_D, Key.Key_A, Key.Key_B)
    click(qtbot, choice(page).rows[0])
    assert answer_of(page) == Response((asked.options[1], asked.options[3]))


def test_a_multiple_choice_says_what_was_right_missed_and_extra(qtbot: QtBot) -> None:
    asked = question(0, QuestionKind.MULTIPLE_CHOICE)
    page = open_page(qtbot, view_of(asked))
    page.show_question(graded(view_of(asked), Response((asked.options[0], asked.options[1]))))
    states = [row.state for row in choice(page).rows]
    assert states == [RowState.WRONG, RowState.RIGHT, RowState.MISSED, RowState.MISSED]
    words = [row.word for row in choice(page).rows]
    assert words == ["Not to choose", "Chosen rightly", "Missed", "Missed"]
    assert page.body is not None
    assert page.body.verdict is not None
    assert "The right answer is B、C、D. Missed C、D, not to choose A." in page.body.verdict.accessibleName()


def test_true_or_false_is_answered_by_y_n_and_figures(qtbot: QtBot) -> None:
    page = open_page(qtbot, view_of(question(2, QuestionKind.TRUE_FALSE)))
    for key, said in ((Key.Key_Y, RIGHT), (Key.Key_N, WRONG), (Key.Key_1, RIGHT), (Key.Key_2, WRONG)):
        press(qtbot, page, key)
        assert answer_of(page) == Response((said,))
    press(qtbot, page, Key.Key_A)
    assert answer_of(page) == Response((WRONG,))
    click(qtbot, choice(page).rows[0])
    assert answer_of(page) == Response((RIGHT,))


def order(page: QuestionPage) -> OrderingInput:
    assert page.body is not None
    assert isinstance(page.body.input, OrderingInput)
    return page.body.input


def texts(rows: tuple[AnswerRow, ...]) -> tuple[str, ...]:
    return tuple(row.text() for row in rows)


def test_ordering_by_figures_takes_up_and_places(qtbot: QtBot) -> None:
    asked = question(5, QuestionKind.ORDERING)
    a, b, c = asked.options
    page = open_page(qtbot, view_of(asked))
    assert answer_of(page) is None
    press(qtbot, page, Key.Key_1, Key.Key_3)
    assert texts(order(page).rows) == (b, c, a)
    assert answer_of(page) == Response((b, c, a))
    assert [row.letter for row in order(page).rows] == ["1", "2", "3"]


def test_ordering_by_alt_and_arrows(qtbot: QtBot) -> None:
    asked = question(5, QuestionKind.ORDERING)
    a, b, c = asked.options
    page = open_page(qtbot, view_of(asked))
    press(qtbot, page, Key.Key_2)
    qtbot.keyClick(page, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert texts(order(page).rows) == (b, a, c)
    qtbot.keyClick(page, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(page, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(page, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert texts(order(page).rows) == (a, c, b)


def test_ordering_by_dragging(qtbot: QtBot) -> None:
    asked = question(5, QuestionKind.ORDERING)
    a, b, c = asked.options
    page = open_page(qtbot, view_of(asked))
    row = order(page).rows[0]
    start = QPoint(60, row.height() // 2)
    qtbot.mousePress(row, Qt.MouseButton.LeftButton, pos=start)
    for step in (40, 40, 40, 40):
        qtbot.mouseMove(row, start + QPoint(0, step))
    qtbot.mouseRelease(row, Qt.MouseButton.LeftButton, pos=start)
    assert texts(order(page).rows) == (b, c, a)
    tops = [row.y() for row in order(page).rows]
    assert tops == sorted(tops)
    assert tops[0] == 0


def test_graded_ordering_names_the_place(qtbot: QtBot) -> None:
    asked = question(5, QuestionKind.ORDERING)
    page = open_page(qtbot, view_of(asked))
    first, second, third = asked.answer
    page.show_question(graded(view_of(asked), Response((first, third, second))))
    assert [row.word for row in order(page).rows] == ["In place", "Belongs at 3", "Belongs at 2"]


def match(page: QuestionPage) -> MatchingInput:
    assert page.body is not None
    assert isinstance(page.body.input, MatchingInput)
    return page.body.input


def test_matching_by_clicks_in_either_order(qtbot: QtBot) -> None:
    asked = question(6, QuestionKind.MATCHING)
    page = open_page(qtbot, view_of(asked))
    widget = match(page)
    click(qtbot, widget.left[0])
    click(qtbot, widget.right[1])
    click(qtbot, widget.right[2])
    click(qtbot, widget.left[1])
    assert answer_of(page) == Response((asked.pool[1], asked.pool[2], ""))
    assert [row.letter for row in widget.right] == ["", "A", "B"]
    click(qtbot, widget.left[2])
    click(qtbot, widget.right[1])
    assert answer_of(page) == Response(("", asked.pool[2], asked.pool[1]))


def test_matching_by_letters_goes_down_the_right_column(qtbot: QtBot) -> None:
    asked = question(6, QuestionKind.MATCHING)
    page = open_page(qtbot, view_of(asked))
    press(qtbot, page, Key.Key_C, Key.Key_A, Key.Key_B)
    assert answer_of(page) == Response(asked.answer)
    press(qtbot, page, Key.Key_Down, Key.Key_Backspace)
    assert answer_of(page) == Response((asked.answer[0], asked.answer[1], ""))


def test_graded_matching_names_the_letter(qtbot: QtBot) -> None:
    asked = question(6, QuestionKind.MATCHING)
    page = open_page(qtbot, view_of(asked))
    page.show_question(graded(view_of(asked), Response((asked.answer[0], asked.answer[2], ""))))
    assert [row.word for row in match(page).left] == ["Matched", "Mismatched", "Not matched"]
    assert [row.word for row in match(page).right] == ["belongs to C", "Matched", "belongs to B"]
