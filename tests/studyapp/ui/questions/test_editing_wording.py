"""A question as rows of fields and back: unchanged fields change nothing, edited ones give a valid question."""

from __future__ import annotations

import pytest

from question_bank.model import RIGHT, WRONG, QuestionKind
from question_bank.model.validation import faults
from studyapp.ui.questions.editing import Row, with_wording, wording_of
from tests.builders import question


@pytest.mark.parametrize("kind", list(QuestionKind))
def test_fields_that_nobody_touched_change_nothing(kind: QuestionKind) -> None:
    asked = question(3, kind)
    assert with_wording(asked, wording_of(asked)) is asked


@pytest.mark.parametrize("kind", list(QuestionKind))
def test_another_wording_is_valid_and_counts_as_a_version(kind: QuestionKind) -> None:
    asked = question(3, kind)
    wording = wording_of(asked)
    rows = (
        wording.rows
        if kind is QuestionKind.TRUE_FALSE
        else tuple(row._replace(text=row.text + "改") for row in wording.rows)
    )
    edited = with_wording(asked, wording._replace(stem="改：" + wording.stem, rows=rows, explanation="改过。"))
    assert faults(edited) == ()
    assert edited.version == asked.version + 1
    assert edited.id == asked.id
    assert edited.stem.startswith("改：")


def test_the_key_can_be_moved() -> None:
    asked = question(1, QuestionKind.SINGLE_CHOICE)
    wording = wording_of(asked)
    moved = with_wording(
        asked, wording._replace(rows=tuple(row._replace(right=row == wording.rows[2]) for row in wording.rows))
    )
    assert moved.answer == (asked.options[2],)
    verdict = question(1, QuestionKind.TRUE_FALSE)
    turned = tuple(Row(row.text, right=not row.right) for row in wording_of(verdict).rows)
    assert with_wording(verdict, wording_of(verdict)._replace(rows=turned)).answer == (
        (WRONG,) if verdict.answer == (RIGHT,) else (RIGHT,)
    )


def test_shown_orders_stay_when_items_are_reworded() -> None:
    ordered = question(2, QuestionKind.ORDERING)
    rows = tuple(Row(row.text + "！") for row in wording_of(ordered).rows)
    edited = with_wording(ordered, wording_of(ordered)._replace(rows=rows))
    assert edited.options == tuple(option + "！" for option in ordered.options)
    pairs = question(2, QuestionKind.MATCHING)
    rows = tuple(row._replace(partner=row.partner + "！") for row in wording_of(pairs).rows)
    edited = with_wording(pairs, wording_of(pairs)._replace(rows=rows))
    assert edited.pool == tuple(entry + "！" for entry in pairs.pool)


def test_accepted_wordings_of_an_edited_entry_are_dropped() -> None:
    filled = question(1, QuestionKind.FILL_BLANK)
    first, second = wording_of(filled).rows
    edited = with_wording(filled, wording_of(filled)._replace(rows=(first._replace(text="另填"), second)))
    assert edited.accepted == ((), filled.accepted[1])
