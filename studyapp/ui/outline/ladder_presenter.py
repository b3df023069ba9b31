"""Brings passages onto the recitation ladder of the page 原文 and keeps each step that was done."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject

from question_bank.storage import BankStore
from studyapp.quiz.ladder import LadderStep, Standing, StepRecord, climbed, typed_pieces
from studyapp.quiz.schedule import RETENTIONS
from studyapp.ui.background import hand_on
from studyapp.ui.due_passages import due_passages
from studyapp.ui.outline.document import Document
from studyapp.ui.outline.page import OutlinePage
from studyapp.ui.outline.passages import nearest, read_passage
from studyapp.ui.outline.view import Climbed, PassageView, StepOutcome
from studyapp.ui.services import Services
from studyapp.ui.wording import when_text


class _Ready(NamedTuple):
    """A passage that was read, at which step it is wanted, and the turn that wanted it."""

    turn: int
    set_id: bytes
    passage: PassageView
    step: LadderStep


class LadderPresenter(QObject):
    """Between the page's ladder and the stores."""

    def __init__(self, page: OutlinePage, services: Services) -> None:
        """Listen to the ladder."""
        super().__init__(page)
        self._page = page
        self._services = services
        self._set: bytes | None = None
        self._turn = 0
        self._began = services.steady()
        page.step_begun.connect(self._begin_clock)
        page.recite.done.connect(self._keep)
        page.recite.typed.connect(self._compare)

    def begin(self, document: Document, section: bytes, step: LadderStep | None) -> None:
        """Show the passage of a section at `step`, None for the one that is its turn."""
        services = self._services
        self._turn += 1
        turn, path = self._turn, services.paths.bank
        standing = services.scores.standing(services.member.id, document.set_id, section)

        def work(_report: object) -> _Ready:
            with BankStore.open(path) as bank:
                passage = read_passage(bank, document, section, standing)
            wanted = passage.step if step is None else nearest(step, passage.steps)
            return _Ready(turn, document.set_id, passage, wanted)

        services.background.run(work, done=self._show, failed=hand_on, owner=self._page)

    def _show(self, ready: _Ready) -> None:
        if ready.turn != self._turn:
            return
        self._set = ready.set_id
        self._page.show_passage(ready.passage, ready.step)
        self._take_up(ready.passage)

    def _take_up(self, passage: PassageView) -> None:
        """Keep that a passage was read when it is recited for the first time: it was seen in full until now."""
        if passage.steps != (LadderStep.FULL,) and self._standing(passage.section_id) is None:
            self._climb(StepOutcome(passage.section_id, LadderStep.FULL, False, 0, 0, 0.0), passage, elapsed=0)

    def _keep(self, outcome: StepOutcome) -> None:
        """Keep a step, then say so and offer what comes next."""
        services, passage = self._services, self._page.recite.passage()
        if self._set is None or passage is None:
            return
        standing = self._climb(outcome, passage, elapsed=services.steady() - self._began)
        waiting = len([one for one in due_passages(services) if one != (self._set, outcome.section_id)])
        due = ""
        if standing.memory is not None:
            at = standing.memory.due
            due = when_text(at, services.local_day(services.clock()), day=services.local_day(at))
        self._page.recite.show_climbed(Climbed(nearest(standing.step, passage.steps), due, waiting))
        services.changes.scores_changed.emit()

    def _climb(self, outcome: StepOutcome, passage: PassageView, *, elapsed: int) -> Standing:
        services = self._services
        now = services.clock()
        assert self._set is not None, "a passage is shown of a set"
        record = StepRecord(
            id=services.new_id(),
            member_id=services.member.id,
            set_id=self._set,
            section_id=outcome.section_id,
            step=outcome.step,
            typed=outcome.typed,
            pieces=outcome.pieces,
            recalled=outcome.recalled,
            fraction=outcome.fraction,
            at=now,
            day=services.local_day(now),
            elapsed=elapsed,
        )
        before = self._standing(outcome.section_id)
        retention = RETENTIONS[services.settings.retention]
        standing = climbed(before, record, passage.steps, retention=retention)
        services.scores.climb(record, standing)
        return standing

    def _standing(self, section: bytes) -> Standing | None:
        assert self._set is not None, "a passage is shown of a set"
        return self._services.scores.standing(self._services.member.id, self._set, section)

    def _compare(self, said: str) -> None:
        """Compare what was typed away from the screen: a long passage takes its time."""
        passage = self._page.recite.passage()
        if passage is None:
            return

        def work(_report: object) -> tuple[PassageView, tuple[bool, ...], float]:
            comparison, pieces = typed_pieces(passage.texts, said)
            return passage, pieces, comparison.fraction

        self._services.background.run(work, done=self._show_typed, failed=hand_on, owner=self._page)

    def _show_typed(self, compared: tuple[PassageView, tuple[bool, ...], float]) -> None:
        passage, said, fraction = compared
        if passage is self._page.recite.passage() and not self._page.recite.run.over:
            self._page.recite.show_typed(said, fraction)

    def _begin_clock(self) -> None:
        self._began = self._services.steady()
