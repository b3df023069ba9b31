"""A round of automatic backups: a copy when the last one is old enough, and the copies that nobody needs go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from studyapp.rotation import Rotation, outdated
from studyapp.scores.backup import Backup, back_up, backups, drop


def back_up_if_due(
    sources: Sequence[Path],
    folder: Path,
    name: str,
    *,
    at: int,
    day: int,
    every: int,
    rotation: Rotation = Rotation(),  # noqa: B008 - a value
) -> Backup | None:
    """Make the copy `name` when the newest is `every` days old or there is none; return it, None when it is not due.

    `every` 0 never makes one. Copies that `rotation` does not keep are removed only after a new one is whole.
    """
    known = backups(folder)
    # A copy from a day that is still to come was made before somebody corrected the date: it counts as old.
    if not every or (known and 0 <= day - known[0].day < every):
        return None
    made = back_up(sources, folder, name, at=at, day=day)
    copies = backups(folder)
    for place in outdated([copy.day for copy in copies], rotation):
        drop(copies[place])
    return made
