"""JSON of other programs: where its questions are, and what their keys mean."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from question_bank.errors import UnreadableDocument
from tests.question_bank.formats.table_files import codes, pasted, said, text

FOUR = ("甲", "乙", "丙", "丁")


def _read(tmp_path: Path, value: object) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    found = text(tmp_path, json.dumps(value, ensure_ascii=False), "题.json")
    assert found.format == "json-list"
    assert found.problems == ()
    return [said(row) for row in found.rows]


@pytest.mark.parametrize(
    "each",
    [
        {"question": "谁来？", "options": {"A": "甲", "B": "乙", "C": "丙", "D": "丁"}, "answer": "B"},
        {"stem": "谁来？", "options": [["甲", False], ["乙", True], ["丙", False], ["丁", False]], "type": "单选题"},
        {"title": "谁来？", **{f"option{a}": t for a, t in zip("ABCD", FOUR, strict=True)}, "rightOption": "2"},
        {"问题": "谁来？", "选项A": "A、甲", "选项B": "B、乙", "选项C": "C、丙", "选项D": "D、丁", "答案": "B"},
        {"questionContent": "谁来？", "optionContent": '["甲","乙","丙","丁"]', "questionAnswer": "B"},
        {"q": "谁来？", "choices": list(FOUR), "a": "乙"},
        {"question": "谁来？", "answers": [{"text": t, "is_correct": t == "乙"} for t in FOUR]},
        {"question": "谁来？", "options": [{"letter": a, "content": t} for a, t in zip("ABCD", FOUR, strict=True)],
         "right_answer": "B"},
    ],
)  # fmt: skip
def test_the_keys_of_a_question_have_many_names(tmp_path: Path, each: dict[str, object]) -> None:
    assert _read(tmp_path, [each]) == [("single_choice", FOUR, ("乙",))]
    assert _read(tmp_path, each) == [("single_choice", FOUR, ("乙",))]


ONE = {"question": "谁来？", "options": list(FOUR), "answer": "AB"}


@pytest.mark.parametrize(
    "document",
    [
        [ONE],
        {"questions": [ONE]},
        {"name": "题库", "data": {"list": [ONE]}},
        {"context": [ONE]},
        {"1": ONE},
        {"多选题": [ONE]},
        {"type": "多选题", "questions": [ONE]},
    ],
)
def test_questions_stand_anywhere_in_a_document(tmp_path: Path, document: object) -> None:
    assert _read(tmp_path, document) == [("multiple_choice", FOUR, ("甲", "乙"))]


def test_what_stands_above_a_list_counts_for_all_in_it(tmp_path: Path) -> None:
    chapters = [{"title": "第一章", "questions": [ONE]}, {"title": "第二章", "questions": [ONE]}]
    found = text(tmp_path, json.dumps({"name": "题库", "chapters": chapters}), "题.json")
    assert found.title == "题库"
    assert [row.question.section for row in found.rows if row.question] == [("第一章",), ("第二章",)]
    document = {
        "type": "true_false",
        "questions": [{"question": "水往低处流", "options": ["A. 对", "B. 错"], "answer": "对"}],
    }
    assert _read(tmp_path, document) == [("true_false", (), ("正确",))]


def test_stems_may_be_keys(tmp_path: Path) -> None:
    document = {"最早的著作\xa0\xa0\xa0\xa0是什么。|甲|乙|丙": "乙", "离不开的是        。|无|有": "无"}
    assert _read(tmp_path, document) == [
        ("single_choice", ("甲", "乙", "丙"), ("乙",)),
        ("single_choice", ("无", "有"), ("无",)),
    ]
    assert _read(tmp_path, {"谁写了《史记》？": "司马迁", "谁造了赵州桥？": "李春"})[1] == (
        "short_answer",
        (),
        ("李春",),
    )


@pytest.mark.parametrize("between", ["\n", ",\n", "", "\r\n\r\n"])
def test_one_object_may_follow_the_other(tmp_path: Path, between: str) -> None:
    lines = between.join(json.dumps({**ONE, "question": f"谁来{n}？"}, ensure_ascii=False) for n in range(3))
    found = text(tmp_path, lines + between, "题.txt")
    assert [said(row)[2] for row in found.rows] == [("甲", "乙")] * 3
    assert [row.place.unit for row in found.rows] == ["line"] * 3


def test_a_broken_line_costs_no_other(tmp_path: Path) -> None:
    lines = [json.dumps(ONE), '{"question": ', json.dumps(ONE), "[" * 100_000, json.dumps(ONE)]
    found = text(tmp_path, "\n".join(lines), "题.jsonl")
    assert len(found.questions) == 3
    assert [(row.place.number, codes(row)[0]) for row in found.rows if row.faults] == [
        (2, ["csv_broken"]),
        (4, ["csv_broken"]),
    ]


def test_empty_objects_are_passed_over_and_strangers_named(tmp_path: Path) -> None:
    blank = {"question": "", "options": [], "answer": ""}
    found = text(tmp_path, json.dumps([ONE, blank, 7, {"question": "谁？", "answer": None}]), "题.json")
    assert [codes(row)[0] for row in found.rows] == [[], ["no_answer"], ["csv_broken"]]
    assert [row.place.number for row in found.rows] == [1, 4, 3]


def test_questions_without_answers_are_counted_and_refused(tmp_path: Path) -> None:
    values = [{"question": "谁来？", "options": list(FOUR)}, {"question": "水往低处流。", "options": ["错", "对"]}]
    found = text(tmp_path, json.dumps(values), "题.json")
    assert [(row.kind, codes(row)[0]) for row in found.rows] == [
        ("single_choice", ["no_answer"]),
        ("true_false", ["no_answer"]),
    ]


@pytest.mark.parametrize("encoding", ["gbk", "utf-8-sig", "utf-16"])
def test_any_encoding_and_any_name(tmp_path: Path, encoding: str) -> None:
    content = json.dumps(
        {"context": [{"问题": "谁来负责这件事？", "选项A": "甲", "选项B": "乙", "答案": "A|B"}]}, ensure_ascii=False
    )
    found = text(tmp_path, content, "题.txt", encoding)
    assert [said(row)[2] for row in found.rows] == [("甲", "乙")]


@pytest.mark.parametrize(
    "content",
    ["{322641: 'A', 324072: 'B'}", '{"1": "A", "2": "B"}', '[{"name": "甲", "age": 3}]', "[1, 2]", '{"a": {"b": []}}'],
)
def test_json_without_questions_is_refused(tmp_path: Path, content: str) -> None:
    with pytest.raises(UnreadableDocument, match="is JSON but not a file of questions"):
        text(tmp_path, content, "题.json")


def test_json_can_be_pasted() -> None:
    assert [said(row)[2] for row in pasted(json.dumps([ONE])).rows] == [("甲", "乙")]
