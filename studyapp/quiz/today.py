"""What today's quiz is made of: what is due first, then what was missed, and always some that are new.

With a goal of 20:

| due | missed | new | asked: due, missed, new | why                                              |
| --- | ------ | --- | ----------------------- | ------------------------------------------------ |
| 0   | 0      | 100 | 0, 0, 20                | the first day                                    |
| 12  | 5      | 100 | 12, 4, 4                | due, a fifth kept for new ones, the rest missed  |
| 100 | 50     | 100 | 16, 0, 4                | overdue ones do not crowd out the new            |
| 100 | 50     | 0   | 20, 0, 0                | nothing new                                      |
| 5   | 3      | 2   | 5, 3, 2                 | everything there is                              |
| 3   | 40     | 40  | 3, 9, 8                 | missed and new share what is left                |
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from question_bank.model import QuestionRef
from studyapp.quiz.selection import spread

DEFAULT_GOAL = 20
_KEPT_FOR_NEW = 5
"""One question in so many is kept for new ones."""


class TodayPlan(NamedTuple):
    """How many questions of each sort today's quiz has."""

    due: int
    missed: int
    new: int

    @property
    def total(self) -> int:
        """How many questions in all."""
        return self.due + self.missed + self.new


def today_plan(due: int, missed: int, new: int, goal: int = DEFAULT_GOAL) -> TodayPlan:
    """Return how many of the `due`, the `missed` (and not due) and the `new` questions make up a quiz of `goal`."""
    kept = min(new, goal // _KEPT_FOR_NEW)
    from_due = min(due, goal - kept)
    left = goal - from_due
    from_missed = min(missed, (left + 1) // 2, left - kept)
    from_new = min(new, left - from_missed)
    from_missed = min(missed, left - from_new)
    return TodayPlan(from_due, from_missed, from_new)


def select_today(
    due: Sequence[QuestionRef],
    missed: Sequence[QuestionRef],
    new: Sequence[QuestionRef],
    goal: int = DEFAULT_GOAL,
) -> tuple[bytes, ...]:
    """Return the ids of today's questions in the order of asking: the three sorts evenly mixed, each in its own order.

    A question in several of the lists counts for the first one. Of each sort as many are taken as `today_plan` says: of
    one formulation only one as long as the sort has others, and no two of one stand side by side where that can be.
    """
    met: set[bytes] = set()
    sorts: list[list[QuestionRef]] = []
    for refs in (due, missed, new):
        sorts.append([ref for ref in {ref.id: ref for ref in refs}.values() if ref.id not in met])
        met.update(ref.id for ref in refs)
    plan = today_plan(len(sorts[0]), len(sorts[1]), len(sorts[2]), goal)
    taken: list[list[QuestionRef]] = []
    spare: list[list[QuestionRef]] = []
    formulations: set[bytes] = set()
    for refs, count in zip(sorts, plan, strict=True):
        chosen: list[QuestionRef] = []
        for ref in refs:
            if len(chosen) < count and ref.formulation_id not in formulations:
                chosen.append(ref)
                formulations |= {ref.formulation_id} if ref.formulation_id else set()
        taken.append(chosen)
        spare.append([ref for ref in refs if ref not in chosen])
    # What the day was announced to hold is asked: a second question of a formulation before one of another sort.
    for sort, count in enumerate(plan):
        taken[sort].extend(spare[sort][: count - len(taken[sort])])
    mixed = [
        ((place + 0.5) / len(refs), sort, ref) for sort, refs in enumerate(taken) for place, ref in enumerate(refs)
    ]
    return tuple(ref.id for ref in spread(ref for *_, ref in sorted(mixed, key=lambda entry: entry[:2])))
