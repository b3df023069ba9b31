"""Neighbouring clauses of one build are filled in as one, and wait until somebody has read some."""

from __future__ import annotations

import pytest

from question_bank.formulations.parallel_clauses import parallel
from question_bank.model import FormulationKind, Question, QuestionKind, QuestionStatus
from question_bank.model.aspects import PARALLEL
from tests.question_bank.composition.publishing import asked_of
from tests.question_bank.formulations.finding import found

_PAPER = "护渠工作学习提纲\n\n一、工作要求\n{}\n"


def _filled(told: str) -> list[Question]:
    return [each for each in asked_of(_PAPER.format(told), "fact") if each.kind is QuestionKind.FILL_BLANK]


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("工程措施保林草，林草措施固工程，耕作措施管当年", ["林草", "工程", "当年"]),
        ("拼盘论错在有形无神，替代论错在以偏概全，积分论错在本末倒置", ["有形无神", "以偏概全", "本末倒置"]),
        ("应急储备由项目经理批准动用，管理储备由总经理批准动用", ["项目经理", "总经理"]),
        ("权限解决的是能不能，授权事由解决的是该不该", ["能不能", "该不该"]),
        ("以自治激发活力，以法治守住底线，以德治树立高线", ["激发活力", "守住底线", "树立高线"]),
        ("管发展必须管环保，管行业必须管环保，管生产必须管环保", ["发展", "行业", "生产"]),
        ("第一对讲定位，第二对讲责任，第三对讲标准", ["定位", "责任", "标准"]),
        ("性质决定职责，职责统领任务", ["决定", "统领"]),
        ("有形覆盖看有没有，有效覆盖看动没动", ["有没有", "动没动"]),
        ("变革的对象是事，变革的难处在人，变革的成败看习惯", ["事", "人", "习惯"]),
    ],
)
def test_what_sets_neighbours_apart_is_asked(told: str, asked: list[str]) -> None:
    texts = told.split("，")
    assert [text[start:end] for text, (start, end) in zip(texts, parallel(texts), strict=True)] == asked


@pytest.mark.parametrize(
    "told",
    [
        "甲村修路，乙村修桥",
        "甲是核心，乙是基础",
        "任何一环疏忽，都无法靠下一环弥补",
        "甲渠不少于二十二天，乙渠不少于十六天",
        "基层是国家治理的末梢，也是群众感受治理的前端",
        "照明由手动控制向智能感应转变，空调由全天运行向分时运行转变",
        "认识上有原因，制度上有原因，也有能力上的原因",
    ],
)
def test_clauses_that_are_no_row_are_not_asked(told: str) -> None:
    assert not parallel(told.split("，"))


def test_a_run_is_told_with_what_announces_it() -> None:
    asked = _filled("三种误区表现各异：拼盘论错在有形无神，替代论错在以偏概全，积分论错在本末倒置。")
    stems = [each.stem for each in asked if each.answer == ("有形无神", "以偏概全", "本末倒置")]
    assert stems == ["三种误区表现各异：拼盘论错在＿＿＿＿，替代论错在＿＿＿＿，积分论错在＿＿＿＿。"]


def test_the_heads_of_parts_are_one_run() -> None:
    raw = "风险看将来，要早作打算；问题看现在，要马上处理；约束看边界，要先问清楚。"
    runs = [each for each in found(raw, FormulationKind.FACT) if each.aspect == PARALLEL]
    assert [[item.right.text for item in each.items] for each in runs] == [["将来", "现在", "边界"]]


def test_they_are_published_as_readers_took_them() -> None:
    asked = _filled("护渠员分两种，巡渠工负责查看渠道堤岸，管水员负责登记用水时间。")
    told = [each for each in asked if each.answer == ("查看渠道堤岸", "登记用水时间")]
    assert [each.status for each in told] == [QuestionStatus.APPROVED]


@pytest.mark.parametrize(
    "told",
    [
        "在集市设立赶集书摊，在茶馆设立漂流书架，在客运站设立候车书角。",
        "民政部门负责服务质量，消防机构负责消防监督。",
        "积分可以当作引子，积分不可以当作根子。",
    ],
)
def test_rows_of_nobody_or_told_by_their_own_words_are_left(told: str) -> None:
    assert not [each for each in found(told, FormulationKind.FACT) if each.aspect == PARALLEL]


def test_heads_are_told_with_what_stands_behind_the_last() -> None:
    asked = _filled("少年读者好奇心强，需要的是陪伴；青年读者目的明确，需要的是效率；老年读者时间充裕，需要的是耐心。")
    assert all("需要的是耐心" in each.stem for each in asked if "少年读者" in each.stem and "老年读者" in each.stem)


def test_what_stands_in_the_row_twice_is_shown() -> None:
    asked = _filled("干部成长有规律，习惯决定作风，作风决定前途，环境决定心态。")
    assert ("前途", "心态") in [each.answer for each in asked]
