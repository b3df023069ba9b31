"""How the tests of the terminal run its commands, in this process or in one of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from question_bank.outlines import builtin_outline_path

OUTLINE = str(builtin_outline_path())
ROOT = Path(__file__).resolve().parents[3]


class Ended(NamedTuple):
    """How a command ended and what it said."""

    code: int
    out: str
    err: str


Run = Callable[..., Ended]


def process(*arguments: str | Path, **environment: str) -> Ended:
    """Run a command in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "question_bank.cli", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, **environment},
        check=False,
    )
    return Ended(done.returncode, done.stdout, done.stderr)
