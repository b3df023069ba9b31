"""The tab 待审: one verdict after the other on what waits in the bank, each written at once and to be taken back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject

from question_bank.errors import WordingTaken
from question_bank.model import Question, QuestionFilter, QuestionKind, QuestionStatus
from studyapp.ui.bank.bank_lines import BankLines, note_of
from studyapp.ui.bank.review_view import ReviewView
from studyapp.ui.questions.stems import one_line
from studyapp.ui.questions.view import Standing, Tally
from studyapp.ui.questions.wording import standing_name
from studyapp.ui.services import Services
from studyapp.ui.widgets.list_rows import ListRow
from studyapp.ui.wording import error_sentence, kind_name

QUEUE = 500
"""Questions that are in the queue at a time; when they are judged, the next ones come."""


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
        self._queue: tuple[Question, ...] = ()
        self._waiting = 0
        self._verdicts: list[_Verdict] = []
        self._current: bytes | None = None
        view.chosen.connect(self._stand_at)
        view.filtered.connect(self.show)
        view.edited.connect(self._save)
        view.edit_begun.connect(self._edit)
        view.bar.accepted.connect(self._accept)
        view.bar.undone.connect(self._undo)
        view.bar.stepped.connect(self._go)
        view.reject_bar.rejected.connect(self._reject)

    def begin(self) -> None:
        """Take the queue from the bank anew."""
        bank = self._services.bank
        wanted = QuestionFilter(statuses=(QuestionStatus.REVIEW,))
        self._waiting = bank.count(wanted)
        self._queue = bank.questions([ref.id for ref in bank.sequence(wanted, QUEUE)])
        self._verdicts = []
        self.show()

    def refresh(self) -> None:
        """Take the queue anew unless one is in the middle of it."""
        if not self._verdicts and self._view.form is None:
            self.begin()

    def show(self) -> None:
        """Show the queue and the question that one stands at."""
        counts = Counter(one.kind for one in self._queue)
        self._view.show_kinds([(kind, counts[kind]) for kind in QuestionKind if counts[kind]])
        queue = self._shown()
        ids = [one.id for one in queue]
        standings = self._standings()
        if self._current not in ids:
            self._current = next((id_ for id_ in ids if id_ not in standings), ids[0] if ids else None)
        self._view.show_rows([_row(one, standings.get(one.id)) for one in queue], self._current)
        self._tell()
        self._show_question()

    def _shown(self) -> tuple[Question, ...]:
        kind = self._view.kind()
        return tuple(one for one in self._queue if kind in (None, one.kind))

    def _standings(self) -> dict[bytes, Standing]:
        return {one.before.id: one.standing for one in self._verdicts}

    def _tell(self) -> None:
        count = Counter(self._standings().values())
        tally = Tally(0, self._waiting, count[Standing.ACCEPTED], count[Standing.EDITED], count[Standing.REJECTED])
        self._view.bar.show_tally(tally, can_judge=self._current is not None, can_undo=bool(self._verdicts))

    def _show_question(self) -> None:
        queue = self._shown()
        shown = self._lines.view(self._current) if self._current is not None else None
        if shown is None:
            self._view.show_nothing(self.tr("Nothing waits for a review."))
            return
        place = next((number for number, one in enumerate(queue) if one.id == self._current), 0)
        standing = self._standings().get(shown.question.id)
        if standing is not None:
            shown = shown._replace(note=" · ".join(filter(None, (standing_name(standing), note_of(shown.question)))))
        self._view.show_question(shown, self._lines.places(shown.question), (place, len(queue)))

    def _stand_at(self, id_: bytes) -> None:
        self._current = id_
        self._leave_form()
        self._show_question()

    def _go(self, step: int) -> None:
        ids = [one.id for one in self._shown()]
        if self._current in ids:
            self._view.list.go(ids[min(max(ids.index(self._current) + step, 0), len(ids) - 1)])

    def _accept(self) -> None:
        question = self._question()
        if question is not None:
            self._services.bank.approve((question.id,), at=self._services.clock())
            self._judged(question, Standing.ACCEPTED)

    def _reject(self, reason: str) -> None:
        self._view.close_reasons()
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
            self._view.close_reasons()

    def _question(self) -> Question | None:
        return self._services.bank.question(self._current) if self._current is not None else None

    def _judged(self, before: Question, standing: Standing) -> None:
        """Remember a verdict and stand at the next question that has none."""
        editions = self._services.bank.editions(before.id) if standing is Standing.EDITED else ()
        version = editions[1].place if len(editions) > 1 else 0
        self._verdicts.append(_Verdict(before, standing, version))
        ids = [one.id for one in self._shown()]
        judged = self._standings()
        place = ids.index(before.id) if before.id in ids else 0
        following = ids[place + 1] if place + 1 < len(ids) else before.id
        self._current = next((id_ for id_ in ids[place + 1 :] if id_ not in judged), following)
        if all(one.id in judged for one in self._queue) and self._waiting > len(self._queue):
            self.begin()
        else:
            self.show()
        self._committed()

    def _undo(self) -> None:
        if not self._verdicts:
            return
        verdict = self._verdicts.pop()
        bank, before, at = self._services.bank, verdict.before, self._services.clock()
        if verdict.version:
            bank.bring_back(before.id, verdict.version, at=at, who=self._services.member.name)
        bank.set_status((before.id,), before.status, reason=before.reason, at=at)
        self._current = before.id
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
