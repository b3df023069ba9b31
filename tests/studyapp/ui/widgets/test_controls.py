"""Buttons, choices, fields and bars: what they say, how they are reached by keyboard, how big they are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studyapp.ui.theme import Theme, choose_family
from studyapp.ui.widgets.buttons import Button, IconButton, LinkButton, PrimaryButton, QuietButton, SecondaryButton
from studyapp.ui.widgets.check_box import CheckBox, RadioButton
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.icon import ICONS, icon, icon_pixmap
from studyapp.ui.widgets.key_cap import KeyHint
from studyapp.ui.widgets.segmented import Segmented
from tests.studyapp.ui.layout_checks import SIZES, shown


def theme(scale: float = 1.0, name: str = "light") -> Theme:
    return Theme(name, scale, choose_family())


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize(
    ("size", "height"), [("small", 32), ("header", 36), ("normal", 40), ("large", 44), ("today", 56)]
)
def test_buttons_have_the_heights_of_the_design(qtbot: QtBot, size: str, height: int, scale: float) -> None:
    button = PrimaryButton(theme(scale), "下一题", size=size)
    qtbot.addWidget(button)
    assert button.sizeHint().height() == round(height * scale)
    assert button.sizeHint().width() >= (0 if size == "small" else round(72 * scale))


def test_a_key_cap_gives_way_to_large_text(qtbot: QtBot) -> None:
    def width_of_cap(scale: float) -> int:
        with_cap, without = PrimaryButton(theme(scale), "下一题", key="Enter"), PrimaryButton(theme(scale), "下一题")
        qtbot.addWidget(with_cap)
        qtbot.addWidget(without)
        return with_cap.sizeHint().width() - without.sizeHint().width()

    assert width_of_cap(1.0) > 40
    assert width_of_cap(1.5) == 0
    hint = KeyHint(theme(1.5), "空格", "揭开下一处")
    qtbot.addWidget(hint)
    assert hint.isHidden()


def test_a_button_is_reached_by_keyboard_not_by_mouse(qtbot: QtBot) -> None:
    page = shown(lambda one: _column(SecondaryButton(one, "甲"), QuietButton(one, "乙")), SIZES[0][0], 1.0)
    qtbot.addWidget(page)
    first, second = page.findChildren(Button)
    page.activateWindow()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(second.clicked):
        QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert not second.hasFocus()
    with qtbot.waitSignal(first.clicked):
        QTest.keyClick(first, Qt.Key.Key_Space)


def test_looks_of_all_kinds_can_be_drawn(qtbot: QtBot) -> None:
    for name in ("light", "dark"):
        one = theme(1.0, name)
        off = SecondaryButton(one, "上一题", icon_name="back")
        off.setEnabled(False)
        marked = QuietButton(one, "已标记", icon_name="flag", checkable=True)
        marked.setChecked(True)
        buttons = [off, marked, LinkButton(one, "原文"), PrimaryButton(one, "提交", key="Enter", trailing="next")]
        for button in buttons:
            qtbot.addWidget(button)
            button.resize(button.sizeHint())
            assert not button.grab().isNull()


def test_icon_and_key_of_a_button_can_change(qtbot: QtBot) -> None:
    button = SecondaryButton(theme(), "导出")
    qtbot.addWidget(button)
    bare = button.sizeHint().width()
    button.set_icon_name("export")
    button.set_key("E")
    assert button.sizeHint().width() > bare + 28


def test_an_icon_button_tells_its_name(qtbot: QtBot) -> None:
    button = IconButton(theme(), "cross", "关闭")
    qtbot.addWidget(button)
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "关闭"
    assert button.sizeHint().width() == button.sizeHint().height() == 36


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_leaves_ink(qapp: object, name: str) -> None:
    picture = icon_pixmap(theme(), name, "ink", 20, 1.0).toImage()
    assert any(picture.pixelColor(x, y).alpha() for x in range(20) for y in range(20))


def test_icons_are_sharp_on_dense_screens(qapp: object) -> None:
    assert icon_pixmap(theme(), "today", ratio=2.0).width() == 40
    assert not icon(theme(), "today").isNull()


def test_segments_by_mouse_and_arrows(qtbot: QtBot) -> None:
    choice = Segmented(theme(), "遮挡", [(0, "全文"), (1, "遮关键词"), (2, "空白")])
    qtbot.addWidget(choice)
    choice.show()
    assert choice.value() == 0
    with qtbot.waitSignal(choice.chosen) as heard:
        QTest.mouseClick(choice.button(1), Qt.MouseButton.LeftButton)
    assert heard.args == [1]
    with qtbot.waitSignal(choice.chosen) as heard:
        QTest.keyClick(choice.button(1), Qt.Key.Key_Right)
    assert heard.args == [2]
    QTest.keyClick(choice.button(2), Qt.Key.Key_Right)
    assert choice.value() == 2
    with qtbot.assertNotEmitted(choice.chosen):
        choice.set_value(0)
        choice.set_value("unknown")
    assert choice.value() == 0
    choice.grab()
    Segmented(theme(), "一", [(0, "只有一个")]).grab()


def test_tab_comes_in_at_the_chosen_segment(qtbot: QtBot) -> None:
    choice = Segmented(theme(), "复习", [(0, "宽松"), (1, "标准"), (2, "严格")])
    qtbot.addWidget(choice)

    def stops() -> list[object]:
        return [value for value in range(3) if choice.button(value).focusPolicy() is Qt.FocusPolicy.TabFocus]

    assert stops() == [0]
    choice.set_value(1)
    assert stops() == [1]
    QTest.keyClick(choice.button(1), Qt.Key.Key_Right)
    assert stops() == [2]


def test_a_combo_box_gives_values_and_leaves_the_wheel_alone(qtbot: QtBot) -> None:
    combo = ComboBox(theme(), "题集", [("a", "两大功能"), ("b", "全部")])
    qtbot.addWidget(combo)
    combo.show()
    with qtbot.waitSignal(combo.chosen) as heard:
        QTest.keyClick(combo, Qt.Key.Key_Down)
    assert heard.args == ["b"]
    assert combo.value() == "b"
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    combo.wheelEvent(wheel)
    assert combo.value() == "b"
    combo.set_choices([])
    assert combo.value() is None


def test_check_boxes_and_radio_buttons(qtbot: QtBot) -> None:
    box = CheckBox(theme(), "多选题")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    box.show()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 3, 10))
    assert box.isChecked()
    box.setTristate(True)
    box.setCheckState(Qt.CheckState.PartiallyChecked)
    box.setFocus()
    box.grab()
    radio = RadioButton(theme(), "逐题")
    qtbot.addWidget(radio)
    radio.resize(radio.sizeHint())
    QTest.mouseClick(radio, Qt.MouseButton.LeftButton)
    assert radio.isChecked()
    radio.grab()


def _column(*widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for widget in widgets:
        column.addWidget(widget)
    return page
