"""Behind each figure of 成绩 stand exactly the answers that make it; from each one comes to its question."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionKind
from studyapp.quiz.grading import key_response
from studyapp.quiz.request import QuizMode
from studyapp.statistics.answer_filter import AnswerFilter
from studyapp.ui.charts.calendar import YearCalendar
from studyapp.ui.charts.trend import TrendChart
from studyapp.ui.history.answers_table import AnswerColumn, AnswersTable
from studyapp.ui.history.line_model import ROW_ROLE
from studyapp.ui.history.page import HistoryPage
from studyapp.ui.history.presenter import HistoryPresenter
from studyapp.ui.history.reading import PAGE
from studyapp.ui.history.sections_card import SectionsCard
from studyapp.ui.history.tiles import TilesCard
from studyapp.ui.history.view import AnswerLine, HistoryFilter
from studyapp.ui.quiz import sittings
from studyapp.ui.quiz.view import Draft
from studyapp.ui.section_rows import section_rows, with_descendants
from studyapp.ui.services import Services
from studyapp.ui.widgets.press_area import PressArea
from tests.studyapp.ui.history.opened import read
from tests.studyapp.ui.layout_checks import SIZES, assert_good, shown
from tests.studyapp.ui.screens import speaking
from tests.studyapp.ui.studied import the


def all_rows(page: HistoryPage, services: Services) -> list[AnswerLine]:
    """Scroll to the end of the list and return all its rows."""
    model = page.answers.model
    while model.canFetchMore(model.index(-1, -1)):
        model.fetchMore(model.index(-1, -1))
        read(services)
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def tiles(page: HistoryPage) -> list[PressArea]:
    return the(page, TilesCard).findChildren(PressArea)


FILTERS = (
    HistoryFilter(),
    HistoryFilter(days=7),
    HistoryFilter(days=None, mode=QuizMode.TODAY),
    HistoryFilter(days=30, kind=QuestionKind.SINGLE_CHOICE),
)


@pytest.mark.parametrize("chosen", FILTERS)
def test_each_tile_opens_the_answers_that_make_it(page: HistoryPage, services: Services, chosen: HistoryFilter) -> None:
    page.filter_changed.emit(chosen)
    read(services)
    shown_sums = [tile.accessibleName() for tile in tiles(page)]
    for tile in tiles(page):
        tile.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(tile, Qt.Key.Key_Return)
        read(services)
        assert page.answers.isVisible()
        rows = [line.answer.record for line in all_rows(page, services)]
        since = None if chosen.days is None else services.local_day(services.clock()) - chosen.days + 1
        wanted = AnswerFilter(since, mode=chosen.mode, kind=chosen.kind)
        totals = services.scores.totals(services.member.id, wanted)
        assert len(rows) == totals.answers > 0
        right, seconds = sum(one.right for one in rows), sum(one.elapsed for one in rows) // 1000
        said = (len({one.sitting_id for one in rows}), len(rows), round(100 * right / len(rows)), seconds // 60 % 60)
        assert all(str(figure) in words for figure, words in zip(said, shown_sums, strict=True))
        assert page.answers.sentence().startswith(f"{len(rows)} question")
        assert all(line.stem and line.given for line in all_rows(page, services))
        QTest.keyClick(page.answers.table, Qt.Key.Key_Escape)
        assert not page.answers.isVisible()
        assert tile.hasFocus()


def test_a_day_a_bar_and_a_section_open_theirs(page: HistoryPage, services: Services) -> None:
    today = services.local_day(services.clock())
    calendar, trend = the(page, YearCalendar), the(page, TrendChart)
    days = {day.day: day.answers for day in services.scores.days(services.member.id, 1, today)}
    busy = max(days, key=lambda day: days[day])
    where = calendar._cell(busy).center().toPoint()  # noqa: SLF001 - where the day is painted
    QTest.mouseClick(calendar, Qt.MouseButton.LeftButton, pos=where)
    read(services)
    assert {line.answer.record.day for line in all_rows(page, services)} == {busy}
    assert len(all_rows(page, services)) == days[busy]
    QTest.keyClick(page.answers.table, Qt.Key.Key_Escape)
    QTest.keyClick(calendar, Qt.Key.Key_Return)  # the keyboard stands where one has clicked
    read(services)
    assert len(all_rows(page, services)) == days[busy]
    page.close_answers()
    QTest.keyClick(trend, Qt.Key.Key_Left)
    QTest.keyClick(trend, Qt.Key.Key_Return)
    read(services)
    monday = today - date.fromordinal(today).weekday() - 7
    expected = sum(count for day, count in days.items() if monday <= day < monday + 7)
    assert len(all_rows(page, services)) == expected > 0
    assert f"{expected} question" in trend.accessibleDescription()
    page.close_answers()
    set_id = services.bank.sets()[0].id
    sections = services.bank.sections(set_id)
    rows = {row.text: row for row in section_rows(services, set_id)}
    for line in the(page, SectionsCard).findChildren(PressArea):
        heading = next(text for text in rows if line.accessibleName().startswith(text))
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
        read(services)
        below = with_descendants(sections, rows[heading].id)
        records = [answer.answer.record for answer in all_rows(page, services)]
        last_two: dict[bytes, list[bool]] = {}
        for record in sorted(records, key=lambda one: (one.answered_at, one.id)):
            assert record.section_id in below
            last_two[record.question_id] = [*last_two.get(record.question_id, []), record.right][-2:]
        mastered = sum(one == [True, True] for one in last_two.values())
        percent = rows[heading].percent
        assert page.answers.sentence().startswith(f"{percent}% = {mastered} of {rows[heading].questions} questions")
        page.close_answers()


def test_from_an_answer_to_its_question(page: HistoryPage, services: Services) -> None:
    replayed: list[tuple[bytes, int]] = []
    resumed: list[bytes] = []
    services.navigation.replay.connect(lambda sitting_id, position: replayed.append((sitting_id, position)))
    services.navigation.resume_quiz.connect(resumed.append)
    tiles(page)[1].click()
    read(services)
    rows = all_rows(page, services)
    newest = rows[0].answer.record
    QTest.keyClick(page.answers.table, Qt.Key.Key_Return)
    assert resumed == [newest.sitting_id]  # it is not over yet
    place, old = next(
        (n, one.answer.record) for n, one in enumerate(rows) if one.answer.record.sitting_id != resumed[0]
    )
    page.answers.table.selectRow(place)
    QTest.keyClick(page.answers.table, Qt.Key.Key_Return)
    assert replayed == [(old.sitting_id, old.position)]
    services.changes.scores_changed.emit()
    read(services)
    assert page.answers.isVisible()
    assert len(all_rows(page, services)) == len(rows)


def test_filters_of_section_and_kind_move_everything(page: HistoryPage, services: Services) -> None:
    set_id = services.bank.sets()[0].id
    sections = services.bank.sections(set_id)
    chapter = next(one for one in sections if one.parent is None and len(with_descendants(sections, one.id)) > 2)
    below = with_descendants(sections, chapter.id)
    page.filter_changed.emit(HistoryFilter(None, section_id=chapter.id, kind=QuestionKind.TRUE_FALSE))
    read(services)
    wanted = AnswerFilter(sections=below, kind=QuestionKind.TRUE_FALSE)
    totals = services.scores.totals(services.member.id, wanted)
    assert 0 < totals.answers < services.scores.totals(services.member.id).answers
    assert str(totals.answers) in tiles(page)[1].accessibleName()
    assert the(page, YearCalendar).accessibleName().startswith(f"{totals.answers} answer")
    for line in the(page, SectionsCard).findChildren(PressArea):
        assert any(line.accessibleName().startswith(one.label + one.title) for one in sections if one.id in below)


def longest_answered(services: Services) -> bytes:
    """Return the section with the longest title of those to which an answer was given lately."""
    sections = services.bank.sections(services.bank.sets()[0].id)
    days = HistoryFilter().days
    since = None if days is None else services.local_day(services.clock()) - days + 1
    answered = [
        one
        for one in sections
        if services.scores.totals(
            services.member.id, AnswerFilter(since, sections=with_descendants(sections, one.id))
        ).answers
    ]
    return max(answered, key=lambda one: len(one.title)).id


def test_nothing_is_cut_in_any_window(qtbot: QtBot, services: Services) -> None:
    for size, scale in SIZES:
        for language, name in (("zh_CN", "light"), ("en", "dark")):
            with speaking(language):
                page = shown(HistoryPage, size, scale, name)
                assert isinstance(page, HistoryPage)
                qtbot.addWidget(page)
                HistoryPresenter(page, services)
                page.filter_changed.emit(HistoryFilter(section_id=longest_answered(services)))
                read(services)
                assert_good(page)
                tiles(page)[2].click()
                read(services)
                assert page.answers.isVisible()
                assert_good(page)
                page.hide()


def test_the_table_is_a_sound_model_that_asks_once_for_more(
    page: HistoryPage, services: Services, qtmodeltester: ModelTester
) -> None:
    tiles(page)[0].click()
    read(services)
    rows = all_rows(page, services)
    table = AnswersTable()
    asked: list[bool] = []
    table.more_wanted.connect(lambda: asked.append(True))
    table.set_rows(rows[:3], more=True)
    qtmodeltester.check(table)
    assert asked == [True]
    table.add_rows(rows[3:5], more=False)
    qtmodeltester.check(table)
    assert (table.rowCount(), len(asked)) == (5, 1)
    assert table.index(4, AnswerColumn.QUESTION).data() == rows[4].stem
    hidden = rows[0]._replace(answer=rows[0].answer._replace(shown=False), stem="")
    table.set_rows([hidden], more=False)
    assert table.index(0, AnswerColumn.OUTCOME).data() == "not handed in"
    assert "no longer readable" in table.index(0, AnswerColumn.QUESTION).data()
    assert PAGE > 100


def test_more_rows_are_not_put_under_a_list_that_is_being_read_anew(
    page: HistoryPage, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studyapp.ui.history.answers_presenter.PAGE", 50)
    page.filter_changed.emit(HistoryFilter(days=None))
    read(services)
    tiles(page)[1].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(tiles(page)[1], Qt.Key.Key_Return)
    read(services)
    model = page.answers.model
    assert model.rowCount() == 50
    before = services.scores.totals(services.member.id).answers
    open_one = services.scores.open_sitting(services.member.id)
    assert open_one is not None
    session = sittings.load(services, open_one.id)
    assert session is not None
    sittings.keep_answer(services, session, Draft(key_response(session.current.question), None))
    services.changes.scores_changed.emit()
    model.fetchMore(model.index(-1, -1))
    read(services)
    assert page.answers.sentence().startswith(f"{before + 1} question")
    assert len(all_rows(page, services)) == before + 1
