"""A world whose clock is moved by hand, and a member who has studied for some weeks: for trips and pictures."""

from __future__ import annotations

from random import Random

from question_bank.model import RIGHT, WRONG, Question, QuestionFilter, QuestionKind
from studyapp.outside import Outside
from studyapp.quiz.request import Order, QuizMode, QuizRequest
from studyapp.quiz.response import Response
from studyapp.statistics.timeline import study_day
from studyapp.ui.quiz import sittings
from studyapp.ui.quiz.view import Draft
from studyapp.ui.services import Services

DAY = 86_400_000
MINUTE = 60_000
AFTERNOON = 1_795_358_640_000
"""Sunday, 22 November 2026, 14:44 in UTC, in Unix milliseconds."""


class World:
    """Time, ids and seeds, all of them counted, so that each run is like the other."""

    def __init__(self, now: int = AFTERNOON) -> None:
        """Stand at `now`."""
        self.now = now
        self.ids = 0
        self.seeds = 0

    def outside(self) -> Outside:
        """Return the world as the program sees it."""
        return Outside(
            clock=lambda: self.now,
            local_day=lambda at, boundary: study_day(at, offset=0, boundary_hours=boundary),
            new_id=self._new_id,
            new_seed=self._new_seed,
            steady=lambda: self.now,
        )

    def _new_id(self) -> bytes:
        self.ids += 1
        return self.ids.to_bytes(16, "big")

    def _new_seed(self) -> int:
        self.seeds += 1
        return self.seeds


def wrong_answer(question: Question) -> tuple[str, ...]:
    """Return an answer in the shape of the key that is not the key, as members give it."""
    kind = question.kind
    if kind is QuestionKind.TRUE_FALSE:
        return (WRONG,) if question.answer == (RIGHT,) else (RIGHT,)
    if kind is QuestionKind.SINGLE_CHOICE:
        return tuple(option for option in question.options if option not in question.answer)[:1]
    if kind is QuestionKind.MULTIPLE_CHOICE:
        return question.answer[:-1]
    if kind in (QuestionKind.ORDERING, QuestionKind.MATCHING):
        turned = (*question.answer[1:], question.answer[0])
        return turned if turned != question.options else (*turned[1:], turned[0])
    if kind is QuestionKind.FILL_BLANK:
        return ("重要任务", *question.answer[1:])
    return (question.answer[0],) if len(question.answer) > 1 else ("不记得了",)


def play_sitting(
    services: Services,
    world: World,
    request: QuizRequest,
    chance: Random,
    skill: float,
    *,
    leave_after: int | None = None,
) -> bytes:
    """Answer a whole sitting (or `leave_after` questions), each right with the probability `skill`; return its id."""
    session = sittings.begin(services, request)
    if session is None:
        raise ValueError("no question fits")
    asked = session.count if leave_after is None else min(leave_after, session.count)
    for place in range(asked):
        world.now += chance.randint(9, 40) * 1000
        question = session.current.question
        given = question.answer if chance.random() < skill else wrong_answer(question)
        session = sittings.keep_answer(services, session, Draft(Response(given), None))
        if place < asked - 1:
            session = session.advance(world.now)
    if leave_after is None:
        services.scores.finish_sitting(session.sitting.id, world.now)
    return session.sitting.id


def play_weeks(services: Services, world: World, days: int = 60) -> None:
    """Study now and then, and on most of the last 14 of `days` days, better and better; leave a last sitting open."""
    chance = Random(11)
    end = world.now
    for ago in range(days, 0, -1):
        if chance.random() < (0.8 if ago > 14 else 0.25 if ago > 6 else 0.0):
            continue
        world.now = end - ago * DAY + chance.randint(0, 200) * MINUTE
        request = QuizRequest(QuizMode.TODAY, QuestionFilter(), 12, order=Order.DUE)
        if chance.random() < 0.4:
            request = QuizRequest(QuizMode.PRACTICE, QuestionFilter(), 10, order=Order.UNSEEN_FIRST)
        play_sitting(services, world, request, chance, 0.5 + 0.3 * (days - ago) / days)
    world.now = end - 17 * 60 * MINUTE
    again = QuizRequest(QuizMode.PRACTICE, QuestionFilter(), 20, order=Order.RANDOM)
    play_sitting(services, world, again, chance, 0.8, leave_after=8)
    world.now = end
