"""Key sentences: a sentence of which no other kind asks is filled in, and only that."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import FormulationKind, Question, QuestionKind, QuestionStatus
from tests.question_bank.formulations.finding import items_found

_KEY = FormulationKind.KEY_SENTENCE


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("化验员独立行使化验权，对质量技术部负责。", "质量技术部"),
        ("受潮的棉纱，要从车间翻晒，不从库房翻晒。", "库房"),
        ("夜班交接时，货位卡由仓库保管员当面核对。", "仓库保管员"),
        ("急用的报表走绿色通道，缓办的报表走“蓝色通道”，均由办公室登记。", "办公室"),
        ("世界上最早铺设海底电缆的国家是英国。", "英国"),
        ("发现棉包受潮的，保管员应当向班长报告。", "班长"),
        ("提升机的转速由操作工根据载重和风力调整。", "风力"),
        ("夜间值守的钥匙，只能交给直接上级。", "直接上级"),
        ("退货的运费由供货商先行垫付。", "供货商"),
        ("不能按时复检的，要向化验室书面说明。", "化验室"),
    ],
)
def test_what_a_sentence_says_with_its_main_verb_is_found(said: str, asked: str) -> None:
    assert [one[-1] for one in items_found(said, _KEY)] == [asked]


@pytest.mark.parametrize(
    "said",
    [
        "各位同事，今天我们要讲的是仓库的温度管理。",
        "如果没有人值班，货物就要由保安看管。",
        "怎样才能不让棉纱受潮，要先看仓库的位置？",
        "这要由车间主任当场作出处理决定。",
        "归根到底，大量的返工是管理方面的问题。",
        "二是应当由质量技术部出具化验单。",
        "互助小组以街道为单位设置。",
        "复核时要看它是否属于本机关职权。",
        "沾油的纱头要在空旷处用水浸透三遍。",
        "确因赶工必须突破上述限制的，先停机检查。",
        "棉库的温度应当保持在零下十八至二十二摄氏度之间。",
    ],
)
def test_what_nobody_has_to_know_is_no_key_sentence(said: str) -> None:
    assert items_found(said, _KEY) == []


def test_what_the_heading_says_or_the_paper_is_about_is_not_asked() -> None:
    under = "仓库手册\n\n一、恒温库\n开包的棉纱，应当存放在二号恒温库。\n"
    assert items_found(under, _KEY) == []
    often = "仓库手册\n\n一、存放\n开包的棉纱，应当存放在二号恒温库。\n" + "恒温库的钥匙挂在门口。\n" * 8
    assert not [each for each in items_found(often, _KEY) if "恒温库" in each]


def _asked(text: str) -> list[Question]:
    return list(build_from_text(text, "试用").candidates)


def _of_key_sentences(asked: list[Question]) -> list[Question]:
    return [each for each in asked if each.formulation and each.formulation.kind == _KEY.value]


def test_a_key_sentence_waits_to_be_read() -> None:
    made = _of_key_sentences(_asked("仓库手册\n\n一、存放\n开包的棉纱，应当存放在二号恒温库。\n"))
    assert [each.answer for each in made] == [("恒温库",)]
    assert all(each.kind is QuestionKind.FILL_BLANK and each.status is QuestionStatus.REVIEW for each in made)


def test_a_sentence_of_which_something_is_asked_is_no_key_sentence_too() -> None:
    text = "仓库手册\n\n一、翻晒\n受潮的棉纱，要在12小时内送到化验室，由化验员负责检测。\n"
    asked = _asked(text)
    assert any("12" in each.answer for each in asked)
    assert _of_key_sentences(asked) == []
    result = build_from_text(text, "试用")
    assert not [each for each in result.formulations if each.kind is _KEY]


def test_of_a_sentence_the_clause_is_asked_of_which_nothing_is() -> None:
    said = "样品应当在装车前5天送检，由机修班组负责核对封签。"
    assert [one[-1] for one in items_found(said, _KEY)] == ["机修班组"]
    asked = _asked(f"仓库手册\n\n一、抽样\n{said}\n")
    assert any("5" in each.answer for each in asked)
    assert [each.answer for each in _of_key_sentences(asked)] in ([], [("机修班组",)])
