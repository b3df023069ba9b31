"""What a sitting came to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.model import QuestionKind, derive_id
from studyapp.quiz.grading import key_response
from studyapp.quiz.request import Feedback
from studyapp.quiz.response import Response
from studyapp.quiz.result import Tally, whole_percent
from tests.builders import question, questions
from tests.studyapp.quiz.quiz_builders import answered, session_of


def test_a_result_counts_by_section_and_by_kind_and_lists_positions() -> None:
    session = session_of(
        [
            question(0),
            question(1, QuestionKind.FILL_BLANK),
            question(2),
            question(3, QuestionKind.FILL_BLANK),
        ],
        Feedback.END,
    )
    session, _ = answered(session, key_response(session.current.question), 100)
    session, _ = answered(session.advance(100), Response(("根本和核心", "")), 300)
    session, _ = answered(session.advance(300), Response(()), 600)
    session = session.mark(3)

    before = session.result()
    assert before.wrong_positions == (1, 2)

    result = session.finish(600).result()
    assert result.total == Tally(4, right=1, partial=1, wrong=1, unanswered=1, score=1.5, possible=4.0, elapsed=600)
    assert result.total.percent == 38
    assert [(kind.kind, kind.tally.questions, kind.tally.score) for kind in result.kinds] == [
        (QuestionKind.SINGLE_CHOICE, 2, 1.0),
        (QuestionKind.FILL_BLANK, 2, 0.5),
    ]
    assert [(section.section_id, section.tally.questions) for section in result.sections] == [
        (derive_id("section", "0"), 2),
        (derive_id("section", "1"), 2),
    ]
    assert result.sections[0].path == ("一、甲章", "（一）甲节")
    assert result.right_positions == (0,)
    assert result.wrong_positions == (1, 2, 3)
    assert result.unanswered_positions == (3,)
    assert result.marked_positions == (3,)


@given(st.lists(st.booleans(), min_size=1, max_size=8))
def test_the_parts_add_up_to_the_whole(outcomes: list[bool]) -> None:
    session = session_of(questions(len(outcomes)))
    for position, good in enumerate(outcomes):
        session = session.go_to(position, 10 * position)
        response = key_response(session.current.question) if good else Response(())
        session, _ = answered(session, response, 10 * position + 7)
    result = session.result()
    total = result.total
    assert total.right == sum(outcomes)
    assert total.questions == total.right + total.partial + total.wrong + total.unanswered == len(outcomes)
    for tallies in ([one.tally for one in result.sections], [one.tally for one in result.kinds]):
        assert sum(tally.questions for tally in tallies) == total.questions
        assert sum(tally.score for tally in tallies) == pytest.approx(total.score)
        assert sum(tally.elapsed for tally in tallies) == total.elapsed


@pytest.mark.parametrize(
    ("part", "whole", "percent"),
    [(0, 0, 0), (0, 7, 0), (7, 7, 100), (1, 3, 33), (2, 3, 67), (0.5, 1000, 1), (999.9, 1000, 99), (1, 8, 13)],
)
def test_all_and_nothing_are_kept_for_all_and_nothing(part: float, whole: float, percent: int) -> None:
    assert whole_percent(part, whole) == percent
