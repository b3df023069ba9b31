"""A clause that says what is counted, divided, meant or paid for is told with what it leads up to, or it waits."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.composition.naming.list_names import list_name
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str, title: str = "试用") -> list[Question]:
    return list(build_from_text(text, title).candidates)


def _sound(text: str, title: str = "试用") -> list[str]:
    return [each.stem for each in _asked(text, title) if is_sound(each)]


def test_how_many_of_what_is_told_by_the_clause_before() -> None:
    text = "一、发展水路客运\n（一）增开航线。增开夜航班轮，2026年起青石港至东沙岛每天不少于4艘。"
    figures = [stem for stem in _sound(text) if "不少于" in stem]
    assert figures
    assert all("夜航班轮" in stem for stem in figures)


def test_what_is_set_apart_is_told_with_its_purpose() -> None:
    text = "一、总体要求\n坚持统筹推进。\n二、强化要素保障\n每年安排不少于30亩建设用地指标，专项用于公共停车场项目。"
    figures = [stem for stem in _sound(text) if "＿亩" in stem]
    assert figures
    assert all("专项用于公共停车场项目" in stem for stem in figures)


def test_money_is_not_for_what_another_sentence_is_for() -> None:
    text = "一、强化要素保障\n每年安排不少于30亩用地指标，专项用于停车场项目。停车场用电执行居民生活用电价格。"
    text += "县财政每年统筹安排专项资金800万元，连续安排三年。"
    assert not any("专项资金＿" in stem and "用地指标" in stem for stem in _sound(text))


def test_what_it_was_owed_to_is_not_told_without_what_came_of_it() -> None:
    text = "一、回顾\n去年那场大雪中，全镇没有一户断电断水，靠的就是抢修队员守在一线、干在夜里。"
    assert not any(stem.startswith("靠的就是") for stem in _sound(text))


@pytest.mark.parametrize("words", ["说到底", "归根到底", "总的来说"])
def test_words_put_in_are_no_subject(words: str) -> None:
    text = f"一、问题\n馆内的这些毛病，{words}是服务意识淡薄，是管理出现了松懈。"
    assert not any(words in each.stem and "两点论断" in each.stem for each in _asked(text))


def test_another_division_is_told_with_the_one_before() -> None:
    text = (
        "一、分类\n按照借阅对象的不同，馆际互借可分为本地互借和异地互借；按照资料的形态，又可分为纸本传递和电子传递。"
    )
    blanks = [stem for stem in _sound(text) if "又可分为＿" in stem]
    assert all("馆际互借可分为" in stem for stem in blanks)


def test_a_heading_that_only_lists_is_no_sentence() -> None:
    text = "一、沟通的类型\n1．对上沟通、对下沟通、平级沟通与越级沟通。这是按方向划分的。对上沟通是向上级反映情况。"
    assert not any("越级沟通" in stem and "＿" in stem for stem in _sound(text))


def test_roles_of_which_more_is_said_behind_are_not_recited() -> None:
    text = "一、含义\n编目与排架既有联系又有区别：编目是排架的前提和依据，排架是编目的目的和结果；"
    text += "编目侧重于信息的揭示与描述，排架侧重于实物的存放与取用。"
    recited = [each for each in _asked(text) if each.kind is QuestionKind.RECITATION]
    assert not any(is_sound(each) and "编目" in each.stem for each in recited)


def test_the_summary_of_a_chapter_stands_under_none_of_its_sections() -> None:
    text = "第三节 排架\n一、排架的含义\n排架是把图书依次放上书架的工作。\n二、排架的作用\n排架的作用是便于取用。\n"
    text += "【本章小结】编目重在“准”，排架重在“快”。两者决定服务效率。"
    assert not any("排架的作用" in each.stem and "重在" in each.stem for each in _asked(text))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("完整的编目过程包括六个要素", "完整的编目过程的六个要素"),
        ("馆际互借分为三个阶段", "馆际互借的三个阶段"),
    ],
)
def test_a_clause_that_counts_parts_is_called_by_its_subject(words: str, name: str) -> None:
    assert list_name(words, "") == name
