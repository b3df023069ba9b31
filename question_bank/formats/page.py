"""Saved web pages as exam text: what a browser shows, line by line, pictures marked."""

from __future__ import annotations

import re

from question_bank.formats.batch import Choices
from question_bank.formats.exam_text.line import PICTURE
from question_bank.formats.exam_text.reading import read_marked_text
from question_bank.formats.source import Source
from question_bank.formats.stream import ImportStream
from question_bank.outline.refusal import Refused
from question_bank.outline.sniffing import looks_like_archive, looks_like_html, looks_like_page

SUFFIXES = (".html", ".htm", ".xhtml", ".mht", ".mhtml")
_IMAGE = re.compile(r"<img\b[^<>]{0,4000}>", re.IGNORECASE)


def is_page(source: Source) -> bool:
    """Whether the source begins as a web page or a web archive does, whatever it is called."""
    return looks_like_page(source.head, fragment=source.suffix in SUFFIXES)


def read_page_exam(source: Source, choices: Choices) -> ImportStream:
    """Return the questions of a saved web page."""
    from question_bank.outline.html import add_html  # start-up
    from question_bank.outline.marked_text import TextBuilder
    from question_bank.outline.page_encoding import page_text
    from question_bank.outline.web_page import read_page

    data = source.data()
    try:
        if looks_like_archive(data) or not looks_like_html(data, fragment=True):
            marked = read_page(data)
        else:
            builder = TextBuilder()
            add_html(_IMAGE.sub(PICTURE, page_text(data)), builder)
            marked = builder.text()
    except Refused as refused:
        raise source.refusal(refused.code, refused.what) from refused
    return read_marked_text(marked, "line", source.path.stem, choices)
