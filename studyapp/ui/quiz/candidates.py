"""From a request to the ids that are asked: what the stores offer, handed to the rules of choosing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from question_bank.model import QuestionKind, QuestionRef
from studyapp.quiz.blueprint import select_by_blueprint
from studyapp.quiz.records import KeepsakeSort
from studyapp.quiz.request import Blueprint, Order, QuizMode, QuizRequest
from studyapp.quiz.selection import meant, select
from studyapp.quiz.today import select_today
from studyapp.ui.left_off import left_off
from studyapp.ui.services import Services

POOL = 256
"""How many questions are drawn to choose from; more only where most of those have been asked."""
LARGE_POOL = 4096
_PAGE = 500


def chosen(services: Services, request: QuizRequest, seed: int) -> tuple[bytes, ...]:
    """Return the ids to ask for `request`, in order; the same for the same stores and `seed`."""
    refs: Sequence[QuestionRef]
    if request.blueprint is not None:
        return _by_blueprint(services, request, request.blueprint, seed)
    if request.questions:
        refs = services.bank.refs(request.questions)
    elif request.mode is QuizMode.TODAY:
        return _today(services, request, seed)
    elif request.order is Order.DUE:
        refs = _due(services, request)
    elif request.order is Order.SEQUENTIAL:
        refs = _in_order(services, request)
    else:
        refs = _pool(services, request, seed)
    if not request.questions:
        refs = _not_aside(services, refs)
    experience = services.scores.experience(services.member.id, [ref.id for ref in refs])
    return select(refs, experience, request, seed=seed)


def _by_blueprint(services: Services, request: QuizRequest, blueprint: Blueprint, seed: int) -> tuple[bytes, ...]:
    """Draw of each kind more than asked for, so that the paper need not ask one formulation twice."""
    random = Random(seed)
    drawn: dict[QuestionKind, Sequence[QuestionRef]] = {}
    for line in blueprint.lines:
        wanted = replace(request.filter, kinds=(line.kind,))
        refs = list(services.bank.draw(wanted, 4 * line.questions + POOL, random.randbytes(16)))
        random.shuffle(refs)
        drawn[line.kind] = _not_aside(services, refs)
    return select_by_blueprint(drawn, blueprint)


def _today(services: Services, request: QuizRequest, seed: int) -> tuple[bytes, ...]:
    due = _due(services, request)
    missed = _missed(services, request)
    drawn = _not_aside(services, _pool(services, request, seed))
    known = services.scores.experience(services.member.id, [ref.id for ref in drawn])
    new = [ref for ref in drawn if ref.id not in known]
    if not (due or missed or new):
        # Everything was asked and nothing is due: today is still worth a practice.
        return select(drawn, known, request, seed=seed)
    return select_today(due, missed, new, request.count, plan=request.plan)


def _due(services: Services, request: QuizRequest) -> Sequence[QuestionRef]:
    """Return enough of what is due and meant, if need be from behind a backlog of other things."""
    limit = 4 * request.count + POOL
    while True:
        ids = services.scores.due(services.member.id, services.clock(), limit)
        refs = meant(services.bank.refs(ids, request.filter.statuses), request.filter)
        # More than asked for, so that the paper need not ask one formulation twice.
        if len(ids) < limit or len(refs) >= 2 * request.count:
            return refs
        limit *= 4


def _missed(services: Services, request: QuizRequest) -> Sequence[QuestionRef]:
    ids = services.scores.missed(services.member.id, 4 * request.count + POOL)
    return meant(services.bank.refs(ids, request.filter.statuses), request.filter)


def _pool(services: Services, request: QuizRequest, seed: int) -> Sequence[QuestionRef]:
    """Draw by chance; where new ones are wanted and few are among them, draw more; put missed ones in where wanted."""
    pivot = Random(seed).randbytes(16)
    size = max(POOL, 4 * request.count)
    refs = services.bank.draw(request.filter, size, pivot)
    if request.order is not Order.RANDOM and len(refs) >= size:
        known = services.scores.experience(services.member.id, [ref.id for ref in refs])
        if len(refs) - len(known) < request.count:
            refs = services.bank.draw(request.filter, max(LARGE_POOL, size), pivot)
    if request.order is Order.MISSED_FIRST:
        refs = (*_missed(services, request), *refs)
    return refs


def _in_order(services: Services, request: QuizRequest) -> Sequence[QuestionRef]:
    """Go on in document order where this was left off, up to the end; then it begins at the first again."""
    place = left_off(services, request)
    after = None if place is None else place.question_id
    found: list[QuestionRef] = []
    while len(found) < request.count and (page := services.bank.sequence(request.filter, _PAGE, after)):
        found += _not_aside(services, page)
        after = page[-1].id
    return found


def _not_aside(services: Services, refs: Sequence[QuestionRef]) -> Sequence[QuestionRef]:
    """Leave out what the member has set aside; only questions asked for by id come all the same."""
    if not services.scores.kept_count(services.member.id, KeepsakeSort.SET_ASIDE):
        return refs
    kept = services.scores.keepsakes(services.member.id, [ref.id for ref in refs])
    return [ref for ref in refs if ref.id not in kept or not kept[ref.id].set_aside]
