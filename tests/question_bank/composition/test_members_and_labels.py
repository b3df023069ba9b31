"""Lists without the words that hold for all of their members, names without a sentence, and whose a duty is."""

from __future__ import annotations

import pytest

from question_bank.model import FormulationKind
from tests.question_bank.composition.publishing import asked_of, sound_of, stems_of
from tests.question_bank.formulations.finding import items_found

_LIST = FormulationKind.ENUMERATION


@pytest.mark.parametrize(
    ("said", "last"),
    [
        ("培训班把集中授课、岗位练兵、技能比武和师徒结对结合起来。", "师徒结对"),
        ("库区的打火机、手提电话和易燃溶剂一律不得带入。", "易燃溶剂"),
        ("陈列室把农具、账册和老照片都登记入库。", "老照片"),
        ("工会要把青年船工、本地船工、外来船工和退休船工组织起来。", "退休船工"),
        ("培训内容包括理论学习、岗位练兵和技能结合。", "技能结合"),
    ],
)
def test_what_is_said_of_all_members_is_none_of_the_last(said: str, last: str) -> None:
    found = items_found(said, _LIST)
    assert found
    assert found[0][-1] == last


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("修补旧书要经过收集残页、清洗、修补、装订四道工序。", "收集残页"),
        ("档案的处置要经过登记、鉴定、审核、销毁四个环节。", "登记"),
    ],
)
def test_a_step_is_not_torn_from_its_verb(said: str, first: str) -> None:
    found = items_found(said, _LIST)
    assert not found or found[0][0] == first


def test_a_label_with_a_name_says_nothing_of_it() -> None:
    text = (
        "云河镇宣讲提纲\n\n一、宣讲队伍\n\n案例：石桥村的“渡口夜话”。老船工把乡亲请到渡口，一边补网一边讲政策，"
        "两年间讲了九十多场。\n"
    )
    assert not stems_of(text, "slogan")


def test_a_label_with_a_statement_says_something() -> None:
    text = (
        "云河镇宣讲提纲\n\n一、宣讲队伍\n\n做法：石桥村在渡口办起了“渡口夜话”。老船工把乡亲请到渡口，一边补网一边讲政策，"
        "两年间讲了九十多场。\n"
    )
    assert [each for each in asked_of(text, "slogan") if each.answer == ("渡口夜话",)]


_CASE = (
    "案例：2021年3月，保管员周立本在三号库的货架下发现两桶溶剂渗漏，没有上报就自行擦拭。"
    "当天傍晚，库内的气体报警器报警，值班人员紧急疏散。\n"
)


def test_who_it_was_in_a_case_is_not_asked_of_those_who_learn_how_to_work() -> None:
    text = f"云河仓库安全操作手册\n\n一、巡查\n\n{_CASE}"
    assert not [each for each in sound_of(text, "fact") if "周立本" in each.answer]


def test_whose_a_duty_is_stands_before_it() -> None:
    text = (
        "云河仓库管理手册\n\n一、岗位职责\n\n"
        "仓库主任　负责仓库的全面管理，每周抽查出入库单据不少于12份，每月召开一次库存分析会。\n\n"
        "保管员　负责所管货位的验收、上架、盘点和发放，对账实相符负责。\n\n"
        "装卸班长　负责装卸作业的现场指挥，每班检查吊具不少于3次。\n"
    )
    stems = [each.stem for each in asked_of(text)]
    assert any(stem.startswith("仓库主任负责仓库的全面管理，") for stem in stems)
    assert not [stem for stem in stems if "”，负责" in stem or "表述是：负责" in stem]


def test_a_heading_that_is_no_office_stays_a_topic() -> None:
    text = "云河仓库管理手册\n\n一、出入库管理\n\n负责开单的人员不得兼管货物，每月核对单据不少于2次。\n"
    assert not [each for each in asked_of(text) if each.stem.startswith("出入库管理负责")]


def test_a_statement_does_not_end_with_since_when() -> None:
    text = (
        "云河车站管理手册\n\n一、检票\n\n统计表明，去年的19次误检中有11次发生在列车到站前的8分钟内，因此自2022年起，"
        "增派一名检票员。\n"
    )
    assert not [each for each in asked_of(text, "figures") if each.stem.endswith("起。")]
