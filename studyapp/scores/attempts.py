"""What earlier sittings say to the next one: where document order was left, how far the best challenge came."""

from __future__ import annotations

from studyapp.scores.part import Part
from studyapp.scores.rows import MEMBER_NUMBER, PLACES


class Attempts(Part):
    """Read from the log at each look; nothing of it is kept apart."""

    def last_in_order(self, member_id: bytes, scope: bytes, limit: int) -> tuple[bytes, ...]:
        """Return the questions last answered in the latest sitting in document order through `scope`, the last first.

        There are `limit` at most; more than one is for the case that the last is no longer in the bank.
        """
        latest = self._database.row(
            "SELECT number FROM sittings INDEXED BY sittings_in_order"
            f" WHERE member = {MEMBER_NUMBER} AND scope = ? AND scope IS NOT NULL AND day IS NOT NULL"
            " ORDER BY started_at DESC, number DESC LIMIT 1",
            (member_id, scope),
        )
        if latest is None:
            return ()
        first = latest[0] * PLACES
        rows = self._database.rows(
            "SELECT question_id FROM answers WHERE place BETWEEN ? AND ? ORDER BY place DESC LIMIT ?",
            (first, first + PLACES - 1, limit),
        )
        return tuple(question_id for (question_id,) in rows)

    def best_challenge(self, member_id: bytes, question_limit: int, *, apart_from: bytes) -> int | None:
        """Return the most right answers of a challenge with that limit, `apart_from` one; None where there is none."""
        row = self._database.row(
            f"""
            SELECT max((
                SELECT sum(d.correct) FROM sitting_days AS d
                WHERE d.member = s.member AND d.day BETWEEN s.day AND s.last_day AND d.sitting = s.number))
            FROM sittings AS s INDEXED BY sittings_challenges
            WHERE s.member = {MEMBER_NUMBER} AND s.question_limit = ? AND s.day IS NOT NULL AND s.id <> ?""",
            (member_id, question_limit, apart_from),
        )
        return None if row is None or row[0] is None else int(row[0])
