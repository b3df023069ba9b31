"""How easy a question is follows from the answers of all members."""

from __future__ import annotations

from pathlib import Path

from question_bank.model import derive_id
from studyapp.scores import ScoreStore
from studyapp.statistics.facility import Answers, Facilities
from tests.studyapp.scores.test_score_store import MEMBER, OTHER, answer, sitting


def test_the_answers_of_all_members_are_counted(tmp_path: Path) -> None:
    with ScoreStore.open(tmp_path / "scores.db") as store:
        assert store.facilities() == Facilities()
        for number, member in enumerate((MEMBER, OTHER)):
            store.add_member(f"党员{number}", id=member, at=number)
        for begun, rights in ((sitting(1), (True, False)), (sitting(2, OTHER), (False, False)), (sitting(3), (True,))):
            store.begin_sitting(begun, "{}")
            for position, right in enumerate(rights):
                store.record(answer(begun, position, right=right), None)
        first, second = (derive_id("question", str(position)) for position in range(2))
        assert store.facilities() == Facilities({first: Answers(3, 2), second: Answers(2, 0)})
