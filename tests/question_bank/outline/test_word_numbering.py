"""Automatic numbering: the labels that Word prints are the labels that are read."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from question_bank.outline.number_formats import formatted
from tests.question_bank.outline.word_files import W, lines, p, package, read, saved


def level(depth: int, style: str, pattern: str, more: str = "") -> str:
    """Return a level of a list."""
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{style}"/>{more}'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
    )


def numbering(levels: str, nums: str = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') -> dict[str, str]:
    """Return the numbering part with one abstract list and the lists `nums`."""
    return {
        "word/numbering.xml": f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        f"{nums}</w:numbering>"
    }


def item(words: str, depth: int = 0, number: int = 1) -> str:
    """Return a paragraph of a list."""
    return p(words, f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>')


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("decimal", {1: "1", 12: "12"}),
        ("decimalZero", {3: "03", 12: "12"}),
        ("decimalFullWidth", {12: "１２"}),
        ("chineseCounting", {1: "一", 10: "十", 12: "十二", 20: "二十", 99: "九十九", 101: "一○一"}),
        (
            "chineseCountingThousand",
            {10: "十", 11: "十一", 21: "二十一", 100: "一百", 101: "一百零一", 1010: "一千零一十"},
        ),
        ("japaneseCounting", {11: "十一", 20: "二十"}),
        ("ideographDigital", {1: "一", 10: "一〇", 21: "二一"}),
        ("ideographTraditional", {1: "甲", 10: "癸", 11: "甲"}),
        ("ideographZodiac", {1: "子", 12: "亥"}),
        ("chineseLegalSimplified", {12: "壹拾贰", 105: "壹佰零伍"}),
        ("decimalEnclosedCircle", {1: "①", 20: "⑳", 21: "㉑", 36: "㊱", 51: "51"}),
        ("decimalEnclosedParen", {2: "⑵", 21: "21"}),
        ("ideographEnclosedCircle", {1: "㊀"}),
        ("lowerLetter", {1: "a", 26: "z", 27: "aa"}),
        ("upperLetter", {3: "C"}),
        ("lowerRoman", {4: "iv", 9: "ix", 1994: "mcmxciv"}),
        ("upperRoman", {8: "VIII"}),
        ("ordinal", {1: "1st", 2: "2nd", 11: "11th", 23: "23rd"}),
        ("hex", {30: "1E"}),
        ("none", {3: ""}),
        ("arabicAlpha", {3: "3"}),
        ("lowerRoman", {0: "0", 12_345: "12345"}),
    ],
)
def test_formats(style: str, expected: dict[int, str]) -> None:
    assert {number: formatted(number, style) for number in expected} == expected


def test_levels_count_on_and_begin_again(tmp_path: Path) -> None:
    levels = level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）") + level(2, "decimal", "%3.")
    body = (
        item("总体要求") + item("指导思想", 1) + item("坚持人民至上。", 2) + item("坚持系统观念。", 2)
        + item("基本原则", 1) + item("加强领导。", 2) + item("主要任务") + item("组织建设", 1)
    )  # fmt: skip
    outline = read(tmp_path, package(body, numbering(levels)))
    assert lines(outline) == [
        "一、总体要求", "（一）指导思想", "1. 坚持人民至上。", "2. 坚持系统观念。", "（二）基本原则", "1. 加强领导。",
        "二、主要任务", "（一）组织建设",
    ]  # fmt: skip
    assert [one.label for one in outline.sections if one.depth == 0] == ["一、", "二、"]
    assert [one.title for one in outline.children(0)] == ["指导思想", "基本原则"]


def test_legal_numbers_show_every_level_in_digits(tmp_path: Path) -> None:
    levels = level(0, "chineseCounting", "第%1章") + level(1, "decimal", "%1.%2", "<w:isLgl/>")
    body = item("总则") + item("目的", 1) + item("范围", 1) + item("职责") + item("分工", 1)
    assert lines(read(tmp_path, package(body, numbering(levels)))) == [
        "第一章 总则", "1.1 目的", "1.2 范围", "第二章 职责", "2.1 分工",
    ]  # fmt: skip


def test_a_level_that_begins_below_shows_where_the_upper_one_would_begin(tmp_path: Path) -> None:
    levels = level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2")
    body = item("目的", 1) + item("范围", 1) + item("职责")
    assert lines(read(tmp_path, package(body, numbering(levels)))) == ["1.1 目的", "1.2 范围", "2. 职责"]


def test_a_level_may_never_begin_again_or_only_behind_a_higher_one(tmp_path: Path) -> None:
    levels = level(0, "chineseCounting", "第%1章") + level(1, "chineseCounting", "第%2条", '<w:lvlRestart w:val="0"/>')
    body = item("总则") + item("目的", 1) + item("附则") + item("施行", 1)
    assert lines(read(tmp_path, package(body, numbering(levels))))[-1] == "第二条 施行"
    levels = (
        level(0, "decimal", "%1.") + level(1, "decimal", "（%2）")
        + level(2, "decimal", "%3)", '<w:lvlRestart w:val="1"/>')
    )  # fmt: skip
    body = item("甲") + item("乙", 1) + item("丙", 2) + item("丁", 1) + item("戊", 2) + item("己") + item("庚", 2)
    assert [line[-1:] + line[0] for line in lines(read(tmp_path, package(body, numbering(levels))))] == [
        "甲1", "乙（", "丙1", "丁（", "戊2", "己2", "庚1",
    ]  # fmt: skip


def test_lists_of_one_kind_count_on_unless_they_say_where_to_begin(tmp_path: Path) -> None:
    nums = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="0"/>{more}</w:num>'
        for number, more in (
            (1, ""),
            (2, ""),
            (3, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
            (4, f'<w:lvlOverride w:ilvl="0">{level(0, "upperRoman", "%1.")}</w:lvlOverride>'),
        )
    )
    body = item("甲") + item("乙") + item("丙", 0, 2) + item("丁", 0, 3) + item("戊", 0, 3) + item("己", 0, 4)
    assert lines(read(tmp_path, package(body, numbering(level(0, "decimal", "%1."), nums)))) == [
        "1. 甲", "2. 乙", "3. 丙", "5. 丁", "6. 戊", "VII. 己",
    ]  # fmt: skip


def test_numbering_that_a_style_brings_and_a_paragraph_takes_away(tmp_path: Path) -> None:
    styles = (
        f'<w:styles xmlns:w="{W}"><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/>'
        "<w:pPr><w:numPr>"
        '<w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="H2"><w:name '
        'w:val="heading 2"/><w:basedOn w:val="H1"/></w:style></w:styles>'
    )
    levels = level(0, "chineseCounting", "%1、", '<w:pStyle w:val="H1"/>')
    levels += level(1, "chineseCounting", "（%2）", '<w:pStyle w:val="H2"/>')
    body = (
        p("总体要求", '<w:pStyle w:val="H1"/>') + p("指导思想", '<w:pStyle w:val="H2"/>') + p("加强领导。")
        + p("附件", '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>')
        + p("主要任务", '<w:pStyle w:val="H1"/>')
    )  # fmt: skip
    outline = read(tmp_path, package(body, {**numbering(levels), "word/styles.xml": styles}))
    assert lines(outline) == ["一、总体要求", "（一）指导思想", "加强领导。", "附件", "二、主要任务"]
    assert [(one.depth, one.label, one.title) for one in outline.sections] == [
        (0, "一、", "总体要求"), (1, "（一）", "指导思想"), (0, "", "附件"), (0, "二、", "主要任务"),
    ]  # fmt: skip


def test_a_list_style_that_is_defined_elsewhere(tmp_path: Path) -> None:
    part = (
        f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/>{level(0, "decimal", "%1)")}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    assert lines(read(tmp_path, package(item("加强领导。"), {"word/numbering.xml": part}))) == ["1) 加强领导。"]


def test_empty_paragraphs_count_and_bullets_are_no_words(tmp_path: Path) -> None:
    body = item("加强领导。") + item("") + item("落实责任。")
    found = read(tmp_path, package(body, numbering(level(0, "decimal", "%1."))))
    assert lines(found) == ["1. 加强领导。", "3. 落实责任。"]
    found = read(tmp_path, package(item("加强领导") + item("落实责任"), numbering(level(0, "bullet", "\uf0b7"))))
    assert found.raw == "• 加强领导\n• 落实责任"
    assert found.text.text == "加强领导\n落实责任"
    assert found.evidence(0, 4).start == 2


def test_lists_of_the_usual_template(tmp_path: Path) -> None:
    document = docx.Document()
    for words in ("加强领导。", "落实责任。"):
        document.add_paragraph(words, style="List Number")
    for words in ("政治过硬", "作风优良"):
        document.add_paragraph(words, style="List Bullet")
    assert lines(read(tmp_path, saved(document))) == ["1. 加强领导。", "2. 落实责任。", "• 政治过硬", "• 作风优良"]
