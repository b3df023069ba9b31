"""Step 3: shows the formulations in list and text, and switches them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QObject

from question_bank.model import Formulation, Outline
from studyapp.ui.generate.formulations_step import FormulationsStep
from studyapp.ui.generate.generation import Generation
from studyapp.ui.generate.view import FormulationRow
from studyapp.ui.generate.workshop import Workshop
from studyapp.ui.questions.source_pieces import marked_document
from studyapp.ui.questions.view import Look


class FormulationsPresenter(QObject):
    """Between the step and the generation under way."""

    def __init__(self, step: FormulationsStep, workshop: Workshop, parent: QObject) -> None:
        """Listen to `step`."""
        super().__init__(parent)
        self._step = step
        self._workshop = workshop
        self._kind = ""
        self._current: bytes | None = None
        self._outline: Outline | None = None
        step.switched.connect(self._switch)
        step.kind_chosen.connect(self._choose_kind)
        step.stood_at.connect(self._stand_at)

    def show(self) -> None:
        """Show what was found."""
        generation = self._workshop.generation
        if generation is None or generation.result is None:
            return
        another = generation.outline is not self._outline
        self._outline = generation.outline
        counts = Counter(one.kind.value for one in generation.result.formulations)
        if self._kind not in counts:
            self._kind = ""
        self._step.show_kinds(sorted(counts.items(), key=lambda pair: -pair[1]), self._kind)
        self._show(stay=not another)

    def _show(self, *, stay: bool) -> None:
        generation = self._workshop.generation
        if generation is None or generation.result is None:
            return
        found = [one for one in generation.result.formulations if self._kind in ("", one.kind.value)]
        if self._current not in {one.id for one in found}:
            self._current = found[0].id if found else None
        rows = [
            FormulationRow(one.id, one.kind, _words(generation.outline, one), one.id not in generation.off)
            for one in found
        ]
        self._step.show_formulations(rows, self._current)
        self._mark(generation, found, stay=stay)

    def _mark(self, generation: Generation, found: Iterable[Formulation], *, stay: bool) -> None:
        looks = {one.id: Look.OFF if one.id in generation.off else Look.MARK for one in found}
        if self._current is not None and looks.get(self._current) is Look.MARK:
            looks[self._current] = Look.CURRENT
        self._step.show_source(marked_document(generation.outline, found, looks), stay=stay)

    def _switch(self, ids: Iterable[bytes], on: bool) -> None:
        generation = self._workshop.generation
        if generation is not None:
            self._workshop.put(generation.switched(ids, on))

    def _choose_kind(self, kind: str) -> None:
        self._kind = kind
        self._show(stay=True)

    def _stand_at(self, formulation_id: bytes) -> None:
        self._current = formulation_id
        generation = self._workshop.generation
        if generation is None or generation.result is None:
            return
        self._show(stay=True)
        found = next((one for one in generation.result.formulations if one.id == formulation_id), None)
        if found is not None:
            self._step.source.go_to(found.spans[0][0])


def _words(outline: Outline, formulation: Formulation) -> str:
    """Return the words of a formulation, its places joined by dots."""
    return "……".join(outline.words(start, end).replace("\n", "") for start, end in formulation.spans)
