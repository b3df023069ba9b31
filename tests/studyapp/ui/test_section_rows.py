"""Rows of headings for the trees: depth, figures that include what is below, short titles, a section with its own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.model import QuestionKind, SetSection
from studyapp.ui.section_rows import section_rows, short_titles, with_descendants
from tests.studyapp.ui.studied import MakeServices


def section(number: int, parent: int | None, title: str = "", questions: int = 0) -> SetSection:
    return SetSection(
        id=bytes([number]) * 16,
        set_id=b"s" * 16,
        parent=None if parent is None else bytes([parent]) * 16,
        position=number,
        label=f"{number}、",
        title=title or f"标题{number}",
        counts=((QuestionKind.SINGLE_CHOICE, questions),) if questions else (),
    )


TREE = (section(0, None), section(1, 0), section(2, 1), section(3, 0), section(4, None), section(5, 4))


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [(0, (0, 1, 2, 3)), (1, (1, 2)), (2, (2,)), (3, (3,)), (4, (4, 5)), (5, (5,)), (9, ())],
)
def test_a_section_with_all_below_it(wanted: int, expected: tuple[int, ...]) -> None:
    assert with_descendants(TREE, bytes([wanted]) * 16) == tuple(bytes([number]) * 16 for number in expected)


@given(st.lists(st.integers(-1, 7), min_size=1, max_size=9), st.data())
def test_descendants_are_those_whose_way_up_meets_the_section(parents: list[int], data: st.DataObject) -> None:
    sections = tuple(section(number, parent if 0 <= parent < number else None) for number, parent in enumerate(parents))
    by_id = {one.id: one for one in sections}
    wanted = data.draw(st.sampled_from(sections)).id

    def meets(one: SetSection | None) -> bool:
        while one is not None:
            if one.id == wanted:
                return True
            one = None if one.parent is None else by_id[one.parent]
        return False

    assert with_descendants(sections, wanted) == tuple(one.id for one in sections if meets(one))


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (("甲的功能，是乙", "甲的功能，是丙"), ("是乙", "是丙")),
        (("甲的功能，是乙，也是丁", "甲的功能，是乙，也是丙"), ("也是丁", "也是丙")),
        (("甲的功能", "甲的任务"), None),
        (("甲，是乙", "丙，是乙"), None),
        (("甲，是乙",), None),  # without a sibling nothing is common
        (("甲，", "甲，是乙"), None),  # nothing would be left of one
    ],
)
def test_what_all_siblings_begin_with_is_left_out(titles: tuple[str, ...], expected: tuple[str, ...] | None) -> None:
    sections = tuple(section(number, None, title) for number, title in enumerate(titles))
    found = short_titles(sections)
    assert tuple(found.values()) == (expected or ())


def test_the_rows_of_the_built_in_set(studied: MakeServices) -> None:
    services = studied()
    (one,) = services.bank.sets()
    rows = section_rows(services, one.id)
    assert [row.depth for row in rows[:2]] == [0, 1]
    assert sum(row.questions for row in rows if row.depth == 0) == one.approved
    assert all(row.mastered + row.learning <= row.questions and 0 <= row.percent <= 100 for row in rows)
    assert any(row.short for row in rows)
    assert all(not row.short or (row.text.endswith(row.short[3:]) and len(row.short) < len(row.text)) for row in rows)
