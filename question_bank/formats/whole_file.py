"""Writing a file whole or not at all."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, TextIO

from question_bank.errors import UnwritableDocument


def write_whole(path: Path, write: Callable[[TextIO], None]) -> None:
    """Write the text file at `path` in UTF-8 by `write`; raise `UnwritableDocument`.

    A file that is there already is replaced only by a whole new one.
    """

    def put(file: BinaryIO) -> None:
        text = io.TextIOWrapper(file, encoding="utf-8", newline="\n")
        try:
            write(text)
        finally:
            text.detach()  # flushes, and leaves closing to whoever opened the file

    write_whole_bytes(path, put)


def write_whole_bytes(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """Write the file at `path` by `write`; raise `UnwritableDocument`.

    A file that is there already is replaced only by a whole new one.
    """
    if path.is_dir():
        raise unwritable(path, "is a folder; name a file inside it")
    try:
        if path.exists() and not path.is_file():  # a pipe or a device takes what it is given
            with path.open("wb") as file:
                write(file)
        else:
            _replace(path.resolve(), write)
    except OSError as error:
        raise unwritable(path, f"cannot be written ({error.strerror}); choose another place") from error


def unwritable(path: Path, what: str) -> UnwritableDocument:
    """Return the error that `path` cannot be written; `what` ends the sentence."""
    return UnwritableDocument(f"“{path}” {what}.", path=str(path))


def _replace(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """Write a new file beside `path` and put it in its place only when it is complete and on the disk."""
    neighbour = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with neighbour.open("wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            neighbour.chmod(path.stat().st_mode & 0o7777)
        neighbour.replace(path)
    finally:
        neighbour.unlink(missing_ok=True)
