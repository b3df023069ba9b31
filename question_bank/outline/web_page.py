"""Pages embedded in a document or saved as one file: HTML, a web archive (MHTML) or plain text."""

from __future__ import annotations

from question_bank.outline.encoding import decode
from question_bank.outline.html import add_html
from question_bank.outline.marked_text import MarkedText, TextBuilder
from question_bank.outline.page_encoding import page_text
from question_bank.outline.sniffing import looks_like_archive, looks_like_html


def read_page(data: bytes) -> MarkedText:
    """Return the text of the page `data`; raise `Refused`."""
    builder = TextBuilder()
    add_page(data, builder)
    return builder.text()


def add_page(data: bytes, builder: TextBuilder) -> None:
    """Add to `builder` what `data` says, whichever kind of page it is; what is none adds nothing."""
    if looks_like_archive(data):
        add_archive(data, builder)
    elif looks_like_html(data, fragment=True):
        add_html(page_text(data), builder)
    elif not data.startswith(b"{\\rtf"):
        for line in (decode(data) or "").splitlines():
            builder.add(line)


def add_archive(data: bytes, builder: TextBuilder) -> None:
    """Add the first page of the web archive `data`."""
    from email import message_from_bytes  # start-up

    for part in message_from_bytes(data).walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                add_html(page_text(payload, str(part.get_content_charset() or "")), builder)
            return
