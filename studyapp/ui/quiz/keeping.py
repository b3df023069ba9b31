"""What a member keeps about the question that is shown: 收藏, 笔记, and 纠错 for the organizer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from question_bank.model import Question
from studyapp.errors import KnownError
from studyapp.quiz.records import Keepsake
from studyapp.ui.quiz.page import QuizPage
from studyapp.ui.services import Services
from studyapp.ui.wording import error_sentence


class Keeping(QObject):
    """Listens to the bottom bar of the page; `show` tells which question it is about now."""

    def __init__(self, page: QuizPage, services: Services) -> None:
        """Know no question yet."""
        super().__init__(page)
        self._page = page
        self._services = services
        self._question: Question | None = None
        self._kept = Keepsake()
        # What was being written when something else came up and is not kept: a report that nobody sent, or by a fault.
        self._unkept: dict[tuple[bytes, bool], str] = {}
        bottom = page.question.bottom
        bottom.favourite_wanted.connect(self._favour)
        bottom.note_wanted.connect(self._write_note)
        bottom.report_wanted.connect(self._write_report)

    def show(self, question: Question) -> None:
        """Show what is kept about `question`; writing about another one is closed, its note kept."""
        if self._question is not None and self._question.id == question.id:
            return
        self._put_by()
        self._question = question
        try:
            found = self._services.scores.keepsakes(self._services.member.id, [question.id])
        except KnownError as error:
            found = {}
            self._page.show_notice(error_sentence(error))
        self._kept = found.get(question.id, Keepsake())
        self._tell()

    def put_away(self) -> bool:
        """Keep a note that stands open and close it; return False, with it still open, where it cannot be kept."""
        overlay = self._page.question.writing.overlay
        if overlay is not None and overlay.property("note"):
            words = overlay.words.toPlainText().strip()
            if words != self._kept.note and not self._keep(lambda kept: kept._replace(note=words)):
                return False
        self._page.question.writing.close()
        return True

    def _put_by(self) -> None:
        """Close what is being written for something else; what is not kept by that stands there again later."""
        writing = self._page.question.writing
        if writing.overlay is not None and self._question is not None:
            words, report = writing.overlay.words.toPlainText().strip(), not writing.overlay.property("note")
            if report or not self.put_away():
                self._unkept[self._question.id, report] = words
        writing.close()

    def _begun(self, *, report: bool) -> str | None:
        """Return what was begun about the question earlier and put by, None where nothing was."""
        return None if self._question is None else self._unkept.pop((self._question.id, report), None)

    def _tell(self) -> None:
        self._page.question.bottom.show_keepsake(self._kept)

    def _favour(self, favourite: bool) -> None:
        self._keep(lambda kept: kept._replace(favourite=favourite))

    def _write_note(self) -> None:
        self._put_by()
        begun = self._begun(report=False)
        overlay = self._page.question.writing.open(
            self.tr("Note"),
            self.tr("For yourself; it is listed in the mistakes book."),
            self._kept.note if begun is None else begun,
            self.tr("Save"),
        )
        overlay.setProperty("note", True)
        overlay.saved.connect(self._save_note)

    def _save_note(self, words: str) -> None:
        if self._keep(lambda kept: kept._replace(note=words)):
            self._page.question.writing.close()

    def _write_report(self) -> None:
        self._put_by()
        overlay = self._page.question.writing.open(
            self.tr("Report a mistake in the question"),
            self.tr(
                "Say what is wrong: the key, the wording, the source. The organizer finds it in the question bank."
            ),
            self._begun(report=True) or "",
            self.tr("Report"),
        )
        overlay.saved.connect(self._report)

    def _report(self, words: str) -> None:
        if self._question is None or not words:
            return
        services = self._services
        try:
            services.bank.report_wrong(self._question.id, member=services.member.name, text=words, at=services.clock())
        except KnownError as error:
            self._page.show_notice(error_sentence(error))
            return
        self._page.question.writing.close()
        self._page.show_notice(self.tr("Reported. Thank you: the organizer will look at it."), tone="good")
        services.changes.bank_changed.emit()

    def _keep(self, change: Callable[[Keepsake], Keepsake]) -> bool:
        """Keep what is kept now, by another window too, with a `change`; return whether that could be done."""
        if self._question is None:
            return False
        services, asked = self._services, self._question.id
        try:
            found = services.scores.keepsakes(services.member.id, [asked])
            keepsake = change(found.get(asked, Keepsake()))
            services.scores.keep(services.member.id, asked, keepsake, at=services.clock())
        except KnownError as error:
            self._tell()
            self._page.show_notice(error_sentence(error))
            return False
        self._kept = keepsake
        self._tell()
        return True
