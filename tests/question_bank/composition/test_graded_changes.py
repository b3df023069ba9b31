"""Classes with a letter and ranks rise and fall like amounts, and only what names whose they are is asked."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.formulations.changes import find_changes
from question_bank.model import QuestionKind
from question_bank.outline import parse_outline


@pytest.mark.parametrize(
    ("text", "what", "old", "new"),
    [
        ("云河县污水处理厂出水水质由一级B标准提高到一级A标准。", "云河县污水处理厂出水水质", "一级B", "一级A"),
        ("云河县旅游景区等级由AAA级提升至AAAA级。", "云河县旅游景区等级", "AAA级", "AAAA级"),
        ("云河县综合考核位次由第七位上升到第三位。", "云河县综合考核位次", "第七位", "第三位"),
        ("国控断面水质由Ⅳ类提升至Ⅲ类。", "国控断面水质", "Ⅳ类", "Ⅲ类"),
    ],
)
def test_classes_and_ranks_change(text: str, what: str, old: str, new: str) -> None:
    ((item,),) = [one.items for one in find_changes(parse_outline(text, "试用"))]
    assert item.left is not None
    assert (item.left.text, item.extra[0].text, item.right.text) == (what, old, new)


def test_a_rank_of_nobody_is_none() -> None:
    text = "在全市综合考核中由上年的第七位上升到第三位。"
    assert not list(find_changes(parse_outline(text, "试用")))


def test_a_class_with_a_letter_is_only_filled_in() -> None:
    text = "二、污染治理\n云河县污水处理厂出水水质由一级B标准提高到一级A标准，年减排氨氮12吨。\n"
    asked = [each for each in build_from_text(text, "试用").candidates if "一级A" in each.answer]
    assert {each.kind for each in asked} == {QuestionKind.FILL_BLANK}
    assert asked[0].answer == ("一级B", "一级A")
