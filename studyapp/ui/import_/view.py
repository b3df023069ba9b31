"""What the steps of 导入 show, as values."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from question_bank.model import Question, QuestionKind
from question_bank.model.import_plan import Decision, PlannedRow, Standing


class Step(StrEnum):
    """The steps, in their order."""

    FILES = "files"
    CHECK = "check"
    PROBLEMS = "problems"
    DUPLICATES = "duplicates"
    DONE = "done"


STEPS: tuple[Step, ...] = tuple(Step)


class SetChoice(NamedTuple):
    """A set that questions can go into."""

    id: bytes
    name: str
    questions: int


class RowStanding(StrEnum):
    """Where a row stands: it can be added, was mended, has faults, or was set aside."""

    GOOD = "good"
    MENDED = "mended"
    FAULTY = "faulty"
    ASIDE = "aside"


class TableView(NamedTuple):
    """A table as it was understood: the headings of its columns, what each is taken for, where the headings stand
    (0: nowhere), and its first rows with their numbers in the file."""

    columns: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    head_row: int = 0
    sample: tuple[tuple[str, ...], ...] = ()
    numbers: tuple[int, ...] = ()


class PreviewLine(NamedTuple):
    """A row as it was read: its stem, what else there is to say of it, and what is wrong or worth a look."""

    stem: str
    said: str
    notes: tuple[str, ...]


class PartView(NamedTuple):
    """A part of a file as it was understood: `what` it seems to be, `notes` on it, its first rows as a `preview`.

    `table` is there for tables, `profile` what the mapping of its columns is kept as ("": it is not).
    """

    file: str
    name: str
    what: str
    found: int
    kinds: tuple[tuple[QuestionKind, int], ...]
    notes: tuple[str, ...]
    preview: tuple[PreviewLine, ...]
    table: TableView | None = None
    profile: str = ""


class ProblemView(NamedTuple):
    """A row to be looked at: where it stands, its text in the file, what is said of it, and the question as it is."""

    place: str
    text: str
    reasons: tuple[str, ...]
    question: Question
    standing: RowStanding
    number: int
    total: int


class PairView(NamedTuple):
    """A row of the plan beside the question that it is like."""

    planned: PlannedRow
    number: int
    total: int


class ClassView(NamedTuple):
    """One way of standing to the set: how many rows do, what can become of them and what does (None: this and that)."""

    standing: Standing
    rows: int
    choices: tuple[Decision, ...]
    decision: Decision | None


class ReportView(NamedTuple):
    """What an import did to the set `name`; found = added + updated + skipped + refused."""

    name: str
    found: int
    added: int
    updated: int
    skipped: int
    refused: int
    undone: bool = False
    note: str = ""
