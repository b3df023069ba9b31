"""Each gate for drafts, by what it lets pass and what it refuses with which reason."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from question_bank.composition.draft import Draft, Gap, Modality
from question_bank.composition.gates import judge_draft
from question_bank.composition.gates.drafts import (
    bounds,
    clean,
    evidence,
    leak,
    modality,
    one_answer,
    self_contained,
)
from question_bank.composition.source import Source
from question_bank.model import BLANK, CHOICE_GAP, QuestionKind

_TEXT = "基层治理是国家治理的基石，党建是基层治理的灵魂。"
_ROLES = "政治功能是根本和核心，把方向、聚共识，组织功能是基础和关键，明责任、促落实。"


def test_g1_passes_what_stands_in_the_evidence(
    source_of: Callable[..., Source], draft_of: Callable[..., Draft]
) -> None:
    source = source_of(_TEXT)
    gap = Gap("基层治理是国家治理的", "")
    assert evidence(draft_of(source, "基层治理是国家治理的基石", gaps=(gap,), fillers=("基石",)), source) is None


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ({"key": ("命脉",)}, "“命脉” does not stand in the evidence"),
        ({"key": ("灵魂",)}, "“灵魂” does not stand in the evidence"),
        ({"gaps": (Gap("基层治理是社会的", ""),), "fillers": ("基石",)}, "“基层治理是社会的基石” is not in the source"),
    ],
)
def test_g1_refuses_what_does_not(
    source_of: Callable[..., Source], draft_of: Callable[..., Draft], parts: dict[str, Any], reason: str
) -> None:
    source = source_of(_TEXT)
    assert evidence(draft_of(source, "基层治理是国家治理的基石", **parts), source) == reason


@pytest.mark.parametrize(
    ("text", "gap", "filler", "others"),
    [
        (_ROLES, Gap("", "是根本和核心"), "政治功能", None),
        (_ROLES, Gap("政治功能是", ""), "根本和核心", None),
        (
            "加强党建，是科学真理。加强党建，是制胜秘诀。",
            Gap("加强党建，是", ""),
            "科学真理",
            "the source also completes it with “制胜秘诀”",
        ),
        (
            "甲功能是根本和核心。乙功能是根本和核心。",
            Gap("", "是根本和核心"),
            "甲功能",
            "the source also completes it with “乙功能”",
        ),
        ("一要抓班子，强队伍。一要抓班子，强队伍。", Gap("一要抓班子，", ""), "强队伍", None),
    ],
)
def test_g2_wants_one_filler(
    source_of: Callable[..., Source],
    draft_of: Callable[..., Draft],
    text: str,
    gap: Gap,
    filler: str,
    others: str | None,
) -> None:
    source = source_of(text)
    assert one_answer(draft_of(source, key=(filler,), gaps=(gap,), fillers=(filler,)), source) == others


@pytest.mark.parametrize(
    ("gap", "reason"),
    [
        (Gap("组织共有", ""), None),
        (Gap("覆盖率达", "以上"), "the figure has a bound"),
        (Gap("小区超过", ""), "the figure has a bound"),
        (Gap("小区近", ""), "the figure has a bound"),
        (Gap("净宽度不应小于", ""), "the figure has a bound"),
        (Gap("小区", "左右"), "the figure has a bound"),
    ],
)
def test_g5_keeps_bounded_figures_out_of_choices(
    source_of: Callable[..., Source], draft_of: Callable[..., Draft], gap: Gap, reason: str | None
) -> None:
    source = source_of(f"截至2023年底，{gap.left}99个{gap.right}。")
    draft = draft_of(source, key=("99个",), gaps=(gap,), fillers=("99个",), numeric=True)
    assert bounds(draft, source) == reason


@pytest.mark.parametrize(
    ("kind", "stem", "key", "reason"),
    [
        (QuestionKind.SINGLE_CHOICE, f"材料指出，国家治理的{CHOICE_GAP}。", ("基石",), None),
        (QuestionKind.SINGLE_CHOICE, f"材料把基石说成{CHOICE_GAP}。", ("基石",), "the stem holds the key “基石”"),
        (QuestionKind.FILL_BLANK, f"围绕基石，筑牢{BLANK}。", ("基石",), "the stem holds the key “基石”"),
        (QuestionKind.FILL_BLANK, f"要完善{BLANK}的制度。", ("有关",), "“有关” is too vague to be asked"),
        (QuestionKind.RECITATION, "请默写关于基石的判断。", ("基石",), None),
    ],
)
def test_g6_keeps_the_key_out_of_the_stem(
    source_of: Callable[..., Source],
    draft_of: Callable[..., Draft],
    kind: QuestionKind,
    stem: str,
    key: tuple[str, ...],
    reason: str | None,
) -> None:
    source = source_of(_TEXT)
    assert leak(draft_of(source, kind=kind, stem=stem, key=key), source) == reason


@pytest.mark.parametrize(
    ("stem", "reason"),
    [
        (f"材料指出，政治功能是{CHOICE_GAP}。", None),
        (f"其他基层组织的主要任务是{CHOICE_GAP}。", None),
        (f"因此要坚持的根本原则是{CHOICE_GAP}。", None),
        (f"政治功能是{CHOICE_GAP}。", "fewer than 8 characters are left in the stem"),
        ("甲" * 71 + "。", "the stem has more than 70 characters"),
        (f"的现状下太原市探索形成了{CHOICE_GAP}。", "the stem begins with a loose particle"),
        (f"等制度规则之中最重要的是{CHOICE_GAP}。", "the stem begins with a loose particle"),
        (f"二者在目标追求上是高度{CHOICE_GAP}。", "“二者” has nothing to refer to"),
        (f"其核心要义在于不断地加强{CHOICE_GAP}。", "“其” has nothing to refer to"),
        (f"该制度的核心要义在于加强{CHOICE_GAP}。", "“该” has nothing to refer to"),
        (f"要贯通服务群众“最后一米{CHOICE_GAP}。", "quotation marks or brackets are not balanced"),
        (f"我们对待工作既要看过程{CHOICE_GAP}。", "“既” is cut from its other half"),
        (f"旱地虽然只占全乡耕地的{CHOICE_GAP}。", "“虽然” is cut from its other half"),
        (f"旱地虽然只占全乡耕地的三成，却供着{CHOICE_GAP}。", None),
        (f"渠水尽管每年只放{CHOICE_GAP}。", "“尽管” is cut from its other half"),
    ],
)
def test_g7_wants_a_stem_that_stands_alone(
    source_of: Callable[..., Source], draft_of: Callable[..., Draft], stem: str, reason: str | None
) -> None:
    source = source_of(
        "我们对待工作既要看过程，又要看结果。旱地虽然只占全乡耕地的三成，却供着一半的粮。渠水尽管每年只放两次，仍够浇地。"
    )
    assert self_contained(draft_of(source, stem=stem), source) == reason


@pytest.mark.parametrize(
    ("proof", "reason"),
    [
        ("要强化党的领导", None),
        ("破除_机制壁垒", "a word of the evidence is redacted"),
        ("推动协同联动", None),
        ("党建是（）的灵魂", "the evidence has a gap of its own"),
        ("有效解决了难题", "the evidence stands in a sentence that is truncated"),
    ],
)
def test_g8_wants_clean_evidence(
    source_of: Callable[..., Source], draft_of: Callable[..., Draft], proof: str, reason: str | None
) -> None:
    source = source_of(
        "要强化党的领导。通过建立机制，破除_机制壁垒，推动协同联动。党建是（　　）的灵魂。有效解决了难题、……"
    )
    assert clean(draft_of(source, proof, key=("机制",)), source) == reason


@pytest.mark.parametrize(("word", "mark"), [("破除_机制", "_"), ("共计×个", "×"), ("各自谋划…", "…")])
def test_g8_wants_clean_wording(
    source_of: Callable[..., Source], draft_of: Callable[..., Draft], word: str, mark: str
) -> None:
    source = source_of(_TEXT)
    assert clean(draft_of(source, key=(word,)), source) == f"the wording holds “{mark}”"


_CASES = (
    "（一）总体工作。一要坚持理论自信。不断增进政治认同。二要坚持人民至上。\n"
    "例如，太原市探索形成了“红色物业”的做法，建立议事协调机制。\n"
    "基层治理是国家治理的基石。"
)


@pytest.mark.parametrize(
    ("proof", "claimed", "stem", "reason"),
    [
        ("一要坚持理论自信", Modality.REQUIREMENT, "材料提出，一要（　　）。", None),
        ("不断增进政治认同", Modality.REQUIREMENT, "材料提出，要不断增进（　　）。", None),
        ("基层治理是国家治理的基石", Modality.STATEMENT, "材料指出，基层治理是（　　）。", None),
        (
            "基层治理是国家治理的基石",
            Modality.REQUIREMENT,
            "材料提出，基层治理要成为（　　）。",
            "the stem demands what the source only states",
        ),
        ("建立议事协调机制", Modality.NEUTRAL, "太原市建立了（　　）。", None),
        ("建立议事协调机制", Modality.NEUTRAL, "要建立（　　）机制。", "the stem does not say whose case it is"),
    ],
)
def test_g9_wants_the_modality_of_the_source(
    source_of: Callable[..., Source],
    draft_of: Callable[..., Draft],
    proof: str,
    claimed: Modality,
    stem: str,
    reason: str | None,
) -> None:
    source = source_of(_CASES)
    assert modality(draft_of(source, proof, modality=claimed, stem=stem), source) == reason


def test_the_first_gate_that_refuses_is_named(source_of: Callable[..., Source], draft_of: Callable[..., Draft]) -> None:
    source = source_of(_TEXT)
    proof = "基层治理是国家治理的基石"
    assert judge_draft(draft_of(source, proof), source) is None
    refused = judge_draft(draft_of(source, proof, stem="基层治理是（　　）。"), source)
    assert refused == ("G7", "fewer than 8 characters are left in the stem")
