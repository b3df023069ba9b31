"""Lists that a sentence counts before them, names that count what they stand for, and how many of each there were."""

from __future__ import annotations

import pytest

from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import asked_of, sound_of

_DISPUTES = "课题组把146件晒场纠纷归类，概括为“四争”：争先后的67件，争地界的38件，争混杂的24件，争让道的17件。"


def _recited(text: str) -> dict[str, tuple[str, ...]]:
    return {each.stem: each.answer for each in sound_of(text) if each.kind is QuestionKind.RECITATION}


def _filled(text: str) -> list[Question]:
    return [each for each in asked_of(text, "groups") if each.kind is QuestionKind.FILL_BLANK]


def test_how_many_there_were_of_each_is_no_part_of_what_they_are_called() -> None:
    text = f"晒坪讲稿\n\n一、看清症结\n{_DISPUTES}\n"
    (asked,) = _filled(text)
    assert asked.stem.endswith("＿＿＿＿的38件，＿＿＿＿的24件，＿＿＿＿的17件。")
    assert ("争先后", "争地界", "争混杂", "争让道") in _recited(text).values()


def test_points_are_called_by_the_sentence_that_counts_them() -> None:
    text = (
        "晒坪讲稿\n\n一、看清症结\n\n“四争”的背后有三个原因。\n\n一是天时变短。平均晴天由29天减少到22天。\n\n"
        "二是熟人变少。住户有一半是外来户。\n\n三是规矩变虚。有条文而无次序。\n\n二、其他\n\n略。\n"
    )
    assert _recited(text)["请写出“‘四争’背后的三个原因”分别是哪三个。"] == ("天时变短", "熟人变少", "规矩变虚")


def test_a_name_that_counts_is_listed_and_not_defined() -> None:
    listed = "输液讲义\n\n一、核对\n“三单”，是指用工需求清单、劳动力资源清单和培训意愿清单。\n"
    defined = "供水讲义\n\n一、概念\n二次供水，是指将公共供水经储存、加压后，再通过管道供给居民使用的供水方式。\n"
    assert "请默写“三单”的内容。" in _recited(listed)
    assert "请默写材料对“二次供水”的界定。" in _recited(defined)


@pytest.mark.parametrize(
    ("title", "told", "term"),
    [
        ("冰上作业讲稿", "四类人员：是指安全员、测冰员、组长和监护人。", "四类人员"),
        ("论“留余”治理观", "留余治理观，是指主动预留可调用的余量的治理思想和工作方法。", "留余治理观"),
    ],
)
def test_a_term_that_can_be_counted_or_stands_in_the_title_is_not_asked(title: str, told: str, term: str) -> None:
    made = [each for each in asked_of(f"{title}\n\n一、基本概念\n{told}\n") if each.kind is QuestionKind.FILL_BLANK]
    assert not [each for each in sound_of(f"{title}\n\n一、基本概念\n{told}\n", "definition") if each.answer == (term,)]
    assert made or told


@pytest.mark.parametrize(
    ("told", "stem"),
    [
        ("清沟，是指长期不冻或冻得很薄的水面。", "清沟是指长期不冻或冻得很薄的水面。"),
        ("一块冰滑到另一块冰的上面，称为重叠冰。", "一块冰滑到另一块冰的上面，称为重叠冰。"),
    ],
)
def test_a_definition_is_judged_in_its_own_words(told: str, stem: str) -> None:
    text = f"海冰讲义\n\n一、海冰的种类\n{told}固定冰，是指与海岸冻结在一起的冰。流冰，是指随风漂移的冰。\n"
    made = [each for each in asked_of(text, "definition") if each.kind is QuestionKind.TRUE_FALSE]
    assert made
    assert all(each.stem == stem for each in made if each.answer == ("正确",) and each.stem[:2] == stem[:2])
    assert not [each for each in made if "说的是" in each.stem]


def test_a_term_is_known_by_itself_and_not_by_who_says_it() -> None:
    text = "生漆讲稿\n\n一、危险\n我们厂里说的漆疮，是指皮肤接触漆酚以后引起的过敏性皮炎。\n"
    assert "请默写材料对“漆疮”的界定。" in [
        each.stem for each in asked_of(text) if each.kind is QuestionKind.RECITATION
    ]


def test_a_clause_that_announces_grades_is_no_term() -> None:
    told = "本场卤水分为三级：不足10波美度的为初级卤，10波美度以上的为中级卤，25波美度以上的为饱和卤。"
    assert not asked_of(f"盐场提纲\n\n一、认识卤水\n{told}\n", "definition")


def test_a_list_of_heads_is_asked_by_which_they_are() -> None:
    told = (
        "（一）快与稳的关系。宁可慢一拍，也要看准天。\n（二）大与小的关系。先保大池，后保小池。\n"
        "（三）人与仪器的关系。仪器定数，人定夺。\n"
    )
    assert "请写出“正确处理三对关系”分别是哪三对。" in _recited(
        f"盐场提纲\n\n一、正确处理三对关系\n{told}\n二、其他\n略。\n"
    )


def test_a_day_of_the_year_is_in_every_year() -> None:
    text = "蜂场规定\n\n第一条 场委会应当于每年十二月二十日前公布场地使用费的收支情况。\n"
    assert not [each.stem for each in asked_of(text) if "每半年十二月" in each.stem or "每两年十二月" in each.stem]


def test_a_part_is_called_by_what_its_heading_defines() -> None:
    heading = "摸读质量，是指成品的点位准确、版面可循的总体程度"
    roles = "点位准确是前提，点高达标是基础，版面可循是关键。"
    text = f"盲文学习提纲\n\n一、质量\n1. {heading}。{roles}\n2. 装订质量，是指成品的耐翻程度。略。\n\n二、其他\n略。\n"
    stems = [each.stem for each in asked_of(text, "parallel_roles")]
    assert [stem for stem in stems if "材料“摸读质量”部分" in stem]
    assert not [stem for stem in stems if f"材料“{heading}”部分" in stem]
