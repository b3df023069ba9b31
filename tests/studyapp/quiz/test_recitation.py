"""Recitation beside its source: nothing is lost in the comparison, content and order are scored apart."""

from __future__ import annotations

import unicodedata
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.quiz.alignment import by_pieces, in_order
from studyapp.quiz.recitation import SEPARATOR, Segment, SegmentKind, compare
from tests.strategies import texts, wordings

POINTS = ("坚持理论自信", "坚持人民至上", "坚持系统观念")
SENTENCE = "政治功能是根本和核心，把方向、聚共识，组织功能是基础和关键，明责任、促落实"
SURPLUS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未"

SAID = [
    ("", 0, 0, 0, 0),
    ("。", 0, 0, 0, 0),
    ("坚持理论自信；坚持人民至上；坚持系统观念", 1, 1, 0, 1),
    ("坚持理论自信坚持人民至上，坚持系统观念！", 1, 1, 0, 1),
    ("一是坚持理论自信；二是坚持人民至上；三是坚持系统观念。", 1, 1, 0, 1),
    ("（一）坚持理论自信\n（二）坚持人民至上\n（三）坚持系统观念", 1, 1, 0, 1),
    ("首先，坚持理论自信；其次，坚持人民至上；最后，坚持系统观念。", 1, 1, 0, 1),
    ("1.坚持理论自信 2.坚持人民至上 3.坚持系统观念", 1, 1, 0, 1),
    ("坚持理论自信，坚持系统观念，坚持人民至上", 1, 0.5, 0, 0.9),
    ("坚持系统观念，坚持人民至上，坚持理论自信", 1, 0, 0, 0.8),
    ("坚持系统观念坚持人民至上坚持理论自信", 1, 0, 0, 0.8),
    ("坚持理论自信，坚持人民至上", 2 / 3, 1, 0, 2 / 3),
    ("坚持理论自信", 1 / 3, 1, 0, 1 / 3),
    (f"坚持理论自信，坚持人民至上，坚持系统观念，{SURPLUS}", 1, 1, 1, 0.8),
]


@pytest.mark.parametrize(("said", "content", "order", "surplus", "fraction"), SAID)
def test_the_formula(said: str, content: float, order: float, surplus: float, fraction: float) -> None:
    found = compare(POINTS, said)
    assert (found.content, found.order, found.surplus, found.fraction) == pytest.approx(
        (content, order, surplus, fraction)
    )


def test_a_word_that_turns_the_meaning_is_not_wholly_right() -> None:
    assert compare(("是根本和核心",), "是根本和核心").fraction == 1
    assert compare(("是根本和核心",), "不是根本和核心").fraction < 1


def test_single_characters_in_common_are_chance() -> None:
    assert compare(("政治功能",), "治政能功").content == 0


def test_a_number_may_be_written_either_way() -> None:
    assert compare(("覆盖率达99.9%以上",), "覆盖率达百分之九十九点九以上").fraction == 1


def test_segments_name_what_became_of_each_piece() -> None:
    said = "政治功能是根本，把方向、聚人心共识，组织功能是基础和重点，明责任、促落实"
    assert compare((SENTENCE,), said).segments == (
        Segment(SegmentKind.EQUAL, "政治功能是根本", "政治功能是根本，"),
        Segment(SegmentKind.MISSING, "和核心，", ""),
        Segment(SegmentKind.EQUAL, "把方向、聚", "把方向、聚"),
        Segment(SegmentKind.EXTRA, "", "人心"),
        Segment(SegmentKind.EQUAL, "共识，组织功能是基础和", "共识，组织功能是基础和"),
        Segment(SegmentKind.CHANGED, "关键，", "重点，"),
        Segment(SegmentKind.EQUAL, "明责任、促落实", "明责任、促落实"),
    )


def test_nothing_said_is_all_missing() -> None:
    assert compare(POINTS, "").segments == (Segment(SegmentKind.MISSING, SEPARATOR.join(POINTS), ""),)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_points_in_any_order_are_all_said(order: tuple[int, ...]) -> None:
    for separator in ("", "，", "\n"):
        found = compare(POINTS, separator.join(POINTS[index] for index in order))
        assert found.content == 1
        assert found.sequence == order
        assert (found.fraction == 1) == (order == (0, 1, 2))


@given(st.lists(wordings, min_size=1, max_size=4))
def test_verbatim_is_wholly_right(points: list[str]) -> None:
    found = compare(points, SEPARATOR.join(points))
    assert found.fraction == 1
    assert all(segment.kind is SegmentKind.EQUAL for segment in found.segments)


@given(st.lists(wordings, min_size=1, max_size=3), texts)
def test_segments_hold_both_texts_whole_and_scores_stay_in_bounds(points: list[str], said: str) -> None:
    found = compare(points, said)
    source = SEPARATOR.join(unicodedata.normalize("NFC", point) for point in points)
    assert "".join(segment.source for segment in found.segments) == source
    assert "".join(segment.said for segment in found.segments) == unicodedata.normalize("NFC", said)
    assert all(0 <= score <= 1 for score in (*found.points, found.content, found.order, found.surplus, found.fraction))
    assert not any(segment.source and segment.kind is SegmentKind.EXTRA for segment in found.segments)
    assert not any(segment.said and segment.kind is SegmentKind.MISSING for segment in found.segments)


@given(st.data())
def test_more_of_the_source_is_worth_more(data: st.DataObject) -> None:
    shorter, longer = sorted(data.draw(st.lists(st.integers(0, len(SENTENCE)), min_size=2, max_size=2)))
    assert compare((SENTENCE,), SENTENCE[:shorter]).fraction <= compare((SENTENCE,), SENTENCE[:longer]).fraction


@given(st.text(alphabet="甲乙丙", max_size=14), st.text(alphabet="甲乙丙", max_size=14))
def test_a_longest_common_subsequence_is_found(source: str, said: str) -> None:
    pairs = in_order(source, said)
    assert all(source[i] == said[j] for i, j in pairs)
    assert pairs == sorted(pairs)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
    lengths = [[0] * (len(said) + 1) for _ in range(len(source) + 1)]
    for i, one in enumerate(source, start=1):
        for j, other in enumerate(said, start=1):
            best = max(lengths[i - 1][j], lengths[i][j - 1])
            lengths[i][j] = lengths[i - 1][j - 1] + 1 if one == other else best
    assert len(pairs) == lengths[-1][-1]


@given(st.text(alphabet="甲乙丙", max_size=14), st.text(alphabet="甲乙丙", max_size=14))
def test_pieces_are_common_and_take_nothing_twice(source: str, said: str) -> None:
    tiles = by_pieces(source, said, whole=(), starts=frozenset(), weights=[1] * len(source), least=2)
    taken_source: list[int] = []
    taken_said: list[int] = []
    for start, place, length in tiles:
        assert length >= 2
        assert source[start : start + length] == said[place : place + length]
        taken_source += range(start, start + length)
        taken_said += range(place, place + length)
    assert len(taken_source) == len(set(taken_source))
    assert len(taken_said) == len(set(taken_said))
    # Nothing of two characters that could still be taken is left.
    left = {source[i : i + 2] for i in range(len(source) - 1) if not {i, i + 1} & set(taken_source)}
    rest = {said[j : j + 2] for j in range(len(said) - 1) if not {j, j + 1} & set(taken_said)}
    assert not left & rest
