"""Titles of headings in brackets, with marks for the learner; rows of points that a later list does not continue."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.outline import parse_outline
from question_bank.outline.titles import title_in

_TEXT = "馆舍建于1931年，由乡绅集资修造。馆内藏书三千余册，以地方志为主。"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("借阅办理程序（常考）", "借阅办理程序"),
        ("★馆舍沿革", "馆舍沿革"),
        ("馆舍沿革★★", "馆舍沿革"),
        ("馆藏分类（重点、难点）", "馆藏分类"),
        ("馆员职责【必背内容】", "馆员职责"),
        ("馆员职责（必考！）", "馆员职责"),
        ("【第一段 馆舍沿革】", "馆舍沿革"),
        ("【第二章 馆舍沿革（1931—1949）】", "馆舍沿革（1931—1949）"),
        ("【三、馆舍沿革】", "馆舍沿革"),
        ("【第二段】", "第二段"),
        ("【馆舍沿革】", "馆舍沿革"),
        ("【三】重点任务", "【三】重点任务"),
        ("重点工作", "重点工作"),
        ("——论馆藏的来历", "论馆藏的来历"),
        ("——在馆庆大会上的讲话", "——在馆庆大会上的讲话"),
        ("馆藏（古籍）", "馆藏（古籍）"),
        ("（重点）", "（重点）"),
    ],
)
def test_brackets_their_number_and_marks_for_the_learner_are_no_part_of_a_title(line: str, title: str) -> None:
    start, end = title_in(line, 0, len(line))
    assert line[start:end] == title


@pytest.mark.parametrize("heading", ["【第一段 馆舍沿革】", "一、馆舍沿革（常考）", "【馆舍沿革】", "第一章 馆舍沿革★"])
def test_a_section_is_called_by_its_bare_title(heading: str) -> None:
    outline = parse_outline(f"{heading}\n{_TEXT}\n", "题目")
    assert [section.title for section in outline.sections] == ["馆舍沿革"]
    assert "【" not in "".join(outline.path(0))


def test_a_heading_in_brackets_is_quoted_without_them() -> None:
    text = (
        "馆员培训（第2课）\n\n【第一段 登记】\n读者办证须登记。\n步骤：\n① 看——证件在有效期内，每证限借5册；\n"
        "② 写——写明住址；\n③ 发——当场发证。\n【第二段】\n馆员每日清点书架2次，闭馆前锁好门窗。\n"
    )
    stems = [each.stem for each in build_from_text(text, "试用").candidates]
    assert stems
    assert not any("【" in stem or "第二段" in stem for stem in stems)


def test_a_list_after_a_row_of_points_stands_under_what_announces_it() -> None:
    outline = parse_outline(
        "一、怎么干\n一年来，馆里做了三件事。一是修好书架40个；二是办证800余张；三是举办读书会12场。\n"
        "不足也有，下一步要做到“两个到位”：\n第一，责任到位。馆长每季度查架一次。\n第二，人手到位。每层配馆员2名。\n",
        "题目",
    )
    points = [section for section in outline.sections if section.title.endswith("到位")]
    assert [outline.sections[point.parent or 0].title for point in points] == ["怎么干", "怎么干"]


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("云河馆的灯\n——云河馆建馆七十年史略\n", "云河馆的灯——云河馆建馆七十年史略"),
        (
            "守好一馆书\n点亮一城灯\n——在第三次馆员代表大会上的报告\n",
            "守好一馆书 点亮一城灯——在第三次馆员代表大会上的报告",
        ),
        (
            "守好一馆书 点亮一城灯\n办好百姓放心的书房\n\n——在第三次馆员代表大会上的工作报告\n",
            "守好一馆书 点亮一城灯 办好百姓放心的书房——在第三次馆员代表大会上的工作报告",
        ),
        (
            "云河县图书馆流动服务中心\n2023年上半年工作总结及下半年工作安排\n",
            "云河县图书馆流动服务中心2023年上半年工作总结及下半年工作安排",
        ),
        (
            "守馆、惠民，把云河馆办成百姓放心的书房\n——在第三次馆员代表大会上的工作报告\n场长　林向明\n",
            "守馆、惠民，把云河馆办成百姓放心的书房——在第三次馆员代表大会上的工作报告",
        ),
        ("云河馆工作报告\n——2023年1月9日在第三次馆员代表大会上\n", "云河馆工作报告"),
        ("云河馆工作报告\n——在第三次馆员代表大会上\n", "云河馆工作报告"),
        ("云河馆工作报告\n——在第三次馆员代表大会上\n（2023年1月9日）\n林向明\n", "云河馆工作报告"),
        ("云河馆工作报告\n（2023年1月9日）\n馆长　林向明\n", "云河馆工作报告"),
        ("云河馆借阅办法\n（2023年1月9日第三次馆务会通过）\n", "云河馆借阅办法"),
        ("云河馆问答手册\n（馆员学习本·第三版）\n云河图书馆办公室编印\n", "云河馆问答手册"),
    ],
)
def test_the_lines_at_the_head_of_a_paper_are_its_title_or_no_headings(head: str, title: str) -> None:
    text = f"{head}\n各位馆员：\n\n{_TEXT}\n\n旧馆的由来\n\n{_TEXT}\n\n新馆的建成\n\n{_TEXT}\n"
    outline = parse_outline(text, "题目")
    assert [section.title for section in outline.sections] == [title, "旧馆的由来", "新馆的建成"]
    assert [section.parent for section in outline.sections] == [None, 0, 0]


def test_a_first_heading_that_names_no_paper_stands_beside_the_others() -> None:
    outline = parse_outline(f"旧馆的由来\n\n{_TEXT}\n\n新馆的建成\n\n{_TEXT}\n", "题目")
    assert [section.parent for section in outline.sections] == [None, None]


def test_the_parts_of_a_lecture_are_counted_as_its_questions() -> None:
    text = f"守好一馆书\n\n第一个问题：书从哪里来\n\n{_TEXT}\n\n第二个问题：书到哪里去\n\n{_TEXT}\n"
    outline = parse_outline(text, "题目")
    assert [section.title for section in outline.sections] == ["守好一馆书", "书从哪里来", "书到哪里去"]
    assert [section.parent for section in outline.sections] == [None, 0, 0]


def test_words_before_the_first_lecture_are_no_part_over_it() -> None:
    text = (
        f"守好一馆书\n——云河馆专题讲稿\n\n开场的话\n{_TEXT}\n\n第一讲 书从哪里来\n{_TEXT}\n\n"
        f"第二讲 书到哪里去\n{_TEXT}\n\n结束语\n{_TEXT}\n\n课后思考题\n1. 书从哪里来？\n2. 书到哪里去？\n"
    )
    outline = parse_outline(text, "题目")
    tops = [section.title for section in outline.sections if section.parent == 0]
    assert tops == ["开场的话", "书从哪里来", "书到哪里去", "结束语", "课后思考题"]


@pytest.mark.parametrize(("text_of_part", "parents"), [("", [None, 0, 1, 1, 0, 0]), (_TEXT, [None, 0, 0, 0, 0, 0])])
def test_parts_of_a_report_without_numbers_stand_over_what_they_name(
    text_of_part: str, parents: list[int | None]
) -> None:
    text = (
        f"云河馆2024年工作总结\n\n全馆上下同心协力，完成了全年任务。\n\n2024年主要工作\n\n{text_of_part}\n\n借阅更方便\n{_TEXT}\n\n"
        f"馆舍更明亮\n{_TEXT}\n\n存在的问题\n{_TEXT}\n\n2025年工作安排\n{_TEXT}\n"
    )
    outline = parse_outline(text, "题目")
    assert [section.parent for section in outline.sections] == parents


def test_the_aims_in_brackets_before_all_lectures_stand_beside_them() -> None:
    text = f"云河馆专题讲稿\n\n【学习目的】\n{_TEXT}\n\n第一讲 书从哪里来\n{_TEXT}\n\n第二讲 书到哪里去\n{_TEXT}\n"
    outline = parse_outline(text, "题目")
    assert [section.title for section in outline.sections if section.parent == 0] == [
        "学习目的",
        "书从哪里来",
        "书到哪里去",
    ]


def test_what_is_appended_stands_under_no_part_of_the_paper() -> None:
    text = (
        f"云河馆工作报告\n\n各位馆员：\n\n一、去年工作\n\n{_TEXT}\n\n二、今年安排\n\n{_TEXT}\n\n"
        "附：名词解释\n1. 借阅：指读者凭证借出馆藏。\n2. 通借：指在一馆借、在另一馆还。\n"
    )
    outline = parse_outline(text, "题目")
    appended = next(section for section in outline.sections if section.title.endswith("名词解释"))
    assert appended.parent == 0


def test_a_bare_number_may_stand_before_a_year() -> None:
    text = (
        "图书馆2023年度工作报告\n\n3 存在问题\n\n3.1 流通率偏低。馆藏年流通率为0.88次。\n\n3.2 力量薄弱。在编15人。\n\n"
        "4 2024年工作计划\n\n4.1 存量方面：6月底前完成书库清点。\n\n4.2 队伍方面：选派2名青年馆员。\n"
    )
    outline = parse_outline(text, "报告")
    above = {
        one.title: outline.sections[one.parent].title
        for one in outline.sections
        if one.parent is not None and one.label
    }
    assert above["队伍方面"] == "2024年工作计划"
    assert above["流通率偏低"] == "存在问题"


def test_lessons_in_brackets_are_headings_whatever_signs_they_have() -> None:
    text = (
        "云河支部学习提纲\n\n【第一课 它是什么：一件武器，一面镜子】\n\n批评是指对缺点提出意见。\n\n"
        "【第二课 批评之后：听得进，改得掉】\n\n会上的批评是补课，平时的提醒才是正课。\n"
    )
    titles = [section.title for section in parse_outline(text, "试用").sections]
    assert titles[-2:] == ["它是什么：一件武器，一面镜子", "批评之后：听得进，改得掉"]
