"""The review sheet of what 错题本 lists, each question with the latest wrong answer to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from question_bank.storage import BankStore
from studyapp.reports.review_sheet import Missed
from studyapp.scores import ScoreStore
from studyapp.ui.mistakes.page import MistakesPage
from studyapp.ui.printing.review_page import words_of
from studyapp.ui.printing.review_printer import ReviewPrinter
from studyapp.ui.services import Services
from studyapp.ui.wording import error_sentence


class MistakesReview(QObject):
    """Between the page and the printer."""

    def __init__(self, page: MistakesPage, services: Services, parent: QObject) -> None:
        """Say on `page` what became of a sheet."""
        super().__init__(parent)
        self._services = services
        self._printer = ReviewPrinter(services, page, self)
        self._printer.said.connect(lambda sentence: page.say(sentence, tone="good"))
        self._printer.failed.connect(lambda error: page.say(error_sentence(error), tone="warn"))

    def make(self, title: str, question_ids: Sequence[bytes], *, on_paper: bool) -> None:
        """Make the sheet of the questions named."""
        paths, member = self._services.paths, self._services.member.id
        ids = tuple(question_ids)

        def missed() -> tuple[Missed, ...]:
            with BankStore.open(paths.bank) as bank, ScoreStore.open(paths.scores) as scores:
                questions, places = bank.questions(ids), {one.id: one for one in bank.refs(ids)}
                wrong = scores.last_wrong(member, ids)
            found = []
            for one in questions:
                if one.id not in places:
                    continue  # taken out of the bank since it was listed
                answer = wrong.get(one.id)
                given = "" if answer is None else words_of(one, answer.record.response.given)
                found.append(Missed(one, places[one.id].set_id, places[one.id].section_id, given))
            return tuple(found)

        self._printer.make(title, missed, on_paper=on_paper)
