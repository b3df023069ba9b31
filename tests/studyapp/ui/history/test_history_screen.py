"""成绩: sums, filters, the table of sittings with its keys, which sections tell of the whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, QSortFilterProxyModel, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from question_bank.outlines import BUILTIN_SET_ID
from studyapp.quiz.records import Sitting, SittingRow
from studyapp.quiz.request import Feedback, MultipleRule, QuizMode
from studyapp.statistics.answer_filter import AnswerFilter
from studyapp.ui.charts.calendar import YearCalendar
from studyapp.ui.charts.trend import TrendChart
from studyapp.ui.history.line_model import ROW_ROLE
from studyapp.ui.history.page import HistoryPage
from studyapp.ui.history.sections_card import main_sections
from studyapp.ui.history.sittings_table import SORT_ROLE, Column, SittingsTable
from studyapp.ui.history.sittings_view import SittingsView
from studyapp.ui.history.tiles import TilesCard
from studyapp.ui.history.view import HistoryFilter, SittingLine, Tiles
from studyapp.ui.theme import Theme, choose_family
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.section_model import SectionRow
from tests.builders import questions
from tests.studyapp.ui.history.opened import open_history, read
from tests.studyapp.ui.layout_checks import settle
from tests.studyapp.ui.screens import speaking
from tests.studyapp.ui.studied import MakeServices, the


def theme() -> Theme:
    return Theme("light", 1.0, choose_family())


def line(number: int, mode: QuizMode = QuizMode.TODAY, *, right: int = 15, open_: bool = False) -> SittingLine:
    sitting = Sitting(
        id=bytes([number]) * 16,
        member_id=b"m" * 16,
        mode=mode,
        title="（二）全过程保障" if number % 2 else "",
        set_id=b"s" * 16,
        feedback=Feedback.EACH,
        rule=MultipleRule.ALL_OR_NOTHING,
        seed=number,
        questions=20,
        possible=20.0,
        started_at=1_000_000 * number,
        finished_at=None if open_ else 1_000_000 * number + 588_000,
    )
    return SittingLine(
        SittingRow(sitting, 8 if open_ else 20, right, float(right), 588_000), f"第{number}天", "两大功能"
    )


LINES = (line(1), line(2, QuizMode.EXAM, right=18), line(3, open_=True, right=5), line(4, QuizMode.PRACTICE, right=9))


def test_the_table_is_a_sound_model_with_the_words_of_each_sitting(qapp: object, qtmodeltester: ModelTester) -> None:
    with speaking("zh_CN"):
        table = SittingsTable()
        qtmodeltester.check(table)
        table.set_rows(LINES)
        qtmodeltester.check(table)
        words = [[table.index(row, column).data() for column in Column] for row in range(4)]
    assert words == [
        ["第1天", "今日练习", "（二）全过程保障", "15 / 20", "9:48"],
        ["第2天", "考试", "两大功能", "18 分", "9:48"],
        ["第3天", "今日练习", "（二）全过程保障", "未完成 8 / 20", "9:48"],
        ["第4天", "练习", "两大功能", "9 / 20", "9:48"],
    ]
    assert table.index(1, 0).data(ROW_ROLE) == LINES[1]
    assert table.headerData(Column.SCORE, Qt.Orientation.Vertical) is None


def test_of_a_challenge_only_what_was_asked_counts(qapp: object) -> None:
    made = line(5, QuizMode.CHALLENGE, right=3)
    table = SittingsTable()
    table.set_rows([made._replace(row=replace(made.row, answered=4))])
    assert table.index(0, Column.SCORE).data() == "3 / 4"


@pytest.mark.parametrize(
    ("column", "expected"), [(Column.WHEN, [1, 2, 3, 4]), (Column.SCORE, [3, 4, 1, 2]), (Column.TITLE, [2, 4, 1, 3])]
)
def test_rows_sort_by_value_and_not_by_words(qapp: object, column: Column, expected: list[int]) -> None:
    table = SittingsTable()
    table.set_rows(LINES)
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(table)
    proxy.setSortRole(SORT_ROLE)
    proxy.sort(column)
    found = [proxy.index(row, 0).data(ROW_ROLE).row.sitting.id[0] for row in range(4)]
    assert found == expected


def rows(*shape: tuple[int, int]) -> tuple[SectionRow, ...]:
    return tuple(
        SectionRow(bytes([i]) * 16, depth, f"标题{i}", questions) for i, (depth, questions) in enumerate(shape)
    )


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ([], []),
        ([(0, 5), (1, 0), (1, 0)], [0]),  # its parts have no questions: itself
        ([(0, 5), (1, 5)], [0]),  # one part is the whole
        ([(0, 9), (1, 4), (2, 4), (1, 5), (0, 3)], [1, 3, 4]),
        ([(0, 0), (0, 2)], [1]),  # nothing to tell
        ([(0, 6), (1, 2), (1, 2), (1, 2), (0, 6), (1, 3), (1, 3), (0, 2)], [0, 4, 7]),  # too many parts: the tops
        ([(0, 1)] * 9, [0, 1, 2, 3]),
    ],
)
def test_which_sections_tell_of_the_whole(shape: Sequence[tuple[int, int]], expected: list[int]) -> None:
    assert [row.id[0] for row in main_sections(rows(*shape), 4)] == expected


@pytest.mark.parametrize(
    ("tiles", "expected"),
    [
        (Tiles(42, 1036, 767, 33_120), ["42", "1,036", "74", "9", "12"]),
        (Tiles(1, 20, 20, 588), ["1", "20", "100", "9"]),
        (Tiles(1, 3, 1, 49), ["1", "3", "33", "49", "s"]),
        (Tiles(0, 0, 0, 0), ["0", "0", "–", "0", "min"]),
    ],
)
def test_the_sums(qtbot: QtBot, tiles: Tiles, expected: list[str]) -> None:
    card = TilesCard(theme())
    qtbot.addWidget(card)
    card.show_tiles(tiles)
    for narrow in (False, True, False):
        card.set_narrow(narrow)
        card.show()
        seen = {label.text() for label in card.findChildren(QLabel) if label.isVisible()}
        assert set(expected) <= seen
        assert ("h" in seen) is (tiles.seconds >= 3600)


def words(page: HistoryPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def combo(page: HistoryPage, name: str) -> ComboBox:
    return next(one for one in page.findChildren(ComboBox) if one.accessibleName() == name)


def test_everything_of_a_year_in_the_words_of_the_program(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    totals = services.scores.totals(services.member.id)
    with speaking("zh_CN"):
        page = open_history(qtbot, services)
        seen = words(page)
        for text in (
            "成绩",
            "练习与考试",
            str(totals.sittings),
            "答题",
            str(totals.answers),
            "正确率",
            "用时",
            "学习日历",
            "0 题",
            "30 题以上",
            "各部分掌握",
            "每周正确率与题量",
            "各次记录",
            "双击回看",
        ):
            assert text in seen
        assert the(page, YearCalendar).accessibleName().startswith(f"一年共答 {totals.answers} 题")
        assert the(page, TrendChart).accessibleName().startswith("每周正确率与题量; ")
        assert combo(page, "时间").currentText() == "近一年"
    assert the(page, SittingsView).model().rowCount() == totals.sittings
    assert not combo(page, "题集").isVisible()


def test_filters_narrow_sums_and_table(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    page = open_history(qtbot, services)
    table = the(page, SittingsView)
    whole = table.model().rowCount()
    for keys in range(3):
        QTest.keyClick(combo(page, "Period"), Qt.Key.Key_Down)
        read(services)
        days = (30, 7, None)[keys]
        since = None if days is None else services.local_day(services.clock()) - days + 1
        assert (
            table.model().rowCount()
            == services.scores.totals(services.member.id, AnswerFilter(since_day=since)).sittings
        )
    assert table.model().rowCount() == whole
    QTest.keyClick(combo(page, "Way of practice"), Qt.Key.Key_Down)
    read(services)
    today = services.scores.totals(services.member.id, AnswerFilter(mode=QuizMode.TODAY))
    assert 0 < table.model().rowCount() == today.sittings < whole
    assert str(today.answers) in words(page)
    with qtbot.waitSignal(page.filter_changed) as heard:
        QTest.keyClick(combo(page, "Way of practice"), Qt.Key.Key_End)
    read(services)
    assert heard.args == [HistoryFilter(days=None, mode=list(QuizMode)[-1])]
    assert "Your sittings will be listed here." in words(page)
    services.changes.scores_changed.emit()
    assert combo(page, "Way of practice").value() is list(QuizMode)[-1]


def test_a_sitting_is_replayed_and_an_open_one_continued(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    page = open_history(qtbot, services)
    table = the(page, SittingsView)
    replayed: list[tuple[bytes, int]] = []
    resumed: list[bytes] = []
    services.navigation.replay.connect(lambda sitting_id, position: replayed.append((sitting_id, position)))
    services.navigation.resume_quiz.connect(resumed.append)
    found = services.scores.sittings(services.member.id, limit=3)
    assert found[0].sitting.finished_at is None
    where = table.visualRect(table.model().index(1, Column.TITLE)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert replayed == [(found[1].sitting.id, 0)]
    QTest.keyClick(table, Qt.Key.Key_Up)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert resumed == [found[0].sitting.id]
    page.sitting_opened.emit(b"no such a sitting")
    assert len(replayed) == len(resumed) == 1
    keys = page.keys()
    assert [key.key for key in keys] == ["Enter", "Enter", "Esc"]


def test_rows_light_up_whole_and_the_keyboard_has_a_ring(qtbot: QtBot) -> None:
    table = SittingsTable()
    table.set_rows(LINES)
    view = SittingsView(theme())
    qtbot.addWidget(view)
    view.setModel(table)
    view.resize(600, 260)
    with qtbot.waitActive(view):
        view.show()
    view.clearFocus()
    plain = view.grab().toImage()
    point = QPointF(view.visualRect(table.index(1, 2)).center())
    none = Qt.MouseButton.NoButton
    where = QPointF(view.viewport().mapToGlobal(point))
    event = QMouseEvent(QEvent.Type.MouseMove, point, where, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), event)
    y = view.visualRect(table.index(1, 0)).center().y() + view.horizontalHeader().height()
    lit = view.grab().toImage()
    assert all(lit.pixelColor(x, y - 12) == theme().qcolour("sunken") for x in (2, 590))
    assert plain != lit
    view.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert view.currentIndex().row() == 0
    assert view.grab().toImage().pixelColor(300, view.horizontalHeader().height() + 1) == theme().qcolour("focus")
    view.resize(260, 260)
    settle()
    assert view.isColumnHidden(Column.TIME)
    assert view.isColumnHidden(Column.MODE)
    assert not view.isColumnHidden(Column.SCORE)


def test_two_sets_can_be_told_apart(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    services.bank.add("另一套", questions(3), set_id=b"another set of 3", added_at=1)
    page = open_history(qtbot, services)
    whole = the(page, SittingsView).model().rowCount()
    sets = combo(page, "Question set")
    assert sets.isVisible()
    QTest.keyClick(sets, Qt.Key.Key_End)
    assert the(page, SittingsView).model().rowCount() == 0
    QTest.keyClick(sets, Qt.Key.Key_Up)
    assert sets.value() == BUILTIN_SET_ID
    assert 0 < the(page, SittingsView).model().rowCount() <= whole
