"""A stem names no heading that does not lead to it: one that speaks to somebody, that rules, that is over another."""

from __future__ import annotations

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import sound_of, stems_of


def test_a_heading_that_speaks_to_somebody_is_not_named() -> None:
    text = (
        "加氯工培训讲稿\n\n一、哪些事你没有权做\n更换药剂品种、改动管路、拆卸安全阀，一律由运行部批准。\n\n"
        "计量泵的膜片满7000小时必须更换。\n\n二、余氯怎么测\n比色计每半年送检一次。\n"
    )
    assert not [stem for stem in stems_of(text) if "哪些事你" in stem]


def test_a_rule_is_not_named_as_a_heading() -> None:
    text = (
        "仓储教材\n\n一、按用户对库存的需求特性，可分为独立需求库存和相关需求库存\n"
        "相关需求是指某种物品的需求与其他物品的需求有内在联系，可以精确计算出来。\n"
    )
    assert not [stem for stem in stems_of(text) if stem.startswith("就“按用户")]


def test_the_title_of_a_report_does_not_say_who_does_what_a_row_tells() -> None:
    text = (
        "云河市生态环境局2024年度工作总结和2025年工作计划\n\n2024年，市生态环境局深入学习贯彻上级精神，"
        "统筹推进污染防治、生态保护和绿色转型，各项工作取得新进展。\n\n一、2024年工作\n全年出动执法人员4500人次。\n\n"
        "二、2025年计划\n力争优良天数达到320天。\n"
    )
    assert not [stem for stem in stems_of(text) if "年度工作总结和2025年工作计划”" in stem and "统筹推进" in stem]


def test_the_title_of_a_rule_does_not_say_of_what_it_is_the_case() -> None:
    text = (
        "云河小区车辆停放管理办法\n\n第一条 充电车位只供新能源车辆使用。充满后应当在2小时内驶离，"
        "超时的按每小时6元收取占用费。\n\n第二条 车位按月收费。\n"
    )
    assert not [stem for stem in stems_of(text) if "办法”，充满后" in stem]


def test_a_summary_is_not_told_under_the_last_section_of_its_chapter() -> None:
    text = (
        "焊接教材\n\n第一章 缺陷\n\n一、未熔合\n未熔合是指焊缝金属与母材之间没有熔化结合的部分。\n\n"
        "二、焊缝返修的步骤\n返修前应当确定缺陷的位置。\n\n【本章小结】\n"
        "焊接缺陷按位置分为外部缺陷和内部缺陷。预防缺陷要从清理、烘干、电流、运条四个环节入手。\n"
    )
    stems = [stem for stem in stems_of(text) if "四个环节" in stem or "按位置分为" in stem]
    assert stems
    assert not [stem for stem in stems if "焊缝返修" in stem]


def test_a_subject_is_named_without_how_its_verb_goes_on() -> None:
    text = (
        "云河街道社区工作办法\n\n（一）网格党支部书记的选任。网格党支部书记一般由社区“两委”成员兼任。"
        "书记每届任期4年，上任后2个月内须参加任职培训。\n"
    )
    stems = [stem for stem in stems_of(text, "figures") if "每届任期" in stem]
    assert stems
    assert not [stem for stem in stems if "书记一般”" in stem]


_FIRST_AID = (
    "仓库安全讲义\n\n一、受伤以后怎么办\n·烫伤：马上用冷水冲洗10分钟以上，然后送医。\n"
    "·骨折：不要搬动，就地固定，拨打120。\n·眼睛进了石灰：马上冲洗眼睛15分钟以上，再送医。\n"
)


def test_what_to_do_in_a_case_is_no_meaning_of_its_name() -> None:
    assert not [stem for stem in stems_of(_FIRST_AID, "definition") if "说的是" in stem]


def test_what_to_do_in_a_case_does_not_say_what_the_case_is() -> None:
    assert not sound_of(_FIRST_AID, "definition")


def test_a_label_is_explained_where_its_words_come_to_a_noun_or_stand_under_terms() -> None:
    text = (
        "仓库学习讲义\n\n一、{}\n·货位：库房内存放一个托盘的位置。\n"
        "·温度：冷藏0℃至8℃，每天早晚各记录一次。\n·复核：发货之前再点一遍。\n"
    )
    asked = [each.answer[0] for each in sound_of(text.format("入库以后"), "definition") if len(each.answer) == 1]
    assert "货位" in asked
    assert not {"温度", "复核"} & set(asked)
    assert "复核" in [each.answer[0] for each in sound_of(text.format("名词解释"), "definition")]


def test_a_heading_that_says_in_short_what_to_do_is_not_asked() -> None:
    text = (
        "燃气安全讲义\n\n一、闻到气味怎么办\n1.关阀：立即关闭表前总阀门。\n2.通风：打开门窗散气。\n"
        "3.撤人：迅速带家人离开现场。\n4.报修：到屋外拨打燃气公司电话。\n"
    )
    asked = [each for each in sound_of(text, "two_part_heading") if each.kind is QuestionKind.SINGLE_CHOICE]
    assert not [each.stem for each in asked if "说的是" in each.stem]


def test_a_name_in_the_case_of_a_rule_is_not_left_out() -> None:
    text = "石桥手工业协会章程\n\n第一章 商标\n第一条 使用“石桥手造”集体商标的会员，应当与协会签订使用协议。\n"
    assert not [stem for stem in stems_of(text, "slogan") if "使用“＿" in stem]
