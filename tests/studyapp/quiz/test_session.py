"""A quiz while it runs: what is answered stays, time is only counted where one looks, and a kill loses nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.model import QuestionKind, derive_id
from studyapp.quiz.grading import key_response
from studyapp.quiz.records import AnswerRecord, Certainty
from studyapp.quiz.request import Feedback, MultipleRule
from studyapp.quiz.response import Response
from studyapp.quiz.session import LONGEST_STAY, NotAllowedError, PositionState, Session
from tests.builders import one_of_each, question, questions
from tests.studyapp.quiz.quiz_builders import DAY, MEMBER, SET, answered, paper_of, session_of, sitting_of

NOTHING = Response(())


def right(session: Session, at: int = 1000) -> tuple[Session, AnswerRecord]:
    """Answer the question shown as the key says."""
    return answered(session, key_response(session.current.question), at)


@pytest.mark.parametrize("kind", QuestionKind)
def test_an_answer_of_each_kind_becomes_a_record_that_needs_no_other_row(kind: QuestionKind) -> None:
    session = session_of([question(3, kind, version=4)])
    asked = session.current.question
    after, record = session.answer(
        key_response(asked), at=2500, day=DAY, answer_id=b"a" * 16, certainty=Certainty.UNSURE
    )
    assert record == AnswerRecord(
        id=b"a" * 16,
        sitting_id=session.sitting.id,
        member_id=MEMBER,
        question_id=asked.id,
        question_version=4,
        set_id=SET,
        section_id=derive_id("section", "0"),
        kind=kind,
        position=0,
        response=key_response(asked),
        fraction=1.0,
        points=1.0,
        answered_at=2500,
        day=DAY,
        elapsed=2500,
        certainty=Certainty.UNSURE,
    )
    assert after.answers == (record,)
    assert session.answers == (None,)
    grade = after.grade()
    assert grade is not None
    assert grade.right


def test_the_trip_through_all_eight_kinds() -> None:
    session = session_of(one_of_each())
    for position in range(8):
        assert session.position == position
        assert session.state(position) is PositionState.UNANSWERED
        session, _ = right(session, 1000 * (position + 1))
        assert session.revealed()
        session = session.advance(1000 * (position + 1))
    assert session.is_last
    assert session.unanswered == ()
    session = session.finish(9000)
    assert session.finished
    assert session.sitting.finished_at == 9000
    assert session.result().total.percent == 100
    assert session.finish(9999) == session


def test_with_feedback_after_each_question_the_first_answer_stands() -> None:
    session, _ = answered(session_of(questions(2)), NOTHING, 10)
    assert not session.answerable()
    assert session.state(0) is PositionState.WRONG
    with pytest.raises(NotAllowedError):
        right(session)


def test_with_feedback_at_the_end_the_latest_answer_counts() -> None:
    session, _ = answered(session_of(questions(2), Feedback.END), NOTHING, 10)
    assert session.state(0) is PositionState.ANSWERED
    assert not session.revealed()
    session, record = right(session, 30)
    assert session.answers == (record, None)
    assert record.elapsed == 30
    session = session.finish(50)
    assert session.states == (PositionState.RIGHT, PositionState.UNANSWERED)
    assert session.revealed(1)
    with pytest.raises(NotAllowedError):
        right(session.go_to(1, 60))


def test_an_answer_worth_something_is_neither_right_nor_wrong() -> None:
    asked = question(1, QuestionKind.MULTIPLE_CHOICE)
    session = replace(session_of([asked]), sitting=replace(session_of([asked]).sitting, rule=MultipleRule.PARTIAL))
    session, _ = answered(session, Response(asked.answer[:1]), 1000)
    assert session.state(0) is PositionState.PARTIAL


def test_the_rule_of_the_sitting_marks_multiple_choice() -> None:
    paper = paper_of([question(0, QuestionKind.MULTIPLE_CHOICE)])
    for rule, fraction in ((MultipleRule.ALL_OR_NOTHING, 0), (MultipleRule.PARTIAL, pytest.approx(1 / 3))):
        session = Session.begin(sitting_of(paper, rule=rule), paper, at=0)
        session, record = answered(session, Response(paper.items[0].question.answer[:1]), 5)
        assert record.fraction == fraction
        grade = session.grade(0)
        assert grade is not None
        assert grade.fraction == fraction


def test_time_runs_only_on_the_question_shown() -> None:
    session = session_of(questions(3), Feedback.END).go_to(1, 100)
    assert session.spent == (100, 0, 0)
    assert session.grade() is None
    session = session.pause(150)
    assert session.elapsed(9999) == 50
    session = session.unpause(1000)
    assert session.elapsed(1010) == 60
    assert session.total_elapsed(1010) == 160
    session, record = right(session.back(1020), 1100)
    assert record.elapsed == 180
    assert session.spent == (180, 70, 0)
    assert session.pause(1150).pause(2000).spent == (230, 70, 0)
    assert session.unpause(1500).elapsed(1200) == 280


def test_an_uninterrupted_stay_counts_only_so_far() -> None:
    session = session_of(questions(2), Feedback.END).go_to(1, 5 * LONGEST_STAY)
    assert session.total_elapsed(5 * LONGEST_STAY) == LONGEST_STAY
    assert session.total_elapsed(9 * LONGEST_STAY) == 2 * LONGEST_STAY
    assert session.go_to(0, 5 * LONGEST_STAY).elapsed(5 * LONGEST_STAY + 7) == LONGEST_STAY + 7


def test_reading_the_feedback_takes_no_time() -> None:
    session, record = right(session_of(questions(2)), 400)
    assert record.elapsed == 400
    assert session.elapsed(5000) == 400
    assert session.unpause(6000).elapsed(7000) == 400
    assert session.advance(8000).elapsed(8100) == 100


def test_a_clock_that_is_set_back_takes_nothing_away() -> None:
    session, record = right(session_of(questions(1)).go_to(0, 500), 200)
    assert record.elapsed == 500
    assert session.total_elapsed(0) == 500


def test_the_ends_of_the_paper() -> None:
    session = session_of(questions(2))
    assert session.back(5).position == 0
    assert session.advance(5).advance(6).position == 1
    for nowhere in (-1, 2):
        with pytest.raises(IndexError):
            session.go_to(nowhere, 5)
    with pytest.raises(ValueError, match="without questions"):
        session_of([])


def test_marks_come_and_go() -> None:
    session = session_of(questions(3)).mark().mark(2)
    assert session.marked == {0, 2}
    assert session.mark(0).marked == {2}
    assert session.result().marked_positions == (0, 2)


def test_resuming_goes_on_at_the_first_unanswered_question() -> None:
    session = session_of(questions(4))
    records: list[AnswerRecord] = []
    for position in (0, 2):
        session, record = right(session.go_to(position, 10), 50)
        records.append(record)
    again = Session.resume(session.sitting, session.paper, records[::-1], {3, 99}, at=10_000)
    assert again.position == 1
    assert again.answers == session.answers
    assert again.marked == {3}
    assert again.elapsed(10_030) == 30
    assert again.total_elapsed(10_000) == sum(record.elapsed for record in records)


def test_resuming_when_all_is_answered_shows_the_last() -> None:
    session, record = right(session_of(questions(1), Feedback.END))
    again = Session.resume(session.sitting, session.paper, [record], (), at=5000)
    assert (again.position, again.finished) == (0, False)
    finished = replace(session.sitting, finished_at=6000)
    looked_at = Session.resume(finished, session.paper, [record], (), at=7000)
    assert looked_at.finished
    assert looked_at.revealed()
    assert looked_at.since is None


def test_records_of_other_sittings_or_questions_are_left_out() -> None:
    session, record = right(session_of(questions(2)))
    strangers = [
        replace(record, sitting_id=b"x" * 16),
        replace(record, question_id=b"x" * 16),
        replace(record, position=1),
        replace(record, position=2),
        replace(record, position=-2),
    ]
    again = Session.resume(session.sitting, session.paper, strangers, (), at=0)
    assert again.answered == 0


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("answer"), st.integers(0, 2)),
        st.tuples(st.just("go"), st.integers(0, 3)),
        st.tuples(st.just("mark"), st.integers(0, 3)),
        st.sampled_from([("back", 0), ("advance", 0), ("pause", 0), ("unpause", 0), ("kill", 0)]),
    ),
    max_size=30,
)


@given(STEPS, st.sampled_from(Feedback))
def test_any_way_through_a_quiz_with_any_kills_ends_in_the_same_state(
    steps: list[tuple[str, int]], feedback: Feedback
) -> None:
    """`kept` is what a store would hold: records in the order they came, and marks."""
    session = session_of(questions(4, [QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE]), feedback)
    kept: list[AnswerRecord] = []
    marks: set[int] = set()
    expected: dict[int, Response] = {}
    for at, (step, number) in enumerate(steps, start=1):
        position = session.position
        if step == "answer":
            response = Response(session.current.question.options[: number + 1])
            if session.answerable():
                session, record = answered(session, response, at * 100)
                kept.append(record)
                expected[position] = response
            else:
                with pytest.raises(NotAllowedError):
                    answered(session, response, at * 100)
        elif step == "mark":
            session = session.mark(number)
            marks ^= {number}
        elif step == "go":
            session = session.go_to(number, at * 100)
        elif step == "kill":
            session = Session.resume(session.sitting, session.paper, kept, marks, at * 100)
        else:
            steps_without_number = {
                "back": session.back,
                "advance": session.advance,
                "pause": session.pause,
                "unpause": session.unpause,
            }
            session = steps_without_number[step](at * 100)
    assert {p: a.response for p, a in enumerate(session.answers) if a is not None} == expected
    assert session.marked == marks
    assert session.answered == len(expected)
    assert len({record.id for record in kept}) == len(kept)
    again = Session.resume(session.sitting, session.paper, kept, marks, at=99_000).finish(99_000)
    done = session.finish(99_000)
    assert (again.answers, again.marked, again.sitting) == (done.answers, done.marked, done.sitting)
    assert again.result() == done.result()
    assert done.total_elapsed(99_000) <= 99_000
