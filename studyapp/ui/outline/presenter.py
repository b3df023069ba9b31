"""Fills the page 原文 from the outline kept in the bank and from what the member has answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject

from question_bank.model import QuestionFilter, section_id
from question_bank.storage import BankStore
from studyapp.quiz.ladder import LadderStep
from studyapp.quiz.request import Feedback, MultipleRule, Order, QuizMode, QuizRequest
from studyapp.scores import ScoreStore
from studyapp.statistics.mastery import level_of
from studyapp.ui.background import hand_on
from studyapp.ui.due_passages import due_passages
from studyapp.ui.outline.document import Document, read_document
from studyapp.ui.outline.ladder_presenter import LadderPresenter
from studyapp.ui.outline.page import OutlinePage
from studyapp.ui.outline.view import AskedQuestion, DocumentChoice, OutlineView
from studyapp.ui.section_rows import section_rows, with_descendants
from studyapp.ui.services import Services
from studyapp.ui.when_seen import WhenSeen
from studyapp.ui.wording import when_text


class _Loaded(NamedTuple):
    """What the background brought: the document and all that the page shows; `turn` tells which wish it answers."""

    turn: int
    document: Document | None
    view: OutlineView


class OutlinePresenter(QObject):
    """Between the page and the stores."""

    def __init__(self, page: OutlinePage, services: Services) -> None:
        """Listen to `page` and to what changes."""
        super().__init__(page)
        self._page = page
        self._services = services
        self._set: bytes | None = None
        self._document: Document | None = None
        self._turn = 0
        self._then: tuple[bytes, Callable[[Document], None]] | None = None
        self._ladder = LadderPresenter(page, services)
        page.document_chosen.connect(self._choose)
        page.passage_requested.connect(self._recite)
        page.recite.due_wanted.connect(self.recite_due)
        page.questions_listed.connect(self._list_questions)
        page.section_requested.connect(self._start_section)
        page.questions_requested.connect(self._start_questions)
        seen = WhenSeen(page, self.refresh, self)
        services.changes.bank_changed.connect(self._forget)
        services.changes.bank_changed.connect(seen.changed)
        services.changes.scores_changed.connect(seen.changed)
        self.refresh()

    def refresh(self) -> None:
        """Show the chosen document as soon as it is read."""
        readable = [one for one in self._services.bank.sets() if one.has_outline]
        choices = tuple(DocumentChoice(one.id, one.name) for one in readable)
        ids = [one.id for one in readable]
        if self._set not in ids:
            self._set = ids[0] if ids else None
        self._turn += 1
        if self._set is None:
            self._document = None
            self._page.show_outline(OutlineView((), None, (), ()))
            return
        turn, services, set_id, known = self._turn, self._services, self._set, self._document
        document = known if known is not None and known.set_id == set_id else None

        def work(_report: object) -> _Loaded:
            return _load(turn, services, choices, set_id, document)

        self._services.background.run(work, done=self._show, failed=hand_on, owner=self._page)

    def open_at(self, set_id: bytes, start: int) -> None:
        """Show the document of `set_id` with the sentence set off that stands at the raw position `start`."""

        def lead(document: Document) -> None:
            span = document.sentence_at(start)
            if span is not None:
                self._page.show_evidence(*span)

        self._when_read(set_id, lead)

    def recite_due(self) -> None:
        """Bring the passage onto the ladder that has been due the longest, those of the document shown first."""
        due = sorted(due_passages(self._services), key=lambda one: one[0] != self._set)
        if due:
            set_id, section = due[0]
            self._when_read(set_id, lambda document: self._ladder.begin(document, section, None))

    def _recite(self, section: bytes, step: LadderStep) -> None:
        if self._set is not None:
            wanted = section or section_id(self._set, ())
            self._when_read(self._set, lambda document: self._ladder.begin(document, wanted, step))

    def _when_read(self, set_id: bytes, then: Callable[[Document], None]) -> None:
        """Do something with the document of a set, as soon as it is there."""
        chosen = set_id == self._set
        if not chosen:
            self._choose(set_id)
        self._then = (set_id, then)
        if chosen:
            self._go_on()

    def _show(self, loaded: _Loaded) -> None:
        if loaded.turn != self._turn:
            return
        self._document = loaded.document
        self._page.show_outline(loaded.view)
        self._go_on()

    def _go_on(self) -> None:
        document = self._document
        if document is None or document.set_id != self._set or self._then is None:
            return
        (set_id, then), self._then = self._then, None
        if set_id == document.set_id:
            then(document)

    def _list_questions(self, ids: tuple[bytes, ...]) -> None:
        services, now = self._services, self._services.clock()
        member = services.member.id
        known = services.scores.experience(member, ids)
        memories = {id_: services.scores.memory(member, id_) for id_ in ids}
        today = services.local_day(now)

        def told(at: int | None) -> str:
            return when_text(at, today, day=services.local_day(at)) if at else ""

        self._page.show_questions(
            tuple(
                AskedQuestion(
                    question=question,
                    attempts=experience.attempts if experience is not None else 0,
                    right=experience.right if experience is not None else 0,
                    known=level_of(experience),
                    last=told(experience.last_at if experience is not None else None),
                    due=told(memory.due if memory is not None else None),
                    late=memory is not None and memory.due <= now,
                )
                for question in services.bank.questions(ids)
                for experience, memory in ((known.get(question.id), memories[question.id]),)
            )
        )

    def _forget(self) -> None:
        self._document = None

    def _choose(self, set_id: bytes) -> None:
        self._set, self._then = set_id, None
        self.refresh()

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


def _load(
    turn: int, services: Services, choices: tuple[DocumentChoice, ...], set_id: bytes, document: Document | None
) -> _Loaded:
    """Read the document unless it is known, and what the member knows of it, in stores of its own."""
    paths = services.paths
    with BankStore.open(paths.bank) as bank, ScoreStore.open(paths.scores) as scores:
        found = document or read_document(bank, set_id)
        if found is None:
            return _Loaded(turn, None, OutlineView(choices, set_id, (), ()))
        experience = scores.experience(services.member.id, found.questions)
        own = services._replace(bank=bank, scores=scores)
        due = frozenset(section for one, section in due_passages(own) if one == set_id)
        view = OutlineView(choices, set_id, section_rows(own, set_id), found.paragraphs(experience), due)
        return _Loaded(turn, found, view)
