"""From a session to what the page shows: the question, the answer sheet, the list of the result."""

from __future__ import annotations

from collections.abc import Mapping

from question_bank.model import QuestionFilter, QuestionKind
from studyapp.quiz.grading import key_response
from studyapp.quiz.records import Grade
from studyapp.quiz.request import Feedback, Order, QuizMode, QuizRequest
from studyapp.quiz.session import Session
from studyapp.ui.quiz.sources import Sources
from studyapp.ui.quiz.view import Draft, QuestionView, ResultEntry, ResultView, SheetCell, SheetGroup, SheetView

NOTHING = Grade(0.0)
"""What a question without an answer is worth."""
WHOLE = Grade(1.0)
"""What the key is worth, where it is shown for reading."""


def sheet_view(session: Session) -> SheetView:
    """Return the answer sheet of `session`, its numbers grouped by kind in the order of the paper."""
    groups: dict[QuestionKind, list[int]] = {}
    for position, item in enumerate(session.paper.items):
        groups.setdefault(item.question.kind, []).append(position)
    one_way = session.sitting.mode is QuizMode.CHALLENGE and not session.finished
    return SheetView(
        tuple(_group(session, kind, positions) for kind, positions in groups.items()),
        can_hand_in=not session.finished and not one_way,
        can_choose=not one_way,
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


def question_view(
    session: Session,
    *,
    draft: Draft | None,
    note: str,
    sources: Sources,
    marking: bool,
    replay: bool,
    study: bool = False,
) -> QuestionView:
    """Return the question shown; `draft` is what was left in its input, if it is still open.

    For `study` the key stands in place of an answer.
    """
    item, sitting = session.current, session.sitting
    answer = session.answers[session.position]
    shown = session.revealed()
    return QuestionView(
        question=item.question,
        mode=sitting.mode,
        title=sitting.title,
        position=session.position,
        total=session.count,
        answered=session.answered,
        points=item.points,
        feedback=sitting.feedback,
        marked=session.position in session.marked,
        note=note,
        draft=Draft(key_response(item.question), None) if study else (None if shown else draft) or given(session),
        grade=(session.grade() or (WHOLE if study else NOTHING)) if shown else None,
        elapsed=answer.elapsed if shown and answer is not None else None,
        evidence=sources.evidence(item) if shown else None,
        marking=marking,
        replay=replay,
        study=study,
        ended=session.ended,
    )


_TYPED = frozenset({QuestionKind.FILL_BLANK, QuestionKind.RECITATION, QuestionKind.SHORT_ANSWER})


def lost_by_leaving(session: Session, drafts: Mapping[int, Draft | None]) -> int | None:
    """Return the first position whose draft is typed work that only submitting keeps; a choice is soon made again."""
    if session.sitting.feedback is Feedback.END:
        return None
    typed = (
        position
        for position, draft in sorted(drafts.items())
        if draft is not None and session.answerable(position) and session.paper.items[position].question.kind in _TYPED
    )
    return next(typed, None)


def to_mark(session: Session) -> tuple[int, ...]:
    """Return the positions of short answers that the member has still to mark before the quiz can be handed in."""
    return tuple(
        position
        for position, answer in enumerate(session.answers)
        if answer is not None and answer.kind is QuestionKind.SHORT_ANSWER and answer.response.self_mark is None
    )


def result_view(session: Session, best: int | None = None) -> ResultView:
    """Return the result of a finished session; `best` is how far another challenge of its sort came."""
    challenge = session.sitting.mode is QuizMode.CHALLENGE
    entries = tuple(
        ResultEntry(
            position, item.question.kind, item.question.stem, session.state(position), position in session.marked
        )
        for position, item in enumerate(session.paper.items)
        if not challenge or session.answers[position] is not None
    )
    return ResultView(session.result(), entries, best)


def again_request(session: Session) -> QuizRequest:
    """Return the wish to practise what could have been done better in a finished session."""
    ids = tuple(session.paper.items[position].question.id for position in session.result().wrong_positions)
    return QuizRequest(
        mode=QuizMode.AGAIN,
        filter=QuestionFilter(),
        count=len(ids),
        order=Order.RANDOM,
        rule=session.sitting.rule,
        title=session.sitting.title,
        questions=ids,
    )
