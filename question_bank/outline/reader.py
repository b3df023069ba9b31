"""A file to an outline, or one sentence that says why not."""

from __future__ import annotations

import os
from pathlib import Path

from question_bank.errors import UnreadableDocument
from question_bank.model.outline import Outline
from question_bank.outline.encoding import decode
from question_bank.outline.marked_text import MarkedText
from question_bank.outline.parse import parse_marked, parse_outline
from question_bank.outline.refusal import ENCRYPTED, Refused
from question_bank.outline.sniffing import is_pdf, is_zip, looks_like_markdown, looks_like_page

LIMIT = 20 * 1024 * 1024
"""Bytes of the largest document that is read."""
_EMPTY = "is empty; choose a document that has text in it"
_MARKDOWN = (".md", ".markdown", ".mdown", ".mkd")
_PAGE = (".htm", ".html", ".xhtml", ".xht")
_KINDS = (
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"SQLite format 3", "a database"),
    (b"Rar!", "a RAR file"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z file"),
)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def read_outline(path: Path) -> Outline:
    """Return the outline of the document at `path`, titled by its name; raise `UnreadableDocument`.

    What it is, its content says: Word (.docx), PDF, HTML, a web archive, else plain text. Only for Markdown without
    headings, which is plain text too, and for HTML without its usual beginning the name counts.
    """
    data = _bytes(path)
    try:
        marked = _marked(data, path.suffix.lower())
    except Refused as refused:
        raise _refusal(path, refused.code, refused.what) from refused
    if marked is not None:
        if _is_blank(marked.raw):
            raise _refusal(path, "empty", _EMPTY)
        return parse_marked(marked, _title(path))
    text = decode(data)
    if text is None:
        if b"\0" in data:
            raise _refusal(path, "binary", "is not a document; choose a Word, PDF, HTML, Markdown or text file")
        raise _refusal(path, "encoding", "is in an unknown encoding; save it as UTF-8 and try again")
    if _is_blank(text):
        raise _refusal(path, "empty", _EMPTY)
    markdown = path.suffix.lower() in _MARKDOWN or looks_like_markdown(text)
    return parse_outline(text, _title(path), markdown=markdown)


def _marked(data: bytes, suffix: str) -> MarkedText | None:
    """Return the text of a document with a format of its own, None for plain text; raise `Refused`."""
    # Each reader brings its library only when a document needs it: start-up.
    if is_zip(data):
        from question_bank.outline.word import read_word

        return read_word(data)
    if is_pdf(data):
        from question_bank.outline.pdf import read_pdf

        return read_pdf(data)
    if data.startswith(_OLD_OFFICE):
        if _ENCRYPTED in data:
            raise Refused("encrypted", ENCRYPTED)
        raise Refused("binary", "is an old Word or Excel file; save the document as .docx and open that")
    for magic, kind in _KINDS:
        if data.startswith(magic):
            raise Refused("binary", f"is {kind}; save the document as Word (.docx) or plain text and open that")
    if looks_like_page(data, fragment=suffix in _PAGE):
        from question_bank.outline.web_page import read_page

        return read_page(data)
    return None


def _title(path: Path) -> str:
    """Return the name of `path` without its suffix, as text that a file can hold."""
    try:
        path.stem.encode()
    except UnicodeEncodeError:
        # Bytes that the system's encoding does not know came as lone surrogates; names that it knows stay as they are.
        return os.fsencode(path.stem).decode("utf-8", "replace")
    return path.stem


def _is_blank(text: str) -> bool:
    return not text.replace("\ufeff", "").replace("\0", "").strip()


def _bytes(path: Path) -> bytes:
    """Return the content of `path`; at most one byte more than the limit is ever read."""
    try:
        if path.is_dir():
            raise _refusal(path, "directory", "is a folder; choose a document inside it")
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
