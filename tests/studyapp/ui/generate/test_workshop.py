"""The work away from the screen: progress is told, cancelling counts for good, faults come as they are."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from studyapp.errors import UnreadableDocument
from studyapp.ui.background import Background, Report
from studyapp.ui.generate.view import Step
from studyapp.ui.generate.workshop import Workshop
from tests.studyapp.ui.generate.generating import SAMPLE


@pytest.fixture
def workshop(qapp: object) -> Workshop:
    background = Background()
    made = Workshop(background)
    background.setParent(made)
    return made


def test_reading_and_building_tell_how_far_they_are(qtbot: QtBot, workshop: Workshop) -> None:
    heard: list[tuple[str, float]] = []
    workshop.progressed.connect(lambda stage, share: heard.append((stage, share)))
    with qtbot.waitSignal(workshop.changed, timeout=10_000):
        workshop.read(SAMPLE)
    assert workshop.generation is not None
    assert workshop.generation.result is None
    with qtbot.waitSignal(workshop.changed, timeout=20_000):
        workshop.build(Step.FORMULATIONS)
    assert workshop.step is Step.FORMULATIONS
    assert {stage for stage, _share in heard} >= {"read", "find", "compose"}
    shares = [share for stage, share in heard if stage != "read"]
    assert shares == sorted(shares)
    assert workshop.work == ""


def test_what_was_cancelled_changes_nothing_any_more(qtbot: QtBot, workshop: Workshop) -> None:
    gate, stopped = threading.Event(), threading.Event()

    def work(report: Report) -> str:
        report("one", 0.1)
        gate.wait(10)
        try:
            report("two", 0.2)
        except Exception:
            stopped.set()
            raise
        return "done"

    with qtbot.waitSignal(workshop.progressed):
        workshop.run("build", work)
    heard: list[object] = []
    for signal in (workshop.outcome, workshop.failed, workshop.progressed):
        signal.connect(lambda *words: heard.append(words))
    with qtbot.waitSignal(workshop.working) as ended:
        workshop.cancel()
    assert ended.args == [""]
    gate.set()
    assert stopped.wait(10)  # the thread stops at its next report
    qtbot.wait(30)
    assert heard == []


def test_later_work_does_not_hear_of_earlier_work(qtbot: QtBot, workshop: Workshop) -> None:
    gate = threading.Event()

    def slow(_report: Report) -> str:
        gate.wait(10)
        return "slow"

    heard: list[object] = []
    workshop.outcome.connect(heard.append)
    workshop.run("build", slow)
    with qtbot.waitSignal(workshop.outcome):
        workshop.run("build", lambda _report: "quick")
    gate.set()
    qtbot.wait(50)
    assert heard == ["quick"]


def test_a_fault_of_the_world_is_told_and_a_bug_is_raised(qtbot: QtBot, workshop: Workshop, tmp_path: Path) -> None:
    with qtbot.waitSignal(workshop.failed) as heard:
        workshop.read(tmp_path / "missing.docx")
    assert isinstance(heard.args[0], UnreadableDocument)

    def broken(_report: Report) -> None:
        raise ZeroDivisionError

    with capture_exceptions() as raised:
        workshop.run("build", broken)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError
    assert workshop.work == ""
