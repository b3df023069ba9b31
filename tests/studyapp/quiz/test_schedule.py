"""When a question should come again."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.model import QuestionKind
from studyapp.quiz.records import Certainty, Grade
from studyapp.quiz.schedule import Memory, Rating, next_memory, rate

MINUTE, DAY = 60_000, 86_400_000
NOW = 1_763_800_000_123


@pytest.mark.parametrize(
    ("fraction", "certainty", "seconds", "kind", "rating"),
    [
        (0.0, None, 10, QuestionKind.SINGLE_CHOICE, Rating.AGAIN),
        (0.5, Certainty.SURE, 1, QuestionKind.SINGLE_CHOICE, Rating.AGAIN),
        (0.6, Certainty.SURE, 1, QuestionKind.FILL_BLANK, Rating.HARD),
        (0.99, None, 10, QuestionKind.RECITATION, Rating.HARD),
        (1.0, Certainty.GUESSED, 1, QuestionKind.SINGLE_CHOICE, Rating.HARD),
        (1.0, None, 61, QuestionKind.SINGLE_CHOICE, Rating.HARD),
        (1.0, None, 61, QuestionKind.FILL_BLANK, Rating.GOOD),
        (1.0, None, 470, QuestionKind.RECITATION, Rating.GOOD),
        (1.0, Certainty.UNSURE, 1, QuestionKind.SINGLE_CHOICE, Rating.GOOD),
        (1.0, None, 1, QuestionKind.SINGLE_CHOICE, Rating.GOOD),
        (1.0, Certainty.SURE, 8, QuestionKind.SINGLE_CHOICE, Rating.EASY),
        (1.0, Certainty.SURE, 9, QuestionKind.SINGLE_CHOICE, Rating.GOOD),
        (1.0, Certainty.SURE, 0, QuestionKind.SINGLE_CHOICE, Rating.GOOD),
    ],
)
def test_the_table_of_ratings(
    fraction: float, certainty: Certainty | None, seconds: int, kind: QuestionKind, rating: Rating
) -> None:
    assert rate(Grade(fraction), certainty, seconds * 1000, kind) is rating


def test_a_first_answer_is_asked_again_in_minutes_an_easy_one_in_days() -> None:
    dues = {rating: next_memory(None, rating, NOW).due - NOW for rating in Rating}
    assert dues[Rating.AGAIN] == MINUTE
    assert dues[Rating.GOOD] == 10 * MINUTE
    assert dues[Rating.EASY] == 8 * DAY
    assert sorted(dues.values()) == [dues[rating] for rating in Rating]


def test_right_answers_move_a_question_ever_further_away_and_a_wrong_one_brings_it_back() -> None:
    memory = next_memory(next_memory(None, Rating.GOOD, NOW), Rating.GOOD, NOW + 10 * MINUTE)
    gaps = [memory.due - memory.last]
    for _ in range(4):
        memory = next_memory(memory, Rating.GOOD, memory.due)
        gaps.append(memory.due - memory.last)
    assert gaps == sorted(gaps)
    assert gaps[-1] > 30 * DAY
    forgotten = next_memory(memory, Rating.AGAIN, memory.due)
    assert forgotten.due - forgotten.last == 10 * MINUTE
    assert forgotten.stability < memory.stability
    assert (memory.state, memory.step, forgotten.state) == (2, None, 3)


def test_a_stricter_retention_asks_sooner() -> None:
    memory = Memory(stability=20.0, difficulty=5.0, due=NOW, last=NOW - 20 * DAY, state=2, step=None)
    strict, loose = (next_memory(memory, Rating.GOOD, NOW, retention=share).due for share in (0.95, 0.8))
    assert strict < loose


@given(st.lists(st.tuples(st.sampled_from(Rating), st.integers(-DAY, 400 * DAY)), min_size=1, max_size=12))
def test_any_history_gives_the_same_sound_memory_each_time(history: list[tuple[Rating, int]]) -> None:
    def run() -> Memory:
        memory, at = None, NOW
        for rating, gap in history:
            at += gap  # also backwards: a clock may be set
            memory = next_memory(memory, rating, at)
            assert memory.last == at
            assert memory.due > at
            assert memory.stability > 0
            assert 1 <= memory.difficulty <= 10
        assert memory is not None
        return memory

    assert run() == run()


def test_asking_needs_no_fsrs_until_the_first_answer() -> None:
    modules = "studyapp.quiz.schedule, studyapp.quiz.session, studyapp.quiz.today, studyapp.quiz.selection"
    heavy = {"fsrs", "rapidfuzz", "difflib", "sqlite_utils", "PySide6"}
    code = f"import {modules}, sys; print(*sorted({heavy!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
