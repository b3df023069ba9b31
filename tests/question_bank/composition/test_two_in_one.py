"""What is held back or mended because two lists are read as one, or what is asked is told by its neighbours."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str) -> tuple[Question, ...]:
    return build_from_text(text, "试用").candidates


def _sound(text: str, *kinds: QuestionKind) -> list[Question]:
    return [each for each in _asked(text) if is_sound(each) and (not kinds or each.kind in kinds)]


def test_who_and_in_what_are_two_lists() -> None:
    text = "一、巡库记录\n巡库记录是班组、岗位在日常交接和夜间巡查中形成的，不对外公开的材料。"
    assert not any("岗位在日常交接" in each.answer for each in _sound(text))


def test_names_with_a_sum_behind_them_are_not_blanked() -> None:
    text = "一、入库情况\n2023年，河东分库、河西分库和北山分库共入库档案3215件。"
    assert not any("河西分库" in each.answer for each in _sound(text, QuestionKind.FILL_BLANK))


def test_under_whose_lead_is_a_formula() -> None:
    text = "一、总的情况\n2023年，云河县档案馆在县委领导、县政协监督和各界支持下，入库档案3215件。"
    assert not any("县政协监督" in each.answer for each in _sound(text, QuestionKind.FILL_BLANK))


def test_steps_are_told_to_their_end() -> None:
    text = "一、出库\n档案出库按下列程序办理：经办人填写品名、页数和用途，组长核对，馆长签发。"
    stems = [each.stem for each in _sound(text, QuestionKind.FILL_BLANK) if "用途" in each.answer]
    assert stems
    assert all("馆长签发" in stem for stem in stems)


def test_a_name_is_not_told_by_its_members() -> None:
    text = "一、目标\n到2026年底，全馆实现“零差错、零延误、零投诉”的“三零”目标。"
    assert not any(each.answer == ("三零",) for each in _sound(text))


def test_a_heading_of_no_matter_is_no_topic() -> None:
    text = "二、库房管理\n（一）库房检查\n其中：\n"
    text += "①检查记录应当写明日期、温度和湿度，由值班员签名；\n②钥匙由两人分开保管。"
    assert not any("“其中”" in each.stem for each in _asked(text))


def test_stages_are_put_in_order_without_their_dates() -> None:
    text = (
        "三、实施步骤\n（一）动员准备阶段（2023年7月至8月）。召开动员会。\n（二）集中整理阶段（2023年9月至2024年6月）。逐卷整理。\n"
        "（三）总结验收阶段（2024年7月至12月）。组织验收。"
    )
    orders = [each for each in _asked(text) if each.kind is QuestionKind.ORDERING]
    assert orders
    assert all("年" not in option for each in orders for option in each.options)
    assert not [each for each in _sound(text, QuestionKind.TRUE_FALSE) if "第二步" in each.stem]


def test_a_condition_is_no_topic_and_a_bound_is_not_matched() -> None:
    text = "二、保管期限\n除另有规定外，保管期限甲类卷不超过三十年，乙类卷不超过二十年，丙类卷不超过十年。"
    assert not [each for each in _asked(text) if each.kind is QuestionKind.MATCHING]


def test_what_only_has_a_date_before_it_is_no_event() -> None:
    text = (
        "二、库史\n1951年5月，云河库房在北门建成。1952年8月的抢险大会，全库连夜转运档案三千卷。1953年10月，云河库房迁往河东。"
        "1957年3月，云河库房改称云河档案馆。"
    )
    assert not any(answer.startswith("的") for each in _asked(text) for answer in each.answer)


def test_roles_are_told_with_what_they_are_roles_in() -> None:
    text = "三、防汛值守\n馆长是库房防汛值守工作第一责任人，分管副馆长是直接责任人，保管科是归口管理部门。"
    blanks = [each for each in _sound(text, QuestionKind.FILL_BLANK) if "直接责任人" in each.answer]
    assert blanks
    assert all("第一责任人" in each.stem or "防汛" in each.stem for each in blanks)
    claims = _sound(text, QuestionKind.TRUE_FALSE, QuestionKind.SINGLE_CHOICE)
    assert all("防汛" in each.stem for each in claims if "责任人" in each.stem)


def test_parts_are_of_what_the_heading_names_if_the_sentence_before_does() -> None:
    text = "三、守库精神\n2011年，县馆把多年的传统概括为“守库精神”。其中，细致入微是灵魂，日夜值守是根基。"
    stems = [each.stem for each in _sound(text) if "灵魂" in each.answer]
    assert stems
    assert all("守库精神" in stem for stem in stems)


def test_a_contest_of_every_year_is_not_told_behind_another_matter() -> None:
    text = (
        "二、重点任务\n（三）队伍建设\n班组管理员由工作满三年的职工担任，每人每月发放津贴300元。"
        "每年开展一次整卷竞赛，前10名授予“整卷能手”称号。"
    )
    stems = [each.stem for each in _asked(text) if each.answer == ("整卷能手",)]
    assert not any("津贴" in stem for stem in stems)


def test_roles_in_nothing_are_not_asked() -> None:
    text = (
        "一、改造经过\n旧库房改造历时三年，共投入资金三百余万元。\n二、几点启示\n1、坚持规划引领是前提。没有规划就没有方向。\n2、坚持项目带动是关键。项目是抓手。\n"
        "3、坚持群众参与是基础。群众最有发言权。"
    )
    kinds = (QuestionKind.TRUE_FALSE, QuestionKind.SINGLE_CHOICE, QuestionKind.MATCHING)
    assert not [each for each in _sound(text, *kinds) if "规划引领" in each.stem + "".join(each.options)]
    named = text.replace("几点启示", "旧库房改造的启示")
    claims = [each.stem for each in _sound(named, QuestionKind.TRUE_FALSE, QuestionKind.SINGLE_CHOICE)]
    assert claims
    assert all("旧库房改造" in stem for stem in claims)


def test_a_word_of_course_is_not_blanked() -> None:
    text = "一、保管办法\n市场管理部门负责对以旧卷纸为原料制售包装的行为进行查处。馆党委把消防安全摆在更加突出的位置。"
    answers = {answer for each in _sound(text, QuestionKind.FILL_BLANK) for answer in each.answer}
    assert not answers & {"原料制售包装", "更加突出的位置"}


def test_a_scope_is_told_with_what_has_it() -> None:
    text = "三、清理工作\n公布《档案开放目录（第二版）》，涉及土地登记、婚姻登记、人员招录等7个领域96项。"
    assert not any("：涉及" in each.stem or each.stem.startswith("涉及") for each in _sound(text))


def test_what_is_to_be_done_has_an_object() -> None:
    text = "一、旧档案\n保管科负责馆内收集、整理和消毒。"
    assert all("旧档案" in each.stem for each in _sound(text, QuestionKind.FILL_BLANK) if "整理" in each.answer)


def test_a_label_that_only_says_what_is_told_is_left_out() -> None:
    text = "一、理事会\n（一）地位：理事会是协会的执行机构，由会员大会选举产生。\n（二）任期：理事会每届任期五年。"
    assert not any("地位：" in each.stem for each in _asked(text))
