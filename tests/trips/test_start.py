"""What a start loads: nothing heavy before the window is seen, nor before the first page is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.folders import builtin_folder

HEAVY = ("sqlite_utils", "click", "rjieba", "openpyxl", "docx", "fsrs", "lxml", "pypdfium2", "logging.handlers")
ROOT = Path(__file__).resolve().parents[2]
CODE = """
import json, sys
from pathlib import Path
from studyapp.application import outside, start
from studyapp.paths import Paths
app, program = start(Paths(Path(sys.argv[1])), outside())
seen = {}
def note(when):
    seen.setdefault(when, sorted(name for name in HEAVY if name in sys.modules))
    seen.setdefault(when + " sqlite3", "sqlite3" in sys.modules)
program.window.painted.disconnect(program.open)
program.window.painted.connect(lambda: note("window"))
program.window.painted.connect(program.open)
def page(name):
    note("page")
    seen["name"] = name
    app.quit()
program.window.page_shown.connect(page)
app.exec()
program.close()
print(json.dumps(seen))
"""


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What was loaded when, in a fresh process on the folder of a second start."""
    folder = tmp_path_factory.mktemp("start") / "data"
    builtin_folder(folder)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", f"HEAVY = {HEAVY!r}{CODE}", str(folder)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    found = json.loads(done.stdout.splitlines()[-1])
    assert isinstance(found, dict)
    return found


def test_nothing_heavy_is_loaded_before_the_window_is_seen(seen: dict[str, object]) -> None:
    assert seen["window"] == []


def test_the_data_is_opened_after_the_window_is_seen(seen: dict[str, object]) -> None:
    assert seen["window sqlite3"] is False
    assert seen["page sqlite3"] is True


def test_the_first_page_needs_nothing_heavy_either(seen: dict[str, object]) -> None:
    assert seen["name"] == "today"
    assert seen["page"] == []
