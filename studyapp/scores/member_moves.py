"""What changes whole members: two of them become one, or one goes with everything that was kept."""

from __future__ import annotations

from sqlite3 import Connection
from typing import NamedTuple

from studyapp.scores.ladder import LADDER_TABLES, join_ladders
from studyapp.scores.part import SITTINGS_ANSWERS, Part
from studyapp.scores.rows import MEMBER_NUMBER, MEMORY_COLUMNS, PRIOR_MEMORY_COLUMNS
from studyapp.scores.summaries import rebuild

_BY_SITTING = ("papers", "marks", "replaced_answers")
_SUMMARIES = ("sitting_days", "member_sections", "wrong_responses")
_MEMORY = f"memory_answer, {MEMORY_COLUMNS}, {PRIOR_MEMORY_COLUMNS}"
_BOTH_KNOW = """
    SELECT 1 FROM progress AS other
    WHERE other.member = :into AND other.question_id = progress.question_id"""
_LATER_MEMORY = f"""
    UPDATE progress SET ({_MEMORY}) = (
        SELECT {_MEMORY} FROM progress AS other
        WHERE other.member = :gone AND other.question_id = progress.question_id)
    WHERE member = :into AND EXISTS (
        SELECT 1 FROM progress AS other
        WHERE other.member = :gone AND other.question_id = progress.question_id
            AND other.last > ifnull(progress.last, -1))"""
_ONE_NOTE = """
    CASE WHEN excluded.note IN ('', note) THEN note WHEN note = '' THEN excluded.note
    ELSE note || char(10) || excluded.note END"""
_JOIN_KEEPSAKES = f"""
    INSERT INTO keepsakes (member, question_id, favourite, set_aside, note, changed_at)
    SELECT :into, question_id, favourite, set_aside, note, changed_at FROM keepsakes WHERE member = :gone
    ON CONFLICT DO UPDATE SET favourite = max(favourite, excluded.favourite),
        set_aside = max(set_aside, excluded.set_aside), note = {_ONE_NOTE},
        changed_at = max(changed_at, excluded.changed_at)"""


class Moved(NamedTuple):
    """What one member has: sittings in which something was answered, answers that stand, favourites and notes."""

    sittings: int
    answers: int
    keepsakes: int


class MemberMoves(Part):
    """Each in one transaction: on an error everything is as before."""

    def belongings(self, member_id: bytes) -> Moved:
        """Return what would move with the member, or go."""
        row = self._database.row(
            """
            SELECT (SELECT count(*) FROM sittings WHERE member = m.number AND day IS NOT NULL),
                (SELECT ifnull(sum(answers), 0) FROM sitting_days WHERE member = m.number),
                (SELECT count(*) FROM keepsakes WHERE member = m.number)
            FROM members AS m WHERE id = ?""",
            (member_id,),
        )
        return Moved(0, 0, 0) if row is None else Moved(*row)

    def merge_members(self, gone: bytes, into: bytes) -> bool:
        """Give everything of the member `gone` to the member `into`, who keeps name and PIN, and remove `gone`.

        Of a question that both know, the schedule of the later review counts. A way of practice whose name both use
        takes the name of `gone` beside its own. Return whether there were two such members.
        """
        with self._database.transaction() as connection:
            numbers = {"gone": _number(connection, gone), "into": _number(connection, into)}
            if None in numbers.values() or gone == into:
                return False
            connection.execute("UPDATE sittings SET member = :into WHERE member = :gone", numbers)
            connection.execute(_LATER_MEMORY, numbers)
            connection.execute(f"DELETE FROM progress WHERE member = :gone AND EXISTS ({_BOTH_KNOW})", numbers)
            connection.execute("UPDATE progress SET member = :into WHERE member = :gone", numbers)
            connection.execute(_JOIN_KEEPSAKES, numbers)
            _join_presets(connection, numbers)
            join_ladders(connection, numbers)
            for table in (*_SUMMARIES, "keepsakes", "presets"):
                connection.execute(f"DELETE FROM {table} WHERE member = :gone", numbers)
            connection.execute("DELETE FROM members WHERE number = :gone", numbers)
            rebuild(connection, member=numbers["into"])
        return True

    def delete_member(self, member_id: bytes) -> bool:
        """Remove a member with sittings, answers and all that was kept, which only a backup still has.

        Return whether there was such a member.
        """
        with self._database.transaction() as connection:
            values = {"gone": _number(connection, member_id)}
            places = f"SELECT a.place FROM sittings AS s CROSS JOIN {SITTINGS_ANSWERS} WHERE s.member = :gone"
            connection.execute(f"DELETE FROM answers WHERE place IN ({places})", values)
            for table in _BY_SITTING:
                connection.execute(
                    f"DELETE FROM {table} WHERE sitting IN (SELECT number FROM sittings WHERE member = :gone)", values
                )
            for table in ("sittings", "progress", "keepsakes", "presets", *LADDER_TABLES, *_SUMMARIES):
                connection.execute(f"DELETE FROM {table} WHERE member = :gone", values)
            return connection.execute("DELETE FROM members WHERE number = :gone", values).rowcount > 0


def _number(connection: Connection, member_id: bytes) -> int | None:
    row = connection.execute(f"SELECT {MEMBER_NUMBER}", (member_id,)).fetchone()
    number: int | None = row[0]
    return number


def _join_presets(connection: Connection, numbers: dict[str, int | None]) -> None:
    """Give the ways of practice of `gone` to `into`; equal ones once, different ones of one name under two."""
    select = "SELECT name, choice, saved_at FROM presets WHERE member = "
    here = {name: choice for name, choice, _at in connection.execute(f"{select} :into", numbers)}
    (whose,) = connection.execute("SELECT name FROM members WHERE number = :gone", numbers).fetchone()
    for name, choice, saved_at in connection.execute(f"{select} :gone", numbers).fetchall():
        free = name
        while here.get(free, choice) != choice:
            free = f"{free} ({whose})"
        if free not in here:
            here[free] = choice
            connection.execute(
                "INSERT INTO presets (member, name, choice, saved_at) VALUES (?, ?, ?, ?)",
                (numbers["into"], free, choice, saved_at),
            )
