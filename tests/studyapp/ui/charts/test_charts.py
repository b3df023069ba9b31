"""Charts: painted without a fault at any size and content, told in words, the calendar walked by arrow keys."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studyapp.ui.charts import AccuracyBars, DayAccuracy, Period, TrendChart, YearCalendar
from studyapp.ui.theme import Theme, choose_family
from studyapp.ui.wording import month_name, weekday_letter
from tests.studyapp.ui.screens import speaking

TODAY = datetime.date(2026, 11, 22).toordinal()


def theme(name: str = "light") -> Theme:
    return Theme(name, 1.0, choose_family())


def seen(widget: QWidget, colour: QColor) -> int:
    """Count the pixels of `colour`."""
    image = widget.grab().toImage()
    return sum(image.pixelColor(x, y) == colour for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_latest_day_stands_out_and_days_without_practice_are_dashes(qtbot: QtBot, name: str) -> None:
    chart = AccuracyBars(theme(name))
    qtbot.addWidget(chart)
    chart.resize(chart.sizeHint())
    days = [DayAccuracy("9日", 0.8, 10), DayAccuracy("10日", None, 0), DayAccuracy("今天", 0.5, 4)]
    chart.show_days(days, "两天")
    assert chart.accessibleName() == "两天"
    strong, plain, dash = (theme(name).qcolour(token) for token in ("good", "goodM", "ctl"))
    assert seen(chart, strong)
    assert seen(chart, plain) > seen(chart, strong)
    assert seen(chart, dash)
    chart.show_days([DayAccuracy("今天", None, 0)] * 14, "nothing")
    assert not seen(chart, plain)


shares = st.one_of(st.none(), st.floats(0, 1))


@given(
    st.lists(st.tuples(shares, st.integers(0, 500)), max_size=16), st.sampled_from([(160, 173), (278, 173), (560, 346)])
)
def test_any_days_and_any_size_can_be_painted(
    qapp: QApplication, found: list[tuple[float | None, int]], size: tuple[int, int]
) -> None:
    bars = AccuracyBars(theme())
    bars.resize(*size)
    bars.show_days([DayAccuracy(f"{i}日", share, n) for i, (share, n) in enumerate(found)], "")
    trend = TrendChart(theme(), "正确率", "题量")
    trend.resize(size[0], 2 * size[1])
    trend.show_periods([Period(f"{i}/1", share, n) for i, (share, n) in enumerate(found)], "words")
    assert not bars.grab().isNull()
    assert not trend.grab().isNull()
    assert trend.accessibleName() == "words"
    assert trend.minimumSizeHint().width() < trend.sizeHint().width()


def calendar(qtbot: QtBot, width: int = 664) -> YearCalendar:
    def say(day: int, answers: int) -> str:
        return f"{datetime.date.fromordinal(day)}: {answers}"

    made = YearCalendar(theme(), say, month_name, weekday_letter)
    qtbot.addWidget(made)
    made.resize(width, made.sizeHint().height())
    made.show_year(TODAY, {TODAY: 31, TODAY - 1: 5, TODAY - 7: 15}, "一年")
    made.show()
    return made


def test_the_calendar_is_walked_by_arrow_keys_and_says_each_day(qtbot: QtBot) -> None:
    made = calendar(qtbot)
    assert made.accessibleName() == "一年"
    made.setFocus()
    said = [made.accessibleDescription()]
    for step in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_A):
        QTest.keyClick(made, step)
        said.append(made.accessibleDescription())
    assert said == [
        "2026-11-22: 31",
        "2026-11-21: 5",
        "2026-11-14: 0",
        "2026-11-15: 15",
        "2026-11-22: 31",
        "2026-11-22: 31",  # there is nothing after today
        "2026-11-22: 31",
    ]
    for _ in range(60):
        QTest.keyClick(made, Qt.Key.Key_Left)
    assert made.accessibleDescription() == "2025-11-23: 0"  # 53 weeks


@pytest.mark.parametrize(("width", "least"), [(664, "2025-11-17: 0"), (300, "2026-06-15: 0"), (20, "2026-11-16: 0")])
def test_fewer_weeks_are_shown_where_less_room_is(qtbot: QtBot, width: int, least: str) -> None:
    made = calendar(qtbot, width)
    for step in (Qt.Key.Key_Left, Qt.Key.Key_Up):
        for _ in range(60):
            QTest.keyClick(made, step)
    assert made.accessibleDescription() == least


def test_colours_of_the_calendar_deepen_with_the_answers(qtbot: QtBot) -> None:
    made = calendar(qtbot)
    with speaking("zh_CN"):
        for token in ("good", "goodT", "goodL"):
            assert seen(made, theme().qcolour(token)), token
    made.setFocus()
    QApplication.processEvents()
    assert seen(made, theme().qcolour("focus"))
    made.clearFocus()
    assert not seen(made, theme().qcolour("focus"))


def test_the_pointer_is_told_the_day(qtbot: QtBot) -> None:
    made = calendar(qtbot)
    for point in (QPoint(40, 40), QPoint(1, 1)):
        event = QHelpEvent(QHelpEvent.Type.ToolTip, point, made.mapToGlobal(point))
        assert QApplication.sendEvent(made, event)
