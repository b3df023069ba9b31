"""What the rest of the day holds, by what the stores know at this moment."""

from __future__ import annotations

from collections.abc import Sequence

from question_bank.model import QuestionFilter, QuestionStatus
from studyapp.quiz.request import QuizMode, TodayPlan
from studyapp.quiz.today import today_plan
from studyapp.statistics.answer_filter import AnswerFilter
from studyapp.statistics.mastery import whole_set
from studyapp.ui.services import Services

_LOOK = 1_000
"""So many of what is due are looked up in the bank: of what was taken out since, the schedule knows nothing."""


def done_today(services: Services, today: int) -> int:
    """Return how many questions of today's practice the member has answered on the day `today`."""
    return services.scores.totals(services.member.id, AnswerFilter(today, today, mode=QuizMode.TODAY)).answers


def rest_of_day(services: Services, now: int, done: int) -> TodayPlan:
    """Return what is still to do today where `done` questions of the day are answered."""
    scores, member = services.scores, services.member.id
    goal, cap = services.settings.goal, max(services.settings.goal, services.settings.daily_cap)
    ids = scores.due(member, now, _LOOK)
    due = _askable(services, ids) + scores.due_count(member, now) - len(ids)
    missed = 0
    if due < cap:
        # What was missed and is due counts once, as due.
        waiting = set(ids)
        others = [one for one in scores.missed(member, goal + len(ids)) if one not in waiting]
        missed = _askable(services, others)
    return today_plan(due, missed, _new(services, goal), goal, cap=cap, done=done)


def _new(services: Services, enough: int) -> int:
    """Return how many questions were never answered, exactly where they are fewer than `enough`."""
    bank, scores, member = services.bank, services.scores, services.member.id
    new = sum(whole_set(bank.sections(one.id), scores.section_levels(member, one.id)).unasked for one in bank.sets())
    if new >= enough:
        return new
    # The sums also count answers to what was taken out of the bank since.
    drawn = bank.draw(QuestionFilter(), _LOOK, bytes(16))
    return max(new, len(drawn) - len(scores.experience(member, [ref.id for ref in drawn])))


def _askable(services: Services, ids: Sequence[bytes]) -> int:
    """Return how many of the questions can be asked at all."""
    return services.bank.count_of(ids, (QuestionStatus.APPROVED,))
