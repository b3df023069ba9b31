"""Notices, bars, tags, flows and columns: what they say and how they give way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from studyapp.ui.theme import Theme, choose_family
from studyapp.ui.widgets.breakpoints import breadth, breadth_of, is_short
from studyapp.ui.widgets.buttons import Button, IconButton, SecondaryButton
from studyapp.ui.widgets.card import Card, Hairline
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.labels import ElidedLabel
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.mastery_bar import MasteryBar
from studyapp.ui.widgets.notice_bar import NoticeBar
from studyapp.ui.widgets.progress_bar import ProgressBar
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.tag import Tag
from tests.studyapp.ui.layout_checks import SIZES, assert_good, problems, shown


def theme(scale: float = 1.0, name: str = "light") -> Theme:
    return Theme(name, scale, choose_family())


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
    with qtbot.waitExposed(label):
        label.show()
    assert label.toolTip() == label.accessibleName() == label.text()
    label.resize(600, 24)
    qtbot.waitUntil(lambda: label.toolTip() == "")  # a real window is told of its new size later
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


def _in_column(one: Theme) -> QWidget:
    page = ScrollColumn(one, 720)
    page.column.addWidget(Hairline())
    page.column.addWidget(Hairline(standing=True))
    return page
