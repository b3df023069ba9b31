"""Heads, chairs, seats and kinds filled in, and lists too long to recite asked as short answers."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _published(text: str, kind: QuestionKind) -> list[Question]:
    made = build_from_text(text, "试用").candidates
    return [each for each in made if each.kind is kind and is_sound(each)]


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        ("总经理是公司安全生产第一责任人。", "＿＿＿＿是公司安全生产第一责任人。", ("总经理",)),
        ("安全委员会由总经理任主任，每季度开会。", "安全委员会由＿＿＿＿任主任。", ("总经理",)),
        ("应急指挥部办公室设在安全环保部。", "应急指挥部办公室设在＿＿＿＿。", ("安全环保部",)),
        ("采购剧毒品，应当经所长和处长审批。", "按照材料的规定，采购剧毒品，应当经＿＿＿＿审批。", ("所长和处长",)),
        ("1953年4月，经燃料工业部批准，东山煤矿成立。", "1953年4月，经＿＿＿＿批准，东山煤矿成立。", ("燃料工业部",)),
        ("公务车辆出市的，报区车辆管理中心备案。", "公务车辆出市的，报＿＿＿＿备案。", ("区车辆管理中心",)),
        ("按形式，演练分为桌面演练和实战演练。", "按形式，演练分为＿＿＿＿和＿＿＿＿。", ("桌面演练", "实战演练")),
    ],
)  # fmt: skip
def test_offices_and_kinds_are_left_out(text: str, stem: str, answer: tuple[str, ...]) -> None:
    blanks = {each.stem: each.answer for each in _published(text, QuestionKind.FILL_BLANK)}
    assert blanks.get(stem) == answer


@pytest.mark.parametrize(
    "text", ["他是第一责任人。", "会议设在周末举行。", "活动分为上午和下午进行。", "未经有关部门批准。"]
)
def test_what_names_nobody_is_not_asked(text: str) -> None:
    assert _published(text, QuestionKind.FILL_BLANK) == []


DUTIES = (
    "第二章 职责\n第五条 资料室主任履行下列职责：\n（一）建立健全资料收集、整理、保管和利用的各项规章制度；\n"
    "（二）组织编制年度工作计划，定期检查计划的执行情况；\n（三）保证资料安全设施的投入，及时消除各类安全隐患；\n"
    "（四）如实报告资料丢失、损毁的情况，并提出处理意见。\n第三章 附则\n第六条 本规定由办公室负责解释。"
)


def test_a_long_list_is_a_short_answer_with_every_point_whole() -> None:
    (asked,) = _published(DUTIES, QuestionKind.SHORT_ANSWER)
    assert asked.stem == "请简要回答“资料室主任履行的职责”的四点内容。"
    (answer,) = asked.answer
    assert answer.splitlines()[1] == "2. 组织编制年度工作计划，定期检查计划的执行情况"
    assert len(answer.splitlines()) == 4


def test_a_short_list_is_recited_and_no_answer_is_wanted() -> None:
    text = "第五条 值班员履行下列职责：\n（一）按时巡查库房；\n（二）登记出入人员；\n（三）及时报告险情。"
    assert _published(text, QuestionKind.SHORT_ANSWER) == []


def test_points_that_are_told_below_are_no_answer() -> None:
    text = (
        "一、工作原则\n第五条 应当遵守下列原则：\n（一）分级管理。各级资料室按照权限管理所属资料，不得越级调阅。\n"
        "（二）分类保管。资料按照年度和门类分别排架，并且编制检索目录。\n（三）方便利用。"
    )
    assert _published(text, QuestionKind.SHORT_ANSWER) == []


def test_an_item_belongs_to_a_list_of_its_own_form() -> None:
    text = (
        "一、问题\n调研中发现存在三个问题：一是记录不全，二是检查不严，三是整改不力。\n二、机构\n"
        "1.支部大会是支部的议事决策机构，由全体党员参加。\n2.支部委员会是支部日常工作的领导机构。"
    )
    stems = [each.stem for each in _published(text, QuestionKind.FILL_BLANK)]
    assert "＿＿＿＿是支部的议事决策机构，由全体党员参加。" in stems
    assert not any("问题" in stem for stem in stems if "机构" in stem)


def test_the_first_in_an_office_is_asked_with_the_body_of_which_it_is_one() -> None:
    text = (
        "百年水务\n\n一、建厂\n1949年5月云河解放，军管会接管水厂，更名为“云河人民自来水厂”，"
        "首任厂长由南下干部赵明德担任。\n\n二、扩建\n1956年日供水量达到2000吨。\n"
    )
    asked = {each.stem for each in _published(text, QuestionKind.FILL_BLANK) if each.answer == ("赵明德",)}
    assert asked == {"1949年5月云河解放，军管会接管水厂，更名为“云河人民自来水厂”，首任厂长由南下干部＿＿＿＿担任。"}


def test_words_that_are_known_by_the_number_of_their_signs_are_filled_in() -> None:
    text = "云河县图书馆馆史\n\n一、馆风\n馆风八个字“严谨、求实、勤勉、敢言”是1984年全馆讨论时定下的。\n"
    asked = {each.stem: each.answer for each in _published(text, QuestionKind.FILL_BLANK) if "馆风" in each.stem}
    assert asked["馆风八个字“严谨、＿＿＿＿、勤勉、＿＿＿＿”是1984年全馆讨论时定下的。"] == ("求实", "敢言")
