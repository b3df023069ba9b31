"""题库: sets, search, filters, editing with versions, and what is done to many questions at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionFilter, QuestionKind, QuestionStatus
from studyapp.statistics.facility import Band
from studyapp.ui.bank.questions_table import Column, QuestionsTable
from studyapp.ui.bank.view import QuestionLine, Tab
from studyapp.ui.widgets.side_by_side import SideBySide
from tests.builders import question
from tests.studyapp.scores.test_score_store import answer, sitting
from tests.studyapp.ui.bank.banking import IMPORTED_SET, OUTLINE_SET, WAITING, desk
from tests.studyapp.ui.layout_checks import settle

EVERYTHING = QuestionFilter(statuses=())


def test_the_table_asks_only_for_rows_in_sight(qtbot: QtBot) -> None:
    asked: list[int] = []
    ids = [number.to_bytes(16, "big") for number in range(100_000)]

    def lines(some: object) -> list[QuestionLine]:
        assert isinstance(some, list)
        asked.append(len(some))
        return [QuestionLine(id_, "题干", QuestionKind.TRUE_FALSE, "一", QuestionStatus.APPROVED) for id_ in some]

    table = QuestionsTable()
    QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.show_ids(ids[:50_000], lines)
    table.add_ids(ids[50_000:])
    assert table.rowCount() == 100_000
    assert table.index(70_000, Column.STEM).data() == "题干"
    assert sum(asked) < 1000
    table.show_ids((), lines)
    assert table.rowCount() == 0


def test_a_set_is_chosen_searched_and_filtered(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path, qtbot) as made:
        view = made.page.questions
        assert view.list.table.rowCount() == len(made.questions) + 1
        made.choose_set(OUTLINE_SET)
        assert view.list.table.rowCount() == 1
        assert view.preview.places.isVisible()
        made.choose_set(IMPORTED_SET)
        assert view.list.table.rowCount() == len(made.questions)
        view.filters.status.set_value(QuestionStatus.REVIEW)
        view.filters.changed.emit()
        made.wait()
        assert view.list.table.rowCount() == WAITING
        view.filters.status.set_value(None)
        view.filters.text.setText("第7题")
        QTest.keyClick(view.filters.text, Qt.Key.Key_Return)
        made.wait()
        assert list(view.list.table.ids()) == [made.questions[7].id]
        view.filters.text.setText("没有这样的题")
        QTest.keyClick(view.filters.text, Qt.Key.Key_Return)
        made.wait()
        assert view.list.table.rowCount() == 0


def test_a_question_is_edited_and_brought_back(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path, qtbot) as made:
        view, bank = made.page.questions, made.services.bank
        made.choose_set(IMPORTED_SET)
        view.list.stand_at(4)
        id_ = view.list.table.id_at(4)
        assert id_ is not None
        before = bank.question(id_)
        assert before is not None
        QTest.keyClick(view, Qt.Key.Key_E)
        form = view.preview.form
        assert form is not None
        form.stem.setPlainText("")
        assert not form.save.isEnabled()
        form.stem.setPlainText(before.stem + "（改）")
        QTest.keyClick(form.stem, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        made.wait()
        edited = bank.question(id_)
        assert edited is not None
        assert edited.stem.endswith("（改）")
        assert bank.editions(id_)[0].who == made.services.member.name
        view.preview.versions_wanted.emit()
        view.preview.brought_back.emit(bank.editions(id_)[1].place)
        made.wait()
        again = bank.question(id_)
        assert again is not None
        assert again.stem == before.stem
        assert len(bank.editions(id_)) == 3


def test_a_wording_that_the_set_has_already_is_refused_in_place(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path, qtbot) as made:
        view = made.page.questions
        made.choose_set(IMPORTED_SET)
        first, other, *_rest = (one for one in made.questions if one.kind is QuestionKind.TRUE_FALSE)
        ids = list(view.list.table.ids())
        view.list.stand_at(ids.index(first.id))
        view.preview.show_form()
        form = view.preview.form
        assert form is not None
        form.stem.setPlainText(other.stem)
        for field in form.fields:
            if field.mark is not None:
                field.mark.setChecked((field.row().text,) == other.answer)
        form.save.click()
        settle()
        assert made.services.bank.question(first.id) == first
        assert view.preview.form is form


def test_many_questions_are_moved_tagged_and_retired(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path, qtbot) as made:
        view, bank = made.page.questions, made.services.bank
        made.choose_set(IMPORTED_SET)
        view.list.selectAll()
        assert len(view.list.chosen_ids()) == len(made.questions)
        view.tag_wanted.emit()
        view.ask.text.setText("必考 难")
        view.ask.confirm.click()
        made.wait()
        assert dict(bank.tags()) == {"必考": len(made.questions), "难": len(made.questions)}
        view.list.stand_at(5)
        chosen = view.list.chosen_ids()
        view.move_wanted.emit()
        view.ask.choice.set_value((OUTLINE_SET, None))
        view.ask.confirm.click()
        made.wait()
        assert bank.refs(chosen)[0].set_id == OUTLINE_SET
        view.list.stand_at(5)
        chosen = view.list.chosen_ids()
        view.retire_wanted.emit()
        made.wait()
        assert bank.questions(chosen)[0].status is QuestionStatus.RETIRED
        view.list.stand_at(list(view.list.table.ids()).index(chosen[0]))
        view.restore_wanted.emit()
        made.wait()
        assert bank.questions(chosen)[0].status is not QuestionStatus.RETIRED


def test_sets_are_made_renamed_and_deleted_only_by_their_name(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path, qtbot) as made:
        view, bank = made.page.questions, made.services.bank
        view.new.click()
        assert not view.ask.confirm.isEnabled()
        view.ask.text.setText("新的一套")
        QTest.keyClick(view.ask.text, Qt.Key.Key_Return)
        made.wait()
        assert [one.name for one in bank.sets()] == ["学习提纲", "历年真题", "新的一套"]
        view.rename.click()
        view.ask.text.setText("改了名")
        view.ask.confirm.click()
        made.wait()
        assert bank.sets()[-1].name == "改了名"
        for written, left in (("别的", 3), ("改了名", 2)):
            view.delete.click()
            view.ask.text.setText(written)
            view.ask.confirm.click()
            made.wait()
            assert len(bank.sets()) == left
        assert bank.count(EVERYTHING) == len(made.questions) + 1


def test_reports_and_findings_lead_to_their_question(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path, qtbot) as made:
        bank = made.services.bank
        reported = made.questions[6]
        bank.report_wrong(reported.id, member="张三", text="答案不对", at=1)
        twin = question(6, reported.kind, id=b"t" * 16)
        bank.add("另一套", [twin], set_id=b"x" * 16, added_at=1)
        made.services.changes.bank_changed.emit()
        made.wait()
        page = made.page
        page.show_tab(Tab.REPORTS)
        assert [row.title for row in page.reports.list.rows()] == ["答案不对"]
        page.reports.opened.emit(reported.id)
        made.wait()
        assert page.tab() is Tab.QUESTIONS
        assert list(page.questions.list.table.ids()) == [reported.id]
        page.questions.preview.closed.emit(bank.wrong_reports()[0].number)
        assert bank.wrong_reports() == ()
        page.show_tab(Tab.CHECKUP)
        made.wait()
        rows = page.checkup.list.rows()
        assert rows
        page.checkup.list.go(rows[0].key)
        settle()
        (pair,) = page.checkup.findChildren(SideBySide)
        assert pair.in_row()
        page.resize(640, 800)
        settle()
        assert not pair.in_row()
        page.checkup.retired.emit(twin.id)
        made.wait()
        retired = bank.question(twin.id)
        assert retired is not None
        assert retired.status is QuestionStatus.RETIRED


def test_the_keys_of_the_parts_are_told(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path, qtbot) as made:
        counts = []
        for tab in Tab:
            made.page.show_tab(tab)
            counts.append(len(made.page.keys()))
        assert counts == [3, 6, 0, 0, 0]


def test_questions_are_found_by_how_easy_members_find_them(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path, qtbot) as made:
        view, scores = made.page.questions, made.services.scores
        begun = sitting(1, made.services.member.id)
        scores.begin_sitting(begun, "{}")
        hard, easy = made.questions[9].id, made.questions[5].id
        for position, (id_, right) in enumerate(((hard, False), (easy, True))):
            scores.record(answer(begun, position, right=right, question=id_), None)
        found = {}
        for band in Band:
            view.filters.facility.set_value(band)
            view.filters.changed.emit()
            made.wait()
            found[band] = list(view.list.table.ids())
        assert (found[Band.HARD], found[Band.MIDDLE], found[Band.EASY]) == ([hard], [], [easy])
        everything = made.services.bank.count(EVERYTHING)
        assert len(found[Band.UNKNOWN]) == everything - 2
