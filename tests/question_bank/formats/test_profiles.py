"""A mapping of columns is remembered for the next file with the same headings, and for no other."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from question_bank.formats import Choices, PartChoice, read_questions
from question_bank.formats.tables import choices_for, profile_of
from tests.question_bank.formats.table_files import said, workbook

HEAD, ROWS = ("人物", "事迹", "等级"), (("谁造了赵州桥", "李春", "易"), ("谁写了史记", "司马迁", "难"))
CHOICE = PartChoice(chosen=True, fields=("stem", "answer", "difficulty"), head_row=1)


def test_a_mapping_comes_back_for_the_same_headings(tmp_path: Path) -> None:
    one = workbook(tmp_path / "a.xlsx", {"人物": (HEAD, *ROWS)})
    assert read_questions(one).rows == ()
    batch = read_questions(one, Choices({"人物": CHOICE}))
    profile = json.loads(json.dumps(profile_of(batch.parts[0], CHOICE)))
    other = workbook(
        tmp_path / "b.xlsx", {"新": (("说明",), HEAD, *ROWS), "别的": (("地名", "描述"), ("桂林", "山水"))}
    )
    parts = read_questions(other, Choices({"新": PartChoice(head_row=2)})).parts
    found = choices_for(parts, [profile])
    assert found == {"新": PartChoice(True, ("stem", "answer", "difficulty"), 2)}
    again = read_questions(other, Choices(found))
    assert [said(row)[2] for row in again.rows] == [("李春",), ("司马迁",)]
    assert again.rows[0].question is not None
    assert again.rows[0].question.tags == ("难度:易",)


def test_a_table_without_headings_is_known_by_its_width(tmp_path: Path) -> None:
    choice = PartChoice(chosen=True, fields=("answer", "stem"), head_row=0)
    rows = (("李春", "谁造了赵州桥"), ("司马迁", "谁写了史记"))
    path = workbook(tmp_path / "a.xlsx", {"甲": rows})
    batch = read_questions(path, Choices({"甲": choice}))
    found = choices_for(batch.parts, [profile_of(batch.parts[0], choice)])
    assert [said(row)[2] for row in read_questions(path, Choices(found)).rows] == [("李春",), ("司马迁",)]
    wide = read_questions(workbook(tmp_path / "b.xlsx", {"乙": [(*row, "多") for row in rows]}))
    assert choices_for(wide.parts, [profile_of(batch.parts[0], choice)]) == {}


@pytest.mark.parametrize(
    "profile",
    [
        3,
        {},
        {"headings": 3, "width": 1, "fields": [], "chosen": True},
        {"headings": ["a"], "fields": ["lost"], "width": 1},
    ],
)
def test_what_somebody_made_of_a_profile_does_no_harm(tmp_path: Path, profile: object) -> None:
    parts = read_questions(workbook(tmp_path / "a.xlsx", {"人物": (HEAD, *ROWS)})).parts
    assert choices_for(parts, [profile]) == {}
