"""Figures that are one answer, statements that go on to what they lead up to, and years counted from the one before."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.composition.framing.phrasing import topic_of
from question_bank.composition.framing.wholeness import broken_off
from question_bank.composition.numbers.near_numbers import numbers
from question_bank.model import FormulationKind, Question, QuestionKind
from tests.question_bank.composition.publishing import asked_of, sound_of
from tests.question_bank.formulations.finding import items_found


def _figures(text: str) -> list[Question]:
    return asked_of(text, "figures")


@pytest.mark.parametrize(
    ("said", "figures"),
    [
        ("全年外借图书2.3万册次，接待读者1840人次。", ["全年外借图书—2.3万册次", "接待读者—1840人次"]),
        ("养老保险费由省、市、县按5∶3∶2分担。", ["养老保险费由省、市、县按—5∶3∶2"]),
        ("细砂与石灰按3:2的比例混合，搅拌20分钟。", ["细砂与石灰按—3:2", "搅拌—20分钟"]),
        ("早班车8:30发车，途中运行45分钟。", ["途中运行—45分钟"]),
    ],
)
def test_a_figure_is_found_with_all_its_parts(said: str, figures: list[str]) -> None:
    assert items_found(said, FormulationKind.FIGURES) == [figures]


def test_a_ratio_is_asked_as_one_and_has_no_neighbours() -> None:
    asked = _figures("一、投保\n互助保险费由省、市、县按5∶3∶2分担。")
    assert any(each.answer == ("5∶3∶2",) for each in asked)
    assert not any(each.kind is QuestionKind.SINGLE_CHOICE for each in asked)


@pytest.mark.parametrize(("score", "most"), [("86.4分", 100), ("93分", 100)])
def test_no_score_is_above_a_hundred(score: str, most: int) -> None:
    asked = build_from_text(f"一、2023年工作回顾\n2023年，乘客满意度得分为{score}。", "试用").candidates
    chosen = [each for each in asked if each.kind is QuestionKind.SINGLE_CHOICE]
    assert chosen
    assert all(float(option.rstrip("分")) <= most for each in chosen for option in each.options)


def test_minutes_may_be_more_than_a_hundred() -> None:
    assert "120分钟" in [each.text for each in numbers("90分钟", ())]


@pytest.mark.parametrize(
    ("said", "behind"),
    [
        ("北线因日均客流不足300人", "，于9月停航。"),
        ("南线由于票款收入下降20%", "，改为隔日一班。"),
        ("那年渡口因经费无着", "，船工以渔获抵作工钱。"),
        ("设立“传艺”津贴，每带出一名舵工", "，一次性奖励师傅500元。"),
        ("每推迟一日", "，按万分之五计收滞纳金。"),
        ("当选厂长时", "，他年过五十。"),
        ("主任向船工们作出承诺", "：年底前修好码头。"),
        ("他最大的本事是把生铁", "，炼成好钢。"),
    ],
)
def test_a_reason_or_a_case_waits_for_what_follows_from_it(said: str, behind: str) -> None:
    assert broken_off(said, behind)


@pytest.mark.parametrize(
    ("said", "behind"),
    [
        ("全年因雾停航41次", "、计96小时。"),
        ("全县因灾减产3万吨", "，其中水稻2万吨。"),
        ("每村配备一名医生", "，奖励服务满三年的。"),
        ("每亩补贴100元", "，最高不超过5万元。"),
        ("抽检不合格率超过5%的，当周做完的书脊全部重查", "；超过10%的，停工整顿。"),
        ("今年的目标是把防潮费用提高到25万元", "，把返工费用压到12万元以内。"),
        ("质保单是本厂对主顾的承诺", "，写进去的就要做到。"),
    ],
)
def test_what_tells_its_outcome_waits_for_nothing(said: str, behind: str) -> None:
    assert not broken_off(said, behind)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("1935年春，茶场试种新苗。收成比往年好。次年，种新苗的农户增加到六百四十户。", "1936年，种新苗"),
        ("1934年3月，县里拨款修渠。渠口选在石湾。同年10月，全渠共有闸门23座。", "1934年10月，全渠"),
    ],
)
def test_a_year_counted_from_the_one_before_is_told(said: str, told: str) -> None:
    assert any(each.stem.startswith(told) for each in _figures(f"石湾茶场志\n一、创办\n{said}\n二、后来\n略。"))


@pytest.mark.parametrize(
    "said",
    [
        "1931年至1935年，茶场试种新苗。次年，种新苗的农户增加到六百四十户。",
        "1935年，茶场试种新苗。次年，茶场扩建。同年，种新苗的农户增加到六百四十户。",
    ],
)
def test_no_year_is_counted_from_one_of_several(said: str) -> None:
    stems = [each.stem for each in _figures(f"石湾茶场志\n一、创办\n{said}\n二、后来\n略。")]
    assert not any(stem.startswith(("1932", "1936", "1935年，种")) for stem in stems)


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("大会部署的重点任务", "大会部署的重点任务"),
        ("会议提出四项重点任务", "四项重点任务"),
        ("理事会一般按照下面的步骤进行", "理事会应遵循的步骤"),
    ],
)
def test_what_a_meeting_laid_down_is_named_whole(title: str, topic: str) -> None:
    assert topic_of(title) == topic


def test_what_newcomers_do_is_laid_down() -> None:
    rule = "一、对大家的要求\n新进船工入职后先培训6个月。\n二、别的\n略。"
    assert any(each.answer == ("6",) for each in sound_of(rule, "figures"))


@pytest.mark.parametrize(("said", "held"), [("1985年是产量最高的一年。", False), ("1985年是大家的骄傲。", True)])
def test_a_year_is_judged_by_what_it_was(said: str, *, held: bool) -> None:
    asked = asked_of(f"石湾茶场志\n一、鼎盛\n{said}当时茶农人人称好。\n二、后来\n略。", "judgement")
    blanks = [each for each in asked if each.kind is QuestionKind.FILL_BLANK]
    assert any("no thing that could be judged" in each.reason for each in blanks) is held


def test_four_steps_are_told_to_the_end_of_each() -> None:
    raw = "会上先由馆员通报数据，再由组长分析原因，然后集体讨论改进办法，最后由馆长定下期限。"
    steps = ["1.由馆员通报数据", "2.由组长分析原因", "3.集体讨论改进办法", "4.由馆长定下期限"]
    assert items_found(raw, FormulationKind.SEQUENCE) == [steps]


def test_a_step_too_long_is_not_cut_short() -> None:
    raw = "先关阀门，再放余水，最后把拆下来的滤网连同垫圈一件一件用清水反复冲洗干净。"
    assert items_found(raw, FormulationKind.SEQUENCE) == []
