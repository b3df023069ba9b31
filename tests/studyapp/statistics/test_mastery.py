"""How well a question, a formulation, a section is known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.model import QuestionKind, SetSection, derive_id
from studyapp.quiz.records import Experience
from studyapp.statistics.mastery import (
    Level,
    Mastery,
    count_levels,
    formulation_level,
    formulation_levels,
    level_of,
    roll_up,
    whole_set,
)
from studyapp.statistics.totals import LevelCounts

LEVELS = st.lists(st.sampled_from(Level), max_size=8)
COUNTS = st.builds(LevelCounts, st.integers(0, 9), st.integers(0, 9), st.integers(0, 9))


def known(outcomes: str) -> Experience:
    """Return the experience of answers such as "xvv": wrong, right, right."""
    streak = len(outcomes) - len(outcomes.rstrip("v"))
    return Experience(len(outcomes), outcomes.count("v"), streak, 0, outcomes.endswith("v"))


def section(number: int, parent: int | None, questions: int) -> SetSection:
    ids = [None if one is None else derive_id("section", str(one)) for one in (number, parent)]
    assert ids[0] is not None
    return SetSection(ids[0], b"s" * 16, ids[1], number, "", "", ((QuestionKind.TRUE_FALSE, questions),))


@pytest.mark.parametrize(
    ("outcomes", "level"),
    [
        ("x", Level.BEGINNING),
        ("vvvx", Level.BEGINNING),
        ("v", Level.FAMILIAR),
        ("xv", Level.FAMILIAR),
        ("vv", Level.MASTERED),
        ("xxvv", Level.MASTERED),
        ("vxvvvv", Level.MASTERED),
    ],
)
def test_the_level_of_a_question(outcomes: str, level: Level) -> None:
    assert level_of(known(outcomes)) is level


def test_a_question_never_asked_has_no_level() -> None:
    assert level_of(None) is Level.NOT_ASKED
    assert level_of(known("")) is Level.NOT_ASKED


@pytest.mark.parametrize(
    ("levels", "level"),
    [
        ((), Level.NOT_ASKED),
        ((0, 0), Level.NOT_ASKED),
        ((3,), Level.MASTERED),
        ((3, 3), Level.MASTERED),
        ((3, 0), Level.FAMILIAR),
        ((3, 1), Level.FAMILIAR),
        ((3, 0, 0), Level.BEGINNING),
        ((2, 2), Level.FAMILIAR),
        ((1, 1), Level.BEGINNING),
    ],
)
def test_the_level_of_a_formulation(levels: tuple[int, ...], level: Level) -> None:
    assert formulation_level(Level(one) for one in levels) is level


@given(LEVELS, st.data())
def test_learning_never_lowers_a_formulation(levels: list[Level], data: st.DataObject) -> None:
    before = formulation_level(levels)
    assert before <= max(levels, default=Level.NOT_ASKED)
    if levels:
        place = data.draw(st.integers(0, len(levels) - 1))
        better = [*levels[:place], Level(min(3, levels[place] + 1)), *levels[place + 1 :]]
        assert formulation_level(better) >= before


def test_formulations_are_known_by_their_questions() -> None:
    questions = {b"a": (b"1", b"2"), b"b": (b"3",), b"c": ()}
    assert formulation_levels(questions, {b"1": known("vv"), b"2": known("vv")}) == {
        b"a": Level.MASTERED,
        b"b": Level.NOT_ASKED,
        b"c": Level.NOT_ASKED,
    }


@given(LEVELS)
def test_levels_are_counted(levels: list[Level]) -> None:
    counts = count_levels(levels)
    assert counts.asked == sum(level > Level.NOT_ASKED for level in levels)
    assert counts.mastered == levels.count(Level.MASTERED)


def test_a_section_counts_itself_and_all_under_it() -> None:
    sections = [section(0, None, 1), section(1, 0, 4), section(2, 1, 10), section(3, None, 5)]
    own = {
        sections[0].id: LevelCounts(1, 0, 0),
        sections[1].id: LevelCounts(0, 1, 2),
        sections[2].id: LevelCounts(2, 3, 4),
        b"gone": LevelCounts(9, 9, 9),
    }
    found = roll_up(sections, own)
    assert found == {
        sections[0].id: Mastery(15, LevelCounts(3, 4, 6)),
        sections[1].id: Mastery(14, LevelCounts(2, 4, 6)),
        sections[2].id: Mastery(10, LevelCounts(2, 3, 4)),
        sections[3].id: Mastery(5, LevelCounts(0, 0, 0)),
    }
    top = found[sections[0].id]
    assert (top.percent, top.learning, top.unasked) == (40, 7, 2)
    assert whole_set(sections, own) == Mastery(20, LevelCounts(3, 4, 6))


@given(st.lists(st.tuples(st.integers(-1, 6), st.integers(0, 9), COUNTS), max_size=7))
def test_the_tops_together_are_the_whole_set(rows: list[tuple[int, int, LevelCounts]]) -> None:
    sections = [
        section(number, parent if 0 <= parent < number else None, total)
        for number, (parent, total, _) in enumerate(rows)
    ]
    own = {one.id: counts for one, (*_, counts) in zip(sections, rows, strict=True)}
    masteries = roll_up(sections, own)
    tops = [masteries[one.id] for one in sections if one.parent is None]
    whole = whole_set(sections, own)
    assert sum(top.total for top in tops) == whole.total
    assert sum(top.counts.asked for top in tops) == whole.counts.asked
    assert all(0 <= mastery.percent <= 100 for mastery in masteries.values())


@pytest.mark.parametrize(
    ("total", "counts", "percent"),
    [(0, (0, 0, 0), 0), (8, (0, 0, 1), 13), (1000, (0, 0, 1), 1), (1000, (0, 0, 999), 99), (4, (0, 0, 4), 100)],
)
def test_percent_is_honest_at_the_ends(total: int, counts: tuple[int, int, int], percent: int) -> None:
    assert Mastery(total, LevelCounts(*counts)).percent == percent


def test_questions_taken_out_of_the_bank_do_not_overflow() -> None:
    mastery = Mastery(2, LevelCounts(1, 1, 3))
    assert (mastery.percent, mastery.unasked) == (60, 0)
