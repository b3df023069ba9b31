"""By-lines: no headings of what stands under them, and never joined to a paragraph."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.outline import parse_outline
from question_bank.outline.bylines import is_byline

_TEXT = """把节水经验用到青禾乡
{line}
各位乡亲：
乡水利站去年安装水表320套，其中自动表80套。
一、为什么节水
青禾乡人均水资源量为420立方米，比全县平均水平低35%。
"""
_LINES = (
    "主讲人：乡水利站 周文清 2023年11月",
    "编制：水利站   审核：李青   编号：QH-07",
    "本报记者 李青",
    "文/李青",
    "青禾乡水利站 2023年11月6日",
    "水利站管护科编　2023年11月修订",
    "县委党校 周文清",
    "青禾乡节水研究会 周文清",
    "灌区管理局局长　周文清",
    "董事长 周 文 清",
    "站党委书记、站长　周文清",
    "中共青禾县委党校基层党建教研室　周文清",
    "（县委宣讲团　2023年11月）",
    "中共青禾乡委党史研究室编",
    "中共青禾县委党校课题组",
    "青禾水利学院“节水”编写组",
    "培训对象：各村管水员",
    "学习时间：2023年11月　学习单位：水利站各支部",
    "地点：乡政府三楼会议室",
    "主持人：周文清　参加人员：各村管水员",
    "课时：90分钟",
    "适用班次：管水员轮训班（第三期）",
    "对象：新上岗和转岗的管水员",
    "中共河湾县委党校教研室　主讲：副教授　周文清",
    "授课时长：150分钟，其中讲授100分钟",
    "（乡水利站学习组编印　供各村管水员学习使用）",
    "（供各村理论学习中心组参考）",
    "（11月6日）",
    "青水发〔2023〕17号",
    "青禾市第二人民医院感染管理科",
)


@pytest.mark.parametrize("line", _LINES)
def test_a_byline_is_no_heading(line: str) -> None:
    titles = [section.title for section in parse_outline(_TEXT.format(line=line), "题目").sections]
    assert titles == ["把节水经验用到青禾乡", "为什么节水"]


@pytest.mark.parametrize("line", _LINES)
def test_no_question_names_a_byline(line: str) -> None:
    stems = [each.stem for each in build_from_text(_TEXT.format(line=line), "题目").candidates]
    assert stems
    assert not any(word in stem for stem in stems for word in ("周文清", "李青", "QH", "管水员"))


def test_a_byline_dates_what_the_text_tells_of_last_year() -> None:
    found = build_from_text(_TEXT.format(line=_LINES[0]), "题目").candidates
    assert any(each.stem.startswith("乡水利站2022年安装水表") for each in found)


@pytest.mark.parametrize(
    "line",
    [
        "组建县委调研组",
        "乡党委理论学习中心组工作",
        "调研组与编写组",
        "编制管理",
        "时间与空间",
        "（三）整理",
        "（2025—2027年）",
        "2024年4月",
        "记录保存",
        "作业人员职责",
        "审核与批准程序",
        "做强市县两级医院重点专科",
        "推动县域内公立医院组建急诊科",
    ],
)
def test_a_heading_with_such_a_word_stays_one(line: str) -> None:
    assert not is_byline(line)


def test_who_signs_a_paper_at_its_end_is_no_heading() -> None:
    text = _TEXT.format(line="主持人：周文清") + "青禾乡人民政府\n2023年11月6日\n"
    assert "青禾乡人民政府" not in [section.title for section in parse_outline(text, "题目").sections]
