"""What the page 题库 and the steps of 从提纲生成 show, as values; positions count normalised characters."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from question_bank.model import FormulationKind, Question, QuestionKind
from studyapp.ui.questions.view import Tally


class Step(StrEnum):
    """The steps, in their order."""

    SOURCE = "source"
    OUTLINE = "outline"
    FORMULATIONS = "formulations"
    QUESTIONS = "questions"
    REVIEW = "review"
    ADD = "add"


STEPS: tuple[Step, ...] = tuple(Step)


class SetRow(NamedTuple):
    """A set of the bank with its approved questions by kind."""

    id: bytes
    name: str
    kinds: tuple[tuple[QuestionKind, int], ...]
    has_outline: bool


class HeadingRow(NamedTuple):
    """A heading as understood; `start`, raw, names it in corrections, and `flawed` ones are not counted through."""

    id: bytes
    depth: int
    text: str
    start: int
    flawed: bool = False


class FormulationRow(NamedTuple):
    """A formulation with its words and whether questions about it are wanted."""

    id: bytes
    kind: FormulationKind
    text: str
    on: bool


class RefusalView(NamedTuple):
    """One question that was not asked: the stem as far as it came, and why not."""

    kind: QuestionKind
    stem: str
    origin: str
    reason: str
    place: int
    total: int


class AddView(NamedTuple):
    """What adding offers: a name for a new set, and the sets that are there."""

    name: str
    sets: tuple[SetRow, ...]
    tally: Tally


class ReportView(NamedTuple):
    """What became of the questions in the set `name`."""

    name: str
    added: int
    updated: int
    skipped: int
    waiting: int
    rejected: int


class Group(StrEnum):
    """What becomes of the questions of a set whose outline was revised."""

    CHANGED = "changed"
    ORPHANED = "orphaned"
    NEW = "new"
    UNCHANGED = "unchanged"


class RevisionRow(NamedTuple):
    """A question in its `group`; `on` says whether the change is taken (None: nothing is to be decided)."""

    id: bytes
    group: Group
    text: str
    kind: QuestionKind
    on: bool | None


class ChangeView(NamedTuple):
    """One question of a revision as it stands (None: it is new) and as it would be (None: it would be retired)."""

    group: Group
    old: Question | None
    new: Question | None
    note: str
    place: int
    total: int


class RevisionReportView(NamedTuple):
    """What a revision of the set `name` did."""

    name: str
    unchanged: int
    moved: int
    reworded: int
    orphans: int
    retired: int
    added: int
