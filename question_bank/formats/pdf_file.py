"""PDF files as exam text: the lines of their text layer, in reading order."""

from __future__ import annotations

from question_bank.formats.batch import Choices
from question_bank.formats.exam_text.line import Line
from question_bank.formats.exam_text.reading import read_exam_lines
from question_bank.formats.source import Source
from question_bank.formats.stream import ImportStream
from question_bank.outline.refusal import Refused
from question_bank.outline.sniffing import is_pdf


def is_pdf_file(source: Source) -> bool:
    """Whether the source is a PDF file."""
    return is_pdf(source.head)


def read_pdf_exam(source: Source, choices: Choices) -> ImportStream:
    """Return the questions of a PDF file."""
    from question_bank.outline.pdf import pdf_lines  # start-up

    try:
        texts = pdf_lines(source.data())
    except Refused as refused:
        raise source.refusal(refused.code, refused.what) from refused
    lines = (Line(text, number) for number, text in enumerate(texts, start=1))
    return read_exam_lines(lines, title=source.path.stem, choices=choices)
