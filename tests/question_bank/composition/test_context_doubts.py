"""What only its place in the source makes clear waits or is named, and lists are called by what they are lists of."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.composition.composers.register import COMPOSERS
from question_bank.composition.doubts import doubt_of
from question_bank.composition.framing.placing import placed
from question_bank.composition.naming.list_names import list_name
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.conftest import MakeSource
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str) -> tuple[Question, ...]:
    return build_from_text(text, "试用").candidates


def _published(text: str, *kinds: QuestionKind) -> list[Question]:
    return [each for each in _asked(text) if is_sound(each) and (not kinds or each.kind in kinds)]


def _waiting(text: str) -> dict[str, str]:
    return {each.stem: each.reason.removeprefix("G13: ") for each in _asked(text) if each.reason.startswith("G13")}


FURTHER = "who or what does this stands further before"
UNDATED = "the stem does not say when this was"


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        (
            "一、厂史\n1951年秋，云河机械厂筹建。1952年春，厂房动工兴建。4月18日，全厂职工在河滩上三天内搭起厂房12间，首台机床试车成功。",
            "4月18日",
            UNDATED,
        ),
        (
            "一、党史\n1949年3月，云河会议在柳庄召开。周明远同志在会上提出“三个不变”，要求全党牢记。",
            "在会上",
            "“在会上” does not say who or what is meant",
        ),
        (
            "一、厂史\n2014年12月18日，云河县医院搬入新院区。搬迁当日，全院调集救护车23辆，用6个小时转运病人312名。",
            "搬迁当日",
            "“搬迁当日” does not say who or what is meant",
        ),
        (
            "一、战斗\n1934年，红军分三路攻打柳城。东路由团长赵大勇率领，负责主攻北门。",
            "东路由",
            FURTHER,
        ),
        (
            "一、通报\n区纪委2023年查处问题52起。从问题类型看，违规吃喝问题31起，违规收礼问题19起。",
            "从问题类型看",
            FURTHER,
        ),
        (
            "一、安排\n对各类网点分级管理，评为一级的，每月检查一次；二级的，每季度检查一次。",
            "二级的",
            FURTHER,
        ),
        (
            (
                "第一章 总则\n第一条 为了加强管理，制定本办法。\n第二章 停业\n第二条 供水单位不得擅自停业。"
                "确需停业的，应当提前6个月向主管部门提出申请。"
            ),
            "确需停业",
            FURTHER,
        ),
        (
            "二、设备\n全县在用特种设备12418台（套），比上年增加1203台（套）。",
            "（　　）（套）",
            "“12418台” is no whole word",
        ),
        (
            "一、医院\n1958年，医院组织防治队。队长李桂芳带领31名队员走遍9个公社。",
            "队长",
            FURTHER,
        ),
    ],
)
def test_what_only_its_place_makes_clear_waits(source_of: MakeSource, text: str, words: str, reason: str) -> None:
    assert not any(each.stem.startswith(words) for each in _published(text))
    source = source_of(text)
    drafts = [placed(draft, source) for composer in COMPOSERS for draft in composer(source)]
    told = {doubt_of(draft, (), source).removeprefix("G13: ") for draft in drafts if words in draft.stem}
    assert reason in told


def test_a_month_beside_its_year_is_published() -> None:
    text = "一、厂史\n1952年4月18日，云河机械厂在河滩上三天内搭起厂房12间，首台机床试车成功。"
    assert UNDATED not in _waiting(text).values()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("申请运输许可，应当具备下列条件", "申请运输许可应当具备的条件"),
        ("设立托育机构，应当符合下列要求", "设立托育机构应当符合的要求"),
        ("下列物品不得携带上车", "不得携带上车的物品"),
    ],
)
def test_a_list_of_a_rule_is_called_by_the_rule(words: str, name: str) -> None:
    assert list_name(words, "许可") == name


def test_a_list_of_conditions_says_for_what() -> None:
    text = (
        "第一章 总则\n第一条 为了加强管理，制定本办法。\n第二章 许可\n第二条 申请垃圾运输许可，应当具备下列条件：\n"
        "（一）具有法人资格，注册资本不少于300万元；\n（二）有不少于5辆密闭专用运输车辆；\n（三）有固定的停放场所。"
    )
    assert all("申请垃圾运输许可应当具备的条件" in each.stem for each in _published(text, QuestionKind.FILL_BLANK))


def test_the_graver_case_is_not_given_the_plain_one_for_false() -> None:
    text = (
        "第一章 罚则\n第一条 未取得许可证从事收集活动的，处5万元以上10万元以下的罚款；"
        "情节严重的，处10万元以上50万元以下的罚款。\n"
        "第二条 工作人员玩忽职守的，依法给予处分；构成犯罪的，依法追究刑事责任。"
    )
    for each in _asked(text):
        if each.kind is QuestionKind.TRUE_FALSE and ("情节严重" in each.stem or "构成犯罪" in each.stem):
            assert "10万元以下" not in each.stem
            assert "给予处分" not in each.stem


def test_an_order_is_not_told_by_its_own_words() -> None:
    text = (
        "二、土地\n1928年12月，县政府颁布《云河土地条例》。1930年3月，县政府又公布查田办法。"
        "1931年2月，修订后的条例才明确土地归农民所有。1932年5月，县政府完成查田登记。"
    )
    for each in _asked(text):
        if each.kind in (QuestionKind.ORDERING, QuestionKind.MATCHING):
            assert not any(words in told for told in each.answer for words in ("又公布", "才明确"))


def test_a_bare_mention_is_no_statement_to_weigh() -> None:
    text = "一、要求\n厂党委提出“建管并重”。各单位抓好落实。"
    assert not [each for each in _published(text, QuestionKind.TRUE_FALSE) if each.answer == ("正确",)]


def test_words_that_are_given_to_somebody_can_be_weighed() -> None:
    text = "一、要求\n《云河方案》提出“建管并重”。各单位抓好落实。"
    assert [each for each in _published(text, QuestionKind.TRUE_FALSE) if each.answer == ("正确",)]


def test_a_number_word_before_the_first_clause_stops_nothing() -> None:
    text = (
        "第一章 责任\n第三条 项目经理是本项目安全生产第一责任人，对高处作业和吊装作业安全全面负责；"
        "技术负责人负责方案编制和技术交底；专职安全员负责现场检查。"
    )
    assert _asked(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "第一节 担保的概念、特征与分类\n一、担保\n担保可以由第三人提供。",
        (
            "第七章 担保\n【学习目标】掌握担保的概念、特征与分类；理解抵押、质押与留置的区别。\n"
            "一、担保\n担保可以由第三人提供。"
        ),
    ],
)
def test_aims_and_headings_are_no_statements(text: str) -> None:
    assert not any("学习目标" in each.stem or "分类" in str(each.answer) for each in _published(text))


def test_a_place_of_origin_is_no_name() -> None:
    text = "一、院史\n1926年，医院附设护士学校，首任校长为苏州人吴静雅。1930年，校长陈国梁主持扩建。"
    assert not any("苏州人" in each.answer for each in _asked(text))


def test_a_date_of_one_deed_is_not_put_before_the_demand_of_another() -> None:
    text = "一、部署\n2025年3月，省委印发通知。县委要求，全县412个基层党组织、1.13万名党员全部参加。"
    assert not any(each.stem.startswith("2025年3月，县委要求") for each in _asked(text))


def test_a_purpose_waits_for_what_is_made_for_it() -> None:
    text = "第一章 总则\n第一条 为加强高处作业管理，防止高处坠落、物体打击和起重伤害事故，制定本规定。"
    assert not any("防止高处坠落" in each.stem and "制定" not in each.stem for each in _published(text))


def test_a_name_that_holds_place_and_event_is_not_asked_beside_them() -> None:
    text = "一、史略\n1927年11月，中共云河特委在柳坪村召开会议，史称“柳坪会议”。"
    assert not any("柳坪会议" in each.answer for each in _published(text, QuestionKind.FILL_BLANK))


def test_the_paper_in_the_title_is_named_by_itself() -> None:
    text = (
        "《云河市餐厨垃圾管理条例》节选与释义\n第一章 总则\n第一条 为了加强管理，制定本条例。\n"
        "第二章 附则\n第二条 本条例自2023年1月1日起施行。"
    )
    stems = [each.stem for each in _asked(text) if "起施行" in each.stem]
    assert stems
    assert not any("节选" in stem for stem in stems)
