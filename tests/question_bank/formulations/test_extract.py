"""All finders together: the real outline against the standard, sample documents, any text, and time."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from question_bank.formulations import find_formulations
from question_bank.model import FormulationKind, Outline
from question_bank.outline import read_outline
from tests.question_bank.formulations.finding import check

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
    check(real, found)
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
        ("workplace_safety.txt", {K.ENUMERATION: 5, K.OPEN_ENUMERATION: 1, K.FIGURES: 3, K.TWO_PART_HEADING: 1}),
        ("history.txt", {K.STAGES: 2, K.COPULA_HEADING: 1, K.QUOTATION: 2, K.PARALLEL_ROLES: 1, K.ENUMERATION: 1}),
        ("law.txt", {K.ORDERED_POINTS: 3, K.ENUMERATION: 4, K.FIGURES: 2, K.OPEN_ENUMERATION: 1, K.PARALLEL_ROLES: 1}),
        ("management.txt", {K.STAGES: 1, K.PARALLEL_ROLES: 2, K.ENUMERATION: 8, K.SHARED_SUBJECT: 1, K.QUOTATION: 1}),
    ],
)
def test_samples(name: str, kinds: dict[FormulationKind, int]) -> None:
    outline = read_outline(SAMPLES / name)
    found = find_formulations(outline)
    check(outline, found)
    counts = Counter(one.kind for one in found)
    assert {kind: counts[kind] for kind in kinds} == kinds


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        (
            "library_textbook.txt",
            {
                K.STAGES: 7, K.DEFINITION: 15, K.ENUMERATION: 86, K.FACT: 54, K.EVENT: 28, K.ROW: 1, K.CONSEQUENCE: 7,
                K.PROBLEMS: 2, K.QUOTATION: 3, K.CASE: 1, K.PARALLEL_ROLES: 7,
            },
        ),
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
                K.ORDERED_POINTS: 6, K.DEFINITION: 1, K.SEQUENCE: 1, K.GROUPS: 2, K.KEY_TERM: 3, K.RULE: 4,
                K.QUOTATION: 1, K.PARALLEL_ROLES: 1,
            },
        ),
        (
            "ebike_regulation.txt",
            {K.ORDERED_POINTS: 3, K.DEFINITION: 2, K.RULE: 10, K.CONSEQUENCE: 4, K.ROLE_FUNCTION: 1, K.FIGURES: 6},
        ),
        (
            "quality_management.txt",
            {
                K.STAGES: 1, K.ROLE_FUNCTION: 2, K.GROUPS: 4, K.SEQUENCE: 1, K.DEFINITION: 3, K.CASE: 3, K.PROBLEMS: 1,
                K.PARALLEL_ROLES: 1, K.MEANS_END: 2, K.CONTRAST: 4, K.ENUMERATION: 9,
            },
        ),
        ("local_history.txt", {K.STAGES: 2, K.PARALLEL_ROLES: 3, K.ORDERED_POINTS: 2, K.QUOTATION: 1}),
        (
            "government_report.txt",
            {
                K.ORDERED_POINTS: 3, K.TWO_PART_HEADING: 2, K.PROBLEMS: 2, K.CASE: 4, K.FIGURES: 21, K.CONTRAST: 1,
                K.CLAUSE_RUN: 2,
            },
        ),
        ("scanned_safety.txt", {K.ORDERED_POINTS: 2, K.DEFINITION: 1, K.SEQUENCE: 2, K.PROBLEMS: 1, K.RULE: 3}),
        ("speech.txt", {K.STATEMENT: 3, K.CONTRAST: 4, K.SHARED_SUBJECT: 1, K.FIGURES: 3, K.SLOGAN: 3}),
        ("short_notice.md", {K.ORDERED_POINTS: 2, K.TWO_PART_HEADING: 1, K.KEY_TERM: 2, K.ENUMERATION: 5}),
        (
            "emergency_textbook.md",
            {
                K.DEFINITION: 3, K.ROLE_FUNCTION: 3, K.GROUPS: 4, K.SEQUENCE: 2, K.ORDERED_POINTS: 8, K.PROBLEMS: 2,
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
    check(outline, found)
    counts = Counter(one.kind for one in found)
    assert {kind: counts[kind] for kind in kinds} == kinds


def test_the_samples_are_of_many_topics_and_lengths() -> None:
    """From a notice of a few hundred characters to a book of more than fifteen thousand."""
    lengths = sorted(len(read_outline(sample).raw) for sample in (SAMPLES / "outlines").iterdir())
    assert len(lengths) >= 12
    assert lengths[0] < 500
    assert lengths[-1] > 15_000
