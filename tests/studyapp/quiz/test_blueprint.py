"""Papers drawn up by kind and count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hypothesis import given
from hypothesis import strategies as st

from question_bank.model import QuestionKind, QuestionRef
from studyapp.quiz.blueprint import fitted, missing, select_by_blueprint
from studyapp.quiz.request import Blueprint, BlueprintLine
from tests.studyapp.quiz.quiz_builders import ref

SINGLE, MULTIPLE, TRUE_FALSE = QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE, QuestionKind.TRUE_FALSE
PLAN = Blueprint((BlueprintLine(SINGLE, 20, 2.0), BlueprintLine(MULTIPLE, 10, 3.0), BlueprintLine(TRUE_FALSE, 10, 1.0)))


def test_a_plan_knows_its_questions_and_points() -> None:
    assert (PLAN.questions, PLAN.possible) == (40, 80.0)
    assert PLAN.points == {SINGLE: 2.0, MULTIPLE: 3.0, TRUE_FALSE: 1.0}


def test_what_the_set_lacks_is_said_and_left_away() -> None:
    available = {SINGLE: 80, TRUE_FALSE: 4}
    assert missing(PLAN, available) == {MULTIPLE: 10, TRUE_FALSE: 6}
    assert fitted(PLAN, available).lines == (BlueprintLine(SINGLE, 20, 2.0), BlueprintLine(TRUE_FALSE, 4, 1.0))


def test_one_formulation_is_asked_once_across_kinds_as_long_as_there_are_others() -> None:
    drawn: Mapping[QuestionKind, Sequence[QuestionRef]] = {
        SINGLE: [ref(1, 1), ref(2, 2)],
        TRUE_FALSE: [ref(3, 1, TRUE_FALSE), ref(4, 3, TRUE_FALSE), ref(5, 2, TRUE_FALSE)],
    }
    plan = Blueprint((BlueprintLine(SINGLE, 2, 1.0), BlueprintLine(TRUE_FALSE, 1, 1.0)))
    assert select_by_blueprint(drawn, plan)[-1] == ref(4).id
    more = Blueprint((BlueprintLine(SINGLE, 2, 1.0), BlueprintLine(TRUE_FALSE, 3, 1.0)))
    assert len(select_by_blueprint(drawn, more)) == 5


@given(
    st.dictionaries(st.sampled_from([SINGLE, MULTIPLE, TRUE_FALSE]), st.lists(st.integers(0, 5), max_size=12)),
    st.lists(st.integers(0, 8), min_size=3, max_size=3),
)
def test_no_question_is_lost_or_doubled(formulations: dict[QuestionKind, list[int]], counts: list[int]) -> None:
    kinds = (SINGLE, MULTIPLE, TRUE_FALSE)
    drawn = {
        kind: [ref(100 * kinds.index(kind) + number, about, kind) for number, about in enumerate(found)]
        for kind, found in formulations.items()
    }
    plan = Blueprint(tuple(BlueprintLine(kind, count, 1.0) for kind, count in zip(kinds, counts, strict=True)))
    paper = select_by_blueprint(drawn, plan)
    assert len(set(paper)) == len(paper)
    kind_of = {one.id: kind for kind, refs in drawn.items() for one in refs}
    for kind, count in zip(kinds, counts, strict=True):
        assert sum(kind_of[one] is kind for one in paper) == min(count, len(drawn.get(kind, ())))
