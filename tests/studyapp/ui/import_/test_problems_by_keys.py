"""导入, the problems: mended one after the other by keys, each where it is at fault, and taken back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studyapp.ui.import_.problems_step import ProblemsStep
from studyapp.ui.import_.view import RowStanding, Step
from studyapp.ui.questions.question_form import QuestionForm
from tests.studyapp.ui.import_.importing import GOOD, Desk, desk, written
from tests.studyapp.ui.layout_checks import settle

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
NO_ANSWER, TWICE, NO_STEM = (0, GOOD), (0, GOOD + 1), (0, GOOD + 2)


def press(key: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focus(), key, modifiers)
    settle()


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def form(step: ProblemsStep) -> QuestionForm:
    assert step.form is not None
    return step.form


def at_problems(made: Desk, folder: Path) -> ProblemsStep:
    made.page.activateWindow()
    made.read(written(folder))
    made.onward()
    assert made.wizard.step() is Step.PROBLEMS
    made.wizard.problems.list.setFocus(Qt.FocusReason.TabFocusReason)
    return made.wizard.problems


def test_problems_are_mended_one_after_the_other_where_they_are_at_fault(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path, qtbot) as made:
        step = at_problems(made, tmp_path)
        press(Key.Key_E)
        # No option is marked.
        assert focus() is form(step).fields[0].mark
        press(Key.Key_Space)
        press(Key.Key_Return, CTRL)
        assert made.work.state.standing(NO_ANSWER) is RowStanding.MENDED
        # The second option is the first once more.
        assert focus() is form(step).fields[1].text
        QTest.keyClicks(focus(), "else")
        press(Key.Key_Return, CTRL)
        # What was right was lost with it.
        assert focus() is form(step).fields[0].mark
        press(Key.Key_Space)
        press(Key.Key_Return, CTRL)
        assert made.work.state.standing(TWICE) is RowStanding.MENDED
        # There is no stem.
        assert focus() is form(step).stem
        assert not step.pane.visibleRegion().isEmpty()
        QTest.keyClicks(focus(), "Which one is it?")
        press(Key.Key_Return, CTRL)
        assert made.work.state.standing(NO_STEM) is RowStanding.MENDED
        assert made.work.state.refused() == 0
        # Nothing is left to mend: Enter goes on.
        assert focus() is step.list
        press(Key.Key_Return)
        made.wait()
        assert made.wizard.step() is Step.DUPLICATES


def test_the_next_problem_is_the_first_one_left_where_none_comes_behind(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path, qtbot) as made:
        step = at_problems(made, tmp_path)
        press(Key.Key_End)
        press(Key.Key_L, CTRL)
        assert made.work.state.standing(NO_STEM) is RowStanding.ASIDE
        assert step.list.current() == step.list.rows()[0].key
        # The list keeps the keys where it had them.
        assert focus() is step.list


def test_what_was_done_with_a_problem_is_taken_back_step_by_step(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path, qtbot) as made:
        step = at_problems(made, tmp_path)
        assert not step.undo.isEnabled()
        press(Key.Key_E)
        press(Key.Key_Space)
        press(Key.Key_Return, CTRL)
        press(Key.Key_L, CTRL)
        assert made.work.state.standing(TWICE) is RowStanding.ASIDE
        assert focus() is form(step).stem
        QTest.keyClicks(focus(), "x")
        # First what was written, then what was done.
        press(Key.Key_Z, CTRL)
        assert form(step).stem.toPlainText() == ""
        press(Key.Key_Z, CTRL)
        assert made.work.state.standing(TWICE) is RowStanding.FAULTY
        assert focus() is form(step).fields[1].text
        press(Key.Key_Z, CTRL)
        assert made.work.state.standing(NO_ANSWER) is RowStanding.FAULTY
        assert step.list.current() == step.list.rows()[0].key
        assert not step.undo.isEnabled()
        press(Key.Key_Escape)
        assert focus() is step.list


def test_nothing_is_taken_back_to_files_that_were_read_anew(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path, qtbot) as made:
        step = at_problems(made, tmp_path)
        press(Key.Key_L, CTRL)
        assert step.undo.isEnabled()
        made.work.put(made.work.state.with_file(0, made.work.state.files[0]))
        settle()
        assert not step.undo.isEnabled()
