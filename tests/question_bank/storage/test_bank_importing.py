"""Importing: planned, recorded so that found = added + updated + skipped + refused, and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from question_bank.model import BLANK, CHOICE_GAP, Question, QuestionFilter, QuestionKind, derive_id
from question_bank.model.edition import Change
from question_bank.model.import_plan import Decision, Standing
from question_bank.model.import_record import Hindrance, Intake, UndoReport
from question_bank.model.merge import Verdict
from question_bank.storage import BankStore
from tests.builders import question, questions
from tests.question_bank.storage.bank_state import assert_sums_are_true, state

SET = derive_id("set", "甲")
OTHER = derive_id("set", "乙")
EVERYTHING = QuestionFilter(statuses=())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[BankStore]:
    with BankStore.open(tmp_path / "bank.db") as opened:
        yield opened
    assert_sums_are_true(tmp_path / "bank.db")


def import_all(store: BankStore, given_: list[Question], intake: Intake, at: int = 9) -> int:
    store.add("甲", given_, set_id=SET, added_at=at, intake=intake)
    assert intake.number is not None
    return intake.number


def test_an_import_is_remembered(store: BankStore) -> None:
    store.add("甲", questions(3), set_id=SET, added_at=1)
    assert store.imports() == ()
    verdicts: list[Verdict] = []
    intake = Intake("题库.xlsx", refused=2, skipped=1)
    given_ = [*questions(5), replace(question(1), stem="改（　　）", version=2)]
    store.add("甲", given_, set_id=SET, added_at=7, intake=intake, told=verdicts.append)
    (record,) = store.imports()
    assert (record.set_id, record.set_name, record.file, record.at) == (SET, "甲", "题库.xlsx", 7)
    assert (record.found, record.added, record.updated, record.skipped, record.refused) == (9, 3, 0, 4, 2)
    assert verdicts == [*[Verdict.REPEATED] * 3, Verdict.ADDED, Verdict.ADDED, Verdict.ADDED]
    assert store.editions(given_[3].id)[0].who == "题库.xlsx"


def test_a_plan_says_how_each_question_stands(store: BankStore) -> None:
    long = question(1, stem=f"全面从严治党永远在路上，党的自我革命永远在路上，这句话出自{CHOICE_GAP}。")
    held = [long, question(2), question(3, version=2)]
    store.add("甲", held, set_id=SET, added_at=1)
    near = replace(long, id=derive_id("near"), stem=long.stem.replace("出自", "来自"), options=long.options[:3])
    near = replace(near, answer=near.options[:1])
    given_ = [
        question(9, stem="基层组织选举工作条例自何时起施行（　　）"),
        replace(held[1], id=derive_id("typed again"), options=held[1].options[::-1]),
        replace(held[2], stem="改写的题干（　　）", version=3),
        replace(held[2], stem="旧的题干（　　）", version=1),
        near,
        question(9, stem="基层组织选举工作条例自何时起施行（　　）", id=derive_id("twice")),
        replace(near, id=derive_id("near too"), stem=near.stem.replace("永远", "始终", 1)),
    ]
    plan = store.plan_import(SET, given_)
    assert [(row.standing, row.decision) for row in plan.rows] == [
        (Standing.NEW, Decision.ADD),
        (Standing.SAME, Decision.SKIP),
        (Standing.CHANGED, Decision.UPDATE),
        (Standing.CHANGED, Decision.SKIP),
        (Standing.NEAR, Decision.ADD),
        (Standing.SAME, Decision.SKIP),
        (Standing.NEAR, Decision.ADD),
    ]
    rivals = [row.rival for row in plan.rows]
    assert [rival and (rival.question.id, rival.row) for rival in rivals] == [
        None,
        (held[1].id, None),
        (held[2].id, None),
        (held[2].id, None),
        (long.id, None),
        (given_[0].id, 0),
        (near.id, 4),
    ]
    assert rivals[4] is not None
    assert 0.9 <= rivals[4].likeness < 1
    assert plan.counts() == {Standing.NEW: 1, Standing.SAME: 2, Standing.CHANGED: 2, Standing.NEAR: 2}
    assert {row.standing for row in store.plan_import(SET, given_, near=False).rows} == set(Standing) - {Standing.NEAR}
    assert {row.standing for row in store.plan_import(OTHER, held, near=False).rows} == {Standing.NEW}


def test_what_was_decided_is_done(store: BankStore) -> None:
    long = question(1, stem=f"全面从严治党永远在路上，党的自我革命永远在路上，这句话出自{CHOICE_GAP}。", tags=("旧",))
    held = [long, question(2), question(3), question(4)]
    store.add("甲", held, set_id=SET, added_at=1)
    given_ = [
        replace(long, id=derive_id("near"), stem=long.stem.replace("出自", "来自"), explanation="", tags=()),
        replace(held[1], id=derive_id("again"), explanation="另一种解析"),
        replace(held[2], stem="同一编号的另一题（　　）"),
        replace(held[3], stem="同一编号的旧题（　　）"),
        question(9),
    ]
    plan = store.plan_import(SET, given_).decided(
        {0: Decision.UPDATE, 1: Decision.UPDATE, 2: Decision.ADD, 3: Decision.UPDATE, 4: Decision.SKIP}
    )
    intake = Intake("题库.xlsx", skipped=plan.skipped)
    report = store.add("甲", plan.resolved(), set_id=SET, added_at=5, intake=intake)
    assert (report.added, report.updated) == (1, 3)
    assert store.question(long.id) == replace(long, stem=given_[0].stem, version=2)
    assert store.question(held[1].id) == replace(held[1], explanation="另一种解析", version=2)
    assert store.question(held[2].id) == held[2]
    assert [ref.id for ref in store.search("同一编号的旧题")] == [held[3].id]
    assert len(store.search("同一编号的另一题")) == 1
    with pytest.raises(ValueError, match="not possible"):
        plan.decided({1: Decision.ADD})
    assert intake.number is not None
    assert store.undo_import(intake.number, at=6) == UndoReport(removed=1, restored=3)
    assert list(store.questions_of_set(SET)) == held


def test_an_import_is_taken_back_with_the_set_it_made(store: BankStore, tmp_path: Path) -> None:
    before = state(tmp_path / "bank.db")
    number = import_all(store, [replace(each, tags=("党建",)) for each in questions(9)], Intake("题库.docx"))
    store.index_slice()
    assert store.undo_import(number, at=10) == UndoReport(removed=9, restored=0)
    assert state(tmp_path / "bank.db") == before
    assert store.imports()[0].undone_at == 10
    assert store.imports()[0].set_id is None
    assert store.undo_import(number, at=11) == UndoReport(0, 0)
    assert store.undo_import(77, at=11) == UndoReport(0, 0)


def test_what_was_edited_since_stays_and_is_named(store: BankStore) -> None:
    store.add("甲", questions(3), set_id=SET, added_at=1)
    changed = replace(question(0), stem="改（　　）", version=2)
    given_ = [changed, replace(question(1, QuestionKind.MULTIPLE_CHOICE), stem="也改（　　）", version=2)]
    number = import_all(store, [*given_, question(8), question(9)], Intake("题库.docx"))
    store.edit(replace(question(8), explanation="亲手改过"), at=10, who="甲")
    store.edit(replace(changed, stem="又改（　　）"), at=10, who="甲")
    report = store.undo_import(number, at=11)
    assert (report.removed, report.restored) == (1, 1)
    assert {(kept.question.id, kept.hindrance) for kept in report.kept} == {
        (question(8).id, Hindrance.EDITED_SINCE),
        (changed.id, Hindrance.EDITED_SINCE),
    }
    assert store.question(question(9).id) is None
    assert store.question(given_[1].id) == questions(3)[1]


def test_a_wording_that_was_taken_meanwhile_is_named(store: BankStore) -> None:
    store.add("甲", [question(1)], set_id=SET, added_at=1)
    number = import_all(store, [replace(question(1), stem="改（　　）", version=2)], Intake("题库.docx"))
    store.add("甲", [question(1, id=derive_id("typed since"))], set_id=SET, added_at=10)
    report = store.undo_import(number, at=11)
    assert [(kept.question.stem, kept.hindrance) for kept in report.kept] == [("改（　　）", Hindrance.WORDING_TAKEN)]


def test_wordings_that_were_handed_on_go_back_the_other_way(store: BankStore, tmp_path: Path) -> None:
    first, second = question(1), question(2)
    store.add("甲", [first, second], set_id=SET, added_at=1)
    before = state(tmp_path / "bank.db")
    handed_on = replace(first, stem=second.stem, options=second.options, answer=second.answer, version=2)
    given_ = [replace(second, stem="让出来（　　）", version=2), handed_on]
    number = import_all(store, given_, Intake("题库.docx"))
    assert store.imports()[0].updated == 2
    assert store.undo_import(number, at=11) == UndoReport(removed=0, restored=2)
    assert state(tmp_path / "bank.db") == before


def test_an_import_of_nothing_makes_no_set(store: BankStore) -> None:
    import_all(store, [], Intake("说明.docx", refused=3))
    assert store.sets() == ()
    assert (store.imports()[0].found, store.imports()[0].set_id) == (3, None)


def test_the_record_outlives_the_set(store: BankStore) -> None:
    number = import_all(store, list(questions(4)), Intake("题库.docx"))
    store.delete_set(SET)
    assert store.imports()[0].set_id is None
    assert store.undo_import(number, at=12) == UndoReport(0, 0)


_STEMS = st.sampled_from([f"第{number}种题干{BLANK}" for number in range(6)])


@st.composite
def rows(draw: st.DrawFn) -> Question:
    """One of a few ids with one of a few wordings, so that everything that can meet does."""
    return Question(
        id=derive_id("row", str(draw(st.integers(0, 5)))),
        kind=QuestionKind.FILL_BLANK,
        stem=draw(_STEMS),
        answer=("答",),
        explanation=draw(st.sampled_from(("", "解析"))),
        section=draw(st.sampled_from(((), ("甲",), ("甲", "子")))),
        tags=draw(st.sampled_from(((), ("难",)))),
        version=draw(st.integers(1, 3)),
    )


def test_nothing_is_lost_and_everything_is_taken_back(tmp_path: Path) -> None:
    path = tmp_path / "any.db"

    @settings(max_examples=60)
    @given(st.lists(rows(), max_size=8), st.lists(rows(), max_size=10), st.integers(0, 5), st.data())
    def it_is_so(held: list[Question], given_: list[Question], refused: int, data: st.DataObject) -> None:
        for set_id in (SET, OTHER):
            bank.delete_set(set_id)
        bank.add("甲", held, set_id=SET, added_at=1)
        if data.draw(st.booleans()):
            bank.index_slice()
        before = state(path)
        plan = bank.plan_import(SET, given_)
        plan = plan.decided({row.row: data.draw(st.sampled_from(row.choices)) for row in plan.rows})
        intake = Intake("题库.xlsx", refused=refused, skipped=plan.skipped)
        report = bank.add("甲", plan.resolved(), set_id=SET, added_at=5, intake=intake)
        if not given_ and not refused:
            assert intake.number is None
            return
        record = bank.imports()[0]
        assert record.found == len(given_) + refused
        assert record.found == record.added + record.updated + record.skipped + record.refused
        assert bank.count(EVERYTHING) == len(before["questions"]) + report.added
        assert_sums_are_true(path)
        assert intake.number == record.number
        undone = bank.undo_import(record.number, at=6)
        assert undone.kept == ()
        assert undone.removed == report.added
        assert state(path) == before
        assert_sums_are_true(path)
        for each in bank.questions_of_set(SET):
            assert each.id in bank.search_ids(each.stem)

    with BankStore.open(path) as bank:
        it_is_so()


def test_how_a_version_came_about_is_known(store: BankStore) -> None:
    store.add("甲", [question(1)], set_id=SET, added_at=1)
    import_all(store, [replace(question(1), stem="改（　　）", version=2)], Intake("题库.docx"))
    store.edit(replace(question(1), stem="再改（　　）"), at=20, who="组织者")
    assert [(each.change, each.who) for each in store.editions(question(1).id)] == [
        (Change.EDITED, "组织者"),
        (Change.IMPORTED, "题库.docx"),
        (Change.ADDED, ""),
    ]
