"""Where the program keeps its files: one data folder, chosen by the system's custom or by `STUDYAPP_DATA`."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

DATA_VARIABLE = "STUDYAPP_DATA"


class Paths(NamedTuple):
    """The files in the data folder `root`."""

    root: Path

    @property
    def bank(self) -> Path:
        """The database of sets and questions."""
        return self.root / "bank.db"

    @property
    def scores(self) -> Path:
        """The database of members, sittings and answers."""
        return self.root / "scores.db"

    @property
    def settings(self) -> Path:
        """The settings, as JSON."""
        return self.root / "settings.json"

    @property
    def backups(self) -> Path:
        """The folder of backup copies."""
        return self.root / "backups"

    @property
    def open_mark(self) -> Path:
        """The file that lies there while a window has the data open."""
        return self.root / "open"

    @property
    def kept(self) -> tuple[Path, ...]:
        """The files that make up the data, as a backup copies them."""
        return self.bank, self.scores, self.settings

    @property
    def log(self) -> Path:
        """The log that faults are written to."""
        return self.root / "studyapp.log"


def find_paths(chosen: str | None, environment: Mapping[str, str] = os.environ) -> Paths:
    """Return the paths in the folder `chosen`, else in that of `STUDYAPP_DATA`, else in the user's data folder."""
    named = chosen or environment.get(DATA_VARIABLE)
    if named:
        return Paths(Path(named).expanduser().absolute())
    import platformdirs  # start-up: not needed when the folder is named

    return Paths(Path(platformdirs.user_data_dir("studyapp", appauthor=False)))
