"""What the store counts for a screen: few numbers, never rows."""

from __future__ import annotations

from collections.abc import Mapping

from studyapp.scores.part import (
    SITTINGS_ANSWERS,
    Narrowed,
    Part,
    narrowed_answers,
    narrowed_sittings,
    narrowed_sums,
    question_marks,
)
from studyapp.scores.rows import MEMBER_NUMBER
from studyapp.statistics.answer_filter import EVERYTHING, AnswerFilter
from studyapp.statistics.mastery import MASTERED_STREAK
from studyapp.statistics.totals import DayCount, LevelCounts, Totals

_LAST_ANSWERS = f"""
    SELECT a.question_id, a.set_id, a.section_id, a.correct,
        row_number() OVER (PARTITION BY a.question_id ORDER BY a.answered_at DESC, a.id DESC) AS back
    FROM sittings AS s CROSS JOIN {SITTINGS_ANSWERS} WHERE %s"""
"""The answers wanted, each with its place among those to its question, 1 the last."""
_LEVELS = f"""
    SELECT section_id, sum(NOT last), sum(last AND rights < {MASTERED_STREAK}), sum(rights >= {MASTERED_STREAK})
    FROM (
        SELECT max(set_id) FILTER (WHERE back = 1) AS set_id, max(section_id) FILTER (WHERE back = 1) AS section_id,
            max(correct) FILTER (WHERE back = 1) AS last, sum(correct) AS rights
        FROM ({_LAST_ANSWERS}) WHERE back <= {MASTERED_STREAK} GROUP BY question_id)
    WHERE set_id = ? GROUP BY section_id"""


def narrowed_log(member_id: bytes, wanted: AnswerFilter, standing_in: tuple[bytes, ...] = ()) -> Narrowed:
    """Return the condition on sittings `s` and answers `a`; `standing_in`: see `Sums.totals`."""
    where, values = narrowed_sittings(member_id, wanted)
    and_, more = narrowed_answers(wanted)
    where, values = f"{where} AND {and_}", values + more
    if not standing_in:
        return where, values
    marks = question_marks(standing_in)
    placed = f"SELECT question_id FROM ({_LAST_ANSWERS % where}) WHERE back = 1 AND section_id IN ({marks})"
    return f"{where} AND a.question_id IN ({placed})", [*values, *values, *standing_in]


class Sums(Part):
    """Sums over a member's answers: from the summaries as far as they tell what is asked for, else from the answers."""

    def totals(
        self, member_id: bytes, wanted: AnswerFilter = EVERYTHING, *, standing_in: tuple[bytes, ...] = ()
    ) -> Totals:
        """Return a member's sums over the answers `wanted` that stand, and of how many sittings they are.

        With `standing_in` only answers to questions which, by the last answer wanted, stand in one of these sections.
        """
        if wanted.of_sums and not standing_in:
            where, values = narrowed_sums(member_id, wanted)
            source, sums = "sitting_days", "ifnull(sum(answers), 0), ifnull(sum(correct), 0)"
            where += " AND answers > 0"
        else:
            where, values = narrowed_log(member_id, wanted, standing_in)
            source, sums = f"sittings AS s CROSS JOIN {SITTINGS_ANSWERS}", "count(*), ifnull(sum(correct), 0)"
        row = self._database.row(
            f"SELECT count(DISTINCT sitting), {sums}, ifnull(sum(elapsed), 0) FROM {source} WHERE {where}", values
        )
        return Totals(*(row or (0, 0, 0, 0)))

    def days(self, member_id: bytes, first_day: int, last_day: int) -> tuple[DayCount, ...]:
        """Return the days, both ends inclusive, with answers of the member, earliest first."""
        return self.days_of(member_id, AnswerFilter(first_day, last_day))

    def days_of(self, member_id: bytes, wanted: AnswerFilter) -> tuple[DayCount, ...]:
        """Return the days with answers that are `wanted`, earliest first."""
        if wanted.of_sums:
            where, values = narrowed_sums(member_id, wanted)
            sql = f"SELECT day, sum(answers), sum(correct) FROM sitting_days WHERE {where}"
            rows = self._database.rows(f"{sql} GROUP BY day HAVING sum(answers) ORDER BY day", values)
        else:
            where, values = narrowed_log(member_id, wanted)
            sql = f"SELECT a.day, count(*), sum(correct) FROM sittings AS s CROSS JOIN {SITTINGS_ANSWERS}"
            rows = self._database.rows(f"{sql} WHERE {where} GROUP BY 1 ORDER BY 1", values)
        return tuple(DayCount(*row) for row in rows)

    def first_day(self, member_id: bytes) -> int | None:
        """Return the first study day on which the member answered anything."""
        row = self._database.row(f"SELECT min(day) FROM sitting_days WHERE member = {MEMBER_NUMBER}", (member_id,))
        return None if row is None else row[0]

    def section_answers(self, member_id: bytes, wanted: AnswerFilter) -> Mapping[bytes, tuple[int, int]]:
        """Return how many answers that are `wanted` each section has, and the right ones; for the background."""
        where, values = narrowed_log(member_id, wanted)
        sql = f"SELECT a.section_id, count(*), sum(correct) FROM sittings AS s CROSS JOIN {SITTINGS_ANSWERS}"
        rows = self._database.rows(f"{sql} WHERE {where} GROUP BY 1", values)
        return {section_id: (answers, right) for section_id, answers, right in rows}

    def section_levels(
        self, member_id: bytes, set_id: bytes, wanted: AnswerFilter = EVERYTHING
    ) -> Mapping[bytes, LevelCounts]:
        """Return, for each section with questions that the member answered, how many stand at which level.

        Other answers than those `wanted` count as not given.
        """
        if wanted.of_sets:
            rows = self._database.rows(
                "SELECT section_id, beginning, familiar, mastered FROM member_sections"
                f" WHERE member = {MEMBER_NUMBER} AND set_id = ? AND beginning + familiar + mastered > 0",
                (member_id, set_id),
            )
        else:
            where, values = narrowed_log(member_id, wanted)
            rows = self._database.rows(_LEVELS % where, [*values, set_id])
        return {section_id: LevelCounts(*levels) for section_id, *levels in rows}
