"""Conducts that are headings, with what follows from each behind it."""

from __future__ import annotations

from question_bank.formulations import find_formulations
from question_bank.model import FormulationKind, QuestionKind
from question_bank.outline import parse_outline
from tests.question_bank.composition.publishing import asked_of

_HEAD = "河湾县古井手册\n\n一、井的历史\n\n古井建于明代。\n\n二、法律责任\n\n"
_ROW = (
    "1. 擅自填埋古井的。责令改正，并对责任人员处2000元以上5000元以下罚款。\n\n"
    "2. 拆毁井栏的。由镇人民政府责令限期修复；逾期不修复的，予以通报批评。\n\n"
    "3. 保管人员玩忽职守的。依法给予处分。\n"
)


def _headed(text: str) -> list[tuple[str, str]]:
    found = find_formulations(parse_outline(text, "试用"))
    own = (each for each in found if each.kind is FormulationKind.CONSEQUENCE and each.aspect == "headed")
    return [(item.left.text, item.right.text) for each in own for item in each.items if item.left]


def test_what_follows_stands_behind_the_heading_that_is_the_conduct() -> None:
    assert _headed(_HEAD + _ROW) == [
        ("擅自填埋古井的", "责令改正，并对责任人员处2000元以上5000元以下罚款"),
        ("拆毁井栏的", "由镇人民政府责令限期修复"),
        ("保管人员玩忽职守的", "依法给予处分"),
    ]


def test_headings_behind_which_nothing_follows_are_no_conducts() -> None:
    assert not _headed(_HEAD + _ROW.replace("责令改正，并对责任人员处2000元以上5000元以下罚款", "古井是全村人的命脉"))


def test_the_amount_of_a_fine_is_asked_with_its_conduct() -> None:
    asked = [each for each in asked_of(_HEAD + _ROW, "consequence") if each.kind is QuestionKind.FILL_BLANK]
    assert any("擅自填埋古井的，责令改正" in each.stem and "2000元以上5000元以下" in each.answer for each in asked)


def test_a_graver_case_of_the_same_heading_is_no_wrong_option() -> None:
    choices = [each for each in asked_of(_HEAD + _ROW, "consequence") if each.kind is QuestionKind.SINGLE_CHOICE]
    assert not any("拆毁井栏" in each.stem and "予以通报批评" in each.options for each in choices)


def test_what_follows_may_have_many_clauses_of_which_the_last_is_too_long() -> None:
    clauses = "，登报说明" * 40 + "，" + "并在井台立碑写明缘由" * 7
    assert not _headed(_HEAD + _ROW.replace("责令改正，并", f"责令改正{clauses}，并"))
