"""The state of one generation as a value: what was read, corrected, found, switched off and judged. No Qt in here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from question_bank.build import BuildResult
from question_bank.model import Outline, Question, QuestionKind, QuestionStatus
from question_bank.outline.corrections import Action, Correction, apply, possible
from studyapp.ui.questions.view import Standing, Tally


class Judgement(NamedTuple):
    """What the organizer said of the candidate `id`; an edited one carries its new wording, a rejected one a reason.

    Those of one `step` were given, and are taken back, together.
    """

    id: bytes
    standing: Standing
    question: Question | None = None
    reason: str = ""
    step: int = 0


@dataclass(frozen=True, slots=True)
class Generation:
    """`read` is the outline as the program understood it, `outline` with the `corrections` made.

    `result` is what was built from `outline` (None: not yet, or corrected since). `off` are the formulations nothing
    shall be asked about; `judged` are judgements in the order given, of which the last on a candidate holds.
    """

    title: str
    read: Outline
    outline: Outline
    corrections: tuple[Correction, ...] = ()
    result: BuildResult | None = None
    off: frozenset[bytes] = frozenset()
    judged: tuple[Judgement, ...] = ()

    # --- the outline ---

    def corrected(self, action: Action, start: int) -> Generation:
        """Return it with one more correction; what was built from the outline before is out of date."""
        one = Correction(action, start)
        if not possible(self.outline, one):
            return self
        made = (*self.corrections, one)
        return replace(self, corrections=made, outline=apply(self.outline, (one,)), result=None)

    def without_last_correction(self) -> Generation:
        """Return it with the last correction taken back."""
        kept = self.corrections[:-1]
        if len(kept) == len(self.corrections):
            return self
        return replace(self, corrections=kept, outline=apply(self.read, kept), result=None)

    def built(self, result: BuildResult) -> Generation:
        """Return it with what was built; judgements of candidates that came again stay."""
        ids = {question.id for question in result.candidates}
        formulations = {one.id for one in result.formulations}
        return replace(
            self,
            result=result,
            off=self.off & formulations,
            judged=tuple(one for one in self.judged if one.id in ids),
        )

    # --- formulations ---

    def switched(self, formulations: Iterable[bytes], on: bool) -> Generation:
        """Return it with questions about `formulations` wanted or not."""
        wanted = set(formulations)
        return replace(self, off=self.off - wanted if on else self.off | wanted)

    # --- candidates ---

    def candidates(self) -> tuple[Question, ...]:
        """Return the candidates about formulations that are on, in document order."""
        if self.result is None:
            return ()
        return tuple(
            one for one in self.result.candidates if one.formulation is None or one.formulation.id not in self.off
        )

    def judgements(self) -> dict[bytes, Judgement]:
        """Return the judgement that holds for each candidate that was judged."""
        return {one.id: one for one in self.judged}

    def judge(self, *judgements: Judgement) -> Generation:
        """Return it with more judgements, given in one step."""
        step = self.judged[-1].step + 1 if self.judged else 1
        return replace(self, judged=(*self.judged, *(one._replace(step=step) for one in judgements)))

    def last_step(self) -> tuple[Judgement, ...]:
        """Return the judgements that were given last, together."""
        return tuple(one for one in self.judged if one.step == self.judged[-1].step)

    def without_last_step(self) -> Generation:
        """Return it with the judgements that were given last taken back."""
        return replace(self, judged=self.judged[: len(self.judged) - len(self.last_step())])

    def tally(self) -> Tally:
        """Count the candidates by where they stand."""
        judged = self.judgements()
        count = Counter(standing(one, judged.get(one.id)) for one in self.candidates())
        together = len(self.last_step())
        return Tally(*(count[which] for which in Standing))._replace(at_once=together if together > 1 else 0)

    def to_add(self) -> tuple[Question, ...]:
        """Return what goes into the bank: approved, or to be reviewed there; rejected ones stay outside."""
        judged = self.judgements()
        found = []
        for one in self.candidates():
            judgement = judged.get(one.id)
            where = standing(one, judgement)
            if where is Standing.REJECTED:
                continue
            if judgement is not None:
                one = replace(judgement.question or one, status=QuestionStatus.APPROVED, reason="")
            found.append(one)
        return tuple(found)


def standing(question: Question, judgement: Judgement | None) -> Standing:
    """Return where a candidate stands."""
    if judgement is not None:
        return judgement.standing
    return Standing.READY if question.status is QuestionStatus.APPROVED else Standing.WAITING


def of_kind(questions: Iterable[Question], kind: QuestionKind | None) -> tuple[Question, ...]:
    """Return the questions of `kind` (None: all)."""
    return tuple(one for one in questions if kind is None or one.kind is kind)
