"""Fills the page 错题本, keeps what the member says there, and starts what she wants to practise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from question_bank.model import Question, QuestionFilter, QuestionStatus
from studyapp.errors import KnownError
from studyapp.quiz.records import Experience, Keepsake, KeepsakeSort
from studyapp.quiz.request import MultipleRule, Order, QuizMode, QuizRequest
from studyapp.statistics.confusions import Confusion, confusions
from studyapp.ui.mistakes.page import MistakesPage
from studyapp.ui.mistakes.view import MistakeRow, MistakesView, PairRow, Tab
from studyapp.ui.services import Services
from studyapp.ui.when_seen import WhenSeen
from studyapp.ui.wording import error_sentence, when_text

if TYPE_CHECKING:
    from studyapp.ui.mistakes.review import MistakesReview

LISTED = 300
"""Questions that a list shows at most, the latest."""
LOOKED_AT = 400
"""Wrong responses, the most frequent, from which the mixed up pairs are made."""
_SORTS = {
    Tab.FAVOURITES: KeepsakeSort.FAVOURITE,
    Tab.NOTES: KeepsakeSort.NOTED,
    Tab.SET_ASIDE: KeepsakeSort.SET_ASIDE,
}


class MistakesPresenter(QObject):
    """Between the page and the stores."""

    def __init__(self, page: MistakesPage, services: Services) -> None:
        """Listen to `page` and to what changes."""
        super().__init__(page)
        self._page = page
        self._services = services
        self._tab = Tab.MISTAKES
        self._listed: tuple[bytes, ...] = ()
        page.tab_chosen.connect(self._choose_tab)
        page.kept.connect(self._keep)
        page.practice_requested.connect(lambda: self._practise(self._listed))
        page.pair_requested.connect(self._drill)
        self._review: MistakesReview | None = None
        page.sheet_requested.connect(self._print_sheet)
        seen = WhenSeen(page, self.refresh, self)
        services.changes.bank_changed.connect(seen.changed)
        services.changes.scores_changed.connect(seen.changed)
        self.refresh()

    def refresh(self) -> None:
        """Show the chosen list as the stores know it, with a note that is being written."""
        self._page.keep_note()
        scores, member = self._services.scores, self._services.member.id
        secret = scores.under_examination(member)
        pairs = self._pairs(secret)
        rows = self._rows(secret) if self._tab is not Tab.PAIRS else ()
        if self._tab is Tab.PAIRS:
            self._listed = tuple(dict.fromkeys(one.id for pair in pairs for one in pair.questions))
        else:
            self._listed = tuple(row.question.id for row in rows)
        counts = (
            (Tab.MISTAKES, self._mistake_count(secret)),
            *((tab, scores.kept_count(member, sort)) for tab, sort in _SORTS.items()),
            (Tab.PAIRS, len(pairs)),
        )
        self._page.show_mistakes(MistakesView(self._tab, counts, rows, pairs, self._leaves_after))

    @property
    def _leaves_after(self) -> int:
        return self._services.settings.leaves_after

    def _mistake_count(self, secret: frozenset[bytes]) -> int:
        scores, member = self._services.scores, self._services.member.id
        count = scores.mistake_count(member, self._leaves_after)
        if secret:
            count -= sum(one in secret for one in scores.mistakes(member, self._leaves_after, count))
        return count

    def _rows(self, secret: frozenset[bytes]) -> tuple[MistakeRow, ...]:
        scores, member = self._services.scores, self._services.member.id
        if self._tab is Tab.MISTAKES:
            found = scores.mistakes(member, self._leaves_after, LISTED + len(secret))
            ids = tuple(one for one in found if one not in secret)[:LISTED]
        else:
            ids = scores.kept_questions(member, _SORTS[self._tab], LISTED)
        known, kept = scores.experience(member, ids), scores.keepsakes(member, ids)
        now = self._services.local_day(self._services.clock())
        usable = (one for one in self._services.bank.questions(ids) if one.status is QuestionStatus.APPROVED)
        return tuple(self._row(one, known, kept, now) for one in usable)

    def _row(
        self, question: Question, known: Mapping[bytes, Experience], kept: Mapping[bytes, Keepsake], today: int
    ) -> MistakeRow:
        one = known.get(question.id)
        when = when_text(one.last_at, today, day=self._services.local_day(one.last_at)) if one is not None else ""
        return MistakeRow(question, one, kept.get(question.id, Keepsake()), when)

    def _pairs(self, secret: frozenset[bytes]) -> tuple[PairRow, ...]:
        found_wrong = self._services.scores.wrong_responses(self._services.member.id, LOOKED_AT + len(secret))
        wrong = [one for one in found_wrong if one.question_id not in secret]
        questions = {one.id: one for one in self._services.bank.questions([one.question_id for one in wrong])}
        found = confusions((questions[one.question_id], one) for one in wrong if one.question_id in questions)
        rows = (_pair_row(pair, questions) for pair in found)
        return tuple(row for row in rows if row.questions)

    def _choose_tab(self, tab: object) -> None:
        if isinstance(tab, Tab):
            self._tab = tab
            self.refresh()

    def _keep(self, question_id: bytes, keepsake: Keepsake) -> None:
        try:
            self._services.scores.keep(self._services.member.id, question_id, keepsake, at=self._services.clock())
        except KnownError as error:
            self._page.show_fault(error_sentence(error))
            return
        self._services.changes.scores_changed.emit()

    def _practise(self, questions: Sequence[bytes]) -> None:
        settings = self._services.settings
        self._services.navigation.start_quiz.emit(
            QuizRequest(
                mode=QuizMode.AGAIN,
                filter=QuestionFilter(),
                count=min(len(questions), settings.goal),
                order=Order.MISSED_FIRST,
                rule=MultipleRule(settings.rule),
                title=self.tr("Mistakes book"),
                questions=tuple(questions),
            )
        )

    def _print_sheet(self, on_paper: bool) -> None:
        from studyapp.ui.mistakes.review import MistakesReview  # start-up: the page opens without a printer

        self._review = self._review or MistakesReview(self._page, self._services, self)
        self._review.make(self.tr("Mistakes book"), self._listed, on_paper=on_paper)

    def _drill(self, pair: PairRow) -> None:
        self._practise([one.id for one in pair.questions])


def _pair_row(pair: Confusion, questions: Mapping[bytes, Question]) -> PairRow:
    """Return the row of a pair with those of its questions that may be asked."""
    usable = (questions[one] for one in pair.questions if one in questions)
    approved = tuple(one for one in usable if one.status is QuestionStatus.APPROVED)
    return PairRow(pair.one, pair.other, pair.times, approved)
