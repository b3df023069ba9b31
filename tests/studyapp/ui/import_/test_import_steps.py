"""导入 step by step over real files and a real bank: nothing disappears, faulty rows are mended or set aside."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from question_bank.formats import write_questions
from question_bank.model import QuestionFilter, QuestionKind, QuestionStatus
from question_bank.model.import_plan import Decision, Standing
from studyapp.ui.import_.view import RowStanding, Step
from studyapp.ui.widgets.scroll_column import ScrollColumn
from tests.builders import question
from tests.studyapp.ui.bank.banking import IMPORTED_SET, fill
from tests.studyapp.ui.import_.importing import FAULTY, GOOD, TABLE, desk, written
from tests.studyapp.ui.layout_checks import settle

EVERYTHING = QuestionFilter(statuses=())


def test_files_are_chosen_checked_mended_compared_and_brought_in(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_rest: ([str(path)], ""))
    with desk(tmp_path, qtbot) as made:
        wizard = made.wizard
        assert not wizard.bar.onward_button.isEnabled()
        wizard.files.zone.button.click()
        made.wait()
        assert wizard.step() is Step.CHECK
        assert str(GOOD + FAULTY) in wizard.bar.words()
        made.onward()
        assert wizard.step() is Step.PROBLEMS
        assert len(wizard.problems.list.rows()) == FAULTY
        form = wizard.problems.form
        assert form is not None
        assert not form.save.isEnabled()
        assert form.problem.text()
        form.kind.set_value(QuestionKind.TRUE_FALSE)
        form.kind.chosen.emit(QuestionKind.TRUE_FALSE)
        form.stem.setPlainText("党支部每月召开一次支部委员会会议。")
        mark = form.fields[0].mark
        assert mark is not None
        mark.click()
        assert form.save.isEnabled()
        QTest.keyClick(form.stem, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        settle()
        key = (0, GOOD)
        assert made.work.state.standing(key) is RowStanding.MENDED
        listed = tmp_path / "清单.json"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_rest: (str(listed), ""))
        wizard.problems.save_list.click()
        made.wait()
        assert len(json.loads(listed.read_text(encoding="utf-8"))["files"][0]["rows"]) == FAULTY - 1
        wizard.problems.put_aside.emit()
        settle()
        assert made.work.state.standing((0, GOOD + 1)) is RowStanding.ASIDE
        made.onward()
        assert wizard.step() is Step.DUPLICATES
        assert wizard.duplicates.target.target() == (None, "复习题")
        made.onward()
        assert wizard.step() is Step.DONE
        report = made.work.report
        assert report is not None
        assert (report.found, report.added, report.refused) == (GOOD + FAULTY, GOOD + 1, FAULTY - 1)
        assert report.found == report.added + report.updated + report.skipped + report.refused
        (kept,) = made.services.bank.sets()
        assert (kept.name, kept.approved) == ("复习题", GOOD + 1)
        saved = tmp_path / "报告"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_rest: (str(saved), ""))
        wizard.done.save.click()
        made.wait()
        written_rows = CalamineWorkbook.from_path(saved.with_name("报告.xlsx")).get_sheet_by_index(1).to_python()
        assert sum(row[3] == "refused" for row in written_rows) == FAULTY - 1
        wizard.done.undo.click()
        made.wait()
        assert made.services.bank.count(EVERYTHING) == 0
        assert made.work.report is not None
        assert made.work.report.undone
        made.onward()
        assert made.left


def test_a_mended_row_can_be_had_as_the_file_has_it(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path, qtbot) as made:
        made.read(written(tmp_path))
        made.onward()
        step = made.wizard.problems
        step.mended.emit(question(77, QuestionKind.SINGLE_CHOICE))
        step.list.go(step.list.rows()[0].key)
        assert made.work.state.standing((0, GOOD)) is RowStanding.MENDED
        step.restored.emit()
        assert made.work.state.standing((0, GOOD)) is RowStanding.FAULTY


def test_files_that_cannot_be_read_say_why_and_hold_nobody_up(qtbot: QtBot, tmp_path: Path) -> None:
    damaged = tmp_path / "坏文件.bin"
    damaged.write_bytes(bytes(range(256)))
    with desk(tmp_path, qtbot) as made:
        made.read(written(tmp_path), damaged, tmp_path / "没有.xlsx")
        rows = made.wizard.check.list.rows()
        assert [bool(row.sign) for row in rows] == [True, True, True]
        assert all("坏文件.bin" in row.caption or "没有.xlsx" in row.caption for row in rows[1:])
        made.wizard.check.list.go(rows[1].key)
        made.wizard.check.remove.click()
        made.wait()
        assert len(made.wizard.check.list.rows()) == 2
        assert made.wizard.bar.onward_button.isEnabled()


def test_files_dropped_anywhere_are_read(qtbot: QtBot, tmp_path: Path) -> None:
    path = written(tmp_path)
    with desk(tmp_path, qtbot) as made:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        event = QDropEvent(
            QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        made.wizard.dropEvent(event)
        made.wait()
        assert made.wizard.step() is Step.CHECK


def test_what_is_there_already_is_skipped_updated_or_kept_as_decided(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path, qtbot) as made:
        there = fill(made.services.bank)
        path = tmp_path / "再来一遍.jsonl"
        near = question(900, QuestionKind.SHORT_ANSWER, stem=there[7].stem + "？", answer=("另一个答案",))
        write_questions(path, [*there, near], "")
        made.read(path)
        made.onward()
        step = made.wizard.duplicates
        step.target.set_target(IMPORTED_SET)
        made.wait()
        plan = made.work.plan
        assert plan is not None
        assert plan.counts()[Standing.SAME] == len(there)
        assert step.classes[Standing.SAME].value() is Decision.SKIP
        step.decided_one.emit(Decision.SKIP)
        settle()
        assert made.work.plan is not None
        before = made.services.bank.count(EVERYTHING)
        step.review.setChecked(True)
        made.onward()
        report = made.work.report
        assert report is not None
        assert report.found == report.added + report.updated + report.skipped + report.refused
        assert made.services.bank.count(EVERYTHING) == before + report.added
        waiting = QuestionFilter(sets=(IMPORTED_SET,), statuses=(QuestionStatus.REVIEW,))
        assert made.services.bank.count(waiting) >= report.added


def test_esc_goes_back_step_by_step_and_keeps_what_was_done(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path, qtbot) as made:
        made.read(written(tmp_path))
        made.onward()
        made.wizard.problems.put_aside.emit()
        settle()
        for _ in range(3):
            QTest.keyClick(made.wizard, Qt.Key.Key_Escape)
        assert made.left
        assert made.work.under_way()
        made.presenter.resume()
        assert made.work.state.standing((0, GOOD)) is RowStanding.ASIDE


def test_pasted_text_is_read(qtbot: QtBot, tmp_path: Path) -> None:
    text = "1. 党的最高理想是（　　）。\nA. 实现共产主义\nB. 全面小康\nC. 民族复兴\nD. 共同富裕\n答案：A\n"
    with desk(tmp_path, qtbot) as made:
        made.wizard.files.text.setPlainText(text)
        made.wizard.files.title.setText("小测")
        made.onward()
        assert made.wizard.step() is Step.CHECK
        assert made.work.state.found() == 1
        assert made.work.title() == "小测"


def test_a_table_is_shown_with_its_columns_which_are_corrected_and_kept(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "题库.csv"
    path.write_text(TABLE, encoding="utf-8")
    with desk(tmp_path, qtbot) as made:
        made.read(path)
        step = made.wizard.check
        assert step.mapping.isVisible()
        inner = step.findChildren(ScrollColumn)[-1].widget()
        assert inner is not None
        assert inner.height() >= inner.heightForWidth(inner.width())
        table = step.grid.table
        assert table.fields()[:3] == ("stem", "kind", "option_a")
        assert made.work.state.found() == 4
        last = table.columnCount() - 1
        step.grid.setCurrentIndex(table.index(0, last))
        step.field.set_value("tags")
        step.field.chosen.emit("tags")
        made.wait()
        assert table.field(last) == "tags"
        assert made.work.state.files[0].rows[0].question is not None
        assert made.work.state.files[0].rows[0].question.tags
        step.profile.click()
        made.work.put(made.work.state.without_file(0))
        made.read(path)
        assert table.field(last) == "tags"
        step.head.set_value(0)
        step.head.chosen.emit(0)
        made.wait()
        assert made.work.state.files[0].choices.parts[""].head_row == 0


def test_a_name_that_is_taken_is_refused_in_place(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path, qtbot) as made:
        fill(made.services.bank)
        made.read(written(tmp_path))
        made.onward()
        made.onward()
        target = made.wizard.duplicates.target
        target.name.setText("历年真题")
        made.wait()
        assert target.taken()
        assert not made.wizard.bar.onward_button.isEnabled()
        target.name.setText("历年真题（二）")
        made.wait()
        assert made.wizard.bar.onward_button.isEnabled()
