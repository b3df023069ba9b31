"""What a statement is told of is named: by its own year or name, by a word of its heading, or by the heading."""

from __future__ import annotations

import re

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind, QuestionStatus
from tests.question_bank.composition.publishing import is_sound


def _published(text: str) -> list[Question]:
    return [each for each in build_from_text(text, "试用").candidates if is_sound(each)]


def _stems(text: str) -> list[str]:
    return [each.stem for each in _published(text)]


def test_the_situation_in_the_heading_is_named_before_a_rule_that_leaves_it_out() -> None:
    text = (
        "第三章 应急\n3.5 扶梯困住乘客\n值班员应在5分钟内与乘客取得联系；维保单位须在30分钟内赶到现场。\n3.6 其他\n略。"
    )
    stems = [stem for stem in _stems(text) if "分钟" in stem]
    assert stems
    assert all("扶梯" in stem or "乘客" in stem for stem in stems)


@pytest.mark.parametrize(
    "text",
    [
        "一、推进全面改革\n2023年，全县新增合作社38家，带动农户1260户。",
        "一、推进全面改革\n《云河纲要》共提出18项重点工程。",
        "一、手部卫生规范\n手部卫生依从性每季度监测1次。",
        "一、用电管理\n配电箱每月检查1次。",
        "一、背景\n合作社共有社员38名。",
    ],
)
def test_what_says_itself_of_what_it_is_told_is_led_by_no_heading(text: str) -> None:
    assert not any(stem.startswith("就“") and "材料" not in stem for stem in _stems(text))


def test_the_names_at_the_beginning_of_entries_are_headings() -> None:
    text = (
        "第二节 桥梁\n云水桥　在县城东门外，跨云河支流，始建于明代，为七孔石桥。\n"
        "青山大桥　1969年11月开工，1971年10月1日通车，为双曲拱桥，5孔，全长246米，总造价98万元。\n"
    )
    stems = _stems(text)
    assert any("246" not in stem and "全长" in stem for stem in stems)
    assert all("青山大桥" in stem for stem in stems if "全长" in stem)


@pytest.mark.parametrize(
    "sentence",
    [
        "剩下的8件难在哪？我们逐户上门去问。",
        "老人88岁那年，把积蓄全部捐给了学校。",
        "未按规定登记、未按规定保存资料或未按规定报送报告，情节严重的，处20万元罚款。",
        "施工中遇特大涌水，副总指挥方祖荫等13人殉职。",
        "委员会主任由院长担任，每季度至少召开一次会议。",
        "办公室应当在会后3个工作日内印发任务分解表。",
    ],
)
def test_half_a_statement_is_not_published(sentence: str) -> None:
    made = build_from_text("一、通则\n" + sentence, "试用").candidates
    published = [each for each in made if each.status is QuestionStatus.APPROVED]
    assert not [each.stem for each in published if each.stem.rstrip("。").replace("＿＿＿＿", "") in sentence]


def test_a_list_behind_two_names_belongs_to_neither() -> None:
    text = "一、基础\n落实“四同步”“四对接”要求，即规划同步谋划、机构同步设置、人员同步配备、工作同步开展。"
    assert not any("“四对接”" in each.stem and each.kind is QuestionKind.RECITATION for each in _published(text))


def test_nobody_meets_every_day() -> None:
    text = "一、组织\n理事会一般每月召开1次，社员大会一般每季度召开1次。"
    options = {option for each in _published(text) for option in each.options}
    assert "每月" in options
    assert "每天" not in options


def test_who_has_to_act_is_named_by_the_label_of_the_point() -> None:
    text = (
        "第三章 职责\n3.1 安全监护人：须经培训考核并持证上岗；每2小时记录1次气体浓度，记录保存不少于180日。\n"
        "3.2 仓库保管员：须核对品名；每7日盘点1次库存，差错不超过3件。"
    )
    stems = [stem for stem in _stems(text) if "记录" in stem or "盘点" in stem]
    assert stems
    assert all("监护人" in stem or "保管员" in stem for stem in stems)


def test_a_licence_is_called_by_the_name_it_was_given_before() -> None:
    text = "（一）看证照。核对《饲料经营许可证》的经营者名称。许可证有效期为5年，期满应当换发。\n（二）看场所。略。"
    stems = [stem for stem in _stems(text) if "有效期为" in stem]
    assert stems
    assert all("《饲料经营许可证》有效期" in stem for stem in stems)


def test_who_does_it_is_no_definition() -> None:
    text = (
        "二、岗位\n取样分析人员：由质检室化验员担任，对结果的真实性负责。\n现场监护人员：由班组长担任，对作业安全负责。"
    )
    asked = build_from_text(text, "试用").candidates
    assert not [each for each in asked if each.formulation and each.formulation.kind == "definition"]


def test_what_a_situation_is_of_stands_right_behind_it() -> None:
    text = (
        "第五节 清理\n有下列情形之一的设备，可以列入报废范围：\n1. 严重锈蚀、无法修复的；\n"
        "2. 能耗过高、已有新型号替代的；\n3. 存在重大隐患、整改无效的。"
    )
    claims = [each.stem for each in build_from_text(text, "试用").candidates if each.kind is QuestionKind.TRUE_FALSE]
    assert any("的设备，可以列入报废范围" in stem for stem in claims)
    assert not any("的，设备，" in stem for stem in claims)


def test_the_last_step_ends_before_what_the_steps_are_called() -> None:
    text = "第四节 修补\n修补要遵循先清洁、后粘合、再压平的顺序，不得颠倒。"
    orderings = [each for each in build_from_text(text, "试用").candidates if each.kind is QuestionKind.ORDERING]
    assert [each.answer for each in orderings] == [("清洁", "粘合", "压平")]


@pytest.mark.parametrize(
    "sentence",
    [
        "主要包括：认真学习基本理论、基本路线、基本方略。",
        "经医师鉴定，无妨碍工作的病症（体格检查每两年至少一次）。",
        "紧紧围绕区委“一核两带”发展布局，统筹推进依法行政。",
    ],
)
def test_who_is_left_out_is_not_made_up_by_an_adverb_or_a_means(sentence: str) -> None:
    published = _stems("第二章 总则\n第一节 一般说明\n" + sentence)
    assert not [stem for stem in published if stem[:3] == sentence[:3]]


def test_exercises_are_no_material() -> None:
    text = "二、组织\n理事会每月召开1次会议。\n思考题：结合本社实际，谈谈怎样落实“三会一课”制度，至少写800字。"
    assert not any("谈谈" in each.stem or "800" in each.stem for each in build_from_text(text, "试用").candidates)


def test_no_end_of_a_range_is_chosen() -> None:
    text = "二、组织\n合作社理事会每届任期三年至五年。\n合作社监事会每届任期3至5年。"
    choices = [each for each in build_from_text(text, "试用").candidates if each.kind is QuestionKind.SINGLE_CHOICE]
    assert not [each.stem for each in choices if "任期" in each.stem]


def test_a_bound_is_changed_to_one_that_the_rule_does_not_hold_for() -> None:
    text = "第二章 设置\n社员不足7人的小组，设1名组长。\n社员超过60人的小组，设3名副组长。"
    false = [each for each in build_from_text(text, "试用").candidates if each.answer == ("错误",)]
    below = [int(found[1]) for each in false if (found := re.search(r"不足(\d+)人", each.stem))]
    above = [int(found[1]) for each in false if (found := re.search(r"超过(\d+)人", each.stem))]
    assert all(number >= 7 for number in below)
    assert all(number <= 60 for number in above)
    assert below or above


def test_members_are_parted_by_the_wider_sign() -> None:
    text = "二、职责\n小组做到“三个直接”：教育社员、管理社员、监督社员；组织群众、宣传群众；服务群众、凝聚人心。"
    asked = [each for each in build_from_text(text, "试用").candidates if each.kind is QuestionKind.RECITATION]
    assert all(each.answer[0] != "教育社员" for each in asked)


def test_what_follows_an_order_is_the_name_of_its_steps() -> None:
    text = (
        "三、消防\n消防设施按以下周期检查：\n1. 灭火器每月检查一次。\n"
        "2. 消火栓每季度试水一次。\n3. 报警系统每半年抽检一次。"
    )
    stems = [each.stem for each in build_from_text(text, "试用").candidates]
    assert any("消防设施检查的周期" in stem for stem in stems)
    assert not any("按的" in stem for stem in stems)
