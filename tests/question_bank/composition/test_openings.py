"""What is said before a stem that says nothing of what it speaks, and what keeps a stem back that nothing opens."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound

_SPEECH = "在全县阅读推广工作推进会上的讲话\n（2026年2月7日）\n同志们：\n"


def _asked(text: str, title: str = "试用") -> list[Question]:
    return list(build_from_text(text, title).candidates)


def _sound(text: str, title: str = "试用") -> list[str]:
    return [each.stem for each in _asked(text, title) if is_sound(each)]


def test_what_a_speech_demands_of_all_is_told_as_its_demand() -> None:
    text = (
        _SPEECH
        + "各馆的服务，是群众最先看到的窗口。要严格规范到馆检查，同一部门对同一分馆的现场检查，一年原则上不超过两次。"
    )
    stems = [stem for stem in _sound(text) if "现场检查" in stem and "＿" in stem]
    assert stems
    assert all(stem.startswith("材料提出，要严格规范到馆检查") for stem in stems)


@pytest.mark.parametrize(
    ("title", "told"), [("在全县阅读推广工作推进会上的讲话", True), ("阅读推广工作学习资料", False)]
)
def test_the_meeting_of_the_title_needs_no_other_name(title: str, told: bool) -> None:
    text = f"{title}\n（2026年2月7日）\n会议强调，抓服务首先要在思想上正本清源。"
    text += "会议指出，青年馆员是事业的未来，也是阅读推广的重点群体。"
    unclear = [each for each in _asked(text, title) if "会议指出” does not say" in each.reason]
    assert bool(unclear) is not told


def test_a_task_under_a_heading_takes_no_sentence_before_it_along() -> None:
    text = (
        "一、总体要求\n坚持统筹推进。\n二、优化城区停车\n交管部门应当为配送车核发通行证，新能源车在城区不受限行限制。"
    )
    text += "在主城区设置图书配送专用停车位不少于50个，单次停靠30分钟以内免费。"
    stems = [stem for stem in _sound(text) if "停车位" in stem]
    assert stems
    assert not any("通行证" in stem for stem in stems)


def test_what_a_labelled_point_comes_to_is_told_of_its_label() -> None:
    text = "一、馆际沟通的特征\n馆际沟通具有以下特征：（1）目的性。馆际沟通服务于借阅目标。"
    text += "（2）双向性。信息既由总馆传向分馆，也由分馆传向总馆。"
    stems = [stem for stem in _sound(text) if "信息既由总馆" in stem]
    assert all("双向性" in stem for stem in stems)


def test_what_a_chapter_says_it_will_say_is_not_asked() -> None:
    text = "第六章 编目与排架\n编目连着排架。本章介绍编目与排架的含义、分类、程序和标准。\n"
    text += "第一节 编目\n编目是揭示馆藏的工作。"
    assert not any("本章介绍" in stem for stem in _sound(text))


def test_the_failings_of_some_are_no_figures_to_be_known() -> None:
    text = _SPEECH + "有的单位满足于开会发文；有的分馆流程繁琐，一张借书证要跑七个科室、盖十一枚印章；"
    text += "还有的负担偏重，一个站一年要填230张表。"
    assert not any("印章" in stem or "张表" in stem for stem in _sound(text))


def test_how_to_do_it_is_not_told_without_what_is_to_be_done() -> None:
    text = _SPEECH + "走访要做到“三看两问”，多到困难多、矛盾集中、读者意见大的馆去，不能只看“门面”和“窗口”。"
    assert not any("，多到困难多" in stem and "走访" not in stem for stem in _sound(text))


def test_pairs_that_go_together_are_not_parted() -> None:
    text = _SPEECH + "要坚持严管和厚爱结合、激励和约束并重，落实“三个区分开来”。"
    asked = [each for each in _asked(text) if each.kind is QuestionKind.FILL_BLANK and is_sound(each)]
    assert not any("约束并重" in each.answer for each in asked)


def test_what_is_said_of_all_members_is_no_part_of_the_last() -> None:
    text = "一、含义\n外部协作是指公共图书馆与中小学校、文化机构、社区居民之间的协作。"
    assert not any(key.endswith("之间") for each in _asked(text) for key in each.answer if is_sound(each))


def test_a_term_before_a_colon_is_told_without_any_colon() -> None:
    text = "一、馆际沟通的网络\n人们归纳出三种网络。\n链式沟通：信息逐级传递，两端的馆只能与相邻的一馆联系。\n"
    text += "轮式沟通：由一个总馆居于中心，分别与各分馆联系。\n环式沟通：每个馆都可与左右两馆联系，没有明显的中心。"
    asked = [each for each in _asked(text) if each.formulation and each.formulation.kind == "definition"]
    blanks = [each.stem for each in asked if each.kind is QuestionKind.FILL_BLANK]
    assert "＿＿＿＿是指信息逐级传递，两端的馆只能与相邻的一馆联系。" in blanks
    assert all("：" not in stem for stem in blanks)


def test_what_goes_on_line_by_a_day_is_named_before() -> None:
    text = "一、总体要求\n坚持统筹推进。\n二、加快标准化建设\n建设全市养老公共信息平台（“颐养”平台），"
    text += "2026年10月底前上线运行，床位50张以上的机构须全部接入。"
    assert not any(stem.startswith("2026年10月底前上线运行") for stem in _sound(text))
