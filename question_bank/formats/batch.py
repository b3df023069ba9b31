"""What reading a file of questions gives: one row for each question that stands in it, good or not, and why not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from question_bank.model.question import Question, QuestionKind
from question_bank.model.vetted import Vetted


class Place(NamedTuple):
    """Where something stands in a file: `number` counts `unit`s (line, row, question …) from 1 within `part`.

    `part` is the sheet of a workbook or the file of a package; "" where the file has only one. 0 is the whole part.
    """

    unit: str
    number: int
    part: str = ""

    def __str__(self) -> str:
        """Return the place in words: “Sheet1” row 3."""
        where = f"{self.unit} {self.number}" if self.number else ""
        return f"“{self.part}” {where}".rstrip() if self.part else where


class Remark(NamedTuple):
    """One thing to say about a row or a file: a stable `code`, the English `sentence`, and what it is about.

    A window translates by the code; `about` holds, in order, what stands for %1, %2 … in its sentence.
    """

    code: str
    sentence: str
    about: tuple[str, ...] = ()


class Reading(NamedTuple):
    """How one field of a row was understood: the rule that read it and how sure that is, 0 to 1."""

    field: str
    rule: str
    confidence: float


class ImportRow(NamedTuple):
    """One question as a file holds it.

    Without `faults` the `question` is valid and may be added. With faults it holds what could be read, to be mended, or
    is None where nothing could. `kind` is what the file says it is, which may differ from the kind it can be asked as
    (a choice that came without its options). `remarks` say what was guessed, left out or cannot be carried.
    `text` is the row as it stands in the file. `fingerprint` is the question's, where it is known already.
    """

    place: Place
    question: Question | None
    kind: QuestionKind | None = None
    faults: tuple[Remark, ...] = ()
    remarks: tuple[Remark, ...] = ()
    text: str = ""
    readings: tuple[Reading, ...] = ()
    fingerprint: bytes = b""

    @property
    def vetted(self) -> Question | Vetted:
        """Return the question of a good row as a bank takes it with the least work."""
        if self.question is None or self.faults:
            raise ValueError(f"the row at {self.place} cannot be added")
        return Vetted(self.question, self.fingerprint) if self.fingerprint else self.question

    @property
    def is_good(self) -> bool:
        """Whether the question can be added as it stands."""
        return self.question is not None and not self.faults


class Problem(NamedTuple):
    """Why a question was left out, and its `place` in the file ("question 3", "line 3")."""

    place: str
    reason: str


class Part(NamedTuple):
    """A sheet of a workbook, or a file of a package: what it seems to hold, and whether it is read unless one says so.

    `layout` is "table", "exam text", "nothing" or the name of a format. For a table `columns` are its headings and
    `fields` what each column is taken for ("" for none; see `columns.py`), `head_row` the row of the headings (0: none)
    and `sample` its first rows as texts, blank ones left out, which stand in the rows `numbers` (from 1). `reason` says
    why a part is not read.
    """

    name: str
    layout: str
    rows: int = 0
    chosen: bool = True
    columns: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    head_row: int = 0
    sample: tuple[tuple[str, ...], ...] = ()
    numbers: tuple[int, ...] = ()
    reason: Remark | None = None


class PartChoice(NamedTuple):
    """What the organizer decided about one part; None leaves it as the program understood it."""

    chosen: bool | None = None
    fields: tuple[str, ...] | None = None
    head_row: int | None = None


class Choices(NamedTuple):
    """What the organizer decided about a file: by part, and the kind of questions that name none."""

    parts: Mapping[str, PartChoice] = {}
    kind: QuestionKind | None = None


NO_CHOICES = Choices()


class ImportBatch(NamedTuple):
    """Everything a file holds: its rows in order, the title it gives itself, its parts, and notes on the whole."""

    rows: tuple[ImportRow, ...]
    title: str = ""
    format: str = ""
    parts: tuple[Part, ...] = ()
    notes: tuple[Remark, ...] = ()

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions that can be added, in the order of the file."""
        return tuple(row.question for row in self.rows if row.question is not None and not row.faults)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """One problem for each row that cannot be added."""
        return tuple(
            Problem(str(row.place), "; ".join(fault.sentence for fault in row.faults))
            for row in self.rows
            if row.faults
        )
