"""What kind of document some bytes are, decided by how they begin, never by the name of the file."""

from __future__ import annotations

import re

_HTML = re.compile(
    r"\ufeff?(?:\s|<\?xml[^>]{0,300}\?>|<!--(?:(?!-->).){0,2000}-->)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_FRAGMENT = re.compile(r"<(?:p|div|h[1-6]|table|ul|ol|meta|title|span|section|article)\b[^<>]*>", re.IGNORECASE)
_HEAD = 8192
_MARKED_HEADING = re.compile(r"^#{1,6} +[^#\s]", re.MULTILINE)


def is_pdf(data: bytes) -> bool:
    """Tell whether `data` is a PDF file: its mark stands before all other signs."""
    return data[:1024].lstrip(b"\xef\xbb\xbf\0 \t\r\n").startswith(b"%PDF-")


def is_zip(data: bytes) -> bool:
    """Tell whether `data` is a ZIP file, as every Word document is."""
    return data.startswith(b"PK\x03\x04")


def looks_like_markdown(text: str) -> bool:
    """Tell whether `text` has headings of Markdown, whatever its file is called: one alone may be anything."""
    return len(_MARKED_HEADING.findall(text[:_HEAD])) > 1


def looks_like_page(data: bytes, *, fragment: bool = False) -> bool:
    """Tell whether `data` is HTML or a web archive; with `fragment` any block of HTML in its head is enough."""
    return looks_like_archive(data) or looks_like_html(data, fragment=fragment)


def looks_like_html(data: bytes, *, fragment: bool = False) -> bool:
    """Tell whether `data` begins as a page of HTML does; with `fragment` any block of HTML in its head is enough."""
    head = data[:_HEAD]
    if b"\0" in head:
        head = head[: len(head) // 2 * 2]
        big = head.startswith(b"\xfe\xff") or (head[:1] == b"\0")
        text = head.decode("utf-16-be" if big else "utf-16-le", errors="replace")
    else:
        text = head.decode("utf-8", errors="replace")
    return bool(_HTML.match(text) or (fragment and _FRAGMENT.search(text)))


def looks_like_archive(data: bytes) -> bool:
    """Tell whether `data` is a web archive: the head of a mail with several parts."""
    head = data[:_HEAD].lower()
    return b"\0" not in head and b"mime-version:" in head and b"content-type: multipart/" in head
