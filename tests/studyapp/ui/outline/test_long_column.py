"""A long document: few widgets at a time, exact places, the keyboard through all of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studyapp.statistics.mastery import Level
from studyapp.ui.outline.column_places import Places
from studyapp.ui.outline.reader import Reader
from studyapp.ui.outline.view import Mark, ReaderParagraph
from studyapp.ui.theme import Theme, choose_family
from tests.studyapp.ui.layout_checks import settle

COUNT = 400


def paragraphs(*, marked: int = 100) -> tuple[ReaderParagraph, ...]:
    """Return paragraphs of many lengths, every tenth a heading, every `marked`th with a mark."""
    made = []
    raw = 0
    for number in range(COUNT):
        heading = number % 10 == 0
        text = f"第{number}段" + ("" if heading else "政治功能是根本和核心，组织功能是基础。" * (number % 7 + 1))
        marks = (Mark(0, 3, Level.FAMILIAR, 1, 1, (b"q" * 16,)),) if number % marked == 5 else ()
        origins = tuple(range(raw, raw + len(text)))
        raw += len(text) + 1
        section = (number // 10).to_bytes(16, "big")
        made.append(ReaderParagraph(text, section, number % 3 if heading else None, marks, origins))
    return tuple(made)


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    made = Reader(Theme("light", 1.0, choose_family()))
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show_paragraphs(paragraphs())
    with qtbot.waitActive(made):
        made.show()
    settle()
    return made


def assert_in_order(reader: Reader) -> None:
    """Check that what is in sight lies gapless, each paragraph as high as its lines."""
    widgets = reader.widgets()
    for number, widget in widgets.items():
        following = widgets.get(number + 1)
        if following is not None and following.paragraph.heading is None:
            assert following.y() == widget.y() + widget.height()
    view = reader.viewport().height()
    for number, widget in widgets.items():
        y = widget.mapTo(reader.viewport(), widget.rect().topLeft()).y()
        if -widget.height() < y < view:
            assert widget.height() == widget.heightForWidth(widget.width()), number
            assert widget.isVisible()


def test_only_what_is_near_is_made_and_every_place_is_exact(reader: Reader) -> None:
    bar = reader.verticalScrollBar()
    for share in (0.0, 0.3, 1.0, 0.7, 0.1):
        bar.setValue(round(bar.maximum() * share))
        settle()
        assert len(reader.widgets()) < 80
        assert_in_order(reader)
    for number in (399, 0, 203):
        text = reader.paragraphs()[number].text
        reader.lead_to(number, len(text) - 1)
        settle()
        widget = reader.widget_of(number)
        y = widget.mapTo(reader.viewport(), widget.rect().topLeft()).y() + widget.top_of(len(text) - 1)
        assert 0 <= y < reader.viewport().height()
        assert_in_order(reader)


def test_scrolling_back_up_over_what_was_only_estimated_moves_nothing_in_sight(reader: Reader) -> None:
    reader.lead_to(300, 0)
    settle()
    bar = reader.verticalScrollBar()
    for _ in range(60):
        at = next(n for n, w in sorted(reader.widgets().items()) if w.y() + w.height() > bar.value())
        widget = reader.widget_of(at)
        before = widget.y() - bar.value()
        step = min(120, bar.value())
        bar.setValue(bar.value() - step)
        assert abs(reader.widget_of(at).y() - bar.value() - before - step) <= 1


def test_a_narrower_column_keeps_the_place_that_is_read(reader: Reader) -> None:
    reader.show_section((25).to_bytes(16, "big"))
    settle()
    for width in (430, 800):
        reader.resize(width, 600)
        settle()
        assert reader.section_at_top() == (25).to_bytes(16, "big")
        assert_in_order(reader)


def test_the_keyboard_reaches_marks_far_out_of_sight_and_leaves_again(reader: Reader) -> None:
    reader.setFocus(Qt.FocusReason.TabFocusReason)
    assert reader.focused() == 5
    for expected in (105, 205, 305):
        QTest.keyClick(reader.widget_of(reader.focused() or 0), Qt.Key.Key_Tab)
        assert reader.focused() == expected
        settle()
        widget = reader.widget_of(expected)
        assert 0 <= widget.mapTo(reader.viewport(), widget.rect().topLeft()).y() < reader.viewport().height()
    QTest.keyClick(reader.widget_of(305), Qt.Key.Key_Backtab)
    assert reader.focused() == 205
    QTest.keyClick(reader.widget_of(205), Qt.Key.Key_Tab)
    QTest.keyClick(reader.widget_of(305), Qt.Key.Key_Tab)
    assert reader.focused() is None  # out of the column


def test_evidence_and_hits_come_with_the_widgets_that_are_made_later(reader: Reader) -> None:
    far = reader.paragraphs()[351]
    assert reader.show_evidence(far.origins[2], far.origins[6])
    assert reader.widget_of(351).evidence() == ((2, 6),)
    reader.show_hits({3: ((0, 2),), 390: ((1, 3), (4, 5))}, (390, 1))
    settle()
    assert reader.widget_of(390).hits() == (((1, 3), (4, 5)), 1)
    assert reader.widget_of(3).hits() == (((0, 2),), None)
    reader.show_hits({}, None)
    assert reader.widget_of(3).hits() == ((), None)
    assert not reader.show_evidence(10**9, 10**9 + 1)
    reader.show_paragraphs(paragraphs(marked=50))
    assert reader.widget_of(355).walkable()  # the same words: only the marks are others
    reader.show_paragraphs(())
    assert reader.widgets() == {}
    assert reader.section_at_top() is None


@given(
    st.lists(st.tuples(st.integers(1, 90), st.integers(0, 40)), min_size=1, max_size=30), st.data(), st.integers(0, 50)
)
def test_places_are_gapless_and_found_again(rows: list[tuple[int, int]], data: st.DataObject, top: int) -> None:
    heights, gaps = [height for height, _ in rows], [gap for _, gap in rows]
    places = Places(heights, gaps, top, 7)
    change = data.draw(st.integers(0, len(rows) - 1))
    heights[change] += data.draw(st.integers(-5, 20)) if heights[change] > 5 else 3
    wrong = places.height(change) != heights[change]
    assert places.correct(change, change, lambda one: heights[one], 7) == wrong
    y = top
    for number, (height, gap) in enumerate(zip(heights, gaps, strict=True)):
        y += gap if number else 0
        assert places.top(number) == y
        assert places.at(y) == places.at(y + height - 1) == number
        y += height
    assert places.total == y + 7
    assert places.at(-5) == 0
