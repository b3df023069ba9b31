"""In a report with a plan a stem says of which year it speaks, or waits for review."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import Question
from tests.question_bank.composition.publishing import is_sound

_HEAD = (
    "河湾县水利局2022年工作总结和2023年工作计划\n\n一、2022年工作回顾\n（一）水网更密。疏浚河道86公里，新增蓄水能力420万立方米。\n"
    "（二）供水更稳。铺设管网57公里，惠及群众3.4万人。\n\n二、2023年工作任务\n1. 筑牢防汛底线。"
)


def _sound(text: str) -> list[Question]:
    return [each for each in build_from_text(text, "试用").candidates if is_sound(each)]


def test_a_month_in_a_plan_is_told_of_the_heading_with_its_year() -> None:
    text = (
        _HEAD + "加固病险水库9座，10月底前完成主体工程。严格落实防汛责任，4月底前将巡堤任务分解到乡镇、落实到堤段。\n"
        "2. 抓好供水。更换水表2600只。\n"
    )
    asked = [each for each in _sound(text) if any("月" in key for key in each.answer) or "月底前" in each.stem]
    assert asked
    assert all("2023年" in each.stem for each in asked)


def test_of_which_year_no_heading_says_waits() -> None:
    text = (
        _HEAD + "加固病险水库9座。\n2. 抓好供水。更换水表2600只。\n\n三、保障措施\n"
        "（1）转变作风。精简文件，全年以局名义召开的全系统会议不超过5次，发文数量比上年减少12%。\n（2）严格考核。考核结果与评先挂钩。"
    )
    assert not [each for each in _sound(text) if "全系统会议" in each.stem]


def test_a_target_of_one_of_the_years_waits_for_it() -> None:
    title, _, body = _HEAD.partition("\n")
    assert "2022年" in title
    text = (
        f"河湾县水利局工作报告\n{body}加固病险水库9座。\n2. 抓好供水。更换水表2600只。\n\n三、自身建设\n"
        "（1）转变作风。深化“一次办好”改革，推动涉水事项网上可办率达到93%以上。\n（2）严格考核。考核结果与评先挂钩。"
    )
    assert not [each for each in _sound(text) if "可办率" in each.stem]


def test_a_yearly_report_dates_its_parts_unless_one_is_called_by_the_year() -> None:
    text = (
        "云河馆2024年度工作报告\n——在第三次馆员代表大会上\n\n各位馆员：\n\n借阅服务\n全馆新办借书证1200张，比上年增长8%。\n\n"
        "馆舍维修\n更换灯具360盏，完成投资28万元。\n\n2025年工作安排\n新建分馆2个。\n"
    )
    told = [each.stem for each in build_from_text(text, "试用").candidates if "借书证" in each.stem]
    assert told
    assert all(stem.startswith("据《云河馆2024年度工作报告》，") for stem in told)
    own = text.replace("借阅服务", "2024年借阅服务")
    told = [each.stem for each in build_from_text(own, "试用").candidates if "借书证" in each.stem]
    assert not any("工作报告" in stem for stem in told)
