"""Saved ways of practice: kept, applied, changed, renamed, deleted, each taken back; by keyboard too."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionKind, derive_id
from studyapp.quiz.practice import PracticeChoice, Way
from studyapp.quiz.request import Order
from studyapp.scores import ScoreStore
from studyapp.ui.practice.page import PracticePage
from studyapp.ui.practice.presenter import PracticePresenter
from studyapp.ui.practice.presets_bar import PresetsBar
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import QuietButton
from tests.builders import question, questions
from tests.studyapp.ui.screens import services_in

SETS = tuple(derive_id("set", name) for name in "甲乙")
Key = Qt.Key


@pytest.fixture
def services(qapp: object, tmp_path: Path) -> Iterator[Services]:
    with services_in(tmp_path) as made:
        made.bank.add("甲", (*questions(6), question(20, section=("丙",))), set_id=SETS[0], added_at=1)
        made.bank.add("乙", questions(9)[6:], set_id=SETS[1], added_at=1)
        yield made


def open_page(qtbot: QtBot, services: Services) -> PracticePage:
    page = PracticePage(Theme())
    qtbot.addWidget(page)
    PracticePresenter(page, services)
    page.resize(1104, 900)
    with qtbot.waitActive(page):
        page.show()
    return page


def act(bar: PresetsBar, words: str) -> QuietButton:
    return next(one for one in bar.findChildren(QuietButton) if one.text() == words and one.isVisible())


def save(page: PracticePage, name: str) -> None:
    act(page.presets, "Save this choice…").click()
    page.presets.field.setText(name)
    QTest.keyClick(page.presets.field, Key.Key_Return)


def notice(page: PracticePage) -> str:
    return page.presets.notice.sentence() if page.presets.notice is not None else ""


def undo(page: PracticePage) -> None:
    assert page.presets.notice is not None
    page.presets.notice.acted.emit()


def choose_something(page: PracticePage) -> PracticeChoice:
    """Choose other than what stands there at first."""
    page.show_choice(
        PracticeChoice((SETS[0],), None, (QuestionKind.SINGLE_CHOICE,), 10, Order.RANDOM, way=Way.CHALLENGE, seconds=30)
    )
    return page.choice()


def test_what_was_saved_is_chosen_again_by_one_press(qtbot: QtBot, services: Services) -> None:
    page = open_page(qtbot, services)
    first = page.choice()
    save(page, "  全部   题 ")
    assert notice(page) == "Saved as “全部 题”."
    wanted = choose_something(page)
    save(page, "挑战")
    assert list(page.presets.buttons) == ["全部 题", "挑战"]
    page.presets.buttons["全部 题"].click()
    assert page.choice() == first
    assert page.presets.buttons["全部 题"].isChecked()
    page.presets.buttons["挑战"].click()
    assert page.choice() == wanted
    again = open_page(qtbot, services)
    again.presets.buttons["挑战"].click()
    assert again.choice() == wanted


def test_a_change_of_what_is_in_use_can_be_saved_and_taken_back(qtbot: QtBot, services: Services) -> None:
    page = open_page(qtbot, services)
    save(page, "每天")
    kept = services.scores.presets(services.member.id)["每天"]
    assert not [one for one in page.presets.findChildren(QuietButton) if one.text() == "Save the changes"]
    choose_something(page)
    act(page.presets, "Save the changes").click()
    assert notice(page) == "“每天” is replaced."
    assert services.scores.presets(services.member.id)["每天"] != kept
    undo(page)
    assert services.scores.presets(services.member.id)["每天"] == kept


def test_renaming_never_takes_another_name_away(qtbot: QtBot, services: Services) -> None:
    page = open_page(qtbot, services)
    save(page, "甲")
    save(page, "乙")
    before = dict(services.scores.presets(services.member.id))
    act(page.presets, "Rename").click()
    assert page.presets.field.text() == "乙"
    page.presets.field.setText("甲")
    QTest.keyClick(page.presets.field, Key.Key_Return)
    assert notice(page) == "There is already a practice named “甲”: choose another name."
    assert services.scores.presets(services.member.id) == before
    act(page.presets, "Rename").click()
    page.presets.field.setText("丁")
    QTest.keyClick(page.presets.field, Key.Key_Return)
    assert list(page.presets.buttons) == ["丁", "甲"]
    assert page.presets.buttons["丁"].isChecked()
    undo(page)
    assert services.scores.presets(services.member.id) == before


def test_what_was_deleted_comes_back(qtbot: QtBot, services: Services) -> None:
    page = open_page(qtbot, services)
    save(page, "每天")
    kept = dict(services.scores.presets(services.member.id))
    act(page.presets, "Delete").click()
    assert page.presets.buttons == {}
    assert notice(page) == "“每天” is deleted."
    undo(page)
    assert services.scores.presets(services.member.id) == kept
    assert list(page.presets.buttons) == ["每天"]
    assert notice(page) == ""


def test_all_of_it_by_keyboard(qtbot: QtBot, services: Services) -> None:
    page = open_page(qtbot, services)
    bar = page.presets
    act(bar, "Save this choice…").setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.assertNotEmitted(page.start_requested):
        QTest.keyClick(act(bar, "Save this choice…"), Key.Key_Return)
        assert bar.field.hasFocus()
        QTest.keyClick(bar.field, Key.Key_Return)  # without a name it stays
        assert bar.form.isVisible()
        QTest.keyClick(bar.field, Key.Key_Escape)
        assert not bar.form.isVisible()
        assert act(bar, "Save this choice…").hasFocus()
        save(page, "甲")
        wanted = page.choice()
        choose_something(page)
        button = bar.buttons["甲"]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(button, Key.Key_Return)
        assert page.choice() == wanted
        QTest.keyClick(bar.buttons["甲"], Key.Key_F2)
        bar.field.setText("乙")
        QTest.keyClick(bar.field, Key.Key_Return)
        QApplication.processEvents()
        assert list(bar.buttons) == ["乙"]
        QTest.keyClick(bar.buttons["乙"], Key.Key_Delete)
        assert bar.buttons == {}
        assert QApplication.focusWidget() is not None


def test_what_is_gone_from_the_bank_is_left_out_and_said(qtbot: QtBot, services: Services) -> None:
    page = open_page(qtbot, services)
    save(page, "两个")
    services.bank.delete_set(SETS[1])
    services.changes.bank_changed.emit()
    page.presets.buttons["两个"].click()
    assert page.choice().sets == (SETS[0],)
    assert notice(page) == "Some of what “两个” asks for is no longer in the question bank."


def test_what_cannot_be_read_says_so_and_can_be_saved_anew(qtbot: QtBot, services: Services) -> None:
    member = services.member.id
    services.scores.change_presets(member, {"新": '{"version": 99}'}, (), at=1)
    page = open_page(qtbot, services)
    before = page.choice()
    page.presets.buttons["新"].click()
    assert notice(page) == "“新” cannot be read by this program: save a choice anew under that name."
    assert page.choice() == before
    act(page.presets, "Save the changes").click()
    assert services.scores.presets(member)["新"] != '{"version": 99}'


def test_a_fault_of_the_disk_is_a_sentence_and_changes_nothing(qtbot: QtBot, services: Services) -> None:
    with ScoreStore.open(services.paths.scores, busy_seconds=0.05) as impatient:
        page = open_page(qtbot, services._replace(scores=impatient))
        other = sqlite3.connect(services.paths.scores)
        other.execute("BEGIN IMMEDIATE")
        save(page, "甲")
        assert notice(page)
        assert page.presets.buttons == {}
        other.rollback()
        other.close()
        save(page, "甲")
        assert list(page.presets.buttons) == ["甲"]


def test_the_ways_of_one_member_are_not_those_of_another(qtbot: QtBot, services: Services) -> None:
    save(open_page(qtbot, services), "甲")
    other = services.scores.add_member("乙", id=derive_id("other"), at=2)
    assert open_page(qtbot, services._replace(member=other)).presets.buttons == {}


def test_taking_back_leaves_alone_what_another_window_saved_meanwhile(qtbot: QtBot, services: Services) -> None:
    page = open_page(qtbot, services)
    save(page, "每天")
    kept = dict(services.scores.presets(services.member.id))
    act(page.presets, "Delete").click()
    with ScoreStore.open(services.paths.scores) as elsewhere:
        elsewhere.change_presets(services.member.id, {"别处": kept["每天"]}, (), at=services.clock())
    undo(page)
    assert services.scores.presets(services.member.id) == {"每天": kept["每天"], "别处": kept["每天"]}
