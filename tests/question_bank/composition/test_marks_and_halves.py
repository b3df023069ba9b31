"""Notes for the learner, numbers and halves of sentences that do not come along with what is asked."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.composition.framing.wholeness import broken_off
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str) -> list[Question]:
    return [each for each in build_from_text(text, "试用").candidates if is_sound(each)]


def test_points_of_steps_and_more_are_not_put_in_order() -> None:
    steps = "".join(
        f"（{number}）{name}。{said}\n"
        for number, name, said in (
            ("一", "登记信息", "馆员登记读者信息。"),
            ("二", "核对证件", "馆员核对读者证件。"),
            ("三", "办理借阅", "馆员当场办理借阅。"),
        )
    )
    text = f"借阅手册\n\n一、借阅程序和时限（常考）\n{steps}\n二、归还\n读者应当按期归还。\n"
    published = [each for each in build_from_text(text, "试用").candidates if is_sound(each)]
    assert not any("程序和时限" in each.stem for each in published)


@pytest.mark.parametrize(
    ("words", "behind"),
    [
        ("由馆长牵头的课题组用了26个月", "，把破损率从30%降到2%。"),
        ("老馆员带着12名学徒", "，用木板搭成书架。"),
        ("首批30名馆员携家带口", "，走了三天才到新馆。"),
        ("她总结的“一看二摸三对”查书法", "，至今仍是第一课。"),
        ("属于本馆所有的图书、画册、手稿", "，不得转让。"),
    ],
)
def test_what_leads_up_to_a_deed_is_no_statement(words: str, behind: str) -> None:
    assert broken_off(words, behind)


@pytest.mark.parametrize(
    ("words", "behind"),
    [
        ("搬迁历时三年零四个月", "，总投资3860万元。"),
        ("馆里推广“一看二摸三对”查书法", "，破损率下降。"),
        ("馆内有古籍300册", "，均已编目。"),
    ],
)
def test_what_says_something_whole_is_not_broken_off(words: str, behind: str) -> None:
    assert not broken_off(words, behind)


def test_the_number_of_what_announces_a_list_is_no_part_of_its_name() -> None:
    text = (
        "借阅手册\n\n二、逾期\n1.逾期种类有两种：轻微逾期和严重逾期。\n2.逾期由馆长认定。\n3.停借期：\n"
        "①轻微逾期的读者一个月内、严重逾期的读者半年内，不得借阅古籍。\n②丢失图书的读者，一年内不得借阅古籍。\n"
    )
    assert not any("3." in each.stem for each in _asked(text))


def test_a_regulation_is_called_by_its_name_once() -> None:
    text = (
        "一、背景\n《云河市图书馆条例》由市人大常委会于2023年12月19日修订，自2024年1月1日起施行。"
        "条例分总则、分则、附则3编，共58条。\n"
    )
    stems = [each.stem for each in _asked(text)]
    assert any(stem.startswith("《云河市图书馆条例》分总则") for stem in stems)
    assert not any("就“《" in stem for stem in stems)


def test_a_condition_of_two_halves_stays_whole() -> None:
    text = (
        "一、处理\n应当受到停职处理，但本人没有担任职务的，应当给予其警告处分。\n有下列情形之一的，可以从轻处分：\n"
        "1、主动说明情况的；\n2、主动赔偿损失的。\n有下列情形之一的，应当从重处分：\n1、隐瞒情况的；\n2、拒不赔偿损失的。\n"
    )
    stems = [each.stem for each in build_from_text(text, "试用").candidates]
    assert any("应当受到停职处理，但本人没有担任职务的" in stem for stem in stems)
    assert not any("，本人没有担任职务的" in stem for stem in stems)


def test_a_condition_under_another_is_not_joined_to_half_of_it() -> None:
    text = "一、处理\n隐瞒情况的，给予警告处分，但主动赔偿损失的，可以从轻处分。\n"
    assert not any("警告处分，但主动" in each.stem for each in build_from_text(text, "试用").candidates)


def test_a_term_made_of_the_words_of_its_meaning_is_not_asked_back() -> None:
    text = "一、处理\n停止借阅古籍处理是指停止受处理读者由本馆批准取得的借阅珍本古籍权利。\n"
    asked = [each for each in _asked(text) if each.kind is QuestionKind.TRUE_FALSE]
    assert not any("说的是停止借阅古籍处理" in each.stem for each in asked)


def test_a_name_made_of_a_word_beside_it_is_not_asked() -> None:
    text = "云河市图书馆年度报告\n\n一、2023年工作\n实施书库“库长制”，由馆领导担任12个书库的库长。新增图书3万册。\n"
    assert not any(each.answer == ("库长制",) for each in _asked(text))


def test_what_points_to_another_event_is_not_put_in_order() -> None:
    text = (
        "云河厂史\n\n二、发展（2003—2021）\n2003年，云河厂改制为股份公司。2011年，首台五轴车床下线。"
        "2016年，该机型出口德国。2019年，云河厂建成数字车间。\n"
    )
    assert not any("该机型" in words for each in _asked(text) for words in (*each.options, *each.answer))


def test_a_year_is_not_told_before_another_that_it_says_nothing_of() -> None:
    text = (
        "炉火七十年——云河机床厂厂史\n\n一、起步（1951—1958）\n云河机床厂建于1951年。\n"
        "二、新生（2003—2021）\n2003年，工厂改制为云河机床有限公司，职工持股占35%。\n公司从此把主攻方向定在数控机床上。2011年，首台五轴车床下线；2016年，该机型出口德国，"
        "实现了出口零的突破。2019年公司建成数字车间，交货周期由180天缩短到105天。\n"
    )
    asked = [each.stem for each in _asked(text) if "交货周期" in each.stem]
    assert not any("2011年" in stem for stem in asked)


def test_a_row_behind_a_colon_is_told_whole() -> None:
    aims = "产值增长6%左右，税收增长5%，投资增长7%，就业2万人以上，粮食产量3亿斤以上，能耗下降2.5%"
    text = f"云河县2024年工作报告\n\n二、2024年主要预期目标\n主要预期目标是：{aims}。\n"
    cut = [each.stem for each in _asked(text) if "目标是：" in each.stem and "能耗" not in each.stem]
    assert not cut


def test_a_licence_is_named_in_full_at_the_beginning_of_a_passage() -> None:
    text = (
        "一、检查\n（一）看证照。核对《图书经营许可证》的名称、场所和有效期。许可证有效期为5年；需要延续的，"
        "应当在有效期届满前90个工作日至15个工作日期间向原发证部门提出申请。\n"
    )
    asked = [each.stem for each in _asked(text) if "延续" in each.stem]
    assert asked
    assert all(stem.startswith("《图书经营许可证》有效期") for stem in asked)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("一、答疑\n馆员没有核对读者证件，且证件过期与否一望即知，谈不上“不知道”。\n", "不知道"),
        ("一、答疑\n实践中有的书店以“外地客”为由不办理借阅证。\n", "外地客"),
    ],
)
def test_a_pretext_is_no_name(text: str, key: str) -> None:
    assert not any(each.answer == (key,) for each in _asked(text))


def test_the_theme_of_the_document_is_not_left_out_of_a_quotation() -> None:
    text = (
        "第十九课　云河书院运动\n\n一、意义\n馆长李敬之指出：“云河书院运动只建起了几间屋子，读书的风气仍旧没有形成，"
        "教化一方的任务并没有完成。”\n"
    )
    asked = [each for each in _asked(text) if each.kind is not QuestionKind.TRUE_FALSE]
    assert not any("云河书院运动" in each.answer for each in asked)


def test_what_follows_of_itself_is_not_weighed() -> None:
    text = (
        "云河市社团条例\n\n第九条 有下列情形之一的，丧失社员身份：（一）死亡；（二）丧失本地户籍；"
        "（三）已经取得其他社团社员身份；"
        "（四）法律、法规规定的其他情形。\n第十条 社员应当按期缴纳社费。\n"
    )
    claims = [each.stem for each in _asked(text) if each.kind is QuestionKind.TRUE_FALSE]
    assert not any("死亡" in stem or "其他情形" in stem for stem in claims)


def test_what_is_to_rise_is_not_offered_below_what_it_is_now() -> None:
    text = (
        "云河市2024年政府工作报告\n\n一、2023年工作回顾\n存在的问题：全社会研发投入强度仅为1.9%，低于全国平均水平。\n"
        "二、2024年重点任务\n全社会研发投入强度提高到2.2%。\n"
    )
    asked = [each for each in _asked(text) if each.kind is QuestionKind.SINGLE_CHOICE and each.answer == ("2.2%",)]
    assert asked
    assert all(float(option.rstrip("%")) > 1.9 for each in asked for option in each.options)
    claims = [each for each in _asked(text.replace("2.2%", "2.4%")) if each.kind is QuestionKind.TRUE_FALSE]
    (wrong,) = [each.stem for each in claims if "提高到" in each.stem and each.answer == ("错误",)]
    assert float(wrong.partition("提高到")[2].rstrip("%。")) > 1.9


def test_copies_are_counted_against_those_who_hold_them() -> None:
    text = "一、联单\n借阅联单一式四份，由借阅单位、收藏单位、运输单位各执一份，另一份由馆长报送主管部门。\n"
    assert not any("各执一份。" in each.stem and "＿" in each.stem for each in _asked(text))
