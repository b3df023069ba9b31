"""打印复习单 from 结果 and from 错题本: one press of a key, a PDF with the missed sentences, or a printer's dialog."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from question_bank.model.outline import Soundness
from studyapp.ui.mistakes.page import MistakesPage
from studyapp.ui.mistakes.presenter import MistakesPresenter
from studyapp.ui.printing.print_button import PrintButton
from studyapp.ui.quiz.page import QuizPage
from studyapp.ui.quiz.presenter import QuizPresenter
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme, choose_family
from studyapp.ui.widgets.notice_bar import NoticeBar
from tests.studyapp.ui.layout_checks import SIZES, assert_good, settle, shown
from tests.studyapp.ui.screens import speaking
from tests.studyapp.ui.studied import MakeServices, the


def press(button: PrintButton, way: int) -> None:
    """Choose a way to print by the keyboard."""
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    for _ in range(way):
        QTest.keyClick(button.ways(), Qt.Key.Key_Down)
    QTest.keyClick(button.ways(), Qt.Key.Key_Return)


def text_of(path: Path) -> str:
    """Return the words of a PDF file without the numbers of its pages.

    The line with which a page begins to tear a paragraph is painted, unseen, on the next page too.
    """
    document = pypdfium2.PdfDocument(path)
    told: list[str] = []
    for page in document:
        lines = page.get_textpage().get_text_bounded().replace("\ufffe", "").split("\r\n")
        lines = ["".join(line.split()) for line in lines]
        again = told and lines[0] == told[-1]
        told += lines[int(bool(again)) :]
        if re.fullmatch(r"\d+/\d+", told[-1]):
            told.pop()
    document.close()
    return "".join(told)


def answer_save_dialog(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(path), ""))


def open_result(qtbot: QtBot, services: Services) -> QuizPage:
    """Show the result of the finished sitting with most mistakes."""
    page = QuizPage(Theme("light", 1.0, choose_family()))
    qtbot.addWidget(page)
    presenter = QuizPresenter(page, services)
    rows = services.scores.sittings(services.member.id, limit=50)
    finished = [row for row in rows if row.sitting.finished_at is not None]
    chosen = max(finished, key=lambda row: row.answered - row.right)
    presenter.replay(chosen.sitting.id)
    page.resize(1280, 800)
    page.show()
    settle()
    return page


def test_a_result_becomes_a_sheet(
    qtbot: QtBot, studied: MakeServices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = studied()
    with speaking("zh_CN"):
        page = open_result(qtbot, services)
        target = tmp_path / "复习单"
        answer_save_dialog(monkeypatch, target)
        press(page.result.sheet, 0)
        services.background.wait()
        settle()
        (notice,) = page.result.notices.notices()
    path = target.with_name("复习单.pdf")
    assert notice.tone == "good"
    assert str(path) in notice.sentence
    found = text_of(path)
    outline = services.bank.outline(services.bank.sets()[0].id)
    assert outline is not None
    missed = [row.entry for row in page.result.rows if row.entry.state.value != "right"]
    assert missed
    for entry in missed:
        assert "".join(entry.stem.split()) in found
    # Headings stand over the sentences as well.
    said = [one for one in outline.sentences if one.soundness is not Soundness.HEADING]
    told = {"".join(outline.evidence(one.start, one.end).text.split()): one.start for one in said}
    # A sentence that a stem says too is found where it stands first; of one that comes twice the later counts.
    once = [one for one in sorted(told, key=told.__getitem__) if len(one) > 12 and found.count(one) == 1]
    places = [found.index(one) for one in once]
    assert places == sorted(places)
    assert places
    assert "你的回答：" in found


def test_the_book_of_mistakes_becomes_a_sheet_with_the_latest_wrong_answers(
    qtbot: QtBot, studied: MakeServices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = studied()
    page = MistakesPage(Theme("light", 1.0, choose_family()))
    qtbot.addWidget(page)
    MistakesPresenter(page, services)
    page.resize(1104, 800)
    page.show()
    settle()
    path = tmp_path / "book.pdf"
    answer_save_dialog(monkeypatch, path)
    press(page.sheet, 0)
    services.background.wait()
    settle()
    found = text_of(path)
    ids = services.scores.mistakes(services.member.id, services.settings.leaves_after, 300)
    for question in services.bank.questions(ids):
        assert "".join(question.stem.split()) in found
    wrong = services.scores.last_wrong(services.member.id, ids)
    assert set(wrong) == set(ids)
    answer_save_dialog(monkeypatch, tmp_path / "no such folder" / "book.pdf")
    press(page.sheet, 0)
    services.background.wait()
    settle()
    assert "no such folder" in the(page, NoticeBar).sentence()


def test_a_printer_is_asked_for_and_may_be_declined(
    qtbot: QtBot, studied: MakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = studied()
    page = open_result(qtbot, services)
    asked: list[bool] = []

    def decline(_dialog: QPrintDialog) -> int:
        asked.append(True)
        return 0

    monkeypatch.setattr(QPrintDialog, "exec", decline)
    press(page.result.sheet, 1)
    services.background.wait()
    settle()
    assert asked == [True]
    assert page.result.notices.notices() == ()


def test_the_button_finds_room_in_every_window(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    for size, scale in SIZES:
        for language, name in (("zh_CN", "light"), ("en", "dark")):
            with speaking(language):
                page = shown(MistakesPage, size, scale, name)
                qtbot.addWidget(page)
                assert isinstance(page, MistakesPage)
                MistakesPresenter(page, services)
                settle()
                assert page.sheet.accessibleName()
                assert_good(page)
                page.hide()
