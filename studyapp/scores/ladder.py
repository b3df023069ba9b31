"""How members stand on the recitation ladder: every step that was done, and where it leaves each passage."""

from __future__ import annotations

from collections.abc import Mapping
from sqlite3 import Connection

from studyapp.quiz.ladder import LadderStep, Standing, StepRecord
from studyapp.quiz.schedule import Memory
from studyapp.scores.part import Part
from studyapp.scores.rows import MEMBER_NUMBER, MEMORY_COLUMNS

LADDER_TABLES = ("ladder_steps", "ladder")
"""The tables that name a member: who goes takes the rows along."""
_STANDING = f"next_step, {MEMORY_COLUMNS}"
_ADD_STEP = f"""
    INSERT INTO ladder_steps
        (id, member, set_id, section_id, step, typed, pieces, recalled, fraction, at, day, elapsed)
    VALUES (?, {MEMBER_NUMBER}{", ?" * 10}) ON CONFLICT DO NOTHING"""
_SET_STANDING = f"""
    INSERT INTO ladder (member, set_id, section_id, {_STANDING}, changed_at)
    VALUES ({MEMBER_NUMBER}{", ?" * 10})
    ON CONFLICT DO UPDATE SET ({_STANDING}, changed_at) = (
        excluded.next_step, excluded.stability, excluded.difficulty, excluded.due, excluded.last, excluded.state,
        excluded.step, excluded.changed_at)"""
_JOIN_STANDINGS = f"""
    INSERT INTO ladder (member, set_id, section_id, {_STANDING}, changed_at)
    SELECT :into, set_id, section_id, {_STANDING}, changed_at FROM ladder WHERE member = :gone
    ON CONFLICT DO UPDATE SET ({_STANDING}, changed_at) = (
        excluded.next_step, excluded.stability, excluded.difficulty, excluded.due, excluded.last, excluded.state,
        excluded.step, excluded.changed_at)
    WHERE excluded.changed_at > ladder.changed_at"""


class Ladder(Part):
    """One row for each step done, one for where each passage stands."""

    def climb(self, record: StepRecord, standing: Standing) -> None:
        """Keep a step together with where it leaves the passage; one that was kept already changes nothing."""
        memory = (None,) * 6 if standing.memory is None else standing.memory
        with self._database.transaction() as connection:
            passage = (record.set_id, record.section_id)
            added = connection.execute(
                _ADD_STEP,
                (
                    record.id,
                    record.member_id,
                    *passage,
                    int(record.step),
                    int(record.typed),
                    *(record.pieces, record.recalled, record.fraction, record.at, record.day, record.elapsed),
                ),
            )
            if added.rowcount:
                values = (record.member_id, *passage, int(standing.step), *memory, record.at)
                connection.execute(_SET_STANDING, values)

    def standings(self, member_id: bytes, set_id: bytes) -> Mapping[bytes, Standing]:
        """Return where the member stands with each passage of a set that was taken up, by the section's id."""
        rows = self._database.rows(
            f"SELECT section_id, {_STANDING} FROM ladder WHERE member = {MEMBER_NUMBER} AND set_id = ?",
            (member_id, set_id),
        )
        return {section_id: _standing(*rest) for section_id, *rest in rows}

    def standing(self, member_id: bytes, set_id: bytes, section_id: bytes) -> Standing | None:
        """Return where the member stands with one passage, None when it was never taken up."""
        row = self._database.row(
            f"SELECT {_STANDING} FROM ladder WHERE member = {MEMBER_NUMBER} AND set_id = ? AND section_id = ?",
            (member_id, set_id, section_id),
        )
        return None if row is None else _standing(*row)

    def due_passages(self, member_id: bytes, now: int) -> tuple[tuple[bytes, bytes], ...]:
        """Return set and section of each passage that is due at `now`, the longest due first."""
        rows = self._database.rows(
            "SELECT set_id, section_id FROM ladder INDEXED BY ladder_due"
            f" WHERE member = {MEMBER_NUMBER} AND due <= ? ORDER BY due, set_id, section_id",
            (member_id, now),
        )
        return tuple((set_id, section_id) for set_id, section_id in rows)

    def steps_done(self, member_id: bytes, set_id: bytes, section_id: bytes) -> tuple[StepRecord, ...]:
        """Return every step that was done with a passage, the earliest first."""
        rows = self._database.rows(
            "SELECT id, step, typed, pieces, recalled, fraction, at, day, elapsed FROM ladder_steps"
            f" WHERE member = {MEMBER_NUMBER} AND set_id = ? AND section_id = ? ORDER BY at, id",
            (member_id, set_id, section_id),
        )
        return tuple(
            StepRecord(id_, member_id, set_id, section_id, LadderStep(step), bool(typed), *rest)
            for id_, step, typed, *rest in rows
        )


def join_ladders(connection: Connection, numbers: Mapping[str, int | None]) -> None:
    """Give the ladder of the member with the number `gone` to `into`: every step; of a passage, the later standing."""
    connection.execute("UPDATE ladder_steps SET member = :into WHERE member = :gone", numbers)
    connection.execute(_JOIN_STANDINGS, numbers)
    connection.execute("DELETE FROM ladder WHERE member = :gone", numbers)


def _standing(step: int, stability: float | None, *rest: int) -> Standing:
    memory = None if stability is None else Memory(stability, *rest)
    return Standing(LadderStep(step), memory)
