"""What is being written beside a question is never lost: not by leaving, closing, the end of the time or a fault."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studyapp.quiz.request import Feedback, QuizMode
from studyapp.scores import ScoreStore
from tests.studyapp.ui.quiz.running_quiz import ALL, Quiz, quiz_over

WORDS = "没有按保存"
MINUTE = 60_000


@pytest.fixture
def quiz(qtbot: QtBot, tmp_path: Path) -> Iterator[Quiz]:
    with quiz_over(qtbot, tmp_path) as made:
        made.presenter.start(ALL)
        yield made


@contextmanager
def refusing(quiz: Quiz) -> Iterator[Quiz]:
    """Yield another window on the quiz, whose scores cannot be written meanwhile."""
    with ScoreStore.open(quiz.services.paths.scores, busy_seconds=0.05) as impatient:
        made = Quiz(quiz.qtbot, quiz.services._replace(scores=impatient))
        made.presenter.start(ALL)
        other = sqlite3.connect(quiz.services.paths.scores)
        other.execute("BEGIN IMMEDIATE")
        yield made
        other.rollback()
        other.close()


def write(quiz: Quiz, *, report: bool = False) -> bytes:
    """Begin to write about the question shown, and return its id."""
    bottom = quiz.page.question.bottom
    (bottom.report if report else bottom.note).click()
    overlay = quiz.page.question.writing.overlay
    assert overlay is not None
    overlay.words.setPlainText(WORDS)
    asked: bytes = quiz.body.view.question.id
    return asked


def written(quiz: Quiz) -> str | None:
    """Return what stands in the overlay, None where there is none."""
    overlay = quiz.page.question.writing.overlay
    return None if overlay is None else overlay.words.toPlainText()


def note(quiz: Quiz, asked: bytes) -> str:
    found = quiz.services.scores.keepsakes(quiz.services.member.id, [asked])
    return found[asked].note if asked in found else ""


def test_leaving_keeps_the_note(quiz: Quiz) -> None:
    asked = write(quiz)
    quiz.page.question.leave_wanted.emit(None)
    assert note(quiz, asked) == WORDS


def test_closing_the_window_keeps_the_note(quiz: Quiz) -> None:
    asked = write(quiz)
    assert quiz.page.may_close()
    assert note(quiz, asked) == WORDS


def test_a_window_that_cannot_keep_the_note_stays_open_with_it(quiz: Quiz) -> None:
    with refusing(quiz) as stuck:
        write(stuck)
        assert not stuck.page.may_close()
        assert written(stuck) == WORDS
        assert stuck.notices()


def test_beginning_a_report_keeps_the_note(quiz: Quiz) -> None:
    asked = write(quiz)
    quiz.page.question.bottom.report.click()
    assert written(quiz) == ""
    assert note(quiz, asked) == WORDS


def test_the_end_of_the_time_keeps_the_note(quiz: Quiz) -> None:
    now = [quiz.services.clock()]
    services = quiz.services._replace(clock=lambda: now[0], steady=lambda: now[0])
    exam = Quiz(quiz.qtbot, services)
    exam.presenter.start(replace(ALL, feedback=Feedback.END, mode=QuizMode.EXAM, duration=MINUTE))
    asked = write(exam)
    now[0] += MINUTE
    with exam.qtbot.waitCallback(timeout=5_000) as over:
        exam.presenter._timer.over.connect(over)  # noqa: SLF001 - the clock of the window is looked at
    assert exam.page.shows_result()
    assert note(exam, asked) == WORDS
    assert written(exam) is None


def test_a_note_that_could_not_be_kept_stands_there_again_when_one_comes_back(quiz: Quiz) -> None:
    with refusing(quiz) as stuck:
        write(stuck)
        stuck.page.question.went.emit(1, None)
        assert written(stuck) is None
        stuck.page.question.went.emit(0, None)
        stuck.page.question.bottom.note.click()
        assert written(stuck) == WORDS


def test_a_report_that_was_not_sent_stands_there_again_when_one_comes_back(quiz: Quiz) -> None:
    write(quiz, report=True)
    quiz.page.question.went.emit(1, None)
    quiz.page.question.bottom.report.click()
    assert written(quiz) == ""
    quiz.page.question.went.emit(0, None)
    quiz.page.question.bottom.report.click()
    assert written(quiz) == WORDS
