"""Stems say of when and of whom measures are, are led in by their own matter, and go on to who decides."""

from __future__ import annotations

import pytest

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, is_sound, sound_of, stems_of

_PAPER = "护渠工作学习提纲\n\n一、工作情况\n{}\n"


@pytest.mark.parametrize(
    "line", ["2022年4月，审计室进行了突击盘点，结果如下：", "以甲渠为例，2023年12月与2022年4月相比："]
)
def test_measures_are_asked_with_the_time_that_the_line_above_them_names(line: str) -> None:
    told = f"{line}\n账外库存合计418万元；\n库存周转天数由41天降至13天；\n单据与实物对不上的比例为4.6%。"
    assert not [each for each in sound_of(_PAPER.format(told), "figures") if "2022年4月" not in each.stem]


def test_points_of_a_rule_are_asked_though_a_line_announces_them() -> None:
    told = "护渠队应当做到以下几点：\n巡查记录保存2年；\n备用水泵不少于3台；\n值班员每班不少于4人。"
    assert sound_of(_PAPER.format(told), "figures")


def test_a_case_is_not_led_in_by_its_outcome() -> None:
    told = (
        "（一）高风险井。符合下列情形之一的，定为高风险井：\n1. 位于学校周边二十米以内的；\n"
        "2. 周边五十米内有养殖场、垃圾堆放点或者农药存放点的。"
    )
    assert not [stem for stem in stems_of(_PAPER.format(told)) if stem.startswith("就“定为")]


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("各位新同事，本库现有平房仓26栋、立筒仓8座，总仓容19.5万吨。", "各位新同事"),
        ("老孟在窖里晕倒了。打那以后，联社就定了规矩：窖内二氧化碳浓度不超过0.5%才能下。", "打那以后"),
        ("护渠队对落石作了研究。调查甲渠2016年至2020年的218次落石，其中暴雨后发生的121次。", "218次落石。"),
        ("章程修改通过后15日内，经业务主管单位审查同意，报登记管理机关核准后生效。", "审查同意。"),
    ],
)
def test_what_is_torn_from_its_speech_or_its_end_is_not_asked(told: str, words: str) -> None:
    made = asked_of(_PAPER.format(told))
    filled = {each.id: each.stem.replace("＿＿＿＿", "0.5").replace("（　　）", "218次") for each in made}
    assert not [each.stem for each in made if is_sound(each) and words in filled[each.id]]


def test_how_often_is_not_asked_where_the_name_tells_it() -> None:
    told = "建立“月调度、季观摩”制度：每月由分管副乡长调度一次，每季度由乡长带队观摩一次。"
    assert not [each for each in sound_of(_PAPER.format(told)) if each.answer[0].startswith("每")]


def test_a_sentence_that_only_announces_is_no_statement() -> None:
    text = (
        "决定学习导读\n\n2025年6月，中共云河县委召开十五届八次全会，通过《决定》。\n\n一、要求\n"
        "全会要求，落实《决定》要处理好以下关系。\n第一，修与管。\n"
    )
    assert not [stem for stem in stems_of(text) if stem.endswith("以下关系。")]


def test_what_is_forbidden_is_not_told_without_the_ban() -> None:
    text = (
        "护渠办法\n\n【禁止行为】\n《办法》第二十五条规定，禁止下列行为：\n- 盗窃、损毁闸门；\n"
        "- 向渠道内倾倒垃圾、渣土、泥浆、油污；\n- 伪造巡查记录。\n"
    )
    assert not [stem for stem in stems_of(text) if "倾倒" in stem and "＿" in stem and "禁止向" not in stem]


def test_a_right_is_not_told_by_its_last_word() -> None:
    text = (
        "护渠会章程\n\n第一条　会员享有下列权利：\n（一）选举权、被选举权和表决权；\n"
        "（二）参加本会活动权；\n（三）查阅会议记录和财务报告权；\n（四）批评建议和监督权。\n\n"
        "第二条　会员履行下列义务：\n（一）遵守章程，执行决议；\n（二）每年参加巡渠不少于4次；\n"
        "（三）发现险情立即报告；\n（四）按期缴纳会费。\n"
    )
    claims = [each for each in sound_of(text, "groups") if each.kind is QuestionKind.TRUE_FALSE]
    assert not [each for each in claims if each.answer == ("错误",)]
