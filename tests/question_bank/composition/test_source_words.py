"""What an explanation quotes of the source stands there to the character, or a …… says that something is left out."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.composition.framing.phrasing import source_words
from question_bank.formulations.passages import lead_in
from question_bank.model import RIGHT, WRONG, Question, QuestionKind
from question_bank.outline import parse_outline

TEXT = "有下列情形之一的，给予通报批评：（一）擅自离岗的；（二）在实验室内饮食的。"
OUTLINE = parse_outline(TEXT, "实验室安全规定")


def span(words: str) -> tuple[int, int]:
    start = OUTLINE.text.text.index(words)
    return start, start + len(words)


LEAD, FIRST, SECOND = "给予通报批评", "（一）擅自离岗的", "（二）在实验室内饮食的"


@pytest.mark.parametrize(
    ("pieces", "quoted"),
    [
        ((LEAD,), "给予通报批评"),
        ((LEAD, FIRST), "给予通报批评：（一）擅自离岗的"),
        ((LEAD, SECOND), "给予通报批评……（二）在实验室内饮食的"),
        ((FIRST, SECOND), "（一）擅自离岗的；（二）在实验室内饮食的"),
        ((LEAD, LEAD), "给予通报批评"),
    ],
)
def test_no_sign_is_quoted_that_does_not_stand_there(pieces: tuple[str, ...], quoted: str) -> None:
    assert source_words(OUTLINE, tuple(span(piece) for piece in pieces)) == quoted


_RULES = (
    "县渔业协会章程\n第一章 组织\n"
    "第一条 理事长必须具备下列条件：（一）坚持服务渔民、服务渔村、服务渔港，办事公道；（二）在本地渔业界有较大影响；"
    "（三）任职年龄不超过65周岁，每年在岗不少于200天；（四）身体健康，能坚持正常工作；（五）未受过剥夺政治权利的刑事处罚。\n"
    "第二条 会员享有下列权利：（一）参加协会组织的培训；（二）优先租用协会的冷库；（三）对协会工作提出批评。\n"
    "第三条 申请加入协会的渔民，应当具备下列条件：（一）拥护协会章程；（二）有入会的意愿；（三）从事捕捞满两年。\n"
)


def _published(text: str) -> tuple[Question, ...]:
    return build_from_text(text, "试用").candidates


def test_a_long_list_is_quoted_without_a_word_cut() -> None:
    asked = [each for each in _published(_RULES) if "理事长必须具备" in each.stem]
    told = [each.explanation for each in asked if each.formulation and each.formulation.kind == "groups"]
    assert told
    assert all("任职年龄不超过65周岁" in each and "在本地渔业界有较大影响" in each for each in told)


def test_a_wrong_member_of_a_list_is_answered_by_the_whole_list() -> None:
    wrong = [each for each in _published(_RULES) if each.answer == (WRONG,) and "包括" in each.stem]
    assert wrong
    assert all("应为" not in each.explanation for each in wrong)
    for each in wrong:
        if "会员享有" in each.stem:
            assert "参加协会组织的培训" in each.explanation
            assert "对协会工作提出批评" in each.explanation


def test_what_leaves_out_pieces_keeps_those_that_are_asked() -> None:
    items = [f"（{number}）{word * 40}" for number, word in enumerate("甲乙丙丁戊己庚辛壬癸", start=1)]
    outline = parse_outline("办法\n第一条 应当做到：" + "；".join(items) + "。", "办法")
    spans = tuple((start := outline.text.text.index(item), start + len(item)) for item in items)
    told = source_words(outline, spans, ("戊" * 40,))
    assert len(told) < 300
    assert "戊" * 40 in told
    assert all(part in "；".join(items) for part in told.split("……"))


def test_a_true_statement_is_proved_as_a_whole() -> None:
    text = (
        "护林大会讲话\n一、加强领导，压实责任\n护林情况纳入林场考核，考核结果分为“好”“中”“差”三个等次。"
        "连续两年被评为“差”的，由县林业局约谈林场场长；被评为“中”的，责令限期整改。\n"
    )
    whole = [each for each in _published(text) if each.answer == (RIGHT,) and "责令限期整改" in each.stem]
    assert whole
    assert all("三个等次" in each.explanation and "责令限期整改" in each.explanation for each in whole)


def test_what_stands_below_a_heading_is_quoted_with_it() -> None:
    text = (
        "仓储管理\n三、库房的分类\n按保管条件，库房分为以下四类。\n1. 常温库房：存放无特殊要求的物品，多为自然通风。\n"
        "2. 恒温库房：能够调节温度并保持某一温度，室内温度一般控制在10℃～20℃之间。\n"
        "3. 冷藏库房：具有冷却设备并隔热，温度一般控制在0℃～10℃。\n"
        "4. 危险品库房：用于存放易燃、易爆的物品，应当远离居民区，并设专人看管。\n四、其他\n略。"
    )
    chosen = [each for each in _published(text) if each.kind is QuestionKind.SINGLE_CHOICE]
    asked = [each for each in chosen if each.formulation and each.formulation.kind == "two_part_heading"]
    assert asked
    assert all(each.answer[0] in each.explanation and "说明是" in each.explanation for each in asked)


@pytest.mark.parametrize("words", ["所以说，护林是全体场员的必修课", "因此，护林是全体场员的必修课"])
def test_no_rest_of_a_connective_is_quoted(words: str) -> None:
    assert words[lead_in(words, 0, len(words)) :] == "护林是全体场员的必修课"
