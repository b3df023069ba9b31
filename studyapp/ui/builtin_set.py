"""The built-in set of questions, made in the background where the bank has no set yet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from studyapp.builtin import add_builtin_set
from studyapp.ui.background import Background


def build_builtin(
    bank: Path, at: int, background: Background, *, done: Callable[[], None], failed: Callable[[Exception], None]
) -> None:
    """Make the set in the file `bank`, then call `done` or `failed`."""
    background.run(lambda report: add_builtin_set(bank, at, report), done=lambda _made: done(), failed=failed)
