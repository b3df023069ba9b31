"""Backup copies of the data: made while the program runs, verified, looked at before they are put back, never half.

A copy is a folder with the databases, other small files and `backup.json`, which says when it was made and what it
holds. It is made under a name that nobody takes for a copy, and gets its own when it is whole.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import zipfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from question_bank.storage.connection import known_error
from studyapp.errors import StoreCorrupt, UnusableFolder

MANIFEST = "backup.json"
_DATABASES = (".db",)
_PAGES = 2048
"""Pages copied at a time: between two pieces somebody else may write."""
_LARGEST = 8 << 30
"""Bytes that a packed copy may hold at most once it is unpacked."""


class Contents(NamedTuple):
    """What a copy holds: members, sittings, answers, the time of the last answer (Unix ms, 0: none)."""

    members: int = 0
    sittings: int = 0
    answers: int = 0
    last_at: int = 0


class Backup(NamedTuple):
    """A copy: its folder, when it was made (Unix ms, and day ordinal), and what it holds of scores."""

    folder: Path
    at: int
    day: int
    contents: Contents


def back_up(sources: Sequence[Path], folder: Path, name: str, *, at: int, day: int) -> Backup:
    """Copy those of `sources` that are there into the new folder `name` in `folder`, verify each database, return it.

    Raises a `StoreError` about the file that cannot be copied, `StoreCorrupt` when it is damaged, or `UnusableFolder`.
    """
    whole, part = folder / name, folder / f"{name}.part"
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        contents = Contents()
        for source in sources:
            if source.suffix in _DATABASES and source.exists():
                copy_database(source, part / source.name)
                contents = _contents(part / source.name) or contents
            elif source.exists():
                shutil.copyfile(source, part / source.name)
        manifest = {"at": at, "day": day, "contents": contents._asdict()}
        (part / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
        if whole.exists():
            shutil.rmtree(whole)
        part.rename(whole)
    except OSError as error:
        raise UnusableFolder(
            f"The backup cannot be written in {folder}: {error.strerror}.", path=str(folder)
        ) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return Backup(whole, at, day, contents)


def backups(folder: Path) -> tuple[Backup, ...]:
    """Return the whole copies in `folder`, the newest first; what is no copy is passed over."""
    found = [_read(each) for each in folder.iterdir() if each.suffix != ".part"] if folder.is_dir() else []
    return tuple(sorted((each for each in found if each is not None), key=lambda each: each.at, reverse=True))


def drop(backup: Backup) -> None:
    """Remove a copy; one that cannot be removed stays."""
    shutil.rmtree(backup.folder, ignore_errors=True)


def restore(backup: Backup, root: Path) -> None:
    """Put the files of a copy in place of those in `root`, which no program has open; verify them first.

    Raises `StoreCorrupt` for a copy that is damaged itself, before anything is replaced.
    """
    files = [each for each in sorted(backup.folder.iterdir()) if each.name != MANIFEST]
    for each in files:
        if each.suffix in _DATABASES and not is_sound(each):
            raise StoreCorrupt(f"The copy {each} is damaged itself; choose an older one.", path=str(each))
    try:
        for each in files:
            fresh = root / f"{each.name}.restored"
            shutil.copyfile(each, fresh)
            # A write-ahead log that is left belongs to the old file and would be read into the new one.
            for left in ("-wal", "-shm"):
                (root / f"{each.name}{left}").unlink(missing_ok=True)
            fresh.replace(root / each.name)
    except OSError as error:
        raise UnusableFolder(f"The backup cannot be put back in {root}: {error.strerror}.", path=str(root)) from error


def pack(backup: Backup, target: Path) -> None:
    """Write a copy as one file to take along; raises `UnusableFolder`."""
    part = target.with_name(f".{target.name}.part")
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
            for each in sorted(backup.folder.iterdir()):
                archive.write(each, each.name)
        part.replace(target)
    except OSError as error:
        raise UnusableFolder(f"{target} cannot be written: {error.strerror}.", path=str(target)) from error
    finally:
        part.unlink(missing_ok=True)


def unpack(packed: Path, folder: Path, name: str) -> Backup:
    """Return the copy that `packed` holds, unpacked into the new folder `name` in `folder`.

    Raises `StoreCorrupt` when it is no such file, or `UnusableFolder`.
    """
    target = folder / name
    refusal = StoreCorrupt(
        f"{packed} is not a file that this program has packed; choose another one.", path=str(packed)
    )
    found = None
    try:
        with zipfile.ZipFile(packed) as archive:
            entries = archive.infolist()
            plain = all(entry.filename == Path(entry.filename).name and entry.filename for entry in entries)
            if not plain or MANIFEST not in archive.namelist() or sum(each.file_size for each in entries) > _LARGEST:
                raise refusal
            target.mkdir(parents=True)
            for entry in entries:
                with archive.open(entry) as source, (target / entry.filename).open("wb") as file:
                    shutil.copyfileobj(source, file)
        found = _read(target)
    except (zipfile.BadZipFile, EOFError, RuntimeError, NotImplementedError) as error:
        raise refusal from error
    except OSError as error:
        raise UnusableFolder(f"{packed} cannot be unpacked: {error.strerror}.", path=str(packed)) from error
    finally:
        if found is None:
            shutil.rmtree(target, ignore_errors=True)
    if found is None:
        raise refusal
    return found


def copy_database(source: Path, target: Path) -> None:
    """Copy a database that may be in use, and verify the copy; raises a `StoreError`."""
    try:
        with (
            closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as old,
            closing(sqlite3.connect(target)) as new,
        ):
            old.backup(new, pages=_PAGES)
            new.execute("PRAGMA journal_mode=DELETE")  # one file, without a log beside it
    except sqlite3.Error as error:
        raise known_error(error, source) from error
    if not is_sound(target):
        raise StoreCorrupt(f"{source} is damaged; put a backup copy in its place", path=str(source))


def is_sound(path: Path) -> bool:
    """Whether SQLite finds nothing wrong with the structure of the database at `path`."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            found: tuple[str] | None = connection.execute("PRAGMA quick_check(1)").fetchone()
            return found == ("ok",)
    except sqlite3.DatabaseError:
        return False


def _contents(path: Path) -> Contents | None:
    """Return what the scores at `path` hold, None for another database."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        try:
            row = connection.execute(
                "SELECT (SELECT count(*) FROM members), (SELECT count(*) FROM sittings WHERE day IS NOT NULL),"
                " (SELECT ifnull(sum(answers), 0) FROM sitting_days), (SELECT ifnull(max(last_at), 0) FROM progress)"
            ).fetchone()
        except sqlite3.OperationalError:  # no such table: the bank
            return None
    return Contents(*row)


def _read(folder: Path) -> Backup | None:
    """Return the copy in `folder`, None where there is none that is whole."""
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        return Backup(folder, int(manifest["at"]), int(manifest["day"]), Contents(**manifest["contents"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
