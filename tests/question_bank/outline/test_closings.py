"""A paragraph that looks back on a whole section does not belong to the last sub-heading before it."""

from __future__ import annotations

import pytest

from question_bank.model import Outline
from question_bank.outline import parse_outline

_ROW = (
    "河湾镇2022年工作总结\n\n一、主要工作\n（一）道路通达。硬化村道12公里。\n（二）水利改善。疏浚沟渠30公里。\n"
    "{closing}\n\n二、工作打算\n（一）建好学校。新建校舍2栋。\n（二）办好医院。新增床位40张。\n"
)


def _over(outline: Outline, words: str) -> tuple[str, ...]:
    """Return the titles over the sentence that holds `words`, the highest first."""
    place = outline.text.text.index(words)
    (sentence,) = (each for each in outline.sentences if each.start <= place < each.end)
    return outline.path(sentence.section)


@pytest.mark.parametrize(
    "closing",
    [
        "在肯定成绩的同时，也要看到存在的不足：一是管护跟不上，二是资金缺口大。",
        "虽然我们做了一些工作，但管护队伍建设还有差距：一是管护跟不上，二是资金缺口大。",
        "同时，我们也清醒地看到，工作中还有短板。一是管护跟不上。二是资金缺口大。",
        "工作中还存在一些问题：一是管护跟不上；二是资金缺口大。",
        "下一步，将补齐短板，解决管护跟不上的问题。",
    ],
)
def test_what_closes_a_section_stands_under_the_section(closing: str) -> None:
    outline = parse_outline(_ROW.format(closing=closing), "试用")
    over = _over(outline, "管护跟不上")
    assert "水利改善" not in "".join(over)
    assert any("主要工作" in title for title in over)
    assert any("办好医院" in title for title in _over(outline, "新增床位"))


def test_points_in_lines_of_their_own_stay_with_what_announces_them() -> None:
    closing = "总的看，还存在以下问题：\n1.管护跟不上。\n2.资金缺口大。"
    over = _over(parse_outline(_ROW.format(closing=closing), "试用"), "管护跟不上")
    assert "水利改善" not in "".join(over)
    assert any("主要工作" in title for title in over)


def test_what_closes_a_report_of_headings_without_numbers_is_told_of_the_whole() -> None:
    text = (
        "河湾镇政府工作报告\n\n2024年工作回顾\n\n道路更畅通\n\n全年硬化村道12公里，群众出门不再绕路。\n\n"
        "水利有改善\n\n全年疏浚沟渠30公里，两千亩田不再怕旱。\n\n"
        "同时，我们清醒看到，工作中还存在不少问题。一是管护跟不上。二是资金缺口大。三是人手不够用。\n\n"
        "2025年工作安排\n\n新建泵站3座，全部在汛期之前投入使用。\n"
    )
    outline = parse_outline(text, "试用")
    assert not any("水利" in title for title in _over(outline, "资金缺口"))
    (plan,) = (each for each in outline.sections if each.title == "2025年工作安排")
    assert plan.parent == outline.sections[1].parent
    assert _over(outline, "新建泵站")[-1] == "2025年工作安排"


def test_what_closes_the_last_section_of_a_report_is_told_of_the_whole() -> None:
    text = (
        "北滩村情况汇报\n\n一、修路。硬化村道12公里。\n二、治水。疏浚沟渠30公里。\n"
        "在肯定成绩的同时，也要看到，管护还跟不上。\n"
    )
    assert not any("治水" in title for title in _over(parse_outline(text, "试用"), "管护还跟不上"))


@pytest.mark.parametrize(
    "text",
    [
        "工作总结\n一、做法\n（一）修路\n硬化村道12公里。\n（二）存在的问题\n修了路。\n同时也要看到，管护还跟不上。\n",
        "工作总结\n一、做法\n（一）修路\n硬化村道12公里。\n（二）治水\n同时也要看到，管护还跟不上。\n",
        (
            "工作总结\n一、做法\n（一）修路。硬化村道12公里。\n（二）治水。疏浚沟渠。\n"
            "同时也要看到，管护还跟不上。\n（三）造林。造林9亩。\n"
        ),
    ],
)
def test_what_has_its_heading_keeps_it(text: str) -> None:
    outline = parse_outline(text, "试用")
    assert len(_over(outline, "管护还跟不上")) == 3


@pytest.mark.parametrize(
    "summary",
    [
        "道路通达与水利改善是一个整体，修路解决走得出的问题，治水解决留得住的问题。",
        "以上两个方面互为依托：修路解决走得出的问题，治水解决留得住的问题。",
    ],
)
def test_a_paragraph_over_all_kinds_stands_under_what_they_stand_under(summary: str) -> None:
    over = _over(parse_outline(_ROW.format(closing=summary), "试用"), "治水解决留得住")
    assert "水利改善" not in "".join(over)
    assert any("主要工作" in title for title in over)


@pytest.mark.parametrize(
    "more",
    [
        "水利改善的资金由镇上统筹，治水解决留得住的问题。",
        "以上三个方面都已办结，治水解决留得住的问题。",
    ],
)
def test_a_paragraph_that_names_only_the_last_kind_goes_on_with_it(more: str) -> None:
    assert any("水利改善" in title for title in _over(parse_outline(_ROW.format(closing=more), "试用"), "治水解决"))


_SPEECH = (
    "在防汛动员会上的讲话\n一、加强领导\n"
    "一要压实责任。河长办设在县水务局。\n二要备足物资。县里储备编织袋3万条。\n三要盯紧值班。每班不少于3人。\n"
    "这里，我再强调一下近期的几件事：一是3月底前完成堤防排查；二是4月中旬组织一次抢险演练。\n"
    "同志们，守堤如守家。大家要拿出“人在堤在”的劲头。\n"
)


def test_a_paragraph_behind_points_of_one_paragraph_each_is_of_their_part() -> None:
    outline = parse_outline(_SPEECH, "试用")
    for words in ("近期的几件事", "抢险演练"):
        over = _over(outline, words)
        assert not any("值班" in title for title in over)
        assert any("加强领导" in title for title in over)


def test_the_last_words_of_a_speech_are_told_of_the_whole() -> None:
    over = _over(parse_outline(_SPEECH, "试用"), "人在堤在")
    assert not any("值班" in title or "加强领导" in title for title in over)


def test_points_of_several_paragraphs_keep_their_own() -> None:
    text = (
        "讲话\n一、加强领导\n一要压实责任。河长办设在县水务局。\n乡镇设河长1名。\n"
        "二要备足物资。县里储备编织袋3万条。\n乡镇储备铁锹200把。\n二、其他\n略。\n"
    )
    assert any("备足物资" in title for title in _over(parse_outline(text, "试用"), "铁锹"))


@pytest.mark.parametrize(
    "summary",
    [
        "“三大工程”中，强基是根本，育苗是关键，护航是保障。",
        "三项都要抓紧，强基是根本，育苗是关键，护航是保障。",
    ],
)
def test_a_paragraph_that_tells_a_whole_row_is_of_what_it_stands_under(summary: str) -> None:
    row = "1.强基工程。建好12个站。\n2.育苗工程。招收20名学员。\n3.护航工程。配备3名辅导员。\n"
    outline = parse_outline(f"规划\n一、推进“三大工程”\n{row}{summary}\n二、其他\n略。\n", "试用")
    over = _over(outline, "育苗是关键")
    assert not any("护航" in title for title in over)
    assert any("三大工程" in title for title in over)


def test_a_paragraph_that_tells_of_some_of_a_row_goes_on_with_the_last() -> None:
    row = "1.强基工程。建好12个站。\n2.育苗工程。招收20名学员。\n3.护航工程。配备3名辅导员。\n"
    text = f"规划\n一、推进“三大工程”\n{row}护航的经费由县里承担，育苗的由镇里承担。\n二、其他\n略。\n"
    assert any("护航" in title for title in _over(parse_outline(text, "试用"), "由县里承担"))


_STEPS = (
    "一、换届\n（一）程序\n换届按照下列{announced}\n1. 提出申请。\n2. 公布名单，听取意见。\n3. {last}\n"
    "社长由社员大会选举产生。\n（二）任期\n社长每届任期三年。\n"
)


@pytest.mark.parametrize(
    ("announced", "last", "above"),
    [
        ("程序进行：", "召开大会讨论。到会人数须过半数。", "（一）程序"),
        ("程序进行。", "召开大会讨论。到会人数须过半数。", "3.召开大会讨论"),
    ],
)
def test_what_stands_behind_announced_steps_is_no_part_of_the_last(announced: str, last: str, above: str) -> None:
    outline = parse_outline(_STEPS.format(announced=announced, last=last), "试用")
    assert _over(outline, "选举产生")[-1] == above


def test_what_stands_behind_a_list_in_one_sentence_is_told_of_the_whole() -> None:
    text = (
        "河湾讲义\n\n一、泥沙从哪里来\n泥沙有三个来源：一是坡面冲刷；二是河岸崩塌；三是大风扬尘。"
        "其中，坡面冲刷最为普遍。\n"
        "二、泥沙到哪里去\n一是进库。水库拦下大半。二是入海。河口年年外移。\n"
    )
    outline = parse_outline(text, "试用")
    assert _over(outline, "坡面冲刷最为普遍")[-1] == "一、泥沙从哪里来"
    assert _over(outline, "河口年年外移")[-1] == "二是入海"


def test_what_follows_a_long_row_of_paragraphs_is_told_of_the_whole() -> None:
    items = "".join(f"{number}. 办好第{number}件事。年底前完成{number}处改造。\n\n" for number in range(1, 6))
    closing = "进度滞后的，由局长约谈股室负责人。"
    text = f"云河水利局2031年总结\n\n一、2031年工作\n修渠31公里。\n\n二、2032年安排\n{items}{closing}\n"
    assert _over(parse_outline(text, "题目"), closing)[-1] == "二、2032年安排"


def test_what_thanks_all_is_told_of_the_whole() -> None:
    closing = "各位代表，成绩的取得离不开各方面的关心支持。同时，工作中还有差距：设备老化，中断率达到8.6%。"
    outline = parse_outline(_ROW.format(closing=closing), "题目")
    assert _over(outline, closing[:12])[-1] == "一、主要工作"


def test_what_puts_all_points_into_practice_is_told_of_the_whole() -> None:
    text = (
        "护渠讲义\n\n一、护渠的五项功能\n护渠有五项功能。\n首先是发现功能。险情在渠上发现。\n"
        "其次是协商功能。水怎么分，坐下来商量。\n"
        "再次是调处、服务功能。纠纷当场调处。\n最后是教化功能。护渠教人守规矩。\n"
        "推动五项功能落地，职责要分清：村书记是第一责任人，每月主持议事不少于1次。\n\n二、护渠的原则\n先公后私。\n"
    )
    over = _over(parse_outline(text, "试用"), "每月主持议事")
    assert not any("教化功能" in title for title in over)
    assert any("五项功能" in title for title in over)


def test_what_sums_up_a_chapter_is_no_part_of_its_last_section() -> None:
    text = (
        "衡器教材\n\n第五章 杆秤\n\n第一节 原理\n\n杆秤利用杠杆平衡原理。\n\n"
        "第二节 毛病\n\n秤杆弯曲超过3毫米的，直接报废。\n\n"
        "本章小结\n原理是根，选材是本，工序是路，校验是门。\n"
    )
    over = _over(parse_outline(text, "试用"), "选材是本")
    assert not any("毛病" in title for title in over)
    assert any("杆秤" in title for title in over)


def test_what_relates_headings_without_numbers_is_told_of_all() -> None:
    text = (
        "传习论讲义\n\n三条规律\n\n手艺传习有三条规律。\n\n近身律\n\n手艺要在师傅身边学。\n\n递减律\n\n"
        "手艺一代比一代少。\n\n"
        "回流律\n\n徒弟的改动会回到师傅手里。\n\n"
        "三条规律的关系可以这样把握：近身律讲怎样传，递减律讲为什么少，回流律讲怎样多。近身是前提，回流是出路。\n"
    )
    over = _over(parse_outline(text, "试用"), "回流是出路")
    assert not any("回流律" in title for title in over)
