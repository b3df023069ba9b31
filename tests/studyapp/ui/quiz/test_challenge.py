"""挑战: one mistake ends it, each question has its time, and the log knows the best so far."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionKind
from studyapp.quiz.practice import WRITTEN
from studyapp.quiz.request import QuizMode
from studyapp.quiz.response import Response
from studyapp.ui.quiz.challenge_card import ChallengeCard
from studyapp.ui.quiz.exam_timer import ExamTimer
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.tag import Tag
from studyapp.ui.widgets.text_block import TextBlock
from tests.builders import question
from tests.studyapp.ui.quiz.running_quiz import ALL, Quiz, quiz_over
from tests.studyapp.ui.screens import NOON

LIMIT = 20_000
CHALLENGE = replace(ALL, mode=QuizMode.CHALLENGE, question_limit=LIMIT)
OVER = "The time for this question is over: that counts as a mistake."
QUICK = tuple(kind for kind in QuestionKind if kind not in WRITTEN)


class Timed(Quiz):
    """A quiz whose clock the test moves."""

    def __init__(self, qtbot: QtBot, quiz: Quiz) -> None:
        self.now = NOON
        super().__init__(qtbot, quiz.services._replace(clock=lambda: self.now, steady=lambda: self.now))
        (self.timer,) = self.presenter.findChildren(ExamTimer)

    def wait(self, milliseconds: int) -> None:
        self.now += milliseconds
        self.timer.look()

    def left(self) -> int:
        clock = self.timer.clock
        assert clock is not None
        return clock.left

    def answer_rightly(self) -> None:
        self.give_key()
        self.enter()

    def answer_wrongly(self) -> None:
        asked = self.body.view.question
        self.give(Response((next(option for option in asked.options if option not in asked.answer),)))
        self.enter()

    def card(self) -> str:
        card = self.page.result.findChildren(ChallengeCard)[-1]
        parts = [*card.findChildren(Label), *card.findChildren(TextBlock), *card.findChildren(Tag)]
        return " | ".join(part.text() for part in parts if part.text())


@pytest.fixture
def quiz(qtbot: QtBot, tmp_path: Path) -> Iterator[Timed]:
    with quiz_over(qtbot, tmp_path, *(question(number) for number in range(4))) as made:
        yield Timed(qtbot, made)


def test_the_first_mistake_ends_it_after_its_verdict(quiz: Timed) -> None:
    quiz.presenter.start(CHALLENGE)
    quiz.answer_rightly()
    assert quiz.page.question.bottom.primary.text() == "Next"
    quiz.enter()
    quiz.answer_wrongly()
    assert quiz.told().startswith("Wrong")
    assert quiz.page.question.bottom.primary.text() == "Result"
    quiz.enter()
    assert quiz.page.shows_result()
    assert quiz.card().startswith("1 | right in a row")
    assert "Question 2 ended it." in quiz.card()
    assert "Your first challenge with this time · 20 second(s)" in quiz.card()
    assert len(quiz.page.result.rows) == 2  # what was never asked is no part of the result
    assert quiz.page.result.again.text() == "Practise the 1 missed one(s)"


def test_the_time_of_each_question_begins_when_it_is_shown_and_stops_with_the_answer(quiz: Timed) -> None:
    quiz.presenter.start(CHALLENGE)
    time = quiz.page.question.top.time_left
    assert (quiz.left(), time.words()) == (LIMIT, "0:20 left")
    quiz.wait(10_000)
    assert time.property("tone") == "warn"
    quiz.wait(5_000)
    assert (time.words(), time.property("tone")) == ("0:05 left", "last")
    quiz.answer_rightly()
    assert time.isHidden()
    quiz.wait(60_000)  # the verdict may be read as long as one likes
    quiz.enter()
    assert (quiz.position, quiz.left()) == (1, LIMIT)


@pytest.mark.parametrize("kind", QUICK)
def test_time_that_runs_out_is_a_mistake_whatever_stands_in_the_input(
    qtbot: QtBot, tmp_path: Path, kind: QuestionKind
) -> None:
    with quiz_over(qtbot, tmp_path, question(1, kind), question(2, kind)) as made:
        quiz = Timed(qtbot, made)
        quiz.presenter.start(CHALLENGE)
        quiz.give_key()
        quiz.wait(LIMIT)
        assert quiz.notices() == [OVER]
        assert quiz.told().startswith("Wrong")
        quiz.wait(LIMIT)
        (kept,) = quiz.services.scores.answers(quiz.sitting)
        assert (kept.fraction, kept.response, kept.elapsed) == (0.0, Response(()), LIMIT)
        quiz.enter()
        assert quiz.page.shows_result()
        assert quiz.card().startswith("0 |")


def test_there_is_no_way_back_and_none_past_a_question(quiz: Timed) -> None:
    quiz.presenter.start(CHALLENGE)
    quiz.qtbot.keyClick(quiz.page.question, Qt.Key.Key_Right)
    assert quiz.position == 0
    quiz.answer_rightly()
    quiz.enter()
    assert not quiz.page.question.bottom.back.isEnabled()
    quiz.qtbot.keyClick(quiz.page.question, Qt.Key.Key_Left)
    assert quiz.position == 1
    sheet = quiz.page.question.side.sheet
    assert not any(cell.isEnabled() for cell in sheet.cells)
    assert sheet.hand_in is None


def test_leaving_stops_the_time_and_gives_none_of_it_back(quiz: Timed) -> None:
    quiz.presenter.start(CHALLENGE)
    quiz.answer_rightly()
    quiz.enter()
    quiz.wait(7_000)
    sitting = quiz.sitting
    with quiz.qtbot.waitSignal(quiz.services.navigation.leave_quiz):
        quiz.qtbot.keyClick(quiz.page.question, Qt.Key.Key_Escape)
    quiz.now += 3_600_000
    again = Timed(quiz.qtbot, quiz)
    again.now = quiz.now
    again.presenter.resume(sitting)
    assert (again.position, again.left()) == (1, LIMIT - 7_000)


def test_killed_at_the_verdict_of_a_mistake_it_shows_that_verdict_again(quiz: Timed) -> None:
    quiz.presenter.start(CHALLENGE)
    quiz.answer_rightly()
    quiz.enter()
    quiz.answer_wrongly()
    again = Timed(quiz.qtbot, quiz)
    again.presenter.resume(quiz.sitting)
    assert again.position == 1
    assert again.told() == quiz.told()
    assert again.timer.clock is None
    again.enter()
    assert again.page.shows_result()


def test_the_best_so_far_is_that_of_the_log_with_the_same_time(quiz: Timed) -> None:
    quiz.presenter.start(CHALLENGE)
    for _ in range(2):
        quiz.answer_rightly()
        quiz.enter()
    quiz.answer_wrongly()
    quiz.enter()
    quiz.now += 1_000
    quiz.presenter.start(replace(CHALLENGE, question_limit=10_000))
    quiz.answer_wrongly()
    quiz.enter()
    assert "Your first challenge with this time · 10 second(s)" in quiz.card()
    quiz.now += 1_000
    quiz.presenter.start(CHALLENGE)
    for _ in range(4):
        quiz.answer_rightly()
        quiz.enter()
    QApplication.processEvents()
    assert quiz.page.shows_result()
    assert "Every question of this challenge was right." in quiz.card()
    assert "Best before: 2" in quiz.card()
    assert "Your best so far" in quiz.card()
