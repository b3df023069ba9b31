"""Why an accident happened, or something stands as it does, asked of what has a name."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import is_sound

_CASE = "云河厂安全讲稿\n\n一、案例警示\n{told}\n\n二、消防常识\n灭火器每月检查1次。\n"


def _asked(text: str) -> dict[str, tuple[str, ...]]:
    made = build_from_text(text, "试用").candidates
    return {each.stem: each.answer for each in made if is_sound(each) and "原因" in each.stem}


def test_the_causes_of_an_accident_are_asked_by_its_day() -> None:
    told = (
        "2022年5月6日9时20分，云河厂3号油库发生火灾，造成1人受伤。经查，直接原因是装卸工违规开桶，撞击起火；"
        "间接原因有三条：没有装报警器，没有做班前交底，半年没有巡查。"
    )
    assert _asked(_CASE.format(told=told)) == {
        "请简要回答：2022年5月6日9时20分，云河厂3号油库发生火灾，直接原因是什么。": ("装卸工违规开桶，撞击起火",),
        "请简要回答：2022年5月6日9时20分，云河厂3号油库发生火灾，间接原因有哪些。": (
            "1. 没有装报警器\n2. 没有做班前交底\n3. 半年没有巡查",
        ),
    }


def test_an_accident_that_a_line_names_is_asked_by_its_name() -> None:
    told = (
        "案例一：“5·6”机械伤害事故。2022年5月6日，车工马某违规戴线手套清理铁屑，右手被卷入卡盘。"
        "事故直接原因是马某违反操作规程。"
    )
    assert list(_asked(_CASE.format(told=told))) == ["请简要回答：“5·6”机械伤害事故的直接原因是什么。"]


@pytest.mark.parametrize(
    "told",
    [
        "当天，一名工人触电倒地。事故直接原因是没有验电。",
        "这起事故发人深省。产生这些问题的根本原因，在于安全意识不强，管理不严。",
    ],
)
def test_the_cause_of_what_has_no_name_is_not_asked(told: str) -> None:
    assert _asked(_CASE.format(told=told)) == {}


def test_a_short_cause_is_filled_in_behind_what_came_of_it() -> None:
    text = (
        "云河县水利局2024年工作总结\n（2024年12月6日）\n\n一、主要问题\n"
        "一是重建轻管。抽查发现，已建成的泵站中有7座长期停用，主要原因是管护经费没有落实。\n二是人手不足。\n"
    )
    made = build_from_text(text, "试用").candidates
    asked = {each.stem: each.answer for each in made if "主要原因" in each.stem and each.answer[0].startswith("管护")}
    assert list(asked.values()) == [("管护经费没有落实",)]
    assert all(stem.endswith("有7座长期停用，主要原因是＿＿＿＿。") for stem in asked)


def test_a_heading_that_counts_its_points_calls_a_list() -> None:
    text = (
        "云河厂用电讲稿\n\n一、宿舍用电“三不准”\n1. 不准私拉乱接电线；\n2. 不准使用大功率电器；\n"
        "3. 不准在床上给手机充电。\n\n二、检查\n宿舍每月检查1次。\n"
    )
    asked = [each for each in build_from_text(text, "试用").candidates if "三不准" in each.stem]
    lists = [each for each in asked if each.kind in (QuestionKind.RECITATION, QuestionKind.SHORT_ANSWER)]
    assert len(lists) == 1
    assert all(point in "".join(lists[0].answer) for point in ("不准私拉乱接电线", "不准使用大功率电器"))


def test_a_note_says_since_when_and_how_long_the_paper_is_in_force() -> None:
    text = (
        "云河县园林政策学习提纲\n\n编者按：近日，云河县人民政府印发《关于促进园林绿化的若干措施》（云政〔2024〕6号），"
        "自2024年7月1日起施行，有效期五年。现整理如下，供学习参考。\n\n一、主要措施\n县财政每年安排300万元补助苗圃。\n"
    )
    made = build_from_text(text, "试用").candidates
    asked = {each.stem: each.answer for each in made if is_sound(each) and "若干措施" in each.stem}
    assert asked == {
        "《关于促进园林绿化的若干措施》自＿＿＿＿起施行。": ("2024年7月1日",),
        "《关于促进园林绿化的若干措施》的有效期为＿＿＿＿。": ("五年",),
    }


def test_a_name_between_quotation_marks_is_whole_by_them() -> None:
    text = (
        "云河市用地提纲\n\n一、出让\n所谓“标准地”，是指在完成区域评估的基础上，带着控制性指标出让的工业用地。"
        "申报人不得以企业形式、注册地、成立年限等条件受到排斥。\n"
    )
    made = build_from_text(text, "试用").candidates
    assert any(each.answer == ("标准地",) and is_sound(each) for each in made)
    assert not any("注册地” is no whole word" in each.reason for each in made)
