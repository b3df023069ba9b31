"""What came in by an import, what did not, and why, row by row: a value that terminal and window show and save.

A `Ledger` goes with the rows of one file into the bank: good rows come out of it to be added, the bank tells it what
became of each, and in the end it gives the `FileReport`, in which found = added + updated + skipped + refused.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

from question_bank.formats import ImportRow, Place, Remark
from question_bank.formats.remarks import remark as format_remark
from question_bank.model import Question, QuestionKind
from question_bank.model.import_plan import Decision, ImportPlan, PlannedRow, Standing
from question_bank.model.import_record import Intake
from question_bank.model.merge import Verdict
from question_bank.model.vetted import Vetted

EXCERPT = 200
"""Characters of a row that a report shows."""

SENTENCES = {
    "already_there": "the set has this question already",
    "later_there": "the set has a later version of this question",
    "twice_in_file": "the file has this question already",
    "nearly_the_same": "it is nearly the same as “%1”",
}
"""What a report says of rows that a bank dealt with; %1 is what it is about."""


class Outcome(StrEnum):
    """What became of a row."""

    ADDED = "added"
    UPDATED = "updated"
    SKIPPED = "skipped"
    REFUSED = "refused"


class ReportLine(NamedTuple):
    """One row of which there is something to say: what became of it, why, and what it reads."""

    place: Place
    outcome: Outcome
    kind: QuestionKind | None
    said: tuple[Remark, ...]
    text: str


class FileReport(NamedTuple):
    """What became of one file: how many rows of which outcome and kind, the lines in its order, notes on the whole.

    Rows that were added without anything to say of them have no line.
    """

    file: str
    counts: Mapping[Outcome, int]
    kinds: Mapping[QuestionKind, int] = {}
    lines: tuple[ReportLine, ...] = ()
    notes: tuple[Remark, ...] = ()
    title: str = ""
    format: str = ""

    @property
    def found(self) -> int:
        """How many rows the file has."""
        return sum(self.counts.values())


class ImportReport(NamedTuple):
    """What became of all files of an import into the set of that name, at `at` (Unix ms)."""

    set_name: str
    at: int
    files: tuple[FileReport, ...]

    @property
    def found(self) -> int:
        """How many rows all files have."""
        return sum(each.found for each in self.files)

    def count(self, outcome: Outcome) -> int:
        """Return how many rows of all files came to this."""
        return sum(each.counts.get(outcome, 0) for each in self.files)


_OUTCOMES = {
    Verdict.ADDED: (Outcome.ADDED, ""),
    Verdict.MOVED: (Outcome.UPDATED, ""),
    Verdict.REWORDED: (Outcome.UPDATED, ""),
    Verdict.REPEATED: (Outcome.SKIPPED, "already_there"),
    Verdict.OUTDATED: (Outcome.SKIPPED, "later_there"),
}


class Ledger:
    """Follows the rows of one file into the bank; `intake` and `told` are what `BankStore.add` takes."""

    def __init__(self, file: str) -> None:
        """Begin with nothing; `file` is the name that the bank remembers."""
        self.intake = Intake(file)
        self._counts: Counter[Outcome] = Counter()
        self._kinds: Counter[QuestionKind] = Counter()
        self._lines: list[tuple[int, ReportLine]] = []
        self._rows = 0
        self._waiting: deque[tuple[int, ImportRow, tuple[Remark, ...]]] = deque()

    def good(self, rows: Iterable[ImportRow]) -> Iterator[Question | Vetted]:
        """Yield the questions of good rows, to be added as they come."""
        for row in rows:
            if self._is_good(row):
                self._wait(row, ())
                yield row.vetted

    def planned(self, rows: Iterable[ImportRow], plan: ImportPlan) -> Iterator[Question]:
        """Yield the questions of good rows as `plan`, made of them in this order, says."""
        planned = iter(plan.rows)
        for row in rows:
            if self._is_good(row):
                decided = next(planned)
                question = decided.resolved()
                if question is None:
                    self._leave(row, decided)
                else:
                    self._wait(row, _likeness(decided))
                    yield question

    def told(self, verdict: Verdict) -> None:
        """Hear what became of the next question that was yielded."""
        number, row, said = self._waiting.popleft()
        if verdict is Verdict.ADDED and not said and not row.remarks:
            self._counts[Outcome.ADDED] += 1
            return
        outcome, code = _OUTCOMES[verdict]
        why = (remark(code),) if code else ()
        self._note(number, row, outcome, (*why, *said, *row.remarks))

    def report(self, *, notes: Iterable[Remark] = (), title: str = "", format_: str = "") -> FileReport:
        """Return the report, once every question that was yielded has been told of."""
        if self._waiting:
            raise ValueError(f"{len(self._waiting)} questions have not been added yet")
        lines = tuple(line for _, line in sorted(self._lines, key=lambda pair: pair[0]))
        counts = {outcome: self._counts[outcome] for outcome in Outcome}
        return FileReport(self.intake.file, counts, dict(self._kinds), lines, tuple(notes), title, format_)

    def _is_good(self, row: ImportRow) -> bool:
        self._rows += 1
        if row.kind is not None:
            self._kinds[row.kind] += 1
        if row.is_good:
            return True
        self.intake.refused += 1
        self._note(self._rows, row, Outcome.REFUSED, (*row.faults, *row.remarks))
        return False

    def _wait(self, row: ImportRow, said: tuple[Remark, ...]) -> None:
        self._waiting.append((self._rows, row, said))

    def _leave(self, row: ImportRow, decided: PlannedRow) -> None:
        self.intake.skipped += 1
        in_file = decided.rival is not None and decided.rival.row is not None
        if decided.standing is Standing.SAME:
            why = remark("twice_in_file" if in_file else "already_there")
        elif decided.standing is Standing.CHANGED and decided.question.version <= _version(decided):
            why = remark("later_there")
        else:
            why = format_remark("left_out")
        self._note(self._rows, row, Outcome.SKIPPED, (why, *_likeness(decided), *row.remarks))

    def _note(self, number: int, row: ImportRow, outcome: Outcome, said: tuple[Remark, ...]) -> None:
        self._counts[outcome] += 1
        if said or outcome is not Outcome.ADDED:
            text = row.question.stem if row.question is not None else row.text
            self._lines.append((number, ReportLine(row.place, outcome, row.kind, said, text[:EXCERPT])))


def unreadable(file: str, why: Remark) -> FileReport:
    """Return the report of a file that could not be read at all."""
    return FileReport(file, dict.fromkeys(Outcome, 0), notes=(why,))


def remark(code: str, *about: str) -> Remark:
    """Return what a report says by the `code` of `SENTENCES`."""
    return Remark(code, SENTENCES[code].replace("%1", about[0] if about else ""), about)


def _likeness(decided: PlannedRow) -> tuple[Remark, ...]:
    if decided.standing is not Standing.NEAR or decided.rival is None or decided.decision is Decision.UPDATE:
        return ()
    return (remark("nearly_the_same", decided.rival.question.stem[:EXCERPT]),)


def _version(decided: PlannedRow) -> int:
    return decided.rival.question.version if decided.rival is not None else 0
