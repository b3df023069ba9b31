"""A wrong figure that the rest of the stem rules out by itself is no option, and is put into no false statement."""

from __future__ import annotations

import pytest

from question_bank.composition.draft import SAID, Candidate, Origin
from question_bank.composition.gates import judge_option
from question_bank.composition.numbers.near_numbers import number_of
from question_bank.model import CHOICE_GAP, RIGHT, WRONG, QuestionKind
from tests.question_bank.composition.conftest import MakeDraft, MakeSource
from tests.question_bank.composition.publishing import asked_of

_RULES = "云河灌区管护办法\n\n第一章 管护\n\n第一条 {said}\n"


@pytest.mark.parametrize(
    ("said", "key", "out", "let_in"),
    [
        ("灌区排查出37个渗漏点，补好36个。", "37个", "35个", "39个"),
        ("灌区排查出37个渗漏点，补好36个。", "36个", "41个", "31个"),
        ("分来的16名大学生中，13人留在了闸口。", "16名", "10名", "18名"),
        ("凡年满十六周岁的村民都可以报名，其中未满十八周岁的须经家长同意。", "十六周岁", "二十周岁", "十四周岁"),
        ("凡年满16周岁的村民都可以报名，其中未满18周岁的须经家长同意。", "16周岁", "18周岁", "14周岁"),
        ("闸门自安装之日起满一年或者累计启闭满两年的，应当检修。", "一年", "三年", "半年"),
        ("同一座闸门两年内的停水检修不超过1次。", "两年", "一年", "三年"),
        ("灌区用水中，水田占58%，旱地占36%。", "36%", "46%", "26%"),
        ("放水计划由管护组于每月17日前报送，管理站于26日前审定。", "26日", "30日", "24日"),
        ("灌区有挖机手12人，招来渠工14名。", "14名", "12名", "16名"),
    ],
)
@pytest.mark.parametrize("kind", [QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE])
def test_what_could_not_be_beside_the_rest_is_not_offered(
    source_of: MakeSource, draft_of: MakeDraft, said: str, key: str, out: str, let_in: str, kind: QuestionKind
) -> None:
    source = source_of(f"试用\n\n{said}\n")
    sign, answer = (CHOICE_GAP, key) if kind is QuestionKind.SINGLE_CHOICE else (SAID, WRONG)
    draft = draft_of(source, said, kind, stem=said.replace(key, sign, 1), key=(answer,), fillers=(key,), numeric=True)
    assert judge_option(draft, Candidate(out, Origin.NUMBER), (), source) is not None
    assert judge_option(draft, Candidate(let_in, Origin.NUMBER), (), source) is None


@pytest.mark.parametrize(
    ("said", "key", "let_in"),
    [
        ("灌区组织7个管护组清理渠道，历时3个月。", "3个月", "9个月"),
        ("灌区建成第三座泵站，拆除旧闸2座。", "2座", "4座"),
        ("自3月5日起，管理站应当于15日内查清渗漏点。", "15日", "30日"),
        ("管理站应当在两年内更换闸门，更换费用不超过预算。", "两年", "一年"),
        ("水田占58%，亩产提高36%。", "36%", "46%"),
    ],
)
def test_what_is_counted_otherwise_rules_nothing_out(
    source_of: MakeSource, draft_of: MakeDraft, said: str, key: str, let_in: str
) -> None:
    source = source_of(f"试用\n\n{said}\n")
    draft = draft_of(source, said, stem=said.replace(key, CHOICE_GAP, 1), key=(key,), fillers=(key,), numeric=True)
    assert judge_option(draft, Candidate(let_in, Origin.NUMBER), (), source) is None


def test_a_day_of_each_month_finds_enough_others() -> None:
    text = _RULES.format(said="放水计划由管护组于每月17日前报送，管理站于26日前审定。")
    asked = [each for each in asked_of(text) if each.kind is QuestionKind.SINGLE_CHOICE and each.answer == ("26日",)]
    assert asked
    assert all(17 < number_of(text) <= 28 for each in asked for text in each.options)


def test_a_true_statement_is_left_alone(source_of: MakeSource, draft_of: MakeDraft) -> None:
    said = "灌区排查出37个渗漏点，补好36个。"
    source = source_of(f"试用\n\n{said}\n")
    draft = draft_of(source, said, QuestionKind.TRUE_FALSE, stem=said, key=(RIGHT,), fillers=("36个",))
    assert judge_option(draft, Candidate("41个", Origin.NUMBER), (), source) is None


@pytest.mark.parametrize(
    "said",
    [
        "渠工连续两年未达标的，可以调整岗位。",
        "渠工累计3次不参加巡渠的，可以调整岗位。",
        "连续两年未达标的渠工，可以调整岗位。",
        "渠工连续两年未达标的调整岗位。",
    ],
)
def test_who_did_so_longer_did_so_as_long(said: str) -> None:
    """Whoever was three years below the mark was two: what holds for two years holds for him too."""
    asked = [each for each in asked_of(_RULES.format(said=said), "figures") if "调整岗位" in each.stem]
    assert asked
    for each in asked:
        assert each.kind is not QuestionKind.SINGLE_CHOICE or not any(
            number_of(option) > number_of(each.answer[0]) for option in each.options
        )
        assert each.answer != (WRONG,) or not any(more in each.stem for more in ("三年", "四年", "4次", "5次"))


@pytest.mark.parametrize(
    ("said", "key", "most", "least"),
    [
        ("周五晚班由17时30分延长到19时，新增时段安排两名渠工。", "19时", 23, 18),
        ("渠工队伍老化，141名渠工平均年龄58.6岁。", "58.6岁", 68, 49),
    ],
)
def test_hours_and_average_ages_are_such_as_there_are(said: str, key: str, most: int, least: int) -> None:
    offered = [
        number_of(option)
        for each in asked_of(f"云河灌区2031年工作总结\n\n一、队伍\n{said}\n")
        if each.kind is QuestionKind.SINGLE_CHOICE and each.answer == (key,)
        for option in each.options
    ]
    assert offered
    assert all(least <= option <= most for option in offered)


def test_what_something_was_is_not_chosen_but_what_it_came_to() -> None:
    text = "云河灌区2031年工作总结\n\n一、队伍\n平均等待时间由2.6天压缩到1.5天，渠工由23名增加到31名。\n"
    chosen = [each.answer[0] for each in asked_of(text) if each.kind is QuestionKind.SINGLE_CHOICE]
    assert not {"2.6天", "23名"} & set(chosen)


def test_an_aim_is_offered_among_figures_beyond_what_is_so_now() -> None:
    text = (
        "云河镇2031年工作报告\n\n一、2031年工作\n2031年，全镇柳编产值1.52亿元，出口额占五成。\n\n"
        "二、2032年安排\n全镇柳编产值达到1.8亿元。\n"
    )
    offered = [
        option
        for each in asked_of(text)
        if each.kind is QuestionKind.SINGLE_CHOICE and each.answer == ("1.8亿元",)
        for option in each.options
    ]
    assert all(number_of(option) > number_of("1.52亿元") for option in offered)
