"""What a sitting came to: the same figures right after hand-in and years later in the history."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from question_bank.model import QuestionKind
from studyapp.quiz.paper import Paper
from studyapp.quiz.records import AnswerRecord, Sitting
from studyapp.quiz.request import QuizMode


class Tally(NamedTuple):
    """Counts and points of some positions; `partial` are answers worth something but not all."""

    questions: int = 0
    right: int = 0
    partial: int = 0
    wrong: int = 0
    unanswered: int = 0
    score: float = 0.0
    possible: float = 0.0
    elapsed: int = 0

    @property
    def percent(self) -> int:
        """The score in whole per cent of the possible one; 100 only when nothing is missing, 0 only without a point."""
        return whole_percent(self.score, self.possible)


class SectionTally(NamedTuple):
    """A section by id and path of headings (topmost first) with its tally."""

    section_id: bytes
    path: tuple[str, ...]
    tally: Tally


class KindTally(NamedTuple):
    """A kind with its tally."""

    kind: QuestionKind
    tally: Tally


class Result(NamedTuple):
    """A sitting, its whole tally, those by section and by kind in the order of the paper, and positions by outcome.

    `wrong` are all that could be done better: wrong, partial and, once handed in, unanswered.
    """

    sitting: Sitting
    total: Tally
    sections: tuple[SectionTally, ...]
    kinds: tuple[KindTally, ...]
    right_positions: tuple[int, ...]
    wrong_positions: tuple[int, ...]
    unanswered_positions: tuple[int, ...]
    marked_positions: tuple[int, ...]

    @property
    def passed(self) -> bool | None:
        """Whether the score reaches the pass mark, None where there is none or the paper is not handed in."""
        share = self.sitting.pass_share
        if share is None or self.sitting.finished_at is None:
            return None
        # A score is a sum of products of floats: what misses the mark by less than it can be off has reached it.
        return self.total.score >= share * self.total.possible - 1e-9


def make_result(
    sitting: Sitting, paper: Paper, answers: Sequence[AnswerRecord | None], marked: Iterable[int] = ()
) -> Result:
    """Return the result of `answers`, one entry for each item of `paper` (None: unanswered).

    Of a challenge only what was answered counts: the rest was never asked.
    """
    total = Tally()
    sections: dict[bytes, SectionTally] = {}
    kinds: dict[QuestionKind, Tally] = {}
    positions = list(enumerate(answers))
    if sitting.mode is QuizMode.CHALLENGE:
        positions = [(position, answer) for position, answer in positions if answer is not None]
    for position, answer in positions:
        item = paper.items[position]
        one = _one(item.points, answer)
        total = add(total, one)
        kinds[item.question.kind] = add(kinds.get(item.question.kind, Tally()), one)
        place = sections.get(item.section_id, SectionTally(item.section_id, item.question.section, Tally()))
        sections[item.section_id] = place._replace(tally=add(place.tally, one))
    return Result(
        sitting,
        total,
        tuple(sections.values()),
        tuple(KindTally(kind, tally) for kind, tally in kinds.items()),
        tuple(position for position, answer in positions if answer is not None and answer.right),
        tuple(
            position
            for position, answer in positions
            if (sitting.finished_at is not None if answer is None else not answer.right)
        ),
        tuple(position for position, answer in positions if answer is None),
        tuple(sorted(marked)),
    )


def add(first: Tally, second: Tally) -> Tally:
    """Return the sum of both, figure by figure."""
    return Tally(
        first.questions + second.questions,
        first.right + second.right,
        first.partial + second.partial,
        first.wrong + second.wrong,
        first.unanswered + second.unanswered,
        first.score + second.score,
        first.possible + second.possible,
        first.elapsed + second.elapsed,
    )


def whole_percent(part: float, whole: float) -> int:
    """Return `part` of `whole` in whole per cent, rounded half up; 0 and 100 are kept for nothing and everything."""
    if whole <= 0 or part <= 0:
        return 0
    if part >= whole:
        return 100
    return min(99, max(1, int(100 * part / whole + 0.5)))


def _one(points: float, answer: AnswerRecord | None) -> Tally:
    """Return the tally of one position."""
    if answer is None:
        return Tally(1, unanswered=1, possible=points)
    score = answer.fraction * answer.points
    right = answer.right
    partial = not right and answer.fraction > 0
    return Tally(1, int(right), int(partial), int(not right and not partial), 0, score, points, answer.elapsed)
