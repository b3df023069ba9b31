"""Which answers are meant: one value by which sums, lists and exports are narrowed together."""

from __future__ import annotations

from typing import NamedTuple

from question_bank.model import QuestionKind
from studyapp.quiz.request import QuizMode


class AnswerFilter(NamedTuple):
    """Answers of study days from `since_day` to `until_day`, of a set, of sections, of a mode, of a kind; None: of any.

    Days are inclusive ordinals. A section is meant without those under it; `sections` without any means all.
    """

    since_day: int | None = None
    until_day: int | None = None
    set_id: bytes | None = None
    mode: QuizMode | None = None
    sections: tuple[bytes, ...] = ()
    kind: QuestionKind | None = None

    @property
    def of_sums(self) -> bool:
        """Whether the sums that are kept for each day of a sitting can tell what is asked for."""
        return not self.sections and self.kind is None

    @property
    def of_sets(self) -> bool:
        """Whether everything that was ever answered is meant, but for the choice of a set."""
        return self._replace(set_id=None) == EVERYTHING

    def between(self, first: int, last: int) -> AnswerFilter:
        """Return those of the answers meant that were given on the days from `first` to `last`."""
        since = first if self.since_day is None else max(first, self.since_day)
        until = last if self.until_day is None else min(last, self.until_day)
        return self._replace(since_day=since, until_day=until)


EVERYTHING = AnswerFilter()
"""All answers."""
