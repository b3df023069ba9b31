"""背题: each question with its key and its source at once; nothing of it is kept."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionKind
from studyapp.ui.quiz.answer_row import AnswerRow
from studyapp.ui.widgets.labels import Label
from tests.builders import formulation, one_of_each, outline, question, question_about
from tests.studyapp.ui.quiz.running_quiz import ALL, Quiz, quiz_over

STUDY = replace(ALL, study=True)


@pytest.mark.parametrize("kind", QuestionKind)
def test_the_key_of_each_kind_is_in_sight_and_nothing_can_be_given(
    qtbot: QtBot, tmp_path: Path, kind: QuestionKind
) -> None:
    asked = question(3, kind)
    with quiz_over(qtbot, tmp_path, asked) as quiz:
        quiz.presenter.start(STUDY)
        assert quiz.told().startswith("The answer")
        assert asked.explanation in quiz.told()
        assert "Not answered" not in quiz.told()
        assert not any(row.isEnabled() for row in quiz.body.input.findChildren(AnswerRow))
        assert quiz.body.draft() is None
        if kind is QuestionKind.FILL_BLANK:
            assert quiz.body.input.response().given == asked.answer
        if kind is QuestionKind.ORDERING:
            assert quiz.body.input.response().given == asked.answer
        if kind is QuestionKind.MATCHING:
            assert quiz.body.input.response().given == asked.answer


def test_the_evidence_shows_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    document = outline()
    with quiz_over(qtbot, tmp_path, question_about(document, formulation(document))) as quiz:
        quiz.presenter.start(STUDY)
        shown = quiz.evidence()
        assert shown is not None
        words = "".join(run.text for paragraph in shown.paragraphs for run in paragraph)
        assert "政治功能是根本和核心" in words


def test_nothing_is_kept_and_done_leaves(qtbot: QtBot, tmp_path: Path) -> None:
    with quiz_over(qtbot, tmp_path) as quiz:
        quiz.presenter.start(STUDY)
        top, bottom = quiz.page.question.top, quiz.page.question.bottom
        assert "Study · 试用" in [label.text() for label in top.findChildren(Label)]
        assert not bottom.flag.isEnabled()
        for position in range(8):
            assert quiz.position == position
            assert bottom.primary.text() == ("Done" if position == 7 else "Next")
            if position < 7:
                quiz.enter()
        quiz.qtbot.keyClick(quiz.page.question, Qt.Key.Key_Left)
        assert quiz.position == 6
        quiz.enter()
        with quiz.qtbot.waitSignal(quiz.services.navigation.leave_quiz):
            quiz.enter()
        member = quiz.services.member.id
        assert quiz.services.scores.open_sitting(member) is None
        assert quiz.services.scores.totals(member).answers == 0
        kept = sqlite3.connect(quiz.services.paths.scores)
        assert [kept.execute(f"SELECT count(*) FROM {table}").fetchone() for table in ("sittings", "papers")] == [
            (0,),
            (0,),
        ]
        kept.close()


def test_it_can_be_left_anywhere_without_a_question(qtbot: QtBot, tmp_path: Path) -> None:
    with quiz_over(qtbot, tmp_path, *one_of_each()) as quiz:
        quiz.presenter.start(STUDY)
        quiz.enter()
        with quiz.qtbot.waitSignal(quiz.services.navigation.leave_quiz):
            quiz.qtbot.keyClick(quiz.page.question, Qt.Key.Key_Escape)
        assert quiz.notices() == []


def test_the_next_quiz_on_the_same_page_is_asked_again(qtbot: QtBot, tmp_path: Path) -> None:
    with quiz_over(qtbot, tmp_path, question(1)) as quiz:
        quiz.presenter.start(STUDY)
        quiz.presenter.start(ALL)
        assert quiz.told() == ""
        quiz.give_key()
        quiz.enter()
        assert quiz.told().startswith("Right")


def test_a_study_of_nothing_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    with quiz_over(qtbot, tmp_path, question(1)) as quiz:
        nothing = replace(STUDY.filter, kinds=(QuestionKind.MATCHING,))
        quiz.presenter.start(replace(STUDY, filter=nothing))
        assert isinstance(quiz, Quiz)
        assert quiz.page.message.isVisible()
