"""Terms that stand as a heading, found with what the sentence behind them says, and asked as definitions."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import FormulationKind, QuestionKind
from tests.question_bank.composition.publishing import is_sound
from tests.question_bank.formulations.finding import found, short

_FRAME = "一、码头的器具\n{}\n9.其他器具。按需配备。"


def _terms(text: str) -> list[str]:
    raw = _FRAME.format(text)
    return [short(one.items[0]) for one in found(raw, FormulationKind.DEFINITION) if one.aspect == "headed"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "1.周转箱。是为了便于搬运而统一尺寸的箱子，其容量一般为60升。",
            [],
        ),
        (
            "1.缓冲水池。是为了防止来水忽多忽少而修建的备用水池。水位越低，余量越大。",
            ["缓冲水池—为了防止来水忽多忽少而修建的备用水池(是)"],
        ),
        (
            "1.经常水池。又称日用水池，是在正常供水时为满足每天用水而修建的水池，其大小与人口有关。",
            ["经常水池—在正常供水时为满足每天用水而修建的水池(是)"],
        ),
        (
            "1.前置仓。又称卫星点，是指设在社区附近的小型库房，如街角的取货点。",
            ["前置仓—设在社区附近的小型库房(是指)"],
        ),
        (
            "1.备用电源（UPS）。能够在市电中断以后继续供电的电源，如蓄电池。",
            ["备用电源—能够在市电中断以后继续供电的电源"],
        ),
        ("1.扶持企业。为新落户本县的冷链企业，按投资额给予补助。", []),
        ("1.转变作风。大力弘扬求真务实的作风。", []),
        ("1.巡查。是指每日应当进行的检查工作。", []),
        ("1.雨季水池。是为了收集雨季来水而修建的水池。", []),
        ("1.主航道。是全县唯一的水上通道，全长12公里。", []),
    ],
)
def test_headings_that_are_explained(text: str, expected: list[str]) -> None:
    assert _terms(text) == expected


def test_what_a_heading_means_is_asked_in_one_sentence() -> None:
    text = _FRAME.format(
        "1.缓冲水池。是为了防止来水忽多忽少而修建的备用水池。\n"
        "2.经常水池。又称日用水池，是在正常供水时为满足每天用水而修建的水池，其大小与人口有关。"
    )
    made = [each for each in build_from_text(text, "试用").candidates if is_sound(each)]
    blanks = {each.stem: each.answer for each in made if each.kind is QuestionKind.FILL_BLANK}
    assert blanks["＿＿＿＿是为了防止来水忽多忽少而修建的备用水池。"] == ("缓冲水池",)
    recited = {each.stem: each.answer for each in made if each.kind is QuestionKind.RECITATION}
    assert recited["请默写材料对“经常水池”的界定。"] == ("在正常供水时为满足每天用水而修建的水池",)


def test_the_short_name_in_brackets_does_not_part_a_term_from_what_it_means() -> None:
    text = "一、经济装载量\n经济装载量（ELQ）就是使全年运费与全年仓租之和最低的装载数量。"
    (one,) = found(text, FormulationKind.DEFINITION)
    assert short(one.items[0]) == "经济装载量—使全年运费与全年仓租之和最低的装载数量(就是)"
