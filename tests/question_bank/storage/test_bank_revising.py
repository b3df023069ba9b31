"""Revising a set in its file: one transaction, nothing without the word, sections and tallies that stay true."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from question_bank.build import BuildResult, build_from_text
from question_bank.model import QuestionFilter, QuestionKind, QuestionStatus, derive_id
from question_bank.model.fingerprint import fingerprint
from question_bank.model.revision import RevisionPlan, plan_revision
from question_bank.storage import BankStore
from tests.builders import question

SET = derive_id("set", "甲")
OTHER = derive_id("set", "乙")
EVERYTHING = QuestionFilter(statuses=())
LINES = (
    "一、强化政治功能",
    "党的基层组织是党全部工作和战斗力的基础。要把方向、管大局、保落实。",
    "二、建强骨干队伍",
    "2023年，全区共培训骨干1280人次，比上年增长15%。",
    "队伍建设包括选拔、培养、管理、使用四个环节。",
    "三、创新活动载体",
    "会议指出，“坚持系统观念是做好工作的重要方法”。",
)
TEXT = "\n".join(LINES)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[BankStore]:
    with BankStore.open(tmp_path / "bank.db") as opened:
        yield opened


def added(store: BankStore, text: str = TEXT, set_id: bytes = SET) -> BuildResult:
    result = build_from_text(text, "提纲")
    store.add(
        "甲", result.candidates, set_id=set_id, added_at=1, outline=result.outline, formulations=result.formulations
    )
    return result


def plan_for(store: BankStore, text: str) -> RevisionPlan:
    new = build_from_text(text, "提纲")
    stored = tuple(store.questions_of_set(SET))
    return plan_revision(stored, store.outline(SET), new.outline, new.formulations, new.candidates)


def tallies_are_true(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as raw:
        kept = {row[:4]: row[4] for row in raw.execute("SELECT * FROM tally WHERE questions > 0")}
        rows = raw.execute("SELECT set_number, section_number, kind, status FROM question").fetchall()
        return kept == Counter(rows) and raw.execute("PRAGMA foreign_key_check").fetchall() == []


def test_everything_accepted_leaves_what_a_fresh_build_makes(store: BankStore, tmp_path: Path) -> None:
    old = added(store)
    text = "\n".join(("本提纲供各支部学习使用。", *LINES[:4], *LINES[5:])).replace("15%", "18%")
    plan = plan_for(store, text)
    assert plan.orphaned
    report = store.revise(SET, plan, plan.proposed(), at=7)
    assert report.retired == len(plan.orphaned)
    assert (report.unchanged, report.added, report.missing) == (len(plan.unchanged), len(plan.new), 0)
    assert report.reworded == len(plan.reworded)
    fresh = build_from_text(text, "提纲")
    assert store.outline(SET) == fresh.outline
    assert [each.id for each in store.formulations(SET)] == [each.id for each in fresh.formulations]
    active = {fingerprint(each) for each in store.questions_of_set(SET) if each.status is not QuestionStatus.RETIRED}
    assert {fingerprint(each) for each in fresh.candidates if each.kind is not QuestionKind.TRUE_FALSE} <= active
    assert len(active) == len(fresh.candidates)  # a fact may keep its other verdict
    assert {each.id for each in old.candidates} <= {each.id for each in store.questions_of_set(SET)}
    assert [each.label + each.title for each in store.sections(SET)] == [
        "一、强化政治功能",
        "二、建强骨干队伍",
        "三、创新活动载体",
    ]
    assert store.count(QuestionFilter(statuses=(QuestionStatus.RETIRED,))) == len(plan.orphaned)
    assert tallies_are_true(tmp_path / "bank.db")
    assert plan_for(store, text).changed == ()


def test_nothing_accepted_changes_places_only(store: BankStore, tmp_path: Path) -> None:
    old = added(store)
    text = "\n".join((LINES[0], "新增一句话。", *LINES[1:4], *LINES[5:])).replace("15%", "18%")
    plan = plan_for(store, text)
    report = store.revise(SET, plan, (), at=7)
    assert (report.reworded, report.retired, report.added) == (0, 0, 0)
    assert report.orphans == len(plan.orphaned)
    assert report.passed_over == len(plan.new)
    after = {each.id: each for each in store.questions_of_set(SET)}
    assert {id_: (each.stem, each.answer, each.status, each.version) for id_, each in after.items()} == {
        each.id: (each.stem, each.answer, each.status, each.version) for each in old.candidates
    }
    orphans = {each.question.id for each in plan.orphaned}
    document = store.outline(SET)
    assert document is not None
    for each in after.values():
        if each.id not in orphans:
            assert all(document.raw[piece.start : piece.end] == piece.text for piece in each.evidence)
    assert tallies_are_true(tmp_path / "bank.db")


def test_a_section_goes_with_its_last_question(store: BankStore) -> None:
    added(store)
    text = "\n".join(LINES[:5])
    plan = plan_for(store, text)
    gone = [each.question.id for each in plan.orphaned]
    store.revise(SET, plan, (), at=7)
    names = [each.title for each in store.sections(SET)]
    assert names == ["强化政治功能", "建强骨干队伍", "创新活动载体"]  # its questions were kept, and stand behind
    assert gone
    moved = [replace(each, section=("二、建强骨干队伍",), evidence=()) for each in store.questions(gone)]
    store.add("甲", [replace(each, version=2, stem=each.stem + "？？改") for each in moved], set_id=SET, added_at=8)
    store.revise(SET, plan_for(store, text), (), at=9)
    assert [each.title for each in store.sections(SET)] == ["强化政治功能", "建强骨干队伍"]


def test_what_happened_since_the_plan_was_made_is_not_undone(store: BankStore) -> None:
    added(store)
    text = TEXT.replace("15%", "18%")
    plan = plan_for(store, text)
    change = next(each for each in plan.reworded if "18%" in each.new.answer)
    store.add("甲", [replace(change.new, id=derive_id("typed by hand"), version=1)], set_id=SET, added_at=2)
    report = store.revise(SET, plan, plan.proposed(), at=3)
    assert report.reworded == len(plan.reworded) - 1
    kept = store.question(change.old.id)
    assert kept is not None
    assert (kept.answer, kept.evidence) == (change.old.answer, change.kept.evidence)
    stranger = question(5)
    unknown = replace(plan, changed=(replace(change, old=stranger, new=stranger, kept=stranger),), orphaned=(), new=())
    assert store.revise(SET, unknown, (), at=4).missing == 1


def test_a_question_that_another_set_holds_comes_as_a_copy(store: BankStore) -> None:
    added(store, LINES[0])
    added(store, TEXT, OTHER)
    plan = plan_for(store, TEXT)
    assert store.revise(SET, plan, plan.proposed(), at=2).added == len(plan.new)
    assert store.count(QuestionFilter(sets=(SET,))) == store.count(QuestionFilter(sets=(OTHER,)))


def test_an_unknown_set_is_not_made(store: BankStore) -> None:
    added(store)
    plan = plan_for(store, TEXT)
    with pytest.raises(ValueError, match="there is no set"):
        store.revise(OTHER, plan, (), at=2)
    assert len(store.sets()) == 1


def test_any_edit_and_any_word_keep_the_file_whole(tmp_path: Path) -> None:
    path = tmp_path / "any.db"

    @settings(max_examples=12)
    @given(
        st.lists(st.sampled_from((*LINES, "四、另一章", "要坚持人民至上、生命至上。")), max_size=9),
        st.sets(st.integers(0, 6)),
    )
    def it_stays_whole(lines: list[str], taken: set[int]) -> None:
        if not any(line.strip() for line in lines):
            lines = ["一、空"]
        before = {each.id for each in bank.questions_of_set(SET)}
        plan = plan_for(bank, "\n".join(lines))
        # What is proposed depends on the file, so what is drawn must not depend on what is proposed.
        accepted = {id_ for place, id_ in enumerate(sorted(plan.proposed())) if place % 7 in taken}
        report = bank.revise(SET, plan, accepted, at=3)
        after = {each.id for each in bank.questions_of_set(SET)}
        assert before <= after
        assert len(after) == len(before) + report.added
        assert report.unchanged + report.moved + report.reworded + report.orphans + report.retired == len(before)
        assert {fingerprint(each) for each in plan.new if each.id in accepted} <= {
            fingerprint(each) for each in bank.questions_of_set(SET)
        }
        assert tallies_are_true(path)

    with BankStore.open(path) as bank:
        added(bank)
        it_stays_whole()
