"""A wrong figure that the rest of the stem rules out by itself is no option, and is put into no false statement."""

from __future__ import annotations

import pytest

from question_bank.composition.draft import SAID, Candidate, Origin
from question_bank.composition.gates import judge_option
from question_bank.composition.near_numbers import number_of
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
