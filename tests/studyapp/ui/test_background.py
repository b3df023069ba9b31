"""Background work: outcomes arrive in the window's thread, each exactly once."""

from __future__ import annotations

import threading

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studyapp.ui.background import Background, Report


def test_result_and_progress_arrive_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    background = Background()
    here = threading.get_ident()
    heard: list[tuple[str, object]] = []

    def work(report: Report) -> int:
        assert threading.get_ident() != here
        report("reading", 0.5)
        return 42

    def note(name: str, value: object) -> None:
        assert threading.get_ident() == here
        heard.append((name, value))

    background.run(
        work,
        done=lambda result: note("done", result),
        failed=lambda error: note("failed", error),
        progress=lambda stage, share: note("progress", (stage, share)),
    )
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [("progress", ("reading", 0.5)), ("done", 42)]


def test_an_error_is_handed_over_and_not_lost(qtbot: QtBot) -> None:
    background = Background()
    heard: list[Exception] = []

    def work(report: Report) -> None:
        raise OSError("the disk is gone")

    background.run(work, done=lambda result: None, failed=heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert str(heard[0]) == "the disk is gone"


def test_many_errands_each_answer_once(qtbot: QtBot) -> None:
    background = Background()
    heard: list[int] = []
    for number in range(50):

        def work(report: Report, number: int = number) -> int:
            return number

        background.run(work, done=heard.append, failed=lambda error: None)
    background.wait()
    qtbot.waitUntil(lambda: len(heard) == 50)
    assert sorted(heard) == list(range(50))


def test_nobody_is_told_whose_page_is_gone(qtbot: QtBot) -> None:
    background = Background()
    told: list[int] = []
    owner = QObject()
    background.run(lambda _report: 1, done=told.append, failed=_raise, owner=owner)
    owner.deleteLater()
    QApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    background.run(lambda _report: 2, done=told.append, failed=_raise)
    qtbot.waitUntil(lambda: told == [2])


def test_closing_waits_and_then_tells_nothing(qtbot: QtBot) -> None:
    background = Background()
    told: list[int] = []
    background.run(lambda _report: 1, done=told.append, failed=_raise)
    background.close()
    qtbot.wait(20)
    assert told == []


def _raise(error: Exception) -> None:
    raise error
