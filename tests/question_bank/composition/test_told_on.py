"""What is too short for a stem is told on, and what a report finds wrong is of the year that it sums up."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import FormulationKind, Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound
from tests.question_bank.formulations.finding import items_found

_REPORT = (
    "云水县农机公司2023年工作总结和2024年工作计划\n\n一、2023年主要工作\n全年销售农机1260台，同比增长8.3%。\n\n"
    "二、存在的主要问题\n{}\n\n三、2024年工作计划\n全年销售农机1500台以上。\n"
)


def _made(text: str, kind: str = "figures") -> list[Question]:
    asked = build_from_text(text, "试用").candidates
    return [each for each in asked if each.formulation and each.formulation.kind == kind]


def _blanks(text: str, key: str) -> list[Question]:
    return [each for each in _made(text) if each.kind is QuestionKind.FILL_BLANK and key in each.answer]


def test_a_clause_too_short_for_a_stem_goes_on() -> None:
    text = "云水县书画协会章程\n第一条 理事会设会长1名。会长任期5年，连任不得超过两届。\n第二条 秘书处管日常事务。\n"
    stems = [each.stem for each in _blanks(text, "5")]
    assert stems
    assert all("会长任期＿＿＿＿年，连任不得超过＿＿＿＿" in stem for stem in stems)


@pytest.mark.parametrize("said", ["经过60小时奋战，5月6日恢复供水。", "每届至少5次，会长离任的还要审计。"])
def test_what_says_nothing_of_its_own_does_not_go_on(said: str) -> None:
    asked = [each.stem for each in _made(f"云水供水站事迹\n\n一、抢修\n{said}\n")]
    assert not any(stem.startswith(("经过＿", "经过连续", "每届至少＿")) and "，" in stem for stem in asked)


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("一是客户结构还不够合理，前三大客户占营业收入的57%。", "57%"),
        ("二是设备老化，新生产线投产后故障停机达86小时。", "86"),
        ("三是人工对账，全年错发农机17次。", "17"),
    ],
)
def test_a_problem_is_of_the_year_that_is_summed_up(said: str, key: str) -> None:
    asked = _blanks(_REPORT.format(said), key)
    assert asked
    assert all(each.stem.startswith("材料“存在的主要问题”部分指出，") and is_sound(each) for each in asked)


def test_what_money_was_spent_on_is_what_it_counts() -> None:
    text = "云水县农机公司工作计划\n\n一、2024年工作计划\n投入68万元上线配件管理系统。\n"
    assert any(is_sound(each) for each in _blanks(text, "68"))


def test_sixteen_characters_are_not_six_members() -> None:
    said = "2006年5月，县第八次党代会把云水精神概括为十六个字：艰苦创业、团结治水、敢为人先、无私奉献。"
    text = f"云水精神宣讲稿\n\n一、内涵\n{said}\n"
    asked = _made(text, "enumeration")
    assert asked
    assert not any("members" in each.reason for each in asked)


def test_a_share_in_chinese_numerals_is_a_figure() -> None:
    found = items_found("国家补助占总投资的百分之十五。", FormulationKind.FIGURES)
    assert found == [["国家补助占总投资的—百分之十五"]]
    assert items_found("漏损率降到百分之九点八。", FormulationKind.FIGURES) == [["漏损率降到—百分之九点八"]]


def test_a_height_that_a_year_stands_for_is_told_by_the_year() -> None:
    text = "云水县志略\n\n一、纪念碑\n陵园纪念碑高19.27米，寓意1927年云水县党组织诞生。\n"
    asked = [each for each in _made(text) if "19.27" in "".join(each.answer) and "1927年" in each.stem]
    assert asked
    assert not any(is_sound(each) for each in asked)


def test_two_conditions_have_one_consequence() -> None:
    raw = "会员连续两年不交会费，或者一年不参加活动的，视为自动退会。"
    found = items_found(raw, FormulationKind.CONSEQUENCE)
    assert found == [["会员连续两年不交会费，或者一年不参加活动的—视为自动退会"]]


def test_whose_campus_it_is_the_stem_says() -> None:
    text = "云水师范学校校史\n\n一、今日\n校友捐款修路。新校区的主楼高96米，形似毛笔。\n"
    asked = [each for each in _made(text) if "96" in "".join(each.answer) and each.stem.startswith("新校区")]
    assert not any(is_sound(each) for each in asked)
