"""Step 6: adds the questions to a new set or an old one, or brings a set to its revised outline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from studyapp.ui.background import Report
from studyapp.ui.generate.generation import Generation
from studyapp.ui.generate.revision_presenter import RevisionPresenter
from studyapp.ui.generate.set_rows import set_rows
from studyapp.ui.generate.view import AddView, ReportView, RevisionReportView, Step
from studyapp.ui.generate.wizard import Wizard
from studyapp.ui.generate.workshop import Workshop
from studyapp.ui.services import Services

if TYPE_CHECKING:
    from question_bank.model.revision import RevisionPlan
    from question_bank.storage.adding import AddReport
    from question_bank.storage.revising import RevisionReport


class AddPresenter(QObject):
    """Between the step, the comparison with a set, and the bank."""

    def __init__(self, wizard: Wizard, workshop: Workshop, services: Services, parent: QObject) -> None:
        """Listen to the step and to what the work comes to."""
        super().__init__(parent)
        self._wizard = wizard
        self._step = wizard.adding
        self._workshop = workshop
        self._services = services
        self._revision = RevisionPresenter(wizard.revision, self)
        self._outline: object = None
        self.done = False
        self._step.changed.connect(self._tell_ways)
        workshop.outcome.connect(self._take)

    def show(self) -> None:
        """Offer the sets for the questions of the generation."""
        generation = self._workshop.generation
        if generation is None:
            return
        if generation.outline is not self._outline:
            self._outline = generation.outline
            self._step.start_anew()
        self.done = False
        view = AddView(generation.title, set_rows(self._services.bank), generation.tally())
        self._step.show_choice(view)
        self._tell_ways()

    def go_on(self) -> None:
        """Add, compare with the set, or do what was decided there."""
        generation = self._workshop.generation
        set_id, name = self._step.target()
        if generation is None or generation.result is None or not name:
            return
        if self._wizard.shown() is self._wizard.revision and set_id is not None:
            self._revise(set_id)
        elif set_id is not None and self._step.revises():
            self._plan(generation, set_id)
        elif set_id is None and name in [row.name for row in self._services.bank.sets()]:
            self._step.show_problem(self.tr("There is already a set “%1”; choose another name.").replace("%1", name))
        else:
            self._add(generation, set_id or self._services.new_id(), name)

    def _add(self, generation: Generation, set_id: bytes, name: str) -> None:
        questions, result = generation.to_add(), generation.result
        bank, at = self._services.paths.bank, self._services.clock()

        def work(report: Report) -> AddReport:
            from question_bank.storage import BankStore

            report("add", 0.1)
            with BankStore.open(bank) as store:
                return store.add(
                    name,
                    questions,
                    set_id=set_id,
                    added_at=at,
                    outline=generation.outline,
                    formulations=result.formulations if result is not None else (),
                )

        self._workshop.run("add", work)

    def _plan(self, generation: Generation, set_id: bytes) -> None:
        questions, result = generation.to_add(), generation.result
        bank = self._services.paths.bank

        def work(report: Report) -> RevisionPlan:
            from question_bank.model.revision import plan_revision
            from question_bank.storage import BankStore

            report("plan", 0.1)
            with BankStore.open(bank) as store:
                stored, before = tuple(store.questions_of_set(set_id)), store.outline(set_id)
            report("plan", 0.4)
            found = result.formulations if result is not None else ()
            return plan_revision(stored, before, generation.outline, found, questions)

        self._workshop.run("plan", work)

    def _revise(self, set_id: bytes) -> None:
        plan, accepted = self._revision.decided()
        bank, at = self._services.paths.bank, self._services.clock()
        if plan is None:
            return
        chosen = plan

        def work(report: Report) -> RevisionReport:
            from question_bank.storage import BankStore

            report("add", 0.1)
            with BankStore.open(bank) as store:
                return store.revise(set_id, chosen, accepted, at=at)

        self._workshop.run("add", work)

    def _take(self, outcome: object) -> None:
        """Show what the work has come to."""
        from question_bank.model.revision import RevisionPlan
        from question_bank.storage.adding import AddReport
        from question_bank.storage.revising import RevisionReport

        generation = self._workshop.generation
        _set_id, name = self._step.target()
        if isinstance(outcome, RevisionPlan) and generation is not None:
            self._revision.show(outcome)
            self._wizard.show_revision()
            self._wizard.bar.show_ways(
                self._revision.words(), self.tr("Back"), self.tr("Bring the set up to date"), can_go_on=True
            )
            return
        if isinstance(outcome, AddReport) and generation is not None:
            tally = generation.tally()
            report = ReportView(name, outcome.added, outcome.updated, outcome.skipped, tally.waiting, tally.rejected)
            self._step.show_report(report)
        elif isinstance(outcome, RevisionReport):
            one = outcome
            self._step.show_revision_report(
                RevisionReportView(name, one.unchanged, one.moved, one.reworded, one.orphans, one.retired, one.added)
            )
        else:
            return
        self.done = True
        self._workshop.generation = None
        self._workshop.step = Step.SOURCE
        self._wizard.show_step(Step.ADD)
        self._wizard.bar.show_ways("", "", self.tr("Back to the question bank"), can_go_on=True)
        self._services.changes.bank_changed.emit()

    def _tell_ways(self) -> None:
        if self._wizard.shown() is not self._step or self.done:
            return
        generation = self._workshop.generation
        _set_id, name = self._step.target()
        revises = self._step.revises()
        can = bool(name) and generation is not None and (revises or bool(generation.to_add()))
        onward = self.tr("Compare with the set") if revises else self.tr("Add to the bank")
        self._wizard.bar.show_ways("", self.tr("Back"), onward, can_go_on=can)
