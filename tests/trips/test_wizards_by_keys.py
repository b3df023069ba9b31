"""The two ways to new questions by keyboard alone: each step's controls are reached, and both are gone to their end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionFilter, QuestionStatus
from studyapp.paths import Paths
from studyapp.settings import Settings
from studyapp.ui.bank.page import BankPage
from studyapp.ui.bank.review_view import ReviewView
from studyapp.ui.bank.view import TABS, Tab
from studyapp.ui.generate.candidate_pane import CandidatePane
from studyapp.ui.generate.page import GeneratePage
from studyapp.ui.generate.view import Step as Generating
from studyapp.ui.import_.page import ImportPage
from studyapp.ui.import_.view import Step as Importing
from studyapp.ui.organizer_page import OrganizerPage
from studyapp.ui.program import Program
from studyapp.ui.widgets.panes import TwoPanes
from tests.played import World
from tests.studyapp.ui.bank.banking import fill
from tests.studyapp.ui.import_.importing import TABLE
from tests.studyapp.ui.layout_checks import settle
from tests.studyapp.ui.tab_round import button, focus, press, tab_faults, tab_to

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
OUTLINE = Path(__file__).resolve().parents[1] / "samples" / "outlines" / "party_study.txt"


@pytest.fixture(params=(100, 200))
def program(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """A program with one member and the organizer's pages: two panes side by side, and one at a time in large text."""
    settings = Settings(language="en", theme="light", organizer=True, text_scale=request.param)
    running = Program(qapp, Paths(tmp_path / "data"), settings, World().outside(), busy_seconds=0.5)
    qtbot.addWidget(running.window)
    running.open()
    running.window.resize(1280, 800)
    running.window.show()
    running.window.activateWindow()
    running.add_first_member("组织者")
    qtbot.waitUntil(lambda: bool(running.services().bank.sets()), timeout=20_000)
    running.window.go("bank")
    wait(running)
    yield running
    running.close()


def wait(program: Program) -> None:
    """Wait until what works in the background is shown."""
    for _ in range(3):
        program.wait()
        settle()


def shown(program: Program) -> object:
    page = program.window.current_page()
    assert isinstance(page, OrganizerPage)
    return page.shown()


def paste(text: str) -> None:
    """Put `text` where the focus is by the clipboard."""
    QGuiApplication.clipboard().setText(text)
    press(Key.Key_V, CTRL)


def reach(panes: TwoPanes, wanted: QWidget) -> None:
    """Go to what is `wanted` in one of `panes`, by their switch where only the other one is shown."""
    if not wanted.isVisible():
        tab_to(panes.switch.isAncestorOf)
        press(Key.Key_Left if panes.switch.value() else Key.Key_Right)
    tab_to(lambda each: each is wanted)


def has_form(pane: CandidatePane | ReviewView) -> bool:
    """Return whether a question is being edited."""
    return pane.form is not None


def onward(program: Program, words: str) -> None:
    """Go on by the button with these words."""
    tab_to(button(words))
    press(Key.Key_Return)
    wait(program)


def test_questions_are_imported_by_keyboard_alone(program: Program) -> None:
    found: list[str] = []
    window = program.window
    desk = shown(program)
    assert isinstance(desk, BankPage)
    tab_to(lambda each: each is desk.import_)
    press(Key.Key_Space)
    page = shown(program)
    assert isinstance(page, ImportPage)
    wizard = page.wizard
    assert wizard.step() is Importing.FILES
    found += tab_faults(window, "files")
    tab_to(lambda each: each is wizard.files.text)
    paste(TABLE)
    assert wizard.files.text.toPlainText() == TABLE
    press(Key.Key_Tab)
    assert isinstance(focus(), QLineEdit)
    paste("支部题库")
    found += tab_faults(window, "files, pasted")
    onward(program, "Next: check")
    assert wizard.step() is Importing.CHECK
    found += tab_faults(window, "check")
    onward(program, "Next: problems")
    assert wizard.step() is Importing.PROBLEMS
    found += tab_faults(window, "problems")
    form = wizard.problems.form
    assert form is not None
    # A row of radio buttons is one stop of Tab; the arrows go within it.
    first, wanted = form.fields[0].mark, form.fields[2].mark
    assert first is not None
    reach(wizard.problems.panes, first)
    press(Key.Key_Down)
    press(Key.Key_Down)
    assert focus() is wanted
    press(Key.Key_Space)
    press(Key.Key_Return, CTRL)
    wait(program)
    assert wizard.problems.part.value() == 0
    assert not wizard.problems.form or wizard.problems.form.save.isEnabled()
    found += tab_faults(window, "problems, mended")
    onward(program, "Next: duplicates")
    assert wizard.step() is Importing.DUPLICATES
    found += tab_faults(window, "duplicates")
    tab_to(button("Import 4 questions"))
    press(Key.Key_Return)
    wait(program)
    assert wizard.step() is Importing.DONE
    found += tab_faults(window, "done")
    made = program.services().bank.sets()[-1]
    assert (made.name, made.approved) == ("支部题库", 4)
    onward(program, "Back to the question bank")
    assert isinstance(shown(program), BankPage)
    assert not found, "\n".join(found)


def test_an_outline_is_made_into_questions_by_keyboard_alone(program: Program, qtbot: QtBot) -> None:
    found: list[str] = []
    window = program.window
    desk = shown(program)
    assert isinstance(desk, BankPage)
    tab_to(lambda each: each is desk.generate)
    press(Key.Key_Space)
    page = shown(program)
    assert isinstance(page, GeneratePage)
    wizard = page.wizard
    assert page.step() is Generating.SOURCE
    found += tab_faults(window, "source")
    tab_to(lambda each: isinstance(each, QPlainTextEdit))
    paste(OUTLINE.read_text(encoding="utf-8"))
    press(Key.Key_Tab)
    paste("样本提纲")
    found += tab_faults(window, "source, pasted")
    onward(program, wizard.bar.onward_button.text())
    assert page.step() is Generating.OUTLINE
    found += tab_faults(window, "outline")
    reach(wizard.outline.panes, wizard.outline.tree)
    press(Key.Key_Delete)
    onward(program, wizard.bar.onward_button.text())
    qtbot.waitUntil(lambda: page.step() is Generating.FORMULATIONS, timeout=20_000)
    settle()
    found += tab_faults(window, "formulations")
    reach(wizard.formulations.panes, wizard.formulations.list)
    press(Key.Key_Space)
    onward(program, wizard.bar.onward_button.text())
    qtbot.waitUntil(lambda: page.step() is Generating.QUESTIONS, timeout=20_000)
    settle()
    found += tab_faults(window, "questions")
    onward(program, wizard.bar.onward_button.text())
    assert page.step() is Generating.REVIEW
    found += tab_faults(window, "review")
    reach(wizard.review.panes, wizard.review.list)
    press(Key.Key_A)
    press(Key.Key_E)
    assert has_form(wizard.review.candidate)
    found += tab_faults(window, "review, the form")
    tab_to(lambda each: isinstance(each, QPlainTextEdit))
    press(Key.Key_Escape)
    assert not has_form(wizard.review.candidate)
    press(Key.Key_R)
    found += tab_faults(window, "review, the reasons")
    tab_to(lambda each: each is wizard.foot.reject_bar.note)
    press(Key.Key_Escape)
    press(Key.Key_R)
    press(Key.Key_4)
    press(Key.Key_Return)
    press(Key.Key_Z, CTRL)
    press(Key.Key_A, Qt.KeyboardModifier.ShiftModifier)  # all that wait, which is asked about once
    found += tab_faults(window, "review, accepting all")
    tab_to(lambda each: each is wizard.foot.ask.confirm)
    press(Key.Key_Return)
    assert not wizard.foot.bar.accept_all.isEnabled()
    onward(program, wizard.onward_button.text())
    assert page.step() is Generating.ADD
    found += tab_faults(window, "add")
    onward(program, wizard.bar.onward_button.text())
    qtbot.waitUntil(lambda: len(program.services().bank.sets()) == 2, timeout=10_000)
    qtbot.waitUntil(wizard.bar.back_button.isHidden, timeout=10_000)
    found += tab_faults(window, "added")
    made = program.services().bank.sets()[-1]
    assert made.name == "样本提纲"
    assert made.approved > 40
    onward(program, wizard.bar.onward_button.text())
    assert isinstance(shown(program), BankPage)
    assert program.services().bank.count(QuestionFilter(sets=(made.id,), statuses=(QuestionStatus.APPROVED,))) > 40
    assert not found, "\n".join(found)


def test_the_queue_and_the_checkup_are_worked_by_keyboard_alone(program: Program) -> None:
    found: list[str] = []
    window = program.window
    bank = program.services().bank
    fill(bank)
    program.services().changes.bank_changed.emit()
    wait(program)
    page = shown(program)
    assert isinstance(page, BankPage)
    tab_to(lambda each: each is page.tabs.tab(TABS.index(Tab.REVIEW)))
    press(Key.Key_Space)
    wait(program)
    assert page.tab() is Tab.REVIEW
    found += tab_faults(window, "to review")
    reach(page.review.panes, page.review.list)
    press(Key.Key_R)
    found += tab_faults(window, "to review, the reasons")
    tab_to(lambda each: each is page.review.foot.reject_bar.note)
    press(Key.Key_Escape)
    press(Key.Key_E)
    assert has_form(page.review)
    found += tab_faults(window, "to review, the form")
    tab_to(lambda each: isinstance(each, QPlainTextEdit))
    press(Key.Key_Escape)
    assert not has_form(page.review)
    press(Key.Key_A)
    wait(program)
    assert [row.sign for row in page.review.list.rows()].count("check") == 1
    tab_to(lambda each: each is page.tabs.tab(TABS.index(Tab.CHECKUP)))
    press(Key.Key_Space)
    wait(program)
    assert page.tab() is Tab.CHECKUP
    assert page.checkup.list.rows()
    found += tab_faults(window, "check-up")
    retired = QuestionFilter(statuses=(QuestionStatus.RETIRED,))
    before = bank.count(retired)
    reach(page.checkup.panes, page.checkup.list)
    press(Key.Key_Down)
    wait(program)
    buttons = page.checkup.pane.findChildren(QAbstractButton)
    retire = next(each for each in buttons if each.text() == "Retire" and each.isVisibleTo(page.checkup.pane))
    reach(page.checkup.panes, retire)
    press(Key.Key_Space)
    wait(program)
    assert bank.count(retired) == before + 1
    found += tab_faults(window, "check-up, one retired")
    assert not found, "\n".join(found)
