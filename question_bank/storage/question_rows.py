"""Writing rows of questions with all that goes with them: tallies, tags, the terms of the search, earlier versions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import count, repeat
from sqlite3 import Connection
from typing import NamedTuple

from question_bank.model.edition import Change
from question_bank.model.question import Question
from question_bank.model.vetted import Vetted
from question_bank.storage.known import Known
from question_bank.storage.rows import KIND_CODES, STATUS_CODES, Row, packed, wording_of
from question_bank.storage.term_index import TermIndex

ADD_TO_TALLY = """
    INSERT INTO tally (set_number, section_number, kind, status, questions) VALUES (?, ?, ?, ?, max(?, 0))
    ON CONFLICT DO UPDATE SET questions = questions + ?5
"""
_LAST_NUMBER = "SELECT coalesce(max(number), 0) FROM question"
_INSERT = """
    INSERT INTO question (number, id, set_number, section_number, kind, status, fingerprint, added_at, import_number,
        version, formulation_id, formulation_kind, stem, options, answer, explanation, evidence, more)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_INSERT_IF_NEW = _INSERT.replace("INSERT", "INSERT OR IGNORE", 1)
_UPDATE = """
    UPDATE question SET set_number = ?, section_number = ?, kind = ?, status = ?, fingerprint = ?, version = ?,
        formulation_id = ?, formulation_kind = ?, stem = ?, options = ?, answer = ?, explanation = ?, evidence = ?,
        more = ?
    WHERE number = ?
"""
_KEEP_EDITION = """
    INSERT INTO edition (question_number, place, at, who, change, import_number, before)
    SELECT ?1, coalesce(max(place), 0) + 1, ?2, ?3, ?4, ?5, ?6 FROM edition WHERE question_number = ?1
"""
_TAGS = "SELECT name, number FROM tag"
_MAKE_TAG = "INSERT INTO tag (name) VALUES (?) RETURNING number"
_PUT_TAG = "INSERT OR IGNORE INTO question_tag (tag_number, question_number) VALUES (?, ?)"
_DROP_TAG = "DELETE FROM question_tag WHERE tag_number = ? AND question_number = ?"
_DELETE = (
    "DELETE FROM edition WHERE question_number = ?",
    "DELETE FROM wrong_report WHERE question_number = ?",
    "DELETE FROM question WHERE number = ?",
)


class Note(NamedTuple):
    """Who changes a question when and how, for the version that is replaced."""

    at: int
    who: str
    change: Change
    import_number: int | None = None


class QuestionRows:
    """The rows within one transaction; `flush` must end it."""

    def __init__(self, connection: Connection, added_at: int = 0, import_number: int | None = None) -> None:
        """Write new rows as added at `added_at` (Unix ms), by that import."""
        self._connection = connection
        self._added_at = added_at
        self._import_number = import_number
        ((self.last_number,),) = connection.execute(_LAST_NUMBER).fetchall()
        self._terms = TermIndex(connection)
        self._tally: Counter[tuple[int, int, int, int]] = Counter()
        self._tags: dict[str, int] | None = None
        self._fresh: list[Row] = []
        self._fresh_tags: list[tuple[int, int]] = []

    def add(self, set_number: int, section_number: int, print_: bytes, question: Question) -> Known:
        """Add a row; it is written with those that come after it."""
        self.last_number += 1
        new = Known(self.last_number, set_number, print_, section_number, question)
        self._fresh.append(self._row(new.number, set_number, section_number, print_, question))
        self._count(new.number, set_number, section_number, question)
        return new

    def add_all(self, set_number: int, sections: Sequence[int], found: Sequence[Vetted]) -> bool:
        """Add a row for each question and return True; False: an id or a wording is there already, so roll back."""
        self.write_fresh()
        if not found:
            return True
        first = self.last_number + 1
        kinds = [KIND_CODES[each.question.kind] for each in found]
        statuses = [STATUS_CODES[each.question.status] for each in found]
        at, by = self._added_at, self._import_number
        rows = [
            (number, question.id, set_number, section, kind, status, print_, at, by, *wording_of(question))
            for number, section, kind, status, (question, print_) in zip(
                count(first), sections, kinds, statuses, found, strict=False
            )
        ]
        if self._connection.executemany(_INSERT_IF_NEW, rows).rowcount < len(rows):
            return False
        self.last_number += len(rows)
        self._tally.update(zip(repeat(set_number), sections, kinds, statuses, strict=False))
        for number, (question, _) in enumerate(found, start=first):
            if question.tags:
                self._tag_fresh(number, question)
        self.write_fresh()
        return True

    def change(self, old: Known, new: Known, note: Note | None) -> None:
        """Put `new` in the place of `old`, the same row; a `note` keeps what it replaces as an earlier version."""
        if self._fresh:  # the row to change may be among them
            self.write_fresh()
        before, after = old.question, new.question
        if note is not None:
            values = (old.number, note.at, note.who, note.change.value, note.import_number, packed(before))
            self._connection.execute(_KEEP_EDITION, values)
        kind, status = KIND_CODES[after.kind], STATUS_CODES[after.status]
        self._tally[old.set_number, old.section_number, KIND_CODES[before.kind], STATUS_CODES[before.status]] -= 1
        self._tally[new.set_number, new.section_number, kind, status] += 1
        key = (new.set_number, new.section_number, kind, status, new.fingerprint)
        self._connection.execute(_UPDATE, (*key, *wording_of(after), old.number))
        if before.tags != after.tags:
            self._put_tags(old.number, before.tags, after.tags)
        self._terms.change(old.number, before, after)

    def remove(self, known: Iterable[Known]) -> None:
        """Delete rows with their versions and reports; what was answered of them is kept elsewhere, by id."""
        self.write_fresh()
        for each in known:
            question = each.question
            group = (each.set_number, each.section_number, KIND_CODES[question.kind], STATUS_CODES[question.status])
            self._tally[group] -= 1
            self._put_tags(each.number, question.tags, ())
            self._terms.remove(each.number, question)
            for statement in _DELETE:
                self._connection.execute(statement, (each.number,))
        self._terms.shorten()

    def flush(self) -> None:
        """Write what is still to be written, and the changes of the tallies."""
        self.write_fresh()
        changes = [(*group, change) for group, change in self._tally.items() if change]
        self._connection.executemany(ADD_TO_TALLY, changes)
        self._tally.clear()

    def write_fresh(self) -> None:
        """Write the rows added so far."""
        if self._fresh:
            self._connection.executemany(_INSERT, self._fresh)
            self._fresh = []
        if self._fresh_tags:
            self._connection.executemany(_PUT_TAG, self._fresh_tags)
            self._fresh_tags = []

    def _row(self, number: int, set_number: int, section_number: int, print_: bytes, question: Question) -> Row:
        key = (number, question.id, set_number, section_number, KIND_CODES[question.kind])
        more = (STATUS_CODES[question.status], print_, self._added_at, self._import_number)
        return (*key, *more, *wording_of(question))

    def _count(self, number: int, set_number: int, section_number: int, question: Question) -> None:
        group = (set_number, section_number, KIND_CODES[question.kind], STATUS_CODES[question.status])
        self._tally[group] += 1
        self._tag_fresh(number, question)

    def _tag_fresh(self, number: int, question: Question) -> None:
        for tag in dict.fromkeys(question.tags):
            self._fresh_tags.append((self._tag(tag), number))

    def _put_tags(self, number: int, before: tuple[str, ...], after: tuple[str, ...]) -> None:
        gone, come = set(before) - set(after), set(after) - set(before)
        self._connection.executemany(_DROP_TAG, [(self._tag(tag), number) for tag in gone])
        self._connection.executemany(_PUT_TAG, [(self._tag(tag), number) for tag in come])

    def _tag(self, name: str) -> int:
        if self._tags is None:
            self._tags = dict(self._connection.execute(_TAGS).fetchall())
        number = self._tags.get(name)
        if number is None:
            ((number,),) = self._connection.execute(_MAKE_TAG, (name,)).fetchall()
            self._tags[name] = number
        return int(number)
