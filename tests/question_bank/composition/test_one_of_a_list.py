"""What is laid down is told by the name of its list: an item as one of them, any other sentence as what that says."""

from __future__ import annotations

from tests.question_bank.composition.publishing import asked_of

_RULES = """云河渠工师徒管理办法

第一章 师傅

第一条 为了传习渠工技艺，制定本办法。
第二条 担任师傅应当具备下列条件：
（一）从事渠工满15年；
（二）独立完成渠闸大修不少于4座，身体能够上渠示范；
（三）年龄不超过75周岁。
第三条 渠道分级确定养护标准：
（一）一级渠道每日巡查不少于两次，清淤不少于十六小时；
（二）二级渠道每日巡查不少于一次，清淤不少于八小时。
"""


def test_an_item_is_told_as_one_of_what_its_list_is_called() -> None:
    stems = [each.stem for each in asked_of(_RULES, "figures")]
    assert any(stem.startswith("担任师傅应当具备的条件之一是：从事渠工满") for stem in stems)
    assert not any("，材料规定，从事渠工" in stem for stem in stems)


def test_what_a_clause_lays_down_is_told_by_that_clause() -> None:
    stems = [each.stem for each in asked_of(_RULES, "figures") if "级渠道每日" in each.stem]
    assert stems
    assert not any(stem.startswith("就") for stem in stems)


def test_what_rules_lay_down_of_a_thing_is_said_by_itself() -> None:
    text = (
        "云河索道管理办法\n\n第一章 检修\n\n第一条 钢丝绳每月目测一次，每年无损探伤一次。\n"
        "第二条 支架螺栓每季度紧固一次。\n第二章 附则\n\n第三条 本办法由公司解释。\n"
    )
    stems = [each.stem for each in asked_of(text, "figures")]
    assert any(stem.startswith("钢丝绳") for stem in stems)
    assert not [stem for stem in stems if "部分规定" in stem]
