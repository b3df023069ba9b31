"""One sitting in two windows: what the first one kept stands, and the second says so and catches up."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from studyapp.quiz.records import Keepsake
from studyapp.quiz.request import Feedback, QuizMode
from studyapp.quiz.response import Response
from tests.studyapp.ui.quiz.running_quiz import ALL, Quiz

ELSEWHERE = "This was answered or handed in in another window; what was saved there stands."


def two_windows(quiz: Quiz, qtbot: QtBot, feedback: Feedback) -> tuple[Quiz, Quiz]:
    """Return two windows that show the first question of one sitting."""
    quiz.presenter.start(replace(ALL, count=2, feedback=feedback, mode=QuizMode.EXAM))
    second = Quiz(qtbot, quiz.services)
    second.presenter.resume(quiz.sitting)
    return quiz, second


def give_wrong(quiz: Quiz) -> None:
    asked = quiz.body.view.question
    quiz.give(Response((next(option for option in asked.options if option not in asked.answer),)))


def test_a_first_answer_stands_against_a_second_window(choices: Quiz, qtbot: QtBot) -> None:
    first, second = two_windows(choices, qtbot, Feedback.EACH)
    first.give_key()
    first.enter()
    give_wrong(second)
    second.enter()
    assert second.notices() == [ELSEWHERE]
    assert second.told().startswith("Right")
    assert [record.right for record in first.services.scores.answers(first.sitting)] == [True]
    second.enter()
    assert second.position == 1
    second.give_key()
    second.enter()
    assert len(first.services.scores.answers(first.sitting)) == 2


def test_nothing_is_answered_after_hand_in_in_another_window(choices: Quiz, qtbot: QtBot) -> None:
    first, second = two_windows(choices, qtbot, Feedback.END)
    for _ in range(2):
        first.give_key()
        first.enter()
    assert first.page.shows_result()
    give_wrong(second)
    second.enter()
    assert second.notices() == [ELSEWHERE]
    assert second.body.verdict is not None
    assert [record.right for record in first.services.scores.answers(first.sitting)] == [True, True]
    second.enter()
    second.enter()
    assert second.page.shows_result()


def test_a_favourite_takes_no_note_away_that_another_window_kept(choices: Quiz, qtbot: QtBot) -> None:
    one, other = two_windows(choices, qtbot, Feedback.EACH)
    asked = one.body.view.question.id
    assert other.body.view.question.id == asked
    other.page.question.bottom.note.click()
    overlay = other.page.question.writing.overlay
    assert overlay is not None
    overlay.words.setPlainText("根本和核心")
    overlay.save.click()
    one.page.question.bottom.favourite_wanted.emit(True)
    kept = one.services.scores.keepsakes(one.services.member.id, [asked])
    assert kept == {asked: Keepsake(favourite=True, note="根本和核心")}
