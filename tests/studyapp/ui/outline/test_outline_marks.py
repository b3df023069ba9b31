"""Marks of a paragraph: where formulations are underlined, how well known, with whose questions."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.quiz.records import Experience
from studyapp.statistics.mastery import Level
from studyapp.ui.outline.marks import Asked, marks_in
from studyapp.ui.outline.source_text import SourceText

Q = tuple(bytes([number]) * 16 for number in range(12))


def known(streak: int, attempts: int = 3, last_at: int = 1000) -> Experience:
    return Experience(attempts, attempts - 1, streak, last_at, last_right=streak > 0)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ([], []),
        ([Asked(10, 20, (Q[0],))], [(0, 10, (Q[0],))]),
        ([Asked(12, 15, (Q[0],))], [(2, 5, (Q[0],))]),
        ([Asked(5, 15, (Q[0],))], [(0, 5, (Q[0],))]),  # began in the paragraph before
        ([Asked(15, 40, (Q[0],))], [(5, 20, (Q[0],))]),  # goes on in the next one
        ([Asked(0, 10, (Q[0],))], []),  # ends where this one begins
        ([Asked(30, 40, (Q[0],))], []),
        ([Asked(12, 15, ())], []),  # nobody asks it
        ([Asked(12, 15, (Q[0],)), Asked(15, 18, (Q[1],))], [(2, 5, (Q[0],)), (5, 8, (Q[1],))]),
        ([Asked(14, 18, (Q[1],)), Asked(12, 15, (Q[0],))], [(2, 8, (Q[0], Q[1]))]),  # overlapping: one mark
        ([Asked(12, 20, (Q[0],)), Asked(13, 14, (Q[0], Q[2]))], [(2, 10, (Q[0], Q[2]))]),  # each question once
    ],
)
def test_where_marks_stand(asked: list[Asked], expected: list[tuple[int, int, tuple[bytes, ...]]]) -> None:
    found = marks_in(10, 30, asked, {})
    assert [(mark.start, mark.end, mark.questions) for mark in found] == expected
    assert all(mark.known is Level.NOT_ASKED and mark.asked == mark.right == mark.last_at == 0 for mark in found)


def test_what_a_mark_tells_of_its_questions() -> None:
    (mark,) = marks_in(
        0, 9, [Asked(0, 5, (Q[0], Q[1], Q[2]))], {Q[0]: known(2, 4, 50), Q[1]: known(1, 3, 70), Q[3]: known(0)}
    )
    assert (mark.known, mark.asked, mark.right, mark.last_at) == (Level.FAMILIAR, 7, 5, 70)


spans = st.tuples(st.integers(0, 80), st.integers(1, 20), st.sets(st.sampled_from(Q), max_size=3)).map(
    lambda found: Asked(found[0], found[0] + found[1], tuple(sorted(found[2])))
)


@given(st.integers(0, 40), st.integers(1, 60), st.lists(spans, max_size=12))
def test_marks_are_apart_inside_in_order_and_lose_no_question(start: int, length: int, asked: list[Asked]) -> None:
    end = start + length
    marks = marks_in(start, end, asked, {})
    for mark in marks:
        assert 0 <= mark.start < mark.end <= length
        assert mark.questions
        assert len(set(mark.questions)) == len(mark.questions)
    for left, right in pairwise(marks):
        assert left.end <= right.start
    marked = {place for mark in marks for place in range(mark.start, mark.end)}
    meant = {place - start for one in asked if one.questions for place in range(one.start, one.end)}
    assert marked == {place for place in meant if 0 <= place < length}
    for one in asked:
        places = range(max(one.start, start) - start, min(one.end, end) - start)
        if one.questions and places:
            (holder,) = [mark for mark in marks if mark.start <= places[0] < mark.end]
            assert set(one.questions) <= set(holder.questions)


@pytest.mark.parametrize(
    ("text", "shown", "places"),
    [
        ("", "", (0,)),
        ("贯彻_思想", "贯彻缺字思想", (0, 1, 2, 4, 5, 6)),
        ("_", "缺字", (0, 2)),
        ("甲___乙", "甲缺字乙", (0, 1, 3, 3, 3, 4)),
        ("_甲_", "缺字甲缺字", (0, 2, 3, 5)),
        ("𠮷_甲", "𠮷缺字甲", (0, 2, 4, 5)),  # a character of two UTF-16 units
    ],
)
def test_redactions_are_drawn_as_a_word_and_places_hold(text: str, shown: str, places: tuple[int, ...]) -> None:
    source = SourceText(text, "缺字")
    assert source.shown == shown
    assert tuple(source.place(position) for position in range(len(text) + 1)) == places


@given(st.text(alphabet="甲乙，_𠮷a", max_size=30))
def test_what_is_drawn_between_two_places_is_the_text_between_them(text: str) -> None:
    source = SourceText(text, "缺字")
    units = source.shown.encode("utf-16-le")
    for position, letter in enumerate(text):
        piece = units[2 * source.place(position) : 2 * source.place(position + 1)].decode("utf-16-le")
        assert piece == letter or (letter == "_" and piece in ("缺字", ""))
    for place, length in source.redactions:
        assert units[2 * place : 2 * (place + length)].decode("utf-16-le") == "缺字"
