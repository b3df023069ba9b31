"""原文: the document with its marks, evidence one is led to, tip, keys, headings that follow, what is practised."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from question_bank.model import derive_id
from question_bank.outlines import BUILTIN_SET_ID
from studyapp.quiz.request import Order, QuizMode, QuizRequest
from studyapp.ui.outline.page import OutlinePage
from studyapp.ui.outline.presenter import OutlinePresenter
from studyapp.ui.outline.questions_panel import QuestionsPanel
from studyapp.ui.outline.tip import MarkTip
from studyapp.ui.section_rows import with_descendants
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.section_tree import SectionTree
from tests.builders import formulation, outline, question_about
from tests.studyapp.ui.layout_checks import settle
from tests.studyapp.ui.outline.outline_pages import (
    current,
    is_seen,
    loaded,
    open_outline,
    paragraph_with,
    presenter,
    reader,
    send,
    shown,
    texts,
    theme,
)
from tests.studyapp.ui.screens import services_in, speaking
from tests.studyapp.ui.studied import MakeServices, the


def test_the_document_is_shown_word_by_word_with_its_headings_and_marks(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    document = services.bank.outline(BUILTIN_SET_ID)
    assert document is not None
    with speaking("zh_CN"):
        page = open_outline(qtbot, services)
        widgets = shown(page)
        assert [one.paragraph.text for one in widgets] == [document.words(p.start, p.end) for p in document.paragraphs]
        labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
        for text in ("提纲", "未做", "初学", "熟悉", "掌握"):
            assert text in labels
        assert any("缺字" in one.accessibleName() for one in widgets)
    levels = {mark.known for one in widgets for mark in one.paragraph.marks}
    assert len(levels) > 1
    assert current(page).startswith("一、")


def test_evidence_is_set_off_and_scrolled_to_also_before_the_page_was_shown(
    qtbot: QtBot, studied: MakeServices
) -> None:
    services = studied()
    document = services.bank.outline(BUILTIN_SET_ID)
    assert document is not None
    at = document.text.text.index("树牢宗旨意识")
    raw = document.text.raw_span(at + 3, at + 4).start
    page = OutlinePage(theme())
    qtbot.addWidget(page)
    OutlinePresenter(page, services).open_at(BUILTIN_SET_ID, raw)
    page.resize(900, 500)
    page.show()
    loaded(services)
    holder = paragraph_with(page, "树牢宗旨意识")
    ((start, end),) = holder.evidence()
    sentence = holder.paragraph.text[start:end]
    assert sentence.startswith("树牢宗旨意识")
    assert sentence.endswith("。")
    assert sentence.count("。") == 1
    assert is_seen(page, holder, start)
    assert current(page).startswith("二要")
    assert [one for one in shown(page) if one.evidence()] == [holder]
    # Figures that change leave place and evidence alone.
    place = reader(page).verticalScrollBar().value()
    services.changes.scores_changed.emit()
    loaded(services)
    assert reader(page).verticalScrollBar().value() == place
    assert holder.evidence() == ((start, end),)
    tint = theme().qcolour("goodT")
    box = holder.boxes(start, end)[0]
    assert holder.grab().toImage().pixelColor(int(box.left()) + 1, int(box.top()) + 5) == tint
    presenter(page).open_at(BUILTIN_SET_ID, 10**9)
    assert not page.show_evidence(10**9, 10**9 + 1)


def test_headings_follow_the_text_and_lead_to_it(qtbot: QtBot, studied: MakeServices) -> None:
    page = open_outline(qtbot, studied())
    bar = reader(page).verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not current(page).startswith("一、")
    bar.setValue(0)
    assert current(page).startswith("一、")
    tree = the(page, SectionTree)
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_End)
    settle()
    last = current(page)
    assert bar.value() > 0
    assert last.startswith("三要全面从严")
    assert is_seen(page, paragraph_with(page, "三要全面从严治党"), 0)


def test_the_tip_tells_of_the_mark_and_a_click_lists_its_questions(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    heard: list[QuizRequest] = []
    services.navigation.start_quiz.connect(heard.append)
    with speaking("zh_CN"):
        page = open_outline(qtbot, services)
        tip = the(page, MarkTip)
        holder = next(one for one in shown(page) if any(mark.asked for mark in one.paragraph.marks))
        mark = next(mark for mark in holder.paragraph.marks if mark.asked)
        point = holder.boxes(mark.start, mark.end)[0].center()
        send(holder, QEvent.Type.MouseMove, point)
        assert tip.isVisible()
        assert f"出题 {mark.asked} 次，答对 {mark.right} 次" in tip.words()
        assert f"点击列出 {len(mark.questions)} 题" in tip.words()
        assert "上次 11月" in tip.words()
        below = holder.mapTo(page, holder.boxes(mark.start, mark.end)[-1].bottomLeft().toPoint())
        assert tip.y() >= below.y() or tip.geometry().bottom() < below.y() - 30  # never over the words
        send(holder, QEvent.Type.MouseMove, QPointF(2, 2))
        assert not tip.isVisible()
        send(holder, QEvent.Type.MouseMove, point)
        QApplication.sendEvent(holder, QEvent(QEvent.Type.Leave))
        assert not tip.isVisible()
        send(holder, QEvent.Type.MouseButtonRelease, point)
        assert not heard  # a click lists, it starts nothing
        panel = the(page, QuestionsPanel)
        assert panel.isVisible()
        rows = panel.list.rows()
        assert [row.key for row in rows] == list(mark.questions)
        tried = services.scores.experience(services.member.id, mark.questions)
        for row in rows:
            known = tried.get(row.key)
            told = f"出题 {known.attempts} 次 · 答对 {known.right} 次" if known else "还没有做过"
            assert told in row.caption
            assert any(word in row.caption for word in ("下次", "已到期")) == (
                services.scores.memory(services.member.id, row.key) is not None
            )
        panel.practise.click()
    (request,) = heard
    assert (request.mode, request.order) == (QuizMode.PRACTICE, Order.SEQUENTIAL)
    assert request.questions == mark.questions
    assert request.count == len(mark.questions)


def test_marks_are_walked_and_practised_by_keys(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    page = open_outline(qtbot, services)
    heard: list[QuizRequest] = []
    services.navigation.start_quiz.connect(heard.append)
    holder = next(one for one in shown(page) if len(one.paragraph.marks) > 2)
    marks = holder.paragraph.marks
    QTest.keyClick(holder, Qt.Key.Key_Return)
    assert not heard  # one stands at no mark yet
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(holder, key)
    assert holder.accessibleDescription() == holder.paragraph.text[marks[0].start : marks[0].end]
    assert the(page, MarkTip).isVisible()
    QTest.keyClick(holder, Qt.Key.Key_Left)  # there is none before
    QTest.keyClick(holder, Qt.Key.Key_Right)
    QTest.keyClick(holder, Qt.Key.Key_Enter)
    assert not the(page, MarkTip).isVisible()
    panel = the(page, QuestionsPanel)
    assert [row.key for row in panel.list.rows()] == list(marks[1].questions)
    with qtbot.waitActive(page):
        page.activateWindow()
    # One with its key by Space, no sooner: it is there to be thought of first.
    question = services.bank.question(marks[1].questions[0])
    assert question is not None
    settle()
    assert question.explanation not in texts(panel)
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    settle()
    assert question.explanation in texts(panel)
    QTest.keyClick(panel.list, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert holder.hasFocus()
    assert holder.accessibleDescription() == holder.paragraph.text[marks[1].start : marks[1].end]
    QTest.keyClick(holder, Qt.Key.Key_Return)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert heard[0].questions == marks[1].questions
    assert not panel.isVisible()
    QTest.keyClick(holder, Qt.Key.Key_Return)
    assert panel.isVisible()
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert not panel.isVisible()  # it would lie over what is found
    assert {"Tab", "← →", "Enter", "Ctrl+F", "F3"} <= {one.key for one in page.keys()}  # noqa: SIM118 - no dict


def test_the_section_one_stands_at_is_practised(qtbot: QtBot, studied: MakeServices) -> None:
    services = studied()
    page = open_outline(qtbot, services)
    heard: list[QuizRequest] = []
    services.navigation.start_quiz.connect(heard.append)
    tree = the(page, SectionTree)
    sections = services.bank.sections(BUILTIN_SET_ID)
    tree.show_current(sections[4].id)
    button = next(one for one in page.findChildren(QPushButton) if one.text() == "Practise this section")
    button.click()
    (request,) = heard
    assert request.filter.sections == with_descendants(sections, sections[4].id)
    assert request.title == sections[4].label + sections[4].title


def test_in_a_narrow_window_the_headings_come_by_a_button(qtbot: QtBot, studied: MakeServices) -> None:
    page = open_outline(qtbot, studied(), 700, 500)
    tree = the(page, SectionTree)
    assert not tree.isVisible()
    toggle = next(one for one in page.findChildren(QPushButton) if one.text() == "Outline")
    toggle.click()
    assert tree.isVisible()
    toggle.click()
    assert not tree.isVisible()


def test_sets_without_an_outline_are_not_offered_and_others_can_be_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        page = open_outline(qtbot, services)
        assert "No set has an outline to read yet." in [
            label.text() for label in page.findChildren(QLabel) if label.isVisible()
        ]
        presenter(page).open_at(b"a set not there", 3)
        page.section_requested.emit(b"a section")
        page.questions_requested.emit((b"q" * 16,))
        ids = [derive_id("set", name) for name in "甲乙"]
        for set_id, name in zip(ids, "甲乙", strict=True):
            document = outline(name)
            phrase = formulation(document)
            services.bank.add(
                name,
                [question_about(document, phrase)],
                set_id=set_id,
                added_at=1,
                outline=document,
                formulations=[phrase],
            )
        services.changes.bank_changed.emit()
        loaded(services)
        documents = the(page, ComboBox)
        assert documents.isVisible()
        assert documents.value() == ids[0]
        (marked,) = [one for one in shown(page) if one.paragraph.marks]
        (mark,) = marked.paragraph.marks
        assert marked.paragraph.text[mark.start : mark.end] == "政治功能是根本和核心"
        QTest.keyClick(documents, Qt.Key.Key_Down)
        assert documents.value() == ids[1]
        raw = outline().raw.index("组织功能")
        loaded(services)
        presenter(page).open_at(ids[0], raw)
        loaded(services)
        assert documents.value() == ids[0]
        assert paragraph_with(page, "组织功能是").evidence()
        page.hide()


def test_who_chooses_another_document_meanwhile_is_not_led_about_in_it(qtbot: QtBot, tmp_path: Path) -> None:
    with services_in(tmp_path) as services:
        ids = [derive_id("set", name) for name in "甲乙"]
        for set_id, name in zip(ids, "甲乙", strict=True):
            document = outline(name)
            services.bank.add(
                name, [question_about(document, formulation(document))], set_id=set_id, added_at=1, outline=document
            )
        page = open_outline(qtbot, services)
        page.document_chosen.emit(ids[1])
        loaded(services)
        raw = outline().raw.index("组织功能")
        presenter(page).open_at(ids[0], raw)
        page.document_chosen.emit(ids[1])
        loaded(services)
        assert the(page, ComboBox).value() == ids[1]
        assert not any(one.evidence() for one in shown(page))
        presenter(page).open_at(b"a set not there", raw)
        loaded(services)
        assert not any(one.evidence() for one in shown(page))
