"""The tree of headings: a sound Qt model, checks that follow what is asked, keys, clicks, and what stays on refresh."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from studyapp.ui.theme import Theme, choose_family
from studyapp.ui.widgets.section_delegate import TreeLook
from studyapp.ui.widgets.section_model import ROW_ROLE, SectionModel, SectionRow
from studyapp.ui.widgets.section_tree import SectionTree

Check = Qt.CheckState


def key(number: int) -> bytes:
    return bytes([number]) * 16


def row(number: int, depth: int, questions: int = 4, **more: object) -> SectionRow:
    return SectionRow(key(number), depth, f"（{number}）标题", questions, **more)  # type: ignore[arg-type]  # passed on as given


ROWS = (row(0, 0, 10), row(1, 1, 4), row(2, 1, 3), row(3, 0, 5), row(4, 1, 5), row(5, 2, 2))
"""0 has 3 questions of its own, 3 none, 4 has 3 of its own."""


def model(rows: Sequence[SectionRow] = ROWS, *, checkable: bool = True) -> SectionModel:
    made = SectionModel(checkable=checkable)
    made.set_rows(rows)
    return made


def state(of: SectionModel, number: int) -> Check:
    return Check(of.data(of.index_of(key(number)), Qt.ItemDataRole.CheckStateRole))


def check(of: SectionModel, number: int, checked: bool) -> None:
    of.setData(of.index_of(key(number)), Check.Checked if checked else Check.Unchecked, Qt.ItemDataRole.CheckStateRole)


@pytest.mark.parametrize("checkable", [True, False])
def test_qt_finds_the_model_sound(qtmodeltester: ModelTester, checkable: bool) -> None:
    made = SectionModel(checkable=checkable)
    qtmodeltester.check(made)
    made.set_rows(ROWS)
    qtmodeltester.check(made)
    assert made.rowCount() == 2
    assert made.rowCount(made.index_of(key(0))) == 2
    assert made.parent(made.index_of(key(5))) == made.index_of(key(4))
    assert made.data(made.index_of(key(5)), ROW_ROLE) == ROWS[5]
    assert not made.index_of(key(9)).isValid()
    assert bool(made.flags(made.index_of(key(0))) & Qt.ItemFlag.ItemIsUserCheckable) is checkable
    assert made.setData(made.index_of(key(0)), Check.Unchecked, Qt.ItemDataRole.CheckStateRole) is checkable
    assert not made.setData(QModelIndex(), Check.Checked, Qt.ItemDataRole.CheckStateRole)


def test_a_screen_reader_hears_figures_too() -> None:
    made = model([row(0, 0, 10, percent=40)])
    assert "10" in str(made.data(made.index_of(key(0)), Qt.ItemDataRole.AccessibleTextRole))
    assert "40%" in str(made.data(made.index_of(key(0)), Qt.ItemDataRole.AccessibleTextRole))


def test_all_but_one_leaves_the_parents_own_questions_in() -> None:
    made = model()
    check(made, 1, False)
    assert made.checked_ids() == (key(0), key(2), key(4), key(5))
    assert (state(made, 0), state(made, 1), state(made, 3)) == (Check.PartiallyChecked, Check.Unchecked, Check.Checked)
    assert made.unchecked_ids()


def test_one_alone_leaves_the_parents_own_questions_out() -> None:
    made = model()
    made.check_all(False)
    assert made.checked_ids() == ()
    check(made, 5, True)
    assert made.checked_ids() == (key(5),)
    assert [state(made, number) for number in (3, 4, 5)] == [
        Check.PartiallyChecked,
        Check.PartiallyChecked,
        Check.Checked,
    ]
    check(made, 4, True)
    assert state(made, 3) is Check.Checked  # 3 has nothing of its own
    made.check_all(True)
    assert not made.unchecked_ids()


def test_new_figures_keep_checks_and_new_sections_come_checked() -> None:
    made = model()
    check(made, 1, False)
    resets: list[None] = []
    made.modelReset.connect(lambda: resets.append(None))
    made.set_rows([one._replace(mastered=1) for one in ROWS])
    assert not resets
    assert made.rows()[0].mastered == 1
    assert state(made, 1) is Check.Unchecked
    made.set_rows([*ROWS, row(6, 0)])
    assert len(resets) == 1
    assert (state(made, 1), state(made, 6)) == (Check.Unchecked, Check.Checked)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=10), st.data())
def test_checks_are_what_clicking_means(shape: list[tuple[int, int]], data: st.DataObject) -> None:
    depths: list[int] = []
    for depth, _ in shape:
        depths.append(min(depth, depths[-1] + 1) if depths else 0)
    below = [
        [k for k in range(i + 1, len(depths)) if all(d > depths[i] for d in depths[i + 1 : k + 1])]
        for i in range(len(depths))
    ]
    own = [questions for _, questions in shape]
    rows = [row(i, depths[i], own[i] + sum(own[k] for k in below[i])) for i in range(len(depths))]
    made = model(rows)
    wanted = [True] * len(rows)
    for number, checked in data.draw(st.lists(st.tuples(st.integers(0, len(rows) - 1), st.booleans()), max_size=6)):
        check(made, number, checked)
        for place in (number, *below[number]):
            wanted[place] = checked
    asked = {key(i) for i in range(len(rows)) if wanted[i] and own[i]}
    assert {found for found in made.checked_ids() if own[found[0]]} == asked
    for i in range(len(rows)):
        parts = {wanted[k] for k in (i, *below[i]) if own[k]}
        if len(parts) == 2:
            assert state(made, i) is Check.PartiallyChecked
    assert not made.unchecked_ids() or not all(wanted)


def tree(qtbot: QtBot, look: TreeLook, *, checkable: bool = False) -> SectionTree:
    made = SectionTree(Theme("light", 1.0, choose_family()), look, model(checkable=checkable))
    made.setAccessibleName("提纲")
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.model().modelReset.emit()
    QApplication.processEvents()
    return made


def place(of: SectionTree, number: int) -> QPoint:
    found = of.model()
    assert isinstance(found, SectionModel)
    return of.visualRect(found.index_of(key(number))).center()


def test_a_click_or_enter_does_the_action_of_a_row_with_questions(qtbot: QtBot) -> None:
    made = tree(qtbot, TreeLook(action="练这一节"))
    heard: list[bytes] = []
    made.activated_section.connect(heard.append)
    QTest.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=place(made, 2))
    QTest.keyClick(made, Qt.Key.Key_Down)
    QTest.keyClick(made, Qt.Key.Key_Return)
    assert heard == [key(2), key(3)]
    found = made.model()
    assert isinstance(found, SectionModel)
    found.set_rows([one._replace(questions=0) for one in ROWS])
    QTest.keyClick(made, Qt.Key.Key_Return)
    QTest.mousePress(made.viewport(), Qt.MouseButton.LeftButton, pos=place(made, 2))
    QTest.mouseRelease(made.viewport(), Qt.MouseButton.LeftButton, pos=place(made, 1))
    QTest.mouseClick(made.viewport(), Qt.MouseButton.RightButton, pos=place(made, 2))
    assert len(heard) == 2


def test_the_chevron_opens_and_closes_without_starting_anything(qtbot: QtBot) -> None:
    made = tree(qtbot, TreeLook(action="练这一节"))
    found = made.model()
    assert isinstance(found, SectionModel)
    with qtbot.assertNotEmitted(made.activated_section):
        top = made.visualRect(found.index_of(key(0)))
        QTest.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(16, top.center().y()))
    assert not made.isExpanded(found.index_of(key(0)))
    # What was closed stays closed when sections come and go.
    found.set_rows([*ROWS, row(6, 0)])
    assert not made.isExpanded(found.index_of(key(0)))
    assert made.isExpanded(found.index_of(key(3)))
    QTest.keyClick(made, Qt.Key.Key_Home)
    QTest.keyClick(made, Qt.Key.Key_Right)
    assert made.isExpanded(found.index_of(key(0)))


def test_space_and_click_check_a_row_and_enter_is_left_to_the_page(qtbot: QtBot) -> None:
    made = tree(qtbot, TreeLook(bar=72, percent=False), checkable=True)
    found = made.model()
    assert isinstance(found, SectionModel)
    QTest.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=place(made, 1))
    assert state(found, 1) is Check.Unchecked
    QTest.keyClick(made, Qt.Key.Key_Space)
    assert state(found, 1) is Check.Checked
    with qtbot.assertNotEmitted(made.activated_section):
        QTest.keyClick(made, Qt.Key.Key_Return)


def test_the_keyboard_finds_a_row_to_stand_at_and_the_tree_follows_silently(qtbot: QtBot) -> None:
    made = tree(qtbot, TreeLook(counts=False, chevrons=False, percent=False))
    made.marks_current = True
    made.clearFocus()  # its window gave it the focus, which is no walk of the keyboard
    made.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    found = made.current_row()
    assert found is not None
    assert found.id == key(0)
    with qtbot.assertNotEmitted(made.current_section):
        made.show_current(key(4))
    found = made.current_row()
    assert found is not None
    assert found.id == key(4)
    with qtbot.waitSignal(made.current_section):
        QTest.keyClick(made, Qt.Key.Key_Down)


def hover(of: SectionTree, point: QPoint) -> None:
    where = QPointF(of.viewport().mapToGlobal(point))
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), where, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(of.viewport(), event)


@pytest.mark.parametrize("width", [600, 300, 220])
@pytest.mark.parametrize("name", ["light", "dark"])
def test_rows_are_painted_at_any_width(qtbot: QtBot, width: int, name: str) -> None:
    theme = Theme(name, 1.0, choose_family())
    made = SectionTree(theme, TreeLook(action="练这一节"), model(checkable=True))
    qtbot.addWidget(made)
    made.resize(width, 300)
    made.show()
    made.expandAll()
    plain = made.grab().toImage()
    hover(made, place(made, 1))
    lit = made.grab().toImage()
    assert plain != lit
    assert lit.pixelColor(4, place(made, 1).y()) == theme.qcolour("sunken")
    hover(made, QPoint(5, 290))
    assert made.grab().toImage() == plain
