"""Roles are told of the aim that opens their sentence, and a rule with those for whom it does not hold."""

from __future__ import annotations

import pytest

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, sound_of


def test_roles_are_told_of_the_aim_with_which_their_sentence_begins() -> None:
    text = "云河馆防火课\n\n大家辛苦了。做好防鼠，清扫是基础，封洞是关键，巡查是保证。今天讲到这里。"
    told = [each.stem for each in sound_of(text) if "清扫是" in each.stem or "封洞是" in each.stem]
    assert told
    assert all("做好防鼠" in stem for stem in told)


def test_what_leads_up_to_roles_is_no_aim() -> None:
    text = "云河馆防火课\n\n大家辛苦了。归结起来，清扫是基础，封洞是关键，巡查是保证。今天讲到这里。"
    assert not [each.stem for each in asked_of(text) if "归结起来" in each.stem]


def test_a_heading_that_points_back_is_no_topic() -> None:
    text = (
        "云河馆讲课提纲\n\n一、为什么要清扫书库\n（一）这是防虫的需要\n虫害一年比一年重。清扫是基础，封洞是关键，巡查是保证。\n"
        "（二）这是防火的需要\n书库里灰尘多。\n"
    )
    assert not [each.stem for each in asked_of(text) if "就“这是" in each.stem]


def test_for_what_a_rule_does_not_hold_is_told_with_it() -> None:
    text = (
        "云河缝补办法\n\n一、规则\n（一）返工。缝补后15日内同一处再次开线的，应当免费重缝，人为撕裂除外。\n"
        "（二）报价。费用超过100元的，应当出具报价单。\n"
    )
    stems = [each.stem for each in asked_of(text) if "再次开线" in each.stem]
    assert stems
    assert all("人为撕裂除外" in stem for stem in stems)


def test_what_is_to_be_done_when_is_asked_by_what_each_act_is() -> None:
    text = (
        "云河馆闭馆课\n\n大家好。关门之前，做好三件事：一看，看灯关没关，阁楼上的也要看；"
        "二锁，锁好书柜，钥匙挂回原处，不能带回家里去，也不能交给旁人保管；三记，记下时间，签上名字。\n"
    )
    (told,) = [each for each in asked_of(text, "groups") if "三件事" in each.stem]
    assert "关门之前要做好的三件事" in told.stem
    assert told.answer == (
        "看灯关没关，阁楼上的也要看",
        "锁好书柜，钥匙挂回原处，不能带回家里去，也不能交给旁人保管",
        "记下时间，签上名字",
    )


def test_what_is_looked_at_is_filled_in_behind_the_verb_that_counts_it() -> None:
    text = (
        "云河馆评议办法\n\n从今年起，馆里不再以记录本的厚薄论好坏，"
        "改为“三看”：一看读者到馆率，二看问题整改率，三看群众满意率。\n"
    )
    (told,) = [each for each in asked_of(text, "groups") if each.kind is QuestionKind.FILL_BLANK]
    assert told.answer == ("问题整改率", "群众满意率")
    assert "一看读者到馆率，二看＿＿＿＿，三看＿＿＿＿" in told.stem


@pytest.mark.parametrize(
    ("told", "members"),
    [
        ("发药前做到“四对”：对床号、姓名、药名、剂量。", ("床号", "姓名", "药名", "剂量")),
        ("入院实行“三方会商”，即主治医师、责任护士、家属坐在一起商定。", ("主治医师", "责任护士", "家属")),
    ],
)
def test_what_all_members_share_is_no_part_of_one(told: str, members: tuple[str, ...]) -> None:
    text = f"云河院手册\n\n一、病房\n{told}护士长每周抽查一次。\n"
    (asked,) = [each for each in asked_of(text, "groups") if each.kind is QuestionKind.RECITATION]
    assert asked.answer == members


def test_a_member_of_a_list_is_left_out_whole() -> None:
    text = (
        "云河馆闭馆课\n\n大家好。认书记住“两看一闻”：一看皮，皮上有章；二看脊，脊线松脱；三闻味，纸味发酸，有霉气。\n"
    )
    (told,) = [each for each in asked_of(text, "groups") if each.kind is QuestionKind.FILL_BLANK]
    assert told.answer == ("脊线松脱", "纸味发酸，有霉气")
    assert told.stem.endswith("三闻味，＿＿＿＿。")


def test_acts_whose_numbers_jump_are_no_list() -> None:
    text = "云河馆闭馆课\n\n大家好。关门之前，做好三件事：一看，看灯关没关；二锁，锁好书柜；四记，记下时间。\n"
    assert not [each for each in asked_of(text, "groups") if "看灯关没关" in each.answer]


def test_what_somebody_wrote_in_a_work_is_told_with_his_name() -> None:
    text = (
        "云河治水史话\n\n一、先人的办法\n1921年9月，何长明先生在云河主持了修渠会议。"
        "他在《治水记》中写道：“堵一处不如疏十里，修渠先要修人心。”乡里人至今记得这句话。\n"
    )
    stems = [each.stem for each in sound_of(text, "quotation")]
    assert stems
    assert all("何长明" in stem for stem in stems)
