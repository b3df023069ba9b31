"""Conditions of which each is enough, who holds a post, groups told by their number, and rows that are of something."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound

_RIGHT, _WRONG = "正确", "错误"
_PLAN = (
    "第三部分 响应分级\n"
    "3.1 Ⅲ级响应。启动条件（符合其一）：①预计36小时内塘区风力达6级以上；②24小时降雨量预计达60毫米以上；"
    "③塘水水位预计达到2.10米。由值班塘长批准启动。\n"
    "3.2 Ⅱ级响应。启动条件（符合其一）：①预计24小时内塘区风力达9级以上；②24小时降雨量预计达120毫米以上；"
    "③塘水水位预计达到2.80米。由总塘长批准启动。\n"
)


def _asked(text: str) -> tuple[Question, ...]:
    return build_from_text(text, "试用").candidates


def _sound(text: str) -> list[Question]:
    return [each for each in _asked(text) if is_sound(each)]


def test_conditions_in_brackets_are_named_by_their_heading() -> None:
    (choice,) = [each for each in _sound(_PLAN) if each.kind is QuestionKind.MULTIPLE_CHOICE]
    assert "Ⅱ级响应的启动条件" in choice.stem
    assert set(choice.answer) == {
        "预计24小时内塘区风力达9级以上",
        "24小时降雨量预计达120毫米以上",
        "塘水水位预计达到2.80米",
    }


def test_what_meets_a_lower_condition_is_no_wrong_one() -> None:
    claims = [each for each in _asked(_PLAN) if each.kind is QuestionKind.TRUE_FALSE and "启动条件" in each.stem]
    assert any(each.answer == (_RIGHT,) for each in claims)
    assert not any(each.answer == (_WRONG,) and "Ⅲ级响应的" in each.stem for each in claims)


def test_who_holds_a_post_is_asked() -> None:
    text = "一、组织\n塘区防汛指挥部是塘区防汛工作的领导机构，总指挥由渔业公司总经理担任，办公室设在安全部。\n"
    assert any(each.answer == ("渔业公司总经理",) for each in _sound(text))


def test_one_of_several_groups_is_not_asked_as_all() -> None:
    text = "二、职责\n合作社的职责可以概括为“三个帮助”：教会选苗、备苗、下苗；协助防病、治病、验病；代为卖鱼。\n"
    blanks = [each for each in _sound(text) if each.kind is QuestionKind.FILL_BLANK]
    assert not any("治病" in each.answer or "备苗" in each.answer for each in blanks)


def test_members_do_not_tell_what_they_are_called() -> None:
    text = "二、抓手\n“三个基本”是指基本鱼塘、基本渔具、基本账本。\n"
    assert not any("三个基本" in each.answer for each in _sound(text))


def test_the_same_members_are_recited_once() -> None:
    text = "二、抓手\n“三个基本”是指基本鱼塘、基本渔具、基本账本。\n"
    assert len([each for each in _asked(text) if each.kind is QuestionKind.RECITATION]) == 1


def test_sides_that_are_always_of_something_are_not_recited_bare() -> None:
    text = (
        "三、要求\n渔区要落实总要求。总要求的根本原则是坚持以养为主和保护水面，方针是养捕并举、以养为主，"
        "主线是提高鱼塘产出和渔民收入的水平，统领是渔业党建工作，根基是渔民信念教育。\n"
    )
    recited = [each for each in _sound(text) if each.kind is QuestionKind.RECITATION]
    assert not any("统领与根基" in each.stem for each in recited)


def test_a_bare_verb_is_not_the_name_of_a_list() -> None:
    text = (
        "二、存在的主要问题\n2024年，渔政工作虽有进步，但也存在一些短板，主要是：一是案多人少的矛盾突出，近三年收案年均增长7.5%；"
        "二是旧案清理不彻底，年底仍有旧案37件；三是文书差错多，全年被通报3次。\n"
    )
    assert not any("“是”" in each.stem for each in _asked(text))


def test_points_of_one_sentence_are_not_called_after_the_whole_heading() -> None:
    text = (
        "六、考核与奖惩\n考核实行百分制，平时考核占40%，年终考核占60%。被评为差的，限期6个月整改。\n"
        "发生下列情形之一的，实行一票否决：一是塘长私卖鱼苗的；二是发生重大溺水事故的；三是账目弄虚作假的。\n"
    )
    assert not any("“考核与奖惩”" in each.stem for each in _sound(text) if each.kind is QuestionKind.RECITATION)


def test_half_of_what_a_sentence_says_of_two_is_not_recited() -> None:
    text = (
        "二、关系\n标准塘与示范塘各有分工。标准塘解决“养什么、养多少”的问题，示范塘解决“怎么养、谁来养”的问题；"
        "标准塘是前提，示范塘是延伸。\n"
    )
    assert not any("标准塘" in each.stem for each in _sound(text) if each.kind is QuestionKind.RECITATION)
