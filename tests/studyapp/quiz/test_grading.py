"""What a response is worth, for each kind."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from question_bank.model import RIGHT, WRONG, Question, QuestionKind
from studyapp.quiz.grading import grade, is_answered, key_response
from studyapp.quiz.request import MultipleRule
from studyapp.quiz.response import Response
from tests.builders import one_of_each, question
from tests.strategies import questions, texts

RULES = st.sampled_from(MultipleRule)
MULTIPLE = question(kind=QuestionKind.MULTIPLE_CHOICE, options=("甲", "乙", "丙", "丁"), answer=("甲", "丙", "丁"))
FILL = question(kind=QuestionKind.FILL_BLANK, answer=("方向", "99.9%"), accepted=(("路线",), ()))
ORDERING = question(kind=QuestionKind.ORDERING, options=("丙", "甲", "丁", "乙"), answer=("甲", "乙", "丙", "丁"))
MATCHING = question(kind=QuestionKind.MATCHING, options=("子", "丑"), answer=("甲", "乙"), pool=("乙", "丙", "甲"))
RECITATION = question(kind=QuestionKind.RECITATION, answer=("坚持理论自信", "坚持人民至上"), accepted=())


@pytest.mark.parametrize(
    ("chosen", "strict", "partial"),
    [
        ("甲丙丁", 1, 1),
        ("丁丙甲", 1, 1),
        ("甲丙", 0, 2 / 3),
        ("甲", 0, 1 / 3),
        ("甲乙丙丁", 0, 0),
        ("甲乙", 0, 0),
        ("乙", 0, 0),
        ("", 0, 0),
        ("甲丙丁戊", 0, 0),
    ],
)
def test_multiple_choice(chosen: str, strict: float, partial: float) -> None:
    response = Response(tuple(chosen))
    assert grade(MULTIPLE, response, MultipleRule.ALL_OR_NOTHING).fraction == strict
    assert grade(MULTIPLE, response, MultipleRule.PARTIAL).fraction == pytest.approx(partial)


def test_the_parts_of_a_choice_are_its_options() -> None:
    assert grade(MULTIPLE, Response(("甲", "乙"))).parts == (True, False, False, False)


@pytest.mark.parametrize(
    ("asked", "given_texts", "fraction", "parts"),
    [
        (FILL, ("方 向", "百分之九十九点九"), 1, (True, True)),
        (FILL, ("路线", "99.9"), 0.5, (True, False)),
        (FILL, ("", "99.9%"), 0.5, (False, True)),
        (FILL, ("方向",), 0.5, (True, False)),
        (FILL, ("99.9%", "方向"), 0, (False, False)),
        (ORDERING, ("甲", "乙", "丁", "丙"), 0.5, (True, True, False, False)),
        (ORDERING, ("乙", "丙", "丁", "甲"), 0, (False,) * 4),
        (ORDERING, ("甲",), 0.25, (True, False, False, False)),
        (MATCHING, ("甲", ""), 0.5, (True, False)),
        (MATCHING, ("乙", "甲"), 0, (False, False)),
        (MATCHING, ("甲", "乙", "丙"), 1, (True, True)),
    ],
)
def test_kinds_with_parts_count_the_right_ones(
    asked: Question, given_texts: tuple[str, ...], fraction: float, parts: tuple[bool, ...]
) -> None:
    found = grade(asked, Response(given_texts))
    assert (found.fraction, found.parts) == (fraction, parts)


def test_true_false() -> None:
    asked = question(kind=QuestionKind.TRUE_FALSE, answer=(WRONG,))
    assert grade(asked, Response((WRONG,))).right
    assert not grade(asked, Response((RIGHT,))).right


def test_a_recitation_has_both_scores_and_its_points() -> None:
    found = grade(RECITATION, Response(("坚持人民至上；坚持理论自信",)))
    assert (found.content, found.order, found.parts) == (1, 0, (True, True))
    assert found.fraction == pytest.approx(0.8)
    assert grade(RECITATION, Response(("坚持人民至上",))).parts == (False, True)


def test_an_accepted_wording_of_a_point_counts_as_the_point() -> None:
    asked = replace(RECITATION, accepted=(("增强理论自信",), ()))
    assert grade(asked, Response(("增强理论自信，坚持人民至上",))).right
    assert grade(asked, Response(("坚持理论自信，坚持人民至上",))).right


@pytest.mark.parametrize(
    ("mark", "fraction"), [(0.0, 0), (0.5, 0.5), (1.0, 1), (7.0, 1), (-1.0, 0), (float("nan"), 0), (None, 0)]
)
def test_a_short_answer_is_marked_by_the_member(mark: float | None, fraction: float) -> None:
    assert grade(question(kind=QuestionKind.SHORT_ANSWER), Response(("我想是这样",), mark)).fraction == fraction


def test_the_model_answer_needs_no_mark() -> None:
    asked = question(kind=QuestionKind.SHORT_ANSWER)
    assert grade(asked, Response(asked.answer)).right


@pytest.mark.parametrize("asked", one_of_each(), ids=lambda asked: str(asked.kind))
@pytest.mark.parametrize("nothing", [(), ("",), (" ", "\u3000")], ids=["none", "empty", "spaces"])
def test_saying_nothing_is_worth_nothing(asked: Question, nothing: tuple[str, ...]) -> None:
    assert not is_answered(Response(nothing))
    for rule in MultipleRule:
        assert grade(asked, Response(nothing), rule).fraction == 0


@given(questions(), RULES)
def test_the_key_is_wholly_right(asked: Question, rule: MultipleRule) -> None:
    # A blank whose filler is nothing but marks can be typed, yet not as spaces.
    found = grade(asked, key_response(asked), rule)
    assert found.fraction == 1
    assert found.right
    assert all(found.parts)
    assert is_answered(key_response(asked))


@given(questions(), st.lists(texts, max_size=6).map(tuple), st.none() | st.floats(), RULES)
def test_a_fraction_lies_between_nothing_and_all(
    asked: Question, given_texts: tuple[str, ...], mark: float | None, rule: MultipleRule
) -> None:
    found = grade(asked, Response(given_texts, mark), rule)
    assert 0 <= found.fraction <= 1
    assert found == grade(asked, Response(given_texts, mark), rule)


@given(questions(st.just(QuestionKind.MULTIPLE_CHOICE)), RULES, st.data())
def test_the_order_of_choosing_does_not_matter(asked: Question, rule: MultipleRule, data: st.DataObject) -> None:
    chosen = data.draw(st.lists(st.sampled_from(asked.options), unique=True))
    again = data.draw(st.permutations(chosen))
    assert grade(asked, Response(tuple(chosen)), rule) == grade(asked, Response(tuple(again)), rule)


@given(questions(st.just(QuestionKind.MULTIPLE_CHOICE)), RULES, st.data())
def test_one_more_right_option_is_never_worth_less_and_a_wrong_one_nothing(
    asked: Question, rule: MultipleRule, data: st.DataObject
) -> None:
    chosen = data.draw(st.sets(st.sampled_from(asked.options)))
    added = data.draw(st.sampled_from(asked.options))
    before = grade(asked, Response(tuple(chosen)), rule).fraction
    after = grade(asked, Response((*chosen, added)), rule).fraction
    if added in asked.answer:
        assert after >= before
    else:
        assert after == 0


@given(questions(st.sampled_from([QuestionKind.FILL_BLANK, QuestionKind.ORDERING, QuestionKind.MATCHING])), st.data())
def test_one_more_right_part_is_worth_more(asked: Question, data: st.DataObject) -> None:
    given_texts = [data.draw(st.sampled_from(["", key])) for key in asked.answer]
    missing = [place for place, text in enumerate(given_texts) if not text]
    assume(missing)
    before = grade(asked, Response(tuple(given_texts))).fraction
    given_texts[missing[0]] = asked.answer[missing[0]]
    assert grade(asked, Response(tuple(given_texts))).fraction > before


@given(questions(st.just(QuestionKind.SINGLE_CHOICE)), st.data())
def test_two_choices_are_not_one(asked: Question, data: st.DataObject) -> None:
    chosen = data.draw(st.lists(st.sampled_from(asked.options), min_size=2, max_size=3, unique=True))
    assert grade(asked, Response(tuple(chosen)), MultipleRule.PARTIAL).fraction == 0
