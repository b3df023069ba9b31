"""A stem holds what it asks and what that needs: no other subject, task, threshold or half beside it."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound

_REPORT = "山阳县2023年工作总结\n\n一、2023年工作回顾\n"


def _sound(text: str) -> list[Question]:
    return [each for each in build_from_text(text, "试用").candidates if is_sound(each)]


def _stems(text: str, kind: QuestionKind) -> list[str]:
    return [each.stem for each in _sound(text) if each.kind is kind]


def test_a_choice_is_cut_to_the_part_that_names_its_own_subject() -> None:
    text = "一、检查周期\n塔式起重机由机务科每月检查一次；消火栓由保卫科每半月检查一次；可燃气体探测器每年校验一次。"
    stems = _stems(text, QuestionKind.SINGLE_CHOICE)
    assert "材料“检查周期”部分指出，可燃气体探测器（　　）校验一次。" in stems
    assert not any("；" in stem for stem in stems)


def test_a_part_that_names_nothing_keeps_what_does() -> None:
    text = "一、设备管理\n塔式起重机由机务科管理，每2年大修1次；累计运行满4000小时的，提前大修。"
    stems = _stems(text, QuestionKind.FILL_BLANK)
    assert not any(stem.startswith("累计") for stem in stems)


def test_another_task_is_not_put_before_the_asked_one() -> None:
    text = (
        "山阳县2023年工作计划\n\n一、2023年重点任务\n1. 深化改革。推进青塘乡确权试点，9月底前完成公示；"
        "新增股份合作社26家。\n2. 改善民生。改造危房310户。"
    )
    assert not any("；" in each.stem for each in _sound(text))


def test_a_threshold_is_no_blank_where_what_it_bounds_is_counted() -> None:
    text = _REPORT + "（一）产业。培育年产值500万元以上的合作社37家。\n（二）民生。改造危房310户。"
    stems = _stems(text, QuestionKind.FILL_BLANK)
    assert "材料“2023年工作回顾”部分指出，培育年产值500万元以上的合作社＿＿＿＿家。" in stems


def test_no_more_than_three_blanks_stand_in_a_stem() -> None:
    text = (
        _REPORT + "（一）产业。全县茶园面积21.3万亩，茶叶产量1.86万吨，同比增长4.2%，带动就业3.7万人。\n"
        "（二）民生。改造危房310户。"
    )
    stems = _stems(text, QuestionKind.FILL_BLANK)
    assert stems
    assert all(stem.count("＿＿＿＿") <= 3 for stem in stems)


def test_a_compound_unit_is_one() -> None:
    text = _REPORT + "（一）执法。检查粮食购销企业472家次，调运防汛车辆186辆次。\n（二）民生。改造危房310户。"
    (asked, *_) = (each for each in _sound(text) if each.kind is QuestionKind.SINGLE_CHOICE and "购销" in each.stem)
    assert asked.answer == ("472家次",)
    assert all(option.endswith("家次") for option in asked.options)


def test_a_paper_passed_by_way_of_a_body_has_one_preposition() -> None:
    text = (
        "青岭茶厂消防管理制度\n（2022年3月9日经厂第二届职工代表大会第一次会议审议通过）\n第一章 总则\n第一条 "
        "厂部负责消防工作。\n第二条 消防器材每月检查一次。"
    )
    stems = [each.stem for each in build_from_text(text, "试用").candidates]
    assert "《青岭茶厂消防管理制度》于＿＿＿＿经厂第二届职工代表大会第一次会议审议通过。" in stems


def test_half_of_a_division_is_not_asked_beside_the_other() -> None:
    text = "第一章 总则\n第一条 物资分为专用物资和通用物资。\n第二条 专用物资由仓储科管理。"
    assert not any("＿＿＿＿和通用物资" in each.stem or "专用物资和＿＿＿＿" in each.stem for each in _sound(text))


def test_names_that_are_joined_are_quoted() -> None:
    text = "一、关系\n1、上与下的关系。厂部领导和中层干部是改进作风的“关键少数”，基层班组是全厂工作和生产的基础。"
    stems = [each.stem for each in build_from_text(text, "试用").candidates if each.kind is QuestionKind.RECITATION]
    assert all("“厂部领导和中层干部”与" in stem for stem in stems)
    assert stems


def test_of_a_pair_of_figures_both_are_asked_or_none() -> None:
    text = (
        _REPORT + "城镇、农村居民人均可支配收入分别达到48620元和25310元，增长4.9%和6.7%。\n二、2024年工作打算\n修路。"
    )
    assert not any("＿＿＿＿和6.7%" in stem for stem in _stems(text, QuestionKind.FILL_BLANK))


def test_a_plan_of_some_years_is_told_without_the_task_before_it() -> None:
    text = (
        "山阳县2022年度治水报告\n\n一、主要成效\n（一）水更清。清理河道36公里。\n二、2023年工作安排\n（一）强基层。"
        "建立巡河考核机制，每半年考核一次，对不称职的及时调整；实施河长能力提升三年计划，2023年底前实现村级河长培训覆盖率98%。"
    )
    assert not any("考核一次" in each.stem and "覆盖率" in each.stem for each in _sound(text))
