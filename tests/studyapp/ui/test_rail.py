"""The rail and the menu bar: where one can go, said to eyes and ears."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studyapp.ui.menu_bar import MenuBar
from studyapp.ui.rail import Rail, RailEntry
from studyapp.ui.theme import Theme, choose_family
from studyapp.ui.widgets.card import Hairline
from tests.studyapp.ui.layout_checks import assert_good, settle, shown

ENTRIES = (
    RailEntry("today", "今日", "today"),
    RailEntry("outline", "原文", "outline"),
    RailEntry("members", "一位名字很长很长很长的学员", badge="一", bottom=True, spoken="当前成员", title="成员"),
    RailEntry("settings", "设置", "settings", bottom=True),
)


def rail(theme: Theme) -> QWidget:
    made = Rail(theme, ENTRIES)
    made.set_current("today")
    return made


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("compact", [False, True])
def test_items_keep_their_measures(qtbot: QtBot, scale: float, compact: bool) -> None:
    whole = shown(rail, QSize(200, 700), scale)
    qtbot.addWidget(whole)
    assert isinstance(whole, Rail)
    whole.set_compact(compact)
    whole.resize(whole.width(), round(700 * scale))
    settle()
    assert whole.width() == round((72 if compact else 176) * scale)
    assert whole.item("today").height() == round((48 if compact else 40) * scale)
    assert_good(whole)
    whole.grab()


def test_a_click_and_the_space_bar_choose(qtbot: QtBot) -> None:
    whole = shown(rail, QSize(200, 700), 1.0)
    qtbot.addWidget(whole)
    assert isinstance(whole, Rail)
    with qtbot.waitSignal(whole.chosen) as heard:
        QTest.mouseClick(whole.item("outline"), Qt.MouseButton.LeftButton)
    assert heard.args == ["outline"]
    with qtbot.waitSignal(whole.chosen) as heard:
        QTest.keyClick(whole.item("settings"), Qt.Key.Key_Space)
    assert heard.args == ["settings"]


def test_the_current_entry_is_marked_and_a_page_without_entry_marks_none(qtbot: QtBot) -> None:
    whole = shown(rail, QSize(200, 700), 1.0, "dark")
    qtbot.addWidget(whole)
    assert isinstance(whole, Rail)
    assert whole.item("today").isChecked()
    whole.set_current("elsewhere")
    assert not any(whole.item(entry.name).isChecked() for entry in ENTRIES)


def test_names_for_those_who_listen(qtbot: QtBot) -> None:
    whole = shown(rail, QSize(200, 700), 1.0)
    qtbot.addWidget(whole)
    assert isinstance(whole, Rail)
    whole.item("today").set_count(17, "今日，17 题")
    whole.item("today").grab()

    def spoken(name: str) -> str:
        return QAccessible.queryAccessibleInterface(whole.item(name)).text(QAccessible.Text.Name)

    assert spoken("today") == "今日，17 题"
    assert spoken("members") == "当前成员"
    assert whole.item("members").toolTip() == "一位名字很长很长很长的学员"


def test_the_menu_of_a_narrow_window(qtbot: QtBot) -> None:
    bar = shown(lambda theme: MenuBar(theme, ENTRIES), QSize(600, 48), 1.0)
    qtbot.addWidget(bar)
    assert isinstance(bar, MenuBar)
    bar.set_current("members")
    words = [action.text() for action in bar.menu().actions()]
    assert words == ["今日", "原文", "", "一位名字很长很长很长的学员", "设置"]
    with qtbot.waitSignal(bar.chosen) as heard:
        bar.menu().actions()[1].trigger()
    assert heard.args == ["outline"]
    bar.button.click()
    assert bar.menu().isVisible()
    bar.menu().close()
    assert_good(bar)


def test_a_line_parts_the_pages_of_the_organizer(qtbot: QtBot) -> None:
    entries = (*ENTRIES[:2], RailEntry("bank", "题库", "bank", organizer=True), *ENTRIES[2:])
    whole = shown(lambda theme: Rail(theme, entries), QSize(200, 700), 1.0)
    qtbot.addWidget(whole)
    assert isinstance(whole, Rail)
    assert len(whole.findChildren(Hairline)) == 1
    gap = whole.item("bank").y() - whole.item("outline").geometry().bottom()
    assert gap > whole.item("outline").y() - whole.item("today").geometry().bottom()
    assert_good(whole)
    bar = MenuBar(whole_theme(), entries)
    qtbot.addWidget(bar)
    words = [action.text() for action in bar.menu().actions()]
    assert words == ["今日", "原文", "", "题库", "", "一位名字很长很长很长的学员", "设置"]


def whole_theme() -> Theme:
    return Theme("light", 1.0, choose_family())
