"""Sittings in the score file: begun, marked, finished, found again."""

from __future__ import annotations

from studyapp.quiz.records import AnswerRecord, Sitting, SittingRow
from studyapp.quiz.request import QuizMode
from studyapp.scores.part import OF_SITTING, SITTINGS_ANSWERS, Narrowed, Part, narrowed_answers, narrowed_sittings
from studyapp.scores.rows import (
    ADD_SITTING,
    ANSWER_COLUMNS,
    MEMBER_NUMBER,
    PLACES,
    SITTING_COLUMNS,
    SITTING_NUMBER,
    answer_from_row,
    sitting_from_row,
    sitting_row_from_row,
    sitting_to_row,
    with_sums,
)
from studyapp.statistics.answer_filter import EVERYTHING, AnswerFilter
from studyapp.statistics.totals import Extent

_OF_SUMS = """EXISTS (
        SELECT 1 FROM sitting_days AS d
        WHERE d.member = s.member AND d.day BETWEEN s.day AND s.last_day AND d.sitting = s.number AND d.answers > 0
            AND d.day >= ifnull(?, s.day) AND d.day <= ifnull(?, s.last_day) AND d.set_id = ifnull(?, d.set_id))"""
"""Of a sitting `s`: something was answered from day to day, of a set (NULL: any)."""


class Sittings(Part):
    """What was asked and answered, sitting by sitting."""

    def begin_sitting(self, sitting: Sitting, paper_json: str) -> None:
        """Keep a new sitting with the paper that it asks."""
        with self._database.transaction() as connection:
            number = connection.execute(ADD_SITTING, sitting_to_row(sitting)).lastrowid
            connection.execute("INSERT INTO papers VALUES (?, ?)", (number, paper_json))

    def mark(self, sitting_id: bytes, position: int, marked: bool) -> None:
        """Set or remove the member's mark on a position."""
        if marked:
            self._database.row(
                f"INSERT INTO marks VALUES ({SITTING_NUMBER}, ?) ON CONFLICT DO NOTHING", (sitting_id, position)
            )
        else:
            self._database.row(
                f"DELETE FROM marks WHERE sitting = {SITTING_NUMBER} AND position = ?", (sitting_id, position)
            )

    def marks(self, sitting_id: bytes) -> frozenset[int]:
        """Return the marked positions."""
        rows = self._database.rows(f"SELECT position FROM marks WHERE sitting = {SITTING_NUMBER}", (sitting_id,))
        return frozenset(position for (position,) in rows)

    def under_examination(self, member_id: bytes) -> frozenset[bytes]:
        """Return the questions answered in exams that are not handed in: how they went is told to nobody yet."""
        rows = self._database.rows(
            f"""
            SELECT DISTINCT a.question_id FROM sittings AS s INDEXED BY sittings_open CROSS JOIN {SITTINGS_ANSWERS}
            WHERE s.member = {MEMBER_NUMBER} AND s.finished_at IS NULL AND s.mode = ?""",
            (member_id, str(QuizMode.EXAM)),
        )
        return frozenset(question_id for (question_id,) in rows)

    def finish_sitting(self, sitting_id: bytes, at: int) -> None:
        """Close a sitting; a time once set stays."""
        self._database.row("UPDATE sittings SET finished_at = ? WHERE id = ? AND finished_at IS NULL", (at, sitting_id))

    def keep_clock(self, sitting_id: bytes, used: int, at: int) -> None:
        """Keep how many milliseconds of an exam were used at a look at the clock; never less than was kept before."""
        self._database.row(
            "UPDATE sittings SET used = max(ifnull(used, 0), ?), seen_at = max(ifnull(seen_at, 0), ?) WHERE id = ?",
            (used, at, sitting_id),
        )

    def clock(self, sitting_id: bytes) -> tuple[int, int]:
        """Return the milliseconds used and the time of the last look (Unix ms): the start, before the first one."""
        row = self._database.row(
            "SELECT ifnull(used, 0), ifnull(seen_at, started_at) FROM sittings WHERE id = ?", (sitting_id,)
        )
        return (0, 0) if row is None else (row[0], row[1])

    def open_sitting(self, member_id: bytes) -> Sitting | None:
        """Return the member's latest sitting that was not finished; one without any answer only where no other is."""
        latest = (
            f"SELECT {SITTING_COLUMNS} FROM sittings INDEXED BY sittings_open"
            f" WHERE member = {MEMBER_NUMBER} AND finished_at IS NULL AND day IS %s NULL"
            " ORDER BY started_at DESC, number DESC LIMIT 1"
        )
        row = self._database.row(latest % "NOT", (member_id,)) or self._database.row(latest % "", (member_id,))
        return None if row is None else sitting_from_row(row)

    def discard_sitting(self, sitting_id: bytes) -> None:
        """Forget a sitting that was left before anything in it was answered; any other stays as it is."""
        with self._database.transaction() as connection:
            empty = "SELECT number FROM sittings WHERE id = ? AND day IS NULL AND finished_at IS NULL"
            for table in ("marks", "papers"):
                connection.execute(f"DELETE FROM {table} WHERE sitting = ({empty})", (sitting_id,))
            connection.execute(f"DELETE FROM sittings WHERE number = ({empty})", (sitting_id,))

    def sitting(self, sitting_id: bytes) -> SittingRow | None:
        """Return one sitting with its sums."""
        row = self._database.row(with_sums("SELECT * FROM sittings WHERE id = ?"), (sitting_id,))
        return None if row is None else sitting_row_from_row(row)

    def paper_json(self, sitting_id: bytes) -> str | None:
        """Return the paper as it was given to `begin_sitting`."""
        row = self._database.row(f"SELECT paper FROM papers WHERE sitting = {SITTING_NUMBER}", (sitting_id,))
        return None if row is None else str(row[0])

    def answers(self, sitting_id: bytes, *, superseded: bool = False) -> tuple[AnswerRecord, ...]:
        """Return the answers that stand, one a position, in order of the paper.

        With `superseded` also those that a later one replaced, each before the one that did.
        """
        sitting = self._database.row(
            "SELECT s.number, m.id FROM sittings AS s JOIN members AS m ON m.number = s.member WHERE s.id = ?",
            (sitting_id,),
        )
        if sitting is None:
            return ()
        number, member_id = sitting
        first = number * PLACES
        rows = self._database.rows(
            f"SELECT {ANSWER_COLUMNS} FROM answers WHERE place BETWEEN ? AND ? ORDER BY place",
            (first, first + PLACES - 1),
        )
        if superseded:
            earlier = self._database.rows(
                f"SELECT {ANSWER_COLUMNS} FROM replaced_answers WHERE sitting = ? ORDER BY position, number", (number,)
            )
            rows = [*earlier, *rows]
        records = (answer_from_row(row, sitting_id, member_id) for row in rows)
        return tuple(sorted(records, key=lambda record: record.position))

    def sittings(
        self, member_id: bytes, wanted: AnswerFilter = EVERYTHING, *, limit: int, before: Sitting | None = None
    ) -> tuple[SittingRow, ...]:
        """Return sittings in which something `wanted` was answered, the latest first, with the sums of all of it.

        `before` is the last one of the page before.
        """
        where, values = _with_something(member_id, wanted)
        if before is not None:
            where += f" AND (s.started_at, s.number) < (?, {SITTING_NUMBER})"
            values += [before.started_at, before.id]
        page = (
            f"SELECT s.* FROM sittings AS s INDEXED BY sittings_by_start WHERE {where}"
            " ORDER BY s.started_at DESC, s.number DESC LIMIT ?"
        )
        rows = self._database.rows(with_sums(page), [*values, limit])
        return tuple(map(sitting_row_from_row, rows))

    def extent(self, member_id: bytes, wanted: AnswerFilter = EVERYTHING) -> Extent:
        """Return how much the sittings are that `sittings` goes through, with all their answers; for the background."""
        where, values = _with_something(member_id, wanted)
        row = self._database.row(
            f"""
            SELECT count(DISTINCT s.number), count(DISTINCT CASE WHEN s.finished_at IS NULL THEN s.number END),
                ifnull(sum(d.answers), 0), ifnull(min(d.day), 0), ifnull(max(d.day), 0)
            FROM sittings AS s INDEXED BY sittings_by_start CROSS JOIN sitting_days AS d
                ON d.member = s.member AND d.day BETWEEN s.day AND s.last_day AND d.sitting = s.number AND d.answers > 0
            WHERE {where}""",
            values,
        )
        return Extent(*(row or (0, 0, 0, 0, 0)))


def _with_something(member_id: bytes, wanted: AnswerFilter) -> Narrowed:
    """Return the condition on the sittings `s` that something `wanted` was answered in them."""
    where, values = narrowed_sittings(member_id, wanted)
    more: list[object]
    if wanted.of_sums:
        and_, more = _OF_SUMS, [wanted.since_day, wanted.until_day, wanted.set_id]
    else:
        and_, more = narrowed_answers(wanted)
        and_ = f"EXISTS (SELECT 1 FROM answers AS a WHERE {OF_SITTING} AND {and_})"
    return f"{where} AND {and_}", [*values, *more]
