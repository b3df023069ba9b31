"""Garbage is collected in the window's thread alone, however much is made in others."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from studyapp.ui.garbage import Garbage


class Knot:
    """An object that only the collector can take away."""

    def __init__(self) -> None:
        self.myself = self


@pytest.fixture
def garbage() -> Iterator[Garbage]:
    """Collect as the program does, and leave the collector of the tests as it was."""
    was_on = gc.isenabled()
    owner = QObject()
    yield Garbage(owner)
    gc.unfreeze()
    if was_on:
        gc.enable()


def test_knots_made_in_another_thread_are_taken_away_in_this_one(qtbot: QtBot, garbage: Garbage) -> None:
    where: list[int] = []

    def heard(_phase: str, _info: dict[str, int]) -> None:
        where.append(threading.get_ident())

    left: list[weakref.ref[Knot]] = []

    def work() -> None:
        kept = []
        for number in range(5000):
            knot = Knot()
            kept.append([number])  # objects that the collector counts
            if number == 0:
                left.append(weakref.ref(knot))

    gc.callbacks.append(heard)
    try:
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        assert where == []
        assert left[0]() is not None
        garbage.collect()
        assert left[0]() is None
        assert set(where) == {threading.get_ident()}
    finally:
        gc.callbacks.remove(heard)


def test_it_is_looked_for_by_itself(qtbot: QtBot, garbage: Garbage) -> None:
    # Pages of earlier tests go first: what is freed while one waits is taken off what was made.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    knots = [weakref.ref(Knot()) for _ in range(3)]
    ballast = [[number] for number in range(5000)]
    qtbot.waitUntil(lambda: all(knot() is None for knot in knots), timeout=5000)
    assert len(ballast) == 5000
    assert not gc.isenabled()
    assert garbage is not None
