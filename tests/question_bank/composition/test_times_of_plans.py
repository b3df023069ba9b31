"""No year has to be said of what a plan sets for its own years, of a standing state, and of 全年 under its year."""

from __future__ import annotations

import pytest

from tests.question_bank.composition.publishing import asked_of, stems_of

_WAITS = "the stem does not say when this was"


def _waits(text: str, words: str) -> list[bool]:
    return [_WAITS in each.reason for each in asked_of(text) if words in each.stem]


def test_the_years_of_a_plan_are_those_that_it_is_for() -> None:
    plan = (
        "云河市社区助餐三年行动计划（2024—2026年）\n\n一、目标\n"
        "三年新建助餐点86个，三年计划投资2.7亿元，其中市级财政1.4亿元。\n"
    )
    told = _waits(plan, "三年")
    assert told
    assert not any(told)
    history = "云河中学校史（1950—2000）\n\n一、创业（1950—1965）\n教师们用43天盖起了第一排校舍。\n"
    assert all(_waits(history, "盖起"))


def test_by_when_a_paper_wants_something_done_is_of_its_own_year() -> None:
    text = "云河水务公司党委2024年党课提纲\n\n一、强化担当\n各支部要在8月底前完成责任区的重新划分，并张榜公布。\n"
    assert any("要在＿＿＿＿前完成" in stem for stem in stems_of(text))


@pytest.mark.parametrize(
    "said",
    [
        "全镇农技人员平均年龄49岁，后继乏人。",
        "本轮改造估算总投资6.3亿元，其中省级补助1.8亿元。",
        "办事大厅实行一窗受理，居民用水报装由原来的12天压缩到3天。",
    ],
)
def test_how_something_stands_at_the_time_of_the_paper_needs_no_year(said: str) -> None:
    told = _waits(f"云河公司党委学习提纲\n\n一、认清形势\n{said}\n", said[4:10])
    assert told
    assert not any(told)


def test_a_whole_year_is_the_one_with_which_its_paragraph_begins() -> None:
    text = (
        "云河县水务局工作总结和2025年工作计划\n\n2024年，县水务局迎难而上，完成了各项任务。"
        "全年完成水务投资4.37亿元，同比增长9.2%。\n\n"
        "一、主要工作\n（一）供水。铺设管网57公里。\n"
    )
    told = [each.stem for each in asked_of(text) if "水务投资" in each.stem]
    assert told
    assert all("2024年" in stem for stem in told)


def test_what_a_part_before_tells_of_a_network_is_told_of_that() -> None:
    text = (
        "云河市供水改造方案\n\n一、现状\n2023年，全市农村供水管网总长4260公里，其中塑料管3100公里；"
        "平均漏损率为23.4%，比城区高9.8个百分点。\n"
    )
    stems = [each.stem for each in asked_of(text) if "漏损率" in each.stem]
    assert stems
    assert not any("全市平均漏损率" in stem for stem in stems)
