"""Answers as they are drawn, and every sum of them by a plain look, to compare a score store with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

import pytest
from hypothesis import strategies as st

from question_bank.model import QuestionKind, derive_id
from studyapp.quiz.records import AnswerRecord, Certainty, Experience, Sitting
from studyapp.quiz.request import Feedback, MultipleRule, QuizMode
from studyapp.quiz.response import Response
from studyapp.quiz.schedule import Memory
from studyapp.scores import DayCount, LevelCounts, ScoreStore, Totals
from studyapp.statistics.answer_filter import EVERYTHING, AnswerFilter

MEMBERS = tuple(derive_id("member", name) for name in "甲乙")
SETS = tuple(derive_id("set", name) for name in "一二")
QUESTIONS = tuple(derive_id("question", name) for name in "abc")
SITTINGS = tuple(
    Sitting(
        id=derive_id("sitting", str(number)),
        member_id=MEMBERS[number // 3],
        mode=(QuizMode.PRACTICE, QuizMode.EXAM)[number % 2],
        title=f"第{number}次",
        set_id=(None, *SETS)[number % 3],
        feedback=Feedback.END,
        rule=MultipleRule.PARTIAL,
        seed=number,
        questions=3,
        possible=6.0,
        started_at=100 + number // 2,  # two begin in the same millisecond
    )
    for number in range(6)
)


class Step(NamedTuple):
    """One answer as it is drawn: which sitting, where, when, how right, and what memory it leaves."""

    sitting: int
    position: int
    at: int
    day: int
    fraction: float
    set_number: int
    section: int
    due: int | None


steps = st.builds(
    Step,
    sitting=st.sampled_from([0, 0, 0, 1, 1, 2, 3, 4, 5]),
    position=st.integers(0, 2),
    at=st.integers(1000, 1012),  # few moments, so that they repeat and go backwards
    day=st.integers(739000, 739003),
    fraction=st.sampled_from([0.0, 0.5, 1.0, 1.0]),
    set_number=st.sampled_from([0, 0, 0, 1]),
    section=st.sampled_from([0, 0, 0, 1]),
    due=st.none() | st.integers(1, 30),
)


class Kept(NamedTuple):
    """An answer with the memory it was stored with."""

    record: AnswerRecord
    memory: Memory | None


def kept(number: int, step: Step) -> Kept:
    """Return the answer that `step` stands for; `number` makes its id."""
    sitting = SITTINGS[step.sitting]
    # Position 2 asks the question of position 0 again: a paper may do so.
    question = QUESTIONS[(step.position % 2 + step.sitting) % 3]
    record = AnswerRecord(
        id=derive_id("answer", str(number)),
        sitting_id=sitting.id,
        member_id=sitting.member_id,
        question_id=question,
        question_version=1 + number,
        set_id=SETS[step.set_number],
        section_id=derive_id("section", str(step.section)),
        kind=QuestionKind.FILL_BLANK,
        position=step.position,
        response=Response(("根本和“核心”", "", "基础\n"), 0.5 if number % 2 else None),
        fraction=step.fraction,
        points=2.0,
        answered_at=step.at,
        day=step.day,
        elapsed=7 * number,
        certainty=None if number % 2 else Certainty.SURE,
    )
    memory = None if step.due is None else Memory(0.1 * number, 5.0, step.due, step.at, 2, None)
    return Kept(record, memory)


Owned = TypeVar("Owned", AnswerRecord, Sitting)


def _given(one: Owned, gone: bytes, into: bytes) -> Owned:
    return replace(one, member_id=into) if one.member_id == gone else one


class Plain:
    """The same sums by a plain look at all answers."""

    def __init__(self) -> None:
        """Start with nothing."""
        self.sittings = SITTINGS
        self.standing: dict[tuple[bytes, int], Kept] = {}
        self.all: list[AnswerRecord] = []

    def keep(self, answer: Kept) -> None:
        """Take one answer, which replaces the one at its place."""
        self.standing[answer.record.sitting_id, answer.record.position] = answer
        self.all.append(answer.record)

    def merged(self, gone: bytes, into: bytes) -> Plain:
        """Return the same with everything of the member `gone` given to `into`."""
        whole = Plain()
        whole.sittings = tuple(_given(sitting, gone, into) for sitting in self.sittings)
        whole.standing = {
            place: Kept(_given(answer.record, gone, into), answer.memory) for place, answer in self.standing.items()
        }
        whole.all = [_given(record, gone, into) for record in self.all]
        return whole

    def of(self, member: bytes) -> list[AnswerRecord]:
        """Return the member's answers that stand, oldest first."""
        records = [answer.record for answer in self.standing.values() if answer.record.member_id == member]
        return sorted(records, key=lambda record: (record.answered_at, record.id))

    def experience(self, member: bytes) -> dict[bytes, Experience]:
        """Return the fold of each question's answers."""
        return experience_of(self.of(member))

    def levels(self, member: bytes, set_id: bytes) -> dict[bytes, LevelCounts]:
        """Return the levels by section."""
        return levels_of(self.of(member), set_id)

    def wanted(self, member: bytes, wanted: AnswerFilter) -> list[AnswerRecord]:
        """Return the member's answers that stand and are wanted, oldest first."""
        modes = {sitting.id: sitting.mode for sitting in self.sittings}
        return [
            record
            for record in self.of(member)
            if (wanted.since_day is None or record.day >= wanted.since_day)
            and (wanted.until_day is None or record.day <= wanted.until_day)
            and wanted.set_id in {None, record.set_id}
            and wanted.mode in {None, modes[record.sitting_id]}
            and wanted.kind in {None, record.kind}
            and (not wanted.sections or record.section_id in wanted.sections)
        ]

    def totals(self, member: bytes, wanted: AnswerFilter) -> Totals:
        """Return the totals of what is wanted."""
        return totals_of(self.wanted(member, wanted))


def experience_of(records: Sequence[AnswerRecord]) -> dict[bytes, Experience]:
    """Return the fold of each question's answers, which come oldest first."""
    found: dict[bytes, Experience] = {}
    for record in records:
        known = found.get(record.question_id, Experience(0, 0, 0, 0, last_right=False))
        found[record.question_id] = Experience(
            known.attempts + 1,
            known.right + record.right,
            known.streak + 1 if record.right else 0,
            record.answered_at,
            record.right,
        )
    return found


def levels_of(records: Sequence[AnswerRecord], set_id: bytes) -> dict[bytes, LevelCounts]:
    """Return the levels by section of a set; a question belongs where its last answer stood."""
    last = {record.question_id: record for record in records}
    found: dict[bytes, LevelCounts] = {}
    for question, one in experience_of(records).items():
        if last[question].set_id == set_id:
            level = LevelCounts(one.streak == 0, one.streak == 1, one.streak > 1)
            section = last[question].section_id
            found[section] = found.get(section, LevelCounts()).plus(level)
    return found


def totals_of(records: Sequence[AnswerRecord]) -> Totals:
    """Return the sums of a list of answers."""
    sittings = {record.sitting_id for record in records}
    return Totals(len(sittings), len(records), sum(one.right for one in records), sum(one.elapsed for one in records))


def check(store: ScoreStore, plain: Plain) -> None:
    """Compare every sum of the store with the plain one."""
    for member in MEMBERS:
        experience = plain.experience(member)
        assert store.experience(member, QUESTIONS) == experience
        missed = [question for question, one in experience.items() if not one.last_right]
        assert set(store.missed(member, 10)) == set(missed)
        assert store.mistake_count(member, 1) == len(missed)
        weak = {question for question, one in experience.items() if one.streak < 2 and one.right < one.attempts}
        assert set(store.mistakes(member, 2, 10)) == weak
        assert store.mistake_count(member, 2) == len(weak)
        wrong = Counter(one.question_id for one in plain.of(member) if not one.right)
        found = store.wrong_responses(member, 10)
        assert {one.question_id: (one.times, one.last_at) for one in found} == {
            question: (times, experience[question].last_at) for question, times in wrong.items()
        }
        assert [one.times for one in found] == sorted((one.times for one in found), reverse=True)
        times = [experience[question].last_at for question in store.missed(member, 10)]
        assert times == sorted(times, reverse=True)
        for set_id in SETS:
            assert store.section_levels(member, set_id) == plain.levels(member, set_id)
        days = {record.day: [one for one in plain.of(member) if one.day == record.day] for record in plain.of(member)}
        assert store.days(member, 739001, 739002) == tuple(
            DayCount(day, len(days[day]), sum(one.right for one in days[day]))
            for day in sorted(days)
            if 739001 <= day <= 739002
        )
        asked: tuple[tuple[bytes | None, QuizMode | None], ...] = (
            (None, None),
            (SETS[0], None),
            (None, QuizMode.EXAM),
            (SETS[1], QuizMode.PRACTICE),
        )
        for one_set, mode in asked:
            for since in (739000, 739002):
                wanted = AnswerFilter(since_day=since, set_id=one_set, mode=mode)
                assert store.totals(member, wanted) == plain.totals(member, wanted)
        assert store.totals(member) == plain.totals(member, EVERYTHING)
    for sitting in plain.sittings:
        records = [answer.record for (place, _), answer in sorted(plain.standing.items()) if place == sitting.id]
        row = store.sitting(sitting.id)
        assert row is not None
        assert (row.sitting, row.answered, row.right) == (sitting, len(records), sum(one.right for one in records))
        assert row.points == pytest.approx(sum(one.fraction * one.points for one in records))
        assert row.elapsed == sum(one.elapsed for one in records)
        assert store.answers(sitting.id) == tuple(records)
        every = [one for one in plain.all if one.sitting_id == sitting.id]
        assert store.answers(sitting.id, superseded=True) == tuple(sorted(every, key=lambda one: one.position))
