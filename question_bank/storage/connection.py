"""What every database file of the program has in common: opening, making, upgrading, and SQLite's errors in sentences.

A file knows what it is by SQLite's `application_id` and how far it is by `user_version` (the number of migrations
applied), so that an up-to-date one opens without sqlite-utils, which is imported only to make or upgrade a file.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from question_bank.errors import StoreCorrupt, StoreError, StoreFull, StoreLocked, StoreReadOnly, StoreTooNew

if TYPE_CHECKING:
    from sqlite_utils import Migrations

BUSY_SECONDS = 2.0
"""How long a statement waits for another process before it is refused: a window that waits longer looks dead."""

_WRITE_FAILED = frozenset(
    {
        sqlite3.SQLITE_IOERR_WRITE,
        sqlite3.SQLITE_IOERR_FSYNC,
        sqlite3.SQLITE_IOERR_DIR_FSYNC,
        sqlite3.SQLITE_IOERR_TRUNCATE,
        sqlite3.SQLITE_IOERR_SHMSIZE,
    }
)
_KNOWN: dict[int, tuple[type[StoreError], str]] = {
    sqlite3.SQLITE_BUSY: (StoreLocked, "another program is using {path}; close it and try again"),
    sqlite3.SQLITE_LOCKED: (StoreLocked, "another program is using {path}; close it and try again"),
    sqlite3.SQLITE_CORRUPT: (StoreCorrupt, "{path} is damaged; put a backup copy in its place"),
    sqlite3.SQLITE_NOTADB: (StoreCorrupt, "{path} is not a database, or it is damaged; put a backup copy in its place"),
    sqlite3.SQLITE_READONLY: (StoreReadOnly, "{path} may not be written; allow writing to it and to its folder"),
    sqlite3.SQLITE_PERM: (StoreReadOnly, "{path} may not be written; allow writing to it and to its folder"),
    sqlite3.SQLITE_CANTOPEN: (StoreReadOnly, "{path} cannot be opened; allow reading and writing in its folder"),
    sqlite3.SQLITE_FULL: (StoreFull, "there is no room left on the disk for {path}; free some and try again"),
    sqlite3.SQLITE_NOLFS: (StoreFull, "the disk takes no file as large as {path} has become; move it to another disk"),
    sqlite3.SQLITE_IOERR: (StoreError, "the disk reported an error with {path}; check the disk and try again"),
}


class FileKind(NamedTuple):
    """What a file must be: its `application_id`, the `version` this program writes, how it is made and upgraded.

    `migrations` gives the named steps, of which there are `version`; it imports sqlite-utils, so it is called only
    when a file is made or upgraded. `pragmas` are run on every connection, before the file is made.
    """

    application_id: int
    version: int
    migrations: Callable[[], Migrations]
    pragmas: tuple[str, ...]


class Database:
    """One connection to one file, for one thread: what the two stores say SQL to; errors leave it as `StoreError`s."""

    __slots__ = ("_connection", "path")

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """Take over an open `connection` to the file at `path`; it must be in autocommit mode."""
        self.path = path
        self._connection = connection

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Run one statement and return all its rows."""
        try:
            return self._connection.execute(sql, parameters).fetchall()
        except sqlite3.Error as error:
            raise known_error(error, self.path) from error

    def row(self, sql: str, parameters: Sequence[object] = ()) -> tuple[Any, ...] | None:
        """Run one statement and return its first row, or None."""
        try:
            found: tuple[Any, ...] | None = self._connection.execute(sql, parameters).fetchone()
        except sqlite3.Error as error:
            raise known_error(error, self.path) from error
        return found

    def transaction(self) -> Transaction:
        """Give the connection inside one transaction: committed at the end, wholly undone by any exception."""
        return Transaction(self._connection, self.path)

    def snapshot(self) -> Transaction:
        """Give the connection for reading: all statements of the block see the file as the first one does."""
        return Transaction(self._connection, self.path, begin="BEGIN")

    def define(self, name: str, arguments: int, function: Callable[..., int]) -> None:
        """Let statements call `function`, which gives the same for the same values, by `name`."""
        self._connection.create_function(name, arguments, function, deterministic=True)

    def foreign_writes(self) -> int:
        """Return a number that changes when another connection has written the file (SQLite's data_version)."""
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def close(self) -> None:
        """Close the connection; SQLite moves the write-ahead log into the file when it was the last one."""
        self._connection.close()


class Transaction:
    """One transaction as a context manager that gives the connection (a class, since answers wait for it)."""

    __slots__ = ("_begin", "_connection", "_path")

    # IMMEDIATE: a transaction that must write finds out at once that another process is writing.
    def __init__(self, connection: sqlite3.Connection, path: Path, *, begin: str = "BEGIN IMMEDIATE") -> None:
        """Prepare a transaction on `connection` to the file at `path`."""
        self._connection = connection
        self._path = path
        self._begin = begin

    def __enter__(self) -> sqlite3.Connection:
        """Begin."""
        try:
            self._connection.execute(self._begin)
        except sqlite3.Error as error:
            raise known_error(error, self._path) from error
        return self._connection

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        """Commit, or undo everything and turn SQLite's error into a sentence."""
        if error is None:
            try:
                self._connection.execute("COMMIT")
            except sqlite3.Error as refused:
                self._undo()
                raise known_error(refused, self._path) from refused
        else:
            self._undo()
            if isinstance(error, sqlite3.Error):
                raise known_error(error, self._path) from error

    def _undo(self) -> None:
        if self._connection.in_transaction:  # a full disk has already undone it
            self._connection.execute("ROLLBACK")


def open_database(path: Path, kind: FileKind, *, busy_seconds: float = BUSY_SECONDS) -> Database:
    """Open the database at `path`, making or upgrading it first where needed; raise a `StoreError` when that fails.

    An older file is copied beside itself before its first migration.
    """
    try:
        # Autocommit: each transaction is begun and ended by name.
        connection = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None)
    except sqlite3.Error as error:
        raise known_error(error, path) from error
    try:
        version = _version(connection, path, kind)
        if not os.access(path, os.W_OK):
            raise _known(sqlite3.SQLITE_READONLY, path)
        for pragma in (*kind.pragmas, "journal_mode=WAL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")
        if version < kind.version:
            _upgrade(connection, path, kind, version)
    except sqlite3.Error as error:
        connection.close()
        raise known_error(error, path) from error
    except BaseException:
        connection.close()
        raise
    return Database(path, connection)


def _version(connection: sqlite3.Connection, path: Path, kind: FileKind) -> int:
    """Return how many migrations the file has (0: it is new); refuse other programs' files and newer ones."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    application: int = connection.execute("PRAGMA application_id").fetchone()[0]
    if application != kind.application_id:
        if connection.execute("SELECT 1 FROM sqlite_schema").fetchone():
            raise StoreCorrupt(f"{path} is a database of another kind; choose another file", path=str(path))
        return 0
    if version > kind.version:
        sentence = f"{path} was written by a newer version of the program; update the program to open it"
        raise StoreTooNew(sentence, path=str(path))
    return version


def _upgrade(connection: sqlite3.Connection, path: Path, kind: FileKind, version: int) -> None:
    """Apply the migrations that the file lacks, all or none, after copying a file that already holds something."""
    from sqlite_utils import Database as Schema  # start-up: as dear as Qt, and needed only here

    if version:
        copy = sqlite3.connect(path.with_name(f"{path.stem}.version-{version}{path.suffix}"))
        try:
            connection.backup(copy)
        finally:
            copy.close()
    schema = Schema(connection, recursive_triggers=False, execute_plugins=False)
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have done it while this one waited for the lock; what is applied is not applied again.
        kind.migrations().apply(schema)
        connection.execute(f"PRAGMA application_id={kind.application_id}")
        connection.execute(f"PRAGMA user_version={kind.version}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _known(code: int, path: Path) -> StoreError:
    kind, sentence = _KNOWN[code]
    return kind(sentence.format(path=path), path=str(path))


def known_error(error: sqlite3.Error, path: Path) -> Exception:
    """Return the known error that SQLite's `error` stands for, or `error` itself when it is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", 0)
    if code in _WRITE_FAILED:
        return _known(sqlite3.SQLITE_FULL, path)
    primary = code & 0xFF  # the extended codes keep the primary one in the low byte
    return _known(primary, path) if primary in _KNOWN else error
