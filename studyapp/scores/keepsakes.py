"""What members keep about questions: favourites, notes of their own, and what they never want to be asked again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from studyapp.quiz.records import Keepsake, KeepsakeSort
from studyapp.scores.part import Part, question_marks
from studyapp.scores.questions import chunks
from studyapp.scores.rows import MEMBER_NUMBER

_WHICH = {
    KeepsakeSort.FAVOURITE: ("keepsakes_favourite", "favourite = 1"),
    KeepsakeSort.SET_ASIDE: ("keepsakes_aside", "set_aside = 1"),
    KeepsakeSort.NOTED: ("keepsakes_noted", "note <> ''"),
}


class Keepsakes(Part):
    """One small row for each question about which a member keeps something."""

    def keep(self, member_id: bytes, question_id: bytes, keepsake: Keepsake, *, at: int) -> None:
        """Keep `keepsake` from `at` on instead of what was kept about the question; an empty one leaves nothing."""
        if keepsake == Keepsake():
            self._database.row(
                f"DELETE FROM keepsakes WHERE member = {MEMBER_NUMBER} AND question_id = ?", (member_id, question_id)
            )
            return
        self._database.row(
            f"""
            INSERT INTO keepsakes (member, question_id, favourite, set_aside, note, changed_at)
            VALUES ({MEMBER_NUMBER}, ?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE
            SET favourite = excluded.favourite, set_aside = excluded.set_aside, note = excluded.note,
                changed_at = excluded.changed_at""",
            (member_id, question_id, int(keepsake.favourite), int(keepsake.set_aside), keepsake.note, at),
        )

    def keepsakes(self, member_id: bytes, question_ids: Iterable[bytes]) -> Mapping[bytes, Keepsake]:
        """Return what the member keeps about each of the questions; those with nothing are left out."""
        found: dict[bytes, Keepsake] = {}
        for ids in chunks(question_ids):
            rows = self._database.rows(
                "SELECT question_id, favourite, set_aside, note FROM keepsakes"
                f" WHERE member = {MEMBER_NUMBER} AND question_id IN ({question_marks(ids)})",
                [member_id, *ids],
            )
            for question_id, favourite, set_aside, note in rows:
                found[question_id] = Keepsake(bool(favourite), bool(set_aside), note)
        return found

    def kept_questions(self, member_id: bytes, sort: KeepsakeSort, limit: int) -> tuple[bytes, ...]:
        """Return the questions about which the member keeps something of that `sort`, the latest change first."""
        index, condition = _WHICH[sort]
        rows = self._database.rows(
            f"SELECT question_id FROM keepsakes INDEXED BY {index} WHERE member = {MEMBER_NUMBER} AND {condition}"
            " ORDER BY changed_at DESC, question_id DESC LIMIT ?",
            (member_id, limit),
        )
        return tuple(question_id for (question_id,) in rows)

    def kept_count(self, member_id: bytes, sort: KeepsakeSort) -> int:
        """Return how many questions `kept_questions` means."""
        index, condition = _WHICH[sort]
        row = self._database.row(
            f"SELECT count(*) FROM keepsakes INDEXED BY {index} WHERE member = {MEMBER_NUMBER} AND {condition}",
            (member_id,),
        )
        return 0 if row is None else int(row[0])
