"""The end of a quiz and looking at it again: missed ones, replay, what is no longer there."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionFilter, QuestionKind
from studyapp.quiz.request import QuizMode
from studyapp.scores import ScoreStore
from tests.builders import question
from tests.studyapp.ui.quiz.running_quiz import ALL, Quiz, finish, quiz_over
from tests.studyapp.ui.screens import services_in

Key = Qt.Key


def test_missed_ones_again_and_done(choices: Quiz, qtbot: QtBot) -> None:
    finish(choices, right=2)
    result = choices.page.result
    assert result.again.text() == "Practise the 2 missed one(s)"
    with qtbot.waitSignal(choices.services.navigation.start_quiz) as sent:
        result.again.click()
    request = sent.args[0]
    assert (request.mode, request.count, len(request.questions)) == (QuizMode.AGAIN, 2, 2)
    again = Quiz(qtbot, choices.services)
    again.presenter.start(request)
    assert again.body.view.total == 2
    assert again.body.view.note.startswith("Missed last time")
    with qtbot.waitSignal(choices.services.navigation.leave_quiz):
        qtbot.keyClick(result, Key.Key_Return)


def test_the_result_lists_filters_and_opens_a_replay(choices: Quiz, qtbot: QtBot) -> None:
    finish(choices, right=3)
    result = choices.page.result
    assert len(result.rows) == 4
    assert result.filter is not None
    result.filter.button("wrong").click()
    assert [row.entry.position for row in result.rows] == [3]
    result.filter.button("marked").click()
    assert [row.entry.position for row in result.rows] == []
    result.filter.button("wrong").click()
    result.rows[0].click()
    assert not choices.page.shows_result()
    assert choices.position == 3
    assert choices.body.view.replay
    assert choices.told()
    qtbot.keyClick(choices.page.question, Key.Key_Left)
    assert choices.position == 2
    qtbot.keyClick(choices.page.question, Key.Key_Escape)
    assert choices.page.shows_result()


def test_a_replay_outlives_the_bank(choices: Quiz, qtbot: QtBot, tmp_path: Path) -> None:
    sitting = finish(choices, right=4)
    (tmp_path / "empty").mkdir()
    with services_in(tmp_path / "empty") as elsewhere:
        quiz = Quiz(qtbot, choices.services._replace(bank=elsewhere.bank))
        quiz.presenter.replay(sitting, 1)
        assert quiz.position == 1
        assert quiz.told().startswith("Right")
        before = choices.services.scores.answers(sitting, superseded=True)
        for key in (Key.Key_A, Key.Key_M, Key.Key_Return, Key.Key_Return, Key.Key_Return):
            qtbot.keyClick(quiz.page.question, key)
        assert quiz.page.shows_result()
        assert choices.services.scores.answers(sitting, superseded=True) == before
        assert choices.services.scores.marks(sitting) == frozenset()
        with qtbot.waitSignal(choices.services.navigation.leave_quiz):
            quiz.page.result.done.click()


def test_an_open_sitting_is_looked_at_without_being_closed(choices: Quiz) -> None:
    choices.presenter.start(ALL)
    sitting = choices.sitting
    choices.give_key()
    choices.enter()
    choices.presenter.replay(sitting)
    assert choices.page.shows_result()
    row = choices.services.scores.sitting(sitting)
    assert row is not None
    assert row.sitting.finished_at is None


def test_resuming_a_finished_sitting_shows_its_result(choices: Quiz) -> None:
    sitting = finish(choices, right=4)
    choices.presenter.resume(sitting)
    assert choices.page.shows_result()


def test_what_is_not_there_is_said_in_a_sentence(choices: Quiz, qtbot: QtBot) -> None:
    choices.presenter.replay(b"no such sitting.")
    assert choices.page.message.sentence.text() == "This quiz is no longer in the score file."
    nothing = QuestionFilter(kinds=(QuestionKind.RECITATION,))
    choices.presenter.start(replace(ALL, filter=nothing))
    assert choices.page.message.sentence.text().startswith("No question fits")
    with qtbot.waitSignal(choices.services.navigation.leave_quiz):
        qtbot.keyClick(choices.page.message, Key.Key_Return)


def test_a_paper_of_a_newer_program_is_not_shown(choices: Quiz) -> None:
    choices.presenter.start(ALL)
    row = choices.services.scores.sitting(choices.sitting)
    text = choices.services.scores.paper_json(choices.sitting)
    assert row is not None
    assert text is not None
    newer = replace(row.sitting, id=b"newer sitting id")
    choices.services.scores.begin_sitting(newer, text.replace('"version":1', '"version":99', 1))
    choices.presenter.replay(newer.id)
    assert choices.page.message.sentence.text().startswith("The paper of this quiz cannot be read")
    with choices.qtbot.waitSignal(choices.services.navigation.leave_quiz):
        choices.page.message.back.click()


def test_handing_in_that_fails_can_be_tried_again(qtbot: QtBot, tmp_path: Path) -> None:
    with quiz_over(qtbot, tmp_path, question(1)) as made:
        scores = made.services.paths.scores
        with ScoreStore.open(scores, busy_seconds=0.05) as impatient:
            quiz = Quiz(qtbot, made.services._replace(scores=impatient))
            quiz.presenter.start(ALL)
            quiz.give_key()
            quiz.enter()
            other = sqlite3.connect(scores)
            other.execute("BEGIN IMMEDIATE")
            quiz.enter()
            assert quiz.notices()[0].startswith("Not saved.")
            assert not quiz.page.shows_result()
            other.rollback()
            other.close()
            quiz.act()
            assert quiz.page.shows_result()
