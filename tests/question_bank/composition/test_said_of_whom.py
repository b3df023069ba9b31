"""Words that say of whom and when they speak are not held back for it; those that do not are told with more."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str, title: str = "试用") -> list[Question]:
    return list(build_from_text(text, title).candidates)


def _sound(text: str, title: str = "试用") -> list[str]:
    return [each.stem for each in _asked(text, title) if is_sound(each)]


def _blanks(text: str, title: str = "试用") -> list[str]:
    return [each.stem for each in _asked(text, title) if is_sound(each) and each.kind is QuestionKind.FILL_BLANK]


def test_how_often_something_is_held_needs_no_year() -> None:
    text = "一、活动安排\n县图书馆每季度开展一次“馆长值班”活动，由馆长到借阅窗口办理借还业务。"
    assert any("县图书馆＿＿＿＿开展一次" in stem for stem in _sound(text))


def test_working_days_are_no_round_count_of_deeds() -> None:
    text = "一、借阅管理\n读者证遗失补办，馆方自受理之日起20个工作日内办结。"
    assert any("＿＿＿＿个工作日内办结" in stem for stem in _sound(text))


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("完整的编目流程包括五个环节：查重、著录、标引、排架和核对。", "完整的编目流程包括五个环节"),
        (
            "联合采购是通过设立联席会议、领导小组、工作专班等机构来进行的采购，其中联席会议不刻制印章。",
            "联合采购是通过设立",
        ),
        ("仓储是强港之本，要紧紧围绕冷链、粮油、建材三大货种，引进亿元以上项目不少于12个。", "仓储是强港之本"),
    ],
)
def test_a_subject_that_is_there_is_seen(sentence: str, asked: str) -> None:
    text = f"一、概述\n这一部分先说总的情况，再说各项安排。{sentence}"
    assert any(asked in stem for stem in _sound(text))


def test_members_that_end_alike_are_whole_words() -> None:
    text = "一、布局\n全县建设产地、集散地、销地三级仓储网络。"
    assert any("三级仓储网络" in stem for stem in _sound(text))


def test_a_point_of_a_list_is_told_of_the_heading_that_the_stem_names() -> None:
    text = "一、馆际协作的作用\n馆际协作的作用主要表现在三个方面：（1）减少重复采购；"
    text += "（2）健全制度，用例会、简报、意见箱等形式联络各馆；（3）提高效率。"
    assert any("用例会" in stem for stem in _blanks(text))


def test_what_a_plan_counts_in_a_list_still_wants_its_year() -> None:
    text = "一、民生实事\n今年，继续办好三件实事：①新增公办幼儿园学位540个；②建设社区助餐点15个；③改造老旧泵站4座。"
    assert not any("老旧泵站" in stem for stem in _sound(text))


def test_a_task_that_begins_like_a_noun_is_told_under_its_heading() -> None:
    text = "一、总体要求\n坚持统筹推进。\n二、加快标准化建设\n"
    text += "建设全市养老公共信息平台（“颐养”平台），2026年10月底前上线运行。"
    assert any(stem.startswith("材料“加快标准化建设”部分指出，建设全市养老公共信息平台") for stem in _sound(text))
