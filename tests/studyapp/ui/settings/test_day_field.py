"""The day of the exam: chosen, typed, moved, taken away."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studyapp.ui.settings.day_field import DayField
from studyapp.ui.theme import Theme

EXAM = date(2026, 12, 20).toordinal()
Key = Qt.Key


@pytest.fixture
def field(qtbot: QtBot) -> DayField:
    made = DayField(Theme(), "考试日期")
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_begins_open_and_with_the_day_proposed(field: DayField) -> None:
    heard: list[object] = []
    field.chosen.connect(heard.append)
    field.propose(EXAM)
    assert field.value() == 0
    field.begin.click()
    assert (heard, field.value(), field.date.text()) == ([EXAM], EXAM, "2026-12-20")
    field.end.click()
    assert (heard[-1], field.value()) == (0, 0)


def test_a_date_is_typed_and_moved(qtbot: QtBot, field: DayField) -> None:
    heard: list[object] = []
    field.chosen.connect(heard.append)
    field.set_value(EXAM)
    field.date.setText("2027-01-08")
    qtbot.keyClick(field.date, Key.Key_Return)
    assert heard == [date(2027, 1, 8).toordinal()]
    qtbot.keyClick(field.date, Key.Key_Up)
    assert heard[-1] == date(2027, 1, 9).toordinal()


def test_what_is_no_date_changes_nothing(qtbot: QtBot, field: DayField) -> None:
    heard: list[object] = []
    field.chosen.connect(heard.append)
    field.set_value(EXAM)
    field.date.setText("2026-02-31")
    qtbot.keyClick(field.date, Key.Key_Return)
    assert (heard, field.date.text(), field.value()) == ([], "2026-12-20", EXAM)
