"""Which term was taken for which."""

from __future__ import annotations

from question_bank.model import Question, QuestionKind
from studyapp.quiz.records import WrongResponse
from studyapp.statistics.confusions import Confusion, confusions
from tests.builders import question

ROLES = ("根本和核心", "基础和关键", "目标和方向", "前提和保障")
POLITICAL = question(1, options=ROLES, answer=ROLES[:1])
ORGANIZING = question(2, options=ROLES, answer=ROLES[1:2])
PAIRED = question(
    3,
    QuestionKind.MATCHING,
    options=("政治功能", "组织功能", "服务功能"),
    answer=("把方向", "明责任", "办实事"),
    pool=("明责任", "把方向", "办实事"),
)
BLANKS = question(
    4, QuestionKind.FILL_BLANK, stem="政治功能是＿＿＿＿，组织功能是＿＿＿＿。", answer=ROLES[:2], accepted=()
)


def wrong(of: Question, *given: str, times: int = 1, at: int = 10) -> tuple[Question, WrongResponse]:
    return of, WrongResponse(of.id, given, times, at)


def test_a_pair_counts_both_ways_round_and_over_questions() -> None:
    found = confusions([wrong(POLITICAL, ROLES[1], times=2), wrong(ORGANIZING, ROLES[0], at=30)])
    assert found == (Confusion(ROLES[0], ROLES[1], 3, 30, (POLITICAL.id, ORGANIZING.id)),)


def test_the_most_frequent_pair_comes_first() -> None:
    found = confusions([wrong(POLITICAL, ROLES[2]), wrong(ORGANIZING, ROLES[3], times=4)])
    assert [pair.times for pair in found] == [4, 1]


def test_a_swap_within_a_matching_counts_once() -> None:
    (found,) = confusions([wrong(PAIRED, "明责任", "把方向", "办实事")])
    assert ({found.one, found.other}, found.times) == ({"把方向", "明责任"}, 1)


def test_a_blank_filled_with_another_term_is_a_pair_and_with_anything_else_is_none() -> None:
    (found,) = confusions([wrong(BLANKS, ROLES[1], ROLES[0])])
    assert {found.one, found.other} == set(ROLES[:2])
    assert confusions([wrong(BLANKS, "根本", "关键基础")]) == ()


def test_typing_is_no_confusion_and_long_sentences_are_no_terms() -> None:
    long = question(5, options=("甲" * 40, "乙" * 40, "丙", "丁"), answer=("甲" * 40,))
    assert confusions([wrong(BLANKS, " 根本和核心 ", ""), wrong(long, "乙" * 40)]) == ()


def test_several_chosen_are_not_one_for_one() -> None:
    several = question(6, QuestionKind.MULTIPLE_CHOICE)
    assert confusions([wrong(several, *several.options[:2])]) == ()
