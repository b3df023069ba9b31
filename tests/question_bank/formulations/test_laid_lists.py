"""Lists that clauses lay down, named steps and rows with letters, on the examples of their tables and near misses."""

from __future__ import annotations

import pytest

from question_bank.formulations import find_formulations
from question_bank.model import FormulationKind
from question_bank.outline import parse_outline
from tests.question_bank.formulations.finding import check, found, items_found

K = FormulationKind


def _laid(text: str) -> list[tuple[str, list[str]]]:
    return [
        (one.context, [item.right.text for item in one.items]) for one in found(text, K.GROUPS) if one.aspect == "laid"
    ]


@pytest.mark.parametrize(
    ("text", "context", "items"),
    [
        (
            "第三条 有下列情形之一的，不得上岗：\n（1）酒后的；\n（2）无证的；\n（3）未经培训的。",
            "有下列情形之一的，不得上岗",
            ["酒后的", "无证的", "未经培训的"],
        ),
        (
            "3、申请登记，应当具备下列条件：\na. 有自己的名称；\nb. 有固定的住所；\nc. 有章程和机构。",
            "申请登记，应当具备下列条件",
            ["有自己的名称", "有固定的住所", "有章程和机构"],
        ),
        (
            "禁止下列行为：\n在库内吸烟；\n擅自动火作业；\n堵塞安全通道。\n其他规定另行公布。",
            "禁止下列行为",
            ["在库内吸烟", "擅自动火作业", "堵塞安全通道"],
        ),
        (
            "仓库值守须知。遇有下列情况之一的，应当停止装卸：①雷雨天气；②照明中断；③车辆制动失灵。",
            "遇有下列情况之一的，应当停止装卸",
            ["雷雨天气", "照明中断", "车辆制动失灵"],
        ),
        (
            "燃气用户须知。用户有下列情形之一的，暂停供气：拒绝入户检查的；拖欠气费满半年的；私自改装管道的。其他从略。",
            "用户有下列情形之一的，暂停供气",
            ["拒绝入户检查的", "拖欠气费满半年的", "私自改装管道的"],
        ),
        (
            "下列物品不得入库：1) 无标签的试剂；2) 渗漏的桶；3) 过期的炸药。",
            "下列物品不得入库",
            ["无标签的试剂", "渗漏的桶", "过期的炸药"],
        ),
    ],
)
def test_a_clause_lays_down_its_items(text: str, context: str, items: list[str]) -> None:
    assert _laid("一、库房管理\n" + text) == [(context, items)]


@pytest.mark.parametrize(
    "text",
    [
        "有下列情形之一的，不得上岗：（1）酒后的；（2）无证的。",  # two are no list
        "有下列情形之一的，不得上岗：（1）酒后的；（3）无证的；（4）未培训的。",  # one is missing
        "有下列情形之一的，不得上岗：（1）酒后的；（2）_的；（3）未培训的。",  # redacted
        "月末完成以下事项：一是查账；二是盘库；三是封存单据。",  # who counts aloud makes points of them
        "有下列情形之一的，暂停供气：拒绝检查的；拖欠气费的。",  # two
        "下列人员参加会议。各单位负责人、安全员、班组长应当到会。",  # nothing is laid down with a colon
    ],
)
def test_what_is_no_list_or_not_told_in_full_is_none(text: str) -> None:
    assert _laid("一、管理\n" + text) == []


@pytest.mark.parametrize(
    ("text", "subject", "steps"),
    [
        (
            "第一步：断电。由值班员完成。\n第二步：放水。打开底阀。\n第三步：卸管。两人配合。",
            "",
            ["1.断电", "2.放水", "3.卸管"],
        ),
        ("步骤一：清点工具。\n步骤二：挂牌上锁。\n步骤三：验电放电。", "", ["1.清点工具", "2.挂牌上锁", "3.验电放电"]),
        (
            "水泵拆除按以下步骤进行：一、断开电源；二、放尽余水；三、拆下管路。",
            "水泵拆除按以下步骤进行",
            ["1.断开电源", "2.放尽余水", "3.拆下管路"],
        ),
    ],
)
def test_named_steps_are_a_sequence(text: str, subject: str, steps: list[str]) -> None:
    text = "二、停泵检修程序\n" + text
    sequences = [one for one in found(text, K.SEQUENCE) if one.aspect == "named"]
    assert [one.subject for one in sequences] == [subject]
    assert steps in items_found(text, K.SEQUENCE)


def test_steps_of_which_one_is_missing_are_none() -> None:
    assert not items_found("二、程序\n第一步：断电。先验电。\n第三步：卸管。两人做。\n第四步：封口。", K.SEQUENCE)


def test_rows_may_be_counted_with_letters() -> None:
    text = "三、四项工作\n其中，a）采购计划致力于备齐全部材料；b）采购控制致力于守住价格；c）采购改进致力于缩短周期。"
    assert items_found(text, K.ROW) == [
        ["采购计划—备齐全部材料(致力于)", "采购控制—守住价格(致力于)", "采购改进—缩短周期(致力于)"]
    ]


def test_every_part_is_verbatim() -> None:
    text = "一、库房\n有下列情形之一的，不得入库：\na. 渗漏的；\nb. 无标签的；\nc. 过期的。\n"
    text += "第一步：登记。写明数量。\n第二步：称重。双人复核。\n第三步：入位。挂卡。"
    outline = parse_outline(text, "试用")
    check(outline, find_formulations(outline))


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("甲醛浓度不得大于0.08mg/m³", ["甲醛浓度不得大于—0.08mg/m³(不得大于)"]),
        ("减压阀出口压力保持5.5±0.5MPa", ["减压阀出口压力保持—5.5±0.5MPa"]),
        ("冷库温度控制在-18℃", ["冷库温度控制在—-18℃"]),
        ("装药密度为1.25kg/L，管径为200mm", ["装药密度为—1.25kg/L", "管径为—200mm"]),
    ],
)
def test_figures_with_units_in_latin_letters(text: str, figures: list[str]) -> None:
    asked = items_found(f"一、参数\n{text}。", K.FIGURES)
    assert (asked[0] if asked else []) == figures
