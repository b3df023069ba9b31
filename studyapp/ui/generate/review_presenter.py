"""Step 5: one verdict after the other, each of which can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from question_bank.model import Question, QuestionStatus
from question_bank.model.review import ReviewCause, in_review_order, review_cause
from studyapp.ui.generate.generation import Generation, Judgement
from studyapp.ui.generate.questions_presenter import candidate_view, row_of
from studyapp.ui.generate.wizard import Wizard
from studyapp.ui.generate.workshop import Workshop
from studyapp.ui.questions.review_filter import narrowed
from studyapp.ui.questions.source_pieces import question_places
from studyapp.ui.questions.verdict_bars import READ_ALL
from studyapp.ui.questions.view import Standing


class ReviewPresenter(QObject):
    """Between the step with its bars and the generation under way."""

    def __init__(self, wizard: Wizard, workshop: Workshop, parent: QObject) -> None:
        """Listen to the step and to its bars."""
        super().__init__(parent)
        self._wizard = wizard
        self._step = wizard.review
        self._workshop = workshop
        self._current: bytes | None = None
        self._unjudged: tuple[bytes, ...] = ()
        self._step.chosen.connect(self._stand_at)
        self._step.filtered.connect(self.show)
        self._step.candidate.edited.connect(self._save)
        self._step.candidate.edit_given_up.connect(self._leave_form)
        bar = wizard.foot.bar
        bar.accepted.connect(self._accept)
        bar.all_accepted.connect(self._accept_all)
        bar.edit_wanted.connect(self._edit)
        bar.undone.connect(self._undo)
        bar.stepped.connect(self._go)
        wizard.foot.reject_bar.rejected.connect(self._reject)

    def begin(self) -> None:
        """Come to the step: to what has to be looked at, or to everything where nothing has to."""
        generation = self._workshop.generation
        if generation is not None:
            waits = any(one.status is QuestionStatus.REVIEW for one in generation.candidates())
            if not waits and not self._step.second():
                self._step.part.set_value(1)
        self._step.panes.show_pane(1)
        self.show()

    def show(self) -> None:
        """Show the queue and the candidate one stands at."""
        generation = self._workshop.generation
        if generation is None or generation.result is None:
            return
        wanted = self._wanted(generation)
        choice = narrowed(
            [(one.kind, _cause(one)) for one in wanted], self._step.kinds.kind(), self._step.causes.cause()
        )
        self._step.show_filters(choice)
        queue = [one for one in wanted if choice.shows((one.kind, _cause(one)))]
        ids = [one.id for one in queue]
        judged = generation.judgements()
        if self._current not in ids:
            self._current = next((id_ for id_ in ids if id_ not in judged), ids[0] if ids else None)
        self._step.show_rows([row_of(one, judged.get(one.id)) for one in queue], self._current)
        self._unjudged = tuple(one.id for one in queue if one.id not in judged and _cause(one) is not None)
        self._wizard.foot.bar.show_tally(
            generation.tally(),
            can_judge=self._current is not None,
            can_undo=bool(generation.judged),
            unjudged=len(self._unjudged),
        )
        self._show_candidate(generation)

    def _wanted(self, generation: Generation) -> Sequence[Question]:
        """Return everything in document order, or what waits in the order of a review."""
        candidates = generation.candidates()
        if self._step.second():
            return candidates
        waiting = (one for one in candidates if one.status is QuestionStatus.REVIEW)
        return in_review_order(waiting, lambda one: review_cause(one.reason))

    def _show_candidate(self, generation: Generation) -> None:
        question = self._question(generation)
        if question is None:
            self._step.show_nothing(self.tr("Nothing has to be looked at: all questions passed the checks."))
            return
        rows = self._step.list.rows()
        place = next((place for place, row in enumerate(rows) if row.key == question.id), 0)
        view = candidate_view(question, generation.judgements().get(question.id), place, len(rows))
        self._step.show_candidate(view, question_places(view.question, generation.outline))

    def _question(self, generation: Generation) -> Question | None:
        return next((one for one in generation.candidates() if one.id == self._current), None)

    def _stand_at(self, key: bytes) -> None:
        self._wizard.end_edit()
        self._current = key
        if self._workshop.generation is not None:
            self._show_candidate(self._workshop.generation)

    def _go(self, step: int) -> None:
        keys = [row.key for row in self._step.list.rows()]
        if self._current in keys:
            self._step.list.go(keys[min(max(keys.index(self._current) + step, 0), len(keys) - 1)])

    def _accept(self) -> None:
        if self._current is not None:
            edited = self._edited_before()
            self._judge(Judgement(self._current, Standing.EDITED if edited else Standing.ACCEPTED, edited))

    def _accept_all(self) -> None:
        """Accept what is shown and was not judged; so many that nobody can have read them only when told twice."""
        ids = self._unjudged
        if len(ids) > READ_ALL:
            self._wizard.foot.ask_whether(len(ids), lambda: self._accept_each(ids))
        else:
            self._accept_each(ids)

    def _accept_each(self, ids: Sequence[bytes]) -> None:
        generation = self._workshop.generation
        if generation is not None:
            judged = generation.judgements()
            verdicts = [Judgement(id_, Standing.ACCEPTED) for id_ in ids if id_ not in judged]
            self._workshop.put(generation.judge(*verdicts))

    def _reject(self, reason: str) -> None:
        self._wizard.foot.close_reasons()
        if self._current is not None:
            self._judge(Judgement(self._current, Standing.REJECTED, self._edited_before(), reason))

    def _edit(self) -> None:
        generation = self._workshop.generation
        question = self._question(generation) if generation is not None else None
        if generation is not None and question is not None:
            self._wizard.begin_edit()
            judgement = generation.judgements().get(question.id)
            self._step.candidate.show_form(candidate_view(question, judgement, 0, 1))

    def _save(self, question: Question) -> None:
        self._wizard.end_edit()
        generation = self._workshop.generation
        original = self._question(generation) if generation is not None else None
        if original is None:
            return
        if question == original:
            self._judge(Judgement(original.id, Standing.ACCEPTED))
        else:
            cleared = replace(question, status=QuestionStatus.APPROVED, reason="")
            self._judge(Judgement(original.id, Standing.EDITED, cleared))

    def _leave_form(self) -> None:
        self._wizard.end_edit()
        self.show()

    def _edited_before(self) -> Question | None:
        """Return the edited form of the candidate, which a later verdict keeps."""
        generation = self._workshop.generation
        judged = generation.judgements().get(self._current or b"") if generation is not None else None
        return judged.question if judged is not None else None

    def _judge(self, judgement: Judgement) -> None:
        generation = self._workshop.generation
        if generation is None:
            return
        keys = [row.key for row in self._step.list.rows()]
        made = generation.judge(judgement)
        judged = made.judgements()
        place = keys.index(judgement.id) if judgement.id in keys else 0
        self._current = next((key for key in keys[place + 1 :] if key not in judged), judgement.id)
        if self._current == judgement.id and place + 1 < len(keys):
            self._current = keys[place + 1]
        self._workshop.put(made)

    def _undo(self) -> None:
        generation = self._workshop.generation
        if generation is not None and generation.judged:
            self._current = generation.last_step()[0].id
            self._workshop.put(generation.without_last_step())


def _cause(question: Question) -> ReviewCause | None:
    """Return why a candidate waits, None for one that does not."""
    return review_cause(question.reason) if question.status is QuestionStatus.REVIEW else None
