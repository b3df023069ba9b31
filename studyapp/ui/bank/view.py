"""What 题库 shows, as values."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from question_bank.model import Question, QuestionKind, QuestionStatus
from question_bank.model.question_filter import QuestionFlag
from studyapp.statistics.facility import Band


class Tab(StrEnum):
    """The parts of the page, in their order."""

    QUESTIONS = "questions"
    REVIEW = "review"
    CHECKUP = "checkup"
    REPORTS = "reports"
    IMPORTS = "imports"


TABS: tuple[Tab, ...] = tuple(Tab)


class UnderWay(NamedTuple):
    """Work that was begun: its `name`, the title of its source, and the step it stands at in words."""

    name: str
    title: str
    step: str


class SetLine(NamedTuple):
    """A set with its approved questions (None of `id`: all sets)."""

    id: bytes | None
    name: str
    questions: int
    has_outline: bool


class QuestionLine(NamedTuple):
    """A question as a row of the table."""

    id: bytes
    stem: str
    kind: QuestionKind
    section: str
    status: QuestionStatus


class Wanted(NamedTuple):
    """What the table shall show of a set."""

    text: str = ""
    section: bytes | None = None
    kind: QuestionKind | None = None
    status: QuestionStatus | None = None
    tag: str = ""
    flag: QuestionFlag | None = None
    facility: Band | None = None


class FilterChoices(NamedTuple):
    """What can be chosen from: sections with words that tell their depth, and tags."""

    sections: tuple[tuple[bytes, str], ...]
    tags: tuple[str, ...]


class EditionLine(NamedTuple):
    """A version of a question: when and how it came about in words; `now` says that it stands."""

    place: int
    said: str
    question: Question
    now: bool


class ReportLine(NamedTuple):
    """What a member says is wrong with a question."""

    number: int
    question: Question
    said: str
    text: str
    open: bool


class QuestionView(NamedTuple):
    """A question as the preview shows it: `place` is its set and section, `note` why it waits or was rejected."""

    question: Question
    place: str
    note: str
    reports: tuple[ReportLine, ...] = ()


class ImportLine(NamedTuple):
    """An import that the bank remembers."""

    number: int
    title: str
    said: str
    can_undo: bool
