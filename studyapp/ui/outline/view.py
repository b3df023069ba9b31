"""What the page 原文 shows, as values; positions count the characters of a paragraph's own text."""

from __future__ import annotations

from typing import NamedTuple

from studyapp.statistics.mastery import Level
from studyapp.ui.widgets.section_model import SectionRow


class Mark(NamedTuple):
    """A formulation in a paragraph: `[start, end)`, how well it is known, how often asked and right, its questions.

    `last_at` is when one of them was answered last, Unix milliseconds (0: never).
    """

    start: int
    end: int
    known: Level
    asked: int
    right: int
    questions: tuple[bytes, ...]
    last_at: int = 0


class ReaderParagraph(NamedTuple):
    """A paragraph: its words, the section it belongs to, its depth as a heading (None: running text), its marks.

    `origins` is the place of each character in the raw document.
    """

    text: str
    section_id: bytes | None
    heading: int | None
    marks: tuple[Mark, ...]
    origins: tuple[int, ...]


class DocumentChoice(NamedTuple):
    """A set with an outline that can be read."""

    id: bytes
    name: str


class OutlineView(NamedTuple):
    """The document of the set `chosen` with its headings and paragraphs."""

    documents: tuple[DocumentChoice, ...]
    chosen: bytes | None
    sections: tuple[SectionRow, ...]
    paragraphs: tuple[ReaderParagraph, ...]
