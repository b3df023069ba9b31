"""A file to an outline, or one sentence that says why not."""

from __future__ import annotations

from pathlib import Path

from question_bank.errors import UnreadableDocument
from question_bank.model.outline import Outline
from question_bank.outline.encoding import decode
from question_bank.outline.parse import parse_outline

LIMIT = 20 * 1024 * 1024
"""Bytes of the largest document that is read."""
_MARKDOWN = (".md", ".markdown", ".mdown", ".mkd")
_KINDS = (
    (b"%PDF", "a PDF file"),
    (b"PK\x03\x04", "a Word, Excel or ZIP file"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"SQLite format 3", "a database"),
)


def read_outline(path: Path) -> Outline:
    """Return the outline of the text or Markdown file at `path`, titled by its name; raise `UnreadableDocument`."""
    data = _bytes(path)
    for magic, kind in _KINDS:
        if data.startswith(magic):
            raise _refusal(path, "binary", f"is {kind}; save the document as plain text (.txt) and open that")
    text = decode(data)
    if text is None:
        if b"\0" in data:
            raise _refusal(path, "binary", "is not a text file; choose a .txt or .md document")
        raise _refusal(path, "encoding", "is in an unknown encoding; save it as UTF-8 and try again")
    if not text.strip("\ufeff\0 \t\r\n\u3000"):
        raise _refusal(path, "empty", "is empty; choose a document that has text in it")
    return parse_outline(text, path.stem, markdown=path.suffix.lower() in _MARKDOWN)


def _bytes(path: Path) -> bytes:
    """Return the content of `path`; at most one byte more than the limit is ever read."""
    try:
        if path.is_dir():
            raise _refusal(path, "directory", "is a folder; choose a .txt or .md document inside it")
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except FileNotFoundError:
        raise _refusal(path, "missing", "does not exist; check the name and the folder") from None
    except PermissionError:
        raise _refusal(path, "forbidden", "may not be read; ask for permission or copy it elsewhere") from None
    except (OSError, ValueError) as error:
        raise _refusal(
            path, "unreadable", f"cannot be read ({error}); copy it to this computer and try again"
        ) from None
    if len(data) > LIMIT:
        raise _refusal(path, "large", f"is larger than {LIMIT >> 20} MB; split it into smaller documents")
    return data


def _refusal(path: Path, code: str, what: str) -> UnreadableDocument:
    return UnreadableDocument(f"“{path}” {what}.", path=str(path), code=f"document_{code}")
