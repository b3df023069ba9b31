"""The one mouth into the bank: questions by the thousand in one transaction, with sections, tallies and the outline."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import compress, islice
from sqlite3 import Connection
from typing import NamedTuple, TypeVar

from question_bank.model.collecting import uncollected
from question_bank.model.edition import Change
from question_bank.model.fingerprint import fingerprint
from question_bank.model.formulation import Formulation
from question_bank.model.identity import derive_id
from question_bank.model.import_record import Intake
from question_bank.model.merge import Verdict, merge
from question_bank.model.outline import Outline
from question_bank.model.question import Question
from question_bank.model.vetted import Vetted, vetted
from question_bank.storage.connection import Database
from question_bank.storage.import_log import ImportLog
from question_bank.storage.known import Known, known_by_fingerprint, known_by_id
from question_bank.storage.loading import LARGE_CACHE, MOST_KNOWN, Load
from question_bank.storage.question_rows import Note, QuestionRows
from question_bank.storage.sections import Sections

T = TypeVar("T")
Told = Callable[[Verdict], None]

_CHUNK = 2000
"""Questions in memory at a time; more is not faster."""

_FIND_SET = "SELECT number FROM question_set WHERE id = ?"
_PUT_SET = """
    INSERT INTO question_set (id, name) VALUES (?, ?)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name RETURNING number
"""
_HELD = "SELECT coalesce(sum(questions), 0) FROM tally"


class _Rehearsed(Exception):
    """The transaction was only tried."""


class AddReport(NamedTuple):
    """How many questions adding dealt with in which way, see `merge`; together they are all that were given."""

    added: int = 0
    moved: int = 0
    reworded: int = 0
    repeated: int = 0
    outdated: int = 0

    @property
    def updated(self) -> int:
        """The questions that changed under their id."""
        return self.moved + self.reworded

    @property
    def skipped(self) -> int:
        """The questions that the set has already, with this wording or a later one."""
        return self.repeated + self.outdated


def add_questions(
    database: Database,
    set_name: str,
    questions: Iterable[Question | Vetted],
    *,
    set_id: bytes,
    added_at: int,
    outline: Outline | None,
    formulations: Sequence[Formulation],
    intake: Intake | None = None,
    told: Told | None = None,
    rehearse: bool = False,
) -> AddReport:
    """Add `questions` to the set in one transaction and report; a `ValueError` for an invalid one undoes everything."""
    database.row(LARGE_CACHE)
    report = AddReport()
    try:
        with uncollected(), suppress(_Rehearsed), database.transaction() as connection:
            made_set = connection.execute(_FIND_SET, (set_id,)).fetchone() is None
            ((set_number,),) = connection.execute(_PUT_SET, (set_id, set_name)).fetchall()
            log = None if intake is None else ImportLog(connection, intake, at=added_at)
            adding = Adding(connection, set_number, set_id, added_at, log)
            if outline is not None:
                adding.sections.put_outline(outline, formulations)
            for chunk in chunks(questions):
                adding.add(chunk, told)
            report = adding.finish()
            if log is not None:
                log.close(set_number, set_name, made_set, report.added, report.updated, report.skipped)
            if rehearse:
                if intake is not None:
                    intake.number = None
                raise _Rehearsed
    finally:
        database.row("PRAGMA cache_size = -16384")
    return report


def chunks(questions: Iterable[T]) -> Iterator[list[T]]:
    """Yield as many at a time as one look at the set is made for."""
    source = iter(questions)
    while chunk := list(islice(source, _CHUNK)):
        yield chunk


class Adding:
    """One transaction's state: the sections met, the rows to write, the report."""

    def __init__(
        self, connection: Connection, set_number: int, set_id: bytes, added_at: int, log: ImportLog | None = None
    ) -> None:
        self._connection = connection
        self._set_number = set_number
        self._set_id = set_id
        self.sections = Sections(connection, set_number, set_id)
        self._rows = QuestionRows(connection, added_at, None if log is None else log.number)
        self._note = Note(added_at, "", Change.REVISED) if log is None else log.note
        self._keeps_moves = log is not None
        self._report: Counter[str] = Counter()
        self._expects_new = True
        self._load: Load | None = None
        ((self._held,),) = connection.execute(_HELD).fetchall()
        self._loads_from = self._held

    def add(self, chunk: Iterable[Question | Vetted], told: Told | None = None) -> None:
        """Add the questions of one chunk, and tell of each, in order, what became of it."""
        found = vetted(chunk)
        if self._begins_load(len(found)):
            self._load = Load(self._connection, self._set_number)
        if self._load is not None:
            new = self._load.new(found)
            if new is not None:
                self._add_new(found, new, told)
                return
            self._end_load()
        if self._expects_new and self._all_new(found):
            self._report[Verdict.ADDED.value] += len(found)
            if told is not None:
                for _ in found:
                    told(Verdict.ADDED)
            return
        before = self._report[Verdict.ADDED.value]
        questions, prints = [each.question for each in found], [each.fingerprint for each in found]
        by_print = known_by_fingerprint(self._connection, self._set_number, questions, prints)
        questions, by_id = self._known_by_id(questions)
        for question, print_ in zip(questions, prints, strict=True):
            same, old = by_print.get(print_), by_id.get(question.id)
            result = merge(question, same and same.question, old and old.question)
            self._report[result.verdict.value] += 1
            if told is not None:
                told(result.verdict)
            if result.question is None:
                continue
            known = same or old
            section = self.sections.number(result.question.section)
            if known is None:
                stored = self._rows.add(self._set_number, section, print_, result.question)
            else:
                stored = Known(known.number, self._set_number, print_, section, result.question)
                keeps = result.verdict is Verdict.REWORDED or self._keeps_moves
                self._rows.change(known, stored, self._note if keeps else None)
                by_print.pop(known.fingerprint, None)
            by_print[print_] = by_id[stored.question.id] = stored
        self._rows.write_fresh()
        self._expects_new = self._report[Verdict.ADDED.value] - before == len(found)

    def update(self, chunk: Sequence[tuple[Question, Question]]) -> Counter[str]:
        """Bring the questions of the set to the first form of each pair, or to the second (the same wording as before).

        The second is taken where the set has meanwhile got another question of the first wording; questions that the
        set no longer has are left out. Both forms keep id and status. Return how often which happened.
        """
        done: Counter[str] = Counter()
        vetted([kept for _, kept in chunk])
        wanted = [new for new, _ in chunk]
        prints = [each.fingerprint for each in vetted(wanted)]
        by_print = known_by_fingerprint(self._connection, self._set_number, wanted, prints)
        known = known_by_id(self._connection, (each.id for each in wanted))
        for (new, kept), print_ in zip(chunk, prints, strict=True):
            old, holder = known.get(new.id), by_print.get(print_)
            if old is None or old.set_number != self._set_number:
                done["missing"] += 1
                continue
            taken = holder is not None and holder.question.id != new.id
            stays = taken or new == kept
            done["kept" if stays else "reworded"] += 1
            form = kept if taken else new
            section = self.sections.number(form.section)
            stored = Known(old.number, self._set_number, fingerprint(kept) if taken else print_, section, form)
            self._rows.change(old, stored, None if stays else self._note)
            by_print[stored.fingerprint] = stored
        return done

    def finish(self) -> AddReport:
        """Write what is left to be written and return the report."""
        self._end_load()
        self._rows.flush()
        return AddReport(**self._report)

    def _begins_load(self, count: int) -> bool:
        """Whether more is to come than the bank holds: that is expected once as much has come, all of it new."""
        added = self._report[Verdict.ADDED.value]
        goes_on = self._load is None and count == _CHUNK and self._expects_new
        return goes_on and self._loads_from <= added and self._held + added < MOST_KNOWN

    def _end_load(self) -> None:
        if self._load is not None:
            self._load.end()
            self._load = None
            # Another one pays only when as much again has come.
            self._loads_from = 2 * max(self._loads_from, self._report[Verdict.ADDED.value])

    def _add_new(self, found: list[Vetted], new: list[bool], told: Told | None) -> None:
        """Add those of `found` that are `new`; the others repeat what the set has."""
        fresh = list(compress(found, new))
        sections = [self.sections.number(each.question.section) for each in fresh]
        self._rows.add_all(self._set_number, sections, fresh)
        self._report[Verdict.ADDED.value] += len(fresh)
        self._report[Verdict.REPEATED.value] += len(found) - len(fresh)
        if told is not None:
            for is_new in new:
                told(Verdict.ADDED if is_new else Verdict.REPEATED)

    def _all_new(self, found: list[Vetted]) -> bool:
        """Add all of a chunk at once and return True, or nothing where something of it is in the bank already.

        Most files hold what no bank has: trying costs less than looking up each question first.
        """
        ids, prints = {each.question.id for each in found}, {each.fingerprint for each in found}
        if not len(ids) == len(prints) == len(found):
            return False
        known = self.sections.remember()
        self._connection.execute("SAVEPOINT all_new")
        sections = [self.sections.number(each.question.section) for each in found]
        whole = self._rows.add_all(self._set_number, sections, found)
        if not whole:
            self._connection.execute("ROLLBACK TO all_new")
            self.sections.recall(known)
        self._connection.execute("RELEASE all_new")
        return whole

    def _known_by_id(self, chunk: list[Question]) -> tuple[list[Question], dict[bytes, Known]]:
        """Return what the set holds of the chunk by id, and the chunk with ids that no other set holds.

        A question that another set holds already gets an id of its own here: a copy collects its own scores.
        """
        known = known_by_id(self._connection, (question.id for question in chunk))
        elsewhere = {id_ for id_, each in known.items() if each.set_number != self._set_number}
        if elsewhere:
            set_ = self._set_id.hex()
            chunk = [
                replace(each, id=derive_id("copy", set_, each.id.hex())) if each.id in elsewhere else each
                for each in chunk
            ]
            known = known_by_id(self._connection, (question.id for question in chunk))
        return chunk, known
