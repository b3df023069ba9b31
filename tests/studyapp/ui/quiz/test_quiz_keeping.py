"""收藏, 笔记 and 纠错 while a quiz runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studyapp.quiz.records import Keepsake
from tests.studyapp.ui.quiz.running_quiz import ALL, Quiz, quiz_over

Key = Qt.Key


@pytest.fixture
def quiz(qtbot: QtBot, tmp_path: Path) -> Iterator[Quiz]:
    with quiz_over(qtbot, tmp_path) as made:
        made.presenter.start(ALL)
        yield made


def kept(quiz: Quiz, position: int = 0) -> Keepsake:
    """Return what the store keeps about the question at `position`."""
    ids = [one.id for one in quiz.services.bank.questions_of_set(quiz.services.bank.sets()[0].id)]
    shown = quiz.body.view.question.id if position == quiz.position else ids[position]
    return dict(quiz.services.scores.keepsakes(quiz.services.member.id, [shown])).get(shown, Keepsake())


def test_f_keeps_a_favourite_and_gives_it_back(quiz: Quiz) -> None:
    bottom = quiz.page.question.bottom
    quiz.qtbot.keyClick(quiz.page.question, Key.Key_F)
    assert kept(quiz) == Keepsake(favourite=True)
    assert bottom.star.isChecked()
    quiz.qtbot.keyClick(quiz.page.question, Key.Key_Right)
    assert not bottom.star.isChecked()
    quiz.qtbot.keyClick(quiz.page.question, Key.Key_Left)
    assert bottom.star.isChecked()
    quiz.qtbot.keyClick(quiz.page.question, Key.Key_F)
    assert kept(quiz) == Keepsake()


def test_a_note_is_written_beside_the_question_and_no_key_of_it_answers(quiz: Quiz) -> None:
    quiz.page.question.bottom.note.click()
    overlay = quiz.page.question.writing.overlay
    assert overlay is not None
    quiz.qtbot.keyClicks(overlay.words, "abm ")
    overlay.words.insertPlainText("政治")
    assert quiz.page.question.draft() is None
    quiz.qtbot.keyClick(overlay.words, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert kept(quiz).note == "abm 政治"
    assert quiz.page.question.writing.overlay is None
    assert quiz.page.question.bottom.note.isChecked()


def test_a_note_left_open_is_kept_when_one_goes_on_and_dropped_by_escape(quiz: Quiz) -> None:
    quiz.page.question.bottom.note.click()
    overlay = quiz.page.question.writing.overlay
    assert overlay is not None
    overlay.words.setPlainText("没有按保存")
    quiz.page.question.went.emit(1, None)
    quiz.page.question.went.emit(0, None)
    assert kept(quiz).note == "没有按保存"
    quiz.page.question.bottom.note.click()
    overlay = quiz.page.question.writing.overlay
    assert overlay is not None
    overlay.words.setPlainText("不要了")
    quiz.qtbot.keyClick(overlay.words, Key.Key_Escape)
    assert quiz.page.question.writing.overlay is None
    assert kept(quiz).note == "没有按保存"


def test_a_report_reaches_the_bank(quiz: Quiz) -> None:
    quiz.page.question.bottom.report.click()
    overlay = quiz.page.question.writing.overlay
    assert overlay is not None
    overlay.save.click()
    assert quiz.services.bank.wrong_reports() == ()  # nothing was said
    overlay.words.setPlainText("答案应为“基础和关键”")
    overlay.save.click()
    (report,) = quiz.services.bank.wrong_reports()
    assert (report.question_id, report.text) == (quiz.body.view.question.id, "答案应为“基础和关键”")
    assert report.member == quiz.services.member.name
    assert "Reported" in quiz.notices()[0]


def test_what_cannot_be_kept_is_said(quiz: Quiz) -> None:
    quiz.services.scores._database.row("PRAGMA query_only=1")  # noqa: SLF001 - what a read-only file does
    quiz.qtbot.keyClick(quiz.page.question, Key.Key_F)
    quiz.services.scores._database.row("PRAGMA query_only=0")  # noqa: SLF001
    assert not quiz.page.question.bottom.star.isChecked()
    assert len(quiz.notices()) == 1
