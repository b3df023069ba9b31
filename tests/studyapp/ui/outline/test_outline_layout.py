"""原文 with all that comes up on it, at every size and in both languages: nothing cut, nothing on something else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from question_bank.outlines import BUILTIN_SET_ID
from studyapp.quiz.ladder import LadderStep
from studyapp.ui.outline.find_bar import FindBar
from studyapp.ui.outline.page import OutlinePage
from studyapp.ui.outline.presenter import OutlinePresenter
from studyapp.ui.outline.questions_panel import QuestionsPanel
from studyapp.ui.theme import Theme
from tests.studyapp.ui.layout_checks import SIZES, assert_good, settle
from tests.studyapp.ui.layout_checks import shown as show
from tests.studyapp.ui.outline.outline_pages import loaded
from tests.studyapp.ui.screens import speaking
from tests.studyapp.ui.studied import MakeServices, the


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_search_list_and_ladder_are_whole_at_every_size(qtbot: QtBot, studied: MakeServices, language: str) -> None:
    services = studied()
    section = services.bank.sections(BUILTIN_SET_ID)[5].id

    def make(theme: Theme) -> OutlinePage:
        page = OutlinePage(theme)
        OutlinePresenter(page, services)
        return page

    with speaking(language):
        for size, scale in SIZES:
            page = show(make, size, scale)
            qtbot.addWidget(page)
            assert isinstance(page, OutlinePage)
            loaded(services)
            find, panel = the(page, FindBar), the(page, QuestionsPanel)
            find.show()
            find.field.setText("功能")
            settle()
            assert_good(page)
            find.closed.emit()
            mark = next(one for paragraph in page.paragraphs() for one in paragraph.marks if len(one.questions) > 3)
            page.questions_listed.emit(mark.questions)
            settle()
            assert_good(page)
            QTest.keyClick(panel.list, Qt.Key.Key_Space)
            settle()
            assert_good(page)
            panel.closed.emit()
            for step in list(LadderStep)[1:]:
                page.passage_requested.emit(section, step)
                loaded(services)
                assert_good(page)
                QTest.keyClick(page.recite, Qt.Key.Key_Space)
                settle()
                assert_good(page)
            page.recite.bar.cover.emit()
            page.recite.bar.mode.button(True).click()
            settle()
            assert_good(page)
            page.recite.bar.area.setPlainText("严密的组织体系")
            page.recite.bar.compare.click()
            loaded(services)
            assert_good(page)
            page.close()
