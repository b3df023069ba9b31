"""Into the bank: a new set, a set that is there, and a revised outline against its set."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from question_bank.build import build_from_text
from question_bank.model import QuestionFilter, QuestionStatus
from studyapp.ui.generate.generation import Generation
from studyapp.ui.generate.view import Group, Step
from studyapp.ui.widgets.notice_bar import NoticeBar
from tests.builders import question
from tests.studyapp.ui.generate.generating import SAMPLE, WAITING, Bench, bench, generation
from tests.studyapp.ui.layout_checks import settle


def add(made: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(made.services.changes.bank_changed, timeout=10_000):
        made.wizard.bar.onward_button.click()
    settle()


def test_questions_go_into_a_new_set_with_their_outline(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        made.at(Step.ADD)
        step = made.wizard.adding
        assert step.name.text() == "样本"
        step.name.setText("  ")
        assert not made.wizard.bar.onward_button.isEnabled()
        step.name.setText(" 机关 支部 ")
        add(made, qtbot)
        (kept,) = made.services.bank.sets()
        assert (kept.name, kept.has_outline) == ("机关 支部", True)
        assert kept.approved == len(generation().candidates()) - WAITING
        review = QuestionFilter(statuses=(QuestionStatus.REVIEW,))
        assert made.services.bank.count(review) == WAITING
        assert made.services.bank.outline(kept.id) == generation().outline
        made.wizard.bar.onward_button.click()
        assert made.left
        assert made.workshop.generation is None


def test_a_name_that_is_taken_is_refused_in_place(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        made.services.bank.add("样本", [question(1)], set_id=b"s" * 16, added_at=1)
        made.at(Step.ADD)
        made.wizard.bar.onward_button.click()
        settle()
        assert made.page.step() is Step.ADD
        assert [one.approved for one in made.services.bank.sets()] == [1]


def test_questions_go_into_a_set_without_an_outline(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        made.services.bank.add("导入的题", [question(1)], set_id=b"s" * 16, added_at=1)
        made.at(Step.ADD)
        made.wizard.adding.old.click()
        assert not made.wizard.adding.revises()
        add(made, qtbot)
        (kept,) = made.services.bank.sets()
        assert kept.approved == 1 + len(generation().candidates()) - WAITING


def test_a_fault_of_the_bank_is_told_in_place(qtbot: QtBot, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged"
    damaged.mkdir()
    (damaged / "bank.db").write_bytes(b"not a database " * 100)
    with bench(tmp_path, qtbot, files=damaged) as made:
        made.at(Step.ADD)
        with qtbot.waitSignal(made.workshop.failed, timeout=10_000):
            made.wizard.bar.onward_button.click()
        settle()
        assert made.page.step() is Step.ADD
        (notice,) = made.wizard.adding.findChildren(NoticeBar)
        assert "bank.db" in notice.sentence()
        assert made.workshop.generation is not None


def test_a_revised_outline_shows_what_becomes_of_each_question(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        made.at(Step.ADD)
        add(made, qtbot)
        (kept,) = made.services.bank.sets()
        before = {one.id for one in made.services.bank.questions_of_set(kept.id)}
        text = SAMPLE.read_text(encoding="utf-8")
        revised = text.replace("基本单元", "基础单位").replace("三要加强考核，用好评价结果。", "")
        result = build_from_text(revised + "\n四、补充要求\n党员要做到讲政治、讲规矩、讲奉献。\n", "样本")
        made.wizard.bar.onward_button.click()
        made.begin()
        made.workshop.step = Step.ADD
        made.workshop.put(Generation("样本", result.outline, result.outline).built(result))
        settle()
        made.wizard.adding.old.click()
        assert made.wizard.adding.revises()
        made.wizard.bar.onward_button.click()
        revision = made.wizard.revision
        qtbot.waitUntil(lambda: made.wizard.shown() is revision, timeout=10_000)
        counts = {}
        for group in Group:
            revision.group_chosen.emit(group)
            counts[group] = len(revision.list.rows())
            if revision.list.rows():
                revision.list.go(revision.list.rows()[-1].key)
        settle()
        assert counts[Group.NEW]
        assert counts[Group.CHANGED]
        assert sum(counts[group] for group in (Group.CHANGED, Group.ORPHANED, Group.UNCHANGED)) == len(before)
        # One new question is left out by its check, by the keyboard.
        revision.group_chosen.emit(Group.NEW)
        left_out = revision.list.rows()[0].key
        revision.list.go(left_out)
        QTest.keyClick(revision.list, Qt.Key.Key_Space)
        assert not revision.list.rows()[0].checked
        add(made, qtbot)
        after = {one.id for one in made.services.bank.questions_of_set(kept.id)}
        assert before <= after  # nothing is ever deleted
        assert left_out not in after
        assert len(after) == len(before) + counts[Group.NEW] - 1
        assert made.services.bank.outline(kept.id) == result.outline


def test_one_can_come_back_from_the_comparison(qtbot: QtBot, tmp_path: Path) -> None:
    with bench(tmp_path, qtbot) as made:
        made.at(Step.ADD)
        add(made, qtbot)
        made.wizard.bar.onward_button.click()
        made.begin()
        made.at(Step.ADD)
        made.wizard.adding.old.click()
        made.wizard.bar.onward_button.click()
        qtbot.waitUntil(lambda: made.wizard.shown() is made.wizard.revision, timeout=10_000)
        made.wizard.revision.all.click()
        QTest.keyClick(made.wizard, Qt.Key.Key_Escape)
        assert made.page.step() is Step.ADD
        assert made.wizard.shown() is made.wizard.adding
