"""How a member stands with single questions: experience, mistakes, schedule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from json import loads

from studyapp.quiz.records import Experience, WrongResponse
from studyapp.quiz.schedule import Memory
from studyapp.scores.part import Part, question_marks
from studyapp.scores.rows import (
    MEMBER_NUMBER,
    MEMORY_COLUMNS,
    NOT_ASIDE,
    PLACES,
    PRIOR_MEMORY_COLUMNS,
    SITTING_NUMBER,
)
from studyapp.statistics.facility import Answers, Facilities

_IDS_AT_ONCE = 500  # one statement text for long lists of ids, well under SQLite's limit of parameters


class Questions(Part):
    """What choosing and scheduling need to know."""

    def experience(self, member_id: bytes, question_ids: Iterable[bytes]) -> Mapping[bytes, Experience]:
        """Return what the member has done with each of the questions; those never answered are left out."""
        found: dict[bytes, Experience] = {}
        for ids in chunks(question_ids):
            rows = self._database.rows(
                "SELECT question_id, attempts, correct, streak, last_at FROM progress"
                f" WHERE member = {MEMBER_NUMBER} AND question_id IN ({question_marks(ids)})",
                [member_id, *ids],
            )
            for question_id, attempts, right, streak, last_at in rows:
                found[question_id] = Experience(attempts, right, streak, last_at, last_right=streak > 0)
        return found

    def facilities(self) -> Facilities:
        """Return how many answers of all members to each question were right."""
        rows = self._database.rows("SELECT question_id, sum(attempts), sum(correct) FROM progress GROUP BY question_id")
        return Facilities({id_: Answers(given, right) for id_, given, right in rows})

    def missed(self, member_id: bytes, limit: int) -> tuple[bytes, ...]:
        """Return the questions whose last answer was wrong, the latest first; not those set aside."""
        return self.mistakes(member_id, 1, limit)

    def mistakes(self, member_id: bytes, leaves_after: int, limit: int) -> tuple[bytes, ...]:
        """Return the questions once answered wrong and not `leaves_after` times in a row right since, the latest first.

        Questions set aside are left out.
        """
        found: list[tuple[int, bytes]] = []
        # One walk of the index for each streak: each is in order already, and they are few.
        for streak in range(leaves_after):
            found += self._database.rows(
                "SELECT last_at, question_id FROM progress INDEXED BY progress_mistakes"
                f" WHERE member = {MEMBER_NUMBER} AND streak = ? AND correct < attempts AND {NOT_ASIDE}"
                " ORDER BY last_at DESC, question_id DESC LIMIT ?",
                (member_id, streak, limit),
            )
        return tuple(question_id for _, question_id in sorted(found, reverse=True)[:limit])

    def mistake_count(self, member_id: bytes, leaves_after: int) -> int:
        """Return how many questions `mistakes` means."""
        return self._number(
            "SELECT count(*) FROM progress INDEXED BY progress_mistakes"
            f" WHERE member = {MEMBER_NUMBER} AND streak < ? AND correct < attempts AND {NOT_ASIDE}",
            member_id,
            leaves_after,
        )

    def wrong_responses(self, member_id: bytes, limit: int) -> tuple[WrongResponse, ...]:
        """Return what the member gave wrongly in choices, blanks and matchings, the most frequent first."""
        rows = self._database.rows(
            f"""
            SELECT w.question_id, w.response, w.times, p.last_at
            FROM wrong_responses AS w INDEXED BY wrong_responses_by_times
            CROSS JOIN progress AS p ON p.member = w.member AND p.question_id = w.question_id
            WHERE w.member = {MEMBER_NUMBER} ORDER BY w.times DESC, w.question_id DESC LIMIT ?""",
            (member_id, limit),
        )
        return tuple(WrongResponse(id_, tuple(loads(given)), times, last_at) for id_, given, times, last_at in rows)

    def due(self, member_id: bytes, now: int, limit: int) -> tuple[bytes, ...]:
        """Return the questions that are due at `now`, the longest due first; not those set aside."""
        rows = self._database.rows(
            "SELECT question_id FROM progress INDEXED BY progress_due"
            f" WHERE member = {MEMBER_NUMBER} AND due <= ? AND {NOT_ASIDE} ORDER BY due, question_id LIMIT ?",
            (member_id, now, limit),
        )
        return tuple(question_id for (question_id,) in rows)

    def due_count(self, member_id: bytes, now: int) -> int:
        """Return how many questions `due` means."""
        return self._number(
            "SELECT count(*) FROM progress INDEXED BY progress_due"
            f" WHERE member = {MEMBER_NUMBER} AND due <= ? AND {NOT_ASIDE}",
            member_id,
            now,
        )

    def memories(self, member_id: bytes) -> dict[bytes, list[tuple[float, int]]]:
        """Return by section the stability (days) and time of the last review (Unix ms) of each question remembered."""
        found: dict[bytes, list[tuple[float, int]]] = {}
        rows = self._database.rows(
            "SELECT section_id, stability, last FROM progress INDEXED BY progress_due"
            f" WHERE member = {MEMBER_NUMBER} AND due IS NOT NULL",
            (member_id,),
        )
        for section_id, stability, last in rows:
            found.setdefault(section_id, []).append((stability, last))
        return found

    def memory(
        self, member_id: bytes, question_id: bytes, *, replacing: tuple[bytes, int] | None = None
    ) -> Memory | None:
        """Return what is remembered of a question, from which the next answer's memory follows.

        When the next answer will replace the one at `replacing` (sitting, position), the memory is that before it.
        """
        row = self._database.row(
            f"SELECT memory_answer, {MEMORY_COLUMNS}, {PRIOR_MEMORY_COLUMNS} FROM progress"
            f" WHERE member = {MEMBER_NUMBER} AND question_id = ?",
            (member_id, question_id),
        )
        if row is None:
            return None
        taken_back = replacing is not None and self._standing(*replacing) == row[0]
        stability, difficulty, due, last, state, step = row[7:] if taken_back else row[1:7]
        return None if due is None else Memory(stability, difficulty, due, last, state, step)

    def _standing(self, sitting_id: bytes, position: int) -> bytes | None:
        """Return the id of the answer that stands at a position."""
        row = self._database.row(
            f"SELECT id FROM answers WHERE place = {SITTING_NUMBER} * {PLACES} + ?",
            (sitting_id, position),
        )
        return None if row is None else row[0]

    def _number(self, sql: str, *parameters: object) -> int:
        """Return the one number that a statement gives."""
        row = self._database.row(sql, parameters)
        return 0 if row is None else int(row[0])


def chunks(ids: Iterable[bytes]) -> Iterator[tuple[bytes, ...]]:
    """Cut `ids` into pieces of at most `_IDS_AT_ONCE`."""
    rest = iter(ids)
    while chunk := tuple(islice(rest, _IDS_AT_ONCE)):
        yield chunk
