"""The wordings of a real set of questions: each is right by itself, and none passes for another."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from studyapp.quiz.recitation import compare
from studyapp.quiz.text_match import same_text


@pytest.fixture(scope="module")
def standard(shared: Path) -> list[dict[str, Any]]:
    """Give the questions of the standard."""
    loaded: list[dict[str, Any]] = json.loads((shared / "standard/outline_standard.json").read_text(encoding="utf-8"))
    return loaded


def test_no_wording_passes_for_another(standard: list[dict[str, Any]]) -> None:
    wordings = sorted({text for asked in standard for text in (*asked["options"], *asked["answer"])})
    assert len(wordings) > 150
    for one, other in combinations(wordings, 2):
        bare = ["".join(character for character in text if character.isalnum()) for text in (one, other)]
        assert same_text(one, other) == (bare[0] == bare[1])


def test_each_recitation_is_right_verbatim_and_partly_right_by_halves(standard: list[dict[str, Any]]) -> None:
    for asked in standard:
        if asked["kind"] == "recitation":
            source = asked["answer"][0]
            points = source.split(";")
            assert compare(points, source).fraction == 1
            assert compare(points, source.replace(",", "，").replace(";", "\n")).fraction == 1
            assert 0.3 < compare(points, source[: len(source) // 2]).fraction < 0.7
