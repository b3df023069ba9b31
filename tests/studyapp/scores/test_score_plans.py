"""No statement of the store reads a table from end to end or sorts one, so a million answers cost what a hundred do."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from question_bank.model import QuestionKind
from question_bank.storage.connection import Database
from studyapp.quiz.ladder import LadderStep, Standing, StepRecord
from studyapp.quiz.records import Keepsake, KeepsakeSort
from studyapp.quiz.request import Feedback, QuizMode
from studyapp.quiz.schedule import Memory
from studyapp.scores import ScoreStore
from studyapp.statistics.answer_filter import AnswerFilter
from tests.studyapp.scores.test_score_store import MEMBER, NOON, SET, answer, sitting

SITTING = sitting(1, feedback=Feedback.END, scope=b"of a sitting....", question_limit=20_000)
QUESTION = answer(SITTING, 0).question_id
DAYS = AnswerFilter(1, 9, mode=QuizMode.EXAM)
PART = DAYS._replace(sections=(SET,), kind=QuestionKind.SINGLE_CHOICE)
MEMORY = Memory(1.5, 5.0, NOON, NOON, 2, None)
STEP = StepRecord(SET, MEMBER, SET, SET, LadderStep.BLANK, False, 9, 9, 1.0, NOON, 9, 700)

ASKED: dict[str, Callable[[ScoreStore], object]] = {
    "record, new question": lambda store: store.record(answer(SITTING, 5), MEMORY),
    "record, known question": lambda store: store.record(answer(SITTING, 5, question=QUESTION), MEMORY),
    "record, replaced": lambda store: store.record(replace(answer(SITTING, 0), id=bytes(16)), MEMORY),
    "open sitting": lambda store: store.open_sitting(MEMBER),
    "discard": lambda store: store.discard_sitting(SITTING.id),
    "sitting": lambda store: store.sitting(SITTING.id),
    "paper": lambda store: store.paper_json(SITTING.id),
    "answers": lambda store: store.answers(SITTING.id, superseded=True),
    "marks": lambda store: store.marks(SITTING.id),
    "mark": lambda store: store.mark(SITTING.id, 0, False),
    "finish": lambda store: store.finish_sitting(SITTING.id, NOON),
    "history": lambda store: store.sittings(MEMBER, DAYS, limit=9, before=SITTING),
    "history, of a set": lambda store: store.sittings(MEMBER, AnswerFilter(set_id=SET), limit=9),
    "history, of a kind": lambda store: store.sittings(MEMBER, PART, limit=9),
    "log": lambda store: store.log(MEMBER, limit=9),
    "log, next page": lambda store: store.log(MEMBER, PART, limit=9, before=store.log(MEMBER, limit=1)[0]),
    "totals, of a kind": lambda store: store.totals(MEMBER, PART),
    "days, of a kind": lambda store: store.days_of(MEMBER, PART),
    "totals, of questions in a section": lambda store: store.totals(MEMBER, DAYS, standing_in=(SET,)),
    "levels, of some answers": lambda store: store.section_levels(MEMBER, SET, DAYS),
    "answers by section": lambda store: store.section_answers(MEMBER, DAYS),
    "last wrong answers": lambda store: store.last_wrong(MEMBER, [QUESTION]),
    "first day": lambda store: store.first_day(MEMBER),
    "totals": lambda store: store.totals(MEMBER),
    "totals, narrowed": lambda store: store.totals(MEMBER, DAYS._replace(set_id=SET)),
    "days": lambda store: store.days(MEMBER, 1, 9),
    "levels": lambda store: store.section_levels(MEMBER, SET),
    "experience": lambda store: store.experience(MEMBER, [QUESTION, SITTING.id]),
    "missed": lambda store: store.missed(MEMBER, 9),
    "mistakes": lambda store: store.mistakes(MEMBER, 3, 9),
    "mistake count": lambda store: store.mistake_count(MEMBER, 3),
    "wrong responses": lambda store: store.wrong_responses(MEMBER, 9),
    "record, wrong": lambda store: store.record(replace(answer(SITTING, 5, right=False), id=bytes(16)), MEMORY),
    "keep clock": lambda store: store.keep_clock(SITTING.id, 5, NOON),
    "clock": lambda store: store.clock(SITTING.id),
    "last in order": lambda store: store.last_in_order(MEMBER, SITTING.scope or b"", 9),
    "best challenge": lambda store: store.best_challenge(MEMBER, 20_000, apart_from=SITTING.id),
    "pin": lambda store: store.pin(MEMBER),
    "change presets": lambda store: store.change_presets(MEMBER, {"a": "{}"}, ["b"], at=1),
    "keep": lambda store: store.keep(MEMBER, QUESTION, Keepsake(favourite=True), at=NOON),
    "keep nothing": lambda store: store.keep(MEMBER, QUESTION, Keepsake(), at=NOON),
    "keepsakes": lambda store: store.keepsakes(MEMBER, [QUESTION, SITTING.id]),
    "favourites": lambda store: store.kept_questions(MEMBER, KeepsakeSort.FAVOURITE, 9),
    "set aside": lambda store: store.kept_questions(MEMBER, KeepsakeSort.SET_ASIDE, 9),
    "noted": lambda store: store.kept_questions(MEMBER, KeepsakeSort.NOTED, 9),
    "kept count": lambda store: store.kept_count(MEMBER, KeepsakeSort.SET_ASIDE),
    "climb": lambda store: store.climb(STEP, Standing(LadderStep.BLANK, MEMORY)),
    "standing": lambda store: store.standing(MEMBER, SET, SET),
    "standings": lambda store: store.standings(MEMBER, SET),
    "steps done": lambda store: store.steps_done(MEMBER, SET, SET),
    "due passages": lambda store: store.due_passages(MEMBER, NOON),
    "due": lambda store: store.due(MEMBER, NOON, 9),
    "due count": lambda store: store.due_count(MEMBER, NOON),
    "memories": lambda store: store.memories(MEMBER),
    "memory": lambda store: store.memory(MEMBER, QUESTION, replacing=(SITTING.id, 0)),
}

SORTED = {"record, replaced", "sitting", "answers", "history", "history, of a set", "history, of a kind"}
"""What puts a few rows in order: the answers to one question, of one sitting, the sittings of one page (`SCAN s`)."""
GROUPED = {
    "totals",
    "totals, narrowed",
    "totals, of a kind",
    "days, of a kind",
    "answers by section",
    "totals, of questions in a section",
    "levels, of some answers",
}
"""What counts a member's sittings, days or questions apart; apart from `totals`, asked for in the background."""


KNOWN_SCANS = {"SCAN s", "SCAN CONSTANT ROW"}
"""What is read from end to end and is small; as is what a subquery has found."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of a score file with one answer."""
    path = tmp_path / "scores.db"
    with ScoreStore.open(path) as store:
        store.add_member("张华", id=MEMBER, at=1)
        store.begin_sitting(SITTING, "{}")
        store.record(answer(SITTING, 0), MEMORY)
    return path


@pytest.mark.parametrize("name", ASKED)
def test_a_question_to_the_store_is_answered_through_indexes(path: Path, name: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    said: list[str] = []
    connection.set_trace_callback(said.append)
    ASKED[name](ScoreStore(Database(path, connection)))
    connection.set_trace_callback(None)
    statements = [sql for sql in said if sql.lstrip().startswith(("SELECT", "INSERT", "UPDATE", "DELETE"))]
    assert statements
    for sql in statements:
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
        whole = [line for line in plan if line.startswith("SCAN") and line not in KNOWN_SCANS]
        whole = [line for line in whole if not line.startswith("SCAN (subquery")]
        assert not whole, sql
        assert name in SORTED | GROUPED or not [line for line in plan if "B-TREE" in line], sql
    connection.close()
