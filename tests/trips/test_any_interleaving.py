"""Whatever a member does in a sitting of whatever sort: killed at any moment it goes on in the state it was in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from question_bank.model import QuestionFilter, QuestionKind, derive_id
from studyapp.quiz.blueprint import usual_blueprint
from studyapp.quiz.exam_clock import ExamClock, kept_time, question_clock
from studyapp.quiz.grading import key_response
from studyapp.quiz.request import Feedback, Order, QuizMode, QuizRequest
from studyapp.quiz.response import Response
from studyapp.quiz.session import NotAllowedError, Session
from studyapp.scores import ScoreStore
from studyapp.ui.quiz import sittings
from studyapp.ui.quiz.view import Draft
from studyapp.ui.services import Services
from tests.builders import questions
from tests.studyapp.ui.screens import NOON, services_in

SET = derive_id("set", "any")
ASKED = questions(7, tuple(kind for kind in QuestionKind if kind is not QuestionKind.SHORT_ANSWER))
LIMIT = 20_000
FILTER = QuestionFilter(sets=(SET,))
REQUESTS = {
    "each": QuizRequest(QuizMode.PRACTICE, FILTER, 7, Order.RANDOM),
    "end": QuizRequest(QuizMode.PRACTICE, FILTER, 7, Order.SEQUENTIAL, Feedback.END),
    "today": QuizRequest(QuizMode.TODAY, QuestionFilter(), 7, Order.DUE),
    "again": QuizRequest(QuizMode.AGAIN, QuestionFilter(), 7, questions=tuple(one.id for one in ASKED)),
    "exam": QuizRequest(
        QuizMode.EXAM,
        FILTER,
        7,
        feedback=Feedback.END,
        blueprint=usual_blueprint({one.kind: 1 for one in ASKED}),
        duration=600_000,
        pass_share=0.6,
    ),
    "challenge": QuizRequest(QuizMode.CHALLENGE, FILTER, 7, question_limit=LIMIT),
}
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["right", "right", "right", "wrong", "back", "skip", "go", "mark", "pause", "finish", "kill"]),
        st.integers(0, 6),
    ),
    max_size=25,
)


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    with services_in(tmp_path_factory.mktemp("any")) as made:
        made.bank.add("题集", ASKED, set_id=SET, added_at=1)
        yield made


def state(session: Session) -> tuple[object, ...]:
    """Return all of a session that must outlive the program; where one stood is nothing to be kept."""
    unfinished = session.answers, session.marked, session.states, session.ended, session.unanswered
    return (session.sitting, session.paper, *unfinished, session.result())


class Member:
    """Somebody in a sitting: each method is what can be done there."""

    def __init__(self, services: Services, name: str) -> None:
        self.now = NOON
        self.services = services._replace(clock=lambda: self.now)
        begun = sittings.begin(self.services, REQUESTS[name])
        assert begun is not None
        self.session = begun
        self.challenge = begun.sitting.mode is QuizMode.CHALLENGE

    def do(self, step: str, number: int) -> None:
        self.now += 1_000
        getattr(self, step)(number)

    def right(self, _: int) -> None:
        self.answer(key_response(self.session.current.question))

    def wrong(self, _: int) -> None:
        self.answer(Response(()))

    def answer(self, response: Response) -> None:
        if self.session.answerable():
            self.session = sittings.keep_answer(self.services, self.session, Draft(response, None))
        else:
            with pytest.raises(NotAllowedError):
                self.session.answer(response, at=self.now, day=1, answer_id=b"x" * 16)

    def back(self, _: int) -> None:
        self.session = self.session.back(self.now)

    def skip(self, _: int) -> None:
        before, self.session = self.session, self.session.advance(self.now)
        if self.challenge and not before.finished and before.answers[before.position] is None:
            assert self.session == before

    def go(self, position: int) -> None:
        if self.session.reachable(position):
            self.session = self.session.go_to(position, self.now)
        else:
            with pytest.raises(NotAllowedError):
                self.session.go_to(position, self.now)

    def mark(self, _: int) -> None:
        session = self.session = self.session.mark()
        self.services.scores.mark(session.sitting.id, session.position, session.position in session.marked)

    def pause(self, _: int) -> None:
        self.session = self.session.pause(self.now).unpause(self.now + 1)

    def finish(self, _: int) -> None:
        self.services.scores.finish_sitting(self.session.sitting.id, self.now)
        self.session = self.session.finish(self.now)

    def kill(self, _: int) -> None:
        with ScoreStore.open(self.services.paths.scores) as reopened:
            found = sittings.load(self.services._replace(scores=reopened), self.session.sitting.id)
        assert found is not None
        assert state(found) == state(self.session)
        if self.challenge and not found.finished:
            last = found.answered - 1
            assert found.position == (last if found.ended or not found.unanswered else last + 1)
        self.session = found


@given(name=st.sampled_from(sorted(REQUESTS)), steps=STEPS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_kill_at_any_moment_changes_nothing(services: Services, name: str, steps: list[tuple[str, int]]) -> None:
    member = Member(services, name)
    for step, number in steps:
        member.do(step, number)
    member.kill(0)
    if member.challenge:
        answers = member.session.answers
        right = [answer.right for answer in answers if answer is not None]
        assert all(right[:-1]), "nothing is asked after a mistake"
        assert [answer is not None for answer in answers] == [True] * len(right) + [False] * (7 - len(right))


@given(st.lists(st.tuples(st.sampled_from(["look", "kill", "answer"]), st.integers(0, 9_000)), max_size=30))
def test_no_kill_gives_the_time_of_a_question_back(steps: list[tuple[str, int]]) -> None:
    kept, position, at = 0, 0, 1_000
    clock = question_clock(LIMIT, 0, kept, at, at)
    for step, milliseconds in steps:
        at += milliseconds
        used = clock.used
        if step == "look":
            clock = clock.at(at, at)
            kept = max(kept, kept_time(clock, position))
            assert clock.used == min(LIMIT, used + milliseconds)
        elif step == "kill":  # away for a while: the time stands still, what was kept is not given back
            clock = question_clock(LIMIT, position, kept, at, 5)
            assert clock == ExamClock(LIMIT, used, at, 5, clock.warnings)
            clock = clock._replace(steady=at)
        else:
            position += 1
            clock = question_clock(LIMIT, position, kept, at, at)
            assert clock.used == 0


def test_an_exam_goes_on_with_the_time_that_was_kept(tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        services.bank.add("题集", ASKED, set_id=SET, added_at=1)
        session = sittings.begin(services, REQUESTS["exam"])
        assert session is not None
        services.scores.keep_clock(session.sitting.id, 5_000, NOON + 5_000)
        with ScoreStore.open(services.paths.scores) as reopened:
            assert reopened.clock(session.sitting.id) == (5_000, NOON + 5_000)
            row = reopened.sitting(session.sitting.id)
            assert row is not None
            assert replace(row.sitting, finished_at=None) == session.sitting
