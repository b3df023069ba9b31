"""Step 4: compares the rows with the set chosen, and brings them in as it was decided."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QObject

from question_bank.model.import_plan import Decision, ImportPlan, PlannedRow, Standing
from question_bank.storage import BankStore
from studyapp.ui.background import Report
from studyapp.ui.import_.coming import Coming
from studyapp.ui.import_.duplicates_step import DuplicatesStep
from studyapp.ui.import_.view import ClassView, PairView, SetChoice
from studyapp.ui.import_.wording import alike_name, decision_name
from studyapp.ui.import_.work import Added, ImportWork
from studyapp.ui.questions.stems import one_line
from studyapp.ui.services import Services
from studyapp.ui.widgets.list_rows import LazyRows, ListRow

_SIGNS = {Decision.SKIP: "cross", Decision.UPDATE: "swap", Decision.ADD: "plus"}
_ALIKE = (Standing.SAME, Standing.CHANGED, Standing.NEAR)


class DuplicatesPresenter(QObject):
    """Between the step, the import under way, and the bank."""

    def __init__(self, step: DuplicatesStep, work: ImportWork, services: Services, parent: QObject) -> None:
        """Listen to `step`."""
        super().__init__(parent)
        self._step = step
        self._work = work
        self._services = services
        self._current: bytes | None = None
        self._planned_for: bytes | None = None
        step.target_changed.connect(self._retarget)
        step.chosen.connect(self._stand_at)
        step.decided.connect(self._decide)
        step.decided_one.connect(self._decide_one)

    def begin(self) -> None:
        """Come to the step, which is shown next: offer the sets, and compare with the one chosen."""
        sets = [SetChoice(one.id, one.name, one.approved) for one in self._services.bank.sets()]
        self._step.show_sets(sets, self._work.title())
        self._step.show_notice("")
        self._step.panes.show_pane(0)
        if self._work.plan is None or self._planned_for != self._step.target.target()[0]:
            self._compare()

    def show(self) -> None:
        """Show what the comparison found."""
        plan = self._work.plan
        if plan is None:
            return
        self._step.show_classes(plan.counts()[Standing.NEW], [one for one in _classes(plan) if one.rows])
        alike = _alike(plan)
        keys = [_key(row) for row in alike]
        if self._current not in keys:
            self._current = keys[0] if keys else None
        self._step.show_rows(LazyRows(keys, lambda place: _row(alike[place])), self._current)
        self._show_pair(alike, keys)

    def can_go_on(self) -> bool:
        """Return whether there is a set to go into and a comparison with it."""
        target = self._step.target
        return self._work.plan is not None and bool(target.target()[1]) and not target.taken()

    def bring_in(self) -> None:
        """Bring the questions in as it was decided, in one transaction away from the screen."""
        plan, (set_id, name) = self._work.plan, self._step.target.target()
        if plan is None or not name:
            return
        path, at = self._services.paths.bank, self._services.clock()
        target = set_id if set_id is not None else self._services.new_id()
        review, state, title = self._step.review.isChecked(), self._work.state, self._work.title()

        def work(report: Report) -> Added:
            coming = Coming(state, plan, title, to_review=review)
            with BankStore.open(path) as bank:
                questions = coming.questions(lambda share: report("add", share))
                bank.add(name, questions, set_id=target, added_at=at, intake=coming.intake, told=coming.told)
            return Added(coming.intake.number, coming.report(name, at))

        self._work.begin("add", work, self._work.close)

    def _compare(self) -> None:
        """Compare with the set chosen away from the screen."""
        set_id, _name = self._step.target.target()
        self._planned_for = set_id
        path, state = self._services.paths.bank, self._work.state
        unknown = self._services.new_id()

        def work(report: Report) -> ImportPlan:
            report("compare", 0.1)
            with BankStore.open(path) as bank:
                return bank.plan_import(set_id if set_id is not None else unknown, state.questions())

        self._work.begin("compare", work, self._work.take_plan)

    def _retarget(self) -> None:
        if self._planned_for != self._step.target.target()[0]:
            self._compare()
        self._work.changed.emit()

    def _show_pair(self, alike: list[PlannedRow], keys: list[bytes]) -> None:
        if self._current is None or self._current not in keys:
            self._step.show_pair(None)
            return
        number = keys.index(self._current)
        self._step.show_pair(PairView(alike[number], number, len(alike)))

    def _stand_at(self, key: bytes) -> None:
        self._current = key
        if self._work.plan is not None:
            alike = _alike(self._work.plan)
            self._show_pair(alike, [_key(row) for row in alike])

    def _decide(self, standing: Standing, decision: Decision) -> None:
        plan = self._work.plan
        if plan is not None:
            rows = [row.row for row in plan.rows if row.standing is standing and decision in row.choices]
            self._work.take_plan(plan.decided(dict.fromkeys(rows, decision)))

    def _decide_one(self, decision: Decision) -> None:
        plan = self._work.plan
        if plan is not None and self._current is not None:
            self._work.take_plan(plan.decided({int.from_bytes(self._current, "big"): decision}))


def _classes(plan: ImportPlan) -> list[ClassView]:
    found = {standing: (Counter[Decision](), Counter[tuple[Decision, ...]]()) for standing in _ALIKE}
    for row in plan.rows:
        if row.standing in found:
            decisions, possible = found[row.standing]
            decisions[row.decision] += 1
            possible[row.choices] += 1
    return [
        ClassView(
            standing,
            decisions.total(),
            tuple(one for one in Decision if any(one in choices for choices in possible)),
            next(iter(decisions)) if len(decisions) == 1 else None,
        )
        for standing, (decisions, possible) in found.items()
    ]


def _alike(plan: ImportPlan) -> list[PlannedRow]:
    """Return the rows that are like another, those that are most in doubt first."""
    order = (Standing.NEAR, Standing.CHANGED, Standing.SAME)
    return [row for standing in order for row in plan.rows if row.standing is standing]


def _row(row: PlannedRow) -> ListRow:
    said = f"{alike_name(row.standing)} · {decision_name(row.decision)}"
    return ListRow(_key(row), one_line(row.question.stem), said, _SIGNS[row.decision])


def _key(row: PlannedRow) -> bytes:
    return row.row.to_bytes(4, "big")
