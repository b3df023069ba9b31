"""Rows, counted words and ranges at their bounds: words that only look like them, and texts that are endless."""

from __future__ import annotations

import pytest

from question_bank.formulations.parallel_clauses import find_parallel_clauses
from question_bank.model import QuestionKind
from question_bank.outline import parse_outline
from tests.question_bank.composition.publishing import asked_of, sound_of

_PAPER = "澜州银行规程\n\n一、要求\n{}\n"


@pytest.mark.parametrize("told", ["归纳为八个字：，，，，，，，，。", "归纳为三句话：，，，，，，。"])
def test_words_that_are_only_signs_are_no_saying(told: str) -> None:
    assert not [each for each in asked_of(_PAPER.format(told)) if "，，" in each.stem]


def test_a_text_without_stops_is_no_row() -> None:
    text = "工程措施保林草，林草措施固工程，耕作措施管当年，天气好，" * 400 + "完。"
    assert not list(find_parallel_clauses(parse_outline(text, "试用")))


def test_what_leads_to_the_heads_of_parts_is_none_of_them() -> None:
    told = "本县把三样分开：风险看将来，要早作打算；问题看现在，要马上处理；约束看边界，要先问清楚。"
    answers = [each.answer for each in asked_of(_PAPER.format(told), "fact")]
    assert ("将来", "现在", "边界") in answers


def test_what_has_stages_is_named_whole() -> None:
    told = (
        "商业银行柜面客户洗钱风险评估工作的流程通常分为三个阶段。初评阶段，是录入资料；复评阶段，是核对资料；"
        "终评阶段，是审定等级。"
    )
    stems = [each.stem for each in asked_of(_PAPER.format(told), "groups")]
    assert not any("“面客户" in stem for stem in stems)
    numbered = "换届通常分为三个阶段。第一阶段，是宣传；第二阶段，是选举；第三阶段，是培训。"
    keys = [each.answer for each in asked_of(_PAPER.format(numbered), "groups")]
    assert ("第一阶段", "第二阶段", "第三阶段") not in keys


@pytest.mark.parametrize(
    ("told", "key"),
    [
        ("人才工作包括引进人才、培养人才、使用人才、留住人才。", "培养人才"),
        ("大多数党员每年参加集中学习12次。", "12"),
        ("内控是指单位自己设立的控制程序，核心是不相容岗位分离。", "内控"),
    ],
)
def test_words_that_only_look_cut_are_asked(told: str, key: str) -> None:
    asked = sound_of(_PAPER.format(told))
    assert any(key in answer for each in asked for answer in each.answer)


@pytest.mark.parametrize("told", ["全县灌区于三月五日至十日停水检修。", "运动会定于六月五日至七日举行。"])
def test_days_of_a_month_are_no_amount(told: str) -> None:
    asked = [each for each in asked_of(_PAPER.format(told), "figures") if each.kind is QuestionKind.FILL_BLANK]
    assert not [each for each in asked if any("日至" in key for key in each.answer)]
