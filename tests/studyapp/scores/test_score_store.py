"""Members, sittings, papers, marks and schedules as they are kept and found again."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from question_bank.model import QuestionKind, derive_id
from question_bank.storage import BankStore
from studyapp.errors import AnsweredElsewhere
from studyapp.quiz.records import AnswerRecord, Sitting
from studyapp.quiz.request import Feedback, MultipleRule, QuizMode
from studyapp.quiz.response import Response
from studyapp.quiz.schedule import Memory
from studyapp.scores import Member, ScoreStore
from studyapp.statistics.answer_filter import AnswerFilter
from tests.builders import one_of_each

MEMBER, OTHER = derive_id("member", "甲"), derive_id("member", "乙")
SET = derive_id("set", "builtin")
NOON = 1_790_000_000_000


def sitting(number: int, member: bytes = MEMBER, **changes: object) -> Sitting:
    """Return a sitting whose id and start follow from `number`."""
    made = Sitting(
        id=derive_id("sitting", member.hex(), str(number)),
        member_id=member,
        mode=QuizMode.PRACTICE,
        title="练习：第一部分",
        set_id=SET,
        feedback=Feedback.EACH,
        rule=MultipleRule.ALL_OR_NOTHING,
        seed=2**62 + number,
        questions=10,
        possible=10.0,
        started_at=NOON + number,
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # the fields are named where it is called


def answer(of: Sitting, position: int, *, right: bool = True, question: bytes | None = None) -> AnswerRecord:
    """Return an answer to `position` of a sitting, two seconds after the one before."""
    return AnswerRecord(
        id=derive_id("answer", of.id.hex(), str(position)),
        sitting_id=of.id,
        member_id=of.member_id,
        question_id=question or derive_id("question", str(position)),
        question_version=1,
        set_id=SET,
        section_id=derive_id("section"),
        kind=QuestionKind.SINGLE_CHOICE,
        position=position,
        response=Response(("强化政治建设",)),
        fraction=float(right),
        points=1.0,
        answered_at=of.started_at + 2000 * position,
        day=739_500 + (of.started_at - NOON),
        elapsed=2000,
    )


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ScoreStore]:
    """Give a score file with one member."""
    with ScoreStore.open(tmp_path / "scores.db") as opened:
        opened.add_member("张华", id=MEMBER, at=1)
        yield opened


def test_members_are_kept_in_order_and_put_aside_without_losing_scores(store: ScoreStore, tmp_path: Path) -> None:
    assert store.add_member("张华", id=OTHER, at=0) == Member(OTHER, "张华", archived=False)
    store.rename_member(MEMBER, "李明")
    store.archive_member(MEMBER, archived=True)
    store.begin_sitting(sitting(1), "{}")
    store.record(answer(sitting(1), 0), None)
    with ScoreStore.open(tmp_path / "scores.db") as again:
        assert again.members() == (Member(OTHER, "张华", archived=False), Member(MEMBER, "李明", archived=True))
        assert again.totals(MEMBER).answers == 1
        again.archive_member(MEMBER, archived=False)
    assert not store.members()[1].archived


def test_a_sitting_is_found_again_with_paper_answers_and_marks(store: ScoreStore, tmp_path: Path) -> None:
    begun = sitting(1, feedback=Feedback.END, rule=MultipleRule.PARTIAL, set_id=None, mode=QuizMode.AGAIN)
    paper = '{"题": "' + "增强政治功能" * 2000 + '"}'
    store.begin_sitting(begun, paper)
    records = [answer(begun, position, right=position != 1) for position in (0, 2, 1)]
    for record in records:
        store.record(record, None)
    for position, marked in ((3, True), (0, True), (3, True), (0, False), (5, False)):
        store.mark(begun.id, position, marked)
    with ScoreStore.open(tmp_path / "scores.db") as again:
        assert again.open_sitting(MEMBER) == begun
        assert again.paper_json(begun.id) == paper
        assert again.answers(begun.id) == (records[0], records[2], records[1])
        assert again.marks(begun.id) == {3}
        row = again.sitting(begun.id)
    assert row is not None
    assert (row.sitting, row.answered, row.right, row.points, row.elapsed) == (begun, 3, 2, 2.0, 6000)


def test_what_was_never_kept_is_not_found(store: ScoreStore) -> None:
    nothing = bytes(16)
    assert store.sitting(nothing) is None
    assert store.paper_json(nothing) is None
    assert store.answers(nothing) == ()
    assert store.marks(nothing) == frozenset()
    assert store.open_sitting(nothing) is None
    assert store.memory(nothing, nothing) is None
    assert store.totals(nothing) == (0, 0, 0, 0)
    assert store.experience(MEMBER, []) == {}


def test_the_open_sitting_is_the_latest_of_the_member_that_was_not_finished(store: ScoreStore) -> None:
    store.add_member("乙", id=OTHER, at=2)
    first, second, other = sitting(1), sitting(2), sitting(3, OTHER)
    for begun in (first, second, other):
        store.begin_sitting(begun, "{}")
    assert store.open_sitting(MEMBER) == second
    store.finish_sitting(second.id, NOON + 50)
    store.finish_sitting(second.id, NOON + 99)  # a second time changes nothing
    assert store.open_sitting(MEMBER) == first
    store.finish_sitting(first.id, NOON + 60)
    assert store.open_sitting(MEMBER) is None
    assert store.open_sitting(OTHER) == other
    row = store.sitting(second.id)
    assert row is not None
    assert row.sitting == replace(second, finished_at=NOON + 50)


def test_the_history_comes_page_by_page_the_latest_first(store: ScoreStore) -> None:
    modes = (QuizMode.TODAY, QuizMode.EXAM)
    begun = [sitting(number // 2, id=derive_id(str(number)), mode=modes[number % 2]) for number in range(12)]
    for one in begun:
        store.begin_sitting(one, "{}")
    for one in begun[:-1]:  # nothing was answered in the last: it is no history
        store.record(answer(one, 0), None)
    found: list[Sitting] = []
    while page := store.sittings(MEMBER, limit=4, before=found[-1] if found else None):
        found += [row.sitting for row in page]
    assert found == list(reversed(begun[:-1]))
    exams = store.sittings(MEMBER, AnswerFilter(739_502, 739_504, mode=QuizMode.EXAM), limit=99)
    assert [row.sitting for row in exams] == [begun[9], begun[7], begun[5]]
    assert store.sittings(MEMBER, AnswerFilter(set_id=OTHER), limit=9) == ()


def test_a_sitting_over_two_sets_belongs_to_both(store: ScoreStore) -> None:
    other_set = derive_id("set", "other")
    mixed, plain = sitting(1, set_id=None, mode=QuizMode.TODAY), sitting(2)
    for begun in (mixed, plain):
        store.begin_sitting(begun, "{}")
    store.record(answer(mixed, 0), None)
    store.record(replace(answer(mixed, 1, right=False), set_id=other_set), None)
    store.record(answer(plain, 0), None)
    assert store.totals(MEMBER, AnswerFilter(set_id=SET)) == (2, 2, 2, 4000)
    assert store.totals(MEMBER, AnswerFilter(set_id=other_set)) == (1, 1, 0, 2000)
    assert [row.sitting for row in store.sittings(MEMBER, AnswerFilter(set_id=SET), limit=9)] == [plain, mixed]
    assert [row.sitting for row in store.sittings(MEMBER, AnswerFilter(set_id=other_set), limit=9)] == [mixed]


def test_an_open_sitting_with_answers_is_not_hidden_by_a_later_empty_one(store: ScoreStore) -> None:
    answered, empty = sitting(1), sitting(2)
    for begun in (answered, empty):
        store.begin_sitting(begun, "{}")
    store.record(answer(answered, 0), None)
    assert store.open_sitting(MEMBER) == answered
    store.finish_sitting(answered.id, NOON)
    assert store.open_sitting(MEMBER) == empty


def test_only_a_sitting_without_answers_is_forgotten(store: ScoreStore) -> None:
    answered, empty, ended = sitting(1), sitting(2), sitting(3)
    for begun in (answered, empty, ended):
        store.begin_sitting(begun, "{}")
        store.mark(begun.id, 2, True)
    store.record(answer(answered, 0), None)
    store.finish_sitting(ended.id, NOON)
    for begun in (answered, empty, ended):
        store.discard_sitting(begun.id)
    assert store.sitting(empty.id) is None
    assert store.paper_json(empty.id) is None
    for kept in (answered, ended):
        assert store.paper_json(kept.id) == "{}"
        assert store.marks(kept.id) == {2}
    with pytest.raises(AnsweredElsewhere):
        store.record(answer(empty, 0), None)


@pytest.mark.parametrize("feedback", Feedback)
def test_another_window_neither_answers_anew_what_stands_nor_what_is_handed_in(
    store: ScoreStore, tmp_path: Path, feedback: Feedback
) -> None:
    begun = sitting(1, feedback=feedback)
    store.begin_sitting(begun, "{}")
    first = answer(begun, 0)
    other = replace(answer(begun, 0, right=False), id=derive_id("answer", "other"))
    store.record(first, None)
    with ScoreStore.open(tmp_path / "scores.db") as window:
        window.record(first, None)  # the very same answer is not a second one
        if feedback is Feedback.EACH:
            with pytest.raises(AnsweredElsewhere):
                window.record(other, None)
        else:
            window.record(other, None)
            first = other
        store.finish_sitting(begun.id, NOON + 9)
        window.record(first, None)
        for late in (replace(other, id=derive_id("answer", "late")), answer(begun, 1)):
            with pytest.raises(AnsweredElsewhere):
                window.record(late, None)
    assert store.answers(begun.id) == (first,)
    assert store.totals(MEMBER) == (1, 1, int(first.right), 2000)


def test_questions_come_due_in_order(store: ScoreStore) -> None:
    begun = sitting(1)
    store.begin_sitting(begun, "{}")
    dues = [NOON + 500, NOON + 100, NOON + 900]
    for position, due in enumerate(dues):
        store.record(answer(begun, position), Memory(1 / 3, 5.5, due, NOON, 1, 0))
    store.record(answer(begun, 3), None)
    ids = [derive_id("question", str(position)) for position in range(3)]
    assert store.due(MEMBER, NOON + 500, 9) == (ids[1], ids[0])
    assert store.due(MEMBER, NOON + 999, 2) == (ids[1], ids[0])
    assert store.due_count(MEMBER, NOON + 500) == 2
    assert store.memory(MEMBER, ids[0]) == Memory(1 / 3, 5.5, NOON + 500, NOON, 1, 0)
    assert store.memory(MEMBER, derive_id("question", "3")) is None


def test_experience_is_given_for_more_questions_than_a_statement_takes_at_once(store: ScoreStore) -> None:
    begun = sitting(1)
    store.begin_sitting(begun, "{}")
    store.record(answer(begun, 0), None)
    asked = [random.Random(number).randbytes(16) for number in range(1700)]
    asked.insert(900, derive_id("question", "0"))
    assert list(store.experience(MEMBER, iter(asked))) == [derive_id("question", "0")]


def test_scores_outlive_the_bank(store: ScoreStore, tmp_path: Path) -> None:
    bank_path = tmp_path / "bank.db"
    asked = one_of_each()
    begun = sitting(1)
    store.begin_sitting(begun, "{}")
    with BankStore.open(bank_path) as bank:
        bank.add("甲", asked, set_id=SET, added_at=1)
        for position, question in enumerate(asked):
            store.record(replace(answer(begun, position, question=question.id), kind=question.kind), None)
        bank.retire([question.id for question in asked], at=2)
    bank_path.unlink()
    assert [record.question_id for record in store.answers(begun.id)] == [question.id for question in asked]
    assert store.totals(MEMBER, AnswerFilter(set_id=SET)).answers == len(asked)
    assert len(store.experience(MEMBER, [question.id for question in asked])) == len(asked)


def test_the_log_is_moved_into_the_file_in_a_quiet_moment(store: ScoreStore, tmp_path: Path) -> None:
    size = (tmp_path / "scores.db").stat().st_size
    store.begin_sitting(sitting(1), "x" * 100_000)
    assert (tmp_path / "scores.db").stat().st_size == size
    store.checkpoint()
    assert (tmp_path / "scores.db").stat().st_size > size + 100_000


def test_an_exam_keeps_its_limits_and_its_time_never_runs_back(store: ScoreStore) -> None:
    exam = sitting(1, mode=QuizMode.EXAM, duration=5_400_000, pass_share=0.6)
    store.begin_sitting(exam, "{}")
    found = store.sitting(exam.id)
    assert found is not None
    assert found.sitting == exam
    assert store.clock(exam.id) == (0, exam.started_at)
    store.keep_clock(exam.id, 60_000, NOON + 60_001)
    store.keep_clock(exam.id, 30_000, NOON)
    assert store.clock(exam.id) == (60_000, NOON + 60_001)
    assert store.clock(MEMBER) == (0, 0)


def test_ways_of_practice_are_kept_by_name(store: ScoreStore) -> None:
    store.change_presets(MEMBER, {"早上十题": '{"count": 10}'}, (), at=1)
    store.change_presets(MEMBER, {"错题": "{}"}, ["没有"], at=2)
    store.change_presets(MEMBER, {"早上十题": '{"count": 12}'}, (), at=3)
    assert list(store.presets(MEMBER).items()) == [("早上十题", '{"count": 12}'), ("错题", "{}")]
    store.change_presets(MEMBER, {}, ["错题"], at=4)
    assert list(store.presets(MEMBER)) == ["早上十题"]
    assert store.presets(OTHER) == {}


def test_a_pin_is_kept_until_it_is_taken_away(store: ScoreStore) -> None:
    assert store.pin(MEMBER) == ""
    store.set_pin(MEMBER, "scrypt$…")
    assert store.pin(MEMBER) == "scrypt$…"
    store.set_pin(MEMBER, "")
    assert store.pin(MEMBER) == ""
