"""What every test stands on: no screen, a home of its own, silence in the logs, and few but repeatable examples."""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

# Before anything imports Qt: the choice is read once, when the QApplication is made.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same few examples on every run: a test that passes here passes everywhere. HYPOTHESIS_PROFILE=thorough looks for
# new ones, many of them. `database=None`: no folder of found examples in the checkout.
settings.register_profile("repeatable", deadline=None, max_examples=40, database=None, derandomize=True)
settings.register_profile("thorough", deadline=None, max_examples=1000, database=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))


def _let_coverage_see_threads_of_qt() -> None:
    """Start the tracer in each `QRunnable.run`: Python's hook for new threads does not know those of Qt."""
    trace = threading.gettrace()
    if trace is None:
        return
    from PySide6 import QtCore  # only when lines are counted

    class Traced(QtCore.QRunnable):
        """A QRunnable whose sub-classes run under the tracer."""

        def __init_subclass__(cls) -> None:
            super().__init_subclass__()
            run = cls.run

            def run_traced(self: Traced) -> None:
                sys.settrace(trace)
                run(self)

            setattr(cls, "run", run_traced)  # noqa: B010 - mypy does not let a method be assigned

    setattr(QtCore, "QRunnable", Traced)  # noqa: B010 - nor a class


_let_coverage_see_threads_of_qt()

_HOME_VARIABLES = {
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "LOCALAPPDATA": "data",
    "APPDATA": "config",
}


class _Collector(logging.Handler):
    """Keeps each record of WARNING and above that the test did not announce with `caplog.at_level`."""

    def __init__(self, caplog: pytest.LogCaptureFixture) -> None:
        super().__init__(logging.WARNING)
        self._caplog = caplog
        self.unexpected: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record as one line unless the level announced for caplog covers it."""
        announced = self._caplog.handler.level
        if not announced or record.levelno < announced:
            self.unexpected.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def silent_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail the test on a log line nobody expected; `with caplog.at_level(logging.ERROR):` announces one."""
    collector = _Collector(caplog)
    root = logging.getLogger()
    root.addHandler(collector)
    yield
    root.removeHandler(collector)
    if collector.unexpected:
        pytest.fail("unexpected log lines:\n" + "\n".join(collector.unexpected), pytrace=False)


def pytest_configure(config: pytest.Config) -> None:
    """Give a run in a real window a screen of its own: windows of two workers would take each other's focus."""
    if os.environ["QT_QPA_PLATFORM"] == "xcb" and (
        os.environ.get("PYTEST_XDIST_WORKER") or not config.getoption("numprocesses", None)
    ):
        from tests.own_screen import OwnScreen

        config.add_cleanup(OwnScreen().close)


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Yield a new path on each `next`: a home that does not exist until somebody writes into it."""
    base = tmp_path_factory.mktemp("homes")
    return (base / str(number) for number in count())


@pytest.fixture(autouse=True)
def no_garbage_is_collected_inside_qt() -> Iterator[None]:
    """Keep a page of the test alive until its widgets are closed.

    Once the test function has returned, only a cycle of its own holds a page (pytest-qt refers to it weakly). Were it
    collected while Qt delivers it an event, Qt would go on with a widget that is gone and the whole run would end.
    """
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def own_home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point each platform's folders for data, settings and logs into a fresh home, away from the member's own."""
    home = next(homes)
    monkeypatch.delenv("STUDYAPP_DATA", raising=False)
    for variable, folder in _HOME_VARIABLES.items():
        monkeypatch.setenv(variable, str(home / folder))
    return home


@pytest.fixture(autouse=True)
def own_locale() -> None:
    """Give each test the source language and its locale, whatever a program spoke in the one before."""
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        return
    core.QLocale.setDefault(core.QLocale("en"))
    app = core.QCoreApplication.instance()
    for translator in app.findChildren(core.QTranslator) if app is not None else ():
        core.QCoreApplication.removeTranslator(translator)
        translator.setParent(None)


@pytest.fixture
def chinese_font(qapp: object) -> str:
    """Name a font that can draw Chinese; fail where there is none, since a green run must not show empty boxes."""
    from PySide6.QtGui import QFontDatabase  # imported here so that tests of the library need no Qt

    families = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    assert families, "no font for Chinese: apt-get install fonts-noto-cjk"
    return families[0]


@pytest.fixture(scope="session")
def shared() -> Path:
    """Give the folder of real documents that lies beside the checkout, or skip the test where it does not."""
    folder = Path(__file__).resolve().parents[1].parent / "shared"
    if not folder.is_dir():
        pytest.skip("the folder of real documents is not beside the checkout")
    return folder
