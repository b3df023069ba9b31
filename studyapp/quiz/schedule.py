"""When a question should come again: what an answer tells of memory, and FSRS.

| fraction       | certainty | time     | rating |                                                   |
| -------------- | --------- | -------- | ------ | ------------------------------------------------- |
| under 0.6      | any       | any      | AGAIN  | forgotten                                         |
| 0.6 to under 1 | any       | any      | HARD   | partly remembered                                 |
| 1              | GUESSED   | any      | HARD   | luck is not memory, but a wrong one is worse      |
| 1              | any other | slow     | HARD   | remembered with trouble                           |
| 1              | SURE      | quick    | EASY   |                                                   |
| 1              | otherwise |          | GOOD   | also UNSURE: it was right                         |

Quick is at most 8 s and slow over 60 s for choices and true/false; 2 times as long for fill-in, ordering and matching;
8 times for recitation and short answers. A time of 0 says nothing and is neither.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from question_bank.model import QuestionKind
from studyapp.quiz.records import Certainty, Grade

if TYPE_CHECKING:
    from datetime import datetime

_PARTLY = 0.6
_QUICK, _SLOW = 8_000, 60_000
_PATIENCE = {
    QuestionKind.FILL_BLANK: 2,
    QuestionKind.ORDERING: 2,
    QuestionKind.MATCHING: 2,
    QuestionKind.RECITATION: 8,
    QuestionKind.SHORT_ANSWER: 8,
}
DESIRED_RETENTION = 0.9
"""How probably a question should still be known when it comes again (设置: 标准)."""
RETENTIONS = {"relaxed": 0.85, "standard": DESIRED_RETENTION, "strict": 0.95}
"""The same for each choice of the settings: 宽松, 标准, 严格."""


class Rating(IntEnum):
    """How well a question was remembered, numbered as in FSRS."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class Memory(NamedTuple):
    """What is thought to be left of one question in one member's memory: the card of FSRS 6.

    `stability` in days, `difficulty` from 1 to 10, `due` and `last` in Unix milliseconds (UTC); `state` is 1
    (learning), 2 (review) or 3 (relearning), `step` the place in the learning steps, None in review.
    """

    stability: float
    difficulty: float
    due: int
    last: int
    state: int
    step: int | None


def rate(
    grade: Grade,
    certainty: Certainty | None,
    milliseconds: int,
    kind: QuestionKind = QuestionKind.SINGLE_CHOICE,
) -> Rating:
    """Return the rating for an answer that took `milliseconds` (see the table above)."""
    if grade.fraction < _PARTLY:
        return Rating.AGAIN
    patience = _PATIENCE.get(kind, 1)
    if not grade.right or certainty is Certainty.GUESSED or milliseconds > _SLOW * patience:
        return Rating.HARD
    if certainty is Certainty.SURE and 0 < milliseconds <= _QUICK * patience:
        return Rating.EASY
    return Rating.GOOD


def next_memory(memory: Memory | None, rating: Rating, at: int, *, retention: float = DESIRED_RETENTION) -> Memory:
    """Return the memory after a review at `at` (Unix milliseconds); `memory` is None at the first one.

    FSRS 6 with its default parameters; without fuzz, so that the same answers always give the same days.
    """
    import fsrs  # start-up: brings typing_extensions, and no window needs it before an answer

    scheduler = fsrs.Scheduler(desired_retention=retention, enable_fuzzing=False)
    # The id is never read; without one a card would wait a millisecond to find its own.
    if memory is None:
        card = fsrs.Card(card_id=0, due=_moment(at))
    else:
        card = fsrs.Card(
            card_id=0,
            state=fsrs.State(memory.state),
            step=memory.step,
            stability=memory.stability,
            difficulty=memory.difficulty,
            due=_moment(memory.due),
            last_review=_moment(memory.last),
        )
    card, _ = scheduler.review_card(card, fsrs.Rating(rating), _moment(at))
    if card.stability is None or card.difficulty is None:
        raise AssertionError("a reviewed card has stability and difficulty")
    return Memory(card.stability, card.difficulty, _milliseconds(card.due), at, int(card.state), card.step)


def _moment(milliseconds: int) -> datetime:
    from datetime import UTC, datetime, timedelta  # start-up: as above

    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=milliseconds)


def _milliseconds(moment: datetime) -> int:
    from datetime import UTC, datetime, timedelta  # start-up: as above

    return (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)
