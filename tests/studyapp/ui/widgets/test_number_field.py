"""A field for a whole number."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.number_field import NumberField

Key = Qt.Key


@pytest.fixture
def field(qtbot: QtBot) -> NumberField:
    made = NumberField(Theme(), "题数", 0, 42)
    made.set_number(20)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(("typed", "held"), [("7", 7), ("99", 42), ("", 20), ("042", 42), ("x5", 5)])
def test_what_is_typed_holds_within_the_limits(qtbot: QtBot, field: NumberField, typed: str, held: int) -> None:
    chosen: list[int] = []
    field.chosen.connect(chosen.append)
    field.selectAll()
    qtbot.keyClick(field, Key.Key_Delete)
    qtbot.keyClicks(field, typed)
    assert chosen == []
    qtbot.keyClick(field, Key.Key_Return)
    assert (field.number(), field.text()) == (held, str(held))
    assert chosen == ([held] if held != 20 else [])


def test_the_arrows_step_and_stop_at_the_limits(qtbot: QtBot, field: NumberField) -> None:
    field.set_number(41)
    for _ in range(3):
        qtbot.keyClick(field, Key.Key_Up)
    assert field.number() == 42
    qtbot.keyClick(field, Key.Key_Down)
    assert field.number() == 41


def test_it_is_named_for_screen_readers(field: NumberField) -> None:
    assert field.accessibleName() == "题数"
