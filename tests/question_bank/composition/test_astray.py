"""Questions that were read astray: a story as a term, a time as an event, a heading that tells of something else."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionStatus
from tests.question_bank.composition.publishing import is_sound


def _all(text: str, title: str = "试用") -> tuple[Question, ...]:
    return build_from_text(text, title).candidates


def _sound(text: str, title: str = "试用") -> list[Question]:
    return [each for each in _all(text, title) if is_sound(each)]


def test_what_people_call_a_story_defines_nothing() -> None:
    text = "云河村史\n\n一、往事\n后来人们把这段往事叫作“灯下会”。\n渠长是指由村民推选、负责分水和护渠的人。\n"
    assert not any("往事" in each.stem for each in _sound(text))
    assert any("渠长" in each.stem for each in _all(text))


def test_a_hard_time_is_no_event() -> None:
    text = (
        "云河村史\n\n一、修渠\n1958年2月，云河大渠动工。\n1961年最困难的时候，有人提出停工。\n1964年4月，大渠全线通水。\n"
        "1968年10月，村里建成电站。\n"
    )
    asked = [each for each in _all(text) if "“最困难的时候”" in each.stem or "最困难的时候" in each.answer]
    assert all(each.status is QuestionStatus.REVIEW for each in asked)


def test_roles_under_a_heading_that_states_something_else_wait() -> None:
    text = (
        "云河馆值班讲义\n\n一、职责\n1.1 班组是值班工作的基础，班长是值班的第一责任人。"
        "现场的险情，早一分钟发现是根本，快一分钟处置是关键。\n"
        "1.2 交班时间为8点。\n"
    )
    assert not any(each.stem.startswith("就“班组是") for each in _sound(text))


def test_no_rule_is_told_with_another_that_has_nothing_in_common() -> None:
    text = (
        "云河市书库管理办法\n\n第一条 对更新的书库，市财政每座补助8万元。"
        "出现险情的，可以动用维修资金，主管部门应当在3日内完成审核。\n"
        "第二条 书库应当每年检查1次。\n"
    )
    asked = _sound(text, "云河市书库管理办法")
    assert not any("补助" in each.stem and "审核" in each.stem for each in asked)


@pytest.mark.parametrize(
    "rule", ["新管理人应当自接收之日起30日内办理变更登记。", "依照前三项规定不能确定的，由街道办事处指定管理人。"]
)
def test_a_rule_that_points_back_waits(rule: str) -> None:
    text = f"云河市书库管理办法\n\n第一条 书库应当移交技术档案。{rule}\n第二条 书库应当每年检查1次。\n"
    asked = [each for each in _sound(text, "云河市书库管理办法") if rule[:6] in each.stem]
    assert all("移交技术档案" in each.stem for each in asked)


def test_a_summary_in_a_title_with_a_plan_dates_its_sections() -> None:
    text = (
        "云河馆2024年度工作总结和2025年工作计划\n\n一、主要工作及成效\n新建分馆12个，接待读者86万人次，同比增长7.5%。\n"
        "二、存在的问题\n略。\n三、2025年工作计划\n新建分馆5个。\n"
    )
    told = [each.stem for each in _sound(text, "云河馆2024年度工作总结和2025年工作计划") if "接待读者" in each.stem]
    assert told
    assert all("2024年" in stem and "2025年" not in stem for stem in told)


def test_a_title_may_write_its_year_without_the_word() -> None:
    title = "云河馆2024工作总结和2025年工作计划"
    done = "一、主要工作及成效\n新建分馆12个，接待读者86万人次，同比增长7.5%。\n"
    text = f"{title}\n\n{done}二、2025年工作计划\n新建分馆5个。\n"
    told = [each.stem for each in _all(text, title) if "接待读者" in each.stem]
    assert told
    assert all("2024工作总结" in stem and "2025年" not in stem for stem in told)


def test_ways_to_choose_among_are_told_under_the_heading_that_says_for_what() -> None:
    text = (
        "云河市安居工作提纲\n\n一、租赁住房\n（一）扩大保障范围。新就业职工全部纳入保障。"
        "职工可以在整套租住、单间合住、共有产权等方式中自主选择。\n（二）简化手续。审批时间不超过5日。\n"
    )
    asked = [each for each in _sound(text) if "整套租住" in each.stem]
    assert asked
    assert all("“扩大保障范围”" in each.stem for each in asked)


def test_an_honour_is_told_of_what_has_it_and_not_of_its_yield() -> None:
    text = (
        "云河县2024年工作总结\n\n一、2024年主要工作\n（一）产业发展。云河白茶种植面积扩大到3.2万亩，"
        "综合产值突破5亿元，6月份入选全国名优农产品名录。\n（二）新建水渠12公里。\n"
    )
    asked = [each for each in _sound(text) if "入选" in each.stem]
    assert asked
    assert all("云河白茶" in each.stem for each in asked)


@pytest.mark.parametrize(
    ("done", "waits"),
    [("对206户513人开展走访帮扶，其中已脱困84户", True), ("对206户低收入家庭开展走访帮扶，其中已脱困84户", False)],
)
def test_households_that_are_only_counted_wait(done: str, waits: bool) -> None:
    text = f"云河县2024年工作总结\n\n一、2024年主要工作\n（一）守住底线。{done}。\n（二）新建水渠12公里。\n"
    asked = [each for each in _sound(text) if "走访帮扶" in each.stem]
    assert (not asked) is waits


def test_what_a_share_has_come_to_is_asked_and_not_what_it_was() -> None:
    text = (
        "云河县2024年工作总结\n\n一、2024年主要工作\n（一）水利建设。铺设管道126公里，新建泵站18座，"
        "自来水普及率由71%提高到86%。\n（二）新修村道12公里。\n"
    )
    asked = [each for each in _all(text) if "泵站＿＿＿＿座" in each.stem]
    assert [each.answer for each in asked] == [("126", "18", "86%")]


def test_a_point_that_tells_its_list_is_no_name_of_it() -> None:
    text = (
        "云河市服务工作提纲\n\n一、总体要求\n（一）一个目标，就是让办事的人满意。\n"
        "（二）三个更加，就是窗口设置更加合理、办事流程更加简便、服务态度更加热情。\n"
    )
    asked = [each for each in _all(text) if "各项内容" in each.stem]
    assert [each.stem for each in asked] == ["就“总体要求”，请默写“三个更加”的各项内容。"]
