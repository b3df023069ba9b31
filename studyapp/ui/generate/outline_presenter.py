"""Step 2: shows the outline as understood and makes the corrections."""

from __future__ import annotations

from PySide6.QtCore import QObject

from question_bank.model import Outline
from question_bank.outline.corrections import Action, Correction, heading_start, possible
from studyapp.ui.generate.outline_step import OutlineStep
from studyapp.ui.generate.view import HeadingRow
from studyapp.ui.generate.workshop import Workshop
from studyapp.ui.questions.source_pieces import headed_document


class OutlinePresenter(QObject):
    """Between the step and the generation under way."""

    def __init__(self, step: OutlineStep, workshop: Workshop, parent: QObject) -> None:
        """Listen to `step`."""
        super().__init__(parent)
        self._step = step
        self._workshop = workshop
        self._shown: Outline | None = None
        step.corrected.connect(self._correct)
        step.undone.connect(self._undo)
        step.stood_at.connect(self._stand_at)

    def show(self) -> None:
        """Show the outline of the generation, if it is another than the one shown."""
        generation = self._workshop.generation
        if generation is None or generation.outline is self._shown:
            return
        stay = self._shown is not None and self._shown.raw is generation.outline.raw
        self._shown = generation.outline
        outline = generation.outline
        rows = [
            HeadingRow(
                id=heading_start(outline, one.number).to_bytes(8, "big"),
                depth=one.depth,
                text=one.label + one.title,
                start=heading_start(outline, one.number),
                flawed=one.flawed,
            )
            for one in outline.sections
        ]
        self._step.show_outline(rows, headed_document(outline), stay=stay, can_undo=bool(generation.corrections))
        self._allow()

    def _correct(self, action: Action, start: int) -> None:
        generation = self._workshop.generation
        if generation is not None:
            self._workshop.put(generation.corrected(action, start))

    def _undo(self) -> None:
        generation = self._workshop.generation
        if generation is not None:
            self._workshop.put(generation.without_last_correction())

    def _stand_at(self, start: int) -> None:
        if self._shown is not None:
            number = next(
                (one for one in self._shown.sections if heading_start(self._shown, one.number) == start), None
            )
            if number is not None:
                self._step.source.go_to(number.heading[0][0])
        self._allow()

    def _allow(self) -> None:
        start = self._step.current()
        outline = self._shown
        allowed = [
            action
            for action in Action
            if outline is not None and start is not None and possible(outline, Correction(action, start))
        ]
        self._step.allow(allowed)
