"""Hypothesis strategies of bundles: any text, any number within bounds, open sittings, papers that cannot be read."""

from __future__ import annotations

from hypothesis import strategies as st

from question_bank.model import QuestionKind
from studyapp.quiz.records import AnswerRecord, Certainty, Sitting
from studyapp.quiz.request import Feedback, MultipleRule, QuizMode
from studyapp.quiz.response import Response
from studyapp.scores.exchange import AskedQuestion, Bundle, BundledSitting, BundleHead
from tests.strategies import ids, texts

moments = st.integers(0, 253_402_300_799_999)
wholes = st.integers(-(1 << 63), (1 << 63) - 1)
shares = st.floats(0, 1)
points = st.floats(-1e6, 1e6)
kinds = st.sampled_from(QuestionKind)
heads = st.builds(BundleHead, member_id=ids, member=texts, made_at=moments)
asked = st.builds(AskedQuestion, question_id=ids, version=wholes, kind=kinds, set_id=ids, section_id=ids, points=points)


@st.composite
def sittings(draw: st.DrawFn, member_id: bytes) -> BundledSitting:
    """One sitting of a member with what it asked and what was answered."""
    sitting = Sitting(
        id=draw(ids),
        member_id=member_id,
        mode=draw(st.sampled_from(QuizMode)),
        title=draw(texts),
        set_id=draw(st.none() | ids),
        feedback=draw(st.sampled_from(Feedback)),
        rule=draw(st.sampled_from(MultipleRule)),
        seed=draw(wholes),
        questions=draw(st.integers(0, 500)),
        possible=draw(points),
        started_at=draw(moments),
        finished_at=draw(st.none() | moments),
        duration=draw(st.none() | wholes),
        pass_share=draw(st.none() | shares),
        scope=draw(st.none() | st.binary(max_size=32)),
        question_limit=draw(st.none() | wholes),
    )
    places = sorted(draw(st.sets(st.integers(0, 999_999), max_size=4)))
    answers = tuple(
        AnswerRecord(
            id=draw(ids),
            sitting_id=sitting.id,
            member_id=member_id,
            question_id=draw(ids),
            question_version=draw(wholes),
            set_id=draw(ids),
            section_id=draw(ids),
            kind=draw(kinds),
            position=place,
            response=Response(tuple(draw(st.lists(texts, max_size=3))), draw(st.none() | shares)),
            fraction=draw(shares),
            points=draw(points),
            answered_at=draw(moments),
            day=draw(st.integers(1, 3_652_059)),
            elapsed=draw(wholes),
            certainty=draw(st.none() | st.sampled_from(Certainty)),
        )
        for place in places
    )
    return BundledSitting(sitting, tuple(draw(st.lists(asked, max_size=3))), answers)


@st.composite
def bundles(draw: st.DrawFn) -> Bundle:
    """One bundle of a few sittings."""
    head = draw(heads)
    found = draw(st.lists(sittings(head.member_id), max_size=3, unique_by=lambda one: one.sitting.id))
    return Bundle(head, tuple(found))
