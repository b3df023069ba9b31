"""A passage is recited, is due some days later, and 今日 leads back to it: real files, the real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from question_bank.outlines import BUILTIN_SET_ID
from studyapp.paths import Paths
from studyapp.quiz.ladder import LadderStep
from studyapp.settings import Settings
from studyapp.ui.outline.page import OutlinePage
from studyapp.ui.program import Program
from studyapp.ui.today.recite_card import ReciteCard
from tests.played import DAY, World
from tests.studyapp.ui.layout_checks import settle
from tests.studyapp.ui.studied import the


def outline_page(qtbot: QtBot, program: Program) -> OutlinePage:
    """Return the page 原文, to which the window has gone, with its text."""
    page = program.window.current_page()
    assert isinstance(page, OutlinePage)
    program.wait()
    settle()
    return page


def test_a_passage_recited_today_is_offered_again_when_it_is_due(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    world = World()
    program = Program(qapp, Paths(tmp_path / "data"), Settings(theme="light"), world.outside())
    qtbot.addWidget(program.window)
    program.open()
    program.window.show()
    program.add_first_member("学员甲")
    program.wait()
    qtbot.waitUntil(lambda: bool(program.services().bank.sets()), timeout=20_000)
    services = program.services()
    section = services.bank.sections(BUILTIN_SET_ID)[5]

    program.window.go("outline")
    page = outline_page(qtbot, program)
    page.passage_requested.emit(section.id, LadderStep.KEY_TERMS)
    program.wait()
    settle()
    assert page.recite.isVisible()
    for _ in page.recite.run.pieces:
        qtbot.keyClick(page.recite, Qt.Key.Key_Space)
    qtbot.keyClick(page.recite, Qt.Key.Key_1)
    qtbot.keyClick(page.recite, Qt.Key.Key_1)
    assert page.recite.run.over

    world.now += 3 * DAY
    program.window.go("today")
    settle()
    today = program.window.current_page()
    assert today is not None
    card = the(today, ReciteCard)
    services.changes.scores_changed.emit()
    settle()
    assert card.isVisible()
    the(card, QPushButton).click()
    settle()
    page = outline_page(qtbot, program)
    program.wait()
    settle()
    assert page.recite.isVisible()
    passage = page.recite.passage()
    assert passage is not None
    assert passage.section_id == section.id
    assert page.recite.run.step is LadderStep.FIRST_CHARACTERS
    program.close()
