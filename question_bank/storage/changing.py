"""Changing the bank: questions come in, are revised, edited, arranged and taken out of use."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from question_bank.model.question import Question, QuestionStatus
from question_bank.storage.part import Part

if TYPE_CHECKING:
    from question_bank.model.edition import Edition
    from question_bank.model.formulation import Formulation
    from question_bank.model.import_record import Intake
    from question_bank.model.outline import Outline
    from question_bank.model.revision import RevisionPlan
    from question_bank.model.vetted import Vetted
    from question_bank.storage.adding import AddReport, Told
    from question_bank.storage.arranging import MoveReport
    from question_bank.storage.revising import RevisionReport

# Start-up: nothing is changed before the first window, so each method imports what it stands on.


class Changing(Part):
    """The part of the bank store that changes questions and sets; each method is one transaction."""

    __slots__ = ()

    def add(
        self,
        set_name: str,
        questions: Iterable[Question | Vetted],
        *,
        set_id: bytes,
        added_at: int,
        outline: Outline | None = None,
        formulations: Sequence[Formulation] = (),
        intake: Intake | None = None,
        told: Told | None = None,
        rehearse: bool = False,
    ) -> AddReport:
        """Add valid `questions` at `added_at` (Unix ms) to the set, made where needed, in one transaction; see `merge`.

        `outline`, with its `formulations`, replaces the one the set had. An invalid question raises `ValueError`.
        With an `intake` the import is recorded, and can be taken back. `told` hears, in the order of the questions,
        what becomes of each. A `Vetted` question is not looked at again. To `rehearse` is to
        report what would happen and to leave the bank as it is.
        """
        from question_bank.storage.adding import add_questions

        return add_questions(
            self._database,
            set_name,
            questions,
            set_id=set_id,
            added_at=added_at,
            outline=outline,
            formulations=formulations,
            intake=intake,
            told=told,
            rehearse=rehearse,
        )

    def revise(self, set_id: bytes, plan: RevisionPlan, accepted: Collection[bytes], *, at: int) -> RevisionReport:
        """Do at `at` (Unix ms) what `plan` says, in one transaction; the set must be there (`ValueError`).

        `accepted` are the ids of the questions to reword, to retire and to add; outline and formulations are replaced,
        and whatever is not accepted keeps its wording and status.
        """
        from question_bank.storage.revising import revise

        return revise(self._database, set_id, plan, accepted, at=at)

    def retire(self, ids: Sequence[bytes], *, at: int) -> int:
        """Take questions out of use at `at` (Unix ms), keeping them; return how many were in use."""
        from question_bank.storage.retiring import retire

        return retire(self._database, ids, at)

    def restore(self, ids: Sequence[bytes]) -> int:
        """Give retired questions the status back that they were retired from; return how many were retired."""
        from question_bank.storage.retiring import restore

        return restore(self._database, ids)

    def edit(self, question: Question, *, at: int, who: str) -> Question:
        """Put `question` in the place of the one with its id as its next version, and return it as it stands now.

        The status stays. Raise `ValueError` for an invalid one, `WordingTaken` where its set has another question
        with the wording, and `QuestionGone`.
        """
        from question_bank.storage.editing import edit

        return edit(self._database, question, at=at, who=who)

    def editions(self, id_: bytes) -> tuple[Edition, ...]:
        """Return the versions of a question with who made them and when, the one that stands first."""
        from question_bank.storage.editing import editions

        return editions(self._database, id_)

    def bring_back(self, id_: bytes, place: int, *, at: int, who: str) -> Question:
        """Let the version at `place` stand again, as the next version; raise as `edit` does."""
        from question_bank.storage.editing import bring_back

        return bring_back(self._database, id_, place, at=at, who=who)

    def approve(self, ids: Sequence[bytes], *, at: int) -> int:
        """Accept questions into use, and return how many changed."""
        return self.set_status(ids, QuestionStatus.APPROVED, at=at)

    def reject(self, ids: Sequence[bytes], *, reason: str, at: int) -> int:
        """Take questions out of use for a `reason`, which they keep, and return how many changed."""
        return self.set_status(ids, QuestionStatus.RETIRED, reason=reason, at=at)

    def set_status(self, ids: Sequence[bytes], status: QuestionStatus, *, reason: str = "", at: int) -> int:
        """Give questions a status and its reason ("" for none), and return how many changed."""
        from question_bank.storage.arranging import set_status

        return set_status(self._database, ids, status, reason=reason, at=at)

    def move(self, ids: Sequence[bytes], *, set_id: bytes, section: tuple[str, ...] | None = None) -> MoveReport:
        """Move questions to a set that is there, and to a section path in it (None: the path that they have)."""
        from question_bank.storage.arranging import move

        return move(self._database, ids, set_id=set_id, section=section)

    def tag(self, ids: Sequence[bytes], *, add: Iterable[str] = (), remove: Iterable[str] = ()) -> int:
        """Give questions tags and take others away, and return how many changed."""
        from question_bank.storage.arranging import tag

        return tag(self._database, ids, add=add, remove=remove)

    def delete(self, ids: Sequence[bytes]) -> int:
        """Delete questions for good, with their versions and reports, and return how many there were."""
        from question_bank.storage.arranging import delete

        return delete(self._database, ids)

    def make_set(self, set_id: bytes, name: str) -> None:
        """Make an empty set unless it is there."""
        from question_bank.storage.arranging import make_set

        make_set(self._database, set_id, name)

    def rename_set(self, set_id: bytes, name: str) -> None:
        """Give a set another name."""
        from question_bank.storage.arranging import rename_set

        rename_set(self._database, set_id, name)

    def delete_set(self, set_id: bytes) -> int:
        """Delete a set with everything in it, and return how many questions it had."""
        from question_bank.storage.arranging import delete_set

        return delete_set(self._database, set_id)
