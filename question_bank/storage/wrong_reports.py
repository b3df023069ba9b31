"""What members say is wrong with questions, for the organizer to deal with."""

from __future__ import annotations

from question_bank.errors import QuestionGone
from question_bank.model.edition import WrongReport
from question_bank.storage.connection import Database

_PUT = """
    INSERT INTO wrong_report (question_number, member, text, at)
    SELECT number, ?2, ?3, ?4 FROM question WHERE id = ?1 RETURNING number
"""
REPORTS = """
    SELECT w.number, q.id, w.member, w.text, w.at, w.resolved_at
    FROM wrong_report AS w CROSS JOIN question AS q ON q.number = w.question_number
    WHERE (?1 IS NULL OR q.id = ?1) AND (?2 OR w.resolved_at IS NULL)
    ORDER BY w.number DESC
"""
_RESOLVE = "UPDATE wrong_report SET resolved_at = ? WHERE number = ?"


def report_wrong(database: Database, question_id: bytes, *, member: str, text: str, at: int) -> int:
    """Keep a member's note and return its number."""
    with database.transaction() as connection:
        found = connection.execute(_PUT, (question_id, member, text, at)).fetchall()
    if not found:
        raise QuestionGone("the question is no longer in the bank; the report was not kept")
    return int(found[0][0])


def wrong_reports(database: Database, question_id: bytes | None, *, resolved: bool) -> tuple[WrongReport, ...]:
    """Return the reports about one question (None: all), the latest first; with `resolved` the closed ones too."""
    return tuple(WrongReport(*row) for row in database.rows(REPORTS, (question_id, int(resolved))))


def resolve_report(database: Database, number: int, *, at: int | None) -> None:
    """Close a report at `at`, or open it again (None)."""
    database.row(_RESOLVE, (at, number))
