"""Which format a file is in, by its suffix and its beginning; reading and writing it whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple, TextIO

from question_bank.errors import UnreadableDocument
from question_bank.formats import native
from question_bank.formats.batch import ImportBatch
from question_bank.formats.whole_file import unwritable, write_whole
from question_bank.model.question import Question

LIMIT = 512 * 1024 * 1024
"""Bytes of the largest file of questions that is read: about half a million of them."""
_HEAD = 1024 * 1024


class Format(NamedTuple):
    """One format: its suffixes, how its beginning is told, its reader and its writer (file, questions, title)."""

    suffixes: tuple[str, ...]
    sniff: Callable[[str], bool]
    read: Callable[[str, Path], ImportBatch]
    write: Callable[[TextIO, Iterable[Question], str], None]


FORMATS = (
    Format((".json",), native.sniff_document, native.read_document, native.write_document),
    Format((".jsonl", ".ndjson"), native.sniff_lines, native.read_lines, native.write_lines),
)
"""All formats; the first whose beginning fits reads a file whose suffix says nothing."""


def read_questions(path: Path) -> ImportBatch:
    """Return the questions of the file at `path` and the problems with the others; raise `UnreadableDocument`."""
    text = _text(path)
    if not text.strip():
        raise _unreadable(path, "empty", "is empty; choose a file that has questions in it")
    head = text[:_HEAD]
    by_suffix = [each for each in FORMATS if path.suffix.lower() in each.suffixes]
    for each in (*by_suffix, *FORMATS):
        if each.sniff(head):
            return each.read(text, path)
    # Its beginning fits nothing: the reader that its name promises says what is wrong with it.
    for each in by_suffix:
        return each.read(text, path)
    known = ", ".join(suffix for each in FORMATS for suffix in each.suffixes)
    raise _unreadable(path, "format", f"is in no known format; choose a file of questions ({known})")


def write_questions(path: Path, questions: Iterable[Question], title: str) -> None:
    """Write `questions` in the format that the suffix of `path` names; raise `UnwritableDocument`.

    A file that is there already is replaced only by a whole new one.
    """
    found = next((each for each in FORMATS if path.suffix.lower() in each.suffixes), None)
    if found is None:
        known = ", ".join(suffix for each in FORMATS for suffix in each.suffixes)
        raise unwritable(path, f"has no suffix of a known format; end its name in one of {known}")
    write_whole(path, lambda file: found.write(file, questions, title))


def _text(path: Path) -> str:
    try:
        if path.is_dir():
            raise _unreadable(path, "directory", "is a folder; choose a file of questions inside it")
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except FileNotFoundError:
        raise _unreadable(path, "missing", "does not exist; check the name and the folder") from None
    except PermissionError:
        raise _unreadable(path, "forbidden", "may not be read; ask for permission or copy it elsewhere") from None
    except (OSError, ValueError) as error:
        raise _unreadable(path, "unreadable", f"cannot be read ({error}); copy it here and try again") from None
    if len(data) > LIMIT:
        raise _unreadable(path, "large", f"is larger than {LIMIT >> 20} MB; split it into smaller files")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _unreadable(path, "binary", "is not text in UTF-8; choose a file of questions") from None


def _unreadable(path: Path, code: str, what: str) -> UnreadableDocument:
    return UnreadableDocument(f"“{path}” {what}.", path=str(path), code=f"document_{code}")
