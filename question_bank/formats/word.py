"""Word documents as exam text: automatic numbers, tables and text boxes as they show, pictures and formulas marked."""

from __future__ import annotations

from question_bank.formats.batch import Choices
from question_bank.formats.exam_text.line import FORMULA, PICTURE, UNDERLINED, UNDERLINED_END, Line
from question_bank.formats.exam_text.reading import read_exam_lines
from question_bank.formats.source import Source
from question_bank.formats.stream import ImportStream
from question_bank.outline.refusal import Refused
from question_bank.outline.sniffing import is_zip
from question_bank.outline.word_paragraph import Signs

_SIGNS = Signs(PICTURE, FORMULA, UNDERLINED, UNDERLINED_END)


def is_word(source: Source) -> bool:
    """Whether the source is a package with a Word document in it."""
    return is_zip(source.head) and b"word/" in source.head


def read_word_exam(source: Source, choices: Choices) -> ImportStream:
    """Return the questions of a Word document."""
    from question_bank.outline.word import read_word  # start-up

    try:
        marked = read_word(source.data(), _SIGNS)
    except Refused as refused:
        raise source.refusal(refused.code, refused.what) from refused
    pieces = zip(marked.raw.split("\n"), marked.marks, strict=True) if marked.raw else ()
    full = ((text, mark.level) for text, mark in pieces if text.strip())
    lines = (Line(text, number, level) for number, (text, level) in enumerate(full, start=1))
    return read_exam_lines(lines, unit="paragraph", title=source.path.stem, choices=choices)
