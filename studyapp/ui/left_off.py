"""Where a member left a set or some sections in document order: computed from the log at each look, kept nowhere."""

from __future__ import annotations

from typing import NamedTuple

from studyapp.quiz.request import QuizRequest
from studyapp.ui.services import Services

_LOOK_BACK = 50
"""So many of the last answers are tried where the very last questions are no longer in the bank."""


class LeftOff(NamedTuple):
    """The question that was answered last, and how many that are meant stand up to it and with it."""

    question_id: bytes
    done: int


def left_off(services: Services, request: QuizRequest) -> LeftOff | None:
    """Return where `request` goes on; None where it begins at the first question, as it does again after the last."""
    scope = request.scope
    if scope is None or request.from_first:
        return None
    bank = services.bank
    for question_id in services.scores.last_in_order(services.member.id, scope, _LOOK_BACK):
        done = bank.count_up_to(request.filter, question_id)
        if done is not None:
            return LeftOff(question_id, done) if 0 < done < bank.count(request.filter) else None
    return None
