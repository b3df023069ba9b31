"""A member's PIN: asked where it should be, slow to guess, never for ever."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from question_bank.model import derive_id
from studyapp.passcode import hash_passcode, passcode_fits
from studyapp.settings import Settings
from studyapp.ui.members.forms import ActionCard, PinForm
from studyapp.ui.members.member_button import MemberButton
from studyapp.ui.members.page import MembersPage
from studyapp.ui.members.presenter import MembersPresenter
from studyapp.ui.members.view import Action, MemberRow, actions_with
from studyapp.ui.organizer import OrganizerDesk
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme, choose_family
from studyapp.ui.widgets.notice_bar import NoticeBar
from tests.studyapp.ui.layout_checks import settle
from tests.studyapp.ui.screens import services_in

OTHER = derive_id("b")
PIN = "2580"


class Clock:
    """A steady clock that a test moves."""

    now = 0

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def services(tmp_path: Path, clock: Clock) -> Iterator[Services]:
    with services_in(tmp_path) as opened:
        opened.scores.add_member("学员乙", id=OTHER, at=2)
        yield opened._replace(steady=clock)


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., MembersPage]:
    """Give a function that shows the page over services."""

    def show(services: Services, desk: OrganizerDesk | None = None, *, gate: bool = False) -> MembersPage:
        page = MembersPage(Theme("light", 1.0, choose_family()))
        qtbot.addWidget(page)
        MembersPresenter(page, services, desk, gate=gate)
        page.resize(700, 700)
        page.show()
        settle()
        return page

    return show


Show = Callable[..., MembersPage]


def lock(services: Services, member_id: bytes) -> None:
    services.scores.set_pin(member_id, hash_passcode(PIN, b"0" * 16))


def say(page: MembersPage, pin: str, new: str = "") -> None:
    """Type a PIN into the form that asks, and a new one twice, and press Enter."""
    settle()
    form = page.form
    assert isinstance(form, PinForm)
    for field, words in ((form.old, pin), (form.new, new), (form.again, new)):
        if field is not None:
            QTest.keyClicks(field, words)
            QTest.keyClick(field, Qt.Key.Key_Return)
    settle()


def manage(page: MembersPage, member_id: bytes) -> ActionCard:
    page.managed.emit(member_id)
    settle()
    assert isinstance(page.form, ActionCard)
    return page.form


def problem(page: MembersPage) -> str:
    settle()
    assert isinstance(page.form, PinForm)
    return page.form.problem()


def told(page: MembersPage) -> list[str]:
    settle()
    return [notice.sentence() for notice in page.findChildren(NoticeBar) if notice.isVisible()]


def test_a_member_without_a_pin_is_chosen_by_one_click(qtbot: QtBot, services: Services, shown: Show) -> None:
    page = shown(services)
    with qtbot.waitSignal(services.navigation.member_chosen) as heard:
        page.chosen.emit(OTHER)
    assert heard.args == [OTHER]


def test_the_pin_is_asked_when_switching_to_the_member(qtbot: QtBot, services: Services, shown: Show) -> None:
    lock(services, OTHER)
    page = shown(services)
    (button,) = [each for each in page.findChildren(MemberButton) if each.text() == "学员乙"]
    assert button.accessibleName() == "学员乙, with a PIN"
    with qtbot.assertNotEmitted(services.navigation.member_chosen):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        say(page, "1111")
    assert "not the PIN" in problem(page)
    with qtbot.waitSignal(services.navigation.member_chosen) as heard:
        say(page, PIN)
    assert heard.args == [OTHER]


def test_wrong_tries_slow_down_even_the_right_one_and_end(
    qtbot: QtBot, services: Services, clock: Clock, shown: Show
) -> None:
    lock(services, OTHER)
    desk = OrganizerDesk()
    page = shown(services, desk)
    page.chosen.emit(OTHER)
    for _ in range(3):
        say(page, "0000")
    with qtbot.assertNotEmitted(services.navigation.member_chosen):
        say(page, PIN)
    assert "5" in problem(page)
    # Neither another page nor Esc makes guessing quick again.
    page = shown(services, desk)
    page.chosen.emit(OTHER)
    with qtbot.assertNotEmitted(services.navigation.member_chosen):
        say(page, PIN)
    clock.now = 5_000
    with qtbot.waitSignal(services.navigation.member_chosen):
        say(page, PIN)
    assert desk.tries == {}


def test_one_sets_changes_and_removes_the_own_pin(services: Services, shown: Show) -> None:
    me = services.member.id
    page = shown(services)
    card = manage(page, me)
    assert set(card.buttons) == {Action.RENAME, Action.SET_PIN}
    card.buttons[Action.SET_PIN].click()
    say(page, "", "12")
    assert "4" in problem(page)
    say(page, "", "1234")
    assert passcode_fits("1234", services.scores.pin(me))
    assert told(page)
    manage(page, me).buttons[Action.CHANGE_PIN].click()
    say(page, "9999", "5678")
    assert passcode_fits("1234", services.scores.pin(me))
    say(page, "1234", "5678")
    assert passcode_fits("5678", services.scores.pin(me))
    manage(page, me).buttons[Action.REMOVE_PIN].click()
    say(page, "1234")
    assert services.scores.pin(me)
    say(page, "5678")
    assert services.scores.pin(me) == ""


def test_nobody_manages_a_member_whose_pin_was_not_said(services: Services, shown: Show) -> None:
    lock(services, OTHER)
    page = shown(services)
    page.managed.emit(OTHER)
    assert isinstance(page.form, PinForm)
    say(page, PIN)
    settle()
    assert isinstance(page.form, ActionCard)


@pytest.mark.parametrize("unlocked", [True, False])
def test_an_organizer_removes_a_forgotten_pin(services: Services, shown: Show, unlocked: bool) -> None:
    lock(services, OTHER)
    desk = OrganizerDesk()
    desk.unlocked = unlocked
    page = shown(services._replace(settings=Settings(organizer=True)), desk)
    page.managed.emit(OTHER)
    settle()
    if unlocked:
        assert isinstance(page.form, ActionCard)
        page.form.buttons[Action.REMOVE_PIN].click()
        assert services.scores.pin(OTHER) == ""
    else:
        assert isinstance(page.form, PinForm)


def test_at_the_gate_the_last_member_says_the_pin_or_another_is_chosen(
    qtbot: QtBot, services: Services, shown: Show
) -> None:
    lock(services, services.member.id)
    page = shown(services, gate=True)
    with qtbot.assertNotEmitted(services.navigation.member_chosen):
        page.chosen.emit(services.member.id)
    with qtbot.waitSignal(services.navigation.member_chosen) as heard:
        say(page, PIN)
    assert heard.args == [services.member.id]
    page = shown(services, gate=True)
    with qtbot.waitSignal(services.navigation.member_chosen) as heard:
        page.chosen.emit(OTHER)
    assert heard.args == [OTHER]


def test_what_can_be_done_with_whom() -> None:
    other, locked = MemberRow(b"2", "乙", False), MemberRow(b"3", "丙", False, locked=True)
    me = MemberRow(b"1", "甲", True)
    everything = (Action.RENAME, Action.MERGE, Action.PUT_ASIDE, Action.DELETE)
    assert actions_with(other, aside=False, organizer=False, others=True) == everything
    assert Action.MERGE not in actions_with(other, aside=False, organizer=False, others=False)
    assert Action.REMOVE_PIN not in actions_with(locked, aside=False, organizer=False, others=True)
    assert Action.REMOVE_PIN in actions_with(locked, aside=False, organizer=True, others=True)
    assert Action.SET_PIN not in actions_with(other, aside=False, organizer=True, others=True)
    assert actions_with(me, aside=False, organizer=True, others=True) == (Action.RENAME, Action.SET_PIN)
    assert actions_with(other, aside=True, organizer=False, others=True) == (Action.BRING_BACK, Action.DELETE)
