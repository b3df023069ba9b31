"""练习: choosing sets, sections and kinds, the line that says how many match, what is started, what stays chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionKind, derive_id
from studyapp.quiz.request import Feedback, MultipleRule, Order, QuizMode, QuizRequest
from studyapp.ui.practice.way_card import ALL
from studyapp.ui.services import Services
from studyapp.ui.widgets.buttons import PrimaryButton
from studyapp.ui.widgets.check_box import CheckBox
from studyapp.ui.widgets.section_model import SectionModel
from studyapp.ui.widgets.section_tree import SectionTree
from tests.builders import question, questions
from tests.studyapp.ui.practice.practising import box, button, check, matches, named, open_practice, words
from tests.studyapp.ui.screens import services_in, speaking
from tests.studyapp.ui.studied import MakeServices, the


def test_everything_is_chosen_at_first_and_started_by_enter(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    (one,) = services.bank.sets()
    with speaking("zh_CN"):
        page = open_practice(qtbot, services)
        assert f"符合条件的有 {one.approved} 题，这次做 20 题" in words(page)
    found = page.choice()
    assert found.sections is None
    assert (found.wanted, found.order, found.feedback) == (20, Order.UNSEEN_FIRST, Feedback.EACH)
    heard: list[QuizRequest] = []
    services.navigation.start_quiz.connect(heard.append)
    QTest.keyClick(the(page, SectionTree), Qt.Key.Key_Return)
    (request,) = heard
    assert (request.mode, request.count, request.title) == (QuizMode.PRACTICE, 20, one.name)
    assert request.filter.sets == (one.id,)
    assert request.filter.sections == ()
    assert services.bank.count(request.filter) == one.approved


def test_the_line_counts_what_is_chosen(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    page = open_practice(qtbot, services)
    start = the(page, PrimaryButton)
    singles = box(page, "Single choice")
    for one in page.findChildren(CheckBox):
        if one is not singles:
            one.click()
    count = int(singles.text().split()[-1])
    assert any(text.startswith(f"{count} question(s) match, 20 will") for text in words(page))
    singles.click()
    assert "No question matches: check more sections or kinds." in words(page)
    assert not start.isEnabled()
    with qtbot.assertNotEmitted(page.start_requested):
        QTest.keyClick(page, Qt.Key.Key_Return)
    singles.click()
    button(page, "Clear").click()
    assert not start.isEnabled()
    button(page, "Check all").click()
    assert start.isEnabled()
    QTest.mouseClick(named(page, "Number of questions").button(10), Qt.MouseButton.LeftButton)
    assert any(text.endswith("10 will be asked") for text in words(page))
    QTest.mouseClick(named(page, "Number of questions").button(ALL), Qt.MouseButton.LeftButton)
    assert page.choice().wanted == ALL
    QTest.mouseClick(named(page, "Feedback").button(Feedback.END), Qt.MouseButton.LeftButton)
    QTest.mouseClick(named(page, "Multiple choice").button(MultipleRule.PARTIAL), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.start_requested) as heard:
        start.click()
    found = heard.args[0]
    assert (found.kinds, found.feedback, found.rule) == (
        (QuestionKind.SINGLE_CHOICE,),
        Feedback.END,
        MultipleRule.PARTIAL,
    )


def test_one_section_alone(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    page = open_practice(qtbot, services)
    button(page, "Clear").click()
    model = the(page, SectionModel)
    leaf = next(row for row in model.rows() if row.depth == 2 and row.questions)
    model.setData(model.index_of(leaf.id), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert page.choice().sections == (leaf.id,)
    assert any(text.startswith(f"{leaf.questions} question(s) match, {leaf.questions} will") for text in words(page))


def test_an_answer_elsewhere_changes_figures_but_not_what_is_chosen(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    page = open_practice(qtbot, services)
    box(page, "Single choice").click()
    named(page, "Feedback").set_value(Feedback.END)
    model = the(page, SectionModel)
    model.setData(model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    before = page.choice()
    services.changes.scores_changed.emit()
    assert page.choice() == before
    assert not box(page, "Single choice").isChecked()
    keys = page.keys()
    assert [key.key for key in keys] == ["Enter", "Space", "F2, Delete"]


def add_sets(services: Services) -> tuple[bytes, bytes]:
    """Put a set of six questions and one of three into the bank."""
    first, second = (derive_id("set", name) for name in "甲乙")
    services.bank.add("甲", questions(6), set_id=first, added_at=1)
    services.bank.add("乙", questions(9)[6:], set_id=second, added_at=1)
    services.changes.bank_changed.emit()
    return first, second


def test_nothing_can_be_started_before_there_is_a_set(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        page = open_practice(qtbot, services)
        assert page.choice().is_empty
        assert "There are no questions yet: the bank is still being prepared." in words(page)
        with qtbot.assertNotEmitted(page.start_requested):
            QTest.keyClick(page, Qt.Key.Key_Return)
        page.hide()


def test_several_sets_are_practised_together(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        first, second = add_sets(services)
        page = open_practice(qtbot, services)
        rows = the(page, SectionModel).rows()
        assert [(row.text, row.depth, row.questions) for row in rows if row.depth == 0] == [("甲", 0, 6), ("乙", 0, 3)]
        assert page.choice().sets == (first, second)
        assert page.choice().sections is None
        assert matches(page).startswith("9 question(s) match")
        heard: list[QuizRequest] = []
        services.navigation.start_quiz.connect(heard.append)
        QTest.keyClick(page, Qt.Key.Key_Return)
        assert (heard[0].filter.sets, heard[0].title) == ((first, second), "2 question set(s)")
        check(page, second, Qt.CheckState.Unchecked)
        assert (page.choice().sets, page.choice().sections) == ((first,), None)
        assert matches(page).startswith("6 question(s) match")
        QTest.keyClick(page, Qt.Key.Key_Return)
        assert heard[1].title == "甲"
        page.hide()


def test_a_set_that_comes_later_is_checked_and_the_rest_stays_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        first, second = derive_id("set", "甲"), derive_id("set", "乙")
        services.bank.add("甲", (*questions(6), question(20, section=("丙",))), set_id=first, added_at=1)
        page = open_practice(qtbot, services)
        model = the(page, SectionModel)
        aside = next(row.id for row in model.rows() if row.text == "丙")
        check(page, aside, Qt.CheckState.Unchecked)
        services.bank.add("乙", questions(9)[6:], set_id=second, added_at=1)
        services.changes.bank_changed.emit()
        choice = page.choice()
        assert choice.sets == (first, second)
        assert choice.sections is not None
        assert aside not in choice.sections
        assert matches(page).startswith("9 question(s) match")
        page.hide()


def test_the_kinds_say_how_many_the_checked_sections_hold(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        _first, second = add_sets(services)
        page = open_practice(qtbot, services)
        assert box(page, "Recitation").text() == "Recitation 1"
        assert box(page, "Single choice").text() == "Single choice 2"
        check(page, second, Qt.CheckState.Unchecked)
        assert box(page, "Recitation").text() == "Recitation 0"
        assert box(page, "Single choice").text() == "Single choice 1"
        page.hide()
