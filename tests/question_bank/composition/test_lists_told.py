"""Lists of points that end in one noun, counted before them or called so by their heading."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import QuestionKind

_POINTS = """
（一）练好辨土的本领。先看颜色再看墒情。
（二）练好嫁接的本领。刀口要平。
（三）练好修剪的本领。先剪枯枝。
（四）练好防虫的本领。虫口要早查。"""


def _recited(text: str) -> list[str]:
    made = build_from_text(text, "试用").candidates
    return [each.stem for each in made if each.kind is QuestionKind.RECITATION]


def test_points_are_called_by_the_sentence_that_counts_them() -> None:
    text = f"园艺课\n一、平时练哪些本领\n园艺工最要紧的是练好四种本领。{_POINTS}"
    assert _recited(text) == ["就“平时练哪些本领”，请写出“四种本领”分别是哪四种。"]


@pytest.mark.parametrize("lead", ["园艺工最要紧的是练好五种本领。", "园艺工最要紧的是肯学肯练。"])
def test_a_count_of_more_points_or_none_calls_nothing(lead: str) -> None:
    assert _recited(f"园艺课\n一、平时练哪些本领\n{lead}{_POINTS}") == []


def test_a_heading_in_whose_noun_all_points_end_calls_them() -> None:
    text = "园艺协会\n一、协会的职能\n（一）培训职能\n办班。"
    text += "\n（二）协调职能\n调解。\n（三）自律职能\n守则。\n（四）服务职能\n答疑。"
    assert "请默写“协会的职能”的四个要点。" in _recited(text)
    text = "园艺协会\n一、协会的机构\n（一）理事会\n办班。"
    text += "\n（二）监事会\n调解。\n（三）秘书处\n守则。\n（四）培训部\n答疑。"
    assert _recited(text) == []
