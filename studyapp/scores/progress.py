"""How a member stands with one question: the fold over the answers that stand, oldest first."""

from __future__ import annotations

from typing import NamedTuple

PROGRESS_COLUMNS = "set_id, section_id, attempts, correct, streak, prior_streak, last_at, last_answer"


class Progress(NamedTuple):
    """The fold so far: the values of `PROGRESS_COLUMNS`.

    `streak` counts the right answers in a row at the end, `prior_streak` those before the last answer; set and section
    are the last answer's. Answers are ordered by time, then by id.
    """

    set_id: bytes
    section_id: bytes
    attempts: int
    correct: int
    streak: int
    prior_streak: int
    last_at: int
    last_answer: bytes


class Answer(NamedTuple):
    """The little of an answer that the fold needs, in the order in which statements select it."""

    set_id: bytes
    section_id: bytes
    correct: int
    answered_at: int
    id: bytes


def precedes(progress: Progress, answer: Answer) -> bool:
    """Whether the last answer in `progress` was given before `answer`, so that the fold may simply go on."""
    return (progress.last_at, progress.last_answer) < (answer.answered_at, answer.id)


def extend(progress: Progress | None, answer: Answer) -> Progress:
    """Return `progress` (None: nothing answered yet) with one more answer at its end."""
    set_id, section_id, correct, answered_at, answer_id = answer
    if progress is None:
        return Progress(set_id, section_id, 1, correct, correct, 0, answered_at, answer_id)
    streak = progress.streak
    return Progress(
        set_id,
        section_id,
        progress.attempts + 1,
        progress.correct + correct,
        streak + 1 if correct else 0,
        streak,
        answered_at,
        answer_id,
    )


def exchange_last(progress: Progress, was_correct: int, answer: Answer) -> Progress:
    """Return `progress` with `answer` at its end in place of the last one, which was right if `was_correct`."""
    set_id, section_id, correct, answered_at, answer_id = answer
    return Progress(
        set_id,
        section_id,
        progress.attempts,
        progress.correct - was_correct + correct,
        progress.prior_streak + 1 if correct else 0,
        progress.prior_streak,
        answered_at,
        answer_id,
    )
