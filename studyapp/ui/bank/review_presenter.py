"""The tab 待审: one verdict after the other on what waits in the bank, each written at once and to be taken back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject

from question_bank.errors import WordingTaken
from question_bank.model import Question, QuestionStatus
from studyapp.ui.bank.bank_lines import BankLines, note_of
from studyapp.ui.bank.review_queue import Waiting, page_of, waiting_in
from studyapp.ui.bank.review_view import ReviewView
from studyapp.ui.questions.review_filter import narrowed
from studyapp.ui.questions.stems import one_line
from studyapp.ui.questions.verdict_bars import READ_ALL
from studyapp.ui.questions.view import Standing, Tally
from studyapp.ui.questions.wording import standing_name
from studyapp.ui.services import Services
from studyapp.ui.widgets.list_rows import ListRow
from studyapp.ui.wording import error_sentence, kind_name


class _Verdict(NamedTuple):
    """What was said of a question, and what it was before."""

    before: Question
    standing: Standing
    version: int


class ReviewPresenter(QObject):
    """Between the view and the bank; `committed` is called after each verdict."""

    def __init__(
        self, view: ReviewView, services: Services, lines: BankLines, committed: Callable[[], None], parent: QObject
    ) -> None:
        """Listen to `view`."""
        super().__init__(parent)
        self._view = view
        self._services = services
        self._lines = lines
        self._committed = committed
        self._queue: tuple[Waiting, ...] = ()
        self._shown: tuple[bytes, ...] = ()
        self._steps: list[tuple[_Verdict, ...]] = []
        self._current: bytes | None = None
        view.chosen.connect(self._stand_at)
        view.filtered.connect(self.show)
        view.edited.connect(self._save)
        view.edit_begun.connect(self._edit)
        view.foot.bar.accepted.connect(self._accept)
        view.foot.bar.all_accepted.connect(self._accept_all)
        view.foot.bar.undone.connect(self._undo)
        view.foot.bar.stepped.connect(self._go)
        view.foot.reject_bar.rejected.connect(self._reject)

    def begin(self) -> None:
        """Take the queue from the bank anew."""
        self._queue = waiting_in(self._services.bank)
        self._steps = []
        self.show()

    def refresh(self) -> None:
        """Take the queue anew unless one is in the middle of it."""
        if not self._steps and self._view.form is None:
            self.begin()

    def show(self) -> None:
        """Show the queue and the question that one stands at."""
        traits = [(one.kind, one.cause) for one in self._queue]
        choice = narrowed(traits, self._view.kinds.kind(), self._view.causes.cause())
        self._view.show_filters(choice)
        self._shown = tuple(one.id for one in self._queue if choice.shows((one.kind, one.cause)))
        standings = self._standings()
        page = page_of(self._shown, self._current, standings.keys())
        if self._current not in page:
            self._current = next((id_ for id_ in page if id_ not in standings), page[0] if page else None)
        listed = self._services.bank.questions(page)
        self._view.show_rows([_row(one, standings.get(one.id)) for one in listed], self._current)
        self._tell()
        self._show_question()

    def _standings(self) -> dict[bytes, Standing]:
        return {one.before.id: one.standing for step in self._steps for one in step}

    def _unjudged(self) -> tuple[bytes, ...]:
        standings = self._standings()
        return tuple(id_ for id_ in self._shown if id_ not in standings)

    def _tell(self) -> None:
        count = Counter(self._standings().values())
        together = len(self._steps[-1]) if self._steps else 0
        tally = Tally(
            0,
            len(self._queue),
            count[Standing.ACCEPTED],
            count[Standing.EDITED],
            count[Standing.REJECTED],
            at_once=together if together > 1 else 0,
        )
        self._view.foot.bar.show_tally(
            tally, can_judge=self._current is not None, can_undo=bool(self._steps), unjudged=len(self._unjudged())
        )

    def _show_question(self) -> None:
        shown = self._lines.view(self._current) if self._current is not None else None
        if shown is None:
            self._view.show_nothing(self.tr("Nothing waits for a review."))
            return
        place = self._shown.index(shown.question.id) if shown.question.id in self._shown else 0
        standing = self._standings().get(shown.question.id)
        if standing is not None:
            shown = shown._replace(note=" · ".join(filter(None, (standing_name(standing), note_of(shown.question)))))
        self._view.show_question(shown, self._lines.places(shown.question), (place, len(self._shown)))

    def _stand_at(self, id_: bytes) -> None:
        self._current = id_
        self._leave_form()
        self._show_question()

    def _go(self, step: int) -> None:
        ids = self._shown
        if self._current in ids:
            self._current = ids[min(max(ids.index(self._current) + step, 0), len(ids) - 1)]
            if self._current in [row.key for row in self._view.list.rows()]:
                self._view.list.go(self._current)
            else:
                self.show()

    def _accept(self) -> None:
        question = self._question()
        if question is not None:
            self._services.bank.approve((question.id,), at=self._services.clock())
            self._judged(question, Standing.ACCEPTED)

    def _accept_all(self) -> None:
        """Accept what is shown and was not judged; so many that nobody can have read them only when told twice."""
        ids = self._unjudged()
        if len(ids) > READ_ALL:
            self._view.foot.ask_whether(len(ids), lambda: self._accept_each(ids))
        else:
            self._accept_each(ids)

    def _accept_each(self, ids: Sequence[bytes]) -> None:
        judged, bank = self._standings(), self._services.bank
        found = bank.questions([id_ for id_ in ids if id_ not in judged])
        waiting = [one for one in found if one.status is QuestionStatus.REVIEW]
        if waiting:
            bank.approve([one.id for one in waiting], at=self._services.clock())
            self._steps.append(tuple(_Verdict(one, Standing.ACCEPTED, 0) for one in waiting))
            self.show()
            self._committed()

    def _reject(self, reason: str) -> None:
        self._view.foot.close_reasons()
        question = self._question()
        if question is not None:
            self._services.bank.reject((question.id,), reason=reason, at=self._services.clock())
            self._judged(question, Standing.REJECTED)

    def _edit(self) -> None:
        shown = self._lines.view(self._current) if self._current is not None else None
        if shown is not None:
            self._view.show_form(shown)

    def _save(self, edited: Question | None) -> None:
        before = self._question()
        if edited is None or before is None:
            self._leave_form()
            self._show_question()
            return
        at = self._services.clock()
        try:
            self._services.bank.edit(edited, at=at, who=self._services.member.name)
        except WordingTaken as error:
            self._view.show_problem(error_sentence(error))
            return
        self._services.bank.approve((before.id,), at=at)
        self._leave_form()
        self._judged(before, Standing.ACCEPTED if edited == before else Standing.EDITED)

    def _leave_form(self) -> None:
        if self._view.form is not None:
            self._view.form = None
            self._view.foot.close_reasons()

    def _question(self) -> Question | None:
        return self._services.bank.question(self._current) if self._current is not None else None

    def _judged(self, before: Question, standing: Standing) -> None:
        """Remember a verdict and stand at the next question that has none."""
        editions = self._services.bank.editions(before.id) if standing is Standing.EDITED else ()
        version = editions[1].place if len(editions) > 1 else 0
        self._steps.append((_Verdict(before, standing, version),))
        judged = self._standings()
        place = self._shown.index(before.id) if before.id in self._shown else 0
        behind = self._shown[place + 1 :]
        self._current = next((id_ for id_ in behind if id_ not in judged), behind[0] if behind else before.id)
        self.show()
        self._committed()

    def _undo(self) -> None:
        if not self._steps:
            return
        step = self._steps.pop()
        bank, at = self._services.bank, self._services.clock()
        again: dict[tuple[QuestionStatus, str], list[bytes]] = {}
        for before, _standing, version in step:
            if version:
                bank.bring_back(before.id, version, at=at, who=self._services.member.name)
            again.setdefault((before.status, before.reason), []).append(before.id)
        for (status, reason), ids in again.items():
            bank.set_status(ids, status, reason=reason, at=at)
        self._current = step[0].before.id
        self.show()
        self._committed()


def _row(question: Question, standing: Standing | None) -> ListRow:
    caption = kind_name(question.kind)
    if standing is not None:
        caption = f"{caption} · {standing_name(standing)}"
    sign, tone = {
        None: ("", "ink2"),
        Standing.REJECTED: ("cross", "ink2"),
    }.get(standing, ("check", "good"))
    return ListRow(question.id, one_line(question.stem), caption, sign, tone)
