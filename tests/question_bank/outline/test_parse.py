"""Numbering, trees, summaries, joining and sentences of small documents."""

from __future__ import annotations

import time

import pytest

from question_bank.model import Outline, Soundness
from question_bank.outline import parse_outline


def _parse(raw: str, *, markdown: bool = False) -> Outline:
    return parse_outline(raw, "题目", markdown=markdown)


def _tree(outline: Outline) -> list[str]:
    return ["  " * one.depth + f"{one.label}|{one.title}" for one in outline.sections]


def _paragraphs(outline: Outline) -> list[str]:
    return [outline.words(one.start, one.end) for one in outline.paragraphs]


@pytest.mark.parametrize(
    ("raw", "label", "ordinal", "title"),
    [
        ("第一章 总则\n正文一句话。", "第一章", 1, "总则"),
        ("第十二节 用火管理\n正文一句话。", "第十二节", 12, "用火管理"),
        ("第二部分：组织建设\n正文一句话。", "第二部分：", 2, "组织建设"),
        ("十一、加强领导\n正文一句话。", "十一、", 11, "加强领导"),
        ("二.加强领导\n正文一句话。", "二.", 2, "加强领导"),
        ("(三)加强领导。正文一句话在这里。", "（三）", 3, "加强领导"),
        ("1.加强领导\n正文一句话。", "1.", 1, "加强领导"),
        ("2、加强领导\n正文一句话。", "2、", 2, "加强领导"),
        ("1.2 加强领导\n正文一句话。", "1.2", 2, "加强领导"),
        ("1.2.3加强领导\n正文一句话。", "1.2.3", 3, "加强领导"),
        ("（4）加强领导\n正文一句话。", "（4）", 4, "加强领导"),
        ("5)加强领导\n正文一句话。", "5）", 5, "加强领导"),
        ("③加强领导\n正文一句话。", "③", 3, "加强领导"),
        ("第五条 任何单位都有义务。", "第五条", 5, ""),
    ],
)
def test_numbering(raw: str, label: str, ordinal: int, title: str) -> None:
    section = _parse(raw).sections[0]
    assert (section.label, section.ordinal, section.title) == (label, ordinal, title)


@pytest.mark.parametrize(
    "raw",
    [
        "一是一，二是二，这个道理人人都懂。",
        "第一书记驻村帮扶，成绩很大。",
        "3.5亿元投入到基层建设中去。",
        "是否合格由委员会决定。",
        "一、二级公路由省里管理。",
        "一要注意安全。",
        "第一时间报警很重要。",
        "1000人参加了会议。",
        "最后一米要打通。",
        "最后，要感谢大家的支持。",
    ],
)
def test_what_only_looks_like_numbering(raw: str) -> None:
    assert _parse(f"{raw}\n这是另外一个段落。").sections == ()


def test_points_in_running_text_need_a_neighbour() -> None:
    raw = "工作要点\n做好工作有三点：一是加强领导；二是明确责任；三是严格考核。后面还有一句话。\n别的段落。"
    outline = _parse(raw)
    assert _tree(outline) == ["|工作要点", "  一是|加强领导", "  二是|明确责任", "  三是|严格考核"]
    # The paragraph stays whole, and what comes after the list belongs to what the list stands in.
    assert _paragraphs(outline)[1].startswith("做好工作有三点：一是加强领导；")
    assert outline.sentences[-1].section == 0


def test_sequence_words_count() -> None:
    outline = _parse("首先，要明确目标。其次，要分析环境。最后，要评估选择。")
    assert [(one.label, one.ordinal, one.title) for one in outline.sections] == [
        ("首先，要", 1, "明确目标"),
        ("其次，要", 2, "分析环境"),
        ("最后，要", 3, "评估选择"),
    ]
    assert not any(one.flawed for one in outline.sections)


def test_long_points_keep_their_first_clause_as_title() -> None:
    outline = _parse(
        "一要坚持预防为主，把各类火灾隐患及时消灭在萌芽状态之中。二要坚持防消结合，把各种救援力量统一指挥和调度起来。"
    )
    assert [one.title for one in outline.sections] == ["坚持预防为主", "坚持防消结合"]
    assert {one.soundness for one in outline.sentences} == {Soundness.WHOLE}
    first = outline.sentences[0].clauses[0]
    assert outline.words(first.start, first.end) == "坚持预防为主"


@pytest.mark.parametrize(
    ("raw", "tree"),
    [
        (
            "一、甲方面\n（一）乙方面\n1.丙方面\n（1）丁方面\n二、戊方面\n",
            ["一、|甲方面", "  （一）|乙方面", "    1.|丙方面", "      （1）|丁方面", "二、|戊方面"],
        ),
        ("1.甲方面\n一、乙方面\n二、丙方面\n2.丁方面\n", ["1.|甲方面", "  一、|乙方面", "  二、|丙方面", "2.|丁方面"]),
        # The start of the upper list is lost: the customary rank says that 二、 is above （三）.
        ("（三）甲方面\n二、乙方面\n（一）丙方面\n", ["（三）|甲方面", "二、|乙方面", "  （一）|丙方面"]),
        ("安全手册\n一、甲方面\n二、乙方面\n", ["|安全手册", "  一、|甲方面", "  二、|乙方面"]),
        (
            "1 总体要求\n1.1 目标\n1.2 原则\n2 工作安排\n正文在此。",
            ["1|总体要求", "  1.1|目标", "  1.2|原则", "2|工作安排"],
        ),
    ],
)
def test_trees_follow_the_ranks_met(raw: str, tree: list[str]) -> None:
    assert _tree(_parse(raw + "最后这是正文的一句话。")) == tree


def test_gaps_and_repeats_are_flagged_but_articles_run_on() -> None:
    outline = _parse("一、甲方面\n三、乙方面\n正文在此。")
    assert [one.flawed for one in outline.sections] == [True, True]
    law = _parse("第一章 总则\n第一条 目的如下。\n第二条 范围如下。\n第二章 职责\n第三条 职责如下。\n")
    assert not any(one.flawed for one in law.sections)


def test_summary_and_body_meet_by_title_not_by_numbering() -> None:
    raw = (
        "提纲：一是加强领导。二是明确责任。三是严格考核。\n"
        "（一）加强领导。这里说领导的事情。\n"
        "（二）明确责任。这里说责任的事情。\n"
    )
    outline = _parse(raw)
    assert [(one.label, one.title, one.has_body) for one in outline.sections] == [
        ("（一）", "加强领导", True),
        ("（二）", "明确责任", True),
        ("三是", "严格考核", False),
    ]
    assert _paragraphs(outline) == [
        "（一）加强领导。",
        "这里说领导的事情。",
        "（二）明确责任。",
        "这里说责任的事情。",
        "三是严格考核。",
    ]


def test_a_table_of_contents_ends_where_the_body_begins() -> None:
    raw = (
        "目录\n一、总体要求……1\n二、重点任务……3\n"
        "一、总体要求\n第一段的正文。\n二、重点任务\n（一）抓基层\n第二段的正文。\n"
    )
    outline = _parse(raw)
    assert _tree(outline) == ["一、|总体要求", "二、|重点任务", "  （一）|抓基层"]
    assert all(one.has_body for one in outline.sections)
    assert _paragraphs(outline)[0] == "一、总体要求"


def test_doubled_words() -> None:
    assert _parse("深刻认识增强增强基层建设的意义。\n增强基层建设很重要。").text.text.startswith("深刻认识增强基层")
    for kept in (
        "我们要研究研究这个问题。\n问题很重要。",
        "“增强增强基层建设”是错的。\n增强基层建设。",
        "提升基层党组织组织力。\n党组织要有组织力。",
    ):
        assert _parse(kept).text.text == kept.replace(",", "，")


def test_hard_wrapped_paragraphs() -> None:
    raw = (
        "　　消防工作贯彻预防为主、防消结合的方针，按照政府统一\n领导、部门依法监管的原则，实行责任制。\n"
        "　　任何单位都有维护消防安全\n的义务。\n"
    )
    assert _paragraphs(_parse(raw)) == [
        "消防工作贯彻预防为主、防消结合的方针，按照政府统一领导、部门依法监管的原则，实行责任制。",
        "任何单位都有维护消防安全的义务。",
    ]
    assert (
        _parse("全书，用 Python\nscript 语言写成，\n很方便。").text.text == "全书，用 Python script 语言写成，很方便。"
    )


def test_sentences_end_outside_quotes() -> None:
    outline = _parse("他说：“安全第一。生命至上。”大家都同意！会议强调：“要抓落实。”随后散会。")
    assert [outline.words(one.start, one.end) for one in outline.sentences] == [
        "他说：“安全第一。生命至上。”",
        "大家都同意！",
        "会议强调：“要抓落实。”",
        "随后散会。",
    ]
    unbalanced = _parse("他说：“安全第一。大家都同意。")
    assert len(unbalanced.sentences) == 2


def test_markdown_markup_is_gone_and_positions_are_exact() -> None:
    raw = (
        "# 手册\n\n> 引用**重点**内容。\n\n## 一、总则\n\n- 第一项内容\n- [链接文字](http://a.b/c)\n\n"
        "| 名称 | 数量 |\n|---|---|\n| 灭火器 | 2具 |\n\n```\nx = 1\n```\n"
    )
    outline = _parse(raw, markdown=True)
    assert _tree(outline) == ["|手册", "  一、|总则"]
    text = outline.text.text
    assert not any(sign in text for sign in "#*>`[|")
    place = text.index("重点")
    assert outline.evidence(place, place + 2).text == "重点"
    assert outline.evidence(place - 2, place + 4).text == "引用**重点**内容"
    assert "链接文字" in _paragraphs(outline)


def test_fragments_are_told_from_short_sentences() -> None:
    outline = _parse("时代。\n一、工作方针\n预防为主。\n")
    assert [one.soundness for one in outline.sentences] == [Soundness.ORPHAN, Soundness.HEADING, Soundness.WHOLE]


def test_large_and_hostile_texts_stay_linear() -> None:
    for piece in ("甲乙、", "“", "*", "_a", "[", "一是甲；", "增强", "  *", "1.\n", "从甲时期的乙丙、"):
        raw = (piece * 60_000)[:60_000]
        for markdown in (False, True):
            start = time.process_time()
            _parse(raw, markdown=markdown)
            assert time.process_time() - start < 4, piece


def test_empty_texts() -> None:
    for raw in ("", "\n\n", " \u3000", "\ufeff"):
        assert _parse(raw).paragraphs == ()
        assert _parse(raw, markdown=True).sections == ()


@pytest.mark.parametrize(
    "raw",
    [
        "第二单元叫“垦荒”。1952年，农场迎来第一批青年。",
        "第一部分是全书的总纲，后面各部分都由它展开。",
        "第三章分为两节，分别讲检查和维修。",
        "第四讲主要介绍了阀门的几种类型。",
        "第二部分为“渠道”，展出当年的工具。",
    ],
)
def test_what_a_sentence_says_of_a_part_is_no_heading(raw: str) -> None:
    assert _parse(raw + "\n正文一句话在这里。").sections == ()


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        ("第一章 是非之心", "是非之心"),
        ("第一讲为什么要种树", "为什么要种树"),
        ("第二单元以水为师", "以水为师"),
        ("第三部分叫好又叫座", "叫好又叫座"),
        ("第三部分 主要任务", "主要任务"),
    ],
)
def test_titles_that_begin_like_a_sentence(raw: str, title: str) -> None:
    assert _parse(raw + "\n正文一句话在这里。").sections[0].title == title


@pytest.mark.parametrize(
    "raw", ["1.2“两查”是指查人员、查设备。", "1.2 《规程》共分五章，逐章讲解。", "1.2【提示】先断电再检修。"]
)
def test_a_number_may_stand_before_a_mark(raw: str) -> None:
    assert _parse(raw).sections[0].label.strip() == "1.2"


def test_the_first_part_of_a_chapter_stands_in_no_list_of_its_aims() -> None:
    raw = (
        "第三章 渡口管理\n【学习目标】\n1.了解渡口的由来；\n2.会查渡船的证书。\n第一节 渡口的由来\n渡口起于清末。\n"
        "第二节 渡船\n按船的大小，渡船可分为两种：\n1.大船。载客六十人。\n2.小船。载客十人。"
    )
    sections = parse_outline(raw, "题目").sections
    above = {one.title: sections[one.parent].title for one in sections if one.parent is not None}
    assert above["渡口的由来"] == above["渡船"] == "渡口管理"
    assert above["大船"] != "学习目标"


def test_a_month_behind_the_number_of_an_item_is_no_part_of_it() -> None:
    outline = parse_outline("一、成效\n1.新增客户。\n2.推出服务。\n3.5月和11月两次参加展会，签约290万元。\n", "试用")
    words = outline.text.text
    begins = [words[each.start : each.clauses[0].end] for each in outline.sentences]
    assert "3.5月和11月两次参加展会" in begins
    labels = [each.label for each in outline.sections]
    assert labels[-1] == "3."


def test_the_letters_of_a_chapter_title_set_apart_are_one_word() -> None:
    outline = parse_outline(
        "第一章  总  则\n第一条  为了规范工作，制定本办法。\n第二章　会　员\n第二条  会员分为两种。\n", "试用"
    )
    assert [each.title for each in outline.sections if each.label.startswith("第") and each.title] == ["总则", "会员"]
