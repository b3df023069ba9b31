"""One question as a table holds it, before it is known what it means, and what is known of its whole table."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from question_bank.formats.batch import Reading, Remark
from question_bank.formats.tables.answers import Style
from question_bank.formats.tables.cells import Cell
from question_bank.formats.tables.kinds import Kinds
from question_bank.model.question import Question, QuestionKind


class Record(NamedTuple):
    """The cells of one question; `options` keep an empty text for each letter between them that is not used.

    `right` are the places of the right options where the options themselves say so. `kinds` is what the file says.
    """

    stem: str
    answer: Cell = None
    options: tuple[str, ...] = ()
    right: tuple[int, ...] | None = None
    kinds: Kinds = ()
    explanation: str = ""
    section: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    accepted: str = ""


class Way(NamedTuple):
    """How the questions of one table are written: numbered or not, the style of answers, the kinds if none is said."""

    style: Style = Style.LETTERS
    numbered: bool = False
    kinds: Kinds = ()
    last_kind: QuestionKind | None = None


@dataclass(slots=True)
class Made:
    """A question in the making: the kind the file says, and all there is to say about how it was understood."""

    kind: QuestionKind | None
    question: Question
    faults: list[Remark] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)
