"""The main job without a screen: bank from the outline, a quiz in the real window, the score as it was kept."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from question_bank.model import Question, QuestionFilter, QuestionKind
from question_bank.storage import BankStore
from studyapp.errors import KnownError
from studyapp.outside import Outside
from studyapp.paths import Paths
from studyapp.quiz.paper_json import paper_from_json
from studyapp.quiz.request import Order, QuizMode, QuizRequest
from studyapp.scores import ScoreStore
from studyapp.settings import Settings
from studyapp.ui.answering import give_answer
from studyapp.ui.program import Program
from studyapp.ui.quiz.page import QuizPage
from studyapp.ui.wording import kind_name

PATIENCE_MS = 30_000


class SmokeError(Exception):
    """Something did not come in time."""


def run_smoke(world: Outside) -> int:
    """Do the main job in a fresh folder, print what came of it, return 0 when every answer was kept as right."""
    qInstallMessageHandler(_quiet)
    # The same drawing on every system; said here because QApplication.setStyle makes the dear type QStyle (start-up).
    app = QApplication([*sys.argv[:1], "-style", "fusion"])
    with tempfile.TemporaryDirectory(prefix="studyapp-") as folder:
        program = Program(app, Paths(Path(folder)), Settings(), world)
        try:
            return _run(app, program, Paths(Path(folder)))
        except (KnownError, SmokeError) as error:
            sys.stderr.write(f"smoke: {error}\n")
            return 1
        finally:
            program.close()


def _run(app: QApplication, program: Program, paths: Paths) -> int:
    program.open()
    program.window.show()
    program.add_first_member("学员甲")
    services = program.services()
    _wait_until(app, lambda: bool(services.bank.sets()), "the built-in bank")
    total = services.bank.count(QuestionFilter())
    _say(f"题库 bank: {total} questions from {services.bank.sets()[0].name}")
    chosen = one_of_each_kind(services.bank)
    services.navigation.start_quiz.emit(
        QuizRequest(
            mode=QuizMode.PRACTICE,
            filter=QuestionFilter(),
            count=len(chosen),
            order=Order.SEQUENTIAL,
            questions=tuple(question.id for question in chosen),
        )
    )
    page = program.window.current_page()
    sitting = services.scores.open_sitting(services.member.id)
    if not isinstance(page, QuizPage) or sitting is None:
        raise SmokeError("the quiz did not begin")
    paper = paper_from_json(services.scores.paper_json(sitting.id) or "")
    for item in paper.items:
        app.processEvents()
        give_answer(page.question, item.question, item.question.answer)
        app.processEvents()
        page.question.press_primary()
    _wait_until(app, page.shows_result, "the result")
    program.close()
    return _report(paths, sitting.id, len(chosen))


def one_of_each_kind(bank: BankStore) -> tuple[Question, ...]:
    """Return the first question of each kind that the bank holds."""
    refs = [bank.sequence(QuestionFilter(kinds=(kind,)), 1) for kind in QuestionKind]
    return bank.questions([ref.id for found in refs for ref in found])


def _report(paths: Paths, sitting_id: bytes, asked: int) -> int:
    """Print the score as a fresh look into the file finds it."""
    with ScoreStore.open(paths.scores) as scores:
        row = scores.sitting(sitting_id)
        answers = scores.answers(sitting_id)
    if row is None:
        raise SmokeError("the sitting was not kept")
    for answer in answers:
        _say(f"  {kind_name(answer.kind)} {answer.kind.value}: {'✓' if answer.right else '✕'}")
    _say(f"成绩 score: {row.right} / {row.sitting.questions} ({row.points:g} of {row.sitting.possible:g} points)")
    return 0 if row.right == len(answers) == asked and row.sitting.finished_at is not None else 1


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


def _quiet(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Pass Qt's messages on, all but the one that the plugin without a screen says of each window."""
    if "propagateSizeHints" not in message:
        sys.stderr.write(f"{kind.name} {context.category}: {message}\n")


def _wait_until(app: QApplication, reached: Callable[[], bool], what: str) -> None:
    patience = QDeadlineTimer(PATIENCE_MS)
    while not reached():
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        if patience.hasExpired():
            raise SmokeError(f"{what} did not come within {PATIENCE_MS // 1000} s")
