"""The banks of all sample documents taken together: key positions, lengths, verdicts."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from question_bank.build import build_questions
from question_bank.composition.weighing.balance import is_longest
from question_bank.model import RIGHT, Question, QuestionKind

_SAMPLES = sorted((Path(__file__).resolve().parents[2] / "samples").rglob("*.*"))


@pytest.fixture(scope="module")
def asked() -> list[Question]:
    return [each for sample in _SAMPLES for each in build_questions(sample).candidates]


def test_keys_stand_at_every_position_alike(asked: list[Question]) -> None:
    singles = [each for each in asked if each.kind is QuestionKind.SINGLE_CHOICE]
    assert len(singles) >= 150
    places = Counter(each.options.index(each.answer[0]) for each in singles)
    even = len(singles) / 4
    assert sum((places[place] - even) ** 2 / even for place in range(4)) < 7.81  # 3 degrees of freedom, p = 0.05


def test_the_key_is_seldom_the_only_longest_option(asked: list[Question]) -> None:
    singles = [each for each in asked if each.kind is QuestionKind.SINGLE_CHOICE]
    longest = sum(is_longest(each.answer[0], set(each.options) - set(each.answer)) for each in singles)
    assert longest <= 0.25 * len(singles)


def test_true_and_false_statements_are_even(asked: list[Question]) -> None:
    claims = [each for each in asked if each.kind is QuestionKind.TRUE_FALSE]
    assert 0.4 <= sum(each.answer == (RIGHT,) for each in claims) / len(claims) <= 0.6


def test_every_kind_comes_from_the_samples(asked: list[Question]) -> None:
    assert {each.kind for each in asked} == set(QuestionKind)
    kinds = {each.formulation.kind for each in asked if each.formulation}
    assert len(kinds) >= 22
