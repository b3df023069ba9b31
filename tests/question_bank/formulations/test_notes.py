"""What is asked of the readers of a paper, and what they are to learn, is no source of questions."""

from __future__ import annotations

import pytest

from question_bank.formulations import find_formulations
from question_bank.formulations.notes import in_note, notes
from question_bank.outline import parse_outline


@pytest.mark.parametrize(
    ("text", "noted", "kept"),
    [
        (
            "一、灌溉\n干渠长12公里。\n【思考题】\n1. 干渠为何清淤？\n2. 怎样防“重建轻管”。\n二、排水\n支渠长3公里。",
            ("1. 干渠", "2. 怎样"),
            ("干渠长", "二、排水", "支渠长"),
        ),
        ("【复习题】怎样落实“河长制”？\n支渠长3公里。", ("怎样",), ("支渠",)),
        ("课后作业：\n一、名词解释\n1. 轮灌\n第二讲 排水\n支渠长3公里。", ("一、名词", "1. 轮灌"), ("第二讲", "支渠")),
        ("讨论题：①渠道归谁管？②水费怎么收？\n支渠长3公里。", ("①渠道", "②水费"), ("支渠",)),
        ("思考题：1. 渠道归谁管？\n2. 试述水费。\n支渠长3公里。", ("1. 渠道", "2. 试述"), ("支渠",)),
        (
            "学习目标：\n1）掌握轮灌的次序；\n2）了解“三级渠道”。\n（一）渠道\n渠道分三级。",
            ("1）掌握", "2）了解"),
            ("（一）", "渠道分"),
        ),
        (
            "【学习要点】\n灌区的历史\n改革的“四个统一”\n一、历史\n灌区建于1958年。",
            ("灌区的", "改革的"),
            ("一、历史", "灌区建"),
        ),
        ("【学习要点】水利是农业的命脉。渠道是水利的骨架。", (), ("水利是", "渠道是")),
        ("学习要点\n1. 水利是农业的命脉。\n2. 渠道是水利的骨架。", (), ("1. 水利", "2. 渠道")),
        ("作业：动火前30分钟清理现场。", (), ("动火前",)),
        ("渠道分三级。结合本村实际谈谈怎样防止“重建轻管”。水费按方计收。", ("结合",), ("渠道", "水费")),
        ("某村超额用水。请用水权理论加以解释。", ("请用",), ("某村",)),
        ("按：本提纲供各村宣讲使用，每讲45分钟。\n渠道分三级。", ("按：",), ("渠道",)),
    ],
)
def test_exercises_aims_and_requests_are_notes(text: str, noted: tuple[str, ...], kept: tuple[str, ...]) -> None:
    ranges = notes(text)
    assert ranges == sorted(ranges)
    assert all(in_note(ranges, text.index(words)) for words in noted)
    assert not any(in_note(ranges, text.index(words)) for words in kept)


def test_nothing_is_found_under_exercises() -> None:
    text = "一、排水\n支渠长3公里。\n【思考题】\n为什么要坚持“一把尺子”收费？结合本村实际谈谈怎样防止“重建轻管”。"
    found = find_formulations(parse_outline(text, "试用"))
    assert not any(item.right.text in ("一把尺子", "重建轻管") for each in found for item in each.items)


def test_a_line_that_is_a_title_holds_no_slogan() -> None:
    text = "一、改革\n水价改革的“四个统一”\n水价改革要坚持“四个统一”，不得另行收费。"
    found = find_formulations(parse_outline(text, "试用"))
    frames = [each.frame for each in found if each.items[0].right.text == "四个统一"]
    assert frames
    assert all("坚持" in frame[0] for frame in frames)
