"""Leaving a quiz and closing its window: what counts is kept, what would be lost is asked about, nobody is held."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionKind
from studyapp.quiz.request import Feedback, QuizMode
from studyapp.quiz.response import Response
from studyapp.scores import ScoreStore
from tests.builders import question
from tests.studyapp.ui.quiz.running_quiz import ALL, Quiz, quiz_over

Key = Qt.Key
EXAM = replace(ALL, feedback=Feedback.END, mode=QuizMode.EXAM)
HERE = "What you typed here is not submitted yet and will not be kept."
ELSEWHERE = "What you typed in question 1 is not submitted yet and will not be kept."


@pytest.fixture
def typed(qtbot: QtBot, tmp_path: Path) -> Iterator[Quiz]:
    with quiz_over(qtbot, tmp_path, *(question(n, QuestionKind.RECITATION) for n in (1, 2))) as made:
        made.presenter.start(ALL)
        made.give(Response(("写了很久",)))
        yield made


@contextmanager
def stuck(qtbot: QtBot, made: Quiz) -> Iterator[tuple[Quiz, sqlite3.Connection]]:
    """Yield an exam with an answer in the input that cannot be kept until the connection lets go."""
    with ScoreStore.open(made.services.paths.scores, busy_seconds=0.05) as impatient:
        quiz = Quiz(qtbot, made.services._replace(scores=impatient))
        quiz.presenter.start(EXAM)
        quiz.give_key()
        other = sqlite3.connect(made.services.paths.scores)
        other.execute("BEGIN IMMEDIATE")
        yield quiz, other
        other.rollback()
        other.close()


def otherwise(quiz: Quiz) -> None:
    """Press the second button of the notice."""
    act = quiz.page.question.notices.notices()[0].act_otherwise
    assert act is not None
    act()


def test_time_stands_still_while_nobody_looks(choices: Quiz) -> None:
    now = [choices.services.clock()]
    quiz = Quiz(choices.qtbot, choices.services._replace(clock=lambda: now[0]))
    quiz.presenter.start(ALL)
    now[0] += 1_000
    QApplication.sendEvent(quiz.page, QEvent(QEvent.Type.WindowDeactivate))
    now[0] += 50_000
    QApplication.sendEvent(quiz.page, QEvent(QEvent.Type.WindowActivate))
    now[0] += 2_000
    quiz.page.hide()
    now[0] += 50_000
    quiz.page.show()
    now[0] += 4_000
    quiz.give_key()
    quiz.enter()
    assert quiz.services.scores.answers(quiz.sitting)[0].elapsed == 7_000


def test_a_quiz_left_without_an_answer_is_not_offered_again(choices: Quiz) -> None:
    scores, member = choices.services.scores, choices.services.member.id
    choices.presenter.start(ALL)
    first = choices.sitting
    choices.give_key()
    choices.enter()
    choices.qtbot.keyClick(choices.page.question, Key.Key_Escape)
    choices.presenter.start(ALL)
    second = choices.sitting
    choices.qtbot.keyClick(choices.page.question, Key.Key_Escape)
    assert scores.sitting(second) is None
    found = scores.open_sitting(member)
    assert found is not None
    assert found.id == first


def test_an_exam_whose_answer_cannot_be_kept_can_be_left_all_the_same(choices: Quiz, qtbot: QtBot) -> None:
    with stuck(qtbot, choices) as (quiz, _other):
        with qtbot.assertNotEmitted(quiz.services.navigation.leave_quiz):
            qtbot.keyClick(quiz.page.question, Key.Key_Escape)
        assert quiz.notices()[0].startswith("Not saved.")
        assert quiz.page.question.notices.notices()[0].otherwise == "Leave all the same"
        with qtbot.waitSignal(quiz.services.navigation.leave_quiz):
            otherwise(quiz)


def test_an_exam_whose_answer_could_not_be_kept_tries_again(choices: Quiz, qtbot: QtBot) -> None:
    with stuck(qtbot, choices) as (quiz, other):
        qtbot.keyClick(quiz.page.question, Key.Key_Escape)
        other.rollback()
        with qtbot.waitSignal(quiz.services.navigation.leave_quiz):
            quiz.act()
        assert len(choices.services.scores.answers(quiz.sitting)) == 1


def test_typed_work_in_another_question_is_asked_about(typed: Quiz, qtbot: QtBot) -> None:
    typed.page.question.side.sheet.chosen.emit(1)
    assert typed.position == 1
    with qtbot.assertNotEmitted(typed.services.navigation.leave_quiz):
        qtbot.keyClick(typed.page.question, Key.Key_Escape)
    assert typed.notices() == [ELSEWHERE]
    with qtbot.waitSignal(typed.services.navigation.leave_quiz):
        typed.act()


def test_what_was_typed_and_wiped_out_is_not_asked_about(typed: Quiz, qtbot: QtBot) -> None:
    typed.page.question.side.sheet.chosen.emit(1)
    typed.page.question.side.sheet.chosen.emit(0)
    typed.give(Response(("",)))
    typed.page.question.side.sheet.chosen.emit(1)
    with qtbot.waitSignal(typed.services.navigation.leave_quiz):
        qtbot.keyClick(typed.page.question, Key.Key_Escape)


def test_closing_the_window_keeps_what_counts(choices: Quiz) -> None:
    assert choices.page.may_close()
    choices.presenter.start(EXAM)
    choices.give_key()
    assert choices.page.may_close()
    assert len(choices.services.scores.answers(choices.sitting)) == 1


def test_closing_the_window_over_typed_work_asks_first(typed: Quiz, qtbot: QtBot) -> None:
    assert not typed.page.may_close()
    assert typed.notices() == [HERE]
    typed.act()
    assert not typed.page.isVisible()
    assert typed.page.may_close()  # the closing window asks again, and was told
    assert not typed.page.may_close()


def test_closing_the_window_over_an_answer_that_cannot_be_kept_asks_first(choices: Quiz, qtbot: QtBot) -> None:
    with stuck(qtbot, choices) as (quiz, _other):
        assert not quiz.page.may_close()
        otherwise(quiz)
        assert not quiz.page.isVisible()
