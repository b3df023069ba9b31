"""Rules and consequences that are asked alone: with condition, object and exception, or not at all."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound

_HEAD = "渔港安全管理办法\n第一条 为了加强渔港安全管理，制定本办法。\n第二条 "


def _statements(article: str) -> list[Question]:
    asked = build_from_text(_HEAD + article, "试用").candidates
    return [each for each in asked if each.kind is QuestionKind.TRUE_FALSE and is_sound(each)]


@pytest.mark.parametrize(
    ("article", "words"),
    [
        ("渔业合作社应当配备专职瞭望员；渔船不足20艘的合作社，可以配备兼职瞭望员。", "专职瞭望员"),
        ("渔民上岸应当避开退潮后的那段时间，遇险渔民除外。", "避开退潮"),
        ("船员可以参加年度评比。港区全体船员应当遵守本办法规定。", "可以遵守"),
        ("对三年没有出海捕捞的9户渔民，取消燃油补助资格。", "9户渔民"),
        ("渔港管理处明确主动退回补助款项的，可以从轻处理。", "，明确主动"),
    ],
)
def test_what_is_no_rule_alone(article: str, words: str) -> None:
    assert not any(words in each.stem for each in _statements(article))


def test_the_condition_of_the_sentence_holds_for_its_last_rule_too() -> None:
    article = "发生碰撞后，船员应当立即报告船长，船长应当在20分钟内报告渔港管理处。"
    for each in _statements(article):
        assert "船长应当在" not in each.stem or "发生碰撞后" in each.stem


def test_what_was_not_paid_is_told_with_the_words_before() -> None:
    article = "渔船停泊费按季度交纳。经催告后30日内仍不交纳的，取消泊位使用资格。"
    for each in _statements(article):
        assert "仍不交纳" not in each.stem or "停泊费" in each.stem


def test_an_act_is_told_with_what_came_of_it() -> None:
    article = "船员发现重大隐患并及时报告，避免事故发生的，给予1000元奖励。"
    (asked,) = [each for each in _statements(article) if "奖励" in each.stem]
    assert asked.stem.startswith("船员发现重大隐患并及时报告，避免事故发生的，")


def test_what_a_word_means_is_no_permission() -> None:
    article = "本办法所称避风锚地，是指水深适宜，渔船可以进入停泊，能够抵御大风的水域。"
    assert not any(each.stem.startswith("按照材料的规定，渔船") for each in _statements(article))


def test_nobody_thinks_an_offence_is_let_pass() -> None:
    article = "主动报告碰撞情况的，可以免予处分。\n第三条 隐瞒碰撞情况的，给予记过处分。\n"
    article += "第四条 打击报复举报人的，给予撤职处分。"
    assert not any("打击报复" in each.stem and "免予" in each.stem for each in _statements(article))
