"""The steps as an organizer goes through them, by keys and by buttons, over real files and stores."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from question_bank.model import Outline, QuestionKind
from question_bank.outline.corrections import Action
from studyapp.ui.generate.view import Step
from studyapp.ui.questions.view import Look
from tests.studyapp.ui.generate.generating import SAMPLE, SAMPLES, Bench, bench, generation
from tests.studyapp.ui.layout_checks import settle


def key(widget: QWidget, which: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, which, modifier)
    settle()


# --- 1: the document ---


def test_a_document_is_chosen_read_and_shown_as_an_outline(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_rest: (str(SAMPLE), ""))
    with bench(tmp_path, qtbot) as made:
        made.begin()
        assert not made.wizard.bar.onward_button.isEnabled()
        made.wizard.source.zone.button.click()
        made.wait(Step.OUTLINE)
        assert made.workshop.generation is not None
        assert made.workshop.generation.title == "party_study"
        assert len(made.wizard.outline.source.paragraphs()) == len(made.workshop.generation.outline.paragraphs)


def test_a_file_that_is_dropped_is_read(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        made.begin()
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(SAMPLES / "fire_training.md"))])
        event = QDropEvent(
            QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        made.wizard.source.zone.dropEvent(event)
        made.wait(Step.OUTLINE)


def test_pasted_text_is_read_by_enter(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        made.begin()
        made.wizard.source.text.setPlainText(SAMPLE.read_text(encoding="utf-8"))
        made.wizard.source.title.setText(" 机关支部 提纲 ")
        key(made.wizard.source.title, Qt.Key.Key_Return)
        made.wait(Step.OUTLINE)
        assert made.workshop.generation is not None
        assert made.workshop.generation.title == "机关支部 提纲"


def test_a_fault_of_the_document_is_one_sentence_in_place(qtbot: QtBot, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text("  \n", encoding="utf-8")
    with bench(tmp_path, qtbot) as made:
        made.begin()
        made.wizard.source.file_chosen.emit(empty)
        qtbot.waitUntil(lambda: bool(made.wizard.source.notice()))
        assert "empty.txt" in made.wizard.source.notice()
        assert made.page.step() is Step.SOURCE
        made.wizard.source.file_chosen.emit(SAMPLE)
        made.wait(Step.OUTLINE)
        assert made.wizard.source.notice() == ""


# --- 2: the outline ---


def test_headings_are_corrected_by_keys_and_corrections_taken_back(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        made.at(Step.OUTLINE)
        step, tree = made.wizard.outline, made.wizard.outline.tree
        before = [(one.depth, one.title) for one in outline_of(made).sections]
        tree.setFocus()
        for _ in range(3):
            key(tree, Qt.Key.Key_Down)
        moved = tree.current_row()
        assert moved is not None
        assert step.buttons[Action.PROMOTE].isEnabled()
        key(tree, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        depth = next(one.depth for one in outline_of(made).sections if one.label + one.title == moved.text)
        assert depth == moved.depth - 1
        assert tree.current_row() is not None
        key(tree, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        key(tree, Qt.Key.Key_Delete)
        assert len(outline_of(made).sections) == len(before) - 1
        key(tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        step.undo.click()
        step.undo.click()
        assert [(one.depth, one.title) for one in outline_of(made).sections] == before
        assert not step.undo.isEnabled()


def test_a_click_on_a_heading_in_the_text_finds_it_in_the_tree(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        made.at(Step.OUTLINE)
        last = outline_of(made).sections[-1]
        start = outline_of(made).text.origins[last.heading[0][0]]
        made.wizard.outline.source.clicked.emit(start.to_bytes(8, "big").hex())
        row = made.wizard.outline.tree.current_row()
        assert row is not None
        assert row.text == last.label + last.title


def test_a_corrected_outline_is_built_anew_and_an_uncorrected_one_is_not(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        made.at(Step.OUTLINE)
        assert made.workshop.generation is not None
        result = made.workshop.generation.result
        key(made.wizard, Qt.Key.Key_Return)
        assert made.page.step() is Step.FORMULATIONS
        key(made.wizard, Qt.Key.Key_Escape)
        key(made.wizard.outline.tree, Qt.Key.Key_Down)
        key(made.wizard.outline.tree, Qt.Key.Key_Delete)
        key(made.wizard, Qt.Key.Key_Return)
        made.wait(Step.FORMULATIONS)
        assert made.workshop.generation.result is not result


def outline_of(made: Bench) -> Outline:
    assert made.workshop.generation is not None
    return made.workshop.generation.outline


# --- 3: formulations ---


def test_formulations_are_filtered_switched_and_marked_in_the_text(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        made.at(Step.FORMULATIONS)
        step = made.wizard.formulations
        whole = len(step.list.rows())
        assert made.workshop.generation is not None
        asked = len(made.workshop.generation.candidates())
        step.list.setFocus()
        key(step.list, Qt.Key.Key_Down)
        key(step.list, Qt.Key.Key_Space)
        assert made.workshop.generation.off == {step.list.rows()[1].key}
        assert not step.list.rows()[1].checked
        step.kind_chosen.emit("slogan")
        chosen = step.list.rows()
        assert 0 < len(chosen) < whole
        looks = {piece.look for one in step.source.paragraphs() for piece in one.pieces}
        assert Look.CURRENT in looks
        step.all.click()
        assert not any(row.checked for row in step.list.rows())
        assert len(made.workshop.generation.candidates()) < asked
        assert str(len(made.workshop.generation.candidates())) in made.wizard.bar.words()


def test_a_click_on_a_formulation_in_the_text_finds_it_in_the_list(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        made.at(Step.FORMULATIONS)
        step = made.wizard.formulations
        wanted = step.list.rows()[7].key
        step.source.clicked.emit(wanted.hex())
        assert step.list.current() == wanted


def test_a_click_on_a_check_switches_and_a_click_on_the_words_goes_there(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        made.at(Step.FORMULATIONS)
        rows = made.wizard.formulations.list
        assert made.workshop.generation is not None
        third = rows.visualRect(rows.model().index(2, 0))
        left = Qt.MouseButton.LeftButton
        QTest.mouseClick(rows.viewport(), left, pos=QPoint(20, third.center().y()))
        assert made.workshop.generation.off == {rows.rows()[2].key}
        QTest.mouseClick(rows.viewport(), left, pos=third.center())
        assert rows.current() == rows.rows()[2].key
        assert len(made.workshop.generation.off) == 1
        rows.grab()


# --- 4: questions ---


def test_questions_are_shown_with_evidence_and_refused_ones_with_reasons(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        made.at(Step.QUESTIONS)
        step = made.wizard.questions
        assert len(step.list.rows()) == len(generation().candidates())
        key(step.list, Qt.Key.Key_Down)
        assert any(one.caption for one in step.places.browser.paragraphs())
        step.kinds.set_value(QuestionKind.TRUE_FALSE)
        step.filtered.emit()
        assert {row.caption.split(" · ")[0] for row in step.list.rows()} == {"True or false"}
        step.part.button(1).click()
        result = generation().result
        assert result is not None
        refused = [one for one in result.rejections if one.kind is QuestionKind.TRUE_FALSE]
        assert [row.title for row in step.list.rows()] == [one.stem for one in refused]


# --- going to and fro ---


def test_esc_cancels_the_build_and_leaves_one_at_the_outline(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        made.at(Step.OUTLINE)
        key(made.wizard.outline.tree, Qt.Key.Key_Delete)
        key(made.wizard, Qt.Key.Key_Return)
        if made.wizard.shown() is made.wizard.busy:  # the build may be quicker than the key
            key(made.wizard, Qt.Key.Key_Escape)
            assert made.page.step() is Step.OUTLINE
            assert made.workshop.generation is not None
            assert made.workshop.generation.result is None
            qtbot.wait(30)
            assert made.page.step() is Step.OUTLINE


def test_leaving_keeps_what_is_under_way_until_it_is_discarded(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        made.at(Step.OUTLINE)
        key(made.wizard, Qt.Key.Key_Escape)
        key(made.wizard, Qt.Key.Key_Escape)
        assert made.left
        made.resume()
        assert made.page.step() is Step.SOURCE
        key(made.wizard, Qt.Key.Key_Return)
        assert made.page.step() is Step.OUTLINE
        made.workshop.drop()
        assert made.workshop.generation is None


def test_the_keys_of_each_step_are_told(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        counts = []
        for step in Step:
            made.at(step)
            counts.append(len(made.page.keys()))
        assert counts == [2, 7, 3, 2, 8, 2]


def test_a_drag_of_words_is_not_a_file(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        data = QMimeData()
        data.setText("words")
        zone = made.wizard.source.zone
        event = QDropEvent(
            QPointF(QPoint(1, 1)),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        with qtbot.assertNotEmitted(zone.dropped):
            zone.dropEvent(event)
