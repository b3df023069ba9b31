"""Plain text and Markdown as exam text, in any encoding; also what was pasted."""

from __future__ import annotations

import re

from question_bank.formats.batch import Choices
from question_bank.formats.exam_text.line import Line
from question_bank.formats.exam_text.reading import read_exam_lines
from question_bank.formats.source import Source
from question_bank.formats.stream import ImportStream

_LINE_END = re.compile(r"\r*\n|\r|[\x0b\x0c\x85\u2028\u2029]")
_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
_MARKS = re.compile(r"\*\*|__(?=\S)|(?<=\S)__(?![_\w])|\\(?=[\\.\-+*_#()\[\]!>~`])")
_MARKDOWN = (".md", ".markdown", ".mdown", ".mkd")
SUFFIXES = (".txt", *_MARKDOWN)
"""The suffixes of plain text."""


def is_text(source: Source) -> bool:
    """Whether the source is text and is called so, for it could be the text of any format."""
    return source.suffix in ("", ".text", *SUFFIXES) and bool(source.head_text.strip())


def read_text(source: Source, choices: Choices) -> ImportStream:
    """Return the questions of a text."""
    pieces = _LINE_END.split(source.text())
    markdown = source.suffix in _MARKDOWN
    lines = (_line(piece, number, markdown) for number, piece in enumerate(pieces, start=1))
    return read_exam_lines(lines, title=source.path.stem, choices=choices)


def _line(text: str, number: int, markdown: bool) -> Line:
    if not markdown:
        return Line(text, number)
    heading = _HEADING.match(text.strip())
    if heading:
        return Line(_MARKS.sub("", heading[2]), number, len(heading[1]))
    return Line(_MARKS.sub("", text), number)
