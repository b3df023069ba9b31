"""Backups by themselves, a check after the program was killed, and putting a copy back, over the running program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from question_bank.model import derive_id
from studyapp.paths import Paths
from studyapp.scores import ScoreStore
from studyapp.scores.backup import backups
from studyapp.settings import Settings
from studyapp.ui.program import Program
from studyapp.ui.watch import Watch
from tests.played import DAY, World

MEMBER = derive_id("member", "x")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """Give a folder with a member in it."""
    paths = Paths(tmp_path / "data")
    paths.root.mkdir()
    with ScoreStore.open(paths.scores) as scores:
        scores.add_member("张华", id=MEMBER, at=1)
    return paths


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, paths: Paths) -> Iterator[Callable[[], Program]]:
    """Start the program on the folder; closed after the test."""
    running: list[Program] = []

    def begin() -> Program:
        settings = Settings(language="en", theme="light", member=MEMBER.hex(), member_name="张华")
        program = Program(qapp, paths, settings, WORLD.outside(), busy_seconds=0.1)
        running.append(program)
        qtbot.addWidget(program.window)
        program.open()
        settle(program)
        return program

    yield begin
    for program in running:
        program.close()


WORLD = World()


def settle(program: Program) -> None:
    """Let everything under way in the background come to its end."""
    for _ in range(3):
        QApplication.processEvents()
        program.wait()
    QApplication.processEvents()


def leave_a_mark(paths: Paths) -> None:
    """Leave the mark of an open program that lives no more, as one that was killed does."""
    host = QSysInfo.machineHostName()
    paths.open_mark.write_text(f"999999999\nstudyapp\n{host}\n", encoding="utf-8")


def notices(program: Program) -> list[str]:
    return [notice.sentence for notice in program.window.notices()]


def test_a_backup_is_made_once_a_day_by_itself(start: Callable[[], Program], paths: Paths) -> None:
    program = start()
    assert len(backups(paths.backups)) == 1
    program.close()
    start().close()
    assert len(backups(paths.backups)) == 1
    WORLD.now += 86_400_000
    start()
    assert len(backups(paths.backups)) == 2


def test_a_program_that_is_left_open_makes_its_backup_each_day_too(start: Callable[[], Program], paths: Paths) -> None:
    program = start()
    (watch,) = program.findChildren(Watch)
    assert len(backups(paths.backups)) == 1
    WORLD.now += DAY
    watch.look()
    settle(program)
    assert len(backups(paths.backups)) == 2
    watch.look()
    settle(program)
    assert len(backups(paths.backups)) == 2


def test_a_program_that_was_closed_leaves_no_mark_and_asks_nothing(start: Callable[[], Program], paths: Paths) -> None:
    program = start()
    assert paths.open_mark.exists()
    program.close()
    assert not paths.open_mark.exists()
    assert notices(start()) == []


def test_after_a_kill_the_data_is_checked_and_found_whole(start: Callable[[], Program], paths: Paths) -> None:
    leave_a_mark(paths)
    (sentence,) = notices(start())
    assert "nothing is damaged" in sentence


def test_after_a_kill_that_damaged_the_bank_the_last_copy_is_put_back(
    start: Callable[[], Program], paths: Paths
) -> None:
    program = start()
    assert program.services().bank.sets()  # the built-in set
    program.close()
    WORLD.now += 86_400_000
    start().close()
    WORLD.now += 1_000
    data = bytearray(paths.bank.read_bytes())
    data[len(data) // 2 :] = b"\xff" * (len(data) - len(data) // 2)
    paths.bank.write_bytes(data)
    leave_a_mark(paths)
    again = start()
    found = next(notice for notice in again.window.notices() if notice.key == "checkup")
    assert "bank.db" in found.sentence
    assert found.act is not None
    found.act()
    settle(again)
    assert again.services().bank.sets()[0].approved > 0


def test_a_copy_put_back_takes_the_place_of_what_came_after(start: Callable[[], Program], paths: Paths) -> None:
    program = start()
    (copy,) = backups(paths.backups)
    program.services().scores.add_member("后来的人", id=derive_id("member", "later"), at=2)
    WORLD.now += 1_000
    program.services().navigation.restore_chosen.emit(copy)
    settle(program)
    assert [member.name for member in program.services().scores.members()] == ["张华"]
    kept = [backup.contents.members for backup in backups(paths.backups)]
    assert sorted(kept) == [1, 2]  # what was there before is a copy, too
