"""The review sheet of a result: what could have been done better there, saved or printed."""

from __future__ import annotations

from PySide6.QtCore import QObject

from studyapp.quiz.session import Session
from studyapp.reports.review_sheet import Missed
from studyapp.ui.printing.review_page import words_of
from studyapp.ui.printing.review_printer import ReviewPrinter
from studyapp.ui.quiz.result_page import ResultPage
from studyapp.ui.services import Services
from studyapp.ui.wording import error_sentence, mode_name


class ResultReview(QObject):
    """Between the page of a result and the printer."""

    def __init__(self, page: ResultPage, services: Services, parent: QObject) -> None:
        """Say on `page` what became of a sheet."""
        super().__init__(parent)
        self._printer = ReviewPrinter(services, page, self)
        self._printer.said.connect(lambda sentence: page.say(sentence, tone="good"))
        self._printer.failed.connect(lambda error: page.say(error_sentence(error), tone="warn"))

    def make(self, session: Session, *, on_paper: bool) -> None:
        """Make the sheet of a finished `session`."""
        title = session.sitting.title or mode_name(session.sitting.mode)
        missed = missed_of(session)
        self._printer.make(title, lambda: missed, on_paper=on_paper)


def missed_of(session: Session) -> tuple[Missed, ...]:
    """Return what was not wholly right in a finished session, with what was given."""
    found = []
    for position in session.result().wrong_positions:
        item, answer = session.paper.items[position], session.answers[position]
        given = "" if answer is None else words_of(item.question, answer.response.given)
        found.append(Missed(item.question, item.set_id, item.section_id, given))
    return tuple(found)
