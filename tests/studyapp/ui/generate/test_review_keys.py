"""The review by keys: A accepts, E edits, R rejects with a numbered reason, arrows move, Ctrl+Z takes back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studyapp.ui.generate.view import Step
from studyapp.ui.questions.view import Standing
from tests.studyapp.ui.generate.generating import WAITING, Bench, bench
from tests.studyapp.ui.layout_checks import settle


def key(widget: QWidget, which: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, which, modifier)
    settle()


def standings(made: Bench) -> list[Standing]:
    assert made.workshop.generation is not None
    return [one.standing for one in made.workshop.generation.judged]


def test_a_a_a_accepts_one_after_the_other(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        made.at(Step.REVIEW)
        review = made.wizard.review
        assert len(review.list.rows()) == WAITING
        first = review.list.current()
        for _ in range(WAITING):
            key(made.wizard, Qt.Key.Key_A)
        assert standings(made) == [Standing.ACCEPTED] * WAITING
        assert review.list.current() != first
        assert made.workshop.generation is not None
        assert made.workshop.generation.tally().waiting == 0


def test_rejecting_asks_for_a_numbered_reason(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        made.at(Step.REVIEW)
        bar = made.wizard.foot.reject_bar
        key(made.wizard, Qt.Key.Key_R)
        assert bar.isVisible()
        key(bar, Qt.Key.Key_Return)
        assert standings(made) == []  # no reason yet
        key(bar, Qt.Key.Key_2)
        key(bar, Qt.Key.Key_Return)
        assert standings(made) == [Standing.REJECTED]
        assert not bar.isVisible()
        assert made.workshop.generation is not None
        assert made.workshop.generation.judged[0].reason == "It does not agree with the source"


def test_another_reason_is_written_and_esc_gives_up(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        made.at(Step.REVIEW)
        bar = made.wizard.foot.reject_bar
        key(made.wizard, Qt.Key.Key_R)
        key(bar, Qt.Key.Key_5)
        assert bar.note.hasFocus()
        assert not bar.confirm.isEnabled()
        QTest.keyClicks(bar.note, "5 unclear")
        key(bar.note, Qt.Key.Key_Return)
        assert made.workshop.generation is not None
        assert made.workshop.generation.judged[0].reason == "5 unclear"
        key(made.wizard, Qt.Key.Key_R)
        key(bar, Qt.Key.Key_Escape)
        assert not bar.isVisible()
        assert len(standings(made)) == 1
        assert made.page.step() is Step.REVIEW


def test_arrows_move_and_ctrl_z_takes_back(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        made.at(Step.REVIEW)
        rows = [row.key for row in made.wizard.review.list.rows()]
        key(made.wizard, Qt.Key.Key_Right)
        key(made.wizard, Qt.Key.Key_Right)
        assert made.wizard.review.list.current() == rows[2]
        key(made.wizard, Qt.Key.Key_Left)
        assert made.wizard.review.list.current() == rows[1]
        key(made.wizard, Qt.Key.Key_A)
        assert made.wizard.review.list.current() == rows[2]
        key(made.wizard, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert made.wizard.review.list.current() == rows[1]
        assert standings(made) == []
        assert not made.wizard.foot.bar.undo.isEnabled()


def test_an_edit_is_checked_as_one_types_and_accepts(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        made.at(Step.REVIEW)
        key(made.wizard, Qt.Key.Key_E)
        form = made.wizard.review.candidate.form
        assert form is not None
        assert not made.wizard.foot.bar.isVisible()
        stem = form.stem.toPlainText()
        form.stem.setPlainText("")
        assert not form.save.isEnabled()
        assert form.problem.text()
        QTest.keyClicks(form.stem, "are")  # letters are letters here, not verdicts
        assert standings(made) == []
        form.stem.setPlainText(stem + "（改）")
        assert form.save.isEnabled()
        key(form.stem, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert standings(made) == [Standing.EDITED]
        assert made.workshop.generation is not None
        kept = made.workshop.generation.judged[0].question
        assert kept is not None
        assert kept.stem == stem + "（改）"
        assert made.wizard.foot.bar.isVisible()
        key(made.wizard, Qt.Key.Key_Left)
        key(made.wizard, Qt.Key.Key_E)
        form = made.wizard.review.candidate.form
        assert form is not None
        assert form.stem.toPlainText() == stem + "（改）"
        key(form.stem, Qt.Key.Key_Escape)
        assert made.wizard.review.candidate.form is None
        assert made.page.step() is Step.REVIEW


def test_everything_can_be_looked_at_too(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        made.at(Step.REVIEW)
        made.wizard.review.part.button(1).click()
        assert made.workshop.generation is not None
        assert len(made.wizard.review.list.rows()) == len(made.workshop.generation.candidates())
        key(made.wizard, Qt.Key.Key_R)
        key(made.wizard.foot.reject_bar, Qt.Key.Key_1)
        key(made.wizard.foot.reject_bar, Qt.Key.Key_Return)
        assert standings(made) == [Standing.REJECTED]
        key(made.wizard, Qt.Key.Key_Return)
        assert made.page.step() is Step.ADD
