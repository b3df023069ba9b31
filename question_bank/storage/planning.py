"""Looking up what a set has of the questions of a file, before anything is added."""

from __future__ import annotations

from collections.abc import Sequence
from sqlite3 import Connection

from question_bank.model.fingerprint import fingerprint
from question_bank.model.import_plan import ImportPlan, Rival, plan_import
from question_bank.model.near import NearFinder
from question_bank.model.question import Question
from question_bank.storage.adding import chunks
from question_bank.storage.connection import Database
from question_bank.storage.known import known_by_fingerprint, known_by_id

_SET = "SELECT number FROM question_set WHERE id = ?"
_STEMS = "SELECT number, stem FROM question WHERE set_number = ?"
_ID = "SELECT id FROM question WHERE number = ?"


def plan(database: Database, set_id: bytes, questions: Sequence[Question], *, near: bool) -> ImportPlan:
    """Return what adding `questions` to the set would mean; a set that is not there has nothing."""
    given = tuple(questions)
    same_wording: dict[bytes, Question] = {}
    same_id: dict[bytes, Question] = {}
    with database.snapshot() as connection:
        row = connection.execute(_SET, (set_id,)).fetchone()
        if row is not None:
            for chunk in chunks(given):
                prints = [fingerprint(question) for question in chunk]
                found = known_by_fingerprint(connection, row[0], chunk, prints)
                same_wording |= {print_: each.question for print_, each in found.items()}
                by_id = known_by_id(connection, (question.id for question in chunk))
                same_id |= {id_: each.question for id_, each in by_id.items() if each.set_number == row[0]}
        rivals = _rivals(connection, row and row[0], given) if near else {}
    return plan_import(given, same_wording, same_id, rivals)


def _rivals(connection: Connection, set_number: int | None, questions: tuple[Question, ...]) -> dict[int, Rival]:
    """Return for each row with a stem that is nearly another's the likest one of the set, or of the rows before it."""
    finder = NearFinder([question.stem for question in questions])
    if set_number is not None:
        for number, stem in connection.execute(_STEMS, (set_number,)):
            finder.look_at(number, stem)
    found = {row: Rival(questions[near.key], near.likeness, row=near.key) for row, near in finder.look_within().items()}
    of_set = finder.found
    ids = {row: connection.execute(_ID, (near.key,)).fetchone()[0] for row, near in of_set.items()}
    known = known_by_id(connection, dict.fromkeys(ids.values()))
    for row, near in of_set.items():
        if row not in found or near.likeness >= found[row].likeness:
            found[row] = Rival(known[ids[row]].question, near.likeness)
    return found
