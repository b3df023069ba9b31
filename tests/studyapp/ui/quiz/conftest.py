"""Quizzes for tests: one with a question of each kind, one with four single choices."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionKind
from tests.builders import questions
from tests.studyapp.ui.quiz.running_quiz import Quiz, quiz_over


@pytest.fixture
def quiz(qtbot: QtBot, tmp_path: Path) -> Iterator[Quiz]:
    with quiz_over(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def choices(qtbot: QtBot, tmp_path: Path) -> Iterator[Quiz]:
    with quiz_over(qtbot, tmp_path, *questions(4, (QuestionKind.SINGLE_CHOICE,))) as made:
        yield made
