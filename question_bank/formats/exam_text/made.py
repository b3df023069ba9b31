"""What a draft turns out to be: the pieces of a question of one kind, and what is to be said about it."""

from __future__ import annotations

from dataclasses import dataclass, field

from question_bank.formats.batch import Reading, Remark
from question_bank.formats.exam_text.answers import is_empty
from question_bank.formats.exam_text.draft import Draft, joined
from question_bank.formats.remarks import remark
from question_bank.model.question import QuestionKind


@dataclass(slots=True)
class Made:
    """The pieces of one question; `counted` is the kind that the file says it is, where that is another."""

    kind: QuestionKind
    stem: str
    answer: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    pool: tuple[str, ...] = ()
    counted: QuestionKind | None = None
    explanation: str = ""
    faults: list[Remark] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)
    doubtful: bool = False

    def read(self, what: str, rule: str, confidence: float) -> None:
        """Note by which rule a field was read."""
        self.readings.append(Reading(what, rule, confidence))


class Given:
    """What a draft says of its answer, label by label, before it is understood."""

    def __init__(self, draft: Draft) -> None:
        """Choose between what the file calls right and what somebody answered."""
        right, own = joined(draft.answer or [], always_break=True), joined(draft.own or [], always_break=True)
        self.remarks: list[Remark] = []
        self.doubtful = False
        self.rule, self.confidence = draft.answer_rule or "label", 0.97
        self.text = "" if is_empty(right) else right.strip()
        if not self.text and not is_empty(own):
            score = next((_number(words) for word, words in draft.meta if "得分" in word), None)
            if score != 0:
                self.text, self.rule = own.strip(), "own_answer"
                self.confidence = 0.8 if score else 0.6
                self.remarks.append(remark("own_answer"))
                self.doubtful = not score


def _number(words: str) -> float | None:
    digits = "".join(char for char in words if char.isdigit() or char == ".").strip(".")
    try:
        return float(digits)
    except ValueError:
        return None
