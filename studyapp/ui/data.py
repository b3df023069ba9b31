"""The open data: both stores of the window's thread, and who of its members is studying."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from question_bank.storage import BankStore
from studyapp.errors import KnownError, UnusableFolder
from studyapp.paths import Paths
from studyapp.quiz.records import Member
from studyapp.scores import ScoreStore


class Data(NamedTuple):
    """Two open stores; whoever opened them closes them."""

    bank: BankStore
    scores: ScoreStore

    def close(self) -> None:
        """Close both files."""
        self.bank.close()
        self.scores.close()

    def holds(self, member_id: bytes) -> bool:
        """Return whether the scores have a member of this id, put aside or not."""
        return any(member.id == member_id for member in self.scores.members())

    def member(self, hex_id: str) -> Member | None:
        """Return the member of this id, else the first one who is not put aside, else None."""
        members = [member for member in self.scores.members() if not member.archived]
        wanted = [member for member in members if member.id.hex() == hex_id]
        return next(iter(wanted or members), None)


def open_data(paths: Paths, busy_seconds: float) -> Data:
    """Open both files, made where needed; wait at most `busy_seconds` for other programs. Raises KnownErrors."""
    try:
        paths.root.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        folder = str(paths.root)
        raise UnusableFolder(f"The data folder {folder} cannot be made: {error.strerror}.", path=folder) from error
    bank = BankStore.open(paths.bank, busy_seconds=busy_seconds)
    try:
        return Data(bank, ScoreStore.open(paths.scores, busy_seconds=busy_seconds))
    except KnownError:
        bank.close()
        raise


def set_aside(damaged: Path, stamp: int) -> None:
    """Rename a damaged database with its log, so that nothing of it is lost and a new one can begin."""
    for path in (damaged, damaged.with_name(damaged.name + "-wal"), damaged.with_name(damaged.name + "-shm")):
        if path.exists():
            path.rename(path.with_name(f"{path.name}.damaged-{stamp}"))
