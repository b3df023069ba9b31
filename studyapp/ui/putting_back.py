"""Putting a copy of the data back in place of what is there, which nobody has open and which is copied before."""

from __future__ import annotations

from studyapp.errors import KnownError, StoreCorrupt
from studyapp.paths import Paths
from studyapp.scores.backup import Backup, back_up, restore
from studyapp.ui.data import set_aside
from studyapp.ui.safekeeping import stamp


def put_back(backup: Backup, paths: Paths, *, at: int, day: int) -> KnownError | None:
    """Copy what is there, then put `backup` in its place at `at` (Unix ms); return the fault that prevented it.

    What is damaged cannot be copied; it is kept under another name instead.
    """
    try:
        try:
            back_up(paths.kept, paths.backups, f"{stamp(at)} (replaced)", at=at, day=day)
        except StoreCorrupt:
            for path in (paths.bank, paths.scores):
                set_aside(path, at)
        restore(backup, paths.root)
    except KnownError as error:
        return error
    return None
