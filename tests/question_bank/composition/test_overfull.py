"""Blanks hold one member each, sums are not told by their parts, and terms not by their sort."""

from __future__ import annotations

import pytest

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, is_sound, sound_of, stems_of

_PAPER = "护渠工作学习提纲\n\n一、工作要求\n{}\n"


@pytest.mark.parametrize(
    ("told", "torn"),
    [
        ("历史上的“堰山老区”包括平岫、桑埠、石浯三县和龙陂一个区。", "石浯三县"),
        ("市应急部门发布暴雨、地质灾害等红色、橙色预警时，应当在30分钟内同步发布视频。", "橙色预警时"),
        ("三告，即把检查结果、作业方案、费用和风险告知用户。", "风险告知用户"),
    ],
)
def test_a_blank_holds_no_more_than_a_member(told: str, torn: str) -> None:
    assert not [each for each in sound_of(_PAPER.format(told)) if torn in each.answer]


def test_members_that_are_counted_behind_them_are_filled_in() -> None:
    told = "把责任落实到船长、轮机长、水手长、客运员四类岗位，每季度考核1次。"
    assert [each for each in sound_of(_PAPER.format(told)) if "轮机长" in each.answer]


def test_a_sum_is_not_asked_before_its_parts() -> None:
    told = "红色响应启动后，每个救援小组4人，分工为登厢员1名、地面控绳员2名、接应员1名。"
    made = asked_of(_PAPER.format(told), "figures")
    assert not [each for each in made if is_sound(each) and each.answer == ("4",) and "接应员1名" in each.stem]


def test_a_saying_is_nothing_planned() -> None:
    text = (
        "种业集团2023年度报告\n\n一、经营情况\n2023年供种320万公斤。\n\n二、2024年工作安排\n一季度完成备种60万公斤。"
        "总经理石维钧在年度工作会议上强调：“数字是给出资人看的，收成是给农民看的。”\n"
    )
    assert not [stem for stem in stems_of(text) if "的安排，总经理" in stem]


def test_what_is_done_for_some_is_told() -> None:
    text = (
        "调律师守则\n\n第十一条　对制造年份在五十年以上，或者弦轴扭矩明显不足、琴弦锈蚀的乐器，会员应当在升高音高之前"
        "书面提示断弦的风险，由用户签字。\n"
    )
    made = asked_of(text)
    assert made
    assert not [each.stem for each in made if is_sound(each) and each.stem.endswith("锈蚀的乐器。")]


def test_terms_are_not_told_by_their_sort() -> None:
    text = (
        "市场管理规定\n\n第五条　本规定下列用语的含义：\n\n"
        "（一）批发商，是指取得固定摊位、以自己名义销售水产品的经营者；\n\n"
        "（二）席位买手，是指取得竞价席位、有权在拍卖中举牌应价的购买者；\n\n"
        "（三）代卖人，是指受渔民委托、以委托人名义出售货物并收取佣金的人；\n\n"
        "（四）暂养，是指货物入场后至成交前在市场水池中存放不超过四十八小时的活动。\n"
    )
    choices = [each for each in sound_of(text, "copula_heading") if each.kind is QuestionKind.SINGLE_CHOICE]
    assert not choices


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("启动人：分管安全的副总经理。\n指挥人：当班的救援队队长。\n联络人：公司办公室的主任。", "definition"),
        ("历史性虫害是指只见陈旧蛀孔而无上述迹象的虫害。", "definition"),
        ("账要这样算：经济上是减，信誉上是加。", "parallel_roles"),
    ],
)
def test_posts_what_stands_above_and_sides_are_not_asked(told: str, kind: str) -> None:
    assert not sound_of(_PAPER.format(told), kind)


def test_what_is_to_be_seen_is_told_without_the_seeing() -> None:
    text = (
        "林场学习提纲\n\n一、四对关系\n\n首先，要看到把方向与作决策是统领与体现的关系。方向是决策的依据。\n\n"
        "其次，要看到管大局与带队伍是谋事与用人的关系。谋事要靠人。\n\n再次，要看到作决策与保落实是起点与终点的关系。\n"
    )
    made = asked_of(text, "copula_heading")
    assert made
    assert not [each.stem for each in made if "看到" in each.stem]


def test_letters_before_roman_numerals_are_numbers_of_points() -> None:
    text = (
        "采冰规程\n\n一、分级\n冰面分为三级：\na) Ⅰ级冰面：冰厚50厘米以上的冰面；\nb) Ⅱ级冰面：冰厚35厘米以上的冰面；\n"
        "c) Ⅲ级冰面：冰厚20厘米以上的冰面。\n"
    )
    assert not [each for each in asked_of(text) if any("）" in key[:3] for key in each.answer)]


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("学生集中上学放学、乡村集市、传统节庆等渡运高峰时段，乡镇政府应当派员到渡口维护秩序。", "高峰时段。"),
    ],
)
def test_what_waits_for_its_subject_or_its_end_is_not_asked(told: str, words: str) -> None:
    filled = [
        stem.replace("＿＿＿＿、＿＿＿＿", "乡村集市、传统节庆").split("指出，")[-1]
        for stem in stems_of(_PAPER.format(told))
    ]
    assert not [stem for stem in filled if words in stem and (stem.endswith(words) or stem.startswith(words))]


def test_members_are_not_moved_from_list_to_list() -> None:
    text = (
        "渡口条例\n\n第七条　设置渡口应当具备下列条件：\n（一）选址在水流平缓、视野开阔的岸段；\n"
        "（二）具备货物装卸、旅客上下的安全设施；\n（三）有符合要求的渡船和渡工；\n（四）有明确的运营人和管理制度。\n\n"
        "第二十条　乘客应当遵守下列规定：\n（一）服从渡工指挥，依次上下；\n（二）全程穿着救生衣；\n"
        "（三）不得携带易燃、易爆、有毒等危险物品；\n（四）不得在渡船上嬉戏打闹、攀爬船舷。\n"
    )
    claims = [each for each in sound_of(text, "groups") if each.kind is QuestionKind.TRUE_FALSE]
    assert not [each for each in claims if each.answer == ("错误",)]


def test_who_asked_somebody_is_told_in_a_report() -> None:
    text = (
        "荞坪村2023年工作报告\n\n一、产业发展\n一是抓品种改良。请县农技站的技术员冯远到村蹲点，"
        "对树龄超过15年的老椒园进行嫁接改造，全年改造320亩，成活率91%。\n二是抓销售。全年销售花椒42吨。\n"
    )
    assert not [stem for stem in stems_of(text) if "，请县农技站" in stem or stem.startswith("请县农技站")]


def test_steps_are_called_by_what_is_done_in_them() -> None:
    text = (
        "价格教材\n\n一、计算\n计算分四步：\n（1）求出需求量的变动额；\n（2）求出价格的变动额；\n"
        "（3）用第一步的结果除以第二步的结果；\n"
        "（4）取绝对值。\n"
    )
    assert not [each.stem for each in asked_of(text) if "计算分四步" in each.stem]


def test_what_is_done_is_no_role() -> None:
    told = "毛病在哪里？我看，人手少是实情，但不是病根；病根是把保管当成了目的，忘了档案是给人用的。"
    assert not sound_of(_PAPER.format(told), "parallel_roles")
