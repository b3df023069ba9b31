"""Mastery and forecast by section: sums of what is below, intervals, and silence where there is too little."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionKind
from studyapp.statistics.answer_filter import EVERYTHING, AnswerFilter
from studyapp.statistics.forecast import DAY_MS, Forecast, forecast, remembered
from studyapp.ui.history.line_model import ROW_ROLE
from studyapp.ui.history.outlook import section_lines
from studyapp.ui.history.outlook_table import OutlookColumn, OutlookTable
from studyapp.ui.history.outlook_words import accuracy_words, forecast_words
from studyapp.ui.history.page import HistoryPage
from studyapp.ui.history.presenter import HistoryPresenter
from studyapp.ui.history.reading import asked_sections
from studyapp.ui.history.sections_card import SectionsCard
from studyapp.ui.history.view import HistoryFilter, SectionLine
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme, choose_family
from tests.studyapp.ui.history.opened import read
from tests.studyapp.ui.layout_checks import SIZES, assert_good, shown
from tests.studyapp.ui.screens import speaking
from tests.studyapp.ui.studied import the


def lines_of(services: Services, wanted: AnswerFilter = EVERYTHING) -> tuple[SectionLine, ...]:
    sections = services.bank.sections(services.bank.sets()[0].id)
    counted = asked_sections(sections, HistoryFilter(kind=wanted.kind))
    return section_lines(services.scores, services.member.id, wanted, sections, counted, services.clock() + 9 * DAY_MS)


def test_a_section_has_the_sums_of_what_is_below_it(services: Services) -> None:
    lines = lines_of(services)
    tops = [line for line in lines if line.row.depth == 0]
    totals = services.scores.totals(services.member.id)
    assert (sum(one.answers for one in tops), sum(one.right for one in tops)) == (totals.answers, totals.right)
    for place, line in enumerate(lines):
        below = []
        for other in lines[place + 1 :]:
            if other.row.depth <= line.row.depth:
                break
            below += [other] if other.row.depth == line.row.depth + 1 else []
        assert sum(one.answers for one in below) <= line.answers
        assert sum(one.learnt for one in below) <= line.learnt


def test_the_forecast_is_that_of_all_memories_and_knows_no_filter(services: Services) -> None:
    lines = lines_of(services)
    at = services.clock() + 9 * DAY_MS
    memories = [one for found in services.scores.memories(services.member.id).values() for one in found]
    tops = [line for line in lines if line.row.depth == 0]
    assert sum(one.learnt for one in tops) == len(memories)
    expected = forecast(remembered(memories, at), sum(one.row.questions for one in tops))
    assert expected is not None
    known = sum(one.forecast.share * one.row.questions for one in tops if one.forecast is not None)
    assert known / sum(one.row.questions for one in tops) == pytest.approx(expected.share)
    by_id = {line.row.id: line for line in lines}
    for line in lines_of(services, AnswerFilter(kind=QuestionKind.TRUE_FALSE)):
        assert (line.forecast, line.learnt) == (by_id[line.row.id].forecast, by_id[line.row.id].learnt)
        assert line.answers < by_id[line.row.id].answers or line.answers == 0 or by_id[line.row.id].answers < 9


def test_of_too_little_nothing_is_said() -> None:
    assert accuracy_words(0, 0) == "–"
    assert accuracy_words(4, 3) == "3 of 4, too few"
    assert accuracy_words(10, 5) == "50% (24%–76%)"
    found = Forecast(0.6, 0.31, 0.84)
    assert forecast_words(found, 4) == "too little learnt yet"
    assert forecast_words(found, 5) == "60% (31%–84%)"
    assert forecast_words(None, 0) == forecast_words(found, 0) == "–"


def test_by_the_keyboard_to_the_sections_to_their_answers_and_back(page: HistoryPage, services: Services) -> None:
    link = the(page, SectionsCard).details
    link.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(link, Qt.Key.Key_Space)
    read(services)
    table = page.outlook.table
    assert table.isVisible()
    assert "for today" in page.outlook.sentence()
    QTest.keyClick(table, Qt.Key.Key_Down)
    line = table.currentIndex().data(ROW_ROLE)
    QTest.keyClick(table, Qt.Key.Key_Return)
    read(services)
    assert page.answers.isVisible()
    assert page.answers.model.rowCount() == line.answers
    QTest.keyClick(page.answers.table, Qt.Key.Key_Escape)
    assert table.isVisible()
    assert table.hasFocus()
    services.changes.scores_changed.emit()
    read(services)
    assert table.isVisible()
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert not table.isVisible()
    assert link.hasFocus()


def test_with_a_day_of_the_exam_the_forecast_is_for_it(qtbot: QtBot, services: Services) -> None:
    today = services.local_day(services.clock())
    planned = services._replace(settings=services.settings._replace(exam_day=today + 30))
    with speaking("zh_CN"):
        page = HistoryPage(Theme("light", 1.0, choose_family()))
        qtbot.addWidget(page)
        HistoryPresenter(page, planned)
        page.outlook_wanted.emit()
        read(planned)
        assert "考试当天（2026年12月" in page.outlook.sentence()


def test_nothing_is_cut_in_any_window(qtbot: QtBot, services: Services) -> None:
    for size, scale in SIZES:
        for language, name in (("zh_CN", "light"), ("en", "dark")):
            with speaking(language):
                page = shown(HistoryPage, size, scale, name)
                assert isinstance(page, HistoryPage)
                qtbot.addWidget(page)
                HistoryPresenter(page, services)
                page.outlook_wanted.emit()
                read(services)
                assert page.outlook.isVisible()
                assert_good(page)
                page.hide()


def test_the_table_is_a_sound_model(services: Services, qtmodeltester: ModelTester, qapp: object) -> None:
    table = OutlookTable()
    qtmodeltester.check(table)
    table.set_rows(lines_of(services))
    qtmodeltester.check(table)
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(table)
    assert proxy.rowCount() > 5
    assert table.headerData(OutlookColumn.SECTION, Qt.Orientation.Vertical) is None
