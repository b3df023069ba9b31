"""The report of an import: nothing is left out of its sums, and its files say what the value says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from question_bank.errors import UnwritableDocument
from question_bank.formats import ImportRow, Place
from question_bank.formats.remarks import remark
from question_bank.formats.rows import refused, row_of
from question_bank.model import Question, derive_id
from question_bank.model.import_plan import Decision
from question_bank.model.vetted import Vetted
from question_bank.reporting import ENGLISH, ImportReport, Ledger, Outcome, Words, write_import_report
from question_bank.storage import BankStore
from tests.builders import question

SET = derive_id("set", "甲")


def row(number: int, wording: int, *, bad: bool = False) -> ImportRow:
    place = Place("row", number, "Sheet1")
    return refused(place, "no_answer", "no answer", text="=1+1") if bad else row_of(place, question(wording))


def brought_in(store: BankStore, rows: list[ImportRow]) -> ImportReport:
    ledger = Ledger("题库.xlsx")
    store.add("甲", ledger.good(rows), set_id=SET, added_at=5, intake=ledger.intake, told=ledger.told)
    return ImportReport("甲", 5, (ledger.report(notes=[remark("no_questions", "说明")]),))


def test_found_is_added_and_updated_and_skipped_and_refused(tmp_path: Path) -> None:
    @settings(max_examples=30)
    @given(st.lists(st.tuples(st.integers(0, 4), st.booleans()), max_size=12), st.booleans(), st.data())
    def the_sums_hold(given_: list[tuple[int, bool]], planned: bool, data: st.DataObject) -> None:
        store.delete_set(SET)
        store.add("甲", [question(0), question(1, version=2)], set_id=SET, added_at=1)
        rows = [row(number, wording, bad=bad) for number, (wording, bad) in enumerate(given_, start=1)]
        ledger = Ledger("题库.xlsx")
        if planned:
            plan = store.plan_import(SET, [each.question for each in rows if each.question and each.is_good])
            plan = plan.decided({each.row: data.draw(st.sampled_from(each.choices)) for each in plan.rows})
            questions: Iterator[Question | Vetted] = iter(ledger.planned(rows, plan))
        else:
            questions = ledger.good(rows)
        report = store.add("甲", questions, set_id=SET, added_at=5, intake=ledger.intake, told=ledger.told)
        found = ledger.report()
        assert found.found == len(rows)
        if not rows:
            return
        record = store.imports()[0]
        assert found.found == record.found
        assert [found.counts[each] for each in Outcome] == [
            record.added,
            record.updated,
            record.skipped,
            record.refused,
        ]
        assert found.counts[Outcome.ADDED] == report.added
        told_of = [line.place.number for line in found.lines]
        assert told_of == sorted(told_of)
        assert found.found == found.counts[Outcome.ADDED] + sum(
            line.outcome is not Outcome.ADDED for line in found.lines
        )

    with BankStore.open(tmp_path / "bank.db") as store:
        the_sums_hold()


def test_each_row_says_why(tmp_path: Path) -> None:
    with BankStore.open(tmp_path / "bank.db") as store:
        store.add("甲", [question(1), question(2, version=3)], set_id=SET, added_at=1)
        rows = [
            row(1, 1),
            row(2, 9, bad=True),
            row_of(Place("row", 3), question(2, stem="旧的（　　）")),
            row_of(Place("row", 4), question(2, stem="新的（　　）", version=4)),
            row_of(Place("row", 5), question(5), remarks=[remark("picture")]),
            row(6, 7),
        ]
        report = brought_in(store, rows)
    (found,) = report.files
    assert [(line.place.number, line.outcome, [each.code for each in line.said]) for line in found.lines] == [
        (1, Outcome.SKIPPED, ["already_there"]),
        (2, Outcome.REFUSED, ["no_answer"]),
        (3, Outcome.SKIPPED, ["later_there"]),
        (4, Outcome.UPDATED, []),
        (5, Outcome.ADDED, ["picture"]),
    ]
    assert report.found == 6
    assert report.count(Outcome.ADDED) == 2


def test_what_was_left_out_by_choice_says_so(tmp_path: Path) -> None:
    with BankStore.open(tmp_path / "bank.db") as store:
        rows = [row(1, 1), row(2, 1), row(3, 2)]
        plan = store.plan_import(SET, [each.question for each in rows if each.question], near=False)
        ledger = Ledger("题库.xlsx")
        questions = ledger.planned(rows, plan.decided({2: Decision.SKIP}))
        store.add("甲", questions, set_id=SET, added_at=5, intake=ledger.intake, told=ledger.told)
    said = [[each.code for each in line.said] for line in ledger.report().lines]
    assert said == [["twice_in_file"], ["left_out"]]
    ledger = Ledger("题库.xlsx")
    next(ledger.good([row(1, 1)]))
    with pytest.raises(ValueError, match="1 questions have not been added"):
        ledger.report()


def test_both_files_hold_every_line(tmp_path: Path) -> None:
    with BankStore.open(tmp_path / "bank.db") as store:
        report = brought_in(store, [row(1, 1), row(2, 1), row(3, 9, bad=True)])
    write_import_report(tmp_path / "报告.json", report)
    value = json.loads((tmp_path / "报告.json").read_text(encoding="utf-8"))
    assert (value["set"], value["found"], value["added"], value["skipped"], value["refused"]) == ("甲", 3, 1, 1, 1)
    assert [(each["part"], each["number"], each["outcome"]) for each in value["files"][0]["rows"]] == [
        ("Sheet1", 2, "skipped"),
        ("Sheet1", 3, "refused"),
    ]
    chinese = Words(
        ("汇总", "明细"),
        ("文件", "找到", "新增", "更新", "跳过", "未导入", "说明"),
        ("文件", "工作表", "位置", "结果", "原因", "内容"),
        ("新增", "更新", "跳过", "未导入"),
        "合计",
        lambda said: f"【{said.code}】",
    )
    write_import_report(tmp_path / "报告.xlsx", report, chinese)
    book = CalamineWorkbook.from_path(tmp_path / "报告.xlsx")
    assert book.get_sheet_by_name("汇总").to_python() == [
        list(chinese.summary),
        ["题库.xlsx", 3.0, 1.0, 0.0, 1.0, 1.0, "【no_questions】"],
        ["合计", 3.0, 1.0, 0.0, 1.0, 1.0, ""],
    ]
    assert book.get_sheet_by_name("明细").to_python()[1:] == [
        ["题库.xlsx", "Sheet1", "row 2", "跳过", "【already_there】", question(1).stem],
        ["题库.xlsx", "Sheet1", "row 3", "未导入", "【no_answer】", "=1+1"],
    ]
    with pytest.raises(UnwritableDocument, match="no report"):
        write_import_report(tmp_path / "报告.docx", report)
    assert ENGLISH.say(remark("picture")).startswith("a picture")
