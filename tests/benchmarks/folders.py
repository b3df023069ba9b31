"""Data folders for the benchmarks: the built-in bank, and a large bank with a long history."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

from question_bank.model import QuestionKind, derive_id, section_id
from question_bank.storage import BankStore
from studyapp.builtin import add_builtin_set
from studyapp.paths import Paths
from studyapp.quiz.records import AnswerRecord, Sitting
from studyapp.quiz.request import Feedback, MultipleRule, QuizMode
from studyapp.quiz.response import Response
from studyapp.quiz.schedule import Memory
from studyapp.scores import ScoreStore
from studyapp.settings import Settings, save_settings
from tests.builders import question

NOW = 1_795_400_000_000
"""The moment the folders are made for: a Monday in November 2026, in Unix milliseconds."""
TODAY = NOW // 86_400_000 + 719_163
SECTIONS = 24
A_SITTING = 100
YEAR_MS = 365 * 86_400_000


def builtin_folder(folder: Path) -> Paths:
    """Make a folder as it is on the second start: the built-in bank, one member, no answers."""
    paths = Paths(folder)
    folder.mkdir(parents=True)
    add_builtin_set(paths.bank, NOW)
    with ScoreStore.open(paths.scores) as scores:
        member = scores.add_member("学员甲", id=derive_id("member"), at=NOW)
    save_settings(paths.settings, Settings(member=member.id.hex(), member_name=member.name))
    return paths


def large_folder(folder: Path, *, questions: int, answers: int, remembered: bool = False) -> Paths:
    """Make a folder with a set of `questions` in 24 sections and `answers` of one member over a year.

    With `remembered` each question is scheduled by its last answer; about one in forty is due at `NOW`.
    """
    paths = builtin_folder(folder)
    set_id = derive_id("set", "large")
    sections = [(f"第{number + 1}章",) for number in range(SECTIONS)]
    with BankStore.open(paths.bank) as bank:
        bank.add(
            "大题库",
            (
                replace(question(number, QuestionKind.SINGLE_CHOICE), section=sections[number % SECTIONS])
                for number in range(questions)
            ),
            set_id=set_id,
            added_at=NOW,
        )
    chance = Random(1)
    member = derive_id("member")
    apart = min(300_000, YEAR_MS // max(1, answers))
    with ScoreStore.open(paths.scores) as scores:
        # Nobody waits for these answers: a power cut would cost no more than making them again.
        scores._database.row("PRAGMA synchronous=OFF")  # noqa: SLF001 - a switch for nobody but this
        for first in range(0, answers, A_SITTING):
            at = NOW - (answers - first) * apart
            sitting = Sitting(
                id=derive_id("sitting", str(first)),
                member_id=member,
                mode=QuizMode.PRACTICE,
                title="大题库",
                set_id=set_id,
                feedback=Feedback.EACH,
                rule=MultipleRule.ALL_OR_NOTHING,
                seed=first,
                questions=A_SITTING,
                possible=float(A_SITTING),
                started_at=at,
            )
            scores.begin_sitting(sitting, "{}")
            for position in range(min(A_SITTING, answers - first)):
                number = (first + position) % questions
                record = _answer(sitting, number, position, chance, set_id, sections)
                last = remembered and first + position >= answers - questions
                scores.record(record, _memory(record.answered_at, chance) if last else None)
            scores.finish_sitting(sitting.id, at + A_SITTING * 9_000)
    return paths


def _memory(at: int, chance: Random) -> Memory:
    """Return what an answer at `at` leaves of a question: due in time, now and then long before `NOW`."""
    days = max(1, (NOW - at) // 86_400_000) + chance.uniform(-1, 60)
    return Memory(days, chance.uniform(1, 10), at + int(days * 86_400_000), at, 2, None)


def _answer(
    sitting: Sitting, number: int, position: int, chance: Random, set_id: bytes, sections: list[tuple[str]]
) -> AnswerRecord:
    asked = question(number, QuestionKind.SINGLE_CHOICE)
    at = sitting.started_at + position * 9_000
    return AnswerRecord(
        id=derive_id("answer", sitting.id.hex(), str(position)),
        sitting_id=sitting.id,
        member_id=sitting.member_id,
        question_id=asked.id,
        question_version=1,
        set_id=set_id,
        section_id=section_id(set_id, sections[number % SECTIONS]),
        kind=asked.kind,
        position=position,
        response=Response(asked.answer),
        fraction=1.0 if chance.random() < 0.7 else 0.0,
        points=1.0,
        answered_at=at,
        day=at // 86_400_000 + 719_163,
        elapsed=9_000,
    )
