"""A paragraph of the source: each character has its box, the mark with the keyboard its ring."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studyapp.statistics.mastery import Level
from studyapp.ui.outline.paragraph import ParagraphWidget
from studyapp.ui.outline.view import Mark, ReaderParagraph
from studyapp.ui.theme import Theme, choose_family


def theme() -> Theme:
    return Theme("light", 1.0, choose_family())


def test_a_paragraph_with_the_focus_rings_the_mark_one_stands_at(qtbot: QtBot) -> None:
    text = "严密的组织体系是党的优势所在、力量所在。"
    marks = tuple(Mark(start, start + 4, Level.FAMILIAR, 1, 1, (b"q" * 16,)) for start in (0, 10))
    widget = ParagraphWidget(theme(), ReaderParagraph(text, b"s" * 16, None, marks, tuple(range(len(text)))))
    qtbot.addWidget(widget)
    widget.resize(690, 34)
    with qtbot.waitActive(widget):
        widget.show()
    for reason, place in ((Qt.FocusReason.TabFocusReason, 0), (Qt.FocusReason.BacktabFocusReason, 1)):
        widget.clearFocus()
        with qtbot.waitSignal(widget.mark_hovered) as heard:
            widget.setFocus(reason)
        assert heard.args[0] == marks[place]
        box = widget.boxes(marks[place].start, marks[place].end)[0]
        ring = widget.grab().toImage().pixelColor(int(box.center().x()), int(box.top()) + 2)
        assert ring == theme().qcolour("focus")
    widget.clearFocus()
    assert widget.grab().toImage().pixelColor(int(box.center().x()), int(box.top()) + 2) != theme().qcolour("focus")


@pytest.mark.parametrize("width", [690, 300, 120])
@pytest.mark.parametrize("heading", [None, 0, 1, 3])
def test_every_character_has_its_box_in_a_line_of_the_text(qtbot: QtBot, width: int, heading: int | None) -> None:
    text = "（一）党的“十九大”指出𠮷，_新时代，《条例》明确了要以提升组织力为重点，突出政治功能。" * 2
    marks = tuple(Mark(at, at + 7, Level(at % 4), 1, 1, (b"q" * 16,)) for at in range(0, 70, 9))
    widget = ParagraphWidget(theme(), ReaderParagraph(text, b"s" * 16, heading, marks, tuple(range(len(text)))))
    qtbot.addWidget(widget)
    widget.resize(width, widget.heightForWidth(width))
    step = max(theme().line("source"), 36 if heading == 0 else 0)
    assert widget.height() % step == 0
    previous = (0.0, 0.0)
    for position in range(len(text)):
        (box,) = widget.boxes(position, position + 1)
        assert 0 <= box.left() <= box.right() <= width + 1
        assert box.bottom() <= widget.height()
        assert (box.top(), box.left()) >= previous
        assert widget.top_of(position) == box.top()
        previous = (box.top(), box.left())
    assert len(widget.boxes(0, len(text))) == widget.height() // step
    assert not widget.grab().isNull()
    widget.set_marks(())
    assert not widget.walkable()
    assert widget.minimumSizeHint().height() == widget.sizeHint().height() == step
