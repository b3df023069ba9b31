"""Putting aside, merging and deleting on the page: told before, with a backup, and only by who confirmed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from question_bank.model import derive_id
from studyapp.passcode import hash_passcode
from studyapp.scores import ScoreStore
from studyapp.scores.backup import backups
from studyapp.ui.members.forms import ActionCard, QuestionCard, TargetCard
from studyapp.ui.members.member_button import MemberButton
from studyapp.ui.members.page import MembersPage
from studyapp.ui.members.presenter import MembersPresenter
from studyapp.ui.members.view import Action
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme, choose_family
from studyapp.ui.widgets.buttons import QuietButton
from studyapp.ui.widgets.notice_bar import NoticeBar
from studyapp.ui.widgets.text_block import TextBlock
from tests.studyapp.ui.layout_checks import settle
from tests.studyapp.ui.studied import MakeServices

OTHER = derive_id("b")
_LOW = 300
"""Pixels of a window in which not all of the page shows."""


@pytest.fixture
def services(studied: MakeServices) -> Services:
    """Give services over some weeks of the first member; a second one is studying."""
    opened = studied()
    other = opened.scores.add_member("学员乙", id=OTHER, at=2_000_000_000_000)
    return opened._replace(member=other)


@pytest.fixture
def page(qtbot: QtBot, services: Services) -> Iterator[MembersPage]:
    made = MembersPage(Theme("light", 1.0, choose_family()))
    qtbot.addWidget(made)
    MembersPresenter(made, services)
    made.resize(700, 800)
    made.show()
    settle()
    yield made
    services.background.wait()


def studied_member(services: Services) -> bytes:
    return services.scores.members()[0].id


def names(page: MembersPage) -> list[str]:
    settle()
    return [button.text() for button in page.findChildren(MemberButton) if button.isVisible()]


def press(page: MembersPage, member_id: bytes, action: Action) -> None:
    page.managed.emit(member_id)
    assert isinstance(page.form, ActionCard)
    page.form.buttons[action].click()
    settle()


def sentences(page: MembersPage) -> str:
    assert page.form is not None
    return "\n".join(block.text() for block in page.form.findChildren(TextBlock))


def told(page: MembersPage) -> list[str]:
    settle()
    return [notice.sentence() for notice in page.findChildren(NoticeBar) if notice.isVisible()]


def test_a_member_is_merged_into_another_after_a_look_and_a_backup(
    qtbot: QtBot, services: Services, page: MembersPage
) -> None:
    first = studied_member(services)
    before = services.scores.totals(first)
    press(page, first, Action.MERGE)
    assert isinstance(page.form, TargetCard)
    assert [button.text() for button in page.form.buttons] == ["学员乙"]
    page.form.buttons[0].click()
    assert isinstance(page.form, QuestionCard)
    moved = services.scores.belongings(first)
    for part in (f"{moved.sittings} sitting", f"{moved.answers:,} answers", "学员甲", "学员乙"):
        assert part in sentences(page)
    with qtbot.waitSignal(services.changes.scores_changed, timeout=20_000):
        page.form.confirm.click()
    assert names(page) == ["学员乙"]
    assert services.scores.totals(OTHER) == before
    assert "学员甲" in told(page)[0]
    (backup,) = backups(services.paths.backups)
    assert backup.contents.members == 2


def test_a_member_is_deleted_by_who_typed_the_name_after_a_backup(
    qtbot: QtBot, services: Services, page: MembersPage
) -> None:
    first = studied_member(services)
    answers = services.scores.totals(first).answers
    press(page, first, Action.DELETE)
    assert isinstance(page.form, QuestionCard)
    assert page.form.field is not None
    assert not page.form.confirm.isEnabled()
    QTest.keyClick(page.form.field, Qt.Key.Key_Return)
    page.form.field.setText("学员")
    assert not page.form.confirm.isEnabled()
    page.form.field.setText(" 学员甲 ")
    with qtbot.waitSignal(services.changes.scores_changed, timeout=20_000):
        QTest.keyClick(page.form.field, Qt.Key.Key_Return)
    assert [member.name for member in services.scores.members()] == ["学员乙"]
    assert services.scores.totals(first).answers == 0
    (backup,) = backups(services.paths.backups)
    assert backup.contents.answers == answers > 0


def test_esc_keeps_everything(services: Services, page: MembersPage) -> None:
    press(page, studied_member(services), Action.DELETE)
    assert isinstance(page.form, QuestionCard)
    assert page.form.field is not None
    QTest.keyClick(page.form.field, Qt.Key.Key_Escape)
    assert not any(card.isVisible() for card in page.findChildren(QuestionCard))
    assert names(page) == ["学员甲", "学员乙"]


def test_put_aside_and_brought_back(services: Services, page: MembersPage) -> None:
    first = studied_member(services)
    press(page, first, Action.PUT_ASIDE)
    assert names(page) == ["学员乙"]
    assert services.scores.totals(first).answers > 0
    assert [member.archived for member in services.scores.members()] == [True, False]
    (aside,) = [button for button in page.findChildren(QuietButton) if "Put aside" in button.text()]
    aside.click()
    press(page, first, Action.BRING_BACK)
    assert names(page) == ["学员甲", "学员乙"]
    assert not any(member.archived for member in services.scores.members())


def test_a_member_with_a_pin_is_not_offered_to_merge_into(services: Services, page: MembersPage) -> None:
    third = services.scores.add_member("学员丙", id=derive_id("c"), at=2_000_000_000_001)
    services.scores.set_pin(third.id, hash_passcode("1234", bytes(16)))
    press(page, studied_member(services), Action.MERGE)
    assert isinstance(page.form, TargetCard)
    assert [button.text() for button in page.form.buttons] == ["学员乙"]


def test_what_is_asked_comes_into_sight_in_a_low_window(qtbot: QtBot, services: Services, page: MembersPage) -> None:
    for number in range(6):
        services.scores.add_member(f"学员{number}", id=derive_id(str(number)), at=2_100_000_000_000 + number)
    page.added.emit("学员乙")  # refused; shows nothing anew
    with qtbot.waitExposed(page):
        page.show()
    page.resize(700, _LOW)
    qtbot.waitUntil(lambda: page.height() == _LOW)
    last = services.scores.members()[-1].id
    page.renamed.emit(last, "学员戊")
    press(page, last, Action.DELETE)
    form = page.form
    assert form is not None
    qtbot.waitUntil(lambda: page.rect().contains(form.mapTo(page, form.rect().center())))


def test_a_merge_is_told_to_the_other_pages_when_its_own_is_gone(qtbot: QtBot, services: Services) -> None:
    made = MembersPage(Theme("light", 1.0, choose_family()))
    MembersPresenter(made, services)
    made.show()
    settle()
    first = studied_member(services)
    before = services.scores.totals(first)
    press(made, first, Action.MERGE)
    assert isinstance(made.form, TargetCard)
    made.form.buttons[0].click()
    assert isinstance(made.form, QuestionCard)
    made.form.confirm.click()
    services.background.wait()
    shiboken6.delete(made)  # somebody else was chosen meanwhile
    with (
        qtbot.captureExceptions() as faults,
        qtbot.waitSignal(services.changes.scores_changed, timeout=20_000),
    ):
        settle()
    assert not faults
    assert services.scores.totals(OTHER) == before


def test_a_member_who_is_gone_meanwhile_leaves_the_list(services: Services, page: MembersPage) -> None:
    first = studied_member(services)
    with ScoreStore.open(services.paths.scores) as elsewhere:
        elsewhere.delete_member(first)
    page.managed.emit(first)
    assert names(page) == ["学员乙"]


def test_nobody_is_told_of_a_merge_with_somebody_who_is_gone(
    qtbot: QtBot, services: Services, page: MembersPage
) -> None:
    first = studied_member(services)
    press(page, first, Action.MERGE)
    assert isinstance(page.form, TargetCard)
    page.form.buttons[0].click()
    assert isinstance(page.form, QuestionCard)
    with ScoreStore.open(services.paths.scores) as elsewhere:
        elsewhere.delete_member(first)
    with qtbot.waitSignal(services.changes.scores_changed, timeout=20_000):
        page.form.confirm.click()
    assert names(page) == ["学员乙"]
    assert not any("Everything of" in sentence for sentence in told(page))
