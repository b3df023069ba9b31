"""A set's outline as the reader shows it: read away from the screen, for it may be a book."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from question_bank.model import Outline, section_id
from question_bank.storage import BankStore
from studyapp.quiz.records import Experience
from studyapp.ui.outline.marks import Asked, by_paragraph, marks_in
from studyapp.ui.outline.view import ReaderParagraph


class Document(NamedTuple):
    """An outline with what is asked of it; `plain` are its paragraphs before anything is known of a member."""

    set_id: bytes
    outline: Outline
    asked: tuple[list[Asked], ...]
    questions: tuple[bytes, ...]
    plain: tuple[ReaderParagraph, ...]

    def sentence_at(self, raw: int) -> tuple[int, int] | None:
        """Return the raw range of the sentence in which the raw position `raw` stands."""
        for sentence in self.outline.sentences:
            span = self.outline.text.raw_span(sentence.start, sentence.end)
            if span.start <= raw < span.end:
                return span.start, span.end
        return None

    def paragraphs(self, experience: Mapping[bytes, Experience]) -> tuple[ReaderParagraph, ...]:
        """Return the paragraphs with the marks that follow from what a member has answered."""
        return tuple(
            plain._replace(marks=marks_in(paragraph.start, paragraph.end, asked, experience)) if asked else plain
            for plain, paragraph, asked in zip(self.plain, self.outline.paragraphs, self.asked, strict=True)
        )


def read_document(bank: BankStore, set_id: bytes) -> Document | None:
    """Read the outline of a set, None where it has none."""
    outline = bank.outline(set_id)
    if outline is None:
        return None
    questions = bank.formulation_questions(set_id)
    asked = [
        Asked(*outline.text.locate(span), questions.get(formulation.id, ()))
        for formulation in bank.formulations(set_id)
        for span in formulation.spans
    ]
    ranges = [(paragraph.start, paragraph.end) for paragraph in outline.paragraphs]
    every = tuple(dict.fromkeys(question for its_own in questions.values() for question in its_own))
    return Document(set_id, outline, by_paragraph(ranges, asked), every, _plain(set_id, outline))


def _plain(set_id: bytes, outline: Outline) -> tuple[ReaderParagraph, ...]:
    sections = {number: section_id(set_id, outline.path(number)) for number in range(len(outline.sections))}
    return tuple(
        ReaderParagraph(
            text=outline.words(paragraph.start, paragraph.end),
            section_id=None if paragraph.section is None else sections[paragraph.section],
            heading=outline.sections[paragraph.section].depth
            if paragraph.heading and paragraph.section is not None
            else None,
            marks=(),
            origins=tuple(outline.text.origins[paragraph.start : paragraph.end]),
        )
        for paragraph in outline.paragraphs
    )
