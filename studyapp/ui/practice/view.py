"""What the page 练习 shows and what it says, as values."""

from __future__ import annotations

from typing import NamedTuple

from question_bank.model import QuestionKind
from studyapp.quiz.request import Feedback, MultipleRule, Order
from studyapp.ui.widgets.section_model import SectionRow


class SetChoice(NamedTuple):
    """A set that may be practised: id, name and how many approved questions it holds."""

    id: bytes
    name: str
    questions: int


class PracticeChoice(NamedTuple):
    """What the member has chosen: `wanted` questions at most; `sections` is None when all of them are checked."""

    set_id: bytes
    sections: tuple[bytes, ...] | None
    kinds: tuple[QuestionKind, ...]
    wanted: int
    order: Order
    feedback: Feedback
    rule: MultipleRule


class PracticeView(NamedTuple):
    """The sets, the sections of the chosen one, and its questions by kind."""

    sets: tuple[SetChoice, ...]
    chosen_set: bytes | None
    sections: tuple[SectionRow, ...]
    kinds: tuple[tuple[QuestionKind, int], ...]
    feedback: Feedback
    rule: MultipleRule
