"""What reading a file of questions gives: the good ones, and what was wrong with the others."""

from __future__ import annotations

from typing import NamedTuple

from question_bank.model.question import Question


class Problem(NamedTuple):
    """Why a question was left out, and its `place` in the file ("question 3", "line 3")."""

    place: str
    reason: str


class ImportBatch(NamedTuple):
    """The valid questions of a file in its order, a problem for each other one, and the title the file gives itself."""

    questions: tuple[Question, ...]
    problems: tuple[Problem, ...]
    title: str = ""
