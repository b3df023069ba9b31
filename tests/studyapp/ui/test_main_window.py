"""The window: pages made when first seen, keys, a quiz that has it whole, another theme, its place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studyapp.ui.frame import PageFactory
from studyapp.ui.help_dialog import HelpDialog
from studyapp.ui.key_list import KeyMeaning
from studyapp.ui.main_window import MainWindow, WindowPlace
from studyapp.ui.notices import Notice
from studyapp.ui.page_help import TOPICS, page_help
from studyapp.ui.theme import Theme, choose_family
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.notice_bar import NoticeBar
from studyapp.ui.widgets.text_block import TextBlock
from tests.studyapp.ui.layout_checks import SIZES, assert_good, settle, shown
from tests.studyapp.ui.screens import speaking

NAMES = ("today", "practice", "outline", "history", "members", "settings")


class Page(QWidget):
    """A page with one field and one key of its own."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.theme = theme
        column = QVBoxLayout(self)
        column.addWidget(Label(theme, name, "title1"))
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        column.addWidget(self.field)
        column.addStretch(1)

    def keys(self) -> tuple[KeyMeaning, ...]:
        """Return the keys of the page."""
        return (KeyMeaning("Enter", "begin"),)


def pages() -> dict[str, PageFactory]:
    def factory(name: str) -> PageFactory:
        return lambda theme: Page(theme, name)

    return {name: factory(name) for name in NAMES}


def window(qtbot: QtBot, **place: object) -> MainWindow:
    made = MainWindow(Theme("light", 1.0, choose_family()), pages(), member="学员甲", **place)  # type: ignore[arg-type]  # passed on as given
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    settle()
    return made


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("size", "scale"), SIZES)
def test_nothing_is_cut_at_any_size(qtbot: QtBot, size: QSize, scale: float, name: str, language: str) -> None:
    with speaking(language):
        made = shown(lambda theme: MainWindow(theme, pages(), member="学员甲"), size, scale, name)
        qtbot.addWidget(made)
        assert isinstance(made, MainWindow)
        made.show_notice(Notice("disk", "The disk is full; make room and try again.", action="Open folder"))
        settle()
        assert_good(made)
        told = made.show_help()
        settle()
        assert_good(told)
        told.all_pages.click()
        settle()
        assert_good(told)
        told.close()


def test_the_frame_gives_way_when_room_is_short(qtbot: QtBot) -> None:
    made = window(qtbot)
    assert (made.rail().width(), made.menu_bar()) == (176, None)
    made.resize(1024, 640)
    settle()
    assert (made.rail().width(), made.menu_bar()) == (72, None)
    made.rebuild(Theme("light", 2.0, choose_family()))
    settle()
    bar = made.menu_bar()
    assert bar is not None
    assert (made.rail().isVisible(), bar.isVisible()) == (False, True)


def test_pages_are_made_when_they_are_first_seen(qtbot: QtBot) -> None:
    made = window(qtbot)
    assert made.made() == ("today",)
    with qtbot.waitSignal(made.page_shown) as heard:
        made.go("history")
    assert heard.args == ["history"]
    page = made.current_page()
    made.go("today")
    made.go("history")
    assert made.current_page() is page
    made.go("nowhere")
    assert made.current() == "history"


def test_keys_switch_pages_but_not_during_a_quiz(qtbot: QtBot) -> None:
    made = window(qtbot)
    QTest.keyClick(made, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert made.current() == "history"
    QTest.keyClick(made, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert made.current() == "history"
    made.show_full(Page(Theme(), "quiz"))
    QTest.keyClick(made, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert made.current() == "history"


def test_f1_tells_of_the_page_and_its_keys_and_goes_by_f1_again(qtbot: QtBot) -> None:
    made = window(qtbot)
    QTest.keyClick(made, Qt.Key.Key_F1)
    listed = made.findChildren(HelpDialog)[0]
    words = [block.text() for block in listed.findChildren(TextBlock)]
    told = page_help("today")
    assert told is not None
    assert words[:5] == [told.purpose, *told.steps, "begin"]
    assert len(words) == 5 + len(NAMES) + 2
    listed.all_pages.click()
    words = [block.text() for block in listed.findChildren(TextBlock)]
    assert len(words) == 5 + len(NAMES) + 2 + 4 * (len(TOPICS) - 1)
    listed.activateWindow()
    qtbot.waitUntil(listed.isActiveWindow)
    with qtbot.waitSignal(listed.finished, timeout=1000):
        QTest.keyClick(listed, Qt.Key.Key_F1)


def test_help_of_a_page_that_has_the_window_is_its_own(qtbot: QtBot) -> None:
    made = window(qtbot)
    made.show_full(Page(Theme(), "first run"))
    listed = made.show_help()
    assert next(block.text() for block in listed.findChildren(TextBlock)) == "begin"
    listed.close()


def test_f11_is_for_the_projector(qtbot: QtBot) -> None:
    made = window(qtbot)
    QTest.keyClick(made, Qt.Key.Key_F11)
    assert made.isFullScreen()
    QTest.keyClick(made, Qt.Key.Key_F11)
    assert not made.isFullScreen()


def test_a_quiz_has_the_window_and_gives_it_back(qtbot: QtBot) -> None:
    made = window(qtbot)
    made.go("practice")
    quiz = Page(Theme(), "quiz")
    made.show_full(quiz)
    settle()
    assert made.current_page() is quiz
    assert quiz.size() == made.size()
    assert not made.rail().isVisible()
    made.show_notice(Notice("disk", "The disk is full."))
    settle()
    assert made.findChildren(NoticeBar)[0].isVisible()
    made.leave_full()
    settle()
    assert made.rail().isVisible()
    assert made.current() == "practice"


def test_another_theme_makes_the_page_anew_and_keeps_place_focus_and_notices(qtbot: QtBot) -> None:
    made = window(qtbot)
    made.go("settings")
    made.show_notice(Notice("disk", "The disk is full."))
    before = made.current_page()
    assert isinstance(before, Page)
    before.field.setFocus()
    made.rebuild(Theme("dark", 1.5, choose_family()), member="学员乙")
    settle()
    after = made.current_page()
    assert isinstance(after, Page)
    assert after is not before
    assert after.theme.name == "dark"
    assert made.made() == ("settings",)
    assert made.rail().item("members").text() == "学员乙"
    assert [notice.key for notice in made.notices()] == ["disk"]
    assert made.focusWidget() is after.field
    made.clear_notice("disk")
    assert made.notices() == ()


def test_another_theme_waits_for_the_end_of_a_quiz(qtbot: QtBot) -> None:
    made = window(qtbot)
    quiz = Page(Theme(), "quiz")
    made.show_full(quiz)
    made.rebuild(Theme("dark", 1.0, choose_family()))
    assert made.current_page() is quiz
    made.leave_full()
    page = made.current_page()
    assert isinstance(page, Page)
    assert page.theme.name == "dark"


def test_a_later_notice_of_the_same_matter_takes_the_place_of_the_earlier(qtbot: QtBot) -> None:
    acted = []
    made = window(qtbot)
    made.show_notice(Notice("disk", "one"))
    made.show_notice(Notice("disk", "two", action="Try again", act=lambda: acted.append(True)))
    settle()
    bars = [bar for bar in made.findChildren(NoticeBar) if bar.isVisible()]
    assert [bar.sentence() for bar in bars] == ["two"]
    bars[0].acted.emit()
    assert acted
    bars[0].dismissed.emit()
    assert made.notices() == ()


def test_the_place_is_remembered(qtbot: QtBot) -> None:
    made = window(qtbot, place=WindowPlace((30, 40, 1100, 700), False), page="outline")
    assert made.current() == "outline"
    assert made.geometry().getRect() == (30, 40, 1100, 700)
    with qtbot.waitSignal(made.closing) as heard:
        made.close()
    assert heard.args == [WindowPlace((30, 40, 1100, 700), False)]


def test_a_place_on_no_screen_is_forgotten(qtbot: QtBot) -> None:
    made = window(qtbot, place=WindowPlace((9000, 9000, 1100, 700), False))
    assert made.size() == QSize(1280, 800)


def test_pages_may_come_later(qtbot: QtBot) -> None:
    made = MainWindow(Theme("light", 1.0, choose_family()), {})
    qtbot.addWidget(made)
    made.show()
    assert made.current_page() is None
    made.set_pages(pages(), member="学员甲", page="nowhere")
    assert made.current() == "today"
