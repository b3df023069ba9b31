"""What is recited: judgements, relations and roles under a name that says which, lists under one that is theirs."""

from __future__ import annotations

import re

import pytest

from question_bank.build import build_from_text
from question_bank.composition.readings.predications import is_role, tells_meaning, tells_worth
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _recited(text: str) -> list[Question]:
    return [each for each in build_from_text(text, "试用").candidates if each.kind is QuestionKind.RECITATION]


def _sound(text: str) -> list[str]:
    return [each.stem for each in build_from_text(text, "试用").candidates if is_sound(each)]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("巡护是管护的前提，管护是巡护的目的。", "请默写材料对巡护与管护相互关系的表述。"),
        ("选苗是基础，整地是关键，管水是保障。", "请默写材料对选苗、整地与管水各自定位的表述。"),
        (
            "场长是护林防火责任人，副场长是护林防火管理人。",
            "请默写材料对场长与副场长各自职责定位的表述。",
        ),
        ("公开是最好的防腐剂，公道是最大的稳定器。", "请默写材料中说明公开与公道各是什么的原句。"),
    ],
)
def test_a_row_of_predicates_says_in_what_regard_it_is_asked(text: str, stem: str) -> None:
    assert stem in [each.stem for each in _recited(f"一、林场工作\n{text}")]


def test_a_plain_fact_is_no_judgement() -> None:
    text = "一、社区概况\n柳荫花园是2016年秋天建成交付使用的商品房小区。物业费每月收一次。"
    assert not any(is_sound(each) and "判断" in each.stem for each in _recited(text))


def test_what_a_word_means_is_no_judgement() -> None:
    text = "一、焊接缺陷\n咬边是沿焊趾的母材部位产生的没有填满的沟槽状低洼部分。操作时要控制电流。"
    assert "请默写材料对“咬边”的界定。" in [each.stem for each in _recited(text)]


@pytest.mark.parametrize(
    ("subject", "predicate", "worth", "meaning"),
    [
        ("支部", "是一切工作的基础", True, False),
        ("问题的核心", "是钱从哪里来", True, False),
        ("老何", "是山里的第一代护林员", False, False),
        ("咬边", "是焊趾处形成的低洼部分", False, True),
        ("教务科", "是外出培训的归口管理部门", False, False),
    ],
)
def test_what_is_told_by_is(subject: str, predicate: str, worth: bool, meaning: bool) -> None:
    assert tells_worth(subject, predicate) is worth
    assert tells_meaning(subject, predicate) is meaning


def test_roles() -> None:
    assert is_role("根本保证")
    assert is_role("管理的依据")
    assert not is_role("灶膛里的柴")


def test_a_hedge_is_no_subject() -> None:
    text = "一、看水色\n水发白，多半是水里溶进了空气，水发黄，一般是镀锌管生锈。"
    assert not any("多半是" in stem or "一般是" in stem for stem in _sound(text))


@pytest.mark.parametrize(
    "lead", ["我看主要是三个方面的问题", "最让大家高兴的有", "当前存在的问题和改进方向", "常见的错误"]
)
def test_what_is_no_name_of_a_list(lead: str) -> None:
    text = f"一、谈一年的工作\n{lead}：一是苗木成活率不够高；二是护林队伍年龄偏大；三是防火道路年久失修。"
    assert not any(f"“{lead}”" in stem for stem in _sound(text))


def test_measures_are_not_called_by_their_result() -> None:
    text = "一、河水水质持续改善\n一是抓截污纳管。二是抓沿岸养殖。三是抓漂浮垃圾。"
    assert not any("“河水水质持续改善”的三点内容" in stem for stem in _sound(text))


def test_a_list_of_grades_is_called_one() -> None:
    text = "一、道路养护\n林道养护分为三级：\n1. 一级养护由护林员每日进行；\n2. 二级养护由工区每月进行；\n"
    text += "3. 三级养护由林场每年进行。"
    assert not any("分为三级" in stem for stem in _sound(text))


def test_a_proviso_is_no_step() -> None:
    text = (
        "一、采伐许可的办理程序\n1. 申请人向林业站提交采伐申请；\n2. 林业站派人到现场核查；\n"
        "3. 林地权属有争议的，一般不办理采伐许可；\n4. 县林业局审批发证。"
    )
    assert not any("先后顺序" in stem or "按顺序默写" in stem for stem in _sound(text))


_TASKS = "第一，扩大苗圃。新增苗床40亩。\n第二，修通便道。打通断头路3条。\n第三，配齐工具。每个工区配一套。"


def test_of_points_that_are_argued_for_the_heads_are_asked() -> None:
    assert "请默写“重点任务”的三个要点。" in _sound(f"林场年度安排\n\n一、重点任务\n{_TASKS}\n\n二、其他\n\n略。\n")


@pytest.mark.parametrize(
    "heading",
    ["什么是好苗圃", "林场实行三级巡护制度", "最后留几点要求", "复习要点", "林中", "四项重点任务", "机构与职责"],
)
def test_a_list_is_not_recited_by_what_is_no_name_of_it(heading: str) -> None:
    text = f"林场年度安排\n\n一、{heading}\n{_TASKS}\n\n二、其他\n\n略。\n"
    assert [each.stem for each in _recited(text) if re.search("要点|内容|分别是哪", each.stem)]
    assert not [stem for stem in _sound(text) if "默写" in stem or "写出" in stem]


def test_a_point_of_all_the_others_is_none_of_them() -> None:
    tasks = _TASKS.replace("配齐工具。每个工区配一套", "几项任务的联系。三项任务要一起安排")
    assert not [
        stem for stem in _sound(f"林场年度安排\n\n一、重点任务\n{tasks}\n\n二、其他\n\n略。\n") if "默写" in stem
    ]


def test_a_thesis_behind_a_dash_counts_though_it_stands_alone() -> None:
    text = (
        "林场规划\n\n第一节 基本原则\n\n——坚持保护优先。各工区采伐量不得超过年生长量的80%。\n"
        "——坚持林农主体。林场不办企业，重点做好规划、标准和监管。\n——坚持质量第一。产量是预期性指标，质量是约束性指标。\n"
        "——坚持因地制宜。\n\n第二节 目标\n\n略。\n"
    )
    (asked,) = [each for each in _recited(text) if "基本原则" in each.stem]
    assert asked.answer == ("坚持保护优先", "坚持林农主体", "坚持质量第一", "坚持因地制宜")


_STAGES = "第一，摸底阶段（2025年4月至6月）。查清底数。\n第二，整治阶段（2025年7月至12月）。逐条销号。\n"
_STEPS = "第一，试习。跟班五天。\n第二，申请登记。填写申请表。\n第三，公示签约。公示七天。\n"


@pytest.mark.parametrize(
    ("heading", "steps", "stem"),
    [
        (
            "实施步骤",
            _STAGES + "第三，验收阶段（2026年1月至3月）。总结推广。",
            "请依次默写“实施步骤”的三个阶段及起止时间。",
        ),
        ("传习登记的步骤", _STEPS, "请依次默写“传习登记的步骤”。"),
        ("传习登记的程序", _STEPS, "请依次默写“传习登记的程序”的三个步骤。"),
    ],
)
def test_steps_are_asked_as_steps(heading: str, steps: str, stem: str) -> None:
    assert stem in [each.stem for each in _recited(f"林场年度安排\n\n一、{heading}\n{steps}\n\n二、其他\n\n略。\n")]


_LONG = (
    "第一，摸清底数，对全场四十二个小班逐一登记造册，查清树种、年龄和长势；"
    "第二，压实责任，把每个小班落实到护林员个人，签订管护协议书；"
    "第三，严格奖惩，每半年考核一次，考核结果当场公布。"
)


@pytest.mark.parametrize(("heading", "sound"), [("管护的主要措施", True), ("林场的早晨", False)])
def test_sentences_are_answered_by_a_name_that_says_what_they_are(heading: str, sound: bool) -> None:
    text = f"林场年度安排\n\n一、{heading}\n{_LONG}\n\n二、其他\n\n略。\n"
    answered = [each for each in build_from_text(text, "试用").candidates if each.kind is QuestionKind.SHORT_ANSWER]
    assert [is_sound(each) for each in answered] == [sound]


def test_bans_are_told_of_those_whose_duties_the_sentence_begins_with() -> None:
    text = "粮库讲稿\n\n一、进仓\n监护人要会用对讲机、会叫救援，还有三个不准：不准离岗，不准兼职，不准擅自进仓。\n"
    stems = [each.stem for each in build_from_text(text, "试用").candidates if each.kind is QuestionKind.SHORT_ANSWER]
    assert stems == ["请简要回答：就“进仓”，材料对监护人提出的三个“不准”是什么。"]


def test_theses_behind_dashes_are_called_by_the_line_that_announces_them() -> None:
    text = (
        "林场学习提纲\n\n一、核心要求\n\n核心要求可以概括为“两个转变、四项原则”。\n\n四项原则，分别是：\n"
        "——坚持保护优先。各工区采伐量不得超过年生长量的80%。\n——坚持林农主体。林场不办企业，重点做好规划和监管。\n"
        "——坚持质量第一。产量是预期性指标。\n——坚持因地制宜。允许各工区自定轮伐周期。\n\n二、其他\n\n略。\n"
    )
    (asked,) = [each for each in _recited(text) if "四项原则" in each.stem]
    assert asked.stem == "就“核心要求”，请默写“四项原则”的内容。"
