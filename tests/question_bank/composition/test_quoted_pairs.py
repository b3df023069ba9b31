"""Of a saying is asked what its clauses set against each other."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.composition.readings.quoted_pairs import opposed
from question_bank.model import Part, QuestionKind


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("补上的是钱，补不上的是错。", ["钱", "错"]),
        ("早发现靠眼睛，早处置靠距离", ["眼睛", "距离"]),
        ("商而不决等于白商，决而不行不如不商。", ["白商", "不商"]),
        ("抓班子是前提，强所是基础，育人是长远之计", ["前提", "基础"]),
        ("村干部不是坐在村里的官，是替大家跑腿的人", ["替大家跑腿的人"]),
        ("救档案不怕慢，怕的是乱；不怕湿，怕的是热。", ["乱", "热"]),
        ("渡口再小，渡的是民心；客人再少，少不了一件救生衣。", []),
        ("我们不是要教孩子种茶，而是要让孩子知道，脚下的土地值得研究。", []),
        ("我不怕苦，怕的是在船上十年，下了船什么证明都没有。", []),
        ("老百姓心里就稳了。", []),
        ("修的是路，修的是路。", []),
    ],
)
def test_what_two_clauses_oppose_is_left_out(said: str, asked: list[str]) -> None:
    before = "他说：“"
    part = Part(said, len(before), len(before) + len(said))
    assert [(before + said)[start:end] for start, end in opposed(part)] == asked


def test_a_saying_of_nobody_is_not_filled_in() -> None:
    text = "蚕种场场史\n\n一、归公\n\n场长邹立群到了现场，当场说：“不是天收你的蚕，是虫子收你的蚕。”\n"
    blanks = [each for each in build_from_text(text, "场史").candidates if each.kind is QuestionKind.FILL_BLANK]
    assert not [each for each in blanks if each.stem.startswith("当场")]


def test_a_saying_is_filled_in_with_who_said_it() -> None:
    text = "信用社社史\n\n一、三分钱\n\n记账人邱守义在盘点会上说：“补上的是钱，补不上的是错。”\n"
    blanks = [each for each in build_from_text(text, "社史").candidates if each.kind is QuestionKind.FILL_BLANK]
    assert [(each.stem, each.answer) for each in blanks] == [
        ("记账人邱守义在盘点会上说：“补上的是＿＿＿＿，补不上的是＿＿＿＿。”", ("钱", "错"))
    ]
