"""Blanks that can be read off what is printed, that take two things at once, or a word too many."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import is_sound, sound_of, stems_of


def _answers(text: str) -> list[tuple[str, tuple[str, ...]]]:
    asked = build_from_text(text, "试用").candidates
    return [(each.stem, each.answer) for each in asked if is_sound(each) and each.kind is QuestionKind.FILL_BLANK]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("港务局2024年“海鸥杯”劳动竞赛方案\n一、安排\n港务局决定在全港开展2024年“海鸥杯”劳动竞赛活动。", "海鸥杯"),
        ("一、抓落实\n林场党委要求各工区形成问题台账、责任台账、销号台账“三本台账”，每月更新。", "三本台账"),
        ("一、带队伍\n林场今年开办了“师带徒”活动，青年职工同老职工结成师徒对子26对。", "师带徒"),
        ("一、配药\n配制20升300毫克/升的药液，需要原粉6000毫克。", "6000"),
        ("一、计划\n合作社今年要引导社员种植油茶、黄精和金银花苗木。", "黄精和金银花苗木"),
    ],
)
def test_what_can_be_read_off_is_not_asked(text: str, key: str) -> None:
    assert not any(key in answer for _, answer in _answers(text))


@pytest.mark.parametrize(
    "text",
    [
        "石塘印刷厂简史\n\n一、历程\n从1951年小作坊起家，到2004年停产改制，全厂走过了五十三个年头。\n",
        "石塘印刷厂简史（1951—2011）\n\n一、历程\n石塘印刷厂坐落在青江北岸，前后走过整整六十年。\n",
    ],
)
def test_how_long_something_lasted_is_not_asked_where_its_years_stand(text: str) -> None:
    assert not stems_of(text)


def test_how_long_something_takes_is_asked_in_a_plan_of_some_years() -> None:
    text = "石塘县档案保护行动方案（2025—2026年）\n\n一、重点任务\n与江州学院合办修复班，每年招生12人，学制两年。\n"
    assert any("两年" in answer for _, answer in _answers(text))


@pytest.mark.parametrize(
    "line",
    [
        "全年组织馆员业务考试5批31人。",
        "库房日常每天目视检查，每月由馆员全面检查一次。",
    ],
)
def test_a_choice_that_what_stands_beside_it_settles_is_not_asked(line: str) -> None:
    text = f"云河馆2024年工作总结\n\n一、2024年工作回顾\n{line}\n"
    choices = [each for each in sound_of(text) if each.kind is QuestionKind.SINGLE_CHOICE]
    assert not [each for each in choices if each.answer in (("5批",), ("每天",))]


def test_how_many_were_finished_is_told_with_what_they_are() -> None:
    text = "云河馆2024年工作总结\n\n一、2024年工作回顾\n馆里实行季度督办、年终考评，到年底完成9个。\n"
    assert not any(stem.endswith("到年底完成＿＿＿＿个。") for stem in stems_of(text))


@pytest.mark.parametrize(
    "line",
    [
        "推行“一次登记管三天”，读者在同一阅览室，3日内再来无需登记。",
        "石桥镇村民周小河患高血压12年，过去买药要走9公里山路。",
        "投资3600万元。",
        "7月29日至8月3日连续6天强降雨。",
        "年度维护由厂家负责，每年一次。",
        "馆办公室每季度通报一次进展，连续两个季度排名末位的，由馆长约谈。",
    ],
)
def test_figures_that_a_name_tells_or_nobody_has_to_know_wait(line: str) -> None:
    assert not sound_of(f"云河馆2024年工作总结\n\n一、2024年工作回顾\n{line}\n", "figures")


def test_what_was_chosen_is_told_with_what_it_was_chosen_for() -> None:
    text = "云河馆2024年工作总结\n\n一、2024年工作回顾\n理事会选出8件重点建议，由馆长、副馆长领衔督办。\n"
    assert not any(stem.endswith("重点建议。") for stem in stems_of(text))


def test_what_points_to_the_members_is_none_of_the_last() -> None:
    text = "一、加测\n原水浊度每日测两次，遇到暴雨、山洪、清淤作业这三种情况，每小时加测一次。"
    assert not any("这" in key for _, answer in _answers(text) for key in answer)
    assert any("清淤作业" in answer for _, answer in _answers(text))


def test_a_list_of_problems_is_not_cut_at_its_first_semicolon() -> None:
    text = "一、现状\n全县茶园建设存在的主要短板是：苗木来源混杂、良种比例偏低；初制加工设备陈旧；品牌影响不大。"
    assert not any("短板" in stem and "；" not in stem for stem, _ in _answers(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "一、焊接缺陷\n咬边是沿焊趾的母材部位形成的没有填满的低洼部分，焊接电流过大时容易产生。",
            "＿＿＿＿，焊接电流",
        ),
        ("一、补贴标准\n合作社每成功培育1户示范农户，给予合作社4000元补贴。", "培育＿＿＿＿户"),
    ],
)
def test_what_follows_from_its_place_is_not_asked(text: str, words: str) -> None:
    assert not any(words in stem for stem, _ in _answers(text))


def test_a_decision_is_nobody_s_way() -> None:
    text = "港务局劳动竞赛方案\n一、安排\n决定在全港开展2024年“海鸥杯”劳动竞赛活动。各单位要精心组织。"
    asked = build_from_text(text, "试用").candidates
    assert not any(is_sound(each) and "决定在全港的做法" in each.stem for each in asked)
