"""Kills the program at random moments of a sitting, again and again, and looks what is left.

    python -m tests.benchmarks.kills [--kills N] [--seed S]

The program runs with its real window (on the screen that QT_QPA_PLATFORM names) and a member who answers quickly, now
and then looks back, marks and favours questions, hands in and begins anew. Whenever a verdict stands on the screen,
the answer is announced on stdout; then, at a random moment, `kill -9`. After each kill every announced answer must be
in the file as it was given, the file must be sound, its sums equal to sums made anew, and the program must come up
again with the open sitting at its first unanswered question.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from studyapp.paths import Paths
from studyapp.scores import ScoreStore
from tests.benchmarks.folders import builtin_folder
from tests.played import wrong_answer

if TYPE_CHECKING:
    from studyapp.ui.program import Program
    from studyapp.ui.quiz.page import QuizPage

ROOT = Path(__file__).resolve().parents[2]
LONGEST_S = 0.6
"""So long at most the program is left to answer before it is killed."""
STEP_MS = 3


class Member:
    """Uses the window: one step at each tick."""

    def __init__(self, program: Program, seed: int) -> None:
        """Answer by the chance of `seed`."""
        self._program = program
        self._chance = random.Random(seed)
        self._expected: bytes | None = None

    def step(self) -> None:
        """Do the next thing a member would do; a fault ends the process, which the watcher takes for one."""
        try:
            self._step()
        except Exception:  # noqa: BLE001 - whatever it is, the watcher must hear of it
            traceback.print_exc()
            os._exit(3)

    def _step(self) -> None:
        """Act, and announce what the screen says is kept."""
        from studyapp.ui.answering import give_answer
        from studyapp.ui.quiz.page import QuizPage

        page = self._program.window.current_page()
        if not isinstance(page, QuizPage):
            self._begin()
            return
        body = page.question.body
        if page.result.isVisible() or body is None:
            self._program.services().navigation.leave_quiz.emit()
        elif body.view.grade is None:
            asked = body.view.question
            give_answer(page.question, asked, asked.answer if self._chance.random() < 0.6 else wrong_answer(asked))
            self._announce(page)
        else:
            self._wander(page)

    def _begin(self) -> None:
        from question_bank.model import QuestionFilter
        from studyapp.quiz.request import Order, QuizMode, QuizRequest

        services = self._program.services()
        sitting = services.scores.open_sitting(services.member.id)
        if sitting is not None:
            answered = {record.position for record in services.scores.answers(sitting.id)}
            missing = [place for place in range(sitting.questions) if place not in answered]
            services.navigation.resume_quiz.emit(sitting.id)
            body = self._quiz().question.body
            assert body is not None, "the question is there at once"
            # Killed between the last answer and the result, any question may stand there: all are answered.
            say(resumed=sitting.id.hex(), position=body.view.position, expected=[*missing, body.view.position][0])
        else:
            request = QuizRequest(QuizMode.PRACTICE, QuestionFilter(), 30, order=Order.RANDOM)
            services.navigation.start_quiz.emit(request)

    def _quiz(self) -> QuizPage:
        from studyapp.ui.quiz.page import QuizPage

        page = self._program.window.current_page()
        assert isinstance(page, QuizPage)
        return page

    def _announce(self, page: QuizPage) -> None:
        body = page.question.body
        assert body is not None
        if body.view.grade is not None and body.view.draft is not None:
            say(question=body.view.question.id.hex(), given=list(body.view.draft.response.given))

    def _wander(self, page: QuizPage) -> None:
        from PySide6.QtCore import Qt

        from studyapp.ui.answering import press

        chosen = self._chance.random()
        if chosen < 0.05:
            press(page.question, Qt.Key.Key_M)
        elif chosen < 0.1:
            press(page.question, Qt.Key.Key_F)
        elif chosen < 0.15:
            press(page.question, Qt.Key.Key_Left)
        else:
            press(page.question, Qt.Key.Key_Return)


def say(**facts: object) -> None:
    """Tell the process that watches."""
    print(json.dumps(facts), flush=True)


def live(folder: Path, seed: int) -> None:
    """Run the program on `folder` until it is killed."""
    from PySide6.QtCore import QTimer

    from studyapp.application import outside, start

    app, program = start(Paths(folder), outside())
    member = Member(program, seed)
    timer = QTimer()
    timer.setInterval(STEP_MS)
    timer.timeout.connect(member.step)
    program.window.page_shown.connect(lambda _name: timer.start())
    app.exec()


def one_life(folder: Path, seed: int, chance: random.Random) -> list[dict[str, object]]:
    """Let the program live for a while, kill it, and return what it announced."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    command = [sys.executable, "-m", "tests.benchmarks.kills", "--live", str(folder), "--seed", str(seed)]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(chance.random() * LONGEST_S)
        ended = process.poll()
        process.kill()
        lines = [first, *process.stdout.read().splitlines()]
    if ended is not None:
        raise SystemExit(f"the program ended by itself with {ended}")
    # The last line may have been cut by the kill: then it was not announced.
    return [json.loads(line) for line in lines if line.rstrip().endswith("}")]


def look(folder: Path, announced: list[dict[str, object]]) -> int:
    """Make sure that everything announced is in the file; return how many answers the file holds."""
    with ScoreStore.open(Paths(folder).scores) as store:
        (member,) = store.members()
        assert store._database.row("PRAGMA integrity_check") == ("ok",)  # noqa: SLF001 - asked of no other file
        kept = {
            (record.question_id.hex(), record.response.given)
            for row in store.sittings(member.id, limit=1_000_000)
            for record in store.answers(row.sitting.id)
        }
        for fact in announced:
            if "question" in fact:
                given = fact["given"]
                assert isinstance(given, list)
                assert (fact["question"], tuple(given)) in kept, f"announced and not kept: {fact}"
            elif "resumed" in fact:
                assert fact["position"] == fact["expected"], f"resumed elsewhere: {fact}"
        totals = store.totals(member.id)
        store.rebuild_summaries()
        assert store.totals(member.id) == totals, "sums as if made anew"
    return totals.answers


def kill(kills: int, seed: int, folder: Path) -> tuple[int, int, int]:
    """Kill the program `kills` times; return how many answers were announced, are kept, and how often it resumed."""
    chance = random.Random(seed)
    announced: list[dict[str, object]] = []
    answers = 0
    for number in range(kills):
        announced += one_life(folder, seed * 1_000_000 + number, chance)
        answers = look(folder, announced)
    said = sum("question" in fact for fact in announced)
    return said, answers, sum("resumed" in fact for fact in announced)


def main() -> None:
    """Read the command line; kill and look, or be the one who is killed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--live", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.live is not None:
        live(given.live, given.seed)
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch, "data")
        builtin_folder(folder)
        said, kept, resumed = kill(given.kills, given.seed, folder)
    print(
        f"{given.kills} kills: {said} answers announced, all of them kept ({kept} in the file); resumed {resumed} times"
    )


if __name__ == "__main__":
    main()
