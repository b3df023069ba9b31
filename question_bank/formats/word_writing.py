"""Questions as a Word document: exam text with the fonts of a Chinese paper, which our own reader reads back."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, BinaryIO

from question_bank.formats.exam_text.writing import Written, written
from question_bank.model.question import Question

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

_BODY, _HEADING = "宋体", "黑体"
_LATIN = "Times New Roman"
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def write_word_exam(file: BinaryIO, questions: Iterable[Question], title: str) -> None:
    """Write a Word document with the key behind each question."""
    import docx  # start-up

    document = docx.Document()
    _prepare(document, title)
    if title.strip():
        _add_title(document, title.strip())
    for line in written(questions):
        _add(document, line)
    document.save(file)


def _prepare(document: Document, title: str) -> None:
    """Set the fonts: without one of its own for Chinese, Word shows whatever it likes."""
    from docx.shared import Pt

    document.core_properties.title = _NOT_IN_XML.sub("", title)[:255]
    document.core_properties.author = ""
    document.core_properties.comments = ""
    for name, family, size in (("Normal", _BODY, 10.5), ("Heading 1", _HEADING, 14)):
        style = document.styles[name]
        style.font.name = _LATIN
        style.font.size = Pt(size)
        style.element.get_or_add_rPr().get_or_add_rFonts().set(_name("eastAsia"), family)


def _add_title(document: Document, title: str) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    # No heading style: the title is no section of the questions.
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run(_clean(title))
    run.bold = True
    run.font.size = Pt(16)
    run._element.get_or_add_rPr().get_or_add_rFonts().set(_name("eastAsia"), _HEADING)  # noqa: SLF001


def _add(document: Document, line: Written) -> None:
    from docx.shared import Pt

    if line.level:
        document.add_heading(_clean(line.text), line.level)
        return
    paragraph = document.add_paragraph(_clean(line.text))
    form = paragraph.paragraph_format
    form.space_before = Pt(8 if line.first else 0)
    form.space_after = Pt(0)
    form.keep_with_next = _goes_on(paragraph)


def _goes_on(paragraph: Paragraph) -> bool:
    """Whether a page should not end behind `paragraph`: the key stays with its question."""
    return not paragraph.text.startswith("答案：")


def _clean(text: str) -> str:
    return _NOT_IN_XML.sub("", text)


def _name(attribute: str) -> str:
    from docx.oxml.ns import qn

    return str(qn(f"w:{attribute}"))
