"""Between a session and its stores: begin a sitting, load one, keep an answer. May raise a `KnownError`."""

from __future__ import annotations

from question_bank.model import QuestionStatus
from studyapp.quiz.paper import make_paper
from studyapp.quiz.paper_json import paper_from_json, paper_to_json
from studyapp.quiz.records import Experience, Sitting
from studyapp.quiz.request import QuizRequest
from studyapp.quiz.schedule import RETENTIONS, next_memory, rate
from studyapp.quiz.session import Session
from studyapp.ui.quiz.candidates import chosen
from studyapp.ui.quiz.session_view import NOTHING
from studyapp.ui.quiz.view import Draft
from studyapp.ui.services import Services


def begin(services: Services, request: QuizRequest) -> Session | None:
    """Choose, load and shuffle the questions of `request` and keep the sitting; None when no question fits."""
    session = _put_together(services, request)
    if session is not None:
        services.scores.begin_sitting(session.sitting, paper_to_json(session.paper))
    return session


def study(services: Services, request: QuizRequest) -> Session | None:
    """Put the questions of `request` together to be read with their keys; nothing of it is kept."""
    session = _put_together(services, request)
    return None if session is None else session.finish(services.clock())


def _put_together(services: Services, request: QuizRequest) -> Session | None:
    seed, at = services.new_seed(), services.clock()
    found = services.bank.questions(chosen(services, request, seed))
    questions = tuple(question for question in found if question.status is QuestionStatus.APPROVED)
    if not questions:
        return None
    points = request.blueprint.points if request.blueprint is not None else None
    paper = make_paper(questions, services.bank.refs([one.id for one in questions]), seed=seed, points=points)
    sets = {item.set_id for item in paper.items}
    sitting = Sitting(
        id=services.new_id(),
        member_id=services.member.id,
        mode=request.mode,
        title=request.title,
        set_id=sets.pop() if len(sets) == 1 else None,
        feedback=request.feedback,
        rule=request.rule,
        seed=seed,
        questions=len(paper.items),
        possible=paper.possible,
        started_at=at,
        duration=request.duration,
        pass_share=request.pass_share,
        scope=request.scope,
        question_limit=request.question_limit,
    )
    return Session.begin(sitting, paper, at)


def load(services: Services, sitting_id: bytes) -> Session | None:
    """Return a kept sitting with its answers and marks, None when there is none of that id.

    Raises UnreadablePaperError when its paper was written by a newer program.
    """
    scores = services.scores
    row, text = scores.sitting(sitting_id), scores.paper_json(sitting_id)
    if row is None or text is None:
        return None
    answers, marks = scores.answers(sitting_id), scores.marks(sitting_id)
    return Session.resume(row.sitting, paper_from_json(text), answers, marks, services.clock())


def experience(services: Services, session: Session) -> dict[bytes, Experience]:
    """Return what the member had done with the questions of `session`."""
    ids = [item.question.id for item in session.paper.items]
    return dict(services.scores.experience(services.member.id, ids))


def keep_answer(services: Services, session: Session, draft: Draft) -> Session:
    """Write the answer to the question shown and what it leaves of the question; return the session with it.

    On an error nothing is written and `session` still holds.
    """
    at = services.clock()
    following, record = session.answer(
        draft.response,
        at=at,
        day=services.local_day(at),
        answer_id=services.new_id(),
        certainty=draft.certainty,
    )
    place = record.sitting_id, record.position
    memory = services.scores.memory(record.member_id, record.question_id, replacing=place)
    rating = rate(following.grade() or NOTHING, record.certainty, record.elapsed, record.kind)
    retention = RETENTIONS[services.settings.retention]
    services.scores.record(record, next_memory(memory, rating, at, retention=retention))
    return following
