"""From a session to what the page shows: the answer sheet, the list of the result."""

from __future__ import annotations

from question_bank.model import QuestionKind
from studyapp.quiz.records import Grade
from studyapp.quiz.session import Session
from studyapp.ui.quiz.view import Draft, ResultEntry, ResultView, SheetCell, SheetGroup, SheetView

NOTHING = Grade(0.0)


def sheet_view(session: Session) -> SheetView:
    """Return the answer sheet of `session`, its numbers grouped by kind in the order of the paper."""
    groups: dict[QuestionKind, list[int]] = {}
    for position, item in enumerate(session.paper.items):
        groups.setdefault(item.question.kind, []).append(position)
    return SheetView(
        tuple(_group(session, kind, positions) for kind, positions in groups.items()),
        can_hand_in=not session.finished,
    )


def _group(session: Session, kind: QuestionKind, positions: list[int]) -> SheetGroup:
    worth = {session.paper.items[position].points for position in positions}
    cells = tuple(
        SheetCell(position, session.state(position), position in session.marked, position == session.position)
        for position in positions
    )
    return SheetGroup(kind, worth.pop() if len(worth) == 1 else None, cells)


def given(session: Session) -> Draft | None:
    """Return what was answered at the position shown."""
    answer = session.answers[session.position]
    return None if answer is None else Draft(answer.response, answer.certainty)


def shown_grade(session: Session) -> Grade | None:
    """Return the grade that the member may see at the position shown, NOTHING where none was given."""
    if not session.revealed():
        return None
    return session.grade() or NOTHING


def shown_elapsed(session: Session) -> int | None:
    """Return how long the kept answer at the position shown took."""
    answer = session.answers[session.position]
    return None if answer is None else answer.elapsed


def to_mark(session: Session) -> tuple[int, ...]:
    """Return the positions of short answers that the member has still to mark before the quiz can be handed in."""
    return tuple(
        position
        for position, answer in enumerate(session.answers)
        if answer is not None and answer.kind is QuestionKind.SHORT_ANSWER and answer.response.self_mark is None
    )


def result_view(session: Session) -> ResultView:
    """Return the result of a finished session."""
    entries = tuple(
        ResultEntry(
            position, item.question.kind, item.question.stem, session.state(position), position in session.marked
        )
        for position, item in enumerate(session.paper.items)
    )
    return ResultView(session.result(), entries)
