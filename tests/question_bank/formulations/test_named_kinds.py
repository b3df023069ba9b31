"""Kinds that are counted and named one after the other, on the examples of the table and near misses."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import FormulationKind, QuestionKind
from tests.question_bank.formulations.finding import found

_FAULTS = (
    "归纳起来，窗口服务有三种毛病。第一种叫“踢皮球”。群众跑了五趟还没有办成。"
    "第二种叫“磨洋工”。一张表格填半天。第三种叫“甩手掌柜”。出了事情找不到人。"
)
_MEN = "要警惕三类人：第一类是“老好人”，遇事不表态；第二类是“太平官”，遇事绕着走；第三类是“两面派”，当面不说。"
_BOOKS = (
    "云河馆把下面三类书列为特藏：第一类是清代刻本；第二类是名家手稿，只借给研究者；第三类是本地族谱。这三类书不外借。"
)
_STAGES = (
    "洗钱通常分为三个阶段。放置阶段，是把所得投入金融体系；离析阶段，是通过多层交易掩盖来源；"
    "融合阶段，是使资金以合法面目回到经济活动中。三个阶段中，放置阶段最容易识别。"
)


def _kinds(text: str) -> list[tuple[str, list[str]]]:
    made = [one.items[0] for one in found(text, FormulationKind.GROUPS) if one.aspect == "kinds"]
    return [(item.left.text if item.left else "", [member.text for member in item.extra]) for item in made]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (_FAULTS, [("三种毛病", ["踢皮球", "磨洋工", "甩手掌柜"])]),
        (_MEN, [("三类人", ["老好人", "太平官", "两面派"])]),
        (_BOOKS, [("特藏", ["清代刻本", "名家手稿", "本地族谱"])]),
        (_STAGES, [("三个阶段", ["放置阶段", "离析阶段", "融合阶段"])]),
        (_STAGES.replace("三个", "四个"), []),
        (_BOOKS.replace("三类", "四类"), []),
        ("馆里有三类书。去年新购了一批。第一类是刻本；第二类是手稿；第三类是族谱。", []),
        (_FAULTS.replace("三种", "四种"), []),
        (_FAULTS.replace("第二种叫", "还有一种叫"), []),
        (_FAULTS.replace("归纳起来，窗口服务有三种毛病。", ""), []),
    ],
)
def test_named_kinds(text: str, kinds: list[tuple[str, list[str]]]) -> None:
    assert _kinds(text) == kinds


def test_named_kinds_are_recited_under_their_heading() -> None:
    text = f"一、窗口服务存在的毛病\n{_FAULTS}\n二、今后的打算\n先把台账建起来。"
    asked = [
        each for each in build_from_text(text, "试用").candidates if each.answer == ("踢皮球", "磨洋工", "甩手掌柜")
    ]
    assert [each.kind for each in asked] == [QuestionKind.RECITATION]
    assert "归纳起来" not in asked[0].stem


def test_the_number_of_a_kind_plays_no_role_and_is_not_judged() -> None:
    assert not found(_BOOKS, FormulationKind.PARALLEL_ROLES)
    assert not found("第一类是馆里最老的藏书。", FormulationKind.JUDGEMENT)
    assert found("第一馆是城里最老的书馆。", FormulationKind.JUDGEMENT)


def test_stages_are_recited_by_what_has_them() -> None:
    asked = [
        each
        for each in build_from_text(f"反洗钱规程\n\n一、认识\n{_STAGES}\n", "试用").candidates
        if each.answer == ("放置阶段", "离析阶段", "融合阶段")
    ]
    assert [each.stem for each in asked] == ["请默写“洗钱的三个阶段”的各项内容。"]
