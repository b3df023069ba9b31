"""What is asked in another form is published; what is asked in the same form twice waits, and nothing else does."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.composition.framing.phrasing import plain_title
from question_bank.composition.weighing.crowding import REASON
from question_bank.model import RIGHT, FormulationKind, Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str) -> list[Question]:
    return list(build_from_text(text, "试用").candidates)


def test_each_meeting_of_one_sentence_is_asked_by_choice_and_statement() -> None:
    text = "一、制度\n理事会一般每季度召开1次，办公会一般每月召开1次，班组会一般每周召开1次。"
    published = [each for each in _asked(text) if is_sound(each)]
    singles = [each.answer[0] for each in published if each.kind is QuestionKind.SINGLE_CHOICE]
    assert singles == ["每季度", "每月", "每周"]
    assert sum(each.kind is QuestionKind.TRUE_FALSE for each in published) == 3


def test_the_same_figure_is_published_as_choice_statement_and_blank() -> None:
    text = "一、灾情\n1954年夏，云河决口，厂区被淹37天，损失粮食2600担，河阳米厂负债达21万元。"
    kinds = {each.kind for each in _asked(text) if is_sound(each)}
    assert {QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE, QuestionKind.FILL_BLANK} <= kinds


def test_a_true_statement_that_goes_on_where_another_ends_waits() -> None:
    text = "一、概况\n截至2021年底，河阳集团下辖6座水厂、3座泵站，日供水能力达38万立方米，管网总长4127公里。"
    true = [each for each in _asked(text) if each.kind is QuestionKind.TRUE_FALSE and each.answer == (RIGHT,)]
    published = [each.stem for each in true if is_sound(each)]
    assert len(published) <= 1
    assert all(each.reason == REASON for each in true if not is_sound(each))


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        ("工业·第二章 云河造纸厂史略（节选自《云河县志》，1998年版）", "云河造纸厂史略"),
        ("第三编 水利志", "水利志"),
        ("《云河县防汛条例》节选与释义", "《云河县防汛条例》"),
        ("云河县水利沿革", "云河县水利沿革"),
        ("云河厂安全制度（试行）", "云河厂安全制度（试行）"),
        ("第二章 总则", "第二章 总则"),
    ],
)
def test_a_title_is_called_without_its_place_in_a_book(title: str, plain: str) -> None:
    assert plain_title(title) == plain


def test_a_long_title_over_a_history_is_no_row_of_a_table() -> None:
    text = "第二编 工业·第三章 云河造纸厂史略（节选自《云河县志》，1998年版）\n第一节 创办\n"
    text += "1957年，刘启山任厂长。1958年兴建制浆车间，安装国产1760型纸机4台，产纸1200吨。"
    asked = _asked(text)
    assert asked
    assert not any("row of a table" in each.reason for each in asked)
    assert not any("节选" in each.stem or "第三章" in each.stem for each in asked)


@pytest.mark.parametrize(
    "rule",
    [
        "社员60人以上的，设立监事会。",
        "社员人数不足30人的，可以不设立理事会。",
        "实际控制人按照直接拥有超过30%股份的股东认定。",
        "账册自交易完成当年起，至少保存10年。",
        "专职护林员按照不少于职工总数2%的比例配备。",
    ],
)
def test_a_threshold_of_a_rule_needs_no_date(rule: str) -> None:
    asked = _asked("一、组织设置\n" + rule)
    assert not any("when this was" in each.reason for each in asked)


def test_what_something_is_made_of_is_told_by_its_name() -> None:
    text = "一、围挡\n夹芯围挡由面板及立柱组成，面板厚度为1.5mm，立柱间距不得大于3m。"
    stems = [each.stem for each in _asked(text) if is_sound(each)]
    assert any(stem.startswith("夹芯围挡由面板及立柱组成，面板厚度为＿＿＿＿mm") for stem in stems)


def test_what_a_regulation_forbids_to_anybody_is_answered_with_its_title() -> None:
    text = (
        "云河县水库管理办法\n第一条 水库由县水务局管理。\n第二条 禁止下列行为：\n"
        "（一）在库区内炸鱼、毒鱼、电鱼或者擅自捕捞；\n"
        "（二）向水体倾倒垃圾、渣土和其他废弃物；\n（三）损毁、移动大坝观测设施和界桩标志。"
    )
    stems = [each.stem for each in _asked(text) if each.kind is QuestionKind.SHORT_ANSWER]
    assert any("云河县水库管理办法" in stem and "禁止的行为" in stem for stem in stems)


def test_a_limit_under_a_plan_is_not_said_to_be_planned() -> None:
    text = "2024年工作安排\n一、重点任务\n合作社收取的押金总额不得超过农机月租金的6倍。"
    stems = [each.stem for each in _asked(text) if each.kind is QuestionKind.FILL_BLANK]
    assert stems
    assert not any("部分的安排" in stem for stem in stems)


def test_forms_that_are_named_need_no_owner() -> None:
    text = "一、概述\n按照水源的不同，通常把灌溉划分为井灌、渠灌、库灌和塘灌四种类型。"
    blanks = [each for each in _asked(text) if each.kind is QuestionKind.FILL_BLANK]
    assert blanks
    assert not any("further before" in each.reason for each in blanks)


@pytest.mark.parametrize(("other", "chosen"), [("上级主管部门", 0), ("河湾镇政府", 4)])
def test_a_body_told_by_its_place_stands_beside_none_that_it_may_be(other: str, chosen: int) -> None:
    text = (
        f"一、报备\n摊位调整方案应当报集市管理所审批。\n二、停业\n集市停业应当报{other}批准。\n"
        "三、收费\n摊位收费标准应当报集市总商会审核。\n四、活动\n大型促销活动应当报县商务局备案。"
    )
    assert sum(each.kind is QuestionKind.SINGLE_CHOICE for each in _asked(text)) == chosen


def test_the_days_of_a_year_and_the_characters_of_a_saying_can_be_counted() -> None:
    text = (
        "一、口号\n商户用一年三百六十五天的诚信换来回头客。\n"
        "二、目标\n2022年集市要紧紧围绕“树新风、聚人气”这六个字来展开。"
    )
    asked = [each for each in _asked(text) if "三百" in each.stem + each.answer[0] or "六" in each.answer[0]]
    assert asked
    assert not any(is_sound(each) for each in asked)


def test_each_event_of_a_history_is_both_chosen_and_judged() -> None:
    text = (
        "云岭船闸志\n一、创业（1956—1965年）\n1956年，云岭船闸动工。1958年，船闸首次通航。"
        "1961年，船闸装上电动启闭机。1964年，船闸被评为全省先进单位。"
    )
    asked = [each for each in _asked(text) if each.formulation and each.formulation.kind == FormulationKind.STAGES]
    kinds = [each.kind for each in asked if is_sound(each)]
    assert kinds.count(QuestionKind.SINGLE_CHOICE) == kinds.count(QuestionKind.TRUE_FALSE) == 4


def test_all_of_it_is_worth_asking_under_the_heading_it_was_reached_under() -> None:
    text = "云河市水务局2024年工作总结\n一、2024年工作回顾\n完成管网巡检6轮，水源地水质达标率保持100%。"
    assert any("水质达标率保持" in each.stem and is_sound(each) for each in _asked(text))
