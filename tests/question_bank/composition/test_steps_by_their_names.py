"""Steps are called by what they are steps of, and a step with its plan or its own name is told of by its number."""

from __future__ import annotations

import pytest

from question_bank.composition.naming.list_names import list_name
from tests.question_bank.composition.publishing import asked_of, sound_of


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("每日开闸前，应当按照下列顺序完成闸前检查", "每日开闸前完成闸前检查的顺序"),
        ("按照下列步骤开展防汛演练", "开展防汛演练的步骤"),
        ("闸门因故停运的，按照下列步骤处置", "闸门因故停运的处置步骤"),
        ("闸门因故停运的，按照规定处置", "闸门因故停运的，按照规定处置"),
    ],
)
def test_an_order_is_called_by_what_is_done_in_it(words: str, name: str) -> None:
    assert list_name(words, "") == name


def test_a_step_waits_unless_its_plan_or_its_name_is_told() -> None:
    named = (
        "河湾镇学习提纲\n\n一、方法\n学习分两步进行。第一步，集中学习，时间为3月，每人学习不少于6天；"
        "第二步，对照检查，时间为4月，每名党员查找不少于7条问题。\n"
    )
    bare = (
        "河湾镇学习提纲\n\n一、方法\n学习分两步进行。第一步，镇里在5个工作日内收齐名单；"
        "第二步，村党组织在9个工作日内审核人员。\n"
    )

    def reasons(text: str, words: str) -> list[str]:
        return [each.reason for each in asked_of(text) if words in each.stem and each.stem.startswith("第")]

    assert not any("who or what is meant" in reason for reason in reasons(named, "对照检查，"))
    assert all("who or what is meant" in reason for reason in reasons(bare, "审核人员"))


def test_roles_of_what_the_paragraph_has_named_are_told() -> None:
    text = (
        "河湾厂学习材料\n\n一、文件\n厂里的文件有安全手册1本，操作规程28份，检查表单76种。"
        "安全手册是纲领，操作规程是依据，检查表单是证据。\n"
    )
    apart = text.replace("厂里的文件有安全手册1本，操作规程28份，检查表单76种。", "厂里的文件逐年修订。")

    def sound(words: str) -> bool:
        return any("操作规程是" in each.stem for each in sound_of(words, "parallel_roles"))

    assert sound(text)
    assert not any(each.stem.startswith("材料指出，操作规程是") for each in sound_of(apart, "parallel_roles"))


def test_until_when_something_is_done_is_told_with_what_is_done() -> None:
    text = (
        "河湾水闸管理规定\n\n第一章 总则\n第一条 停运按照下列步骤处置：\n（一）停运7分钟内，站长通过广播说明；\n"
        "（二）停运14分钟内，查明原因。\n第二条 闸门的检修期限为9日内，由站长负责。\n"
    )
    assert not any(each.stem.rstrip("。").endswith("分钟内") for each in sound_of(text, "figures"))
