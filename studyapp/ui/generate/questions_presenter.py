"""Step 4: shows what was asked with its evidence, and what was not with the gate's reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QObject

from question_bank.model import Question, QuestionKind
from studyapp.ui.generate.generation import Generation, Judgement, of_kind, standing
from studyapp.ui.generate.review_steps import QuestionsStep
from studyapp.ui.generate.view import RefusalView
from studyapp.ui.generate.wording import gate_sentence
from studyapp.ui.generate.workshop import Workshop
from studyapp.ui.questions.source_pieces import places, question_places
from studyapp.ui.questions.view import CandidateView, Standing
from studyapp.ui.questions.wording import formulation_name, review_reason, standing_name
from studyapp.ui.widgets.list_rows import ListRow
from studyapp.ui.wording import kind_name


class QuestionsPresenter(QObject):
    """Between the step and the generation under way."""

    def __init__(self, step: QuestionsStep, workshop: Workshop, parent: QObject) -> None:
        """Listen to `step`."""
        super().__init__(parent)
        self._step = step
        self._workshop = workshop
        step.chosen.connect(self._stand_at)
        step.filtered.connect(self.show)

    def show(self) -> None:
        """Show what was asked, or what was not."""
        generation = self._workshop.generation
        if generation is None or generation.result is None:
            return
        if self._step.second():
            self._show_refused(generation)
        else:
            self._show_asked(generation)

    def _show_asked(self, generation: Generation) -> None:
        candidates = generation.candidates()
        self._step.kinds.show_counts(kind_counts(one.kind for one in candidates))
        chosen = of_kind(candidates, self._step.kinds.kind())
        judged = generation.judgements()
        self._show_rows([row_of(one, judged.get(one.id)) for one in chosen])

    def _show_refused(self, generation: Generation) -> None:
        if generation.result is None:
            return
        refused = generation.result.rejections
        self._step.kinds.show_counts(kind_counts(one.kind for one in refused))
        kind = self._step.kinds.kind()
        rows = [
            ListRow(_refusal_key(number), one.stem, f"{kind_name(one.kind)} · {gate_sentence(one.gate, one.reason)}")
            for number, one in enumerate(refused)
            if kind in (None, one.kind)
        ]
        self._show_rows(rows)

    def _show_rows(self, rows: list[ListRow]) -> None:
        keys = [row.key for row in rows]
        before = self._step.list.current()
        current = before if before in keys else keys[0] if keys else None
        self._step.show_rows(rows, current)
        if current is None:
            self._step.show_nothing()
        else:
            self._stand_at(current)

    def _stand_at(self, key: bytes) -> None:
        generation = self._workshop.generation
        if generation is None or generation.result is None:
            return
        rows = self._step.list.rows()
        place = next((place for place, row in enumerate(rows) if row.key == key), 0)
        if not self._step.second():
            question = next((one for one in generation.candidates() if one.id == key), None)
            if question is not None:
                shown = candidate_view(question, generation.judgements().get(key), place, len(rows))
                self._step.show_candidate(shown, question_places(question, generation.outline))
            return
        refused = generation.result.rejections[int.from_bytes(key, "big")]
        found = next((one for one in generation.result.formulations if one.id == refused.formulation_id), None)
        origin = formulation_name(found.kind.value) if found is not None else ""
        reason = gate_sentence(refused.gate, refused.reason)
        view = RefusalView(refused.kind, refused.stem, origin, reason, place, len(rows))
        self._step.show_refusal(view, places(generation.outline, found.spans) if found is not None else ())


def _refusal_key(number: int) -> bytes:
    return number.to_bytes(4, "big")


def kind_counts(kinds: Iterable[QuestionKind]) -> list[tuple[QuestionKind, int]]:
    """Return how many there are of each kind, in the order of the kinds."""
    counts = Counter(kinds)
    return [(kind, counts[kind]) for kind in QuestionKind if counts[kind]]


def row_of(question: Question, judgement: Judgement | None) -> ListRow:
    """Return a candidate as a row: its stem, its kind and, where it does not simply pass, where it stands."""
    where = standing(question, judgement)
    shown = judgement.question if judgement is not None and judgement.question is not None else question
    caption = kind_name(shown.kind)
    if where is not Standing.READY:
        caption = f"{caption} · {standing_name(where)}"
    sign, tone = {
        Standing.READY: ("", "ink2"),
        Standing.WAITING: ("info", "warn"),
        Standing.ACCEPTED: ("check", "good"),
        Standing.EDITED: ("check", "good"),
        Standing.REJECTED: ("cross", "ink2"),
    }[where]
    return ListRow(question.id, shown.stem, caption, sign, tone)


def candidate_view(question: Question, judgement: Judgement | None, place: int, total: int) -> CandidateView:
    """Return a candidate as it is looked at, in its edited form where it was edited."""
    where = standing(question, judgement)
    note = judgement.reason if judgement is not None else ""
    if where is Standing.WAITING:
        note = review_reason(question.reason)
    shown = judgement.question if judgement is not None and judgement.question is not None else question
    origin = formulation_name(shown.formulation.kind) if shown.formulation is not None else ""
    return CandidateView(shown, where, origin, note, place, total)
