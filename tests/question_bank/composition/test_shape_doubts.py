"""Questions of a wrong shape wait for review: half words, calls, halves of rules; others are asked in a better way."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str) -> tuple[Question, ...]:
    return build_from_text(text, "试用").candidates


def _published(text: str) -> list[Question]:
    return [each for each in _asked(text) if is_sound(each)]


def _found(question: Question) -> str:
    return question.formulation.kind if question.formulation else ""


def _stems(text: str) -> list[str]:
    return [each.stem for each in _published(text)]


@pytest.mark.parametrize(
    "text",
    [
        "二、渠道养护\n管水员应当熟悉渠道存在的隐患、处置措施及抢险应急措施。\n",
        "二、土层\n土层自上而下可分为耕作层、犁底层和底层土壤。\n1. 底层土壤\n底层土壤比较紧实。\n",
    ],
)
def test_no_blank_ends_inside_a_word(text: str) -> None:
    assert not any({"抢险应急", "底层"} & set(each.answer) for each in _published(text))


def test_a_member_does_not_hold_what_all_are() -> None:
    text = "一、教育\n1.1 三级教育是指乡级、村级、组级的节水教育。\n"
    keys = [each.answer for each in _published(text) if each.kind is QuestionKind.FILL_BLANK]
    assert ("村级", "组级") in keys
    assert not any("节水教育" in word for key in keys for word in key)


def test_a_range_is_one_answer() -> None:
    text = "二、水位\n汛期闸前水位一般控制在12~15米，枯水期控制在6～8米。\n"
    keys = [each.answer for each in _asked(text) if each.kind is QuestionKind.FILL_BLANK]
    assert ("12~15", "6～8") in keys


def test_when_something_began_says_not_what_it_is() -> None:
    text = (
        "一、发展\n1. 引水阶段：始于20世纪50年代，由县水利局组织开挖干渠的阶段。\n"
        "2. 提水阶段：始于20世纪70年代，由乡里建设泵站的阶段。\n"
    )
    assert not any(_found(each) == "definition" for each in _published(text))


def test_full_marks_are_not_asked() -> None:
    text = "二、考核\n考核满分为120分，笔试占40分。\n"
    assert not any("120" in each.answer for each in _published(text))


def test_a_verb_is_not_cut_in_two() -> None:
    text = "二、排列\n累计频率0～80%定为主要因素，80%～90%定为次要因素，90%～100%定为一般因素。\n"
    assert not any(option.endswith("定") for each in _published(text) for option in each.options)


def test_this_year_is_named_by_the_date_of_the_document() -> None:
    text = "把节水经验用到青禾乡\n乡水利站 2023年11月\n\n各位乡亲：\n乡水利站今年安装水表320套，比去年多40套。\n"
    stems = [each.stem for each in _asked(text)]
    assert any(stem.startswith("乡水利站2023年安装水表") for stem in stems)
    assert not any("今年" in stem or "去年" in stem for stem in stems)


def test_what_was_built_this_year_is_told_with_who_built_it() -> None:
    text = (
        "把节水经验用到青禾乡\n乡水利站 2023年11月\n\n一、保供水\n"
        "水库蓄水要稳定在52.6万方。今年新建和改造提升高标准农田35亩。\n"
    )
    assert not any("高标准农田" in stem for stem in _stems(text))


def test_exercises_are_no_terms() -> None:
    text = (
        "二、处罚\n对违规取水的处理有四种：警告、停水、罚款和追究责任。\n"
        "思考题：结合本村实际，谈谈怎样落实好轮灌制度和用水公约的方法。\n"
    )
    assert not any("思考题" in each.stem or "有四种”" in each.stem for each in _published(text))


def test_a_state_is_told_with_what_it_is_of() -> None:
    text = "二、巡检\n储气罐安全阀每年校验1次；当压力降至5MPa时应当立即停机，并报告值班长。\n"
    assert not any(stem.startswith(("当压力", "材料“巡检”部分指出，当压力")) for stem in _stems(text))


def test_a_call_is_not_asked() -> None:
    text = "三、结语\n只要我们一锹接着一锹挖，就一定能把旱地变成良田。\n"
    assert not any("只要我们" in each.stem for each in _published(text))


def test_what_holds_another_point_is_no_point_of_a_list() -> None:
    text = (
        "四、常见险情\n4.1 堤防“三险”是指管涌、滑坡和漫溢。\n"
        "4.2 管涌。发现管涌应当立即填压。\n4.3 滑坡。发现滑坡应当立即撤离。\n"
    )
    kinds = [each.kind for each in _published(text) if _found(each) == "ordered_points"]
    assert QuestionKind.MULTIPLE_CHOICE not in kinds


def test_a_rate_asks_what_comes_of_it() -> None:
    (question,) = [
        each
        for each in _asked("二、水温\n水深每增加10米，水温约降低2℃。\n")
        if each.kind is QuestionKind.FILL_BLANK and "水温约" in each.stem
    ]
    assert question.answer == ("2",)


def test_a_repeated_bound_is_not_asked() -> None:
    text = "二、沟槽\n沟槽深度超过4m（含4m）的，应当组织专家论证，专家不得少于5人。\n"
    assert not any(each.answer.count("4") for each in _asked(text))


def test_a_time_before_a_semicolon_dates_what_is_told_behind_it() -> None:
    text = (
        "再看家底\n青禾乡2018年整体脱贫，到2022年底，全乡村民人均纯收入达到16320元，比上年增长7.2%；"
        "但是，全乡没有自来水的村还有12个。\n"
    )
    stems = [each.stem for each in _asked(text) if "没有自来水" in each.stem]
    assert stems
    assert all(stem.startswith("到2022年底，全乡没有自来水") for stem in stems)


def test_what_is_called_altogether_is_defined_as_a_whole() -> None:
    text = "一、渠系\n斗渠以下的各级渠道统称为田间渠系。支渠以上的输水渠道总称骨干渠系。\n"
    stems = [each.stem for each in _asked(text) if _found(each) == "definition"]
    assert any("“斗渠以下的各级渠道”" in stem for stem in stems)
    assert "支渠以上的输水渠道总称＿＿＿＿。" in stems


def test_which_time_it_was_is_no_amount() -> None:
    text = "二、沿革\n《青禾乡灌溉公约》2003年5月8日通过，最近一次修订于2021年6月10日通过。\n"
    assert not any("一次" in each.answer for each in _asked(text))


def test_a_range_of_large_numbers_is_one_figure() -> None:
    text = "二、人员\n灌溉面积5千亩以下的灌区，配备管水员不少于1人；1万～5万亩的灌区不少于3人。\n"
    stems = [each.stem for each in _asked(text) if each.kind is QuestionKind.FILL_BLANK]
    assert not any("1万～＿" in stem for stem in stems)
    assert all("灌溉面积" in stem for stem in _stems(text))


def test_what_was_announced_is_told_with_the_day() -> None:
    text = "一、形势\n2021年2月25日，县长在全县表彰大会上宣告，我县完成了饮水安全工程建设任务。\n"
    assert not any(stem.rstrip("。").endswith("宣告") for stem in _stems(text))


def test_duties_are_asked_by_who_has_them() -> None:
    text = (
        "三、各级人员职责\n3.1 项目经理：灌区安全第一责任人，每月带班不少于5天。\n"
        "3.2 专管组长：负责对渠系进行日常巡查，发现隐患立即上报。\n3.3 闸工：每天开闸前检查启闭机，做好记录。\n"
        "3.4 泵站长：组织机组检修，签发工作票。\n"
    )
    stems = [each.stem for each in _asked(text)]
    assert "就“各级人员职责”，材料中，负责对渠系进行日常巡查的是（　　）。" in stems
    assert "就“各级人员职责”，材料中，灌区安全第一责任人是（　　）。" in stems
    assert not any("材料“各级人员职责”部分指出，灌区安全第一责任人，每月" in stem for stem in stems)


def test_a_place_is_told_with_its_own_limit_and_no_other() -> None:
    text = (
        "四、用电\n开关箱的动作时间不应大于0.1s。"
        "潮湿和易触及带电体的场所，照明电压不得大于24V；特别潮湿的场所、井筒内，不得大于12V。\n"
    )
    assert not any("开关箱" in stem and "井筒" in stem for stem in _stems(text))


def test_a_choice_of_some_members_does_not_say_that_they_are_all() -> None:
    text = "四、险情\n堤防“五险”是指管涌、滑坡、漫溢、渗水和崩岸。\n"
    assert not any(
        each.kind is QuestionKind.MULTIPLE_CHOICE and "是指（" in each.stem and len(each.answer) < 5
        for each in _published(text)
    )


def test_the_paper_has_no_causes() -> None:
    text = (
        "管水员安全培训材料（2024版）\n5 事故案例\n2022年8月14日，管水员刘某从闸台坠落。间接原因：一是班长未交底；"
        "二是渠管所未安排专人监护；三是培训流于形式，签名由他人代签。\n"
    )
    assert not any("材料（2024版）的" in stem for stem in _stems(text))
