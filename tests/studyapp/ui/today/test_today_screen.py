"""今日: the day as the stores know it, what a member can start from it, and how it answers to changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from question_bank.outlines import BUILTIN_SET_ID
from studyapp.builtin import add_builtin_set
from studyapp.quiz.request import Order, QuizMode, QuizRequest
from studyapp.ui.charts.accuracy_bars import DayAccuracy
from studyapp.ui.quiz.candidates import chosen
from studyapp.ui.section_rows import with_descendants
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme, choose_family
from studyapp.ui.today.page import TodayPage
from studyapp.ui.today.presenter import TodayPresenter
from studyapp.ui.today.view import OpenSitting, TodayView
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.section_model import SectionRow
from studyapp.ui.widgets.section_tree import SectionTree
from tests.studyapp.ui.layout_checks import settle
from tests.studyapp.ui.screens import services_in, speaking
from tests.studyapp.ui.studied import MakeServices, the

VIEW = TodayView(
    greeting="下午好，学员甲",
    date="11月22日 星期日",
    streak=6,
    due=12,
    fresh=8,
    missed=5,
    minutes=10,
    open_sitting=OpenSitting(b"sitting-of-a-day", "（二）全过程保障党建引领基层治理", "昨天 21:14", 8, 20),
    sections=(
        SectionRow(b"a" * 16, 0, "一、重要意义", 12, 8, 3, 72),
        SectionRow(b"b" * 16, 1, "（一）科学真理", 0),
    ),
    days=tuple(DayAccuracy(f"{day}日", 0.7, 20) for day in range(9, 23)),
    answers=260,
    accuracy=73,
    preparing=False,
)


def page_of(qtbot: QtBot, width: int = 1104) -> TodayPage:
    made = TodayPage(Theme("light", 1.0, choose_family()))
    qtbot.addWidget(made)
    made.resize(width, 800)
    made.show()
    return made


def words(page: TodayPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def test_the_day_in_the_words_of_the_program(qtbot: QtBot) -> None:
    with speaking("zh_CN"):
        page = page_of(qtbot)
        page.show_today(VIEW)
        settle()
        seen = words(page)
        for text in (
            "下午好，学员甲",
            "11月22日 星期日　已连续学习 6 天",
            "今天要做 25 题，约 10 分钟",
            "到期复习",
            "新题",
            "错题",
            "继续上次",
            "已做 8 题，共 20 题",
            "提纲掌握",
            "掌握",
            "学习中",
            "未做",
            "最近 14 天正确率",
            "14 天共 260 题",
            "平均正确率 73%",
        ):
            assert text in seen
        assert [seen.index(figure) for figure in ("12", "8", "5")]
        page.show_today(VIEW._replace(open_sitting=None, due=0, fresh=0, missed=0, streak=0, accuracy=None, answers=0))
        settle()
        seen = words(page)
        assert "今天的题都做完了，还可以自己练习。" in seen
        assert "继续上次" not in seen
        assert "11月22日 星期日" in seen
        page.show_today(VIEW._replace(preparing=True, sections=()))
        assert "正在根据提纲准备题库……" in words(page)


def test_enter_starts_the_day_wherever_one_stands_but_not_before_there_are_questions(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    page.show_today(VIEW._replace(sections=(), preparing=True))
    with qtbot.assertNotEmitted(page.start_requested):
        QTest.keyClick(page, Qt.Key.Key_Return)
    page.show_today(VIEW)
    with qtbot.waitSignal(page.start_requested):
        QTest.keyClick(page, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.section_requested) as heard:
        tree = the(page, SectionTree)
        tree.setCurrentIndex(tree.model().index(0, 0))
        QTest.keyClick(tree, Qt.Key.Key_Return)
    assert heard.args == [b"a" * 16]
    assert page.keys()[0].key == "Enter"


@pytest.mark.parametrize("width", [1104, 952, 700])
def test_the_last_sitting_can_be_continued(qtbot: QtBot, width: int) -> None:
    page = page_of(qtbot, width)
    page.show_today(VIEW)
    settle()
    button = next(one for one in page.findChildren(SecondaryButton) if one.text() == "Continue")
    with qtbot.waitSignal(page.continue_requested) as heard:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard.args == [b"sitting-of-a-day"]


def open_today(qtbot: QtBot, services: Services) -> TodayPage:
    page = page_of(qtbot)
    TodayPresenter(page, services)
    return page


def test_as_many_questions_are_announced_as_are_asked(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    with speaking("zh_CN"):
        page = open_today(qtbot, services)
        heard: list[QuizRequest] = []
        services.navigation.start_quiz.connect(heard.append)
        QTest.keyClick(page, Qt.Key.Key_Return)
        (request,) = heard
        assert (request.mode, request.order) == (QuizMode.TODAY, Order.DUE)
        asked = chosen(services, request, 1)
        assert len(asked) == request.count == services.settings.daily_cap  # far more is due after these weeks
        assert any(text.startswith(f"今天要做 {len(asked)} 题，约 ") for text in words(page))


def test_a_section_is_practised_with_all_below_it(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    page = open_today(qtbot, services)
    heard: list[QuizRequest] = []
    services.navigation.start_quiz.connect(heard.append)
    sections = services.bank.sections(BUILTIN_SET_ID)
    page.section_requested.emit(sections[4].id)
    page.section_requested.emit(b"a section unknown")
    (request,) = heard
    assert request.filter.sections == with_descendants(sections, sections[4].id)
    assert len(request.filter.sections) > 3
    assert request.title == sections[4].label + sections[4].title
    assert chosen(services, request, 1)


def test_the_open_sitting_is_offered(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    page = open_today(qtbot, services)
    settle()
    open_one = services.scores.open_sitting(services.member.id)
    assert open_one is not None
    assert "8 done of 20" in words(page)
    heard: list[bytes] = []
    services.navigation.resume_quiz.connect(heard.append)
    page.continue_requested.emit(open_one.id)
    assert heard == [open_one.id]
    services.scores.finish_sitting(open_one.id, services.clock())
    services.changes.scores_changed.emit()
    settle()
    assert "8 done of 20" not in words(page)


def test_the_bank_may_come_while_the_page_is_seen_or_behind_another(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        page = open_today(qtbot, services)
        assert any(text.startswith("Preparing") for text in words(page))
        page.hide()
        add_builtin_set(services.paths.bank, services.clock())
        services.changes.bank_changed.emit()
        tree = the(page, SectionTree)
        assert tree.model().rowCount() == 0  # nobody looks
        page.show()
        assert tree.model().rowCount() == 2
        assert any(text.startswith("20 question") for text in words(page)), words(page)
        TodayPresenter(page, services._replace(settings=services.settings._replace(goal=7)))
        assert any(text.startswith("7 question") for text in words(page))
        page.hide()
