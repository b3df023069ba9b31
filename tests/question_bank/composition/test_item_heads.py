"""A sentence that names no matter is told of the item over it, whose year its part says."""

from __future__ import annotations

from tests.question_bank.composition.publishing import asked_of, is_sound, stems_of

_HEAD = (
    "云河县交通局2023年工作总结及2024年工作计划\n\n一、2023年主要工作\n\n（一）路网更密。全年完成交通投资9.6亿元，同比增长8.3%。\n"
    "1.青岭隧道工程。工程全长5.4公里，总投资7.2亿元，设计日通行车辆1.3万辆。\n"
    "2.危桥改造。列入年度计划的17座农村桥梁全部完工并通过验收，提前一个月开放交通。\n\n"
    "（二）运输更便民。全县312名驾驶员参加安全培训，开通镇村公交线路14条。"
    "坚持“修管并重、以养为先”的思路。\n\n"
    "二、2024年工作安排\n\n（一）确保青岭隧道9月底前通车。"
    "倒排工期，挂图作战，由局长任专班组长，每半个月调度一次，每月向县政府报告进展。\n\n"
    "（二）改造农村公路。改造农村公路68公里，更换护栏2400米。\n"
)


def test_how_work_is_organized_is_told_of_the_item_that_it_serves() -> None:
    told = [stem for stem in stems_of(_HEAD) if "倒排工期" in stem]
    assert told
    assert all(stem.startswith("材料“确保青岭隧道9月底前通车”部分指出，") for stem in told)


def test_what_is_listed_is_told_of_its_item_and_a_work_by_its_name() -> None:
    stems = stems_of(_HEAD)
    listed = [stem for stem in stems if "列入年度计划的" in stem]
    assert listed
    assert all(stem.startswith("材料“危桥改造”部分指出，") for stem in listed)
    built = [stem for stem in stems if "工程全长" in stem]
    assert built
    assert all("青岭隧道工程全长" in stem for stem in built)


def test_what_names_its_own_matter_stays_told_of_its_part() -> None:
    told = [stem for stem in stems_of(_HEAD) if "更换护栏" in stem or "驾驶员" in stem]
    assert told
    assert not any("就“运输更便民”" in stem or "就“改造农村公路”" in stem for stem in told)


def test_a_head_under_a_part_with_its_year_needs_no_other() -> None:
    made = [each for each in asked_of(_HEAD) if each.stem.startswith("材料“运输更便民”部分指出，")]
    assert any("的思路" in each.stem and is_sound(each) for each in made)
    assert not any("say when" in each.reason for each in made)
    undated = _HEAD.replace("一、2023年主要工作", "一、主要工作")
    assert any("say when" in each.reason for each in asked_of(undated) if "思路" in each.stem)


def test_what_is_compared_with_another_year_still_waits_for_it() -> None:
    text = _HEAD.replace("开通镇村公交线路14条", "处理投诉数量较上年减少23%")
    assert not any(stem.startswith("材料“运输更便民”部分指出，") and "较上年" in stem for stem in stems_of(text))
