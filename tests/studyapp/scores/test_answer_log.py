"""Every sum is exactly the plain aggregate of the rows that the log gives for the same filter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from question_bank.model import QuestionKind, derive_id
from studyapp.quiz.records import AnswerRecord, LoggedAnswer
from studyapp.quiz.request import QuizMode
from studyapp.scores import DayCount, ScoreStore
from studyapp.statistics.answer_filter import AnswerFilter
from tests.studyapp.scores.plain_sums import (
    MEMBERS,
    QUESTIONS,
    SETS,
    SITTINGS,
    Plain,
    Step,
    kept,
    levels_of,
    steps,
    totals_of,
)

SECTIONS = tuple(derive_id("section", number) for number in "01")
filters = st.builds(
    AnswerFilter,
    since_day=st.none() | st.integers(739000, 739003),
    until_day=st.none() | st.integers(739000, 739003),
    set_id=st.none() | st.sampled_from(SETS),
    mode=st.none() | st.sampled_from([QuizMode.PRACTICE, QuizMode.EXAM]),
    sections=st.just(()) | st.sampled_from([SECTIONS[:1], SECTIONS[1:], SECTIONS]),
    kind=st.none() | st.sampled_from([QuestionKind.FILL_BLANK, QuestionKind.MATCHING]),
)


def whole_log(
    store: ScoreStore, member: bytes, wanted: AnswerFilter, page: int = 99, standing_in: tuple[bytes, ...] = ()
) -> list[LoggedAnswer]:
    """Return all pages of a log, one after the other."""
    found: list[LoggedAnswer] = []
    while rows := store.log(member, wanted, limit=page, before=found[-1] if found else None, standing_in=standing_in):
        found += rows
    return found


def by_time(rows: list[LoggedAnswer]) -> list[AnswerRecord]:
    return sorted((row.record for row in rows), key=lambda record: (record.answered_at, record.id))


@given(work=st.lists(steps, max_size=14), wanted=filters)
def test_every_figure_equals_the_plain_aggregate_of_its_rows(
    files: Iterator[Path], work: list[Step], wanted: AnswerFilter
) -> None:
    plain = Plain()
    with ScoreStore.open(next(files)) as store:
        for number, step in enumerate(work):
            answer = kept(number, step)
            store.record(*answer)
            plain.keep(answer)
        for member in MEMBERS:
            rows = whole_log(store, member, wanted)
            records = by_time(rows)
            assert records == plain.wanted(member, wanted)
            assert store.totals(member, wanted) == totals_of(records)
            answers, right = Counter(one.day for one in records), Counter(one.day for one in records if one.right)
            days = tuple(DayCount(day, answers[day], right[day]) for day in sorted(answers))
            assert store.days_of(member, wanted) == days
            for day in days:
                one_day = wanted.between(day.day, day.day)
                assert len(whole_log(store, member, one_day)) == store.totals(member, one_day).answers == day.answers
            listed = [row.sitting.id for row in store.sittings(member, wanted, limit=99)]
            assert listed == list(dict.fromkeys(row.record.sitting_id for row in rows))
            sections = Counter(one.section_id for one in records)
            correct = Counter(one.section_id for one in records if one.right)
            by_section = {section: (count, correct[section]) for section, count in sections.items()}
            assert store.section_answers(member, wanted) == by_section
            for set_id in SETS:
                assert store.section_levels(member, set_id, wanted) == levels_of(records, set_id)


@given(work=st.lists(steps, max_size=14), wanted=filters)
def test_the_answers_behind_a_section_give_its_mastery(
    files: Iterator[Path], work: list[Step], wanted: AnswerFilter
) -> None:
    with ScoreStore.open(next(files)) as store:
        for number, step in enumerate(work):
            store.record(*kept(number, step))
        for member in MEMBERS:
            for set_id in SETS:
                found = store.section_levels(member, set_id, wanted)
                for section in SECTIONS:
                    rows = whole_log(store, member, wanted, standing_in=(section,))
                    assert store.totals(member, wanted, standing_in=(section,)) == totals_of(by_time(rows))
                    assert levels_of(by_time(rows), set_id).get(section) == found.get(section)


@given(work=st.lists(steps, min_size=1, max_size=14), page=st.integers(1, 4))
def test_pages_lose_nothing_and_repeat_nothing(files: Iterator[Path], work: list[Step], page: int) -> None:
    with ScoreStore.open(next(files)) as store:
        for number, step in enumerate(work):
            store.record(*kept(number, step))
        for member in MEMBERS:
            rows = whole_log(store, member, AnswerFilter(), page)
            assert rows == whole_log(store, member, AnswerFilter())
            begun = [(row.started_at, row.place) for row in rows]
            assert begun == sorted(begun, reverse=True)


@given(work=st.lists(steps, max_size=14))
def test_the_latest_wrong_answer_to_each_question_is_found(files: Iterator[Path], work: list[Step]) -> None:
    with ScoreStore.open(next(files)) as store:
        for number, step in enumerate(work):
            store.record(*kept(number, step))
        assert store.last_wrong(MEMBERS[0], QUESTIONS) == {}  # no paper is handed in yet
        for sitting in SITTINGS:
            store.finish_sitting(sitting.id, 9000)
        for member in MEMBERS:
            expected: dict[bytes, LoggedAnswer] = {}
            for row in whole_log(store, member, AnswerFilter()):
                if not row.record.right:
                    expected.setdefault(row.record.question_id, row)
            assert store.last_wrong(member, QUESTIONS) == expected


def test_what_was_right_is_not_told_before_a_paper_is_handed_in(files: Iterator[Path]) -> None:
    with ScoreStore.open(next(files)) as store:
        store.record(*kept(1, Step(1, 0, 1000, 739000, 1.0, 0, 0, None)))
        assert [row.shown for row in store.log(MEMBERS[0], limit=9)] == [False]
        store.finish_sitting(SITTINGS[1].id, 2000)
        (row,) = store.log(MEMBERS[0], limit=9)
        assert (row.shown, row.mode, row.title, row.started_at) == (True, QuizMode.EXAM, "第1次", 100)
