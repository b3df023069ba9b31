"""What today's quiz is made of: what is due first, then what was missed, and always some that are new.

With a goal of 20 questions and a cap of 40 a day:

| due | missed | new | done today | asked: due, missed, new | wait | why                                             |
| --- | ------ | --- | ---------- | ----------------------- | ---- | ----------------------------------------------- |
| 0   | 0      | 100 | 0          | 0, 0, 20                | 0    | the first day                                   |
| 12  | 5      | 100 | 0          | 12, 4, 4                | 0    | due, a fifth kept for new ones, the rest missed |
| 5   | 3      | 2   | 0          | 5, 3, 2                 | 0    | everything there is                             |
| 3   | 40     | 40  | 0          | 3, 9, 8                 | 0    | missed and new share what is left               |
| 30  | 50     | 100 | 0          | 30, 0, 4                | 0    | the day grows with what is due …                |
| 100 | 50     | 100 | 0          | 36, 0, 4                | 64   | … up to the cap: a backlog frightens nobody     |
| 100 | 50     | 0   | 0          | 40, 0, 0                | 60   | nothing new                                     |
| 64  | 50     | 96  | 20         | 20, 0, 0                | 44   | the goal is met: only what is due, to the cap   |
| 44  | 50     | 96  | 40         | 0, 0, 0                 | 44   | the day is done                                 |
| 0   | 50     | 96  | 12         | 0, 4, 4                 | 0    | what the goal still lacks                       |
"""

from __future__ import annotations

from collections.abc import Sequence

from question_bank.model import QuestionRef
from studyapp.quiz.request import TodayPlan
from studyapp.quiz.selection import spread

DEFAULT_GOAL = 20
_KEPT_FOR_NEW = 5
"""One question in so many is kept for new ones."""


def today_plan(due: int, missed: int, new: int, goal: int = DEFAULT_GOAL, *, cap: int = 0, done: int = 0) -> TodayPlan:
    """Return how many of the `due`, the `missed` (and not due) and the `new` questions the rest of the day has.

    `done` were answered today already; the day has `goal` questions, and where more are due as many as `cap` (which is
    never less than the goal).
    """
    lacking, room = max(0, goal - done), max(0, max(goal, cap) - done)
    kept = min(new, lacking // _KEPT_FOR_NEW)
    size = max(lacking, min(room, due + kept))
    from_due = min(due, size - kept)
    left = size - from_due
    from_missed = min(missed, (left + 1) // 2, left - kept)
    from_new = min(new, left - from_missed)
    from_missed = min(missed, left - from_new)
    return TodayPlan(from_due, from_missed, from_new, due - from_due)


def fitted(plan: TodayPlan, due: int, missed: int, new: int) -> TodayPlan:
    """Return `plan` where only so many of each sort are there: what one lacks the others give, new ones first."""
    from_new = min(new, plan.new + max(0, plan.due - due) + max(0, plan.missed - missed))
    from_missed = min(missed, plan.total - from_new - min(plan.due, due))
    from_due = min(due, plan.total - from_new - from_missed)
    return TodayPlan(from_due, from_missed, from_new, plan.waiting)


def select_today(
    due: Sequence[QuestionRef],
    missed: Sequence[QuestionRef],
    new: Sequence[QuestionRef],
    goal: int = DEFAULT_GOAL,
    *,
    plan: TodayPlan | None = None,
) -> tuple[bytes, ...]:
    """Return the ids of today's questions in the order of asking: the three sorts evenly mixed, each in its own order.

    A question in several of the lists counts for the first one. Of each sort as many are taken as the `plan` says, or
    `today_plan` where there is none: of one formulation only one as long as the sort has others, and no two of one
    stand side by side where that can be.
    """
    met: set[bytes] = set()
    sorts: list[list[QuestionRef]] = []
    for refs in (due, missed, new):
        sorts.append([ref for ref in {ref.id: ref for ref in refs}.values() if ref.id not in met])
        met.update(ref.id for ref in refs)
    due_there, missed_there, new_there = map(len, sorts)
    if plan is None:
        plan = today_plan(due_there, missed_there, new_there, goal)
    sizes = fitted(plan, due_there, missed_there, new_there)[:3]
    taken: list[list[QuestionRef]] = []
    spare: list[list[QuestionRef]] = []
    formulations: set[bytes] = set()
    for refs, count in zip(sorts, sizes, strict=True):
        chosen: list[QuestionRef] = []
        for ref in refs:
            if len(chosen) < count and ref.formulation_id not in formulations:
                chosen.append(ref)
                formulations |= {ref.formulation_id} if ref.formulation_id else set()
        taken.append(chosen)
        spare.append([ref for ref in refs if ref not in chosen])
    # What the day was announced to hold is asked: a second question of a formulation before one of another sort.
    for sort, count in enumerate(sizes):
        taken[sort].extend(spare[sort][: count - len(taken[sort])])
    mixed = [
        ((place + 0.5) / len(refs), sort, ref) for sort, refs in enumerate(taken) for place, ref in enumerate(refs)
    ]
    return tuple(ref.id for ref in spread(ref for *_, ref in sorted(mixed, key=lambda entry: entry[:2])))
