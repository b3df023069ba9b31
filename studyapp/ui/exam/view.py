"""What the page 考试 shows and what it says, as values."""

from __future__ import annotations

from typing import NamedTuple

from question_bank.model import QuestionKind
from studyapp.quiz.request import Blueprint, MultipleRule


class ExamView(NamedTuple):
    """The sets (id, name), the chosen one, how many questions of each kind it has, and the paper that is proposed."""

    sets: tuple[tuple[bytes, str], ...]
    chosen_set: bytes | None
    available: tuple[tuple[QuestionKind, int], ...]
    proposed: Blueprint
    rule: MultipleRule


class ExamChoice(NamedTuple):
    """The paper the member has put together, the minutes it may take (0: any) and the per cent that pass (0: none)."""

    set_id: bytes
    blueprint: Blueprint
    minutes: int
    pass_percent: int
    rule: MultipleRule
