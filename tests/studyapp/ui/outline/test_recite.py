"""The recitation ladder on the page 原文: covered, uncovered, marked, typed, kept, due again, by keyboard alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from question_bank.outlines import BUILTIN_SET_ID
from studyapp.quiz.ladder import MASK, LadderStep
from studyapp.ui.due_passages import due_passages
from studyapp.ui.outline.masked_paragraph import MaskedParagraph, PieceState
from studyapp.ui.outline.page import OutlinePage
from studyapp.ui.outline.presenter import OutlinePresenter
from studyapp.ui.services import Services
from studyapp.ui.widgets.section_model import SectionModel
from studyapp.ui.widgets.section_tree import SectionTree
from tests.studyapp.ui.outline.outline_pages import current, loaded, open_outline, send
from tests.studyapp.ui.studied import MakeServices, the

SECTION = 5
"""（一）全领域建强党的组织体系: 762 characters under a heading of their own."""
DAYS = 86_400_000


def recited(services: Services, page: OutlinePage, section: int, step: LadderStep) -> list[MaskedParagraph]:
    """Bring a section onto a step and return its covered paragraphs."""
    id_ = services.bank.sections(BUILTIN_SET_ID)[section].id
    page.passage_requested.emit(id_, step)
    loaded(services)
    return covered(page)


def covered(page: OutlinePage) -> list[MaskedParagraph]:
    widgets = sorted(page.recite.column.widgets().items())
    return [widget for _, widget in widgets if isinstance(widget, MaskedParagraph)]


def shown_texts(page: OutlinePage) -> str:
    return "".join(widget.accessibleName() for widget in covered(page))


def ago(services: Services, days: int) -> Services:
    """Return services whose clock is `days` later."""
    return services._replace(clock=lambda: services.clock() + days * DAYS)


@pytest.mark.parametrize("step", list(LadderStep)[1:])
def test_what_is_covered_is_neither_told_nor_drawn_until_it_is_uncovered(
    qtbot: QtBot, studied: MakeServices, step: LadderStep
) -> None:
    services = studied()
    page = open_outline(qtbot, services)
    (paragraph,) = recited(services, page, SECTION, step)
    text = paragraph.paragraph.text
    assert MASK in paragraph.accessibleName()
    assert len(paragraph.accessibleName()) == len(text)
    number, piece, _state = paragraph.pieces()[3]
    start, end = piece.hidden[0]
    assert set(paragraph.accessibleName()[start:end]) == {MASK}
    box = paragraph.boxes(start, start + 1)[0]
    seen = paragraph.grab(box.toRect().adjusted(4, 8, -4, -8)).toImage()
    colours = {QColor(seen.pixel(x, y)).name() for x in range(seen.width()) for y in range(seen.height())}
    assert len(colours) == 1, "the mask is one colour: nothing shines through"
    send(paragraph, QEvent.Type.MouseButtonRelease, QPointF(box.center()))
    assert paragraph.accessibleName()[start:end] == text[start:end]
    assert paragraph.pieces()[number][2] is PieceState.SHOWN
    seen = paragraph.grab(box.toRect().adjusted(4, 8, -4, -8)).toImage()
    colours = {QColor(seen.pixel(x, y)).name() for x in range(seen.width()) for y in range(seen.height())}
    assert len(colours) > 1


def test_a_step_is_climbed_by_keys_kept_and_the_next_one_offered(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    page = open_outline(qtbot, services)
    section = services.bank.sections(BUILTIN_SET_ID)[SECTION].id
    (paragraph,) = recited(services, page, SECTION, LadderStep.KEY_TERMS)
    pane = page.recite
    total = len(pane.run.pieces)
    terms = [paragraph.paragraph.text[piece.start : piece.end] for piece in pane.run.pieces]
    assert {"斗争磨砺", "曲折发展", "根本和核心", "517.6"} <= set(terms)
    steps = services.scores.steps_done(services.member.id, BUILTIN_SET_ID, section)
    assert [one.step for one in steps] == [LadderStep.FULL]  # until now it was read
    QTest.keyClick(pane, Qt.Key.Key_Space)
    QTest.keyClick(pane, Qt.Key.Key_1)
    QTest.keyClick(pane, Qt.Key.Key_Space)
    QTest.keyClick(pane, Qt.Key.Key_2)
    assert [mark for mark in pane.run.marks if mark is not None] == [True, False]
    QTest.keyClick(pane, Qt.Key.Key_Backspace)
    assert pane.run.uncovered == 0
    QTest.keyClick(pane, Qt.Key.Key_Right)
    QTest.keyClick(pane, Qt.Key.Key_Space)
    assert pane.run.revealed[:2] == (False, True)
    for _ in range(total - 1):
        QTest.keyClick(pane, Qt.Key.Key_Space)
    assert pane.run.uncovered == total
    assert pane.run.last is not None
    QTest.keyClick(pane, Qt.Key.Key_2)  # the last one uncovered did not come to mind
    assert pane.run.unmarked == total - 1
    QTest.keyClick(pane, Qt.Key.Key_1)  # all the others did
    assert pane.run.over
    kept = services.scores.steps_done(services.member.id, BUILTIN_SET_ID, section)[-1]
    assert (kept.step, kept.typed, kept.pieces, kept.recalled) == (LadderStep.KEY_TERMS, False, total, total - 1)
    standing = services.scores.standing(services.member.id, BUILTIN_SET_ID, section)
    assert standing is not None
    assert standing.step is LadderStep.FIRST_CHARACTERS
    assert "Saved." in pane.bar.words.text()
    assert MASK not in shown_texts(page)
    QTest.keyClick(pane, Qt.Key.Key_2)  # what is kept stays as it is
    assert len(services.scores.steps_done(services.member.id, BUILTIN_SET_ID, section)) == 2
    QTest.keyClick(pane, Qt.Key.Key_Return)
    assert pane.run.step is LadderStep.FIRST_CHARACTERS
    assert MASK in shown_texts(page)
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    assert not pane.isVisible()
    loaded(services)


def test_the_blank_step_may_be_typed_and_is_measured_then(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    page = open_outline(qtbot, services)
    section = services.bank.sections(BUILTIN_SET_ID)[SECTION].id
    (paragraph,) = recited(services, page, SECTION, LadderStep.BLANK)
    pane = page.recite
    pane.bar.mode.button(True).click()
    area = pane.bar.area
    assert area.isVisible()
    send(paragraph, QEvent.Type.MouseButtonRelease, QPointF(paragraph.boxes(0, 1)[0].center()))
    assert pane.run.uncovered == 0  # who types is not shown anything
    QTest.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    loaded(services)
    assert pane.run.uncovered == 0  # nothing was typed
    half = paragraph.paragraph.text[: len(paragraph.paragraph.text) // 2]
    area.setPlainText(half)
    QTest.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    loaded(services)
    kept = services.scores.steps_done(services.member.id, BUILTIN_SET_ID, section)[-1]
    assert kept.typed
    assert kept.step is LadderStep.BLANK
    assert 0.35 < kept.fraction < 0.65
    assert 0.35 * kept.pieces < kept.recalled < 0.65 * kept.pieces
    states = [state for _, _, state in covered(page)[0].pieces()]
    assert states[0] is PieceState.RECALLED
    assert states[-1] is PieceState.MISSED
    loaded(services)


def test_a_due_passage_has_its_sign_and_is_brought_up_where_it_stands(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    page = open_outline(qtbot, services)
    section = services.bank.sections(BUILTIN_SET_ID)[SECTION]
    recited(services, page, SECTION, LadderStep.KEY_TERMS)
    for _ in page.recite.run.pieces:
        QTest.keyClick(page.recite, Qt.Key.Key_Space)
    QTest.keyClick(page.recite, Qt.Key.Key_1)
    QTest.keyClick(page.recite, Qt.Key.Key_1)
    loaded(services)
    assert due_passages(services) == ()
    later = ago(services, 1)
    assert due_passages(later) == ((BUILTIN_SET_ID, section.id),)
    page.hide()
    second = open_outline(qtbot, later)
    tree = the(second, SectionTree)
    model = tree.model()
    assert isinstance(model, SectionModel)
    assert [row.id for row in model.rows() if row.recite] == [section.id]
    index = model.index_of(section.id)
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).endswith("to be recited")
    assert "to be recited" in str(index.data(Qt.ItemDataRole.ToolTipRole))
    the(second, OutlinePresenter).recite_due()
    loaded(later)
    assert second.recite.isVisible()
    assert second.recite.run.step is LadderStep.FIRST_CHARACTERS
    assert current(second) == section.label + section.title


def test_a_heading_without_text_of_its_own_is_recited_by_the_headings_under_it(
    qtbot: QtBot, studied: MakeServices
) -> None:
    services = studied()
    page = open_outline(qtbot, services)
    paragraphs = recited(services, page, 4, LadderStep.BLANK)
    assert paragraphs[0].paragraph.text.startswith("（一）全领域建强党的组织体系")
    assert len(paragraphs) == 3
    empty = recited(services, page, 1, LadderStep.BLANK)
    assert empty == []
    assert "nothing to recite" in page.recite.bar.words.text()
    loaded(services)


def test_steps_and_headings_lead_from_one_passage_to_another(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    page = open_outline(qtbot, services)
    recited(services, page, SECTION, LadderStep.KEY_TERMS)
    tree = the(page, SectionTree)
    QTest.keyClick(tree, Qt.Key.Key_Down)
    loaded(services)
    assert page.recite.isVisible()
    passage = page.recite.passage()
    assert passage is not None
    assert passage.section_id == services.bank.sections(BUILTIN_SET_ID)[SECTION + 1].id
    page.show_evidence(0, 1)
    assert not page.recite.isVisible()  # the source is shown in full where it proves something
    loaded(services)


def test_a_step_that_cannot_be_kept_is_said_to_be_so_and_kept_again(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    page = open_outline(qtbot, services)
    section = services.bank.sections(BUILTIN_SET_ID)[SECTION].id
    recited(services, page, SECTION, LadderStep.KEY_TERMS)
    pane = page.recite
    before = services.scores.steps_done(services.member.id, BUILTIN_SET_ID, section)
    for _ in pane.run.pieces:
        QTest.keyClick(pane, Qt.Key.Key_Space)
    QTest.keyClick(pane, Qt.Key.Key_1)
    with closing(sqlite3.connect(services.paths.scores, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with qtbot.captureExceptions() as raised:
            QTest.keyClick(pane, Qt.Key.Key_1)
        assert [type(one[1]).__name__ for one in raised] == ["StoreLocked"]
        other.execute("ROLLBACK")
    assert pane.bar.words.text() == "This step is not saved yet."
    assert services.scores.steps_done(services.member.id, BUILTIN_SET_ID, section) == before
    QTest.keyClick(pane, Qt.Key.Key_Return)
    assert "Saved." in pane.bar.words.text()
    assert len(services.scores.steps_done(services.member.id, BUILTIN_SET_ID, section)) == len(before) + 1
    loaded(services)


def test_what_was_typed_is_there_again_when_one_comes_back_to_the_passage(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    page = open_outline(qtbot, services)
    recited(services, page, SECTION, LadderStep.BLANK)
    area = page.recite.bar.area
    page.recite.bar.mode.chosen.emit(True)
    area.setPlainText("全面推进")
    QTest.keyClick(area, Qt.Key.Key_Escape)  # a look at the text, and back
    recited(services, page, SECTION + 1, LadderStep.BLANK)
    assert area.toPlainText() == ""
    recited(services, page, SECTION, LadderStep.KEY_TERMS)
    recited(services, page, SECTION, LadderStep.BLANK)
    assert area.toPlainText() == "全面推进"
    page.recite.bar.typed.emit(area.toPlainText())
    loaded(services)
    recited(services, page, SECTION, LadderStep.BLANK)
    assert area.toPlainText() == ""
