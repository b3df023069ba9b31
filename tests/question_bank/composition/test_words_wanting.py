"""Names taken up by a general noun, funds, shares, round counts, halves of one field and rows that go on."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind, QuestionStatus
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str) -> tuple[Question, ...]:
    return build_from_text(text, "试用").candidates


def _sound(text: str) -> list[Question]:
    return [each for each in _asked(text) if is_sound(each)]


_PLAN = "青浦灌区管理局2024年工作报告\n一、2023年工作回顾\n全年引水3.1亿立方米。\n二、2024年重点任务\n（一）保水源。"


def test_a_general_noun_is_told_with_the_name_that_it_takes_up() -> None:
    text = _PLAN + "加快建设白鹤岭引水工程，5月底前完成进口闸。工程全长37.2公里，总投资18.6亿元。\n"
    told = [each.stem for each in _sound(text) if "总投资" in each.stem or "工程全长" in each.stem]
    assert told
    assert all("白鹤岭" in stem for stem in told)


@pytest.mark.parametrize(
    ("named", "taken_up"),
    [
        ("建成智慧灌溉平台，接入县级系统。", "平台接入闸站463座，服务农户7.8万户。"),
        ("开工建设青浦现代种业产业园。", "园区占地1320亩，年产种苗4600万株。"),
        ("举办第三届稻渔丰收节活动。", "活动吸引游客12.6万人次，带动消费3800万元。"),
    ],
)
def test_whatever_is_taken_up_by_a_general_noun_is_named_or_waits(named: str, taken_up: str) -> None:
    told = [each.stem for each in _sound(_PLAN + named + taken_up + "\n") if taken_up[:4] in each.stem]
    assert all(named[4:9] in stem for stem in told)


def test_what_funds_are_for_is_said_where_the_source_does() -> None:
    bare = "四、保障\n（一）资金保障。2024年至2026年，县财政每年安排专项资金1.4亿元。\n"
    assert any("专项资金" in each.stem for each in _sound(bare))
    told = "四、保障\n2024年至2026年，县财政每年安排专项资金1.4亿元，用于灌区渠系更新。\n"
    assert any("用于" in each.stem for each in _sound(told))


def test_a_share_is_told_with_what_it_is_a_share_of() -> None:
    text = "一、标准\n新建渡口防滑坡道配置比例不得低于40%，已建渡口应当于2027年9月底前改造达到25%。\n"
    told = [each.stem for each in _sound(text) if "已建渡口" in each.stem]
    assert all("配置比例" in stem for stem in told)


def test_a_demand_of_nobody_names_its_heading_or_what_is_said_before() -> None:
    text = (
        "三、任务\n（一）建设现代渔业体系。水产是全县的根基。要坚持把增产的着力点放在池塘改造上，"
        "到2029年渔业增加值占农业比重保持在34%左右。\n"
    )
    assert not any(each.stem.startswith("要") for each in _sound(text))


def test_a_round_count_of_good_deeds_is_nothing_to_remember() -> None:
    text = "二、2024年重点任务\n（一）强基础。办好渔民关心的10件实事，其中冷库扩建须在7月底前完成。\n"
    assert not any(each.answer in (("10",), ("10件",)) for each in _sound(text))


def test_halves_of_one_field_are_not_read_off_each_other() -> None:
    text = (
        "二、重点任务\n（一）坚持人才兴渔，锻造过硬队伍。引进博士。\n（二）夯实水源保障，守住灌溉底线。清淤渠道。\n"
        "（三）推动产销对接，拓宽流通渠道。办好集市。\n（四）优化养殖布局，释放池塘潜能。改造池塘。\n"
    )
    pairs = [each for each in _sound(text) if each.formulation and each.formulation.kind == "two_part_heading"]
    chosen = [each for each in pairs if each.kind is QuestionKind.SINGLE_CHOICE]
    assert not any("人才兴渔" in each.stem or "人才兴渔" in each.answer for each in chosen)
    assert any("养殖布局" in each.stem + each.answer[0] for each in chosen)


def test_a_row_of_roles_is_taken_to_its_last_member() -> None:
    text = "一、兴渔\n水源是基础，苗种是关键，人才是根本。\n二、守法\n公正是生命线，效率是试金石。\n"
    recited = [each for each in _asked(text) if each.kind is QuestionKind.RECITATION]
    assert ("水源是基础", "苗种是关键", "人才是根本") in [each.answer for each in recited]
    assert ("公正是生命线", "效率是试金石") in [each.answer for each in recited]


def test_a_row_of_roles_that_goes_on_is_not_recited() -> None:
    text = "一、兴渔\n水源是基础，苗种是关键，每道水闸是屏障。\n"
    assert not any(each.kind is QuestionKind.RECITATION for each in _sound(text))


def test_of_two_fill_ins_of_which_one_holds_the_other_one_is_published() -> None:
    text = (
        "青浦灌区2024年工作总结\n一、2024年工作回顾\n"
        "建成量水设施736处，渠系漏损率由上年的17.4%降至14.7%，首次进入15%以内。\n"
    )
    published = [each for each in _asked(text) if each.status is QuestionStatus.APPROVED]
    blanks = [set(each.answer) for each in published if each.kind is QuestionKind.FILL_BLANK]
    assert blanks
    assert not any(one < other for one in blanks for other in blanks)


def test_growth_over_the_years_of_a_plan_is_not_dated_by_one_year() -> None:
    text = (
        "一、形势\n“十四五”时期，全县渔业产值年均增长6.7%，2025年预计突破47亿元；"
        "渔民人均可支配收入年均增长7.3%，快于产值增长。\n"
    )
    assert not any(re.match("2025年，渔民", each.stem) for each in _asked(text))


def test_problems_without_owner_or_year_wait() -> None:
    text = (
        "我们也清醒看到存在的问题和不足：一是苗种不够优，病害多发；二是渠道不够畅，淤积严重；三是冷链不够长，损耗偏高。"
    )
    assert not any(each.kind is QuestionKind.RECITATION for each in _sound(f"一、形势\n{text}\n"))
    recited = [each for each in _asked(f"一、2024年回顾\n{text}\n") if each.kind is QuestionKind.RECITATION]
    assert [each.stem for each in recited] == ["就“2024年回顾”，请默写“存在的问题和不足”的三个要点。"]


def test_wrong_figures_stand_neither_in_a_cluster_nor_in_the_stem() -> None:
    text = (
        "青浦灌区2024年工作总结\n一、2024年工作回顾\n完成水价改革，计量收费比例达到62%，欠费比例为4.3%。\n"
        "查处违规取水问题11件，给予政务处分14人。\n"
    )
    figures = [each for each in _asked(text) if each.kind is QuestionKind.SINGLE_CHOICE]
    assert figures
    for each in figures:
        shown = set(re.findall(r"\d+", each.stem))
        numbers = sorted(int(option[:2]) for option in each.options if re.match(r"\d\d[^.\d]", option))
        assert not shown.intersection(map(str, numbers))
        assert not any(later - earlier == 1 for earlier, later in pairwise(numbers))


def test_a_row_of_aims_is_asked_to_its_end() -> None:
    text = (
        "青浦灌区管理局2024年工作报告\n一、2024年工作回顾\n全年引水3.1亿立方米。\n二、2025年总体要求和主要目标\n"
        "主要目标是：引水量突破3.4亿立方米，水费收入增长7%以上，渠系漏损率控制在14%以内，亩均用水降至380立方米以下，"
        "水质综合合格率保持在99.6%以上，用水户满意度达到94分以上，不发生溃渠事故。\n"
    )
    blanks = [each for each in _sound(text) if each.kind is QuestionKind.FILL_BLANK and "主要目标" in each.stem]
    assert 1 < len(blanks) < 4
    assert {answer for each in blanks for answer in each.answer} == {"3.4", "7%", "14%", "380", "99.6%", "94"}
    assert all(each.stem.startswith("按照材料“2025年总体要求和主要目标”") for each in blanks)


def test_a_problem_keeps_the_year_of_its_heading() -> None:
    text = (
        "青浦灌区管理局2024年工作报告\n一、2024年工作回顾\n全年引水3.1亿立方米。\n"
        "我们也清醒看到存在的问题和不足：一是用水不够精细，亩均用水高于全县平均水平8.3%；"
        "二是队伍不够年轻，40岁以下职工占比仅为16%。\n二、2025年重点任务\n改造泵站37座。\n"
    )
    told = [each.stem for each in _sound(text) if "亩均用水" in each.stem and each.kind is QuestionKind.FILL_BLANK]
    assert told
    assert all("2024年" in stem for stem in told)


def test_a_new_house_is_told_with_whose_it_is() -> None:
    text = (
        "青浦县第二渔业医院院史\n二、迁建\n2011年，县政府决定在城南征地83亩建设新院区，总投资2.4亿元。\n"
        "2014年，青浦县第二渔业医院在城南建设新院区，征地83亩。\n"
    )
    told = [each.stem for each in _sound(text) if "新院区" in each.stem]
    assert all("医院" in stem for stem in told)


def test_the_day_of_a_meeting_behind_a_comma_is_asked() -> None:
    text = (
        "学习宣讲提纲\n一、重大意义\n中国共产党青浦县第八届委员会第七次全体会议，于2025年11月18日至19日在白鹤镇举行。\n"
    )
    blanks = [(each.stem, each.answer) for each in _asked(text) if each.kind is QuestionKind.FILL_BLANK]
    stem = "中国共产党青浦县第八届委员会第七次全体会议，于＿＿＿＿在白鹤镇举行。"
    assert (stem, ("2025年11月18日至19日",)) in blanks


def test_what_is_kept_for_how_long_is_named_or_waits() -> None:
    text = "四、渔药管理\n（一）过期渔药分类装桶。\n（二）暂存间存放时间不得超过6天，登记资料至少保存4年。\n"
    assert not any(each.stem.startswith("暂存间存放") for each in _sound(text))


def test_what_is_so_now_is_not_told_of_the_year_of_its_founding() -> None:
    text = (
        "一、党员队伍\n集团党委成立于1987年，现有党支部146个，党员3218名，占职工总数的31.5%；三十年党龄以上党员874名。"
    )
    assert not any(each.stem.startswith("1987年，") for each in _asked(text))


def test_people_of_an_age_are_told_with_those_whose_they_are() -> None:
    text = "一、党员队伍\n集团党委现有党支部46个，党员1218名，占职工总数的31.5%；35岁以下党员374名。"
    told = [each.stem for each in _sound(text) if "35岁以下" in each.stem]
    assert told
    assert all("集团党委" in stem for stem in told)
