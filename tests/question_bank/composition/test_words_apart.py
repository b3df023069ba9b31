"""Words taken apart from what they belong to: a study, a stage, a story, an exception, another name."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _published(text: str) -> list[Question]:
    found = build_from_text(text, "试用").candidates
    return [question for question in found if is_sound(question)]


def _stems(text: str) -> list[str]:
    return [question.stem for question in _published(text)]


def test_who_took_part_in_a_study_is_not_asked_without_it() -> None:
    text = (
        "一、从众研究\n阿希1951年在一所学院所做的线段实验表明，个人的判断会受群体影响。"
        "实验对象是123名20岁左右的大学生，被分为“甲组”和“乙组”两组。"
    )
    assert not any("实验对象是" in stem for stem in _stems(text))


def test_what_happens_in_a_stage_is_not_asked_without_its_name() -> None:
    text = (
        "一、团队的发展\n塔克曼提出了团队发展的三阶段模型，依次为：\n第一阶段，形成期。成员彼此陌生，表现出谨慎、客气、观望和依赖。\n"
        "第二阶段，震荡期。成员之间体验到不满、争执、失望或疲惫。\n第三阶段，规范期。成员之间形成共同的规则。"
    )
    assert not any("体验到" in stem and "震荡期" not in stem for stem in _stems(text))


def test_the_outcome_is_told_by_being_the_last_stage() -> None:
    text = (
        "一、谈判的过程\n谈判分为四个阶段，依次为：\n第一阶段，摸底。双方了解对方情况。\n第二阶段，报价。双方提出条件。\n"
        "第三阶段，磋商。双方逐项讨论。\n第四阶段，谈判的结果。双方签约或者破裂。"
    )
    assert ("谈判的结果",) not in [each.answer for each in _published(text)]


def test_a_story_without_names_goes_on_in_its_paragraph() -> None:
    text = (
        "一、办事效率\n去年5月，城东区某食品公司给一家超市供了货，货款拖了半年。"
        "公司通过“民情热线”平台投诉，区商务局在3个工作日内转办。所以说，采购单位应当自收货之日起30日内付款。"
    )
    stems = _stems(text)
    assert not any("转办" in stem for stem in stems)


def test_the_period_of_an_upper_limit_is_not_asked_and_its_exception_is_told() -> None:
    text = "一、检查\n除投诉举报、上级交办等情形外，同一执法机关对同一商户的现场检查每年不得超过3次。"
    found = _published(text)
    assert not any(answer in ("每年", "每半年") for each in found for answer in (*each.answer, *each.options))
    assert not any("每半年" in each.stem for each in found)
    assert all("除投诉举报" in each.stem for each in found if "现场检查" in each.stem)


def test_how_many_articles_a_paper_has_is_asked_of_the_paper() -> None:
    stems = _stems("一、条例\n《市容管理条例》一共九章七十二条，比2015年的旧条例多了十六条。")
    assert stems
    assert all("《市容管理条例》" in stem for stem in stems)


def test_what_is_to_be_learned_from_a_chapter_is_not_asked() -> None:
    text = "第二章 水利\n【学习提示】学习本章，要把握全县兴修水库、开挖干渠、治理滩涂的过程，理解“愚公精神”的内涵。"
    assert not any("把握" in stem for stem in _stems(text))


def test_words_of_a_lecturer_are_not_asked() -> None:
    text = (
        "一、付款\n前期我们走访了215家商户，收集意见建议806条。国有企业采购货物，应当自交付之日起三十日内付款。"
        "私营企业呢？也一样，自交付之日起四十五日内付款。"
    )
    assert not any("走访" in stem or "也一样" in stem for stem in _stems(text))


def test_both_ends_of_a_range_or_none() -> None:
    text = "一、罚则\n商户占道经营的，由城管部门责令限期改正，可以处违法所得2倍以上5倍以下的罚款。"
    assert not any("倍以上5倍以下" in each.stem for each in _published(text) if each.kind is QuestionKind.FILL_BLANK)


def test_another_name_is_no_part_of_a_term() -> None:
    text = "一、成本\n隐性成本又称看不见的成本，是指企业使用自有资源、没有实际支付货币的费用。"
    stems = [each.stem for each in _published(text) if each.kind is QuestionKind.RECITATION]
    assert stems == ["请默写材料对“隐性成本”的界定。"]


def test_pretexts_are_no_points_of_an_article() -> None:
    text = "一、守约\n第二十条明确：不得以机构调整、人员更换、预算变动以及领导换届等为由拒绝付款。"
    assert not any(each.kind is QuestionKind.RECITATION for each in _published(text))


_STUDIED = (
    "网格治理学习提纲\n【学习说明】本专题供社区党支部集中学习使用，建议安排3个学时，学习后每人撰写不少于600字的体会。\n"
    "一、民情恳谈\n网格党支部每月第二个星期六上午召开民情恳谈会。会上提出的事项分三类办理：网格能够解决的，6日内办结；"
    "需要社区协调的，12日内答复；需要上级解决的，由社区党委在2日内上报。\n"
    "二、典型案例\n案例一：云锦花园是2017年交付的商品房小区，业主与物业企业多次发生纠纷。"
    "2023年初，社区党委推荐4名党员业主进入业主委员会。\n"
)


@pytest.mark.parametrize("words", ["学时", "“的事项", "社区党委推荐", "每周第二个"])
def test_notes_for_study_half_names_and_later_sentences_of_a_case_are_not_published(words: str) -> None:
    assert not [each.stem for each in _published(_STUDIED) if words in each.stem]


def test_a_later_sentence_that_names_the_case_is_published() -> None:
    told = _STUDIED.replace("2023年初，社区党委推荐", "2023年初，云锦花园党支部推荐")
    assert [each.stem for each in _published(told) if "云锦花园党支部推荐" in each.stem]
