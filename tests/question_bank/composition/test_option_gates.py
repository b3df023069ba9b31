"""Each gate for distractors, by what it lets pass and what it refuses with which reason."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from question_bank.composition.draft import Candidate, Draft, Gap, Origin
from question_bank.composition.gates import judge_option, judge_options
from question_bank.composition.gates.options import far_in_meaning, same_form, wrong_by_source
from question_bank.composition.source import Source
from question_bank.model import CHOICE_GAP, QuestionKind

_TEXT = (
    "政治功能是根本和核心，把方向、聚共识，组织功能是基础和关键，明责任、促落实。"
    "提升人民群众的获得感、幸福感、安全感。不断提升人民群众的归属感。"
)


def _lexical(text: str) -> Candidate:
    return Candidate(text, Origin.LEXICON)


@pytest.mark.parametrize(
    ("parts", "candidate", "reason"),
    [
        ({"gaps": (Gap("政治功能是", ""),), "partner": "政治功能"}, Candidate("基础和关键", Origin.SIBLING), None),
        ({"gaps": (Gap("政治功能是", ""),)}, _lexical("前提和保障"), None),
        ({"gaps": (Gap("组织功能是", ""),)}, _lexical("基础和关键"), "the source completes it so"),
        ({"partner": "政治功能"}, _lexical("根本和核心"), "the source puts it with “政治功能”"),
        ({"partner": "政治功能"}, _lexical("把方向、聚共识"), "the source puts it with “政治功能”"),
        ({"partner": "组织功能"}, _lexical("关键"), "the source says it of “组织功能”"),
        ({"area": ((0, 999),)}, Candidate("归属感", Origin.ELSEWHERE), "it stands in the same section"),
        (
            {"area": ((0, 3),)},
            _lexical("归属感"),
            "the source has it elsewhere, perhaps of the same kind",
        ),
        ({"area": ((0, 999),)}, Candidate("归属感", Origin.SIBLING), None),
        (
            {"gaps": (Gap("提升人民群众的", ""),), "kind": QuestionKind.MULTIPLE_CHOICE},
            _lexical("归属感"),
            "the source completes it so",
        ),
    ],
)
def test_g3_wants_what_the_source_does_not_say(
    source_of: Callable[..., Source],
    draft_of: Callable[..., Draft],
    parts: dict[str, Any],
    candidate: Candidate,
    reason: str | None,
) -> None:
    source = source_of(_TEXT)
    assert wrong_by_source(draft_of(source, **parts), candidate, (), source) == reason


@pytest.mark.parametrize(
    ("key", "text", "chosen", "reason"),
    [
        ("价值认同", "文化认同", (), None),
        ("“三新两企”", "“两企三新”", (), "it has the same characters as ““三新两企””"),
        ("政治功能", "功能", (), "it is part of “政治功能” or the other way round"),
        ("政治功能", "组织功能", ("党的组织功能",), "it is part of “党的组织功能” or the other way round"),
        ("红色物业", "基层治理", (), "it stands in the stem"),
        ("建强党的组织体系", "建强", (), "it is part of “建强党的组织体系” or the other way round"),
        ("建强党的组织体系", "强国", (), "its length gives it away"),
        ("坚持自信，凝聚共识", "坚持系统观念不变", (), "it has another number of commas"),
        ("强化政治建设", "强化所有建设", (), "only it holds an absolute word"),
        ("政治认同", "价值观念", (), "it does not have the form *认同"),
        ("责任人未处理不放过", "责任人员未处理不放过", (), "it means nearly the same as “责任人未处理不放过”"),
        ("凝心聚力", "凝心铸魂", (), "it shares two characters with the idiom “凝心聚力”"),
    ],
)
def test_g4_wants_the_form_of_the_key(
    source_of: Callable[..., Source],
    draft_of: Callable[..., Draft],
    key: str,
    text: str,
    chosen: tuple[str, ...],
    reason: str | None,
) -> None:
    source = source_of(_TEXT)
    assert same_form(draft_of(source, key=(key,)), _lexical(text), chosen, source) == reason


def test_g4_compares_the_opening_of_words_from_elsewhere(
    source_of: Callable[..., Source], draft_of: Callable[..., Draft]
) -> None:
    source = source_of(_TEXT)
    draft = draft_of(source, key=("强化作风建设",))
    assert same_form(draft, Candidate("锻造过硬队伍", Origin.ELSEWHERE), (), source) is None
    refused = same_form(draft, Candidate("过硬干部队伍", Origin.ELSEWHERE), (), source)
    assert refused == "it does not begin like the key"


@pytest.mark.parametrize(
    ("key", "text", "chosen", "reason"),
    [
        ("基石", "灵魂", ("纽带",), None),
        ("基石", "根基", (), "it means nearly the same as “基石”"),
        ("灵魂", "桥梁", ("纽带",), "it means nearly the same as “纽带”"),
        ("必然要求", "根本保证", (), "it can hold together with “必然要求”"),
        ("党建引领的重要内容", "推进治理的现实需要", (), "it can hold together with “党建引领的重要内容”"),
        ("基础和关键", "前提和保障", (), "half of it means nearly the same as half of “基础和关键”"),
        ("筑牢基层战斗堡垒", "夯实基层战斗堡垒", (), "it means nearly the same as “筑牢基层战斗堡垒”"),
    ],
)
def test_g5_wants_another_meaning(
    source_of: Callable[..., Source],
    draft_of: Callable[..., Draft],
    key: str,
    text: str,
    chosen: tuple[str, ...],
    reason: str | None,
) -> None:
    source = source_of(_TEXT)
    assert far_in_meaning(draft_of(source, key=(key,)), _lexical(text), chosen, source) == reason


@pytest.mark.parametrize(
    ("stem", "key", "chosen", "reason"),
    [
        ("材料的要求是", "强化政治建设", ("锻造过硬队伍", "全面从严治党", "坚持人民至上"), None),
        ("特点", "现代化经济体系建设", ("改革", "开放", "发展"), "the key is much longer than every distractor"),
        ("特点", "改革", ("现代化建设", "高质量发展", "乡村全面振兴"), "the key is much shorter than every distractor"),
        ("制度有", "“三会一课”", ("民主评议党员", "主题党日活动", "谈心谈话制度"), "only the key has “"),
        ("要求是", "抓班子，带队伍", ("抓班子和队伍", "建机制强保障", "管大局保落实"), "only the key has ，"),
        ("总数为", "第5批", ("首批次", "末批次", "中批次"), "only the key has digits"),
        (
            "推进产业升级，就要",
            "构建现代产业体系",
            ("完善现代市场体系", "健全现代金融体系", "优化现代城镇体系"),
            "only the key shares “产业” with the stem",
        ),
        (
            "推进产业升级，就要",
            "构建现代产业体系",
            ("完善现代产业布局", "健全现代金融体系", "优化现代城镇体系"),
            None,
        ),
    ],
)
def test_g6_wants_no_give_away_among_the_options(
    source_of: Callable[..., Source],
    draft_of: Callable[..., Draft],
    stem: str,
    key: str,
    chosen: tuple[str, ...],
    reason: str | None,
) -> None:
    source = source_of(_TEXT)
    found = judge_options(draft_of(source, stem=stem + CHOICE_GAP + "。", key=(key,)), chosen, source)
    assert found == (("G6", reason) if reason else None)


def test_the_first_gate_that_refuses_a_distractor_is_named(
    source_of: Callable[..., Source], draft_of: Callable[..., Draft]
) -> None:
    source = source_of(_TEXT)
    draft = draft_of(source, key=("基础和关键",), partner="政治功能", stem="材料指出，政治功能的作用是（　　）。")
    assert judge_option(draft, _lexical("目标和方向"), (), source) is None
    sibling = Candidate("根本和核心", Origin.SIBLING)
    assert judge_option(draft, sibling, (), source) == ("G3", "the source puts it with “政治功能”")
