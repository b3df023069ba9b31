"""Rows are told whole: lists of figures to their end, roles without what announces them, events without the next."""

from __future__ import annotations

from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import asked_of

_WEIGHTS = (
    "云水学院实验室管理办法\n\n第一条 学院每年4月对上一年度实验室开放情况进行评估，评估指标及权重为："
    "开放课时45%，设备完好25%，安全记录16%，台账管理9%，卫生5%。\n"
)
_YEARS = (
    "云水水泵厂厂史\n\n一、重新出发\n"
    "2003年，工厂改名为云水泵业公司。2009年，公司研制的耐磨泵通过矿用产品认证，次年开始出口海外。"
    "2014年，生产区整体迁入城东工业园。2019年，{}，取自老厂门口的石刻。2021年，厂史陈列馆建成开放。\n"
)


def _shown(asked: list[Question]) -> str:
    return "\n".join("".join((each.stem, *each.answer, *each.options)) for each in asked)


def test_a_list_of_figures_behind_a_colon_is_told_to_its_end() -> None:
    stems = [
        each.stem
        for each in asked_of(_WEIGHTS, "figures")
        if each.kind in (QuestionKind.TRUE_FALSE, QuestionKind.FILL_BLANK) and "权重为" in each.stem
    ]
    assert stems
    assert all(stem.endswith("卫生5%。") for stem in stems)


def test_a_list_whose_end_would_show_an_answer_ends_where_it_is_asked() -> None:
    text = _WEIGHTS.replace("台账管理9%，卫生5%", "台账管理25%")
    (blanks,) = [each for each in asked_of(text, "figures") if each.kind is QuestionKind.FILL_BLANK]
    assert "25%" in blanks.answer
    assert "25%" not in blanks.stem


def test_how_many_roles_follow_is_no_role() -> None:
    text = "党支部学习讲稿\n\n一、处理好几个关系\n归纳起来就是三句话：计划是起点，组织是保证，督查是手段。\n"
    asked = asked_of(text, "parallel_roles")
    assert any("组织" in each.stem for each in asked)
    assert "归纳起来" not in _shown(asked)


def test_a_role_that_is_in_the_name_of_who_has_it_is_not_stated() -> None:
    text = "农村供水工作意见\n\n一、提升水质\n水源保护是源头，净化消毒是核心，末梢监测是最后一道关口。\n"
    stems = [each.stem for each in asked_of(text, "parallel_roles") if each.kind is QuestionKind.TRUE_FALSE]
    assert any("净化消毒" in stem for stem in stems)
    assert not any("水源保护是源头" in stem for stem in stems)


def test_an_event_is_told_without_what_was_in_the_next_year() -> None:
    shown = _shown(asked_of(_YEARS.format("公司更名为“石泉”公司"), "stages"))
    assert "公司研制的耐磨泵通过矿用产品认证" in shown
    assert "次年" not in shown


def test_a_name_and_a_word_for_it_are_no_event() -> None:
    asked = asked_of(_YEARS.format("在云水老街创办石泉书院，“石泉”二字"), "stages")
    assert asked
    assert "石泉" not in _shown(asked)


def test_a_reform_of_all_is_told_with_what_it_did_here() -> None:
    text = _YEARS.replace("2014年，", "2014年，管理体制改革，划转云水县管理，实行部门共管的体制。2016年，").format(
        "公司扩建车间"
    )
    assert "管理体制改革，划转云水县管理" in _shown(asked_of(text, "stages"))


def test_whoever_learnt_something_stands_before() -> None:
    text = _YEARS.replace("2014年，", "2014年，跟老技师学会铸造，办起了铸造班。2016年，").format("公司扩建车间")
    asked = asked_of(text, "stages")
    assert asked
    assert "跟老技师" not in _shown(asked)
