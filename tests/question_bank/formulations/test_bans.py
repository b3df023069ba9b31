"""Rows of bans, signs of a bound, units behind a space, and lists that are counted behind their colon."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import FormulationKind, QuestionKind
from tests.question_bank.composition.publishing import is_sound
from tests.question_bank.formulations.finding import found, items_found

K = FormulationKind


def _bans(text: str) -> list[tuple[str, list[str]]]:
    rows = [one for one in found(text, K.GROUPS) if one.aspect == "bans"]
    return [(one.subject, [item.right.text for item in one.items]) for one in rows]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "一、巡查纪律\n巡查员不得以电话代替到场，不得代签巡查记录，不得擅自减少次数。",
            [("巡查员", ["以电话代替到场", "代签巡查记录", "擅自减少次数"])],
        ),
        (
            "一、库房纪律\n严禁带火种入库，严禁在库内充电，严禁堵塞安全通道。",
            [("", ["带火种入库", "在库内充电", "堵塞安全通道"])],
        ),
        ("一、纪律\n值班员不得饮酒，不得迟到早退。", []),
        ("一、乘船须知\n除此之外，旅客还不得在舱内吸烟，不得喧哗吵闹，不得占用他人座位，不得翻越护栏。", []),
        ("一、纪律\n值班员不得饮酒，严禁离岗，不得迟到早退。", []),
    ],
)
def test_bans_in_a_row(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert _bans(text) == expected


def _published(text: str, kind: QuestionKind) -> dict[str, tuple[str, ...]]:
    made = build_from_text(text, "试用").candidates
    return {each.stem: each.answer for each in made if each.kind is kind and is_sound(each)}


def test_bans_are_answered_and_every_second_one_is_left_out() -> None:
    text = "一、巡查纪律\n巡查员不得以电话代替到场，不得代签巡查记录，不得擅自减少次数。"
    assert "请简要回答：就“巡查纪律”，材料对巡查员提出的三个“不得”是什么。" in _published(
        text, QuestionKind.SHORT_ANSWER
    )
    blanks = _published(text, QuestionKind.FILL_BLANK)
    assert blanks["巡查员不得以电话代替到场，不得＿＿＿＿，不得擅自减少次数。"] == ("代签巡查记录",)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("池水余氯应≥0.3 mg/L，浑浊度≤1 NTU", ["池水余氯应≥—0.3 mg/L(≥)"]),
        ("器皿表面细菌总数应≤5 CFU/cm²", ["器皿表面细菌总数应≤—5 CFU/cm²(≤)"]),
        ("药液配制以后存放不超过2 h", ["药液配制以后存放不超过—2 h(不超过)"]),
    ],
)
def test_units_behind_a_space_and_signs_of_a_bound(text: str, figures: list[str]) -> None:
    assert items_found(f"一、参数\n{text}。", K.FIGURES)[0] == figures


def test_what_a_sign_bounds_is_only_filled_in() -> None:
    text = "一、水质\n泳池池水游离余氯应≥0.3 mg/L，每日检测两次。"
    assert not _published(text, QuestionKind.SINGLE_CHOICE).get("泳池池水游离余氯应≥（　　）。")
    assert ("0.3",) in _published(text, QuestionKind.FILL_BLANK).values()


def test_a_list_that_is_counted_behind_it_is_found_whole() -> None:
    text = "一、范围\n本办法所管的涉水业务包括：取水、供水、排水的全部环节、污水回用、雨水收集，共五类。"
    assert items_found(text, K.ENUMERATION) == [["取水", "供水", "排水的全部环节", "污水回用", "雨水收集"]]


def test_what_follows_the_last_of_a_row_of_refusals_belongs_to_it_alone() -> None:
    text = "一、宣讲\n宣讲做到“三讲三不讲”：讲原文、讲流程、讲案例，不讲空话、不讲传闻、不讲没有来源的数字。"
    members = [member for row in items_found(text, K.ENUMERATION) for member in row]
    assert "讲案例" in members
    assert "不讲没有来源" not in members


def test_what_is_excepted_is_no_list_with_its_last_word() -> None:
    text = "一、检查\n安静期内除安全生产、生态环境、食品安全和上级交办、投诉举报事项外，不安排入企检查。"
    assert not any("外" in member for row in items_found(text, K.ENUMERATION) for member in row)
