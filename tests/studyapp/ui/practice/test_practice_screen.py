"""练习: choosing sections and kinds, the line that says how many match, what is started, what stays chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionKind, derive_id
from studyapp.quiz.request import Feedback, MultipleRule, Order, QuizMode, QuizRequest
from studyapp.ui.practice.page import ALL, PracticePage
from studyapp.ui.practice.presenter import PracticePresenter
from studyapp.ui.practice.view import PracticeChoice
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme, choose_family
from studyapp.ui.widgets.buttons import PrimaryButton, QuietButton
from studyapp.ui.widgets.check_box import CheckBox
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.section_model import SectionModel
from studyapp.ui.widgets.section_tree import SectionTree
from studyapp.ui.widgets.segmented import Segmented
from tests.builders import questions
from tests.studyapp.ui.screens import services_in, speaking
from tests.studyapp.ui.studied import MakeServices, the


def open_practice(qtbot: QtBot, services: Services) -> PracticePage:
    page = PracticePage(Theme("light", 1.0, choose_family()))
    qtbot.addWidget(page)
    PracticePresenter(page, services)
    page.resize(1104, 800)
    page.show()
    return page


def words(page: PracticePage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def choice(page: PracticePage) -> PracticeChoice:
    found = page.choice()
    assert found is not None
    return found


def named(page: PracticePage, name: str) -> Segmented:
    return next(one for one in page.findChildren(Segmented) if one.accessibleName() == name)


def box(page: PracticePage, kind: str) -> CheckBox:
    return next(one for one in page.findChildren(CheckBox) if one.text().startswith(kind) and one.isVisible())


def button(page: PracticePage, text: str) -> QuietButton:
    return next(one for one in page.findChildren(QuietButton) if one.text() == text)


def test_everything_is_chosen_at_first_and_started_by_enter(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    (one,) = services.bank.sets()
    with speaking("zh_CN"):
        page = open_practice(qtbot, services)
        assert f"符合条件的有 {one.approved} 题，这次做 20 题" in words(page)
    found = choice(page)
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
    assert choice(page).wanted == ALL
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
    assert choice(page).sections == (leaf.id,)
    assert any(text.startswith(f"{leaf.questions} question(s) match, {leaf.questions} will") for text in words(page))


def test_an_answer_elsewhere_changes_figures_but_not_what_is_chosen(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    page = open_practice(qtbot, services)
    box(page, "Single choice").click()
    named(page, "Feedback").set_value(Feedback.END)
    model = the(page, SectionModel)
    model.setData(model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    before = choice(page)
    services.changes.scores_changed.emit()
    assert choice(page) == before
    assert not box(page, "Single choice").isChecked()
    keys = page.keys()
    assert [key.key for key in keys] == ["Enter", "Space"]


def test_one_of_several_sets_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        page = open_practice(qtbot, services)
        assert page.choice() is None
        assert "There are no questions yet: the bank is still being prepared." in words(page)
        with qtbot.assertNotEmitted(page.start_requested):
            QTest.keyClick(page, Qt.Key.Key_Return)
        ids = [derive_id("set", name) for name in "甲乙"]
        services.bank.add("甲", questions(6), set_id=ids[0], added_at=1)
        services.changes.bank_changed.emit()
        sets = next(one for one in page.findChildren(ComboBox) if one.accessibleName() == "Question set")
        assert not sets.isVisible()  # one set is no choice
        services.bank.add("乙", questions(9)[6:], set_id=ids[1], added_at=1)
        services.changes.bank_changed.emit()
        assert sets.isVisible()
        assert any(text.startswith("6 question(s) match") for text in words(page))
        sets.setFocus()
        QTest.keyClick(sets, Qt.Key.Key_Down)
        assert choice(page).set_id == ids[1]
        assert any(text.startswith("3 question(s) match") for text in words(page))
        page.hide()
