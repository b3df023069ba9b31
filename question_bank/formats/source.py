"""A file of questions before it is read: its name, its bytes within bounds, and its text in whatever encoding."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from question_bank.errors import UnreadableDocument
from question_bank.outline.encoding import decode
from question_bank.outline.package import Package
from question_bank.outline.refusal import Refused
from question_bank.outline.sniffing import is_zip

LIMIT = 128 * 1024 * 1024
"""Bytes of the largest file of questions that is read: about a quarter of a million of them."""
_HEAD = 256 * 1024
"""Bytes by which a format is told."""
_PIECE = 1024 * 1024
MOST_PACKED = 150_000
"""Files of the largest package that is read: in some formats each question has one of its own."""


class Source:
    """A file, or a text that was pasted; faults of the world are `UnreadableDocument`s about `path`."""

    def __init__(self, path: Path, pasted: str | None = None) -> None:
        """Read the beginning of the file at `path`; raise when it cannot be read, or is empty or too large."""
        self.path = path
        self._text = pasted
        self._data = b"" if pasted is None else pasted.encode("utf-8", "replace")
        self.head = self._read(_HEAD) if pasted is None else self._data[:_HEAD]
        self._whole = len(self.head) < _HEAD
        if not self.head.strip(b"\0\t\n\r \xef\xbb\xbf\xff\xfe"):
            raise self.refusal("empty", "is empty; choose a file that has questions in it")
        self.head_text = self._decode_head() if pasted is None else pasted[:_HEAD]

    @classmethod
    def pasted(cls, text: str, name: str = "clipboard.txt") -> Source:
        """Return the source of a `text` that stands in no file; `name` is what messages call it."""
        return cls(Path(name), text)

    @property
    def suffix(self) -> str:
        """The suffix of the name in lower case, with its point; a hint, never the decision."""
        return self.path.suffix.lower()

    @cached_property
    def packed_names(self) -> frozenset[str]:
        """The names of the files in it, in lower case, where it is a ZIP file that can be opened; else none."""
        if not is_zip(self.head):
            return frozenset()
        try:
            return frozenset(Package(self.data(), most=MOST_PACKED).names())
        except Refused:
            return frozenset()

    def data(self) -> bytes:
        """Return all bytes; raise for more than `LIMIT`."""
        if self._data:
            return self._data
        if self._whole:
            return self.head
        data = self._read(LIMIT + 1)
        if len(data) > LIMIT:
            raise self.refusal("large", f"is larger than {LIMIT >> 20} MB; split it into smaller files")
        return data

    def text(self) -> str:
        """Return all of the text without its byte order mark; raise for what is not text."""
        if self._text is None:
            text = self.head_text if self._whole and self.head_text else decode(self.data())
            if text is None:
                raise self.refusal("binary", "is not text; choose a file of questions")
            self._text = text
        return self._text

    def lines(self) -> Iterator[str]:
        """Yield the lines of the text with their ends; UTF-8 is read piece by piece, so that memory stays small."""
        if self._text is None and not self._whole and self._is_utf8():
            return self._lines_of_file()
        return iter(io.StringIO(self.text(), newline=""))

    def _is_utf8(self) -> bool:
        """Whether every byte of the file, which is within `LIMIT`, is part of a text in UTF-8."""
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            with self.path.open("rb") as file:
                size = 0
                while piece := file.read(_PIECE):
                    size += len(piece)
                    if size > LIMIT or b"\0" in piece:
                        return False
                    decoder.decode(piece)
                decoder.decode(b"", final=True)
        except (UnicodeDecodeError, OSError):
            return False
        return True

    def _lines_of_file(self) -> Iterator[str]:
        try:
            with self.path.open(encoding="utf-8-sig", newline="") as file:
                yield from file
        except (OSError, UnicodeDecodeError) as error:
            raise self.refusal("unreadable", f"cannot be read ({error}); copy it here and try again") from None

    def refusal(self, code: str, what: str) -> UnreadableDocument:
        """Return the error that the file cannot be read: `what` goes on with its name, `code` names the reason."""
        return UnreadableDocument(f"“{self.path}” {what}.", path=str(self.path), code=f"document_{code}")

    def _read(self, size: int) -> bytes:
        path = self.path
        try:
            if path.is_dir():
                raise self.refusal("directory", "is a folder; choose a file of questions inside it")
            with path.open("rb") as file:
                return file.read(size)
        except FileNotFoundError:
            raise self.refusal("missing", "does not exist; check the name and the folder") from None
        except PermissionError:
            raise self.refusal("forbidden", "may not be read; ask for permission or copy it elsewhere") from None
        except (OSError, ValueError) as error:
            raise self.refusal("unreadable", f"cannot be read ({error}); copy it here and try again") from None

    def _decode_head(self) -> str:
        """Return the text of the head, "" for what is not text; the last line may be left out."""
        head = self.head
        if not self._whole:
            # A character cut in two would make the rest of the head unreadable: stop at the end of a line.
            end = head.rfind(b"\n") + 1
            head = head[: end + (head[end : end + 1] == b"\0")] if end else head
        return decode(head) or ""
