"""Fills the page 原文 from the outline kept in the bank and from what the member has answered."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from question_bank.model import Outline, Paragraph, QuestionFilter, section_id
from studyapp.quiz.records import Experience
from studyapp.quiz.request import Feedback, MultipleRule, Order, QuizMode, QuizRequest
from studyapp.ui.outline.marks import Asked, marks_in
from studyapp.ui.outline.page import OutlinePage
from studyapp.ui.outline.view import DocumentChoice, OutlineView, ReaderParagraph
from studyapp.ui.section_rows import section_rows, with_descendants
from studyapp.ui.services import Services
from studyapp.ui.when_seen import WhenSeen


class OutlinePresenter(QObject):
    """Between the page and the stores."""

    def __init__(self, page: OutlinePage, services: Services) -> None:
        """Listen to `page` and to what changes."""
        super().__init__(page)
        self._page = page
        self._services = services
        self._set: bytes | None = None
        page.document_chosen.connect(self._choose)
        page.section_requested.connect(self._start_section)
        page.questions_requested.connect(self._start_questions)
        seen = WhenSeen(page, self.refresh, self)
        services.changes.bank_changed.connect(seen.changed)
        services.changes.scores_changed.connect(seen.changed)
        self.refresh()

    def refresh(self) -> None:
        """Show the chosen document."""
        readable = [one for one in self._services.bank.sets() if one.has_outline]
        ids = [one.id for one in readable]
        if self._set not in ids:
            self._set = ids[0] if ids else None
        outline = self._services.bank.outline(self._set) if self._set is not None else None
        shown = self._set is not None and outline is not None
        view = OutlineView(
            documents=tuple(DocumentChoice(one.id, one.name) for one in readable),
            chosen=self._set,
            sections=section_rows(self._services, self._set) if shown and self._set is not None else (),
            paragraphs=self._paragraphs(self._set, outline) if self._set is not None and outline is not None else (),
        )
        self._page.show_outline(view)

    def open_at(self, set_id: bytes, start: int) -> None:
        """Show the document of `set_id` with the sentence set off that stands at the raw position `start`."""
        if set_id != self._set:
            self._choose(set_id)
        outline = self._services.bank.outline(set_id)
        if outline is None:
            return
        for sentence in outline.sentences:
            span = outline.text.raw_span(sentence.start, sentence.end)
            if span.start <= start < span.end:
                self._page.show_evidence(span.start, span.end)
                return

    def _choose(self, set_id: bytes) -> None:
        self._set = set_id
        self.refresh()

    def _paragraphs(self, set_id: bytes, outline: Outline) -> tuple[ReaderParagraph, ...]:
        questions = self._services.bank.formulation_questions(set_id)
        every = [question for its_own in questions.values() for question in its_own]
        experience = self._services.scores.experience(self._services.member.id, every)
        asked = [
            Asked(*outline.text.locate(span), questions.get(formulation.id, ()))
            for formulation in self._services.bank.formulations(set_id)
            for span in formulation.spans
        ]
        return tuple(
            _reader_paragraph(set_id, outline, paragraph, asked, experience) for paragraph in outline.paragraphs
        )

    def _start_section(self, section: bytes) -> None:
        if self._set is None:
            return
        sections = self._services.bank.sections(self._set)
        wanted = QuestionFilter(sets=(self._set,), sections=with_descendants(sections, section) if section else ())
        title = next((one.label + one.title for one in sections if one.id == section), "")
        self._start(wanted, title, ())

    def _start_questions(self, questions: tuple[bytes, ...]) -> None:
        if self._set is not None:
            self._start(QuestionFilter(sets=(self._set,)), "", questions)

    def _start(self, wanted: QuestionFilter, title: str, questions: tuple[bytes, ...]) -> None:
        settings = self._services.settings
        self._services.navigation.start_quiz.emit(
            QuizRequest(
                mode=QuizMode.PRACTICE,
                filter=wanted,
                count=len(questions) or settings.goal,
                order=Order.SEQUENTIAL if questions else Order.UNSEEN_FIRST,
                feedback=Feedback(settings.feedback),
                rule=MultipleRule(settings.rule),
                title=title,
                questions=questions,
            )
        )


def _reader_paragraph(
    set_id: bytes,
    outline: Outline,
    paragraph: Paragraph,
    asked: list[Asked],
    experience: Mapping[bytes, Experience],
) -> ReaderParagraph:
    number = paragraph.section
    depth = outline.sections[number].depth if paragraph.heading and number is not None else None
    return ReaderParagraph(
        text=outline.words(paragraph.start, paragraph.end),
        section_id=None if number is None else section_id(set_id, outline.path(number)),
        heading=depth,
        marks=marks_in(paragraph.start, paragraph.end, asked, experience),
        origins=tuple(outline.text.origins[paragraph.start : paragraph.end]),
    )
