"""Buttons, choices, fields and bars: what they say, how they are reached by keyboard, how big they are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studyapp.ui.theme import Theme, choose_family
from studyapp.ui.widgets.breakpoints import breadth, breadth_of, is_short
from studyapp.ui.widgets.buttons import Button, IconButton, LinkButton, PrimaryButton, QuietButton, SecondaryButton
from studyapp.ui.widgets.card import Card, Hairline
from studyapp.ui.widgets.check_box import CheckBox, RadioButton
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.icon import ICONS, icon, icon_pixmap
from studyapp.ui.widgets.key_cap import KeyHint
from studyapp.ui.widgets.labels import ElidedLabel
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.mastery_bar import MasteryBar
from studyapp.ui.widgets.notice_bar import NoticeBar
from studyapp.ui.widgets.progress_bar import ProgressBar
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.segmented import Segmented
from studyapp.ui.widgets.tag import Tag
from tests.studyapp.ui.layout_checks import SIZES, assert_good, problems, settle, shown


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


def test_a_notice_stays_until_it_is_dealt_with(qtbot: QtBot) -> None:
    bar = NoticeBar(theme(), "磁盘已满。", "warn", action="打开文件夹", dismissable=True)
    qtbot.addWidget(bar)
    bar.show()
    action, cross = bar.findChildren(Button)
    with qtbot.waitSignal(bar.acted):
        action.click()
    with qtbot.waitSignal(bar.dismissed):
        cross.click()
    assert bar.isVisible()
    assert bar.sentence() == "磁盘已满。"
    assert_good(bar)


def test_bars_say_what_they_show(qtbot: QtBot) -> None:
    progress = ProgressBar(theme(), "已做")
    qtbot.addWidget(progress)
    progress.set_part(1.7)
    assert progress.part() == 1.0
    assert progress.accessibleDescription() == "100%"
    progress.grab()
    mastery = MasteryBar(theme(), 72)
    qtbot.addWidget(mastery)
    mastery.set_parts(0.5, 0.25, "一、重要意义：掌握 50%")
    assert mastery.accessibleName() == "一、重要意义：掌握 50%"
    picture = mastery.grab().toImage()
    assert picture.pixelColor(10, 4).name().upper() == theme().colour("good")
    assert picture.pixelColor(45, 4).name().upper() == theme().colour("goodM")
    assert picture.pixelColor(65, 4).name().upper() == theme().colour("line")


def test_a_tag_carries_a_sign_with_its_hue(qtbot: QtBot) -> None:
    tag = Tag(theme(), "掌握")
    qtbot.addWidget(tag)
    plain = tag.sizeHint()
    tag.set_tone("good")
    assert tag.sizeHint().width() > plain.width()
    assert tag.sizeHint().height() == 22
    tag.grab()


def test_an_elided_label_keeps_the_whole_text(qtbot: QtBot) -> None:
    label = ElidedLabel(theme(), "（二）全过程保障党建引领基层治理")
    qtbot.addWidget(label)
    label.resize(80, 24)
    label.show()
    assert label.toolTip() == label.accessibleName() == label.text()
    label.resize(600, 24)
    settle()
    assert label.toolTip() == ""
    label.setText("短")
    assert label.accessibleName() == "短"
    label.grab()


@pytest.mark.parametrize(("size", "scale"), SIZES)
def test_a_flow_breaks_where_the_width_ends(qtbot: QtBot, size: QSize, scale: float) -> None:
    def make(one: Theme) -> QWidget:
        column = ScrollColumn(one, 720)
        flow = FlowLayout(gap=one.px(8))
        for number in range(12):
            flow.addWidget(SecondaryButton(one, f"第 {number} 题"))
        column.column.addLayout(flow)
        card = Card(one, "提纲掌握")
        card.add_to_title(QLabel("共 4 对"))
        card.body.addWidget(Hairline())
        column.column.addWidget(card)
        return column

    page = shown(make, size, scale)
    qtbot.addWidget(page)
    assert_good(page)


def test_a_flow_can_be_emptied(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    flow = FlowLayout(whole)
    flow.addWidget(QLabel("一"))
    assert flow.count() == 1
    assert flow.itemAt(3) is None
    clear_layout(flow)
    assert flow.count() == 0
    assert flow.heightForWidth(100) == 0


def test_the_column_is_centred_and_never_wider_than_it_may(qtbot: QtBot) -> None:
    page = shown(_in_column, SIZES[0][0], 1.0)
    qtbot.addWidget(page)
    inner = page.findChildren(Hairline)[0]
    assert inner.width() == 720
    left = inner.mapTo(page, QPoint(0, 0)).x()
    assert abs(left - (page.width() - 720) / 2) <= 8


def test_the_window_and_the_text_size_decide_the_layout(qtbot: QtBot) -> None:
    found = [breadth(theme(scale), size) for size, scale in SIZES]
    assert found == ["wide", "medium", "narrow", "narrow", "narrow"]
    assert [is_short(theme(scale), size) for size, scale in SIZES] == [False, False, True, True, True]
    alone = QWidget()
    qtbot.addWidget(alone)
    alone.resize(700, 500)
    assert breadth_of(theme(), alone) == "narrow"


def test_the_layout_checks_see_what_is_wrong(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(300, 200)
    cut = QLabel("一二三四五六七八九十", page)
    cut.setGeometry(QRect(0, 0, 40, 24))
    over = SecondaryButton(theme(), "上面", parent=page)
    over.move(20, 4)
    nameless = IconButton(theme(), "cross", "", parent=page)
    nameless.move(280, 100)
    page.show()
    said = "\n".join(problems(page))
    assert "cut: QLabel" in said
    assert "overlap: QLabel" in said
    assert "nameless: IconButton" in said
    assert "outside: IconButton" in said


def _column(*widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for widget in widgets:
        column.addWidget(widget)
    return page


def _in_column(one: Theme) -> QWidget:
    page = ScrollColumn(one, 720)
    page.column.addWidget(Hairline())
    page.column.addWidget(Hairline(standing=True))
    return page
