"""The steps of 从提纲生成: from one to the next, with the work between them and what each has come to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studyapp.errors import KnownError
from studyapp.ui.generate.add_presenter import AddPresenter
from studyapp.ui.generate.formulations_presenter import FormulationsPresenter
from studyapp.ui.generate.outline_presenter import OutlinePresenter
from studyapp.ui.generate.questions_presenter import QuestionsPresenter
from studyapp.ui.generate.review_presenter import ReviewPresenter
from studyapp.ui.generate.view import STEPS, Step
from studyapp.ui.generate.wizard import Wizard
from studyapp.ui.generate.wording import Counts
from studyapp.ui.generate.workshop import Workshop
from studyapp.ui.services import Services
from studyapp.ui.wording import error_sentence, question_count


class StepsPresenter(QObject):
    """Between the steps and the workshop; `left` when one goes back to the sets."""

    left = Signal()

    def __init__(self, wizard: Wizard, workshop: Workshop, services: Services, parent: QObject) -> None:
        """Listen to the steps and to the work."""
        super().__init__(parent)
        self._wizard = wizard
        self._workshop = workshop
        self._outline = OutlinePresenter(wizard.outline, workshop, self)
        self._formulations = FormulationsPresenter(wizard.formulations, workshop, self)
        self._questions = QuestionsPresenter(wizard.questions, workshop, self)
        self._review = ReviewPresenter(wizard, workshop, self)
        self._adding = AddPresenter(wizard, workshop, services, self)
        wizard.back.connect(self._back)
        wizard.onward.connect(self._onward)
        wizard.source.file_chosen.connect(self._read)
        wizard.source.edited.connect(self._tell_ways)
        wizard.busy.cancelled.connect(workshop.cancel)
        workshop.changed.connect(self._changed)
        workshop.working.connect(self._working)
        workshop.progressed.connect(self._progressed)
        workshop.failed.connect(self._failed)

    def show(self) -> None:
        """Show the step one stands at, or the work under way."""
        if self._workshop.work:
            self._wizard.show_busy(self._workshop.work, "", self._workshop.share)
        else:
            self._show_step()

    def _back(self) -> None:
        if self._adding.done:
            self._finish()
        elif self._wizard.shown() is self._wizard.revision:
            self._show_step()
        elif self._workshop.step is Step.SOURCE:
            self.left.emit()
        else:
            self._go_to(STEPS[STEPS.index(self._workshop.step) - 1])

    def _onward(self) -> None:
        generation = self._workshop.generation
        step = self._workshop.step
        if self._adding.done:
            self._finish()
        elif step is Step.SOURCE:
            text, title = self._wizard.source.pasted()
            if text.strip():
                self._workshop.read_text(text, title or self.tr("Pasted outline"))
            elif generation is not None:
                self._go_to(Step.OUTLINE)
        elif step is Step.OUTLINE and generation is not None and generation.result is None:
            self._workshop.build(Step.FORMULATIONS)
        elif step is Step.ADD:
            self._adding.go_on()
        else:
            self._go_to(STEPS[STEPS.index(step) + 1])

    def _finish(self) -> None:
        self._adding.done = False
        self.left.emit()

    def _go_to(self, step: Step) -> None:
        self._workshop.step = step
        self._show_step()

    def _show_step(self) -> None:
        step = self._workshop.step
        self._wizard.show_step(step)
        self._show_content()
        if step is Step.REVIEW:
            self._review.begin()
        elif step is Step.ADD:
            self._adding.show()

    def _show_content(self) -> None:
        """Show the generation in the step one stands at."""
        step = self._workshop.step
        show = {
            Step.OUTLINE: self._outline.show,
            Step.FORMULATIONS: self._formulations.show,
            Step.QUESTIONS: self._questions.show,
            Step.REVIEW: self._review.show,
        }.get(step)
        if show is not None:
            show()
        self._tell_ways()

    def _tell_ways(self) -> None:
        """Say at the foot what the step has come to and where one can go."""
        step, generation = self._workshop.step, self._workshop.generation
        bar, back = self._wizard.bar, self.tr("Back")
        if step is Step.SOURCE:
            pasted = bool(self._wizard.source.pasted()[0].strip())
            words = generation.title if generation is not None and not pasted else ""
            onward = self.tr("Next: outline")
            bar.show_ways(words, self.tr("Question bank"), onward, can_go_on=pasted or generation is not None)
        elif generation is None:
            return
        elif step is Step.OUTLINE:
            words = Counts().headings(len(generation.outline.sections))
            bar.show_ways(f"{generation.title} · {words}", back, self.tr("Next: formulations"), can_go_on=True)
        elif step is Step.FORMULATIONS and generation.result is not None:
            on = len(generation.result.formulations) - len(generation.off)
            words = f"{Counts().formulations(on)} · {question_count(len(generation.candidates()))}"
            bar.show_ways(words, back, self.tr("Next: questions"), can_go_on=True)
        elif step is Step.QUESTIONS:
            tally = generation.tally()
            words = self.tr("%1 passed all checks, %2 to be reviewed")
            words = words.replace("%1", str(tally.ready + tally.judged)).replace("%2", str(tally.waiting))
            bar.show_ways(words, back, self.tr("Next: review"), can_go_on=bool(generation.candidates()))

    # --- the work ---

    def _read(self, path: Path) -> None:
        self._wizard.source.show_notice("")
        self._workshop.read(path)

    def _changed(self) -> None:
        if not self._workshop.open or self._workshop.work:
            return
        if self._wizard.step() is self._workshop.step:
            self._show_content()
        else:
            self._show_step()

    def _working(self, work: str) -> None:
        if work:
            self._wizard.show_busy(work)
        elif self._wizard.shown() is self._wizard.busy:
            self._show_step()

    def _progressed(self, stage: str, share: float) -> None:
        if self._workshop.work:
            self._wizard.show_busy(self._workshop.work, stage, share)

    def _failed(self, error: KnownError) -> None:
        sentence = error_sentence(error)
        if self._workshop.step is Step.ADD:
            self._wizard.adding.show_problem(sentence)
        else:
            self._workshop.step = Step.SOURCE
            self._show_step()
            self._wizard.source.show_notice(sentence)
