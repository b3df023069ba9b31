"""A quiz from request to result over real stores: commit, then advance; resume; what goes wrong."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionFilter, QuestionKind
from studyapp.quiz.records import Certainty
from studyapp.quiz.request import Feedback, QuizMode
from studyapp.quiz.response import Response
from studyapp.quiz.session import PositionState
from studyapp.scores import ScoreStore
from studyapp.ui.quiz.view import RunKind
from tests.builders import formulation, outline, question, question_about
from tests.studyapp.ui.quiz.running_quiz import ALL, SET, Quiz, quiz_over

Key = Qt.Key


def test_eight_kinds_from_the_first_question_to_the_result(quiz: Quiz) -> None:
    quiz.presenter.start(ALL)
    sitting = quiz.sitting
    kinds = set()
    for position in range(8):
        assert quiz.position == position
        kinds.add(quiz.body.view.question.kind)
        assert len(quiz.services.scores.answers(sitting)) == position
        quiz.give_key()
        if quiz.body.view.question.kind is QuestionKind.SHORT_ANSWER:
            quiz.enter()
            quiz.qtbot.keyClick(quiz.page.question, Key.Key_1)
        quiz.enter()
        assert len(quiz.services.scores.answers(sitting)) == position + 1
        assert quiz.told().startswith("Right")
        quiz.enter()
    assert kinds == set(QuestionKind)
    assert quiz.page.shows_result()
    row = quiz.services.scores.sitting(sitting)
    assert row is not None
    assert (row.answered, row.right, row.points) == (8, 8, 8.0)
    assert row.sitting.finished_at is not None
    assert row.sitting.set_id == SET
    assert quiz.services.scores.open_sitting(quiz.services.member.id) is None
    assert quiz.services.scores.memory(quiz.services.member.id, question(1).id) is not None


def test_the_record_tells_response_certainty_and_day(quiz: Quiz) -> None:
    quiz.presenter.start(ALL)
    asked = quiz.body.view.question
    wrong = next(option for option in asked.options if option not in asked.answer)
    quiz.give(Response((wrong,)))
    quiz.body.certainty.button(Certainty.SURE).click()
    quiz.enter()
    record = quiz.services.scores.answers(quiz.sitting)[0]
    assert record.response == Response((wrong,))
    assert record.certainty is Certainty.SURE
    assert record.fraction == 0
    assert record.day == quiz.services.local_day(quiz.services.clock())
    assert quiz.told().startswith("Wrong The right answer is")
    sheet = quiz.page.question.side.sheet
    assert sheet.cells[0].cell.state is PositionState.WRONG


def test_the_evidence_is_shown_from_the_outline_of_the_set(qtbot: QtBot, tmp_path: Path) -> None:
    document = outline()
    asked = question_about(document, formulation(document), 1, options=("根本和核心", "别的"), answer=("根本和核心",))
    with quiz_over(qtbot, tmp_path, asked) as quiz:
        quiz.presenter.start(ALL)
        assert quiz.evidence() is None
        quiz.give_key()
        quiz.enter()
        evidence = quiz.evidence()
        assert evidence is not None
        assert evidence.path == ("一、甲章",)
        assert [(run.text, run.kind) for run in evidence.paragraphs[0]] == [
            ("政治功能是", RunKind.EVIDENCE),
            ("根本和核心", RunKind.ASKED),
            ("。", RunKind.CONTEXT),
        ]
        assert evidence.set_id == SET
        assert evidence.tries == (1, 1)
        with qtbot.waitSignal(quiz.services.navigation.open_outline) as sent:
            quiz.page.question.side.evidence.open_button.click()  # type: ignore[union-attr]  # shown above
        assert sent.args == [SET, asked.evidence[0].start]


def test_leaving_and_resuming_goes_on_at_the_first_open_question(quiz: Quiz, qtbot: QtBot) -> None:
    quiz.presenter.start(ALL)
    sitting = quiz.sitting
    for _ in range(2):
        quiz.give_key()
        quiz.enter()
        quiz.enter()
    quiz.qtbot.keyClick(quiz.page.question, Key.Key_M)
    with qtbot.waitSignals([quiz.services.navigation.leave_quiz, quiz.services.changes.scores_changed]):
        quiz.qtbot.keyClick(quiz.page.question, Key.Key_Escape)
    again = Quiz(qtbot, quiz.services)
    again.presenter.resume(sitting)
    assert (again.sitting, again.position) == (sitting, 2)
    assert again.page.question.bottom.flag.isChecked()
    assert [cell.cell.state for cell in again.page.question.side.sheet.cells].count(PositionState.RIGHT) == 2
    # An answered question is looked at, not answered twice.
    qtbot.keyClick(again.page.question, Key.Key_Left)
    assert again.position == 1
    assert again.body.verdict is not None


def test_a_draft_comes_back_with_its_question(quiz: Quiz) -> None:
    quiz.presenter.start(ALL)
    quiz.give_key()
    draft = quiz.body.draft()
    quiz.qtbot.keyClick(quiz.page.question, Key.Key_Right)
    assert quiz.position == 1
    quiz.qtbot.keyClick(quiz.page.question, Key.Key_Left)
    assert quiz.body.draft() == draft
    assert quiz.services.scores.answers(quiz.sitting) == ()


def test_a_failed_save_keeps_question_and_answer_and_can_be_tried_again(qtbot: QtBot, tmp_path: Path) -> None:
    with quiz_over(qtbot, tmp_path) as made:
        services = made.services
        with ScoreStore.open(services.paths.scores, busy_seconds=0.05) as impatient:
            quiz = Quiz(qtbot, services._replace(scores=impatient))
            quiz.presenter.start(ALL)
            quiz.give_key()
            draft = quiz.body.draft()
            other = sqlite3.connect(services.paths.scores)  # another program holds the file
            other.execute("BEGIN IMMEDIATE")
            quiz.enter()
            assert quiz.position == 0
            assert quiz.body.draft() == draft
            assert not quiz.told()
            assert quiz.notices()[0].startswith("Not saved. Another program is using")
            assert services.scores.answers(quiz.sitting) == ()
            other.rollback()
            other.close()
            quiz.act()
            assert quiz.notices() == []
            assert quiz.told()
            assert len(services.scores.answers(quiz.sitting)) == 1


def test_a_mark_that_cannot_be_kept_is_not_shown(qtbot: QtBot, tmp_path: Path) -> None:
    with quiz_over(qtbot, tmp_path) as made:
        services = made.services
        with ScoreStore.open(services.paths.scores, busy_seconds=0.05) as impatient:
            quiz = Quiz(qtbot, services._replace(scores=impatient))
            quiz.presenter.start(ALL)
            other = sqlite3.connect(services.paths.scores)
            other.execute("BEGIN IMMEDIATE")
            qtbot.keyClick(quiz.page.question, Key.Key_M)
            assert not quiz.page.question.bottom.flag.isChecked()
            other.rollback()
            other.close()
            quiz.act()
            assert quiz.page.question.bottom.flag.isChecked()
            assert services.scores.marks(quiz.sitting) == frozenset({0})


def test_feedback_at_the_end(quiz: Quiz) -> None:
    quiz.presenter.start(replace(ALL, feedback=Feedback.END, mode=QuizMode.EXAM, count=4))
    sitting = quiz.sitting
    quiz.give_key()
    quiz.enter()
    assert quiz.position == 1
    assert len(quiz.services.scores.answers(sitting)) == 1
    # Nothing is told; the answer may be changed, and is kept when the question is left.
    quiz.qtbot.keyClick(quiz.page.question, Key.Key_Left)
    asked = quiz.body.view.question
    assert not quiz.told()
    assert quiz.evidence() is None
    wrong = next(option for option in asked.options if option not in asked.answer)
    quiz.give(Response((wrong,)))
    quiz.qtbot.keyClick(quiz.page.question, Key.Key_Right)
    assert quiz.services.scores.answers(sitting)[0].response == Response((wrong,))
    assert len(quiz.services.scores.answers(sitting, superseded=True)) == 2
    assert quiz.page.question.side.sheet.cells[0].cell.state is PositionState.ANSWERED
    # Left as it is, it is not written a second time.
    quiz.qtbot.keyClick(quiz.page.question, Key.Key_Left)
    quiz.qtbot.keyClick(quiz.page.question, Key.Key_Right)
    assert len(quiz.services.scores.answers(sitting, superseded=True)) == 2
    hand_in = quiz.page.question.side.sheet.hand_in
    assert hand_in is not None
    hand_in.click()
    assert quiz.notices() == ["3 question(s) not answered yet; after handing in nothing can be changed."]
    assert not quiz.page.shows_result()
    with quiz.qtbot.waitSignal(quiz.services.changes.scores_changed):
        quiz.act()
    assert quiz.page.shows_result()
    row = quiz.services.scores.sitting(sitting)
    assert row is not None
    assert row.sitting.finished_at is not None


def test_short_answers_are_marked_before_an_exam_is_handed_in(qtbot: QtBot, tmp_path: Path) -> None:
    with quiz_over(qtbot, tmp_path, question(8, QuestionKind.SHORT_ANSWER), question(1)) as quiz:
        quiz.presenter.start(replace(ALL, feedback=Feedback.END, mode=QuizMode.EXAM))
        for _ in range(2):
            if quiz.body.view.question.kind is QuestionKind.SHORT_ANSWER:
                quiz.give(Response(("自己的话",)))
            else:
                quiz.give_key()
            quiz.enter()
        assert not quiz.page.shows_result()
        assert quiz.body.view.marking
        assert not quiz.page.question.bottom.primary.isEnabled()
        qtbot.keyClick(quiz.page.question, Key.Key_2)
        quiz.enter()
        assert quiz.page.shows_result()
        fractions = {record.kind: record.fraction for record in quiz.services.scores.answers(quiz.sitting)}
        assert fractions == {QuestionKind.SHORT_ANSWER: 0.5, QuestionKind.SINGLE_CHOICE: 1.0}


def test_a_quiz_that_cannot_be_begun_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    scores = tmp_path / "scores.db"
    with quiz_over(qtbot, tmp_path) as made, ScoreStore.open(scores, busy_seconds=0.05) as impatient:
        other = sqlite3.connect(scores)
        other.execute("BEGIN IMMEDIATE")
        quiz = Quiz(qtbot, made.services._replace(scores=impatient))
        quiz.presenter.start(ALL)
        assert quiz.page.message.sentence.text().startswith("Another program is using")
        other.rollback()
        other.close()


def test_all_answered_but_not_handed_in_asks_nothing(choices: Quiz) -> None:
    choices.presenter.start(replace(ALL, count=2))
    choices.qtbot.keyClick(choices.page.question, Key.Key_Right)
    choices.give_key()
    choices.enter()
    assert choices.page.question.bottom.primary.text() == "Result"
    choices.enter()
    assert choices.notices() == ["1 question(s) not answered yet; after handing in nothing can be changed."]
    choices.qtbot.keyClick(choices.page.question, Key.Key_Escape)
    choices.qtbot.keyClick(choices.page.question, Key.Key_Left)
    choices.give_key()
    choices.enter()
    choices.enter()
    choices.enter()
    assert choices.page.shows_result()


def test_leaving_typed_work_is_asked_about(qtbot: QtBot, tmp_path: Path) -> None:
    with quiz_over(qtbot, tmp_path, question(7, QuestionKind.RECITATION), question(1)) as quiz:
        quiz.presenter.start(replace(ALL, filter=QuestionFilter(kinds=(QuestionKind.RECITATION,))))
        assert quiz.page.question.bottom.primary.text() == "Submit"
        quiz.give(Response(("写了很久",)))
        with qtbot.assertNotEmitted(quiz.services.navigation.leave_quiz):
            qtbot.keyClick(quiz.body.input.area, Key.Key_Escape)
        assert quiz.notices() == ["What you typed here is not submitted yet and will not be kept."]
        assert quiz.body.draft().response == Response(("写了很久",))
        with qtbot.waitSignal(quiz.services.navigation.leave_quiz):
            quiz.act()
