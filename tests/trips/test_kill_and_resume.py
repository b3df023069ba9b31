"""A real process is killed while it records answers: every one it had announced is there, and the quiz goes on."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from question_bank.model import QuestionRef, derive_id
from studyapp.quiz.paper import make_paper
from studyapp.quiz.paper_json import paper_from_json, paper_to_json
from studyapp.quiz.records import Sitting
from studyapp.quiz.request import Feedback, MultipleRule, QuizMode
from studyapp.quiz.response import Response
from studyapp.quiz.schedule import Memory
from studyapp.quiz.session import Session
from studyapp.scores import ScoreStore
from tests.builders import question

ROOT = Path(__file__).resolve().parents[2]
MEMBER, SITTING = derive_id("member"), derive_id("sitting")
QUESTIONS = 1000
START = 1_790_000_000_000
CHILD = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from tests.trips.test_kill_and_resume import answer_on
answer_on(Path(sys.argv[1]))
"""


def begin(path: Path) -> None:
    """Begin a long sitting in a new score file."""
    asked = [question(number) for number in range(QUESTIONS)]
    refs = [QuestionRef(one.id, derive_id("set"), derive_id("section"), one.kind, None) for one in asked]
    paper = make_paper(asked, refs, seed=7)
    sitting = Sitting(
        id=SITTING,
        member_id=MEMBER,
        mode=QuizMode.PRACTICE,
        title="练习",
        set_id=derive_id("set"),
        feedback=Feedback.EACH,
        rule=MultipleRule.ALL_OR_NOTHING,
        seed=7,
        questions=QUESTIONS,
        possible=paper.possible,
        started_at=START,
    )
    with ScoreStore.open(path) as store:
        store.add_member("张华", id=MEMBER, at=START)
        store.begin_sitting(sitting, paper_to_json(paper))


def resumed(store: ScoreStore) -> Session:
    """Return the session as the program finds it when it starts."""
    sitting = store.open_sitting(MEMBER)
    assert sitting is not None
    paper = paper_from_json(store.paper_json(sitting.id) or "")
    return Session.resume(sitting, paper, store.answers(sitting.id), store.marks(sitting.id), START)


def answer_on(path: Path) -> None:
    """Answer one question after the other, as the program does: commit, say so, advance. Runs in the child."""
    with ScoreStore.open(path) as store:
        session = resumed(store)
        while session.unanswered:
            position, at = session.position, START + 1000 * session.position
            response = Response(session.current.question.answer if position % 3 else ())
            answered, record = session.answer(response, at=at, day=739_500, answer_id=derive_id(str(position)))
            store.mark(session.sitting.id, position, position % 2 == 0)
            store.record(record, Memory(1.0, 5.0, at + 1000, at, 1, 0))
            print(position, flush=True)
            session = answered.advance(at)


@pytest.mark.parametrize("seed", range(2))
def test_a_killed_quiz_goes_on_at_the_question_after_the_last_announced_one(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "scores.db"
    begin(path)
    chance = random.Random(seed)
    announced = -1
    for _ in range(3):
        with subprocess.Popen(
            [sys.executable, "-c", CHILD, str(path), str(ROOT)], stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            first = process.stdout.readline()
            assert int(first) == announced + 1, "it begins where the one before was killed"
            time.sleep(chance.random() / 20)
            process.kill()
            announced = int(([first, *process.stdout.read().splitlines()])[-1])
        with ScoreStore.open(path) as store:
            session = resumed(store)
            kept = store.answers(SITTING)
            assert [record.position for record in kept] == list(range(len(kept)))
            # The last commit may have been made and not yet announced; more than one cannot.
            assert announced + 1 <= len(kept) <= announced + 2
            assert session.position == len(kept)
            assert {one for one in range(announced + 1) if one % 2 == 0} <= session.marked
            totals = store.totals(MEMBER)
            assert (totals.answers, totals.right) == (len(kept), sum(record.right for record in kept))
            assert store.due_count(MEMBER, 2 * START) == len(kept)
            store.rebuild_summaries()
            assert store.totals(MEMBER) == totals
            announced = len(kept) - 1
