"""TextBlock: fixed lines, Chinese line rules, hanging brackets, runs, selecting."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studyapp.ui.theme import Theme, choose_family
from studyapp.ui.widgets.text_block import Run, TextBlock

SENTENCE = "政治功能和组织功能相互影响、相互促进，政治功能是根本和核心，把方向、聚共识，组织功能是基础和关键。"


def theme(scale: float = 1.0) -> Theme:
    return Theme("light", scale, choose_family())


@pytest.mark.parametrize(("role", "line"), [("caption", 20), ("body", 24), ("read", 30), ("source", 34), ("stem", 37)])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_every_line_has_the_height_of_the_role(qtbot: QtBot, role: str, line: int, scale: float) -> None:
    block = TextBlock(theme(scale), SENTENCE, role)
    qtbot.addWidget(block)
    height = block.heightForWidth(round(300 * scale))
    assert height % round(line * scale) == 0
    assert height > round(line * scale)


@given(width=st.integers(40, 900))
def test_narrower_is_never_lower(qapp: object, width: int) -> None:
    block = TextBlock(theme(), SENTENCE)
    assert block.heightForWidth(width) >= block.heightForWidth(width + 40)


def test_line_breaks_of_the_text_are_kept(qtbot: QtBot) -> None:
    block = TextBlock(theme(), "一\n二\n三")
    qtbot.addWidget(block)
    assert block.heightForWidth(500) == 3 * 24
    assert block.text() == "一\n二\n三"


def ink_from(block: TextBlock) -> int:
    """The first column with ink."""
    block.resize(300, 24)
    picture = QImage(block.size(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    block.render(picture, QPoint(0, 0))
    for x in range(picture.width()):
        if any(picture.pixelColor(x, y).lightness() < 160 for y in range(picture.height())):
            return x
    return picture.width()


def test_an_opening_bracket_hangs_by_half_an_em(qtbot: QtBot) -> None:
    hanging, standing = TextBlock(theme(), "（一）全领域"), TextBlock(theme(), "（一）全领域", hang=False)
    qtbot.addWidget(hanging)
    qtbot.addWidget(standing)
    assert ink_from(standing) - ink_from(hanging) in (7, 8)


def test_runs_read_as_one_text_and_take_their_own_weight(qtbot: QtBot) -> None:
    block = TextBlock(theme(), "", "body", "ink2")
    qtbot.addWidget(block)
    block.set_runs([Run("第 "), Run("7", "ink", True), Run(" 题")])
    plain = TextBlock(theme(), "第 7 题", "body", "ink2")
    qtbot.addWidget(plain)
    assert block.text() == plain.text() == "第 7 题"
    assert block.sizeHint().width() >= plain.sizeHint().width()


def test_selecting_and_copying(qtbot: QtBot) -> None:
    block = TextBlock(theme(), "~/学习/studyapp", selectable=True)
    qtbot.addWidget(block)
    block.resize(300, 24)
    block.show()
    QTest.mousePress(block, Qt.MouseButton.LeftButton, pos=QPoint(0, 12))
    QTest.mouseMove(block, QPoint(299, 12))
    QTest.mouseRelease(block, Qt.MouseButton.LeftButton, pos=QPoint(299, 12))
    QTest.keyClick(block, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert block.selected_text() == "~/学习/studyapp"
    QTest.keyClick(block, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "~/学习/studyapp"
    block.grab()


def test_another_text_and_tone(qtbot: QtBot) -> None:
    block = TextBlock(theme(), "甲")
    qtbot.addWidget(block)
    block.setText("乙乙")
    block.set_tone("accent")
    assert block.text() == "乙乙"
    block.grab()
