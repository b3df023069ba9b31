"""What is no thing is no term, and what is meant begins behind the verb that says so."""

from __future__ import annotations

import pytest

from question_bank.model import FormulationKind
from tests.question_bank.formulations.finding import items_found

_TWO = "一、值守\n{}：值班员巡渠两次，重点看闸门。\n{}：水管组抄表一次，记入台账。\n"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("每班", "每日"),
        ("汛期", "平时"),
        ("作业前", "作业后"),
        ("⚠当心", "⚠禁止"),
        ("问3", "问4"),
        ("节假日", "工作日"),
    ],
)
def test_when_something_is_done_is_no_term(first: str, second: str) -> None:
    assert items_found(_TWO.format(first, second), FormulationKind.DEFINITION) == []


def test_a_period_that_is_a_thing_is_a_term() -> None:
    text = "一、名词\n潜伏期：从病菌侵入到出现症状的时间。\n休药期：停止给药到许可屠宰的间隔时间。\n"
    assert items_found(text, FormulationKind.DEFINITION) == [
        ["潜伏期—从病菌侵入到出现症状的时间", "休药期—停止给药到许可屠宰的间隔时间"]
    ]


def test_members_begin_behind_the_verb_that_points_at_them() -> None:
    text = "一、名词\n“三保”：指保供水、保供暖、保供气。\n“四查”：指查阀门、查管线、查表计、查台账。\n"
    found = items_found(text, FormulationKind.GROUPS)
    assert found[:1] == [["“三保”—保供水、保供暖、保供气(保供水)(保供暖)(保供气)"]]
    guided = "一、做法\n“三指”：指导选种、指导施肥、指导防虫。\n“四查”：查种、查肥、查水、查虫。\n"
    assert "指导选种" in str(items_found(guided, FormulationKind.GROUPS))


def test_what_is_done_to_all_members_is_no_part_of_the_last() -> None:
    text = "一、思路\n坚持系统观念，统筹水安全、水资源、水生态、水环境治理。\n"
    assert items_found(text, FormulationKind.ENUMERATION) == [["水安全", "水资源", "水生态", "水环境"]]
    plain = "一、思路\n统筹推进文化阵地、文化活动、文化人才、文化遗产保护传承。\n"
    assert not any("文化遗产" in items for items in items_found(plain, FormulationKind.ENUMERATION))


def test_a_name_is_taken_to_its_last_sound() -> None:
    text = "一、学说\n英国学者伍德沃德在20世纪50年代提出了技术类型说。\n"
    assert items_found(text, FormulationKind.FACT) == [["伍德沃德"]]
    advised = "一、案例\n顾问佟教授主张先理清层级，再谈换人。\n"
    assert not any("顾问佟" in item for items in items_found(advised, FormulationKind.FACT) for item in items)
