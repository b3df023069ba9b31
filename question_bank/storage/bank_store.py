"""bank.db: sets, sections and questions in one file; the only thing of the package that speaks SQL."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from question_bank.storage.changing import Changing
from question_bank.storage.connection import BUSY_SECONDS, FileKind, open_database
from question_bank.storage.importing import Importing
from question_bank.storage.reading import Reading
from question_bank.storage.reporting import Reporting
from question_bank.storage.searching import Searching

if TYPE_CHECKING:
    from sqlite_utils import Migrations


def _migrations() -> Migrations:
    from question_bank.storage.migrations import bank_migrations  # start-up: sqlite-utils is as dear as Qt

    return bank_migrations()


BANK = FileKind(
    application_id=0x51424E4B,  # "QBNK"
    version=6,
    migrations=_migrations,
    # NORMAL: a power cut can lose the last import but never damages the file, and a bank can be built again.
    pragmas=("synchronous=NORMAL", "cache_size=-16384"),
)
"""What a bank file is."""


class BankStore(Reading, Searching, Changing, Importing, Reporting):
    """One open bank, for one thread; its methods raise `StoreError`s for the faults of the world."""

    __slots__ = ()

    @classmethod
    def open(cls, path: Path, *, busy_seconds: float = BUSY_SECONDS) -> Self:
        """Open the bank at `path`, made or upgraded where needed; wait at most `busy_seconds` for other programs."""
        return cls(open_database(path, BANK, busy_seconds=busy_seconds))

    def foreign_writes(self) -> int:
        """Return a number that changes when another connection has written the file."""
        return self._database.foreign_writes()

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def __enter__(self) -> Self:
        """Return the store itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        self.close()
