"""Small real quizzes: `session_of(questions)` is a running session whose first question is shown at 0 ms."""

from __future__ import annotations

from collections.abc import Sequence

from question_bank.model import Question, QuestionKind, QuestionRef, derive_id
from studyapp.quiz.paper import Paper, make_paper
from studyapp.quiz.records import AnswerRecord, Sitting
from studyapp.quiz.request import Feedback, MultipleRule, QuizMode
from studyapp.quiz.response import Response
from studyapp.quiz.session import Session

SET = derive_id("set", "test")
MEMBER = derive_id("member", "test")
DAY = 739_000


def ref(number: int, formulation: int | None = None, kind: QuestionKind = QuestionKind.SINGLE_CHOICE) -> QuestionRef:
    """Return the reference of question `number`, of the formulation so numbered (None: of none)."""
    about = None if formulation is None else derive_id("formulation", str(formulation))
    return QuestionRef(derive_id("ref", str(number)), SET, derive_id("section", "1"), kind, about)


def paper_of(questions: Sequence[Question], seed: int = 7) -> Paper:
    """Return a paper of `questions`; every second one stands in the second section."""
    refs = [
        QuestionRef(question.id, SET, derive_id("section", str(number % 2)), question.kind, None)
        for number, question in enumerate(questions)
    ]
    return make_paper(questions, refs, seed=seed)


def sitting_of(
    paper: Paper, feedback: Feedback = Feedback.EACH, rule: MultipleRule = MultipleRule.ALL_OR_NOTHING
) -> Sitting:
    """Return an open sitting of `paper`."""
    return Sitting(
        id=derive_id("sitting", str(paper.seed)),
        member_id=MEMBER,
        mode=QuizMode.PRACTICE,
        title="练习",
        set_id=SET,
        feedback=feedback,
        rule=rule,
        seed=paper.seed,
        questions=len(paper.items),
        possible=paper.possible,
        started_at=0,
    )


def session_of(questions: Sequence[Question], feedback: Feedback = Feedback.EACH) -> Session:
    """Return a session of `questions` just begun."""
    paper = paper_of(questions)
    return Session.begin(sitting_of(paper, feedback), paper, at=0)


def answered(session: Session, response: Response, at: int) -> tuple[Session, AnswerRecord]:
    """Answer the question shown, with an id made of position and time."""
    return session.answer(response, at=at, day=DAY, answer_id=derive_id("answer", str(session.position), str(at)))
