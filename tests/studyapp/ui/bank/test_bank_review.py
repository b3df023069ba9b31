"""待审 by keys: each verdict is in the bank at once, and can be taken back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionFilter, QuestionStatus
from studyapp.ui.bank.view import Tab
from tests.studyapp.ui.bank.banking import WAITING, desk
from tests.studyapp.ui.layout_checks import settle

IN_REVIEW = QuestionFilter(statuses=(QuestionStatus.REVIEW,))


def test_the_queue_is_worked_by_keys_and_taken_back(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path, qtbot) as made:
        page, bank = made.page, made.services.bank
        page.show_tab(Tab.REVIEW)
        view = page.review
        assert [row.key for row in view.list.rows()] == [one.id for one in made.questions[:WAITING]]
        first, second, third = (one.id for one in made.questions[:WAITING])
        QTest.keyClick(view, Qt.Key.Key_A)
        assert view.list.current() == second
        QTest.keyClick(view, Qt.Key.Key_R)
        QTest.keyClick(view.foot.reject_bar, Qt.Key.Key_3)
        QTest.keyClick(view.foot.reject_bar, Qt.Key.Key_Return)
        assert view.list.current() == third
        accepted, rejected, waiting = bank.questions((first, second, third))
        assert accepted.status is QuestionStatus.APPROVED
        assert rejected.status is QuestionStatus.RETIRED
        assert rejected.reason
        assert waiting.status is QuestionStatus.REVIEW
        QTest.keyClick(view, Qt.Key.Key_E)
        form = view.form
        assert form is not None
        form.stem.setPlainText(waiting.stem + "（改）")
        QTest.keyClick(form.stem, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        settle()
        edited = bank.question(third)
        assert edited is not None
        assert (edited.status, edited.stem) == (QuestionStatus.APPROVED, waiting.stem + "（改）")
        assert bank.count(IN_REVIEW) == 0
        for _ in range(WAITING):
            QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert bank.count(IN_REVIEW) == WAITING
        again = bank.questions((first, second, third))
        assert [one.reason for one in again] == ["why"] * WAITING
        assert again[2].stem == waiting.stem


def test_arrows_go_through_the_queue_and_kinds_narrow_it(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path, qtbot) as made:
        made.page.show_tab(Tab.REVIEW)
        view = made.page.review
        ids = [one.id for one in made.questions[:WAITING]]
        QTest.keyClick(view, Qt.Key.Key_Right)
        assert view.list.current() == ids[1]
        QTest.keyClick(view, Qt.Key.Key_Left)
        QTest.keyClick(view, Qt.Key.Key_Left)
        assert view.list.current() == ids[0]
        view.kinds.set_value(made.questions[2].kind)
        view.filtered.emit()
        assert [row.key for row in view.list.rows()] == [ids[2]]


def test_giving_the_form_up_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path, qtbot) as made:
        made.page.show_tab(Tab.REVIEW)
        view = made.page.review
        QTest.keyClick(view, Qt.Key.Key_E)
        form = view.form
        assert form is not None
        QTest.keyClicks(form.stem, "are")
        QTest.keyClick(form.stem, Qt.Key.Key_Escape)
        assert view.form is None
        assert view.foot.bar.isVisible()
        assert made.services.bank.count(IN_REVIEW) == WAITING
