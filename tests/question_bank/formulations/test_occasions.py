"""When a paper was passed, how long a campaign lasts and at whom it is aimed, on the examples of their table."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import FormulationKind, QuestionKind
from tests.question_bank.composition.publishing import is_sound
from tests.question_bank.formulations.finding import found

K = FormulationKind
_PAPER = (
    "云河县水库管理办法\n（2019年5月8日县政府第12次常务会议通过，自2019年7月1日起施行）\n"
    "第一章 总则\n第一条 水库由县水务局管理。"
)


def _occasions(text: str) -> list[tuple[str, list[str]]]:
    kinds = ("issued", "lasted", "aimed", "first")
    return [
        (one.aspect, [item.right.text for item in one.items]) for one in found(text, K.EVENT) if one.aspect in kinds
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_PAPER, [("issued", ["2019年5月8日"]), ("issued", ["2019年7月1日"])]),
        (
            "一、安排\n自2021年3月中旬起，至6月底基本完成，在全厂开展安全大检查。",
            [("lasted", ["2021年3月中旬", "6月底"])],
        ),
        ("一、对象\n这次轮训面向全体班组长，以新任班组长为重点。", [("aimed", ["全体班组长", "新任班组长"])]),
        ("一、对象\n本次竞赛的对象为各车间检修工。", [("aimed", ["各车间检修工"])]),
        ("一、产量\n自2015年6月至2019年8月，原煤产量逐年下降。", []),
        ("一、发电\n云河电站建成发电，这是全县第一座水电站。", [("first", ["云河电站"])]),
        ("一、采茶\n林工程师研制出双臂采茶机，这是茶区第一台采茶机。", [("first", ["双臂采茶机"])]),
        ("一、采茶\n林工程师研制出双臂采茶机，这是该厂第一台采茶机。", []),
        ("一、年份\n（2019年5月）\n全年降雨较多。", []),
    ],
)
def test_occasions(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert _occasions(text) == expected


def _blanks(text: str) -> dict[str, tuple[str, ...]]:
    made = build_from_text(text, "试用").candidates
    return {each.stem: each.answer for each in made if each.kind is QuestionKind.FILL_BLANK and is_sound(each)}


def test_the_days_of_a_paper_are_asked_by_its_name() -> None:
    blanks = _blanks(_PAPER)
    assert blanks["《云河县水库管理办法》于＿＿＿＿由县政府第12次常务会议通过。"] == ("2019年5月8日",)
    assert blanks["《云河县水库管理办法》自＿＿＿＿起施行。"] == ("2019年7月1日",)


def test_the_beginning_and_the_end_of_a_campaign_are_left_out_together() -> None:
    blanks = _blanks("一、安排\n经厂党委研究，自2021年3月中旬至6月底在全厂开展安全隐患大排查。")
    ((stem, days),) = blanks.items()
    assert stem.endswith("自＿＿＿＿至＿＿＿＿在全厂开展安全隐患大排查。")
    assert days == ("2021年3月中旬", "6月底")


@pytest.mark.parametrize(
    ("text", "stem", "days"),
    [
        (
            "一、背景\n2015年3月20日，省政府印发《云河流域水资源调度方案》，明确了分水比例。",
            "＿＿＿＿年＿＿＿＿月＿＿＿＿日，省政府印发《云河流域水资源调度方案》。",
            ("2015", "3", "20"),
        ),
        (
            "一、背景\n2014年6月9日，县委召开常委会议，审议通过《云河县机关考勤守则》。",
            "＿＿＿＿年＿＿＿＿月＿＿＿＿日，县委召开常委会议，审议通过《云河县机关考勤守则》。",
            ("2014", "6", "9"),
        ),
        (
            "一、背景\n2013年10月9日，县委常委会会议审议通过厉行节约的六项规定，从用车、用房等方面提出要求。",
            "＿＿＿＿年＿＿＿＿月＿＿＿＿日，县委常委会会议审议通过厉行节约的六项规定，从用车、用房等方面提出要求。",
            ("2013", "10", "9"),
        ),
        (
            "一、背景\n2016年8月3日至5日，云河县第五次林业工作会议在云河召开。",
            "＿＿＿＿，云河县第五次林业工作会议在云河召开。",
            ("2016年8月3日至5日",),
        ),
    ],
)
def test_the_day_of_what_was_passed_is_asked_in_any_document(text: str, stem: str, days: tuple[str, ...]) -> None:
    assert _blanks(text).get(stem) == days


def test_this_factory_is_named_by_the_title_of_its_history() -> None:
    text = (
        "云河造纸厂厂史\n第一章 创办\n1952年8月，该厂迁至城南，安装纸机3台，招收工人214名。\n第二章 发展\n1961年停产。"
    )
    stems = list(_blanks(text))
    assert any(stem.startswith("1952年8月，云河造纸厂迁至城南") for stem in stems)
    assert not any("该厂" in stem for stem in stems)


def test_what_somebody_did_besides_is_told_from_the_beginning() -> None:
    text = "一、教育\n1934年春，云河苏区先后办学8所。\n云河苏区先后办学8所，并于1934年7月创办油印小报《云河红旗》。"
    days = [one.items[0].right.text for one in found(text, K.EVENT) if "云河红旗" in "".join(one.frame)]
    assert days == ["1934年7月"]


def test_a_short_event_is_told_under_its_heading() -> None:
    text = (
        "第一章 沙洲暴动\n1929年3月16日夜，沙洲暴动爆发。\n第二章 建政\n1929年5月，县苏维埃政府在沙洲成立。\n"
        "1930年8月，县赤卫队改编为独立营。\n1931年2月，县苏维埃政府颁布《沙洲土地条例》。"
    )
    assert _blanks(text).get("材料“沙洲暴动”部分指出，＿＿＿＿年＿＿＿＿月＿＿＿＿日夜，沙洲暴动爆发。") == (
        "1929",
        "3",
        "16",
    )
