"""Steps are the list items below a heading, never the headings of a chapter that is called steps."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.formulations.step_lists import find_step_lists
from question_bank.model import Question, QuestionKind
from question_bank.outline import parse_outline

_CHAPTER = """锅炉房作业手册
第二章 异常情况处理步骤
2.1 水位过低
（1）司炉工发现水位表看不到水位后，立即停止给煤；
（2）确认缺水程度后，关闭主蒸汽阀，严禁向锅内进水；
（3）报告值班长，等待炉体自然冷却。
2.2 压力过高
司炉工应当减弱燃烧，并手动开启安全阀排汽。
2.3 管道泄漏
司炉工应当关闭泄漏段两端的阀门，再报告值班长。
"""


def _asked(text: str) -> tuple[Question, ...]:
    return build_from_text(text, "试用").candidates


def test_headings_with_a_text_of_their_own_are_no_steps() -> None:
    assert not any("第二步" in each.stem and "压力过高" in each.answer for each in _asked(_CHAPTER))
    assert not any("水位过低" in each.answer for each in _asked(_CHAPTER))


@pytest.mark.parametrize("label", ["{}、", "第{}节 ", "2.{} "])
def test_labels_of_chapters_are_no_steps(label: str) -> None:
    numbers = "一二三" if "." not in label else "123"
    names = ("称量物料", "搅拌混合", "装袋封口")
    rows = "\n".join(label.format(number) + name for number, name in zip(numbers, names, strict=True))
    text = "（一）配料流程\n" + rows if label == "{}、" else "第二章 配料流程\n" + rows
    assert not any(each.kind is QuestionKind.ORDERING for each in _asked(text))


def test_the_list_below_one_of_them_is_put_in_order() -> None:
    (ordering,) = [each for each in _asked(_CHAPTER) if each.kind is QuestionKind.ORDERING]
    assert ordering.stem == "请将“水位过低的异常情况处理步骤”的内容按材料中的顺序排列。"
    assert ordering.answer[1] == "确认缺水程度后，关闭主蒸汽阀，严禁向锅内进水"
    assert [each.text[:3] for each in ordering.evidence] == ["（1）", "（2）", "（3）"]


def test_short_steps_are_asked_by_their_place() -> None:
    text = "二、停机流程\n①逐级降低负荷；\n②停泵后关闭阀门；\n③断开电源开关；\n④悬挂警示标牌。"
    stems = [each.stem for each in _asked(text) if each.kind is QuestionKind.SINGLE_CHOICE]
    assert "就“停机流程”，材料所说的第二步是（　　）。" in stems


@pytest.mark.parametrize(
    "text",
    [
        "二、操作步骤\n（1）阀门\n（2）水泵\n（3）仪表",
        "二、操作步骤\n（1）打开阀门。注意方向。\n（2）启动水泵。听声音。\n（3）查看仪表。记录读数。",
        "二、操作要求\n（1）检查后打开阀门；\n（2）启动水泵；\n（3）查看仪表。",
        "二、操作步骤\n（1）检查后打开阀门；\n（2）启动水泵；",
    ],
)
def test_what_does_nothing_or_says_more_is_no_list_of_steps(text: str) -> None:
    assert not list(find_step_lists(parse_outline(text, "试用")))


def test_one_or_the_other_has_no_order() -> None:
    text = (
        "二、渗漏处理流程\n（1）巡渠员发现渗漏后，立即报告值班长；\n（2）渗漏较轻的，用黏土填塞，再夯实；\n"
        "（3）渗漏较重的，关闭上游斗门，抢筑围堰。"
    )
    kinds = {each.kind for each in _asked(text)}
    assert QuestionKind.ORDERING not in kinds
    assert kinds & {QuestionKind.RECITATION, QuestionKind.SHORT_ANSWER}


def test_bare_steps_are_those_of_the_heading_over_them() -> None:
    text = "一、蒸汽灭菌\n（一）操作步骤\n1. 检查水位，接通电源；\n2. 放入器械后，锁紧柜门；\n3. 排尽冷气，开始计时。"
    (ordering,) = [each for each in _asked(text) if each.kind is QuestionKind.ORDERING]
    assert ordering.stem == "请将“蒸汽灭菌的操作步骤”的内容按材料中的顺序排列。"
