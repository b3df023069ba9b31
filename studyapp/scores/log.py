"""The answers themselves, page by page: what stands behind each sum."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from studyapp.quiz.records import LoggedAnswer
from studyapp.quiz.request import Feedback, QuizMode
from studyapp.scores.part import SITTINGS_ANSWERS, Part, question_marks
from studyapp.scores.questions import chunks
from studyapp.scores.rows import ANSWER_COLUMNS, Row, answer_from_row
from studyapp.scores.sums import narrowed_log
from studyapp.statistics.answer_filter import EVERYTHING, AnswerFilter

_COLUMNS = ", ".join(f"a.{column.strip()}" for column in ANSWER_COLUMNS.split(","))
_PAGE = f"""
    SELECT s.id, s.mode, s.title, s.started_at, s.finished_at IS NOT NULL OR s.feedback = '{Feedback.EACH.value}',
        a.place, {_COLUMNS}
    FROM sittings AS s INDEXED BY sittings_by_start CROSS JOIN {SITTINGS_ANSWERS}
    WHERE %s ORDER BY s.started_at DESC, s.number DESC, a.place DESC LIMIT ?"""


class Log(Part):
    """The log of a member's answers that stand."""

    def log(
        self,
        member_id: bytes,
        wanted: AnswerFilter = EVERYTHING,
        *,
        limit: int,
        before: LoggedAnswer | None = None,
        standing_in: tuple[bytes, ...] = (),
    ) -> tuple[LoggedAnswer, ...]:
        """Return exactly the answers that `totals` counts, the latest sitting first, the last of its positions first.

        `before` is the last one of the page before.
        """
        where, values = narrowed_log(member_id, wanted, standing_in)
        if before is not None:
            where += " AND (s.started_at, s.number) <= (?, (SELECT sitting FROM answers WHERE place = ?))"
            where += (
                " AND (s.started_at < ? OR s.number < (SELECT sitting FROM answers WHERE place = ?) OR a.place < ?)"
            )
            values += [before.started_at, before.place, before.started_at, before.place, before.place]
        rows = self._database.rows(_PAGE % where, [*values, limit])
        return tuple(_logged(row, member_id) for row in rows)

    def last_wrong(self, member_id: bytes, question_ids: Iterable[bytes]) -> Mapping[bytes, LoggedAnswer]:
        """Return the latest answer to each question that was not wholly right and may be shown; for the background."""
        found: dict[bytes, LoggedAnswer] = {}
        where, values = narrowed_log(member_id, EVERYTHING)
        for ids in chunks(question_ids):
            asked = f"{where} AND correct = 0 AND question_id IN ({question_marks(ids)})"
            rows = self._database.rows(_PAGE % asked, [*values, *ids, -1])
            for answer in (_logged(row, member_id) for row in rows):
                if answer.shown:
                    found.setdefault(answer.record.question_id, answer)
        return found


def _logged(row: Row, member_id: bytes) -> LoggedAnswer:
    """Return the answer in a row of `_PAGE`."""
    sitting_id, mode, title, started_at, shown, place, *columns = row
    record = answer_from_row(tuple(columns), sitting_id, member_id)
    return LoggedAnswer(record, QuizMode(mode), title, started_at, bool(shown), place)
