"""What is left out is what an examiner wants known: content words and set phrases, no formulas and no general nouns."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind


def _blanks(text: str) -> list[Question]:
    made = build_from_text(text, "试用").candidates
    told = [each for each in made if each.formulation and each.formulation.kind != "key_sentence"]
    return [each for each in told if each.kind is QuestionKind.FILL_BLANK]


@pytest.mark.parametrize(
    ("sentence", "answer"),
    [
        ("全镇始终把防汛备汛摆在首位。", "防汛备汛"),
        ("各村要把便民服务落到实处。", "便民服务"),
        ("学院形成了以案例研讨为主要方法的课堂新风。", "案例研讨"),
        ("全县将充电设施建设纳入城乡规划。", "城乡规划"),
        ("学校把劳动教育融入人才培养的各个环节和全部课程。", "融入"),
    ],
)
def test_what_is_put_is_asked_where_the_place_is_a_formula(sentence: str, answer: str) -> None:
    assert answer in [answer for each in _blanks("一、工作安排\n" + sentence) for answer in each.answer]


@pytest.mark.parametrize(
    "sentence",
    [
        "在省委、市委和县委的坚强领导下，全镇粮食生产再获丰收。",
        "在市局和县局的大力支持下，新站顺利建成。",
        "监护人员不得从事与监护无关的工作。",
        "全省工作要坚持以新时代中国特色社会主义教育思想为指导。",
        "除省政府、市政府另有规定外，一律不得收取押金。",
        "会上查摆不足，明确整改方向，会后制定整改措施，逐一整改落实。",
        "有的窗口“脸难看”。",
        "有下列情形之一的，处三百元罚款。",
    ],
)
def test_formulas_and_general_words_are_not_left_out(sentence: str) -> None:
    assert _blanks("一、工作安排\n" + sentence) == []


def test_a_row_of_ends_tells_them_apart() -> None:
    asked = _blanks("改进工作以数据为依据，以班组为主体。")
    assert [each.answer for each in asked] == [("依据", "主体"), ("数据", "班组")]


def test_words_are_asked_where_they_are_explained() -> None:
    asked = _blanks(
        "上午我们现场观摩了东街的“暖心驿站”和议事亭。\n东街把临街店铺改造成“暖心驿站”，为环卫工人提供歇脚服务。"
    )
    assert not any("观摩" in each.stem for each in asked)
