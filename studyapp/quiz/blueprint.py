"""A quick blueprint: how many questions of each kind an exam has and what each brings.

A paper of 100 points from what a set holds, for instance:

| kind            | in the set | line        |
| --------------- | ---------- | ----------- |
| single_choice   | 80         | 20 at 2     |
| multiple_choice | 12         | 10 at 3     |
| true_false      | 4          | 4 at 1 (all there are; the line asked for 10) |
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from question_bank.model import QuestionKind, QuestionRef
from studyapp.quiz.request import Blueprint, BlueprintLine
from studyapp.quiz.selection import spread, varied


def fitted(blueprint: Blueprint, available: Mapping[QuestionKind, int]) -> Blueprint:
    """Return what can be asked of `blueprint` where only `available` questions of each kind are there."""
    lines = (line._replace(questions=min(line.questions, available.get(line.kind, 0))) for line in blueprint.lines)
    return Blueprint(tuple(line for line in lines if line.questions > 0))


def missing(blueprint: Blueprint, available: Mapping[QuestionKind, int]) -> Mapping[QuestionKind, int]:
    """Return how many questions of each kind the set lacks for `blueprint`."""
    short = {line.kind: line.questions - available.get(line.kind, 0) for line in blueprint.lines}
    return {kind: count for kind, count in short.items() if count > 0}


def select_by_blueprint(drawn: Mapping[QuestionKind, Sequence[QuestionRef]], blueprint: Blueprint) -> tuple[bytes, ...]:
    """Return the ids of the paper: kind after kind, of each the first of `drawn` that tell each other least.

    No formulation is asked twice as long as the kind has others; across kinds, one that was asked comes last.
    """
    asked: set[bytes] = set()
    paper: list[bytes] = []
    for line in blueprint.lines:
        refs = drawn.get(line.kind, ())
        fresh = [ref for ref in refs if ref.formulation_id not in asked]
        known = [ref for ref in refs if ref.formulation_id in asked]
        chosen = (
            varied([*fresh, *known], line.questions) if len(fresh) < line.questions else varied(fresh, line.questions)
        )
        asked |= _formulations(chosen)
        paper.extend(ref.id for ref in spread(chosen))
    return tuple(paper)


def _formulations(refs: Iterable[QuestionRef]) -> set[bytes]:
    return {ref.formulation_id for ref in refs if ref.formulation_id is not None}


_USUAL = {
    QuestionKind.SINGLE_CHOICE: (20, 2.0),
    QuestionKind.MULTIPLE_CHOICE: (10, 3.0),
    QuestionKind.TRUE_FALSE: (10, 1.0),
    QuestionKind.FILL_BLANK: (10, 2.0),
    QuestionKind.ORDERING: (2, 3.0),
    QuestionKind.MATCHING: (2, 3.0),
    QuestionKind.RECITATION: (2, 5.0),
    QuestionKind.SHORT_ANSWER: (2, 5.0),
}
"""How many questions of each kind a usual paper has and what each brings: 58 questions, 122 points."""


def usual_blueprint(available: Mapping[QuestionKind, int]) -> Blueprint:
    """Return a usual paper of what is `available`, kind after kind."""
    lines = (BlueprintLine(kind, questions, points) for kind, (questions, points) in _USUAL.items())
    return fitted(Blueprint(tuple(lines)), available)
