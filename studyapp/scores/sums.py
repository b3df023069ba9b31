"""What the store counts for a screen: few numbers, never rows."""

from __future__ import annotations

from collections.abc import Mapping

from studyapp.quiz.request import QuizMode
from studyapp.scores.part import Part, narrowed, narrowed_sittings
from studyapp.scores.rows import MEMBER_NUMBER
from studyapp.statistics.totals import DayCount, LevelCounts, Totals


class Sums(Part):
    """Sums over a member's answers, read from the summaries."""

    def totals(
        self,
        member_id: bytes,
        *,
        since_day: int | None = None,
        until_day: int | None = None,
        set_id: bytes | None = None,
        mode: QuizMode | None = None,
    ) -> Totals:
        """Return a member's sums, between two days inclusive, of one set, of one mode, or of all."""
        where, values = narrowed_sittings(member_id, since_day, until_day, set_id, mode)
        sittings = self._database.row(
            f"SELECT count(*) FROM sittings INDEXED BY sittings_by_day WHERE day IS NOT NULL AND {where}", values
        )
        where, values = narrowed(member_id, since_day, until_day, set_id, mode)
        sums = self._database.row(
            "SELECT ifnull(sum(answers), 0), ifnull(sum(correct), 0), ifnull(sum(elapsed), 0)"
            f" FROM sitting_days WHERE {where}",
            values,
        )
        return Totals(*(sittings or (0,)), *(sums or (0, 0, 0)))

    def days(self, member_id: bytes, first_day: int, last_day: int) -> tuple[DayCount, ...]:
        """Return the days, both ends inclusive, with answers of the member, earliest first."""
        rows = self._database.rows(
            "SELECT day, sum(answers), sum(correct) FROM sitting_days"
            f" WHERE member = {MEMBER_NUMBER} AND day BETWEEN ? AND ? GROUP BY day HAVING sum(answers) ORDER BY day",
            (member_id, first_day, last_day),
        )
        return tuple(DayCount(*row) for row in rows)

    def section_levels(self, member_id: bytes, set_id: bytes) -> Mapping[bytes, LevelCounts]:
        """Return, for each section with questions that the member answered, how many stand at which level."""
        rows = self._database.rows(
            "SELECT section_id, beginning, familiar, mastered FROM member_sections"
            f" WHERE member = {MEMBER_NUMBER} AND set_id = ? AND beginning + familiar + mastered > 0",
            (member_id, set_id),
        )
        return {section_id: LevelCounts(*levels) for section_id, *levels in rows}
