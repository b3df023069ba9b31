"""Several files on their way into the bank as one import, each with a report of its own. No Qt."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace

from question_bank.model import Question, QuestionStatus
from question_bank.model.import_plan import ImportPlan
from question_bank.model.import_record import Intake
from question_bank.model.merge import Verdict
from question_bank.reporting import FileReport, ImportReport, Ledger, Outcome
from studyapp.ui.import_.state import ImportState, Taken

_REPORT_EVERY = 500


class Coming:
    """`intake` and `told` are what `BankStore.add` takes beside the questions."""

    def __init__(self, state: ImportState, plan: ImportPlan, title: str, *, to_review: bool) -> None:
        """Bring in what `plan` says of the rows of `state`, remembered as `title`; `to_review`: to wait there."""
        self._state = state
        self._plan = plan
        self._to_review = to_review
        self._ledgers = [Ledger(taken.origin.name) for taken in state.files]
        self._waiting: deque[Ledger] = deque()
        self.intake = Intake(title)

    def questions(self, heard: Callable[[float], None]) -> Iterator[Question]:
        """Yield the questions as they are to be added; `heard` is told now and then how far it is (0 to 1)."""
        done = 0
        total = max(1, len(self._plan.rows))
        for number, ledger in enumerate(self._ledgers):
            rows = tuple(self._state.rows_of(number))
            good = sum(row.is_good for row in rows)
            part = ImportPlan(self._plan.rows[done : done + good])
            for count, question in enumerate(ledger.planned(rows, part)):
                if count % _REPORT_EVERY == 0:
                    heard((done + count) / total)
                self._waiting.append(ledger)
                yield replace(question, status=QuestionStatus.REVIEW) if self._to_review else question
            done += good
        self.intake.refused = sum(ledger.intake.refused for ledger in self._ledgers)
        self.intake.skipped = sum(ledger.intake.skipped for ledger in self._ledgers)

    def told(self, verdict: Verdict) -> None:
        """Hear what became of the next question that was yielded."""
        self._waiting.popleft().told(verdict)

    def report(self, set_name: str, at: int) -> ImportReport:
        """Return what became of all files, once all questions have been told of."""
        files = zip(self._ledgers, self._state.files, strict=True)
        return ImportReport(set_name, at, tuple(_file_report(ledger, taken) for ledger, taken in files))


def problems_report(state: ImportState, at: int) -> ImportReport:
    """Return the report of the rows that are not brought in as they stand, before anything is."""
    files = []
    for number, taken in enumerate(state.files):
        ledger = Ledger(taken.origin.name)
        for _question in ledger.good(state.rows_of(number)):
            ledger.told(Verdict.ADDED)
        found = _file_report(ledger, taken)
        lines = tuple(line for line in found.lines if line.outcome is Outcome.REFUSED)
        files.append(found._replace(lines=lines))
    return ImportReport("", at, tuple(files))


def _file_report(ledger: Ledger, taken: Taken) -> FileReport:
    batch = taken.batch
    if batch is None:
        return ledger.report()
    return ledger.report(notes=batch.notes, title=batch.title, format_=batch.format)
