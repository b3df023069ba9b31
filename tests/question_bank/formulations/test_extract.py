"""All finders together: the real outline against the standard, sample documents, any text, and time."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.formulations import find_formulations
from question_bank.model import Formulation, FormulationKind, Outline
from question_bank.outline import parse_outline, read_outline

K = FormulationKind
SAMPLES = Path(__file__).parents[2] / "samples"

# What each question of the standard is made from, by its number.
_STANDARD: dict[tuple[FormulationKind, ...], tuple[int, ...]] = {
    (K.ORDERED_POINTS,): (8, 9, 24, 25, 55, 56, 63, 67),
    (K.TWO_PART_HEADING,): (6, 7, 39, 40, 59, 61),
    (K.SHARED_SUBJECT,): (23, 42, 64),
    (K.PARALLEL_ROLES,): (1, 2, 3, 4, 33, 34, 44, 65),
    (K.ENUMERATION,): (26, 27, 28, 29, 47, 48),
    (K.OPEN_ENUMERATION,): (32,),
    (K.COORDINATION,): (5, 43, 51),
    (K.QUOTATION,): (14, 15, 35, 36, 45, 58, 62),
    (K.FIGURES,): (12, 13, 37, 46),
    (K.STAGES,): (17, 41, 57, 60),
    (K.JUDGEMENT,): (10, 11, 52, 66),
    (K.SLOGAN,): (21, 50),
    (K.CASE,): (18, 19, 20, 38),
    (K.PROBLEMS,): (30, 31),
    (K.CONTRAST,): (16,),
    (K.MEANS_END,): (22, 49),
    (K.MEANS_END, K.ROLE_FUNCTION): (53,),
    (K.CLAUSE_RUN,): (54,),
}
# One piece of the standard's evidence may hold what stands in formulations of their own here.
_SENTENCE = re.compile("。")
_COMMA = re.compile(",")
_SINGLE = {K.QUOTATION: re.compile("(?<=[”署]),(?=党)"), K.COORDINATION: _COMMA, K.CASE: _COMMA, K.MEANS_END: _COMMA}
_SINGLE |= {K.SLOGAN: re.compile(",|(?<=性),"), K.CONTRAST: re.compile(",.*")}


def _checked(outline: Outline, found: tuple[Formulation, ...]) -> None:
    """Every part is verbatim and inside its spans, every span is exact in the raw text."""
    assert len({one.id for one in found}) == len(found)
    for one in found:
        assert one.items
        assert list(one.spans) == sorted(one.spans)
        for start, end in one.spans:
            evidence = outline.evidence(start, end)
            assert outline.raw[evidence.start : evidence.end] == evidence.text
        for item in one.items:
            for part in (item.right, *item.extra, *((item.left,) if item.left else ())):
                assert part.text == outline.words(part.start, part.end)
                assert part.text.strip() == part.text != ""
                assert any(start <= part.start and part.end <= end for start, end in one.spans)


@pytest.fixture(scope="module")
def real(shared: Path) -> Outline:
    return read_outline(shared / "outline" / "outline.txt")


def test_the_whole_standard_is_covered(real: Outline, shared: Path) -> None:
    standard: list[dict[str, Any]] = json.loads((shared / "standard" / "outline_standard.json").read_text("utf-8"))
    assert sorted(number for numbers in _STANDARD.values() for number in numbers) == list(range(1, len(standard) + 1))
    spans: dict[FormulationKind, list[str]] = {}
    for one in find_formulations(real):
        spans.setdefault(one.kind, []).extend(real.evidence(*span).text.replace("\n", "") for span in one.spans)
    missing = []
    for kinds, numbers in _STANDARD.items():
        for number in numbers:
            wanted = [one["text"].replace("\n", "").rstrip("。") for one in standard[number - 1]["evidence"]]
            pieces = [piece for text in wanted for piece in _SINGLE.get(kinds[0], _SENTENCE).split(text) if piece]
            if K.SLOGAN in kinds:
                pieces = [piece for piece in pieces if "“" in piece]
            found = [span for kind in kinds for span in spans.get(kind, [])]
            missing += [(number, piece) for piece in pieces if not any(piece in span for span in found)]
    assert missing == []


def test_the_real_outline_is_sound(real: Outline) -> None:
    found = find_formulations(real)
    _checked(real, found)
    assert len(found) >= 60
    assert all(real.sections[one.section].title for one in found if one.section is not None)


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        (
            "fire_safety.md",
            {K.ORDERED_POINTS: 5, K.TWO_PART_HEADING: 2, K.PARALLEL_ROLES: 2, K.FIGURES: 3, K.QUOTATION: 1},
        ),
        ("village_report.txt", {K.ENUMERATION: 8, K.OPEN_ENUMERATION: 3, K.QUOTATION: 3, K.PARALLEL_ROLES: 1}),
        ("workplace_safety.txt", {K.ENUMERATION: 5, K.OPEN_ENUMERATION: 1, K.FIGURES: 2, K.TWO_PART_HEADING: 1}),
        ("history.txt", {K.STAGES: 2, K.COPULA_HEADING: 1, K.QUOTATION: 2, K.PARALLEL_ROLES: 1, K.ENUMERATION: 1}),
        ("law.txt", {K.ORDERED_POINTS: 3, K.ENUMERATION: 4, K.FIGURES: 2, K.OPEN_ENUMERATION: 1, K.PARALLEL_ROLES: 1}),
        ("management.txt", {K.STAGES: 1, K.PARALLEL_ROLES: 2, K.ENUMERATION: 8, K.SHARED_SUBJECT: 1, K.QUOTATION: 1}),
    ],
)
def test_samples(name: str, kinds: dict[FormulationKind, int]) -> None:
    outline = read_outline(SAMPLES / name)
    found = find_formulations(outline)
    _checked(outline, found)
    counts = Counter(one.kind for one in found)
    assert {kind: counts[kind] for kind in kinds} == kinds


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        (
            "party_study.txt",
            {
                K.ORDERED_POINTS: 4, K.TWO_PART_HEADING: 1, K.SHARED_SUBJECT: 2, K.PARALLEL_ROLES: 2,
                K.ROLE_FUNCTION: 2, K.QUOTATION: 2, K.CASE: 4, K.PROBLEMS: 1, K.CLAUSE_RUN: 1, K.CONTRAST: 4,
                K.DEFINITION: 1, K.FIGURES: 3,
            },
        ),
        (
            "fire_training.md",
            {
                K.ORDERED_POINTS: 6, K.DEFINITION: 1, K.SEQUENCE: 1, K.GROUPS: 1, K.KEY_TERM: 3, K.RULE: 4,
                K.QUOTATION: 1, K.PARALLEL_ROLES: 1,
            },
        ),
        (
            "ebike_regulation.txt",
            {K.ORDERED_POINTS: 3, K.DEFINITION: 2, K.RULE: 9, K.CONSEQUENCE: 4, K.ROLE_FUNCTION: 1, K.FIGURES: 4},
        ),
        (
            "quality_management.txt",
            {
                K.STAGES: 1, K.ROLE_FUNCTION: 2, K.GROUPS: 2, K.SEQUENCE: 1, K.DEFINITION: 3, K.CASE: 3, K.PROBLEMS: 1,
                K.PARALLEL_ROLES: 1, K.MEANS_END: 2, K.CONTRAST: 4, K.ENUMERATION: 9,
            },
        ),
        ("local_history.txt", {K.STAGES: 2, K.PARALLEL_ROLES: 3, K.ORDERED_POINTS: 2, K.QUOTATION: 1}),
        (
            "government_report.txt",
            {
                K.ORDERED_POINTS: 3, K.TWO_PART_HEADING: 2, K.PROBLEMS: 2, K.CASE: 4, K.FIGURES: 20, K.CONTRAST: 1,
                K.CLAUSE_RUN: 2,
            },
        ),
        ("scanned_safety.txt", {K.ORDERED_POINTS: 2, K.DEFINITION: 1, K.SEQUENCE: 1, K.PROBLEMS: 1, K.RULE: 2}),
        ("speech.txt", {K.STATEMENT: 3, K.CONTRAST: 4, K.SHARED_SUBJECT: 1, K.FIGURES: 3, K.SLOGAN: 3}),
        ("short_notice.md", {K.ORDERED_POINTS: 2, K.TWO_PART_HEADING: 1, K.KEY_TERM: 2, K.ENUMERATION: 5}),
        (
            "emergency_textbook.md",
            {
                K.DEFINITION: 3, K.ROLE_FUNCTION: 3, K.GROUPS: 2, K.SEQUENCE: 1, K.ORDERED_POINTS: 8, K.PROBLEMS: 2,
                K.PARALLEL_ROLES: 2, K.CASE: 3, K.MEANS_END: 2, K.CONTRAST: 2,
            },
        ),
        (
            "workplace_english.md",
            {K.ORDERED_POINTS: 6, K.DEFINITION: 3, K.ENUMERATION: 4, K.QUOTATION: 2, K.FIGURES: 4},
        ),
    ],
)  # fmt: skip
def test_outlines_of_many_topics(name: str, kinds: dict[FormulationKind, int]) -> None:
    outline = read_outline(SAMPLES / "outlines" / name)
    found = find_formulations(outline)
    _checked(outline, found)
    counts = Counter(one.kind for one in found)
    assert {kind: counts[kind] for kind in kinds} == kinds


def test_the_same_on_every_machine() -> None:
    code = (
        "import sys; from pathlib import Path; from question_bank.outline import read_outline;"
        "from question_bank.formulations import find_formulations;"
        "print([one.id.hex() for one in find_formulations(read_outline(Path(sys.argv[1])))])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code, str(SAMPLES / "management.txt")],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parents[3])},
            capture_output=True, check=True, text=True,
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(outputs) == 1


_PIECES = (
    "一、",
    "（一）",
    "一要",
    "二要",
    "三要",
    "首先，",
    "1. ",
    "是",
    "的",
    "、",
    "和",
    "等",
    "，",
    "。",
    "；",
    "：",
    "“",
    "”",
    "指出",
    "从",
    "到",
    "时期的斗争",
    "再到",
    "政治功能",
    "组织功能",
    "根本和核心",
    "把方向、聚共识",
    "517.6万个",
    "99.9%以上",
    "2023年",
    "截至",
    "《消防法》",
    "规定",
    "_",
    "……",
    "\n",
    "获得感",
    "幸福感",
    "加强",
    "通过",
    "如",
    "诸如",
    "全",
    "A",
    " ",
    "是指",
    "应当",
    "的，",
    "处五千元以上罚款",
    "不是",
    "而是",
    "既要",
    "又要",
    "由",
    "向",
    "转变",
    "以",
    "为",
    "把",
    "放在",
    "首位",
    "例如",
    "太原市探索形成“红色物业”",
    "针对",
    "问题",
    "一提、二拔",
    "三握",
    "第一步，",
    "负责",
    "包括",
    "（甲、乙）",
    "**",
    "- ",
    "  - ",
    "First, ",
    "The term means ",
    "such as wood, oil and gas",
    ". ",
)


@given(st.lists(st.sampled_from(_PIECES) | st.text(max_size=3), max_size=60).map("".join), st.booleans())
def test_any_text_at_all(raw: str, markdown: bool) -> None:
    outline = parse_outline(raw, "题", markdown=markdown)
    found = find_formulations(outline)
    for one in found:
        for item in one.items:
            for part in (item.right, *item.extra, *((item.left,) if item.left else ())):
                assert part.text == outline.words(part.start, part.end)
        assert all(0 <= start < end <= len(outline.text.text) for start, end in one.spans)


def test_twenty_thousand_characters_take_well_under_a_second() -> None:
    raw = "\n".join((SAMPLES / name).read_text("utf-8") for name in ("management.txt", "law.txt", "history.txt"))
    raw = (raw * 20)[:20_000]
    find_formulations(parse_outline("加强领导。", "题"))  # the segmenter's dictionary is loaded once
    start = time.process_time()
    find_formulations(parse_outline(raw, "题"))
    assert time.process_time() - start < 1.0


def test_a_megabyte_is_not_quadratic() -> None:
    raw = (SAMPLES / "law.txt").read_text("utf-8").split("\n", 1)[1]
    raw = (raw * 400)[:350_000]
    start = time.process_time()
    found = find_formulations(parse_outline(raw, "题"))
    assert found
    assert time.process_time() - start < 15
