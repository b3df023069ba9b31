"""What leads up to something else waits or is told whole; so do answers and sanctions that something leads up to."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import Question


def _asked(text: str, kind: str = "") -> list[Question]:
    made = build_from_text(text, "试用").candidates
    return [each for each in made if not kind or (each.formulation and each.formulation.kind == kind)]


def test_no_blank_stands_within_a_pair_of_ordinals() -> None:
    text = "云河竞赛办法\n\n一、奖励\n个人赛第2、3名授予“操作能手”称号，各奖励5000元。个人赛第1名奖励8000元。\n"
    assert not [each.stem for each in _asked(text) if "第2、＿" in each.stem or "第2、（" in each.stem]
