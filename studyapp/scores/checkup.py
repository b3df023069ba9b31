"""Looking whether the data files are whole, after the program ended without closing them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from studyapp.scores.backup import is_sound


def damaged_files(files: Iterable[Path]) -> tuple[Path, ...]:
    """Return those of `files` that are there and in which SQLite finds damage."""
    return tuple(path for path in files if path.exists() and not is_sound(path))
