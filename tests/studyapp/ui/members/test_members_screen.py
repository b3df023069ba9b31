"""First run and choice of member: one field, one click, in every size and language."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from question_bank.model import derive_id
from studyapp.ui.members.first_run_page import FirstRunPage
from studyapp.ui.members.forms import ActionCard
from studyapp.ui.members.member_button import MemberButton
from studyapp.ui.members.name_field import NameField
from studyapp.ui.members.page import MembersPage
from studyapp.ui.members.presenter import MembersPresenter
from studyapp.ui.members.view import LONGEST_NAME, Action, MemberRow, Question, clean_name
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme, choose_family
from studyapp.ui.widgets.buttons import QuietButton, SecondaryButton
from studyapp.ui.widgets.notice_bar import NoticeBar
from tests.studyapp.ui.layout_checks import SIZES, assert_good, settle, shown
from tests.studyapp.ui.screens import services_in, speaking

Shown = TypeVar("Shown", bound=QWidget)

ROWS = (
    MemberRow(b"1", "学员甲", True),
    MemberRow(b"2", "学员乙", False, locked=True),
    MemberRow(b"3", "Alexandra Featherstonehaugh-X", False),
)


def members(theme: Theme) -> MembersPage:
    made = MembersPage(theme)
    made.show_members(ROWS, (MemberRow(b"4", "学员丁", False),))
    return made


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize(("size", "scale"), SIZES)
def test_nothing_is_cut_at_any_size(qtbot: QtBot, size: QSize, scale: float, language: str) -> None:
    with speaking(language):
        first = shown(FirstRunPage, size, scale)
        qtbot.addWidget(first)
        assert_good(first)
        choice = shown(members, size, scale)
        qtbot.addWidget(choice)
        assert isinstance(choice, MembersPage)
        assert_good(choice)
        going = Question("12 sittings and 340 answers go.", "Delete for good", ROWS[2].name)
        asking: tuple[Callable[[], None], ...] = (
            lambda: choice.offer(b"2", tuple(Action)),
            lambda: choice.offer(b"1", (Action.RENAME,)),
            lambda: choice.ask_pin(b"2", old=True, new=True),
            lambda: choice.ask_target(b"2", "Into whom? Sittings, answers, notes and favourites go there.", ROWS[::2]),
            lambda: choice.ask(b"3", going),
        )
        for ask in asking:
            ask()
            settle()
            assert_good(choice)
        choice.rename(b"2")
        choice.show_problem("There is already a member “学员乙”; choose another name.")
        settle()
        assert_good(choice)
        choice.add()
        settle()
        assert_good(choice)


def test_the_first_run_goes_on_with_enter_alone(qtbot: QtBot) -> None:
    with speaking("zh_CN"):
        made = shown(FirstRunPage, QSize(1024, 640), 1.0)
    qtbot.addWidget(made)
    assert isinstance(made, FirstRunPage)
    with qtbot.waitSignal(made.named) as heard:
        QTest.keyClick(made.field, Qt.Key.Key_Return)
    assert heard.args == ["学员甲"]
    made.field.setText("  王  小明 ")
    with qtbot.waitSignal(made.named) as heard:
        made.button.click()
    assert heard.args == ["王 小明"]
    made.field.clear()
    with qtbot.waitSignal(made.named) as heard:
        made.button.click()
    assert heard.args == ["学员甲"]


@given(typed=st.text(max_size=80))
def test_a_clean_name_stays_as_it_is(typed: str) -> None:
    name = clean_name(typed)
    assert clean_name(name) == name
    assert len(name) <= LONGEST_NAME
    assert name == name.strip()


def page_of(qtbot: QtBot, services: Services) -> MembersPage:
    made = MembersPage(Theme("light", 1.0, choose_family()))
    qtbot.addWidget(made)
    MembersPresenter(made, services)
    made.resize(700, 600)
    made.show()
    settle()
    return made


def visible(page: QWidget, kind: type[Shown]) -> list[Shown]:
    settle()
    return [widget for widget in page.findChildren(kind) if widget.isVisible()]


def test_one_click_changes_the_member(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        services.scores.add_member("学员乙", id=derive_id("b"), at=1)
        made = page_of(qtbot, services)
        rows = {str(button.accessibleName()): button for button in visible(made, MemberButton)}
        assert set(rows) == {"学员甲, studying now", "学员乙"}
        with qtbot.waitSignal(services.navigation.member_chosen) as heard:
            QTest.mouseClick(rows["学员乙"], Qt.MouseButton.LeftButton)
        assert heard.args == [derive_id("b")]


def test_a_member_is_added_and_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        made = page_of(qtbot, services)
        (adder,) = visible(made, SecondaryButton)
        QTest.mouseClick(adder, Qt.MouseButton.LeftButton)
        (field,) = visible(made, NameField)
        assert not field.confirm.isEnabled()
        QTest.keyClicks(field.field, " New member ")
        with qtbot.waitSignal(services.navigation.member_chosen) as heard:
            QTest.keyClick(field.field, Qt.Key.Key_Return)
        added = services.scores.members()[-1]
        assert added.name == "New member"
        assert heard.args == [added.id]


def test_a_name_that_is_taken_is_refused_with_a_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        made = page_of(qtbot, services)
        made.added.emit("学员甲")
        (notice,) = visible(made, NoticeBar)
        assert "学员甲" in notice.sentence()
        assert len(services.scores.members()) == 1


def test_renaming_keeps_the_member_and_tells_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        made = page_of(qtbot, services)
        manage = visible(made, QuietButton)[0]
        QTest.mouseClick(manage, Qt.MouseButton.LeftButton)
        (offer,) = visible(made, ActionCard)
        QTest.mouseClick(offer.buttons[Action.RENAME], Qt.MouseButton.LeftButton)
        (field,) = visible(made, NameField)
        field.field.setText("王小明")
        with qtbot.waitSignal(services.navigation.member_chosen) as heard:
            QTest.mouseClick(field.confirm, Qt.MouseButton.LeftButton)
        assert heard.args == [services.member.id]
        assert [member.name for member in services.scores.members()] == ["王小明"]


def test_esc_gives_up(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        made = page_of(qtbot, services)
        made.rename(services.member.id)
        (field,) = visible(made, NameField)
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert visible(made, NameField) == []
        (button,) = visible(made, MemberButton)
        assert button.text() == "学员甲"
