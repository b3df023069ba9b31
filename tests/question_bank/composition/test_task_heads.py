"""A step of a plan is told of the task with which its paragraph begins, and what is called 活动 by its name."""

from __future__ import annotations

from tests.question_bank.composition.publishing import asked_of, stems_of

_HEAD = (
    "青石湾渔港管理站2030年度工作报告\n\n2030年工作回顾\n\n"
    "一年来，全站检验渔船312艘，比上年增长6.2%。\n\n2031年工作安排\n\n"
)
_PLAN = (
    "筹建深水码头观测站。4月底前完成可行性论证，8月底前完成选址和设备招标。\n\n"
    "办好“护渔”活动。在全县选择12个渔村，每村安排一次讲座。活动由渔政科负责，团支部配合。\n\n"
    "加强渔船监管。渔船检验每季度不少于2次，检验员每人负责15艘。\n"
)


def test_a_step_is_told_of_its_task() -> None:
    told = [stem for stem in stems_of(_HEAD + _PLAN) if "可行性论证" in stem]
    assert told
    assert all("关于“筹建深水码头观测站”的安排，" in stem for stem in told)
    chosen = [stem for stem in stems_of(_HEAD + _PLAN) if "个渔村" in stem]
    assert chosen
    assert all("关于“办好‘护渔’活动”的安排，" in stem for stem in chosen)


def test_a_bare_noun_is_called_by_the_name_in_its_task() -> None:
    told = [each.stem for each in asked_of(_HEAD + _PLAN) if "活动由" in each.stem]
    assert told
    assert all("“护渔”活动由" in stem for stem in told)


def test_what_names_its_own_matter_stays_told_of_the_part() -> None:
    told = [stem for stem in stems_of(_HEAD + _PLAN) if "检验每季度" in stem or "渔船检验" in stem]
    assert not any("关于“" in stem for stem in told)


def test_one_paragraph_that_begins_with_a_verb_has_no_head() -> None:
    alone = "筹建深水码头观测站。4月底前完成可行性论证，8月底前完成选址和设备招标。\n"
    assert not any("关于“" in each.stem for each in asked_of(_HEAD + alone))
