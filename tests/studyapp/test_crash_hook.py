"""The crash hook: the log holds the traceback, the person is told once, and a dead disk does not make it worse."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from studyapp.crash import LOG_LIMIT, CrashHook, write_log


def fail() -> None:
    raise ZeroDivisionError("a bug of ours")


def caught(hook: CrashHook) -> None:
    try:
        fail()
    except ZeroDivisionError as error:
        hook.on_error(type(error), error, error.__traceback__)


def test_the_traceback_goes_to_the_log_and_the_person_is_told(tmp_path: Path) -> None:
    told: list[tuple[str, bool]] = []
    log = tmp_path / "data" / "studyapp.log"
    caught(CrashHook(log, lambda: "2026-11-22 20:15", lambda error, logged: told.append((str(error), logged))))
    assert told == [("a bug of ours", True)]
    text = log.read_text(encoding="utf-8")
    assert text.startswith("2026-11-22 20:15\n")
    assert "in fail" in text
    assert text.rstrip().endswith("ZeroDivisionError: a bug of ours")


def test_when_the_log_cannot_be_written_the_person_is_still_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    told: list[bool] = []
    caught(CrashHook(tmp_path / "file" / "studyapp.log", lambda: "now", lambda error, logged: told.append(logged)))
    assert told == [False]


def test_a_fault_while_telling_opens_no_second_telling(tmp_path: Path) -> None:
    told: list[str] = []

    def tell(error: BaseException, logged: bool) -> None:
        told.append(str(error))
        caught(hook)

    hook = CrashHook(tmp_path / "log", lambda: "now", tell)
    caught(hook)
    assert told == ["a bug of ours"]
    assert (tmp_path / "log").read_text(encoding="utf-8").count("now\n") == 2


def test_faults_of_other_threads_are_caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    told: list[str] = []
    CrashHook(tmp_path / "log", lambda: "now", lambda error, logged: told.append(str(error))).install()
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert told == ["a bug of ours"]


def test_a_long_log_is_begun_anew_and_the_older_one_kept(tmp_path: Path) -> None:
    log = tmp_path / "studyapp.log"
    log.write_text("x" * (LOG_LIMIT + 1))
    assert write_log(log, "now", "body")
    assert log.read_text(encoding="utf-8") == "now\nbody\n\n"
    assert len((tmp_path / "studyapp.old.log").read_text()) == LOG_LIMIT + 1
